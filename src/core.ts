/**
 * All that runs without a DOM, in the order in which a history goes through it.
 */
export type { Extent } from './base/extent.js';
export type { Issue, Parsed, Severity } from './base/issue.js';

export type { Duration } from './time/duration.js';
export { formatEdtf } from './time/edtf/format.js';
export { parseEdtf } from './time/edtf/parse.js';
export { SEASON_POLICIES, type SeasonPolicy } from './time/edtf/seasons.js';
export { toMoment } from './time/edtf/to-moment.js';
export type * from './time/edtf/value.js';
export { exactInterval, unknownInterval } from './time/exact-interval.js';
export { certainExtent, possibleExtent, softExtent } from './time/interval.js';
export type {
  BoundOrigin,
  Bounds,
  CivilMs,
  DateUnit,
  Edge,
  FuzzyInterval,
  Knowledge,
  Precision,
  Shape,
} from './time/interval.js';
export { toInterval } from './time/to-interval.js';

export type * from './model/document.js';
export { parseDocument } from './model/parse-document.js';
export type { Changes } from './model/read-changes.js';
export { createQuestions, type Answer, type AskedRelation, type Questions } from './model/questions.js';
export { resolveTimes } from './model/resolve-times.js';
export type {
  AsIf,
  Conflict,
  OtherClaim,
  Premise,
  RelationKind,
  ResolvedTimes,
} from './model/resolved-times.js';

export { detectFormat } from './formats/detect-format.js';
export type { FormatName, ImportOptions } from './formats/importer.js';
export { importDocument, type ImportSource } from './formats/import-document.js';

export type { Lane, LaneArrangement } from './store/lanes.js';
export { LANE_FIELDS, laneFieldOf, laneStoreBy, type LaneField, type LaneWords } from './store/lane-by.js';
export { createLiveStore, type ChangingStore } from './store/create-live-store.js';
export { createStore } from './store/create-store.js';
export {
  countFilters,
  countsOf,
  filterStore,
  type Certainty,
  type Counts,
  type Filters,
  type Status,
  type TimeFilter,
} from './store/filter.js';
export { searchOf, type Found, type Search } from './store/search.js';
export { groupEntries, type EntryGroup } from './store/group-entries.js';
export { alignStore, asideStore, zeroesOf, type Aside } from './store/align.js';
export type { Entry, Snapshot, Store, Window } from './store/store.js';
export type { Counted, Density } from './store/density.js';
export { sourceOf } from './store/source-of.js';
export { openSource } from './store/open-source.js';
export type { SourceOptions, SourceStore } from './store/source-store.js';
export type * from './store/timeline-source.js';
export type { Zero, Zeroes } from './store/zero.js';
export type { TableArrangement, TableColumn, TableGrouping, TableSort } from './store/table-arrangement.js';
export type { StoryOrder } from './store/story-order.js';
export { tallyOf, type Tally } from './store/tally.js';

export { reduce, type Intent } from './view/reduce.js';
export type { View, ViewState } from './view/view-state.js';

export type { Fold, Gap, Lens } from './scale/fold.js';

export { arrangeStore, withCollapsed, withMoved } from './layout/arrange-lanes.js';
export { alignedAxis } from './layout/aligned-axis.js';
export type { DrawnAxis, DrawnFold, LayoutOptions } from './layout/drawing.js';
export { collapseFamilies, familyHeads } from './layout/collapse-families.js';
export type { HeadEntry } from './layout/piece.js';
export { fitRange } from './layout/fit.js';
export { foldOf } from './layout/folded-axis.js';
export { layoutTimeline } from './layout/layout-timeline.js';
export { estimateText, type MeasureText, type TextStyle } from './layout/measure.js';
export { storyOf, type StoryOptions } from './layout/story.js';

export { hitTest } from './scene/hit-test.js';
export type * from './scene/mark.js';
export type { Px, Rect } from './scene/rect.js';
export type * from './scene/scene.js';
export type * from './scene/story.js';

export { inkPaths, isShaded, type InkLook, type InkPath } from './render/svg/ink-paths.js';
export { historyHtml, type HistoryHtmlOptions } from './render/html/history-html.js';
export { sortEntries } from './render/table/sort-entries.js';
export { tableRows, type TableRow } from './render/table/table-rows.js';
export { tableHtml, tabSeparated, type HtmlOptions, type TextGroup } from './render/table/table-text.js';
export { eventWords, type EventWords } from './render/words/event-words.js';
export type { OtherDateWords } from './render/words/other-dates.js';

export { describeApart } from './locale/describe-apart.js';
export { describeCertainty } from './locale/describe-certainty.js';
export { describeDuration } from './locale/describe-duration.js';
export { describeTime } from './locale/describe-time.js';
export { english, loadLocale } from './locale/load-locale.js';
export type { Locale } from './locale/locale.js';
export { summarise } from './locale/summarise.js';

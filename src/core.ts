/**
 * All that runs without a DOM: parsing, ordering facts, store, layout and words.
 */
export type { Issue, Parsed, Severity } from './base/issue.js';
export type { Extent } from './base/extent.js';

export { parseEdtf } from './time/edtf/parse.js';
export { formatEdtf } from './time/edtf/format.js';
export { toInterval } from './time/to-interval.js';
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
export { certainExtent, possibleExtent, softExtent } from './time/interval.js';

export { parseDocument } from './model/parse-document.js';
export { resolveTimes } from './model/resolve-times.js';
export type * from './model/document.js';
export type { Conflict, Premise, RelationKind, ResolvedTimes } from './model/resolved-times.js';

export { createStore } from './store/store.js';
export type { Entry, Snapshot, Store } from './store/store.js';
export type { Lane } from './store/lanes.js';

export { layoutTimeline } from './layout/layout-timeline.js';
export type { LayoutOptions } from './layout/drawing.js';
export { fitRange } from './layout/fit.js';
export { estimateText } from './layout/measure.js';
export type { MeasureText, TextStyle } from './layout/measure.js';
export type * from './scene/scene.js';
export type * from './scene/mark.js';
export type { Px, Rect } from './scene/rect.js';
export type { View, ViewState } from './view/view-state.js';

export { english, loadLocale } from './locale/load-locale.js';
export { describeTime } from './locale/describe-time.js';
export type { Locale } from './locale/locale.js';

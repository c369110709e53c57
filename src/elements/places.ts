/** What stands beside the view: the bar of the search, the card, and the overview under the lanes. Each is fetched when it is first shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { memo } from '../base/memo.js';
import type { Locale } from '../locale/locale.js';
import type { DrawnFold } from '../layout/drawing.js';
import type { TimelineDocument } from '../model/document.js';
import { isEdited } from '../model/is-edited.js';
import type { Store } from '../store/store.js';
import type { View, ViewState } from '../view/view-state.js';
import type { Card } from './card-part.js';
import type { OnDemand } from './controllers/on-demand.js';
import type { SceneController } from './controllers/scene-controller.js';
import type { ViewController } from './controllers/view-controller.js';
import type { Filtering } from './filter-part.js';
import type * as FindModule from './find-part.js';
import type { FindOptions } from './find-part.js';
import type { Folding } from './gaps-part.js';
import type { DrawnWith, LaneChoice, LaneHost } from './lanes-part.js';
import type { OverviewPart } from './overview-part.js';
import { partFailed } from './views.js';

/** The card of the selected event; undefined while it is on its way, or where there is none. */
export function cardPlace(
  part: OnDemand<Card>,
  locale: Locale,
  store: Store | undefined,
  selected: string | undefined,
): TemplateResult | undefined {
  // No event has the id of none.
  const entry = store?.entry(selected!);
  const card =
    entry &&
    (part.get()?.view({ store: store!, entry, locale }) ?? (part.failed ? partFailed(locale) : undefined));
  return card && html`<div class="card-place">${card}</div>`;
}

/** The overview under lanes that are drawn; its room is kept while it is on its way. */
export function overviewPlace(
  part: OnDemand<OverviewPart>,
  scenes: SceneController,
  { fitted, state }: ViewController,
): TemplateResult | typeof nothing {
  const { scene, frame } = scenes;
  if (!scene || !frame) return nothing;
  const overview = part.get();
  // Where rows are dense there is no room to spare for it, as long as all is in sight anyway.
  if (scene.dense && fitted && frame.first === frame.all) {
    overview?.ahead(scenes);
    return nothing;
  }
  return html`<div class="overview-place ${scene.dense ? 'dense' : ''}">${overview?.view(scenes, state.range)}</div>`;
}

/** The data in the lanes that they go by; what was shown `before`, while what makes others than those by category is on its way. */
export function lanedBy(
  part: OnDemand<LaneChoice>,
  { laneBy, align }: LaneHost,
  given: Store | undefined,
  before: Store | undefined,
  locale: Locale,
): Store | undefined {
  if (!given || !(laneBy || align || isOfSubjects(given))) return given;
  const lanes = part.get();
  return part.pending ? before : lanes ? lanes.laned(given, before, locale) : given;
}

/** Some event is about somebody. */
export const isOfSubjects = ({ doc, has }: Store): boolean => has?.('subject') ?? isOfSome(doc);

const isOfSome = memo(({ events }: TimelineDocument) => events.some(({ subject }) => subject));

/** Histories laid over one another, where they are to be; all as it is, else. */
export const drawnIn = (
  { module }: OnDemand<LaneChoice>,
  view: View,
  store: Store | undefined,
  locale: Locale,
): DrawnWith => (store && module?.drawn(store, view === 'lanes', locale)) ?? { store, locale };

/** What filters leave of the data, in lanes by hand; what was shown `before`, while what does that is on its way. */
export function leftBy(
  part: OnDemand<Filtering>,
  { filters, lanes }: ViewState,
  whole: Store | undefined,
  before: Store | undefined,
  locale: Locale,
): Store | undefined {
  if (!(filters || lanes) || !whole) return whole;
  const filtering = part.get();
  return part.pending ? before : filtering ? filtering.left(whole, before, locale) : whole;
}

/** What an editor has added, where there is any of it. */
export const editedIn = <T>(part: OnDemand<T>, whole: Store | undefined): T | undefined =>
  whole && isEdited(whole.doc) ? part.get() : undefined;

/** Empty stretches that are folded, where the page asks for it. */
export const foldIn = (
  part: OnDemand<Folding>,
  gaps: string | undefined,
  store: Store | undefined,
): DrawnFold | undefined => (gaps === 'fold' ? store && part.get()?.foldOf(store) : part.module?.reset());

/** The search, from when it is opened. */
export const findPlace = (
  part: OnDemand<typeof FindModule>,
  options: FindOptions,
): TemplateResult | typeof nothing =>
  options.view.state.query === undefined
    ? nothing
    : (part.get()?.view(options) ?? (part.failed ? partFailed(options.locale) : nothing));

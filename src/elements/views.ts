/** The view that is shown, from the templates of the renderers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { lanesView, type LanesViewOptions } from '../render/dom/lanes-view.js';
import type { Scene } from '../scene/scene.js';
import type { Store } from '../store/store.js';
import { VIEWS, type View } from '../view/view-state.js';
import type { WordsContext } from '../render/words/entry-words.js';
import type { OnDemand } from './controllers/on-demand.js';
import type { Size } from './controllers/size-controller.js';
import type { Folding } from './gaps-part.js';
import type * as HeaderModule from './header-part.js';
import type { LaneChoice } from './lanes-part.js';

/** Below this width `auto` shows the story, and lanes have no overview. */
const LANES_FROM_PX = 600;

/** Whether there is room for more than what was asked for. */
export const isWide = ({ width }: Size): boolean => width >= LANES_FROM_PX;

/** The view that is asked for, or else the one that fits an element of that size; 0 is not known yet. */
export const viewFor = (asked: string, size: Size): View =>
  VIEWS.find(view => view === asked) ?? (isWide(size) || size.width === 0 ? 'lanes' : 'story');

/** What every view is made from. */
export interface PartOptions {
  readonly store: Store;
  readonly locale: Locale;
  readonly selected: string | undefined;
  /** Page of the story or the table, 0-based. */
  readonly page: number;
  onPage(page: number): void;
}

/** A view that is loaded when it is first shown. */
export interface ViewPart {
  /** Resolves when what is to be shown is there; undefined where it is. */
  readonly pending?: Promise<void> | undefined;
  view(options: PartOptions): TemplateResult;
  /** The page that shows an event. */
  pageOf(id: string, context: WordsContext): number;
}

export interface ViewOptions extends PartOptions {
  /** Of a view that is loaded when it is first shown; the lanes are always there. */
  readonly part: OnDemand<ViewPart> | undefined;
  /** The lanes; undefined until there is room to draw in. */
  readonly scene: Scene | undefined;
  /** How far it has been panned since it was placed, px. */
  readonly shift: number;
  readonly focused: string | undefined;
  readonly hovered: string | undefined;
  /** What lies over the drawing. */
  readonly over: unknown;
  readonly parts: ViewParts;
}

/** What the lanes are drawn with. */
export type LanesOf = Omit<ViewOptions, 'part' | 'scene' | 'page' | 'onPage'>;

/** What is fetched to draw what. */
export interface ViewParts {
  readonly gaps: OnDemand<Folding>;
  readonly lanes: OnDemand<LaneChoice>;
  readonly crowd: OnDemand<Counting>;
  readonly header: OnDemand<typeof HeaderModule>;
  readonly editorial: OnDemand<{ bands(scene: Scene, locale: Locale): unknown }>;
}

interface Counting {
  readonly pending?: Promise<void> | undefined;
  clusterItems(scene: Scene, startX: number, locale: Locale): ReturnType<LanesViewOptions['clusters']>;
}

/** The view that is shown; nothing while it is on its way. */
export function viewOf(options: ViewOptions): TemplateResult | typeof nothing {
  const { part, scene, locale, parts } = options;
  if (part) return part.module?.view(options) ?? (part.failed ? partFailed(locale) : nothing);
  if (scene) return lanesView(scene, lanesOf(scene, options));
  return parts.crowd.failed ? partFailed(locale) : nothing;
}

/** In the place of what could not be fetched. */
export const partFailed = (locale: Locale): TemplateResult =>
  html`<p class="notice" part="notice" role="alert">${locale.messages.state.partFailed}</p>`;

/** What a scene is drawn with. */
export function lanesOf(
  scene: Scene,
  { store, locale, selected, focused, hovered, over, shift, parts }: LanesOf,
): LanesViewOptions {
  const { messages } = locale;
  const { gaps, lanes, crowd, header, editorial } = parts;
  return {
    selected,
    focused,
    hovered,
    shift,
    name: messages.drawing.label,
    wordsOf: (id, isDated) => header.module?.spoken(store, locale, id, isDated),
    number: n => say(locale, '{n}', { n }),
    clusters: startX => crowd.module?.clusterItems(scene, startX, locale) ?? [],
    over,
    under: [
      editorial.module?.bands(scene, locale),
      scene.zero && lanes.module?.zero(scene),
      gaps.module?.breaks(scene, locale),
    ],
  };
}

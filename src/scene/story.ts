/**
 * The contract between the story's layout and its renderers: what stands on the spine, one below the other, as plain
 * data. `E` is what the layout knows of an event; renderers that draw it get it back as it came.
 */

/**
 * How an event is known, as a sign on the spine: `about` is a moment with a soft margin, `range` some time in a range,
 * `since` and `until` are known on one side only, `several` is one (or each) of several dates.
 */
export type StoryGlyph =
  'dot' | 'about' | 'several' | 'range' | 'span' | 'since' | 'until' | 'planned' | 'hollow';

/** A piece of a line beside the spine: what went on meanwhile. */
export interface StoryRail {
  /** Place beside the spine, 0 next to it. */
  readonly slot: number;
  readonly lane: number;
  /** In time: where it starts and ends, in whichever order the story is told. */
  readonly part: 'start' | 'through' | 'end';
  /** `full` beside what lies in it, `middle` where that is known to the unit only, `pale` beside what may lie outside. */
  readonly tone: 'full' | 'middle' | 'pale';
}

interface OnSpine {
  readonly rails: readonly StoryRail[];
}

/** What follows, up to the next of its kind, is known to begin in this year, or where `label` says. */
export interface StoryYear extends OnSpine {
  readonly kind: 'year';
  /** Astronomical; absent where the time is no single year. */
  readonly year?: number;
  /** Empty where nothing is known of when it begins. */
  readonly label: string;
  /** Steps of extra room before it, for years that nothing fills: 0 to 3. */
  readonly space: number;
}

/** What is told of one event, and of several. */
interface Told extends OnSpine {
  /** The date in words, long; true of all of them. */
  readonly when: string;
  readonly glyph: StoryGlyph;
  /** The date is uncertain. */
  readonly doubtful: boolean;
  /** Edges with a soft margin; of several events none. */
  readonly soft: readonly ('start' | 'end')[];
  /** It lies beyond the as-of line. */
  readonly ahead: boolean;
}

export interface StoryEvent<E> extends Told {
  readonly kind: 'event';
  readonly entry: E;
  /** It leads the picture. */
  readonly lead: boolean;
}

/** Events of one lane about which the same is known. */
export interface StoryGroup<E> extends Told {
  readonly kind: 'group';
  /** In known order, forward in time. */
  readonly entries: readonly E[];
  /** For each entry, whether it is known to follow the one before. */
  readonly follows: readonly boolean[];
}

/** The day that the knowledge dates from; plans lie on its other side. */
export interface StoryAsOf extends OnSpine {
  readonly kind: 'as-of';
  readonly label: string;
  /** As of a year. */
  readonly space: number;
}

/** What went on around the events, or a remark on a stretch of time, where it begins: an editor's words, no event. */
export interface StoryBand extends OnSpine {
  readonly kind: 'band';
  /** Its place among those that the story was told with. */
  readonly index: number;
  /** From when to when, in words. */
  readonly when: string;
  /** It lies beyond the as-of line. */
  readonly ahead: boolean;
}

/** Events that nothing dates. */
export interface StoryUndated<E> extends OnSpine {
  readonly kind: 'undated';
  readonly entries: readonly E[];
}

export type StoryItem<E> =
  StoryYear | StoryEvent<E> | StoryGroup<E> | StoryBand | StoryAsOf | StoryUndated<E>;

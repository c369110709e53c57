/**
 * What stands behind a timeline that is larger than memory: a database, a server, a generator. A page writes one of these, and hands it
 * to the element in place of a document. It gives and takes plain data only, so that each method may be one request over HTTP; what it
 * gives is checked as a document is. `sourceOf` makes one of a document.
 */
import type { Extent } from '../base/extent.js';
import type { TimelineDocument, TimelineEvent } from '../model/document.js';

export interface TimelineSource {
  /** What there is in all; asked for once, before anything else. */
  contents(signal: AbortSignal): Promise<SourceContents>;
  /**
   * What there is in a stretch of time: counts where `bins` is not 0, events where `most` is not. They are asked for apart, as counts
   * may come sooner; what is given beside that is not looked at.
   * Where it rejects, what was shown stays, and a reader can have it asked again. `signal` is aborted when nobody waits any more.
   */
  request(window: SourceWindow, signal: AbortSignal): Promise<SourceAnswer>;
  /** One event, which a link or a selection names; undefined where there is none. Without it, only what is in hand can be selected. */
  event?(id: string, signal: AbortSignal): Promise<SourceEvent | undefined>;
  /** At most `most` events in which the words of `text` occur, the best first. Without it, a search finds what is in hand. */
  search?(text: string, most: number, signal: AbortSignal): Promise<readonly SourceEvent[]>;
}

/** An event of the document format, which has an `id` that no other has; its `category`, if it has one, is the id of a lane. */
export type SourceEvent = TimelineEvent | (Readonly<Record<string, unknown>> & { readonly id: string });

/** What there is in all; other fields are those of the document. */
export interface SourceContents extends Pick<
  TimelineDocument,
  'title' | 'locale' | 'asOf' | 'subjects' | 'sources' | 'margin' | 'seasons'
> {
  /** All events begin and end in it, as far as that is known. Civil ms, half-open. */
  readonly extent: Extent;
  /** In the order in which they stand. */
  readonly lanes: readonly SourceLane[];
}

export interface SourceLane {
  /** Id of the category; empty, for events that have none. */
  readonly id: string;
  readonly label?: string;
  /** As the `color` of a category. */
  readonly color?: string | undefined;
  /** Its events, without a date too. */
  readonly count: number;
  /** `count` is an estimate. */
  readonly approximate?: boolean;
}

/** A stretch of time, [start, end) in civil ms, and how much is wanted of it. */
export interface SourceWindow extends Extent {
  /** The stretch is counted in so many bins of the same length; 0 where no counts are wanted. */
  readonly bins: number;
  /** So many events at most; 0 where none are wanted. */
  readonly most: number;
}

export interface SourceAnswer {
  /** One for each lane that has any; those without are empty. */
  readonly densities?: readonly SourceDensity[];
  /** The most important of those that have something to do with the stretch, in any order; what has no date may be in any. */
  readonly events?: readonly SourceEvent[];
}

export interface SourceDensity {
  /** Id of the lane. */
  readonly lane: string;
  /**
   * How many events begin in each bin of the window, those in `events` too. An event begins at the earliest moment at which it
   * may have begun: that of 2019 on 2019-01-01; one whose start nobody knows, at the latest at which it may have ended.
   */
  readonly counts: readonly number[];
  /** They are estimates: all of them, or those of the bins where it is true. */
  readonly approximate?: boolean | readonly boolean[];
}

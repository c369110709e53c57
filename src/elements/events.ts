/**
 * The DOM events of `<career-timeline>` that tell of its data and of visible time. All bubble and cross shadow roots; those
 * with something to cancel say what cancelling does.
 */
import type { Extent } from '../base/extent.js';
import type { Issue } from '../base/issue.js';

const OPTIONS = { bubbles: true, composed: true } as const;

/** `ct-load`: everything is laid out and drawn. */
export class CtLoadEvent extends Event {
  /** What was wrong with the data; the rest is drawn. */
  readonly issues: readonly Issue[];
  /** Number of events. */
  readonly count: number;

  constructor(count: number, issues: readonly Issue[]) {
    super('ct-load', OPTIONS);
    this.count = count;
    this.issues = issues;
  }
}

/** `ct-error`: data could not be had, or parts of it could not be read. What was shown before stays. */
export class CtErrorEvent extends Event {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('ct-error', OPTIONS);
    this.issues = issues;
  }
}

export interface RangeChange {
  /** True where a reader did it, false where a program or new data did. */
  readonly byReader: boolean;
  /** True while a gesture or an animation is under way; one event that is not moving comes when it rests. */
  readonly moving: boolean;
}

/**
 * `ct-range-change`: visible time has changed. At most once a frame, and once more at rest. Cancelling what a reader did
 * puts visible time back; what a program did cannot be cancelled.
 */
export class CtRangeChangeEvent extends Event {
  /** Civil ms, half-open. */
  readonly start: number;
  readonly end: number;
  readonly byReader: boolean;
  readonly moving: boolean;

  constructor({ start, end }: Extent, { byReader, moving }: RangeChange) {
    super('ct-range-change', { ...OPTIONS, cancelable: byReader });
    this.start = start;
    this.end = end;
    this.byReader = byReader;
    this.moving = moving;
  }
}

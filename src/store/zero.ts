/** The moment that the history of a subject is counted from, where several are laid over one another. */
import type { Extent } from '../base/extent.js';
import type { CivilMs } from '../time/interval.js';

/** From where the time of a subject is counted. */
export interface Zero {
  /** Id of the event. */
  readonly event: string;
  /** Where it can lie, margins counted in. Civil ms, finite. */
  readonly possible: Extent;
  /** The middle of that, which is put at 0. */
  readonly middle: CivilMs;
}

/** The zero of each subject that has one, by its id; `''` is that of events about nobody in particular. */
export type Zeroes = ReadonlyMap<string, Zero>;

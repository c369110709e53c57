/** What the reader has set: plain data, changed only by `reduce`. */
import type { Extent } from '../base/extent.js';
import type { Filters } from '../store/filter.js';
import type { LaneArrangement } from '../store/lanes.js';
import type { TableArrangement } from '../store/table-arrangement.js';

export const VIEWS = ['lanes', 'story', 'table'] as const;

export type View = (typeof VIEWS)[number];

export interface ViewState {
  readonly view: View;
  /** Visible time, in civil ms. */
  readonly range: Extent;
  /** Id of the event whose card is open. */
  readonly selected?: string;
  /** Id of the event that keys act on: the drawing's one tab stop. */
  readonly focused?: string;
  /** What is left out; absent where nothing is. */
  readonly filters?: Filters;
  /** Lanes by hand; absent where they are as the author has them. */
  readonly lanes?: LaneArrangement;
  /** The table as it is arranged; absent where it is as at first. */
  readonly table?: TableArrangement;
  /** What is looked for; empty where a reader has yet to say it. */
  readonly query?: string;
}

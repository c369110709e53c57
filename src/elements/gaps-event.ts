/** The event of what is folded, which comes with it. */
import type { Extent } from '../base/extent.js';

/** `ct-gaps-change`: a reader opens a break, or folds it again. Cancelling it leaves all as it is. */
export class CtGapsChangeEvent extends Event {
  /** Stretches that are folded then, civil ms, half-open. */
  readonly folded: readonly Extent[];

  constructor(folded: readonly Extent[]) {
    super('ct-gaps-change', { bubbles: true, composed: true, cancelable: true });
    this.folded = folded;
  }
}

/** The event of lanes by hand, which comes with the panel that arranges them. */
import type { LaneArrangement } from '../store/lanes.js';

/**
 * `ct-lanes-change`: a reader orders, collapses or expands lanes, or a lane or a family is expanded because an event of it was
 * selected or sought.
 * Cancelling it leaves the lanes as they are.
 */
export class CtLanesChangeEvent extends Event {
  /** Undefined where they are as the author has them. */
  readonly lanes: LaneArrangement | undefined;

  constructor(lanes: LaneArrangement | undefined) {
    super('ct-lanes-change', { bubbles: true, composed: true, cancelable: true });
    this.lanes = lanes;
  }
}

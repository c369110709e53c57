/** The event of the order that the story is told in, which comes with the story. */
import type { StoryOrder } from '../store/story-order.js';

/** `ct-story-order-change`: a reader has the story told from its other end. Cancelling it leaves the order as it is. */
export class CtStoryOrderChangeEvent extends Event {
  readonly order: StoryOrder;

  constructor(order: StoryOrder) {
    super('ct-story-order-change', { bubbles: true, composed: true, cancelable: true });
    this.order = order;
  }
}

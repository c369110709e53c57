/** The event of focus, which comes with what answers to keys. */

/**
 * `ct-focus`: a reader moves keyboard focus to another event, by key, pointer or search. Cancelling it leaves focus with the event
 * that had it.
 */
export class CtFocusEvent extends Event {
  /** Id of the event. */
  readonly focused: string;

  constructor(focused: string) {
    super('ct-focus', { bubbles: true, composed: true, cancelable: true });
    this.focused = focused;
  }
}

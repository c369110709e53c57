/** The event of the way through a history, which comes with it. */

/** `ct-step-change`: a reader goes to another step. Cancelling it leaves all as it is. */
export class CtStepChangeEvent extends Event {
  /** 0-based. */
  readonly step: number;

  constructor(step: number) {
    super('ct-step-change', { bubbles: true, composed: true, cancelable: true });
    this.step = step;
  }
}

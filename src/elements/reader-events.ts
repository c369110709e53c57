/** The DOM events that tell of a reader's wishes, before they are done: all can be cancelled. */
import type { Filters } from '../store/filter.js';
import type { View } from '../view/view-state.js';

const OPTIONS = { bubbles: true, composed: true, cancelable: true } as const;

/** `ct-select`: a reader opens or closes the card of an event. Cancelling it leaves the selection as it is. */
export class CtSelectEvent extends Event {
  /** Id of the event; undefined where the card is closed. */
  readonly selected: string | undefined;

  constructor(selected: string | undefined) {
    super('ct-select', OPTIONS);
    this.selected = selected;
  }
}

/** `ct-view-change`: a reader takes another view. Cancelling it leaves the view as it is. */
export class CtViewChangeEvent extends Event {
  readonly view: View;

  constructor(view: View) {
    super('ct-view-change', OPTIONS);
    this.view = view;
  }
}

/** `ct-filter-change`: a reader sets or clears filters. Cancelling it leaves what is shown as it is. */
export class CtFilterChangeEvent extends Event {
  /** Undefined where nothing is left out any more. */
  readonly filters: Filters | undefined;

  constructor(filters: Filters | undefined) {
    super('ct-filter-change', OPTIONS);
    this.filters = filters;
  }
}

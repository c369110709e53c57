/** Where focus goes when what it was on goes away, or something else is wanted next. */
import type { ViewState } from '../../view/view-state.js';

/** Room between an event and a card that lies over the end of the view, in px. */
const CARD_GAP = 24;

export class ReaderFocus {
  /** Where focus goes after the next update. */
  next: 'event' | 'card' | undefined;
  readonly #root: ShadowRoot;
  /** The selected event that was brought into sight last, for a card must not cover it; null before the first. */
  #revealed: string | undefined | null = null;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** The card closes: whoever was in it goes back to its event. */
  leaveCard(): void {
    if (this.#root.activeElement?.closest('.card-place')) this.next = 'event';
  }

  /** After an update: gives focus to what is wanted, and brings what was selected into sight. */
  settle({ focused, selected }: ViewState): void {
    const target = this.next;
    this.next = undefined;
    if (target === 'event') this.#bringIntoSight(focused)?.focus({ preventScroll: true });
    const card = this.#find('.card-place');
    if (selected !== undefined && !card) {
      // It is on its way.
      if (target === 'card') this.next = target;
      return;
    }
    if (target === 'card') this.#find('.card-place [tabindex="-1"]')?.focus();
    // What a page selects from the start doesn't make it jump.
    if (this.#revealed !== null && selected !== this.#revealed) this.#bringIntoSight(selected);
    this.#revealed = selected;
  }

  /** Scrolls as little as shows an event, above a card that lies over the end of the view; the event's label. */
  #bringIntoSight(id: string | undefined): HTMLElement | undefined {
    const labels = this.#root.querySelectorAll<HTMLElement>('.view [data-event]');
    const label = [...labels].find(({ dataset }) => dataset['event'] === id);
    const card = this.#find('.card-place');
    if (label) {
      const covers = card && getComputedStyle(card).position === 'sticky';
      label.style.scrollMarginBlockEnd = covers ? `${card.offsetHeight + CARD_GAP}px` : '';
      label.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    return label;
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }
}

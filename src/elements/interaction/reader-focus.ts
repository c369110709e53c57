/**
 * Where focus goes when what it was on goes away, or something else is wanted next. Whoever is inside stays inside, whether a
 * reader, a page or new data took away what had focus.
 */
import type { ViewState } from '../../view/view-state.js';
import { labelOf } from './label-of.js';

/** Room between an event and a card that lies over the end of the view, in px. */
const CARD_GAP = 24;
/** A card that is as low as this still says what it is about, in px: its lane and its title. */
const LEAST_CARD = 96;

/** Where focus goes first from a part that goes away; then anywhere. */
const HOMES: readonly (readonly [string, string])[] = [
  ['.toolbar', '.toolbar [tabindex="0"]'],
  ['.find', '[data-ask="find"]'],
  ['.filter', '.filter-button'],
  ['.card-place', '.card-place [data-ask="close"]'],
];
/** A button of the card, which is shown beside a drawing only. */
const BESIDE_DRAWING = '[data-ask="fitSelection"]';
const ANYWHERE = [
  '.view [tabindex="0"]',
  '.view [data-event]',
  '.toolbar [tabindex="0"]',
  '.notice button',
  'button',
];

/** What had focus before an update. */
interface Held {
  /** Id of the event that it stood for, in the view. */
  readonly event: string | undefined;
  readonly home: string | undefined;
  /** The page of a list that shows it has been asked for. */
  readonly isSought?: boolean;
}

export class ReaderFocus {
  /** Where focus goes after the next update. */
  next: 'event' | 'card' | undefined;
  readonly #root: ShadowRoot;
  /** Shows the page of a list that an event is on; false where there is none. */
  readonly #turnTo: (id: string) => boolean;
  /** The selected event that was brought into sight last, for a card must not cover it; null before the first. */
  #revealed: string | undefined | null = null;
  /** Until there is room for a card above the end of the page's view. */
  #waiting: IntersectionObserver | undefined;
  /** Until focus is where it should be. */
  #held: Held | undefined;

  constructor(root: ShadowRoot, turnTo: (id: string) => boolean) {
    this.#root = root;
    this.#turnTo = turnTo;
  }

  /** The card closes: whoever was in it goes back to its event. */
  leaveCard(): void {
    if (this.#root.activeElement?.closest('.card-place')) this.next = 'event';
  }

  /** Before an update, which may take away what has focus. */
  note(): void {
    const held = this.#root.activeElement as HTMLElement | null;
    if (!held) return;
    this.#held = { event: eventOf(held), home: HOMES.find(([part]) => held.closest(part))?.[1] };
  }

  /** After an update: gives focus to what is wanted, and brings what was selected into sight. */
  settle({ focused, selected }: ViewState): void {
    const target = this.next;
    this.next = undefined;
    if (target === 'event') {
      // Where none is drawn, the tab stop stands for it.
      const to = labelOf(this.#root, focused) ?? this.#find('.drawing [tabindex="0"]');
      if (to) this.show(to);
      to?.focus({ preventScroll: true });
    }
    this.#keep(target !== undefined);
    const card = this.#find('.card-place');
    if (selected !== undefined && !card) {
      // It is on its way.
      if (target === 'card') this.next = target;
      return;
    }
    if (target === 'card') this.#find('.card-place [tabindex="-1"]')?.focus();
    const label = labelOf(this.#root, selected);
    if (label && this.#revealed === null) {
      this.#showInside(label);
      this.#uncover(label);
    } else if (selected !== this.#revealed) {
      if (card) this.#lift(card);
      if (label) this.show(label);
    }
    this.#revealed = selected;
  }

  /** Focus is not lost with what had it, unless it `isWanted` elsewhere: it stays with its event, or goes to what is nearest. */
  #keep(isWanted: boolean): void {
    const held = this.#held;
    const active = this.#root.activeElement as HTMLElement | null;
    // The browser takes focus from what is hidden, but later.
    if (active?.matches(BESIDE_DRAWING) && !this.#find('.drawing')) active.blur();
    if (held && !this.#root.activeElement && this.#isFree) {
      // A view that is on its way is waited for.
      if (this.#find('[aria-busy="true"]') && !this.#find('.view [data-event]')) return;
      const label = labelOf(this.#root, held.event);
      if (!label && held.event !== undefined && !held.isSought && this.#turnTo(held.event)) {
        this.#held = { ...held, isSought: true };
        return;
      }
      label?.focus({ preventScroll: true });
      for (const place of [held.home, ...ANYWHERE]) {
        if (this.#root.activeElement) break;
        if (place) this.#find(place)?.focus({ preventScroll: true });
      }
    } else if (!isWanted && active && held?.event !== eventOf(active)) {
      // A list gives its elements to other events.
      labelOf(this.#root, held?.event)?.focus({ preventScroll: true });
    }
    this.#held = undefined;
  }

  /** Nothing else of the page has focus. */
  get #isFree(): boolean {
    const { activeElement } = this.#root.host.getRootNode() as Document | ShadowRoot;
    return activeElement === null || activeElement === document.body || activeElement === this.#root.host;
  }

  /** Brings the event that has focus into sight. */
  showFocused(): void {
    const active = this.#root.activeElement as HTMLElement | null;
    if (active && eventOf(active) !== undefined) this.show(active);
  }

  /** Scrolls as little as shows what stands for an event, below and above what lies over the edges of the view. */
  show(label: HTMLElement): void {
    const { above, below } = this.#covered();
    label.style.scrollMarginBlock = `${above}px ${below}px`;
    label.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Scrolls the view alone: what is selected from the start doesn't make a page jump. */
  #showInside(label: HTMLElement): void {
    const view = this.#find('.view')!;
    const [inner, outer] = [label, view].map(element => element.getBoundingClientRect());
    const { above, below } = this.#covered();
    const isSeen = inner!.top >= outer!.top + above && inner!.bottom <= outer!.bottom - below;
    const middle = (outer!.top + above + outer!.bottom - below) / 2;
    if (!isSeen) view.scrollTop += (inner!.top + inner!.bottom) / 2 - middle;
  }

  /**
   * Where nothing in it scrolls, a card that is open from the start is no higher than leaves its event free. Where that is less than says
   * anything, it waits under the view until the page has scrolled so far that there is room.
   */
  #uncover(label: HTMLElement): void {
    const card = this.#find('.card-place');
    const view = this.#find('.view')!;
    if (!card || getComputedStyle(card).position !== 'sticky' || view.scrollHeight > view.clientHeight)
      return;
    const { top, bottom } = card.getBoundingClientRect();
    const { top: start, bottom: end } = label.getBoundingClientRect();
    // What lies below what is seen of the page comes up from under the card as a reader scrolls.
    if (end + CARD_GAP <= top || start >= innerHeight) return;
    const room = Math.min(bottom, innerHeight) - end - CARD_GAP;
    if (room >= LEAST_CARD) {
      card.style.maxBlockSize = `${room}px`;
      return;
    }
    card.style.position = 'static';
    this.#waiting = new IntersectionObserver(
      ([seen]) => {
        if (!seen!.isIntersecting) return;
        this.#lift(card);
        this.#uncover(label);
      },
      { rootMargin: `0px 0px -${label.offsetHeight + CARD_GAP + LEAST_CARD}px` },
    );
    this.#waiting.observe(label);
  }

  /** A card stands where and as high as it likes. */
  #lift(card: HTMLElement): void {
    this.#waiting?.disconnect();
    card.style.removeProperty('position');
    card.style.removeProperty('max-block-size');
  }

  /** How much of what scrolls is covered at its start and its end, px: the view by what sticks in it, or the page. */
  #covered(): { readonly above: number; readonly below: number } {
    const heightOf = (part: string): number => this.#find(part)?.offsetHeight ?? 0;
    const card = this.#find('.card-place');
    const covers = card !== null && getComputedStyle(card).position === 'sticky';
    const view = this.#find('.view')!;
    if (view.scrollHeight <= view.clientHeight)
      return { above: heightOf('.find'), below: covers ? card.offsetHeight + CARD_GAP : 0 };
    const over = covers ? view.getBoundingClientRect().bottom - card.getBoundingClientRect().top : 0;
    // Ink stands under its label.
    const below = covers ? Math.max(0, over) + CARD_GAP : 0;
    return { above: heightOf('.axis') + heightOf('thead th'), below };
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }
}

/** The event of the view that an element stands for. */
const eventOf = (element: HTMLElement): string | undefined =>
  element.closest('.view') ? element.dataset['event'] : undefined;

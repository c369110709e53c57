/**
 * Pointer, touch, keys and focus, as intents. One tab stop in the drawing: the focused event. Loaded on demand, beside the
 * data: a picture needs none of it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lengthOf } from '../../base/extent.js';
import { formatAt } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { hitTest } from '../../scene/hit-test.js';
import type { Scene } from '../../scene/scene.js';
import type { Store } from '../../store/store.js';
import { possibleExtent } from '../../time/interval.js';
import type { Intent } from '../../view/reduce.js';
import type { View } from '../../view/view-state.js';
import { walk, type Step } from '../../view/walk.js';
import type { ViewController } from '../controllers/view-controller.js';
import { listenToGestures, type GestureTarget, type Place } from './gestures.js';
import { BUTTONS, keyName, KEYS, moveAlong, type KeyTarget } from './keys.js';

/** What an element lets its readers do. */
export interface Interactive {
  readonly view: ViewController;
  scene(): Scene | undefined;
  store(): Store | undefined;
  select(id: string | undefined): void;
  changeView(view: View): void;
  fit(): void;
  /** Whoever comes near may open a card. */
  approach(): void;
}

/** Keys pressed within this time of each other spell one title. */
const TYPING_REST_MS = 700;
/** What answers to a click: an event, what stands for several, and the buttons. */
const ASKING = '[data-event], [data-cluster], [data-pan], [data-view], [data-ask]';
/** Room between an event and a card that lies over the end of the view, in px. */
const CARD_GAP = 24;

export class Interaction implements ReactiveController, GestureTarget, KeyTarget {
  /** Id of the event whose ink is under the pointer. */
  hovered: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: Interactive;
  /** Where focus goes after the next update. */
  #focusNext: 'event' | 'card' | undefined;
  /** The selected event that was brought into sight last, for a card must not cover it; null before the first. */
  #revealed: string | undefined | null = null;
  #typed = { text: '', at: -Infinity };

  constructor(host: ReactiveControllerHost & HTMLElement, of: Interactive) {
    this.#host = host;
    this.#of = of;
    host.addController(this);
    listenToGestures(host, this);
    for (const type of ['click', 'keydown', 'focusin']) host.shadowRoot!.addEventListener(type, this);
    host.addEventListener('pointerenter', () => of.approach());
  }

  hostDisconnected(): void {
    this.hovered = undefined;
  }

  /** Keeps the one tab stop on an event that is drawn. */
  hostUpdate(): void {
    const store = this.#of.store();
    if (!store) return;
    const { focused, selected } = this.#of.view.state;
    const isDrawn = (id: string | undefined): boolean => id !== undefined && store.entry(id)?.dated === true;
    if (isDrawn(focused)) return;
    const event = isDrawn(selected) ? selected : walk(store.snapshot(), undefined, 'first');
    this.#of.view.dispatch({ kind: 'focus', event });
  }

  /** Focus follows the card: into one that a key opened, back to its event when it closes. */
  selectionChanges(to: string | undefined): void {
    if (to !== undefined) this.#of.view.dispatch({ kind: 'focus', event: to });
    else if (this.#host.shadowRoot?.activeElement?.closest('.card-place')) this.#focusNext = 'event';
  }

  hostUpdated(): void {
    const target = this.#focusNext;
    this.#focusNext = undefined;
    const { focused, selected } = this.#of.view.state;
    if (target === 'event') this.#bringIntoSight(focused)?.focus({ preventScroll: true });
    const card = this.#find('.card-place');
    if (selected !== undefined && !card) {
      // It is on its way.
      if (target === 'card') this.#focusNext = target;
      return;
    }
    if (target === 'card') this.#find('.card-place [tabindex="-1"]')?.focus();
    // What a page selects from the start doesn't make it jump.
    if (this.#revealed !== null && selected !== this.#revealed) this.#bringIntoSight(selected);
    this.#revealed = selected;
  }

  /** What to say politely of the time that is shown; nothing where that is all of it. */
  announcement(locale: Locale): string {
    const { fitted, state } = this.#of.view;
    if (fitted) return '';
    const { start, end } = state.range;
    const date = (at: number): string => formatAt(at, 'day', locale, 'long');
    return say(locale, locale.messages.drawing.showing, { from: date(start), to: date(end - 1) });
  }

  /** What happens inside the element. */
  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#keyDown(event);
    else if (event instanceof FocusEvent) this.#focusIn(event);
    else this.#click(event as MouseEvent);
  }

  #click({ target, detail }: MouseEvent): void {
    const button = (target as HTMLElement).closest<HTMLElement>(ASKING);
    const { event, cluster, pan, view, ask } = button?.dataset ?? {};
    if (event !== undefined) {
      // A click without a pointer came from a key, or from assistive technology: then the card is what is wanted next.
      if (detail === 0) this.#focusNext = 'card';
      this.#of.select(event);
    } else if (cluster !== undefined) {
      const found = this.#of.scene()?.clusters.find(({ key }) => key === cluster);
      if (found) this.#ask({ kind: 'show', range: found.time });
    } else if (pan !== undefined) this.panScreens(Number(pan) * 0.8);
    else if (view !== undefined) this.#of.changeView(view as View);
    else if (ask !== undefined) BUTTONS.get(ask)!(this);
  }

  /** Focus that came by other ways than our keys is followed. */
  #focusIn({ target }: FocusEvent): void {
    this.#of.approach();
    const label = (target as HTMLElement).closest<HTMLElement>('.drawing [data-event]');
    if (label) this.#of.view.dispatch({ kind: 'focus', event: label.dataset['event'] });
  }

  #keyDown(event: KeyboardEvent): void {
    const name = keyName(event);
    const run = KEYS.get(name);
    const target = event.target as HTMLElement;
    const inCard = target.closest('.card-place') !== null;
    const bar = target.closest<HTMLElement>('.toolbar');
    if (bar) {
      if (moveAlong(bar, target, name)) event.preventDefault();
      return;
    }
    if (target.closest('.body') === null) return;
    if (name === 'Escape' && this.#of.view.state.selected !== undefined) {
      this.#focusNext = 'event';
      this.#of.select(undefined);
    } else if (inCard || this.#of.scene() === undefined) return;
    else if (run) run(this);
    else {
      if (name.length === 1 && name !== ' ') this.#type(name, event.timeStamp);
      return;
    }
    event.preventDefault();
  }

  step(step: Step): void {
    const store = this.#of.store();
    if (store) this.#focus(walk(store.snapshot(), this.#of.view.state.focused, step));
  }

  fit(): void {
    this.#of.fit();
  }

  panScreens(screens: number): void {
    this.pan(screens * this.#of.view.plotWidth);
  }

  zoomMiddle(factor: number): void {
    const { x = 0, width = 0 } = this.#of.scene()?.plot ?? {};
    this.zoom(factor, x + width / 2);
  }

  get surface(): HTMLElement | undefined {
    return this.#find('.drawing') ?? undefined;
  }

  pan(byPx: number): void {
    this.#ask({ kind: 'pan', byMs: this.#msOf(byPx) });
  }

  zoom(factor: number, x: number): void {
    const px = x - (this.#of.scene()?.plot.x ?? 0);
    this.#ask({ kind: 'zoom', factor, at: this.#of.view.state.range.start + this.#msOf(px) });
  }

  press(place: Place): void {
    const id = this.#eventAt(place);
    if (id !== undefined) this.#of.select(id);
  }

  hover(place: Place | undefined): void {
    const id = place && this.#eventAt(place);
    if (id === this.hovered) return;
    this.hovered = id;
    this.#host.requestUpdate();
  }

  /** A reader's wish. */
  #ask(intent: Intent): void {
    this.#of.view.dispatch(intent, { byReader: true });
  }

  #msOf(px: number): number {
    return (px * lengthOf(this.#of.view.state.range)) / this.#of.view.plotWidth;
  }

  #eventAt({ x, y }: Place): string | undefined {
    return hitTest(this.#of.scene()?.marks ?? [], x, y);
  }

  /** Moves focus to an event; visible time follows where nothing of it is shown. */
  #focus(id: string | undefined): void {
    const entry = id === undefined ? undefined : this.#of.store()?.entry(id);
    if (entry === undefined) return;
    this.#of.view.dispatch({ kind: 'focus', event: id });
    const { start, end } = possibleExtent(entry.interval);
    const { range } = this.#of.view.state;
    if (start >= range.end || end <= range.start)
      this.#ask({ kind: 'reveal', extent: { start: Number.isFinite(start) ? start : end, end } });
    this.#focusNext = 'event';
    this.#host.requestUpdate();
  }

  /** Letters find the next event whose title begins with them; those pressed soon after each other spell one. */
  #type(letter: string, at: number): void {
    const { entries = [] } = this.#of.store()?.snapshot() ?? {};
    const text = (at - this.#typed.at < TYPING_REST_MS ? this.#typed.text : '') + letter.toLocaleLowerCase();
    this.#typed = { text, at };
    const from = entries.findIndex(entry => entry.event.id === this.#of.view.state.focused);
    const after = text.length > 1 ? from : from + 1;
    const found = [...entries, ...entries]
      .slice(after)
      .find(entry => entry.dated && entry.event.title.toLocaleLowerCase().startsWith(text));
    this.#focus(found?.event.id);
  }

  /** Scrolls as little as shows an event, above a card that lies over the end of the view; the event's label. */
  #bringIntoSight(id: string | undefined): HTMLElement | undefined {
    const labels = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.view [data-event]') ?? [];
    const label = [...labels].find(({ dataset }) => dataset['event'] === id);
    const card = this.#find('.card-place');
    if (label) {
      const covers = card && getComputedStyle(card).position === 'sticky';
      label.style.scrollMarginBlockEnd = covers ? `${card.offsetHeight + CARD_GAP}px` : '';
      label.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    return label;
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}

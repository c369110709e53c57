/** Pointer, touch, keys and focus in the drawing, as intents. One tab stop: the focused event. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatAt } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { createTimeScale } from '../../scale/time-scale.js';
import { hitTest } from '../../scene/hit-test.js';
import type { Scene } from '../../scene/scene.js';
import type { Snapshot, Store } from '../../store/store.js';
import { possibleExtent } from '../../time/interval.js';
import { walk, type Step } from '../../view/walk.js';
import { commandOf, type KeyCommand } from '../keys.js';
import { GestureController } from './gesture-controller.js';
import type { ViewController } from './view-controller.js';

export interface DrawingHost {
  readonly view: ViewController;
  scene(): Scene | undefined;
  snapshot(): Snapshot | undefined;
  select(id: string | undefined): void;
  fit(): void;
}

/** Keys pressed within this time of each other spell one title. */
const TYPING_REST_MS = 700;

export class DrawingController implements ReactiveController {
  /** Id of the event whose ink is under the pointer. */
  hovered: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: DrawingHost;
  /** Where focus goes after the next update. */
  #focusNext: 'event' | 'card' | undefined;
  /** The selected event that was brought into sight last, for a card must not cover it; null before the first. */
  #revealed: string | undefined | null = null;
  #announce = false;
  #typed = { text: '', at: -Infinity };

  constructor(host: ReactiveControllerHost & HTMLElement, of: DrawingHost) {
    this.#host = host;
    this.#of = of;
    host.addController(this);
    new GestureController(host, {
      surface: () => this.#surface(),
      pan: byPx => this.#pan(byPx),
      zoom: (factor, atPx) => this.#zoom(factor, atPx),
      press: (x, y) => this.#press(x, y),
      hover: (x, y) => this.#hover(x, y),
      settle: () => this.#settle(),
    });
  }

  hostDisconnected(): void {
    this.hovered = undefined;
  }

  /** Keeps the one tab stop on an event that is drawn. */
  ensureFocus(store: Store): void {
    const { focused, selected } = this.#of.view.state;
    const isDrawn = (id: string | undefined): boolean => id !== undefined && store.entry(id)?.dated === true;
    if (isDrawn(focused)) return;
    const event = isDrawn(selected) ? selected : walk(store.snapshot(), undefined, 'first');
    this.#of.view.dispatch({ kind: 'focus', event });
  }

  /** Focus follows the card: into one that a key opened, back to its event when it closes. */
  selectionChanges(from: string | undefined, to: string | undefined): void {
    if (to !== undefined) {
      this.#of.view.dispatch({ kind: 'focus', event: to });
      return;
    }
    const root = this.#host.shadowRoot;
    if (from !== undefined && root?.activeElement?.closest('.card-place')) this.#focusNext = 'event';
  }

  restoreFocus(): void {
    const target = this.#focusNext;
    this.#focusNext = undefined;
    const root = this.#host.shadowRoot;
    if (root === null) return;
    const { focused, selected } = this.#of.view.state;
    const labelOf = (id: string | undefined): HTMLElement | undefined =>
      [...root.querySelectorAll<HTMLElement>('.view [data-event]')].find(
        ({ dataset }) => dataset['event'] === id,
      );
    if (target === 'card') root.querySelector<HTMLElement>('.card-place [tabindex="-1"]')?.focus();
    else if (target === 'event') bringIntoSight(labelOf(focused), { focus: true });
    if (selected === this.#revealed) return;
    // What a page selects from the start doesn't make it jump.
    const isFirst = this.#revealed === null;
    this.#revealed = selected;
    if (!isFirst)
      bringIntoSight(labelOf(selected), { above: root.querySelector<HTMLElement>('.card-place') });
  }

  /** What to say politely after a reader moved in time; empty otherwise. */
  announcement(locale: Locale): string {
    if (!this.#announce) return '';
    const { start, end } = this.#of.view.state.range;
    const date = (at: number): string => formatAt(at, 'day', locale, 'long');
    return say(locale, locale.messages.drawing.showing, { from: date(start), to: date(end - 1) });
  }

  click(event: MouseEvent): void {
    const button = (event.target as HTMLElement).closest<HTMLElement>(
      '[data-event], [data-cluster], [data-pan]',
    );
    if (button === null) return;
    const { event: id, cluster, pan } = button.dataset;
    if (id !== undefined) {
      // A click without a pointer came from a key, or from assistive technology: then the card is what is wanted next.
      if (event.detail === 0) this.#focusNext = 'card';
      this.#of.select(id);
    } else if (cluster !== undefined) {
      const found = this.#of.scene()?.clusters.find(({ key }) => key === cluster);
      if (found) this.#of.view.dispatch({ kind: 'show', range: found.time }, { byReader: true });
    } else if (pan !== undefined) this.#panScreens(Number(pan) * 0.8);
  }

  /** Focus that came by other ways than our keys is followed. */
  focusIn(event: FocusEvent): void {
    const id = (event.target as HTMLElement).closest<HTMLElement>('.drawing [data-event]')?.dataset['event'];
    if (id !== undefined) this.#of.view.dispatch({ kind: 'focus', event: id });
  }

  keyDown(event: KeyboardEvent): void {
    const inCard = (event.target as HTMLElement).closest('.card-place') !== null;
    const command = commandOf(event, this.#of.scene()?.direction === 'rtl');
    if (command?.do === 'close') {
      if (this.#of.view.state.selected === undefined) return;
      event.preventDefault();
      this.#focusNext = 'event';
      this.#of.select(undefined);
      return;
    }
    if (inCard || this.#of.scene() === undefined) return;
    if (command === undefined) {
      if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey)
        this.#type(event);
      return;
    }
    event.preventDefault();
    this.#run(command);
  }

  #run(command: Exclude<KeyCommand, { do: 'close' }>): void {
    switch (command.do) {
      case 'step':
        return this.#step(command.by > 0 ? 'next' : 'previous');
      case 'lane':
        return this.#step(command.by > 0 ? 'next-lane' : 'previous-lane');
      case 'edge':
        return this.#step(command.at);
      case 'pan':
        return this.#panScreens(command.byScreens);
      case 'zoom':
        this.#zoom(command.factor, (this.#of.scene()?.plot.width ?? 0) / 2);
        return this.#settle();
      case 'fit':
        return this.#of.fit();
    }
  }

  #step(step: Step): void {
    const snapshot = this.#of.snapshot();
    if (snapshot) this.#focus(walk(snapshot, this.#of.view.state.focused, step));
  }

  /** Moves focus to an event and brings it into sight. */
  #focus(id: string | undefined): void {
    const entry = this.#of.snapshot()?.entries.find(({ event }) => event.id === id);
    if (entry === undefined) return;
    const { start, end } = possibleExtent(entry.interval);
    const from = Number.isFinite(start) ? start : end;
    this.#of.view.dispatch({ kind: 'focus', event: id });
    const { range } = this.#of.view.state;
    const seen = this.#of.scene()?.labels.find(label => label.event === id);
    const plot = this.#of.scene()?.plot;
    const inSight = seen && plot && seen.x + 8 >= plot.x && seen.x + 24 <= plot.x + plot.width;
    if (!inSight && (from < range.start || from >= range.end)) {
      this.#of.view.dispatch(
        { kind: 'reveal', extent: { start: from, end: Number.isFinite(end) ? Math.max(end, from) : from } },
        { byReader: true },
      );
    }
    this.#focusNext = 'event';
    this.#host.requestUpdate();
  }

  /** Letters find the next event whose title begins with them. */
  #type(event: KeyboardEvent): void {
    const { entries = [] } = this.#of.snapshot() ?? {};
    const text = event.timeStamp - this.#typed.at < TYPING_REST_MS ? this.#typed.text + event.key : event.key;
    this.#typed = { text, at: event.timeStamp };
    const wanted = text.toLocaleLowerCase();
    const from = entries.findIndex(entry => entry.event.id === this.#of.view.state.focused);
    const after = text.length > 1 ? from : from + 1;
    const found = [...entries.slice(after), ...entries.slice(0, after)].find(
      entry => entry.dated && entry.event.title.toLocaleLowerCase().startsWith(wanted),
    );
    if (found) this.#focus(found.event.id);
  }

  #surface(): { element: HTMLElement; plotX: number; rtl: boolean } | undefined {
    const element = this.#host.shadowRoot?.querySelector<HTMLElement>('.drawing');
    const scene = this.#of.scene();
    return element && scene ? { element, plotX: scene.plot.x, rtl: scene.direction === 'rtl' } : undefined;
  }

  #pan(byPx: number): void {
    const { range } = this.#of.view.state;
    const byMs = (byPx * (range.end - range.start)) / this.#of.view.plotWidth;
    this.#of.view.dispatch({ kind: 'pan', byMs }, { byReader: true });
  }

  #panScreens(screens: number): void {
    this.#pan(screens * this.#of.view.plotWidth);
    this.#settle();
  }

  #zoom(factor: number, atPx: number): void {
    const scale = createTimeScale(this.#of.view.state.range, { start: 0, end: this.#of.view.plotWidth });
    this.#of.view.dispatch({ kind: 'zoom', factor, at: scale.toCivil(atPx) }, { byReader: true });
  }

  #press(x: number, y: number): void {
    const id = this.#eventAt(x, y);
    if (id !== undefined) this.#of.select(id);
  }

  #hover(x: number | undefined, y: number): void {
    const id = x === undefined ? undefined : this.#eventAt(x, y);
    if (id === this.hovered) return;
    this.hovered = id;
    this.#host.requestUpdate();
  }

  #eventAt(x: number, y: number): string | undefined {
    const scene = this.#of.scene();
    return scene && hitTest(scene.marks, x, y);
  }

  #settle(): void {
    this.#announce = true;
    this.#host.requestUpdate();
  }
}

/** Room between an event and a card that lies over the end of the view, in px. */
const CARD_GAP = 24;

/** Scrolls as little as shows `element`; above a card that lies over the end of the view, where there is one. */
function bringIntoSight(
  element: HTMLElement | undefined,
  { focus = false, above = null }: { focus?: boolean; above?: HTMLElement | null },
): void {
  if (element === undefined) return;
  if (focus) element.focus({ preventScroll: true });
  const covers = above !== null && getComputedStyle(above).position === 'sticky';
  element.style.scrollMarginBlockEnd = covers ? `${above.offsetHeight + CARD_GAP}px` : '';
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

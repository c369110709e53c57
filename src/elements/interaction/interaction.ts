/**
 * Pointer, touch, keys and focus, as intents. One tab stop in the drawing: the focused event. Loaded on demand, beside the
 * data: a picture needs none of it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lengthOf, type Extent } from '../../base/extent.js';
import { formatAt } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { hitTest } from '../../scene/hit-test.js';
import type { Store } from '../../store/store.js';
import { possibleExtent } from '../../time/interval.js';
import { brushDomain, type BrushPart } from '../../scale/brush.js';
import { reduce, type Intent } from '../../view/reduce.js';
import type { View } from '../../view/view-state.js';
import { walk, type Step } from '../../view/walk.js';
import type { SceneController } from '../controllers/scene-controller.js';
import type { ViewController } from '../controllers/view-controller.js';
import { listenToBrush, moveByKey, type BrushTarget } from './brush.js';
import { listenForFind } from './find-keys.js';
import { listenToGestures, type GestureTarget, type Place } from './gestures.js';
import { BUTTONS, keyName, KEYS, moveAlong, type KeyTarget } from './keys.js';
import { RangeMotion } from './range-motion.js';
import { ReaderFocus } from './reader-focus.js';
import { RowMotion } from './row-motion.js';

/** What an element lets its readers do. */
export interface Interactive {
  readonly view: ViewController;
  readonly scenes: SceneController;
  store(): Store | undefined;
  select(id: string | undefined): void;
  changeView(view: View): void;
  /** Whoever comes near may open a card. */
  approach(): void;
}

/** Keys pressed within this time of each other spell one title. */
const TYPING_REST_MS = 700;
/** How long a drawing that was flung goes on. */
const FLUNG_MS = 700;
/** What answers to a click: an event, what stands for several, and the buttons. */
const ASKING = '[data-event], [data-cluster], [data-pan], [data-view], [data-ask]';

export class Interaction implements ReactiveController, GestureTarget, KeyTarget, BrushTarget {
  /** Id of the event whose ink is under the pointer. */
  hovered: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: Interactive;
  readonly #motion: RangeMotion;
  readonly #rows: RowMotion;
  readonly #reader: ReaderFocus;
  #announced = '';
  #typed = { text: '', at: -Infinity };

  constructor(host: ReactiveControllerHost & HTMLElement, of: Interactive) {
    this.#host = host;
    this.#of = of;
    this.#motion = new RangeMotion(of.view);
    this.#rows = new RowMotion(host);
    this.#reader = new ReaderFocus(host.shadowRoot!);
    of.scenes.arrange = (scene, data) => this.#rows.place(scene, data);
    host.addController(this);
    listenToGestures(host, this);
    listenToBrush(host.shadowRoot!, this);
    listenForFind(host.shadowRoot!, of.view);
    for (const type of ['click', 'keydown', 'focusin']) host.shadowRoot!.addEventListener(type, this);
    host.addEventListener('pointerenter', () => of.approach());
  }

  hostDisconnected(): void {
    this.hovered = undefined;
  }

  /** What is under way, and comes to rest by itself. */
  get pending(): readonly Promise<unknown>[] {
    return [this.#motion.pending, this.#rows.pending].filter(each => each !== undefined);
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
    if (to === undefined) this.#reader.leaveCard();
    else this.#of.view.dispatch({ kind: 'focus', event: to });
  }

  hostUpdated(): void {
    this.#reader.settle(this.#of.view.state);
  }

  /** What to say politely of the time that is shown; nothing where that is all of it. */
  announcement(locale: Locale): string {
    const { fitted, moving, state } = this.#of.view;
    // While it moves, what was said last.
    if (moving) return this.#announced;
    const { start, end } = state.range;
    const date = (at: number): string => formatAt(at, 'day', locale, 'long');
    const showing = locale.messages.drawing.showing;
    this.#announced = fitted ? '' : say(locale, showing, { from: date(start), to: date(end - 1) });
    return this.#announced;
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
      if (detail === 0) this.#reader.next = 'card';
      this.#of.select(event);
    } else if (cluster !== undefined) {
      const found = this.#of.scenes.scene?.clusters.find(({ key }) => key === cluster);
      if (found) this.#glide({ kind: 'show', range: found.time });
    } else if (pan !== undefined) this.panScreens(Number(pan) * 0.8);
    else if (view !== undefined) this.#of.changeView(view as View);
    else if (ask !== undefined) BUTTONS.get(ask)?.(this);
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
    const held = target.dataset['brush'];
    if (held !== undefined) {
      if (moveByKey(held as BrushPart, name, this)) event.preventDefault();
      return;
    }
    if (target.closest('.body') === null) return;
    if (name === 'Escape' && this.#of.view.state.selected !== undefined) {
      this.#reader.next = 'event';
      this.#of.select(undefined);
    } else if (inCard || this.#of.scenes.scene === undefined) return;
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
    const { view } = this.#of;
    const range = this.#of.scenes.frame?.all;
    if (range)
      void this.#motion.to(range, { byReader: true }).then(arrived => {
        if (arrived) view.refit('all', { byReader: true });
      });
  }

  glideTo(range: Extent, { byReader = true } = {}): void {
    this.#glide({ kind: 'show', range }, { byReader });
  }

  show(range: Extent): void {
    this.#ask({ kind: 'show', range });
  }

  get visible(): Extent {
    return this.#motion.target;
  }

  get domain(): Extent | undefined {
    const { frame } = this.#of.scenes;
    return frame && brushDomain(frame.all);
  }

  panScreens(screens: number): void {
    this.#glide({ kind: 'pan', byMs: screens * lengthOf(this.#motion.target) });
  }

  zoomMiddle(factor: number): void {
    const { start, end } = this.#motion.target;
    this.#glide({ kind: 'zoom', factor, at: (start + end) / 2 });
  }

  move(moving: boolean): void {
    this.#motion.stop();
    this.#of.view.move(moving);
  }

  get surface(): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.drawing') ?? undefined;
  }

  pan(byPx: number): void {
    this.#ask({ kind: 'pan', byMs: this.#msOf(byPx) });
  }

  zoom(factor: number, x: number): void {
    this.#ask({ kind: 'zoom', factor, at: this.#timeAt(x) });
  }

  leap(factor: number, x: number): void {
    this.#glide({ kind: 'zoom', factor, at: this.#timeAt(x) });
  }

  fling(byPx: number): void {
    this.#glide({ kind: 'pan', byMs: this.#msOf(byPx) }, { lasts: FLUNG_MS });
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

  /** A reader's wish, done at once. */
  #ask(intent: Intent): void {
    this.#motion.stop();
    this.#of.view.dispatch(intent, { byReader: true });
  }

  /** A reader's wish for another visible time, seen on the way there. Counts from where the last one leads. */
  #glide(intent: Intent, how: { readonly byReader?: boolean; readonly lasts?: number } = {}): void {
    const { state, plotWidth } = this.#of.view;
    const { range } = reduce({ ...state, range: this.#motion.target }, intent, plotWidth);
    if (range !== state.range) void this.#motion.to(range, { byReader: true, ...how });
  }

  /** The time that is shown at a place of the surface. */
  #timeAt(x: number): number {
    return this.#of.view.state.range.start + this.#msOf(x - (this.#of.scenes.scene?.plot.x ?? 0));
  }

  #msOf(px: number): number {
    return (px * lengthOf(this.#of.view.state.range)) / this.#of.view.plotWidth;
  }

  #eventAt({ x, y }: Place): string | undefined {
    return hitTest(this.#of.scenes.scene?.marks ?? [], x, y);
  }

  /** Moves focus to an event; visible time follows where nothing of it is shown. */
  #focus(id: string | undefined): void {
    const entry = id === undefined ? undefined : this.#of.store()?.entry(id);
    if (entry === undefined) return;
    this.#of.view.dispatch({ kind: 'focus', event: id });
    const { start, end } = possibleExtent(entry.interval);
    const range = this.#motion.target;
    if (start >= range.end || end <= range.start)
      this.#glide({ kind: 'reveal', extent: { start: Number.isFinite(start) ? start : end, end } });
    this.#reader.next = 'event';
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
}

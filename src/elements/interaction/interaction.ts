/**
 * Pointer, touch, keys and focus, as intents. One tab stop in the drawing: the focused event. Loaded on demand, beside the
 * data: a picture needs none of it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatAt } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import type { BrushPart } from '../../scale/brush.js';
import { hitTest } from '../../scene/hit-test.js';
import type { View } from '../../view/view-state.js';
import { walk, type Step } from '../../view/walk.js';
import type { SceneController } from '../controllers/scene-controller.js';
import { CtSelectEvent, CtViewChangeEvent } from '../events.js';
import type { OnDemand } from '../controllers/on-demand.js';
import { listenToBrush, moveByKey } from './brush.js';
import { listenForFind } from './find-keys.js';
import { CtFocusEvent } from './focus-event.js';
import { listenToGestures, type Place, type Surface } from './gestures.js';
import { Guide, type Guided, type Leading } from './guide.js';
import { BUTTONS, keyName, KEYS, moveAlong, type KeyTarget } from './keys.js';
import { Programs, type FitTarget } from './programs.js';
import { ReaderFocus } from './reader-focus.js';
import { RowMotion } from './row-motion.js';
import { TimeMoves } from './time-moves.js';

export interface InteractiveHost extends ReactiveControllerHost, HTMLElement {
  readonly isUpdatePending: boolean;
  view: View | 'auto';
}

/** What an element lets its readers do. */
export interface Interactive extends Guided {
  readonly scenes: SceneController;
  parts(): ReturnType<Guided['parts']> & Readonly<Record<'card', OnDemand<unknown>>>;
}

/** Keys pressed within this time of each other spell one title. */
const TYPING_REST_MS = 700;
/** What answers to a click: an event, what stands for several, and the buttons. */
const ASKING = '[data-event], [data-cluster], [data-pan], [data-view], [data-ask]';

export class Interaction implements ReactiveController, Surface, KeyTarget {
  /** Id of the event whose ink is under the pointer. */
  hovered: string | undefined;
  readonly time: TimeMoves;
  readonly programs: Programs;
  readonly #host: InteractiveHost;
  readonly #of: Interactive;
  readonly #rows: RowMotion;
  readonly #reader: ReaderFocus;
  readonly #guide: Guide;
  /** What programs asked for before there was anything to do it to. */
  readonly #asked: (() => void)[] = [];
  #announced = '';
  #typed = { text: '', at: -Infinity };

  constructor(host: InteractiveHost, of: Interactive) {
    // A program may ask for something before the element is on a page; Lit takes the root that it finds.
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#host = host;
    this.#of = of;
    this.time = new TimeMoves(of.view, of.scenes);
    this.programs = new Programs(this, of);
    this.#rows = new RowMotion(host);
    this.#reader = new ReaderFocus(root);
    this.#guide = new Guide(root, of, this.time);
    of.scenes.arrange = (scene, data) => this.#rows.place(scene, data);
    host.addController(this);
    listenToGestures(host, this.time, this);
    listenToBrush(root, this.time);
    listenForFind(root, of.view);
    for (const type of ['click', 'keydown', 'focusin']) root.addEventListener(type, this);
    host.addEventListener('pointerenter', () => this.#approach());
  }

  hostDisconnected(): void {
    this.hovered = undefined;
  }

  /** What is under way, and comes to rest by itself. */
  get pending(): readonly Promise<unknown>[] {
    return [this.time.pending, this.#rows.pending].filter(each => each !== undefined);
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

  /** A reader's choice: undefined closes the card and gives focus back to the event it was about. */
  choose(id: string | undefined): void {
    const { view } = this.#of;
    if (id === view.state.selected || !this.#host.dispatchEvent(new CtSelectEvent(id))) return;
    this.selectionChanges(id);
    view.dispatch({ kind: 'select', event: id });
  }

  #changeView(view: View): void {
    if (view === this.#of.view.state.view || !this.#host.dispatchEvent(new CtViewChangeEvent(view))) return;
    this.#host.view = view;
  }

  /** Focus follows the card: into one that a key opened, back to its event when it closes. */
  selectionChanges(to: string | undefined): void {
    if (to === undefined) this.#reader.leaveCard();
    else this.#of.view.dispatch({ kind: 'focus', event: to });
  }

  hostUpdated(): void {
    this.#reader.settle(this.#of.view.state);
    this.#guide.settle();
    if (this.#of.scenes.frame) for (const act of this.#asked.splice(0)) act();
  }

  /** Does what a program asks for, now or as soon as all data are laid out. */
  whenDrawn(act: () => void): void {
    if (this.#of.scenes.frame && !this.#host.isUpdatePending) act();
    else this.#asked.push(act);
  }

  /** Brings an event into sight, in whichever view; `focus` gives it keyboard focus. */
  bring(id: string, how: Leading): void {
    if (!how.focus || this.#moveFocus(id, how)) this.#guide.bring(id, how);
  }

  /** The same for a reader who goes on where he is; keys act on the event from now on. */
  seek(id: string): void {
    if (this.#moveFocus(id)) this.#guide.bring(id);
  }

  /** What stands for an event in the view. */
  labelOf(id: string): HTMLElement | undefined {
    return this.#guide.labelOf(id);
  }

  /** Nobody waits for an event any more that is on its way into sight. */
  leave(): void {
    this.#guide.leave();
  }

  /** Whoever comes near may open a card. */
  #approach(): void {
    this.#of.parts().card.get();
  }

  /** What to say politely of the time that is shown; nothing where that is all of it. */
  announcement(locale: Locale): string {
    const { fitted, moving, state } = this.#of.view;
    this.#guide.locale = locale;
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
      this.choose(event);
    } else if (cluster !== undefined) {
      const found = this.#of.scenes.scene?.clusters.find(({ key }) => key === cluster);
      if (found) this.time.glideTo(found.time);
    } else if (pan !== undefined) this.time.panScreens(Number(pan) * 0.8);
    else if (view !== undefined) this.#changeView(view as View);
    else if (ask !== undefined) BUTTONS.get(ask)?.(this);
  }

  /** Focus that came by other ways than our keys is followed. */
  #focusIn({ target }: FocusEvent): void {
    this.#approach();
    const label = (target as HTMLElement).closest<HTMLElement>('.drawing [data-event]');
    if (label && !this.#moveFocus(label.dataset['event']!)) this.#reader.next = 'event';
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
      if (moveByKey(held as BrushPart, name, this.time)) event.preventDefault();
      return;
    }
    if (target.closest('.body') === null) return;
    if (name === 'Escape' && this.#of.view.state.selected !== undefined) {
      this.#reader.next = 'event';
      this.close();
    } else if (inCard || this.#of.scenes.scene === undefined) return;
    else if (run) run(this);
    else {
      if (name.length === 1 && name !== ' ') this.#type(name, event.timeStamp);
      return;
    }
    event.preventDefault();
  }

  /** Closes the card. */
  close(): void {
    this.choose(undefined);
  }

  fit(what: FitTarget): void {
    if (what === 'all') this.time.fitAll();
    else this.time.fit(this.programs.entriesOf(what));
  }

  step(step: Step): void {
    const store = this.#of.store();
    if (store) this.#focus(walk(store.snapshot(), this.#of.view.state.focused, step));
  }

  get surface(): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.drawing') ?? undefined;
  }

  press(place: Place): void {
    const id = this.#eventAt(place);
    if (id !== undefined) this.choose(id);
  }

  hover(place: Place | undefined): void {
    const id = place && this.#eventAt(place);
    if (id === this.hovered) return;
    this.hovered = id;
    this.#host.requestUpdate();
  }

  #eventAt({ x, y }: Place): string | undefined {
    return hitTest(this.#of.scenes.scene?.marks ?? [], x, y);
  }

  /** Moves focus to an event; visible time follows where nothing of it is shown. */
  #focus(id: string | undefined): void {
    const entry = id === undefined ? undefined : this.#of.store()?.entry(id);
    if (entry === undefined || !this.#moveFocus(id!)) return;
    this.time.reveal(entry);
    this.#reader.next = 'event';
    this.#host.requestUpdate();
  }

  /** Makes an event the one that keys act on; false where the page refuses what a reader wants. */
  #moveFocus(id: string, { byReader = true }: Leading = {}): boolean {
    const { view } = this.#of;
    if (byReader && id !== view.state.focused && !this.#host.dispatchEvent(new CtFocusEvent(id))) {
      this.#host.requestUpdate();
      return false;
    }
    view.dispatch({ kind: 'focus', event: id });
    return true;
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

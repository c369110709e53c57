/**
 * Pointer, touch, keys and focus, as intents. One tab stop in the drawing: the focused event. Loaded on demand, beside the
 * data: a picture needs none of it.
 */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Entry, Store } from '../../store/store.js';
import type { View } from '../../view/view-state.js';
import type { Step } from '../../view/walk.js';
import type { Linking } from '../card-part.js';
import type { SceneController } from '../controllers/scene-controller.js';
import type { Help } from '../help-part.js';
import { CtSelectEvent, CtViewChangeEvent } from '../reader-events.js';
import { onDemandPart, type OnDemand } from '../controllers/on-demand.js';
import { hand } from '../styles/hand.css.js';
import { atWords } from './at-words.js';
import { BesideScreen } from './beside-screen.js';
import type { ViewParts } from '../views.js';
import { listenToBrush } from './brush.js';
import { DrawingFocus } from './drawing-focus.js';
import { eventAt } from './event-at.js';
import { Families, type Family } from './families.js';
import { CtFocusEvent } from './focus-event.js';
import { listenToGestures, type Place, type Surface } from './gestures.js';
import { Guide, type Guided, type Leading } from './guide.js';
import { listenToKeys, type Keyed } from './keyboard.js';
import { BUTTONS } from './keys.js';
import { OverDrawing } from './over-drawing.js';
import { Programs, type FitTarget } from './programs.js';
import { ReaderFocus } from './reader-focus.js';
import { readyWords } from './ready-words.js';
import { RowMotion } from './row-motion.js';
import { Slide, type SlidingHost } from './slide.js';
import { TimeMoves } from './time-moves.js';
import { ZoomHint, type Hint } from './zoom-hint.js';

/** The panel of filters, which lanes are arranged by, too. */
export interface Legend extends Family {
  toggle(): void;
  toggleLane(id: string): void;
}

export interface InteractiveHost extends SlidingHost {
  view: View | 'auto';
}

/** What an element lets its readers do. */
export interface Interactive extends Guided {
  whole(): Store | undefined;
  readonly scenes: SceneController;
  parts(): ReturnType<Guided['parts']> &
    ViewParts & {
      readonly card: OnDemand<unknown>;
      readonly ties: OnDemand<Linking>;
      readonly filter: OnDemand<Legend>;
    };
}

/** What answers to a click: an event, what stands for several, and the buttons. */
const ASKING = '[data-event], [data-cluster], [data-pan], [data-view], [data-ask], [data-lane]';

export class Interaction implements ReactiveController, Surface, Keyed {
  readonly styles = [hand];
  /** Id of the event whose ink is under the pointer. */
  hovered: string | undefined;
  readonly time: TimeMoves;
  readonly programs: Programs;
  readonly guide: Guide;
  readonly families: Families;
  readonly #host: InteractiveHost;
  readonly #of: Interactive;
  readonly #rows: RowMotion;
  readonly #reader: ReaderFocus;
  readonly #place: DrawingFocus;
  readonly #root: ShadowRoot;
  readonly #help: OnDemand<Help>;
  readonly #beside: BesideScreen;
  readonly #over: OverDrawing;
  readonly #slide: Slide;
  #hint: Hint | undefined;

  constructor(host: InteractiveHost, of: Interactive) {
    // A program may ask for something before the element is on a page; Lit takes the root that it finds.
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#host = host;
    this.#root = root;
    this.#of = of;
    this.#help = onDemandPart(host, async () => new (await import('../help-part.js')).Help(host, of));
    this.time = new TimeMoves(host, of.view, of.scenes);
    this.programs = new Programs(host, this, of);
    this.#rows = new RowMotion(host, scene => this.#slide.showRows(scene));
    this.#beside = new BesideScreen(host, root, of);
    this.#reader = new ReaderFocus(root, id => this.guide.turnTo(id));
    this.#place = new DrawingFocus(root, of);
    this.guide = new Guide(root, of, this.time);
    this.families = new Families(host, of, id => this.focus(id));
    this.#over = new OverDrawing(host, root, of, this.families.toggle);
    this.#slide = new Slide(host, root, { ...of, time: this.time });
    of.scenes.arrange = (scene, data) =>
      this.#rows.place(atWords(this.#slide.counted(scene), data, of.scenes), data);
    host.addController(this);
    const hint = new ZoomHint(host, this, shown => this.#showHint(shown));
    this.time.zoomed = () => hint.learn();
    listenToGestures(host, this.time, this);
    listenToBrush(root, this.time);
    listenToKeys(root, this, of);
    root.addEventListener('click', event => this.#click(event as MouseEvent));
    root.addEventListener('focusin', event => this.#focusIn(event as FocusEvent));
    // Whoever comes near may open a card.
    host.addEventListener('pointerenter', () => void of.parts().card.get());
  }

  hostDisconnected(): void {
    this.hovered = undefined;
  }

  /** What is under way, and comes to rest by itself. */
  get pending(): readonly Promise<unknown>[] {
    return [this.time.pending, this.#rows.pending, this.#help.pending].filter(each => each !== undefined);
  }

  hostUpdate(): void {
    this.#reader.note();
    if (this.#place.settle(!!this.#of.scenes.moving)) queueMicrotask(() => this.#host.requestUpdate());
  }

  /** A reader's choice: undefined closes the card and gives focus back to its event. False where the page refuses. */
  choose(id: string | undefined): boolean {
    const { view } = this.#of;
    if (id === view.state.selected) return true;
    if (!this.#host.dispatchEvent(new CtSelectEvent(id))) return false;
    this.selectionChanges(id);
    view.dispatch({ kind: 'select', event: id });
    return true;
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
    this.#place.mark();
    this.#reader.settle(this.#of.view.state);
    this.guide.settle();
    this.programs.settle();
  }

  /** Brings an event into sight, in whichever view; `focus` gives it keyboard focus. */
  bring(id: string, how: Leading): void {
    if (!how.focus || this.#moveFocus(id, how)) this.guide.bring(id, how);
  }

  /** The same for a reader who goes on where he is; keys act on the event from now on. */
  seek(id: string): void {
    if (this.#moveFocus(id)) this.guide.bring(id);
  }

  /** What lies over the drawing, or is in its place. */
  over(locale: Locale): unknown {
    return this.#beside.paper.drawing(locale) ?? this.#over.view(locale, this.hovered);
  }

  /** What is said beside the drawing, and stands over it. */
  layer(locale: Locale): TemplateResult {
    readyWords(locale);
    this.guide.locale = locale;
    return html`${this.#beside.view(locale, this.families.said(locale))} ${this.#help.module?.view(locale, this.#hint)}`;
  }

  #showHint(hint: Hint | undefined): void {
    this.#hint = hint;
    this.#help.use(() => this.#host.requestUpdate());
  }

  #click({ target, detail }: MouseEvent): void {
    const button = (target as HTMLElement).closest<HTMLElement>(ASKING);
    const { event, cluster, pan, view, ask, lane } = button?.dataset ?? {};
    if (event !== undefined) {
      // What came without a pointer, from keys or assistive technology, goes on in the card; so does what came from a card.
      if (this.choose(event) && (detail === 0 || button!.closest('.card-place'))) this.#lead('card');
    } else if (cluster !== undefined) {
      const found = this.#of.scenes.scene?.clusters.find(({ key }) => key === cluster);
      if (found) this.time.glideTo(found.time);
    } else if (pan !== undefined) this.time.panScreens(Number(pan) * 0.8);
    else if (view !== undefined) this.#changeView(view as View);
    else if (lane !== undefined) this.#of.parts().filter.use(legend => legend.toggleLane(lane));
    else if (ask !== undefined) {
      // Not every browser gives focus to a button that is clicked.
      button!.focus();
      BUTTONS.get(ask)?.(this);
    }
  }

  /** Focus that came by other ways than our keys is followed, and seen. */
  #focusIn({ target }: FocusEvent): void {
    this.#of.parts().card.get();
    const label = (target as HTMLElement).closest<HTMLElement>('.view [data-event], .drawing [data-cluster]');
    if (label) this.#place.enter();
    if (label?.matches(':focus-visible')) this.#reader.show(label);
    const entry = label && this.#place.entryAt(label);
    // It may come in the middle of an update.
    if (entry) queueMicrotask(() => this.#follow(entry));
  }

  #follow(entry: Entry): void {
    if (this.#moveFocus(entry.event.id)) this.time.reveal(entry);
    else this.#lead('event');
  }

  /** Opens the card of the event that keys act on, and leads into it. */
  open(): void {
    if (this.choose(this.#of.view.state.focused)) this.#lead('card');
  }

  /** Closes the card, and leads back to its event. */
  close(): void {
    const isInside = this.#root.activeElement?.closest('.body');
    if (this.choose(undefined) && isInside) this.#lead('event');
  }

  /** Opens the search; the search closes itself, as a page may have a say in that. */
  find(): void {
    const { view } = this.#of;
    if (!view.dispatch({ kind: 'search', query: view.state.query ?? '' }))
      this.#root.querySelector<HTMLInputElement>('.find input')?.select();
  }

  toggleFilters(): void {
    this.#of.parts().filter.use(legend => legend.toggle());
  }

  help(about: 'keys' | 'legend'): void {
    this.#help.use(help => help.show(about));
  }

  fit(what: FitTarget): void {
    if (what === 'all') this.time.fitAll();
    else this.time.fit(this.programs.entriesOf(what));
  }

  step(step: Step): void {
    this.focus(this.#place.after(step));
  }

  /** By keys: about the event that has focus, which stays in sight though its row may be another one. */
  zoomAtFocus(factor: number): void {
    this.time.zoomAbout(factor, this.#place.momentIn(this.time.visible));
    void this.#host.updateComplete.then(() => this.#reader.showFocused());
  }

  get surface(): HTMLElement | undefined {
    return this.#root.querySelector<HTMLElement>('.drawing') ?? undefined;
  }

  press(place: Place, byFinger: boolean): void {
    const id = this.#eventAt(place, byFinger);
    if (id !== undefined) this.choose(id);
  }

  hover(place: Place | undefined): void {
    const id = place && this.#eventAt(place);
    if (id === this.hovered) return;
    this.hovered = id;
    this.#host.requestUpdate();
  }

  #eventAt(place: Place, byFinger = false): string | undefined {
    return eventAt(this.#slide, place, byFinger);
  }

  /** Moves focus to an event; visible time follows where nothing of it is shown. */
  focus(id = ''): void {
    const entry = this.#of.store()?.entry(id);
    if (!entry || !this.#moveFocus(id)) return;
    this.time.reveal(entry);
    this.#lead('event');
  }

  /** Focus goes there, after the next update. */
  #lead(to: 'event' | 'card'): void {
    this.#reader.next = to;
    this.#host.requestUpdate();
  }

  /** Makes an event the one that keys act on; false where the page refuses what a reader wants. */
  #moveFocus(id: string, { byReader = true }: Leading = {}): boolean {
    const { view } = this.#of;
    const isAsked = byReader && id !== view.state.focused;
    if (isAsked && !this.#host.dispatchEvent(new CtFocusEvent(id))) return false;
    view.dispatch({ kind: 'focus', event: id });
    return true;
  }
}

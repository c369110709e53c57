/** Brings a reader to an event: in the lanes a glide, and a zoom where it is one of many, in story and table its page. */
import { clamp } from '../../base/extent.js';
import type { Locale } from '../../locale/locale.js';
import { anchorOf, type Entry, type Store } from '../../store/store.js';
import type { View } from '../../view/view-state.js';
import { isWalkable } from '../../view/walk.js';
import type { ViewController } from '../controllers/view-controller.js';
import type { OnDemand } from '../controllers/on-demand.js';
import type { ViewPart } from '../views.js';
import { labelOf } from './label-of.js';
import type { Moving, TimeMoves } from './time-moves.js';

/** Room above and below an event, in px. */
const AROUND_PX = 16;
/** An event that is drawn as one of many comes apart from them by zooms of this factor, so many at most. */
const CLOSER = 3;
const MOST_CLOSER = 8;

/** Where it leads through. */
export interface Guided {
  readonly view: ViewController;
  store(): Store | undefined;
  parts(): Readonly<Record<'story' | 'table', OnDemand<ViewPart>>>;
  /** Shows another page of story or table. */
  readonly turn: (page: number) => void;
}

export interface Leading extends Moving {
  /** It is to have keyboard focus. */
  readonly focus?: boolean;
}

/** The event on the way into sight, and how it gets there. */
interface Sought {
  readonly id: string;
  readonly how: Leading;
  /** So many it may still take. */
  zooms: number;
  /** Its page is shown, it has been given focus. */
  isTurned: boolean;
  isFocused: boolean;
}

export class Guide {
  /** Of the page that is looked for. */
  locale: Locale | undefined;
  readonly #root: ShadowRoot;
  readonly #of: Guided;
  readonly #time: TimeMoves;
  #sought: Sought | undefined;
  /** The view that was shown last. */
  #view: View | undefined;

  constructor(root: ShadowRoot, of: Guided, time: TimeMoves) {
    this.#root = root;
    this.#of = of;
    this.#time = time;
  }

  /** An id that nothing shown has leads nowhere. */
  bring(id: string, how: Leading = {}): void {
    const entry = this.#of.store()?.entry(id);
    if (!entry) return;
    this.#of.view.opens?.(id);
    this.#sought = { id, how, zooms: MOST_CLOSER, isTurned: false, isFocused: !how.focus };
    if (this.#part) this.#turn(this.#sought);
    else this.#time.reveal(entry, how);
  }

  /** Shows the page of story or table that an event is on; false where neither is shown or has it, or another is sought. */
  turnTo(id: string): boolean {
    if (!this.#part || this.#sought || !this.#of.store()?.entry(id)) return false;
    // Not in the update that this comes after.
    queueMicrotask(() => this.bring(id));
    return true;
  }

  /** It need not get there any more. */
  leave(): void {
    this.#sought = undefined;
  }

  /** After an update. */
  settle(): void {
    this.#keepPlace();
    const sought = this.#sought;
    if (!sought) return;
    const label = this.labelOf(sought.id);
    if (label) {
      // Not under the bar of the search, which stays where it is.
      const bar = this.#root.querySelector<HTMLElement>('.find');
      label.style.scrollMarginBlock = `${(bar?.offsetHeight ?? 0) + AROUND_PX}px ${AROUND_PX}px`;
      label.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (!sought.isFocused) label.focus({ preventScroll: true });
      sought.isFocused = true;
    }
    const part = this.#part;
    if (this.#of.view.moving || part?.pending || part?.module?.pending) return;
    const entry = this.#of.store()?.entry(sought.id);
    // Not in the update that this comes after, here and below.
    if (part && !label && !sought.isTurned) queueMicrotask(() => this.#turn(sought));
    else if (!entry || label || part || !this.#canAppear(entry) || sought.zooms === 0)
      this.#sought = undefined;
    else {
      sought.zooms -= 1;
      const { start, end } = this.#time.visible;
      queueMicrotask(() => this.#time.zoomAbout(CLOSER, clamp(anchorOf(entry), start, end), sought.how));
    }
  }

  /** Another view shows the event whose card is open, on whichever of its pages. */
  #keepPlace(): void {
    const { view, selected } = this.#of.view.state;
    const isOther = this.#view !== undefined && view !== this.#view;
    this.#view = view;
    // Not in the update that this comes after.
    if (isOther && this.#part && selected !== undefined) queueMicrotask(() => this.bring(selected));
  }

  /** Zooming can bring it out: it is counted, for lack of room alone. */
  #canAppear(entry: Entry): boolean {
    const snapshot = this.#of.store()?.snapshot();
    return snapshot !== undefined && isWalkable(entry, snapshot);
  }

  /** Shows its page of a list; nothing yet, while that is on its way. */
  #turn(sought: Sought): void {
    const module = this.#part?.module;
    const store = this.#of.store();
    const { locale } = this;
    if (!module || !store || !locale) return;
    sought.isTurned = true;
    this.#of.turn(module.pageOf(sought.id, { store, locale }));
  }

  /** Story or table, where one is shown. */
  get #part(): OnDemand<ViewPart> | undefined {
    const { view } = this.#of.view.state;
    return view === 'lanes' ? undefined : this.#of.parts()[view];
  }

  /** What stands for an event in the view. */
  labelOf(id: string): HTMLElement | undefined {
    return labelOf(this.#root, id);
  }
}

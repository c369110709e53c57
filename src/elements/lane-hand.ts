/** Lanes by hand: what a reader wants of them, and which one must open for an event to be seen. */
import type { ReactiveControllerHost } from 'lit';
import {
  arrangeStore,
  isAsGiven,
  lanesInOrder,
  withCollapsed,
  withHiddenParts,
  withMoved,
} from '../layout/arrange-lanes.js';
import { collapseFamilies } from '../layout/collapse-families.js';
import type { Locale } from '../locale/locale.js';
import type { Lane, LaneArrangement } from '../store/lanes.js';
import type { Store } from '../store/store.js';
import type { ViewController } from './controllers/view-controller.js';
import { CtLanesChangeEvent } from './lanes-event.js';

/** What is arranged. */
export interface Handled {
  readonly view: ViewController;
  /** All of the data, and what is shown of them. */
  whole(): Store | undefined;
  store(): Store | undefined;
}

const AS_GIVEN: LaneArrangement = {};
const NO_FAMILIES: readonly string[] = [];

export class LaneHand {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: Handled;

  constructor(host: ReactiveControllerHost & HTMLElement, of: Handled) {
    this.#host = host;
    this.#of = of;
    of.view.opens = event => this.#open(event);
  }

  get lanes(): LaneArrangement {
    return this.#of.view.state.lanes ?? AS_GIVEN;
  }

  /** A store with its lanes as they are wanted. */
  arranged(store: Store): Store {
    return arrangeStore(store, this.lanes);
  }

  /** An arranged store without what is hidden in families: story and table have it all. */
  shown(arranged: Store, locale: Locale): Store {
    return this.#of.view.state.view === 'lanes'
      ? collapseFamilies(arranged, this.lanes.families ?? NO_FAMILIES, locale)
      : arranged;
  }

  /** Whether an event of a store is hidden under another one. */
  isInFamily(id: string, store: Store, locale: Locale): boolean {
    return !!this.lanes.families?.length && this.shown(this.arranged(store), locale).entry(id) === undefined;
  }

  /** Lanes in the order that they have by hand. */
  inOrder(lanes: readonly Lane[]): readonly Lane[] {
    return lanesInOrder(lanes, this.lanes);
  }

  isCollapsed(id: string): boolean {
    return this.lanes.collapsed?.includes(id) === true;
  }

  /** The wishes below are a reader's; false where the page refuses. */
  collapse(id: string, isCollapsed: boolean): boolean {
    return this.#ask(withCollapsed(this.lanes, id, isCollapsed));
  }

  hideFamily(id: string, isHidden: boolean): boolean {
    return this.#ask(withHiddenParts(this.lanes, id, isHidden));
  }

  move(id: string, to: 'front' | 'up' | 'down'): boolean {
    const [whole, store] = [this.#of.whole(), this.#of.store()];
    if (!whole || !store) return false;
    const all = this.inOrder(whole.snapshot().lanes);
    const order = { all: idsOf(all), shown: idsOf(store.snapshot().lanes) };
    return this.#ask(withMoved(this.lanes, id, to, order));
  }

  reset(): boolean {
    return this.#ask(AS_GIVEN);
  }

  /** An event is selected or sought: its lane is to show it, and its family. */
  #open(event: string): void {
    const { lanes } = this;
    const whole = this.#of.whole();
    const entry = whole?.entry(event);
    if (!entry || isAsGiven(lanes)) return;
    const lane = whole!.snapshot().lanes[entry.lane];
    const opened = lane && this.#isShut(lane.id) ? withCollapsed(lanes, lane.id, false) : lanes;
    const above = headsOf(event, whole!);
    const { families = NO_FAMILIES } = opened;
    const left = families.filter(id => !above.has(id));
    this.#ask(left.length === families.length ? opened : { ...opened, families: left });
  }

  /** One that is to be collapsed, and is still shown as it was, needs not open for anything that is seen in it. */
  #isShut(id: string): boolean {
    const shown = this.#of
      .store()
      ?.snapshot()
      .lanes.find(lane => lane.id === id);
    return this.isCollapsed(id) && !(shown && shown.collapsed === undefined);
  }

  #ask(lanes: LaneArrangement): boolean {
    if (lanes === this.lanes) return false;
    const next = isAsGiven(lanes) ? undefined : lanes;
    if (!this.#host.dispatchEvent(new CtLanesChangeEvent(next))) return false;
    this.#of.view.dispatch({ kind: 'arrange-lanes', lanes: next });
    return true;
  }
}

/** Ids of what an event is part of, up to the top. */
function headsOf(event: string, whole: Store): ReadonlySet<string> {
  const heads = new Set<string>();
  let id = whole.entry(event)?.event.parent;
  while (id !== undefined && !heads.has(id)) {
    heads.add(id);
    id = whole.entry(id)?.event.parent;
  }
  return heads;
}

const idsOf = (lanes: readonly Lane[]): readonly string[] => lanes.map(({ id }) => id);

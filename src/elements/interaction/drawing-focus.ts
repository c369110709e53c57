/**
 * The one place in the drawing that Tab leads to, and how keys move it: along the events that have a label, and once at those
 * that are counted together. It stays with its event while time moves under it.
 */
import type { Extent } from '../../base/extent.js';
import { Counted } from '../../layout/counted.js';
import type { Scene } from '../../scene/scene.js';
import { anchorOf, type Entry, type Store } from '../../store/store.js';
import { drawnExtent } from '../../store/drawn-extent.js';
import type { ViewState } from '../../view/view-state.js';
import { isWalkable, nearest, walk, type Step } from '../../view/walk.js';

/** What is drawn, and where a reader is in it. */
export interface FocusPlace {
  readonly view: {
    readonly state: ViewState;
    dispatch(intent: { readonly kind: 'focus'; readonly event: string | undefined }): boolean;
  };
  readonly scenes: { readonly scene: Scene | undefined };
  store(): Store | undefined;
}

/** Name and value of the data by which a button is told. */
type Stop = readonly ['event' | 'cluster' | 'pan', string];

export class DrawingFocus {
  /** What Tab reaches where the focused event is not drawn, by its data. */
  #stop: Stop | undefined;
  readonly #of: FocusPlace;
  readonly #root: ShadowRoot;
  /** The event that keys would act on first, as long as no reader has been there. */
  #given: string | undefined;
  /** What `stop` stands for, as it is on the page. */
  #marked: HTMLElement | undefined;

  constructor(root: ShadowRoot, of: FocusPlace) {
    this.#root = root;
    this.#of = of;
  }

  /**
   * Before an update: one tab stop, on something that is drawn. True where it is another one now, which another update draws. While
   * time is moving it stays with its event.
   */
  settle(moving: boolean): boolean {
    const store = this.#of.store();
    if (!store) return false;
    const { focused, selected } = this.#of.view.state;
    const { scene } = this.#of.scenes;
    const snapshot = store.snapshot();
    const [now, next] = [focused, selected].map(id => (id === undefined ? undefined : store.entry(id)));
    if (!now || !isWalkable(now, snapshot)) {
      const isChosen = next !== undefined && isWalkable(next, snapshot);
      const to = isChosen ? selected : nearest(snapshot, now)?.event.id;
      if (!now && !isChosen) this.#given = to;
      this.#set(to);
    } else if (!moving) this.#follow(now, scene, store);
    this.#stop = this.#stopIn(scene, store);
    return this.#of.view.state.focused !== focused;
  }

  /** A reader comes into the drawing: what has focus stays his. */
  enter(): void {
    this.#given = undefined;
  }

  /** After an update: only what answers to keys gives a tab stop to what else stands for the focused event. */
  mark(): void {
    const marked = this.#stop && this.#buttonAt(this.#stop);
    const { focused } = this.#of.view.state;
    // What stood for the focused event may be that event's own by now.
    if (marked !== this.#marked && this.#marked && this.#marked.dataset['event'] !== focused)
      this.#marked.tabIndex = -1;
    if (marked) marked.tabIndex = 0;
    this.#marked = marked;
  }

  #buttonAt([name, value]: Stop): HTMLElement | undefined {
    const inDrawing = this.#root.querySelectorAll<HTMLElement>('.drawing button');
    return [...inDrawing].find(({ dataset }) => dataset[name] === value);
  }

  /** Id of the event that a step leads to; of those that are counted together the first stands for all. */
  after(step: Step): string | undefined {
    const store = this.#of.store();
    const { scene } = this.#of.scenes;
    const { focused } = this.#of.view.state;
    if (!store || !scene) return undefined;
    const counted = new Counted(scene, store);
    const now = focused === undefined ? undefined : store.entry(focused);
    return walk(store.snapshot(), now, step, counted.standIn)?.event.id;
  }

  /** The event that something in the drawing stands for; the first of those that it counts. */
  entryAt(label: HTMLElement): Entry | undefined {
    const { event, cluster } = label.dataset;
    const store = this.#of.store();
    const { scene } = this.#of.scenes;
    if (!store || !scene || !label.closest('.drawing')) return undefined;
    if (event !== undefined) return store.entry(event);
    // It stands for one of them already.
    if (cluster === this.#marked?.dataset['cluster']) return undefined;
    const found = scene.clusters.find(({ key }) => key === cluster);
    return found && new Counted(scene, store).firstOf(found);
  }

  /** The middle of what is shown of the event; undefined where nothing is. */
  momentIn(visible: Extent): number | undefined {
    const { focused } = this.#of.view.state;
    const entry = focused === undefined ? undefined : this.#of.store()?.entry(focused);
    if (!entry?.dated) return undefined;
    if (!isWithin(entry, visible)) return undefined;
    const { start, end } = drawnExtent(entry);
    return (Math.max(start, visible.start) + Math.min(end, visible.end)) / 2;
  }

  /** Who comes in by Tab finds something that is in sight, so that time doesn't move under him. */
  #follow(now: Entry, scene: Scene | undefined, store: Store): void {
    const { range } = this.#of.view.state;
    if (now.event.id !== this.#given || !scene || isWithin(now, range)) return;
    const inSight = scene.labels
      .map(({ event }) => store.entry(event)!)
      .filter(each => isWithin(each, range));
    const [first] = inSight.sort((a, b) => anchorOf(a) - anchorOf(b));
    if (!first) return;
    this.#given = first.event.id;
    this.#set(this.#given);
  }

  #set(event: string | undefined): void {
    if (event !== this.#of.view.state.focused) this.#of.view.dispatch({ kind: 'focus', event });
  }

  /** The tab stop of a scene, where the focused event isn't drawn: what counts it, or what is nearest to it. */
  #stopIn(scene: Scene | undefined, store: Store): Stop | undefined {
    const { focused } = this.#of.view.state;
    const entry = focused === undefined ? undefined : store.entry(focused);
    if (!scene || !entry || scene.labels.some(({ event }) => event === focused)) return undefined;
    const counting = new Counted(scene, store).clusterOf(entry);
    if (counting) return ['cluster', counting.key];
    const labels = scene.labels.map(({ event }) => event);
    const [event] = labels.sort(byDistance(entry, id => anchorOf(store.entry(id)!)));
    if (event !== undefined) return ['event', event];
    const [cluster] = [...scene.clusters].sort(byDistance(entry, ({ time }) => time.start));
    if (cluster) return ['cluster', cluster.key];
    const { before, after } = scene.beyond;
    return before + after > 0 ? ['pan', before > 0 ? '-1' : '1'] : undefined;
  }
}

/** Something of it is in that time. */
function isWithin(entry: Entry, time: Extent): boolean {
  const { start, end } = drawnExtent(entry);
  return start < time.end && end >= time.start;
}

/** The nearest to an event in time goes first. */
const byDistance =
  <T>(to: Entry, at: (each: T) => number) =>
  (a: T, b: T): number =>
    Math.abs(at(a) - anchorOf(to)) - Math.abs(at(b) - anchorOf(to));

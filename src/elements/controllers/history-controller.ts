/**
 * Keeps what a reader sees in the fragment of the page's address, and shows what stands there: at the start, and when the
 * reader goes back or forward or the page changes it. To open a card and to take another view are steps that Back undoes;
 * to move visible time is none, and is written at rest.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  fragmentKey,
  fragmentPart,
  LINKED_NAMES,
  readFragment,
  writeFragment,
  type LinkedName,
  type LinkedState,
} from '../../view/fragment.js';
import { readRange } from '../../view/read-range.js';
import type { StoryOrder } from '../../store/story-order.js';
import type { View } from '../../view/view-state.js';
import { addressWith, fragment, join, leave, write, forget, type AddressUser } from '../address.js';
import type { ViewController } from './view-controller.js';

export interface HistoryHost extends ReactiveControllerHost, HTMLElement {
  readonly history: string | null | undefined;
  readonly range: string | null | undefined;
  view: View | 'auto';
  selected: string | undefined;
  storyOrder: StoryOrder | null | undefined;
}

/** All fields with their values, those that the author set too. */
type Whole = Required<LinkedState>;

/** How a field is had from the element, and given to it. */
interface FieldOf<T> {
  get(): T;
  set(value: T): void;
  /** Whether a change of it by the reader is one that Back undoes. */
  readonly isStep: boolean;
}

/** Events by which a reader changes a field that is a step. */
const STEPS = ['ct-select', 'ct-view-change', 'ct-filter-change'];

/** Keys in use on the page. */
const taken = new Set<string>();

export class HistoryController implements ReactiveController, AddressUser {
  readonly #host: HistoryHost;
  readonly #fields: { readonly [Name in LinkedName]-?: FieldOf<Whole[Name]> };
  readonly #view: ViewController;
  /** Undefined while it is off. */
  #key: string | undefined;
  /** What the page's author set: shown where the address says nothing. */
  #author: Whole | undefined;
  /** What was last read or written, … */
  #known: Whole | undefined;
  /** … and the text of it in the address. */
  #part: string | undefined;
  /** The address may say something new. */
  #isAsked = false;
  /** Somebody went to another place of the page: not back, nor forward. */
  #hasGoneOn = false;
  /** What was read is being shown. */
  #isShowing = false;
  /** What the reader did last; a page may cancel it. */
  #act: Event | undefined;

  /** `follow` is told which card opens or closes, before it does. */
  constructor(host: HistoryHost, view: ViewController, follow: (selected: string | undefined) => void) {
    this.#host = host;
    this.#view = view;
    this.#fields = {
      range: {
        get: () => (view.fitted ? null : view.state.range),
        set: range => (range ? void view.dispatch({ kind: 'show', range }) : view.refit()),
        isStep: false,
      },
      view: { get: () => host.view, set: to => void (host.view = to), isStep: true },
      selected: {
        get: () => host.selected || null,
        set: id => {
          follow(id ?? undefined);
          host.selected = id ?? undefined;
        },
        isStep: true,
      },
      search: {
        get: () => view.state.query || null,
        set: query => void view.dispatch({ kind: 'search', query: query ?? undefined }),
        isStep: false,
      },
      filter: {
        get: () => view.state.filters ?? null,
        set: filters => void view.dispatch(filters ? { kind: 'filter', filters } : { kind: 'clear-filters' }),
        isStep: true,
      },
      lanes: {
        get: () => view.state.lanes ?? null,
        set: lanes => void view.dispatch({ kind: 'arrange-lanes', lanes: lanes ?? undefined }),
        isStep: false,
      },
      table: {
        get: () => view.state.table ?? null,
        set: table => void view.dispatch({ kind: 'arrange-table', table: table ?? undefined }),
        isStep: false,
      },
      order: {
        get: () => host.storyOrder ?? null,
        set: order => void (host.storyOrder = order ?? undefined),
        isStep: false,
      },
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /**
   * Address of this page, with what is shown and the card of an event open: what a reader would send to somebody. Undefined
   * while it is off.
   */
  linkTo(selected: string): string | undefined {
    if (this.#key === undefined) return undefined;
    return addressWith(this.#write(fragment(), { ...this.#now(), selected }));
  }

  /** Shows what stands in the address, where that is news. */
  settle(): void {
    const isOn = this.#host.isConnected && this.#host.history === 'hash';
    if (!isOn) this.#stop();
    else if (this.#key === undefined) this.#start();
    if (this.#key === undefined || !this.#isAsked) return;
    this.#isAsked = false;
    const part = fragmentPart(fragment(), this.#key);
    // Others may go to another place of the page, and leave the timeline where it is.
    const isNews = part !== this.#part && (part !== undefined || !this.#hasGoneOn);
    this.#part = part;
    if (!isNews) return;
    this.#isShowing = true;
    forget(this);
    const before = this.#now();
    const after = { ...this.#author!, ...readFragment(fragment(), this.#key) };
    for (const name of LINKED_NAMES) if (!this.#isSame(name, before, after)) this.#set(name, after);
  }

  hostUpdated(): void {
    if (this.#key === undefined) return;
    forget(this);
    if (this.#view.moving) return;
    const now = this.#now();
    if (this.#isShowing) {
      this.#isShowing = false;
      this.#known = now;
    }
    if (LINKED_NAMES.every(name => this.#isSame(name, now, this.#known!))) this.#act = undefined;
    else write(this);
  }

  get isStep(): boolean {
    const now = this.#now();
    const isDone = this.#act?.defaultPrevented === false;
    return (
      isDone && LINKED_NAMES.some(name => this.#fields[name].isStep && !this.#isSame(name, now, this.#known!))
    );
  }

  /** Without the steps that have been taken since. */
  writeLasting(text: string): string {
    const now = this.#now();
    const lasting = LINKED_NAMES.filter(name => !this.#fields[name].isStep).map(name => [name, now[name]]);
    return this.#write(text, { ...this.#known!, ...(Object.fromEntries(lasting) as LinkedState) });
  }

  writeAll(text: string): string {
    this.#act = undefined;
    this.#known = this.#now();
    const all = this.#write(text, this.#known);
    this.#part = fragmentPart(all, this.#key!);
    return all;
  }

  addressChanged(hasGoneOn: boolean): void {
    // One change may be told twice.
    this.#hasGoneOn = hasGoneOn || (this.#isAsked && this.#hasGoneOn);
    this.#isAsked = true;
    this.#host.requestUpdate();
  }

  /** What the reader does to this timeline. */
  handleEvent(event: Event): void {
    if (event.target === this.#host) this.#act = event;
  }

  #start(): void {
    const { id } = this.#host;
    let key = fragmentKey(id, 1);
    for (let ordinal = 1; taken.has(key); ordinal += 1) key = fragmentKey('', ordinal);
    taken.add(key);
    this.#key = key;
    this.#author ??= { ...this.#now(), range: readRange(this.#host.range ?? '') ?? null };
    this.#isAsked = true;
    this.#isShowing = this.#known === undefined;
    this.#hasGoneOn = false;
    for (const type of STEPS) this.#host.addEventListener(type, this);
    join(this);
  }

  #stop(): void {
    if (this.#key === undefined) return;
    taken.delete(this.#key);
    this.#key = undefined;
    for (const type of STEPS) this.#host.removeEventListener(type, this);
    leave(this);
  }

  #now(): Whole {
    return Object.fromEntries(LINKED_NAMES.map(name => [name, this.#fields[name].get()])) as unknown as Whole;
  }

  #set<Name extends LinkedName>(name: Name, { [name]: value }: Whole): void {
    (this.#fields[name] as FieldOf<Whole[Name]>).set(value);
  }

  /** The fragment with what differs from what the author set. */
  #write(text: string, whole: Whole): string {
    const own = LINKED_NAMES.filter(name => !this.#isSame(name, whole, this.#author!));
    return writeFragment(text, this.#key!, Object.fromEntries(own.map(name => [name, whole[name]])));
  }

  /** Whether a field would be the same in an address. */
  #isSame(name: LinkedName, a: Whole, b: Whole): boolean {
    const textOf = (whole: Whole): string => writeFragment('', 'ct', { [name]: whole[name] });
    return a[name] === b[name] || textOf(a) === textOf(b);
  }
}

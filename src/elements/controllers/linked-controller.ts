/**
 * Linked timelines: those of one name in one document show the same time. Who was moved last is followed by the others, in
 * the same frame. As long as nobody has moved one, each shows what fits them all.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hull, type Extent } from '../../base/extent.js';
import type { ViewController } from './view-controller.js';

export interface LinkedHost extends ReactiveControllerHost, HTMLElement {
  /** Name of the group. */
  readonly linked: string | null | undefined;
}

class Group {
  readonly members = new Set<LinkedController>();
  /** Where it was moved to; undefined where it shows what fits. */
  range: Extent | undefined;
  /** Who moved it last. */
  mover: LinkedController | undefined;
  readonly #end: () => void;

  /** Calls `end` when the last one has left. */
  constructor(end: () => void) {
    this.#end = end;
  }

  leave(member: LinkedController): void {
    this.members.delete(member);
    if (this.members.size === 0) this.#end();
  }
}

const groupsOf = new WeakMap<Document, Map<string, Group>>();

interface Shown {
  readonly range: Extent;
  readonly fitted: boolean;
  readonly moving: boolean;
}

export class LinkedController implements ReactiveController {
  readonly #host: LinkedHost;
  readonly #view: ViewController;
  #name: string | undefined;
  #group: Group | undefined;
  /** What this timeline showed when it last agreed with its group; undefined where it has something to say. */
  #agreed: Shown | undefined;
  /** What would fit it alone, now and when the others last heard of it. */
  #fit: Extent | undefined;
  #toldFit: Extent | undefined;

  constructor(host: LinkedHost, view: ViewController) {
    this.#host = host;
    this.#view = view;
    view.fitFor = own => this.#fitWith(own);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Joins the group that the attribute names. */
  settle(): void {
    // What is not laid out needs no room.
    this.#fit = undefined;
    const name = (this.#host.isConnected && this.#host.linked) || undefined;
    if (name === this.#name) return;
    this.#leave();
    if (name !== undefined) this.#join(name);
  }

  hostUpdated(): void {
    const group = this.#group;
    if (!group) return;
    const { range, fitted, moving } = shownBy(this.#view);
    const agreed = this.#agreed;
    const isMoved = fitted !== agreed?.fitted || (!fitted && range !== agreed.range);
    if (isMoved) group.mover = this;
    // One that was made to follow may end a motion of its own, which is nobody else's.
    if (isMoved || (moving !== agreed.moving && group.mover === this)) this.#lead(group);
    if (this.#fit !== this.#toldFit) this.#tellFit();
  }

  #join(name: string): void {
    const document = this.#host.ownerDocument;
    const groups = groupsOf.get(document) ?? new Map<string, Group>();
    groupsOf.set(document, groups);
    const group = groups.get(name) ?? new Group(() => groups.delete(name));
    groups.set(name, group);
    group.members.add(this);
    this.#name = name;
    this.#group = group;
    const { range, mover } = group;
    this.#follow(
      range ? { range, fitted: false, moving: mover !== undefined && mover.#view.moving } : undefined,
    );
  }

  #leave(): void {
    const group = this.#group;
    if (!group) return;
    this.#group = undefined;
    this.#name = undefined;
    this.#view.carried = false;
    group.leave(this);
    const isMover = group.mover === this;
    if (isMover) group.mover = undefined;
    for (const other of group.members) {
      // Nobody else would say that it is over.
      if (isMover) other.#view.carried = false;
      other.#host.requestUpdate();
    }
  }

  /** The others show what this one shows. */
  #lead(group: Group): void {
    this.#view.carried = false;
    const shown = shownBy(this.#view);
    this.#agreed = shown;
    group.range = shown.fitted ? undefined : shown.range;
    for (const other of group.members) if (other !== this) other.#follow(shown);
  }

  /** Shows what the group does; where nothing is shown yet, what this timeline has of its own is left to be told. */
  #follow(shown: Shown | undefined): void {
    const view = this.#view;
    if (shown?.fitted && !view.fitted) view.refit('all');
    if (shown?.fitted === false) view.dispatch({ kind: 'show', range: shown.range });
    view.carried = shown?.moving === true;
    this.#host.requestUpdate();
    // As it came out: one that is drawn wider cannot show as little.
    this.#agreed = { ...shownBy(view), fitted: shown ? view.fitted !== false : true };
  }

  /** What fits all of the group, of what fits this one. */
  #fitWith(own: Extent): Extent {
    this.#fit = own;
    let all = own;
    for (const other of this.#group?.members ?? []) if (other.#fit) all = hull(all, other.#fit);
    return all;
  }

  /** What fits the others is another. */
  #tellFit(): void {
    this.#toldFit = this.#fit;
    for (const other of this.#group?.members ?? []) if (other !== this) other.#host.requestUpdate();
  }
}

const shownBy = ({ state, fitted, moving }: ViewController): Shown => ({
  range: state.range,
  fitted: fitted !== false,
  moving,
});

/**
 * A store before a source that is larger than memory. It has what was asked for last and not too long ago: counts of all time, finer ones
 * and events of what has been looked at. What it holds has a bound; what is left out of it is asked for again when a view comes back.
 */
import type { Extent } from '../base/extent.js';
import { unlessAborted } from '../base/unless-aborted.js';
import type { Fault } from '../base/issue.js';
import type { TimelineEvent } from '../model/document.js';
import { densityOf, type Bins } from './density.js';
import { inHandStore } from './in-hand.js';
import { readAnswer, readEventList, type ReadContents } from './read-answer.js';
import { BINS, keyOf, KnownTiles, ROOT, runsOf, TileGrid, type Tile } from './source-tiles.js';
import type { Snapshot, Store, Window } from './store.js';
import type { SourceEvent, TimelineSource } from './timeline-source.js';

export interface SourceOptions {
  /** The day that the knowledge dates from, in EDTF, where the source doesn't say. */
  readonly asOf?: string;
  /** Something else is in hand, or on its way, or has failed. */
  readonly onChange?: () => void;
  /** Something of what the source gave was wrong, and is left out. */
  readonly onFaults?: (faults: readonly Fault[]) => void;
}

/** Events of a tile that are asked for. */
const MOST_EVENTS = 320;
/** Tiles of each kind that are kept. */
const KEPT_TILES = 12;
/** Events that are kept because somebody asked for them by name. */
const KEPT_EVENTS = 32;
/** Events that a search may find. */
const MOST_FOUND = 100;

type Kind = 'bins' | 'events';

/** A request that is under way. */
interface Run {
  readonly kind: Kind;
  readonly tiles: readonly Tile[];
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

export class SourceStore implements Store {
  readonly #source: TimelineSource;
  readonly #contents: ReadContents;
  readonly #options: SourceOptions;
  readonly #grid: TileGrid;
  /** What the contents count, for as long as nothing finer is in hand. */
  readonly #whole: Bins;
  readonly #bins = new KnownTiles<Bins>(KEPT_TILES);
  readonly #events = new KnownTiles<readonly TimelineEvent[]>(KEPT_TILES);
  /** Asked for by name, and kept whatever is looked at. */
  readonly #named = new Map<string, TimelineEvent>();
  #kept: ReadonlyMap<string, TimelineEvent> = new Map();
  #found: readonly TimelineEvent[] = [];
  readonly #runs = new Set<Run>();
  readonly #failed = new Map<string, unknown>();
  #wanted: ReadonlySet<string> = new Set();
  #range: Extent | undefined;
  #held: Store | undefined;
  #searching: AbortController | undefined;
  #bringing = new AbortController();

  /** `openSource` makes one. */
  constructor(source: TimelineSource, contents: ReadContents, options: SourceOptions) {
    this.#source = source;
    this.#contents = contents;
    this.#options = options;
    this.#grid = new TileGrid(contents.extent);
    this.#whole = {
      ...this.#grid.all,
      size: 1,
      counts: new Map(contents.lanes.map(lane => [lane.id, [lane]])),
    };
  }

  /** A store of what is in hand now, which stays as it is; the same one as long as nothing changed. */
  get held(): Store {
    return (this.#held ??= this.#makeHeld());
  }

  get doc(): Store['doc'] {
    return this.held.doc;
  }

  get resolved(): Store['resolved'] {
    return this.held.resolved;
  }

  /** All of time. */
  get extent(): Extent {
    return this.#contents.extent;
  }

  /** Something that the last view shows is on its way. */
  get loading(): boolean {
    return this.#runs.size > 0;
  }

  /** Why something that the last view shows could not be had; undefined where nothing failed. */
  get failure(): unknown {
    return this.#failed.values().next().value;
  }

  entry(id: string): ReturnType<Store['entry']> {
    return this.held.entry(id);
  }

  snapshot(): Snapshot {
    return this.held.snapshot();
  }

  /**
   * Asks for what a view shows and is not in hand, and for as much on either side; what was asked for and is not wanted any more is
   * aborted. Rejects where it could not be had, where another view was asked for meanwhile, and where `signal` is aborted.
   */
  async request(view?: Window, signal?: AbortSignal): Promise<Snapshot> {
    signal?.throwIfAborted();
    const range = view?.range ?? this.#grid.all;
    this.want(range);
    await unlessAborted(Promise.all([...this.#runs].map(({ done }) => done)), signal);
    if (this.#range !== range) throw new DOMException('another view was asked for', 'AbortError');
    if (this.#failed.size > 0) throw this.failure;
    return this.snapshot();
  }

  /** The same, and waits for nothing. What has failed for this view is not asked for again. */
  want(range: Extent): void {
    this.#range = range;
    const tiles = this.#grid.around(range);
    const all = tiles.some(({ depth }) => depth === 0) ? tiles : [ROOT, ...tiles];
    const wanted = new Set(all.map(keyOf));
    const isOther = wanted.size !== this.#wanted.size || [...wanted].some(key => !this.#wanted.has(key));
    if (isOther) this.#failed.clear();
    this.#wanted = wanted;
    for (const run of this.#runs)
      if (!run.tiles.some(tile => wanted.has(keyOf(tile)))) {
        this.#runs.delete(run);
        run.controller.abort();
      }
    for (const kind of ['bins', 'events'] as const) {
      const missing = all.filter(tile => !this.#isKnown(kind, tile));
      for (const run of runsOf(missing)) this.#start(kind, run);
    }
  }

  /** Asks again for what could not be had. */
  retry(): void {
    this.#failed.clear();
    if (this.#range) this.want(this.#range);
    this.#changed();
  }

  /** Keeps these in hand, of those that are; others that were kept may go. */
  keep(ids: readonly string[]): void {
    const { held } = this;
    this.#kept = new Map(
      ids.flatMap(id => {
        const event = held.entry(id)?.event;
        return event ? [[id, this.#kept.get(id) ?? event] as const] : [];
      }),
    );
  }

  /** Brings an event into hand by its id. False where there is no such event, or it cannot be had. */
  async bring(id: string): Promise<boolean> {
    if (this.entry(id)) return true;
    if (!this.#source.event) return false;
    const { signal } = this.#bringing;
    try {
      const event = await unlessAborted(this.#source.event(id, signal), signal);
      const [own] = event ? this.#read([event], 1) : [];
      if (own?.id !== id) return false;
      this.#named.set(id, own);
      if (this.#named.size > KEPT_EVENTS) this.#named.delete(this.#named.keys().next().value!);
      this.#held = undefined;
      this.#changed();
      return true;
    } catch {
      return false;
    }
  }

  /** Brings into hand what the source finds for a text; the last text wins. Rejects where the source does. */
  async find(text: string): Promise<void> {
    this.#searching?.abort();
    const source = this.#source;
    if (!source.search) return;
    const controller = new AbortController();
    this.#searching = controller;
    const { signal } = controller;
    // Never at once: who asks may be in the middle of something.
    const found = await unlessAborted(
      text.trim() === '' ? Promise.resolve([]) : source.search(text, MOST_FOUND, signal),
      signal,
    ).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (signal.aborted) return;
    const before = this.#found;
    this.#found = Array.isArray(found) ? this.#read(found as readonly SourceEvent[], MOST_FOUND) : [];
    if (before.length + this.#found.length === 0) return;
    this.#held = undefined;
    this.#changed();
  }

  /** Nobody waits for anything any more, until there is another wish. */
  stop(): void {
    this.#bringing.abort();
    this.#bringing = new AbortController();
    this.#searching?.abort();
    for (const { controller } of this.#runs) controller.abort();
    this.#runs.clear();
  }

  #isKnown(kind: Kind, tile: Tile): boolean {
    const key = keyOf(tile);
    return (
      (kind === 'bins' ? this.#bins : this.#events).want(tile) ||
      this.#failed.has(`${kind} ${key}`) ||
      [...this.#runs].some(run => run.kind === kind && run.tiles.some(each => keyOf(each) === key))
    );
  }

  #start(kind: Kind, tiles: readonly Tile[]): void {
    const controller = new AbortController();
    const run: Run = {
      kind,
      tiles,
      controller,
      done: this.#ask(kind, tiles, controller.signal).finally(() => {
        if (this.#runs.delete(run)) this.#changed();
      }),
    };
    this.#runs.add(run);
  }

  async #ask(kind: Kind, tiles: readonly Tile[], signal: AbortSignal): Promise<void> {
    const { length } = tiles;
    const time = this.#grid.timeOf(tiles[0]!, length);
    const window =
      kind === 'bins'
        ? { ...time, bins: BINS * length, most: 0 }
        : { ...time, bins: 0, most: MOST_EVENTS * length };
    try {
      const answer: unknown = await unlessAborted(this.#source.request(window, signal), signal);
      const { densities, events, faults } = readAnswer(answer, window, this.#contents);
      if (faults.length > 0) this.#options.onFaults?.(faults);
      if (!densities && !events) throw new TypeError(`a source must give the ${kind} that it is asked for`);
      const isWanted = (key: string): boolean => this.#wanted.has(key);
      for (const [i, tile] of tiles.entries()) {
        const own = [i * BINS, (i + 1) * BINS] as const;
        const counts = densities && new Map([...densities].map(([lane, all]) => [lane, all.slice(...own)]));
        if (counts) this.#bins.put(tile, { ...this.#grid.timeOf(tile), size: BINS, counts }, isWanted);
        else this.#events.put(tile, events!, isWanted);
      }
      this.#held = undefined;
    } catch (error) {
      if (!signal.aborted) for (const tile of tiles) this.#failed.set(`${kind} ${keyOf(tile)}`, error);
    }
  }

  #read(events: readonly SourceEvent[], most: number): readonly TimelineEvent[] {
    const read = readEventList(events, most, this.#contents);
    if (read.faults.length > 0) this.#options.onFaults?.(read.faults);
    return read.events;
  }

  #changed(): void {
    this.#options.onChange?.();
  }

  #makeHeld(): Store {
    const byId = new Map<string, TimelineEvent>();
    for (const list of [...this.#events.inOrder, this.#found, this.#named.values(), this.#kept.values()])
      for (const event of list) if (!byId.has(event.id)) byId.set(event.id, event);
    const { lanes } = this.#contents;
    const total = lanes.reduce((sum, { count }) => sum + count, 0);
    const complete =
      this.#events.want(ROOT) && byId.size >= total && !lanes.some(({ approximate }) => approximate);
    return inHandStore({
      contents: this.#contents,
      asOf: this.#options.asOf,
      events: [...byId.values()],
      density: densityOf(
        [this.#whole, ...this.#bins.inOrder],
        lanes.map(({ id }) => id),
      ),
      complete,
    });
  }
}

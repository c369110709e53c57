/**
 * Events that come, change and go while they are shown. However many changes a page makes, they are shown once a frame, and where
 * that takes long so seldom that there is time for all else. Loaded with the first of them.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fault, Issue } from '../base/issue.js';
import { memo } from '../base/memo.js';
import { explainFault } from '../model/explain-fault.js';
import type { Changes } from '../model/read-changes.js';
import { resolveWith } from '../model/resolve-with.js';
import { LiveStore, type FactTools } from '../store/live-store.js';
import { storeOf, type Store } from '../store/store.js';
import type { DataController } from './controllers/data-controller.js';
import { CtErrorEvent } from './events.js';
import { today } from './today.js';

export type ChangingHost = ReactiveControllerHost &
  HTMLElement & {
    readonly data: unknown;
    readonly asOf: string | undefined;
    readonly isUpdatePending: boolean;
  };

/** Something that a page asked for, and how it hears of it. */
interface Asked {
  /** What of it is still to be done. */
  readonly pieces: Iterator<Piece>;
  readonly faults: (Fault | Issue)[];
  readonly resolve: (issues: readonly Issue[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** So long at once, ms: what is left is shown in the frames after it. */
const PART_MS = 8;

/** After what took so long, there is time for other things so many times as long. */
const REST = 1;

/** A page that is hidden has no frames. */
const NO_FRAME_MS = 250;

class ChangesPart implements ReactiveController {
  readonly #host: ChangingHost;
  readonly #data: DataController;
  readonly #facts: FactTools;
  readonly #asked: Asked[] = [];
  /** What the next update shows, and since when it is made. */
  #shown: { readonly since: number; readonly tell: () => void } | undefined;
  #isWaiting = false;
  /** Before that nothing is shown. */
  #rested = -Infinity;

  constructor(host: ChangingHost, data: DataController, facts: FactTools) {
    this.#host = host;
    this.#data = data;
    this.#facts = facts;
    host.addController(this);
  }

  take(changes: Changes): Promise<readonly Issue[]> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ pieces: piecesOf(changes), faults: [], resolve, reject });
      this.#wait();
    });
  }

  hostUpdated(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#shown = undefined;
    const now = performance.now();
    this.#rested = now + REST * (now - shown.since);
    if (this.#asked.length > 0) this.#wait();
    shown.tell();
  }

  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => nextFrame(() => this.#show()), this.#rested - performance.now());
  }

  /** Where something else is still to be read, it comes first. */
  #show(): void {
    this.#isWaiting = false;
    if (this.#data.loading || this.#host.isUpdatePending || this.#shown) {
      this.#wait();
      return;
    }
    const since = performance.now();
    if ((this.#host.data as Partial<Record<'request', unknown>> | undefined)?.request) {
      for (const { reject } of this.#asked.splice(0))
        reject(new TypeError('change: a source changes where it has its events'));
      return;
    }
    const store = this.#liveStore();
    const done: Asked[] = [];
    // Where all is read anew, once for all of it.
    while (this.#asked.length > 0 && (store.readsAnew || performance.now() < since + PART_MS)) {
      const first = this.#asked[0]!;
      const { value: piece, done: isDone } = first.pieces.next() as IteratorResult<Piece, void>;
      if (piece) first.faults.push(...store.take(piece.changes).map(fault => shifted(fault, piece.from)));
      if (isDone) done.push(this.#asked.shift()!);
    }
    // What is found only when all are worked out is told with the last of them.
    (done.at(-1) ?? this.#asked[0])?.faults.push(...store.settle());
    this.#shown = { since, tell: () => this.#tell(done) };
    this.#host.requestUpdate();
  }

  #tell(done: readonly Asked[]): void {
    const issues = done.map(({ faults }) => faults.map(explainFault));
    for (const [i, { resolve }] of done.entries()) resolve(issues[i]!);
    const errors = issues.flat().filter(({ severity }) => severity === 'error');
    if (errors.length > 0) this.#host.dispatchEvent(new CtErrorEvent(errors));
  }

  /** What is shown, from now on as what may change. */
  #liveStore(): LiveStore {
    const { store } = this.#data;
    if (store instanceof LiveStore) return store;
    const live = new LiveStore(store ?? this.#nothing(), this.#facts);
    this.#data.store = live;
    return live;
  }

  #nothing(): Store {
    const doc = { title: '', events: [] };
    return storeOf(doc, resolveWith(doc, { asOf: this.#host.asOf ?? today() }).value);
  }
}

/** Part of what a page asked for: of one kind, from a place in the list on. */
interface Piece {
  readonly changes: Changes;
  readonly from: number;
}

/** Of each kind, so many at once. */
const PIECE = 32;

function* piecesOf(changes: Changes): Generator<Piece, void> {
  for (const kind of ['remove', 'put', 'update'] as const) {
    const list: unknown = (changes as Changes | null)?.[kind];
    if (!Array.isArray(list)) {
      // Whoever reads it says so.
      if (list !== undefined) yield { changes: { [kind]: list as never }, from: 0 };
      continue;
    }
    for (let from = 0; from < list.length; from += PIECE)
      yield { changes: { [kind]: list.slice(from, from + PIECE) as never }, from };
  }
}

/** The fault with the place of what it is about in the whole list. */
const shifted = ({ pointer, ...fault }: Fault, from: number): Fault => ({
  ...fault,
  ...(pointer !== undefined && {
    pointer: pointer.replace(/^(\/\w+\/)(\d+)/, (_, list: string, i: string) => `${list}${from + Number(i)}`),
  }),
});

function nextFrame(then: () => void): void {
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    then();
  }, NO_FRAME_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    then();
  });
}

const partOf = memo((_host: ChangingHost): { part?: Promise<ChangesPart> } => ({}));

async function partFor(host: ChangingHost, data: DataController): Promise<ChangesPart> {
  const [{ checkReferences }, { solveFacts }] = await Promise.all([
    import('../model/check-references.js'),
    import('../model/solve-facts.js'),
  ]);
  return new ChangesPart(host, data, { checkReferences, solveFacts });
}

/** Resolves when it is shown, with what was wrong with it. */
export async function change(
  host: ChangingHost,
  data: DataController,
  changes: Changes,
): Promise<readonly Issue[]> {
  const known = partOf(host);
  known.part ??= partFor(host, data).catch((reason: unknown) => {
    // It may be there the next time.
    delete known.part;
    throw reason;
  });
  return (await known.part).take(changes);
}

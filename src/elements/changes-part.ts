/**
 * Events that come, change and go while they are shown. However many changes a page makes, they are shown once a frame, and where
 * that takes long so seldom that there is time for all else. Loaded with the first of them.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../base/issue.js';
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
  readonly changes: Changes;
  readonly resolve: (issues: readonly Issue[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** After what took so long, there is time for other things so many times as long. */
const REST = 2;

/** A page that is hidden has no frames. */
const NO_FRAME_MS = 250;

class ChangesPart implements ReactiveController {
  readonly #host: ChangingHost;
  readonly #data: DataController;
  readonly #facts: FactTools;
  #asked: Asked[] = [];
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
      this.#asked.push({ changes, resolve, reject });
      this.#wait();
    });
  }

  hostUpdated(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#shown = undefined;
    const now = performance.now();
    this.#rested = now + REST * (now - shown.since);
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
    const asked = this.#asked;
    this.#asked = [];
    const since = performance.now();
    if ((this.#host.data as Partial<Record<'request', unknown>> | undefined)?.request) {
      for (const { reject } of asked)
        reject(new TypeError('change: a source changes where it has its events'));
      return;
    }
    const store = this.#liveStore();
    const faults = asked.map(({ changes }) => store.take(changes));
    // What is found only when all are worked out is told with the last of them.
    const found = [...faults.slice(0, -1), [...faults.at(-1)!, ...store.settle()]];
    const issues = found.map(each => each.map(explainFault));
    const errors = issues.flat().filter(({ severity }) => severity === 'error');
    this.#shown = {
      since,
      tell: () => {
        asked.forEach(({ resolve }, i) => resolve(issues[i]!));
        if (errors.length > 0) this.#host.dispatchEvent(new CtErrorEvent(errors));
      },
    };
    this.#host.requestUpdate();
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
  const part = await (partOf(host).part ??= partFor(host, data));
  return part.take(changes);
}

/**
 * A history that is larger than memory: asks its source for what is looked at, and says what is in hand, on its way, or could not be had.
 * What comes is a store like any other. Loaded where `data` is a source.
 */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { TIMEOUT_MS } from '../base/caps.js';
import type { Extent } from '../base/extent.js';
import type { Fault, Issue } from '../base/issue.js';
import type { Steps } from '../base/steps.js';
import { unlessAborted } from '../base/unless-aborted.js';
import type { Locale } from '../locale/locale.js';
import { toolsOf } from '../locale/tools-of.js';
import { explainFault } from '../model/explain-fault.js';
import { heldWords } from '../render/words/source-words.js';
import { openSource } from '../store/open-source.js';
import type { SourceStore } from '../store/source-store.js';
import type { Store } from '../store/store.js';
import type { TimelineSource } from '../store/timeline-source.js';
import type { DataController } from './controllers/data-controller.js';
import type { SceneController } from './controllers/scene-controller.js';
import type { ViewController } from './controllers/view-controller.js';
import { CtErrorEvent } from './events.js';
import type { ReadTimeline } from './read-timeline.js';
import { source as looks } from './styles/source.css.js';

export type SourceHost = ReactiveControllerHost & HTMLElement & { readonly data: unknown };

/** What it acts on. */
export interface Sourced {
  readonly data: DataController;
  readonly view: ViewController;
  readonly scenes: SceneController;
  /** What is shown. */
  store(): Store | undefined;
}

/** While time moves, it is asked no more often than after so long, ms. */
const APART_MS = 250;

export class SourcePart implements ReactiveController {
  readonly styles = [looks];
  readonly #host: SourceHost;
  readonly #of: Sourced;
  #source: TimelineSource | undefined;
  #asOf = '';
  #store: SourceStore | undefined;
  /** What was wrong with its contents. */
  #faults: readonly Fault[] = [];
  #opening: AbortController | undefined;
  /** Says that there is a store, or none. */
  #opened: (() => void) | undefined;
  /** Contents could not be had. */
  #unavailable = false;
  /** What a failure was told of. */
  #told: unknown;
  /** The visible time that was asked for last, when, and the next look at it. */
  #range: Extent | undefined;
  #askedAt = -Infinity;
  #timer = 0;
  #selected: string | undefined;
  #query = '';

  constructor(host: SourceHost, of: Sourced) {
    this.#host = host;
    this.#of = of;
    host.addController(this);
  }

  /** Waits for what there is in all; the rest comes as it is looked at. */
  *open(source: TimelineSource, asOf: string): Steps<ReadTimeline> {
    this.#leave();
    this.#source = source;
    this.#asOf = asOf;
    const opened = new Promise<void>(resolve => (this.#opened = resolve));
    this.#begin();
    while (!(this.#store || this.#unavailable)) yield opened;
    return { store: this.#store?.held, faults: this.#faults, unsolved: false };
  }

  /** How much is in hand, and what is still to come; or, before there is anything, that it could not be had. */
  standing(locale: Locale): TemplateResult | typeof nothing {
    const { source, failure } = toolsOf(locale);
    const retry = (): TemplateResult =>
      html`<button type="button" @click=${() => this.#retry()}>${failure.retry}</button>`;
    if (this.#unavailable)
      return html`<div class="notice held alone" part="notice" role="alert">${source.unavailable} ${retry()}</div>`;
    const store = this.#store;
    const snapshot = this.#of.data.store?.snapshot();
    if (!store || !snapshot?.density) return nothing;
    // A view that has no counts in it has nothing of the rest.
    const isAll = this.#of.view.state.view === 'lanes' && this.#of.store()?.snapshot().density;
    const hasFailed = store.failure !== undefined;
    const state = hasFailed ? source.failed : store.loading ? source.loading : '';
    return html`<div class="notice held" part="notice">
      <span>${heldWords(snapshot, locale)}${isAll ? nothing : html` ${source.only}`}</span>
      <span role="status" class=${hasFailed ? 'failed' : ''}>${state}</span>
      ${hasFailed ? retry() : nothing}
    </div>`;
  }

  hostConnected(): void {
    if (this.#source && !this.#store) this.#begin();
    this.#range = undefined;
  }

  hostDisconnected(): void {
    this.#opening?.abort();
    this.#rest();
  }

  hostUpdated(): void {
    if (this.#host.data !== this.#source) return this.#leave();
    const store = this.#store;
    if (!store || !this.#host.isConnected) return;
    const { selected, focused, query = '' } = this.#of.view.state;
    store.keep([selected, focused].filter(id => id !== undefined));
    if (selected !== this.#selected) {
      this.#selected = selected;
      if (selected !== undefined) void store.bring(selected);
    }
    if (query !== this.#query) {
      this.#query = query;
      store.find(query).catch((error: unknown) => this.#tell(error));
    }
    this.#look();
  }

  /** Asks for what is in sight, unless that was done a moment ago. */
  #look(): void {
    const range = this.#visible;
    if (!range || this.#timer !== 0) return;
    if (range.start === this.#range?.start && range.end === this.#range.end) return;
    const wait = this.#askedAt + APART_MS - performance.now();
    if (wait > 0) {
      this.#timer = window.setTimeout(() => {
        this.#timer = 0;
        this.#look();
      }, wait);
      return;
    }
    this.#range = range;
    this.#askedAt = performance.now();
    const store = this.#store!;
    const before = store.loading;
    store.want(range);
    // Not while the host is updated.
    if (store.loading !== before) queueMicrotask(() => this.#host.requestUpdate());
  }

  get #visible(): Extent | undefined {
    const { view, scenes } = this.#of;
    if (!this.#store) return undefined;
    const { range, view: shown } = view.state;
    if (shown === 'lanes') return scenes.frame && range;
    return view.fitted ? this.#store.extent : range;
  }

  #begin(): void {
    this.#opening?.abort();
    const opening = (this.#opening = new AbortController());
    const source = this.#source!;
    this.#unavailable = false;
    this.#faults = [];
    this.#host.requestUpdate();
    const onFaults = (faults: readonly Fault[]): void => {
      if (this.#store) this.#tellIssues(faults.map(explainFault));
      else this.#faults = faults;
    };
    const options = { asOf: this.#asOf, onFaults, onChange: () => this.#changed() };
    openSource(patient(source), options, opening.signal).then(
      store => {
        this.#store = store;
        this.#opened?.();
        // Where it could not be had at first, nobody waits any more.
        if (this.#of.data.unreadable) {
          this.#of.data.unreadable = false;
          this.#of.data.store = store.held;
        }
        this.#host.requestUpdate();
      },
      (error: unknown) => {
        if (opening.signal.aborted) return;
        this.#unavailable = true;
        this.#opened?.();
        this.#tell(error);
        this.#host.requestUpdate();
      },
    );
  }

  #changed(): void {
    const store = this.#store;
    if (!store || this.#host.data !== this.#source) return;
    this.#of.data.store = store.held;
    const { failure } = store;
    if (failure !== undefined && failure !== this.#told) this.#tell(failure);
    this.#told = failure;
    this.#host.requestUpdate();
  }

  #retry(): void {
    this.#told = undefined;
    if (this.#store) this.#store.retry();
    else this.#begin();
  }

  #tell(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#tellIssues([{ code: 'source/failed', severity: 'error', message }]);
  }

  #tellIssues(issues: readonly Issue[]): void {
    this.#host.dispatchEvent(new CtErrorEvent(issues));
  }

  /** Other data are shown. */
  #leave(): void {
    this.#opening?.abort();
    this.#rest();
    this.#source = this.#store = this.#opened = this.#told = this.#selected = this.#range = undefined;
    this.#query = '';
    this.#unavailable = false;
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#store?.stop();
  }
}

/** The source, which is waited for only so long. */
function patient(source: TimelineSource): TimelineSource {
  const within = async <T>(signal: AbortSignal, ask: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    const abort = (): void => controller.abort(signal.reason);
    signal.addEventListener('abort', abort);
    const timer = setTimeout(
      () => controller.abort(new DOMException('too slow', 'TimeoutError')),
      TIMEOUT_MS,
    );
    try {
      return await unlessAborted(ask(controller.signal), controller.signal);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  };
  return {
    contents: signal => within(signal, own => source.contents(own)),
    request: (window, signal) => within(signal, own => source.request(window, own)),
    ...(source.event && { event: (id, signal) => within(signal, own => source.event!(id, own)) }),
    ...(source.search && {
      search: (text, most, signal) => within(signal, own => source.search!(text, most, own)),
    }),
  };
}

/**
 * Fetches the document of `src`: the last request wins, one that was replaced or whose element left is aborted, and
 * what fails is told by a code that has words in every language.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TIMEOUT_MS } from '../../base/caps.js';
import type { SourceFailure } from '../source-failure.js';

export interface SourceHandlers {
  onText(text: string): void;
  onFailure(failure: SourceFailure): void;
}

export class SourceController implements ReactiveController {
  loading = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #handlers: SourceHandlers;
  #request: AbortController | undefined;
  #src: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, handlers: SourceHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  /** Fetches `src`, unless it is the one already asked for; undefined stops what is under way. */
  load(src: string | undefined): void {
    if (src === this.#src) return;
    this.#src = src;
    this.#start();
  }

  retry(): void {
    this.#start();
  }

  hostConnected(): void {
    if (this.#request === undefined && this.loading) this.#start();
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  #start(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.loading = this.#src !== undefined && this.#src !== '';
    if (this.loading && this.#host.isConnected) void this.#fetch(this.#src!);
    this.#host.requestUpdate();
  }

  async #fetch(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const timer = setTimeout(() => request.abort('timeout'), TIMEOUT_MS);
    const result = await readText(src, request.signal);
    clearTimeout(timer);
    if (this.#request !== request) return;
    this.#request = undefined;
    this.loading = false;
    if (typeof result === 'string') this.#handlers.onText(result);
    else this.#handlers.onFailure(result);
    this.#host.requestUpdate();
  }
}

async function readText(src: string, signal: AbortSignal): Promise<string | SourceFailure> {
  try {
    const url = new URL(src, document.baseURI);
    if (!/^(https?|blob|data):$/.test(url.protocol)) return { fault: 'blocked' };
    // What reads the answer comes meanwhile.
    const [response, { textOf }] = await Promise.all([fetch(url, { signal }), import('../text-of.js')]);
    return await textOf(response, url);
  } catch {
    return { fault: signal.reason === 'timeout' ? 'timeout' : 'network' };
  }
}

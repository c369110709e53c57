/**
 * Where the history comes from: the `data` or `events` property, the address in `src`, or a JSON script among the
 * children, in this order. Holds what was read of it last; what cannot be read leaves what was shown in place.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../base/issue.js';
import type { Store } from '../../store/store.js';
import { today } from '../today.js';
import { readTimeline } from '../read-timeline.js';
import { SourceController, type SourceFailure } from './source-controller.js';

export interface DataInputs {
  readonly data: unknown;
  readonly events: unknown;
  readonly src: string | undefined;
  /** The day that the knowledge dates from, as EDTF, for documents that don't say. */
  readonly asOf: string | undefined;
}

export class DataController implements ReactiveController {
  store: Store | undefined;
  issues: readonly Issue[] = [];
  /** What was handed in last could not be read at all. */
  unreadable = false;
  /** Why there is nothing new to show. */
  failure: SourceFailure | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: SourceController;
  #observer: MutationObserver | undefined;
  /** Text of `src`, or of the JSON child. */
  #text: string | undefined;
  #childText: string | undefined;
  #last: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#source = new SourceController(host, {
      onText: text => {
        this.#text = text;
        this.failure = undefined;
      },
      onFailure: failure => {
        this.failure = failure;
      },
    });
  }

  get loading(): boolean {
    return this.#source.loading;
  }

  retry(): void {
    this.failure = undefined;
    this.#source.retry();
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#readChild());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#readChild();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Reads anew where an input changed; true where there is something new to show or to tell. */
  update({ data, events, src, asOf }: DataInputs): boolean {
    const own = data ?? events;
    this.#source.load(own === undefined ? src : undefined);
    if (own !== undefined || !src) this.failure = undefined;
    const text = src ? this.#text : this.#childText;
    const inputs = [own, text, asOf, this.failure];
    const same = inputs.every((input, i) => input === this.#last[i]);
    this.#last = inputs;
    if (same) return false;
    // What is in `events` and no list is a fault of its own; it isn't taken for a document.
    const source = data ?? (own === undefined || Array.isArray(own) ? (own ?? text) : { events: own });
    this.unreadable = false;
    this.issues = [];
    if (source === undefined) {
      if (!this.loading && this.failure === undefined) this.store = undefined;
      return true;
    }
    const { store, issues } = readTimeline(source, asOf, today());
    this.issues = issues;
    this.unreadable = store === undefined && issues.some(({ severity }) => severity === 'error');
    // What was shown stays where text is broken; a property that holds nothing empties the picture.
    if (store !== undefined || own !== undefined) this.store = store;
    return true;
  }

  #readChild(): void {
    const text =
      this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
    if (text === this.#childText) return;
    this.#childText = text;
    this.#host.requestUpdate();
  }
}

/**
 * Where the history comes from: the `data` or `events` property, the address in `src`, or a JSON script among the
 * children, in this order. Holds what was read of it last; what cannot be read leaves what was shown in place.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { areSame } from '../../base/are-same.js';
import type { Fault, Issue } from '../../base/issue.js';
import type { OpenedDocument } from '../../model/read-document.js';
import type * as ReferencesModule from '../../model/check-references.js';
import type * as WordsModule from '../../model/explain-fault.js';
import type * as SolverModule from '../../model/solve-facts.js';
import type { Locale } from '../../locale/locale.js';
import type { Store } from '../../store/store.js';
import { CtErrorEvent, CtLoadEvent } from '../events.js';
import { crowdFile, longFile, wordsFile } from '../files.js';
import type * as HeaderModule from '../header-part.js';
import type { LongReading } from '../long-reading.js';
import {
  MANY,
  timelineSteps,
  type ReadingTask,
  type ReadOptions,
  type ReadTimeline,
} from '../read-timeline.js';
import type { SourceFailure } from '../source-failure.js';
import { today } from '../today.js';
import { OnDemand, onDemandPart } from './on-demand.js';
import { SourceController } from './source-controller.js';

export interface DataInputs {
  readonly data: unknown;
  readonly events: unknown;
  readonly src: string | undefined;
  /** The day that the knowledge dates from, as EDTF, for documents that don't say. */
  readonly asOf: string | undefined;
}

export class DataController implements ReactiveController {
  store: Store | undefined;
  /** What was handed in last could not be read at all. */
  unreadable = false;
  /** Why there is nothing new to show. */
  failure: SourceFailure | undefined;
  /** It has ordering facts, and what works them out could not be had. */
  unsolved = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: SourceController;
  /** What events say of others is checked, and ordering facts are worked out by a module of their own, for the documents that have any. */
  readonly #references: OnDemand<typeof ReferencesModule>;
  readonly #solver: OnDemand<typeof SolverModule>;
  /** The sentences of faults, for the documents that have any. */
  readonly #words: OnDemand<typeof WordsModule>;
  #faults: readonly (Fault | Issue)[] = [];
  /** The page has not been told of the newest data. */
  #untold = false;
  /** What there still is to read. */
  #task: ReadingTask | undefined;
  /** What goes on with it between frames, where there is much. */
  readonly long: OnDemand<LongReading>;
  #observer: MutationObserver | undefined;
  /** Text of `src`, or of the JSON child. */
  #text: string | undefined;
  #childText: string | undefined;
  #last: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#references = new OnDemand(host, () => import('../../model/check-references.js'));
    this.#solver = new OnDemand(host, () => import('../../model/solve-facts.js'));
    this.#words = new OnDemand(host, () => wordsFile(words => words));
    this.long = onDemandPart(host, () =>
      longFile(({ LongReading }) => new LongReading(host, () => this.#task, crowdFile)),
    );
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
    return this.#source.loading || this.#task !== undefined;
  }

  /** Tells the page what has come of new data, once it `isDrawn` and there are words for what was wrong. */
  tell(locale: Locale, isDrawn: boolean, header: OnDemand<typeof HeaderModule>): void {
    if (!this.#untold || this.loading) return;
    // It has the words for a failure.
    if (this.failure && header.pending) return;
    const issues = this.#issues();
    if (issues === undefined) return;
    const { store, failure } = this;
    const isShown = isDrawn || store?.snapshot().lanes.length === 0;
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (failure || errors.length > 0) {
      this.#untold = store !== undefined && !isShown;
      this.#host.dispatchEvent(
        new CtErrorEvent(failure ? [this.#issueOf(failure, locale, header.module), ...errors] : errors),
      );
    }
    if (store === undefined || !isShown || failure) return;
    this.#untold = false;
    this.#host.dispatchEvent(new CtLoadEvent(store.snapshot().entries.length, issues));
  }

  #issueOf(failure: SourceFailure, locale: Locale, words: typeof HeaderModule | undefined): Issue {
    const code = `src/${failure.fault}`;
    // A code is better than nothing.
    return words?.failureIssue(failure, locale) ?? { code, severity: 'error', message: code };
  }

  /** Something else was wrong, of what was read last; told with the rest. */
  warn(fault: Fault): void {
    this.#faults = [...this.#faults, fault];
  }

  /** What was wrong with the data; undefined until there are words for it, which asking brings. */
  #issues(): readonly Issue[] | undefined {
    if (this.#faults.length === 0) return [];
    const words = this.#words.get();
    if (words) this.#faults = this.#faults.map(words.explainFault);
    // A code is better than nothing.
    else if (this.#words.failed)
      this.#faults = this.#faults.map(fault => ({ message: fault.code, severity: 'warning', ...fault }));
    else return undefined;
    return this.#faults as readonly Issue[];
  }

  /** What may be on its way. */
  get modules(): readonly OnDemand<unknown>[] {
    return [this.#references, this.#solver, this.#words, this.long];
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
  update({ data, events, src, asOf }: DataInputs, door: ReadOptions['door']): boolean {
    const own = data ?? events;
    this.#source.load(own === undefined ? src : undefined);
    if (own !== undefined || !src) this.failure = undefined;
    const text = src ? this.#text : this.#childText;
    const inputs = [own, text, asOf, this.failure];
    const same = areSame(this.#last, inputs);
    this.#last = inputs;
    if (!same) {
      // What is in `events` and no list is a fault of its own; it isn't taken for a document.
      const source = data ?? (own === undefined || Array.isArray(own) ? (own ?? text) : { events: own });
      this.unreadable = false;
      this.#faults = [];
      const options = { asOf, today: today(), solver: this.#solver, references: this.#references, door };
      this.#task = source === undefined ? source : { steps: timelineSteps(source, options), options };
      if (source === undefined) {
        if (!this.loading && this.failure === undefined) this.store = undefined;
        this.#untold = true;
        return true;
      }
    }
    const read = this.#task && this.#goOn(this.#task);
    if (!read) return false;
    this.#task = undefined;
    this.#untold = true;
    const { store } = read;
    this.unsolved = read.unsolved;
    this.#faults = read.faults;
    this.unreadable = store === undefined;
    // What was shown stays where text is broken; a property that holds nothing empties the picture.
    if (store !== undefined || own !== undefined) this.store = store;
    return true;
  }

  /** Reads on; undefined while there is more to read. */
  #goOn(task: ReadingTask): ReadTimeline | undefined {
    while (this.long.failed || !(this.long.module ?? task.opened)) {
      const { done, value } = task.steps.next();
      if (done) return value;
      // When that is there, there is another update.
      if ((value as Partial<Promise<unknown>> | undefined)?.then) return undefined;
      if (!this.long.failed && (value as Partial<OpenedDocument> | undefined)?.events?.[MANY])
        task.opened = value as OpenedDocument;
    }
    return this.long.get()?.read(task);
  }

  #readChild(): void {
    const text =
      this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
    if (text === this.#childText) return;
    this.#childText = text;
    this.#host.requestUpdate();
  }
}

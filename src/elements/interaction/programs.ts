/** What programs ask of the drawing, in their words: ids, categories, moments, lengths of time. */
import type { Extent } from '../../base/extent.js';
import { addDuration, readDuration } from '../../time/duration.js';
import type { CivilMs } from '../../time/interval.js';
import type { Entry, Store } from '../../store/store.js';
import type { ViewState } from '../../view/view-state.js';
import { toCivilMs, type Instant } from '../instant.js';
import type { Leading } from './guide.js';
import type { TimeMoves } from './time-moves.js';

/** What is to be shown, as large as it fits. */
export type FitTarget =
  | 'all'
  /** The event whose card is open. */
  | 'selection'
  /** All events of a category; the empty id is that of those that have none. */
  | { readonly category: string }
  /** Events by their ids. */
  | readonly string[];

export interface CommandOptions {
  /** A reader is to see the way; not where less motion is asked for. */
  readonly animate?: boolean;
}

export interface ZoomOptions extends CommandOptions {
  /** The moment that stays where it is; that in the middle, where absent. */
  readonly about?: Instant;
}

/** What programs move. */
export interface Programmed {
  readonly time: TimeMoves;
  bring(id: string, how: Leading): void;
}

/** What they are told of. */
export interface Told {
  readonly view: { readonly state: ViewState };
  readonly scenes: { readonly frame: unknown };
  store(): Store | undefined;
  /** What makes what is shown of very many. */
  parts(): { readonly crowd: { readonly module?: { readonly pending?: unknown } | undefined } };
}

/** All of it is done as soon as something is drawn. A wrong call throws RangeError. */
export class Programs {
  /** What was asked for before there was anything to do it to. */
  readonly #asked: (() => void)[] = [];
  readonly #host: { readonly isUpdatePending: boolean };
  readonly #drawing: Programmed;
  readonly #of: Told;

  constructor(host: { readonly isUpdatePending: boolean }, drawing: Programmed, of: Told) {
    this.#host = host;
    this.#drawing = drawing;
    this.#of = of;
  }

  /** After an update: not in it, as what was asked for asks for another one. */
  settle(): void {
    if (this.#isReady && this.#asked.length > 0) queueMicrotask(() => this.#act());
  }

  fit(what: FitTarget, options?: CommandOptions): void {
    this.#whenDrawn(() => this.#drawing.time.fit(this.entriesOf(what), howOf(options)));
  }

  /** Another visible time, seen on the way there. */
  show(range: Extent): void {
    this.#whenDrawn(() => this.#drawing.time.go({ kind: 'show', range }, howOf({ animate: true })));
  }

  zoom(factor: number, { about, ...options }: ZoomOptions = {}): void {
    const at = about === undefined ? undefined : toCivilMs(about);
    if (!(factor > 0 && factor < Infinity)) throw new RangeError(`factor must be > 0, got ${factor}`);
    if (at !== undefined && !Number.isFinite(at)) throw new RangeError(`not a moment: ${String(about)}`);
    this.#whenDrawn(() => this.#drawing.time.zoomAbout(factor, at, howOf(options)));
  }

  pan(by: number | string, options?: CommandOptions): void {
    const moved = moverOf(by);
    this.#whenDrawn(() => {
      const { time } = this.#drawing;
      const { start } = time.visible;
      time.go({ kind: 'pan', byMs: moved(start) - start }, howOf(options));
    });
  }

  reveal(
    id: string,
    { focus = false, ...options }: CommandOptions & { readonly focus?: boolean } = {},
  ): void {
    this.#whenDrawn(() => this.#drawing.bring(id, { ...howOf(options), focus }));
  }

  /** Now, or as soon as all data are laid out. */
  #whenDrawn(act: () => void): void {
    this.#asked.push(act);
    if (this.#isReady && !this.#host.isUpdatePending) this.#act();
  }

  /** What is wanted is laid out: where it is still made, what is shown is what was wanted before. */
  get #isReady(): boolean {
    return !!this.#of.scenes.frame && !this.#of.parts().crowd.module?.pending;
  }

  #act(): void {
    for (const act of this.#asked.splice(0)) act();
  }

  /** Those that are shown in whichever view. */
  entriesOf(what: FitTarget): readonly Entry[] {
    const store = this.#of.store();
    const { entries = [] } = store?.snapshot() ?? {};
    if (what === 'all') return entries;
    if (typeof what === 'object' && 'category' in what)
      return entries.filter(({ event }) => (event.category ?? '') === what.category);
    const ids = what === 'selection' ? [this.#of.view.state.selected ?? ''] : what;
    return ids.flatMap(id => store?.entry(id) ?? []);
  }
}

const howOf = ({ animate = false }: CommandOptions = {}): Leading => ({ byReader: false, animate });

/** Moves a moment by ms, or by an ISO 8601 duration with a sign before it. */
function moverOf(by: number | string): (at: CivilMs) => CivilMs {
  if (typeof by === 'number') {
    if (!Number.isFinite(by)) throw new RangeError(`not a length of time: ${by}`);
    return at => at + by;
  }
  const isBack = by.startsWith('-');
  const { value } = readDuration(by.replace(/^[-+]/, ''));
  if (!value) throw new RangeError(`not a duration such as P1Y or -P6M: ${by}`);
  return at => addDuration(at, value, isBack ? -1 : 1);
}

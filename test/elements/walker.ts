/**
 * A reader, a page and an author who do with one timeline whatever comes to their minds, and a small model of what must be so
 * all the while. Input is made in the page, as it would come from a browser: hundreds of steps take some seconds.
 */
import type { View } from '../../src/view/view-state.js';
import { captureNothing } from './synthetic.js';
import { mount, type MountOptions, type Timeline } from './harness.js';

/** What must be so, as far as it can be told without looking. */
export interface Model {
  /** What the page asked for, and the width that `auto` goes by. */
  asked: View | 'auto';
  width: number;
  /** Ids in the data, those that nothing dates too. */
  ids: readonly string[];
  selected: string | undefined;
  /** The search is open. */
  searching: boolean;
  /** Focus is inside, and must not get lost. */
  hasFocus: boolean;
}

/** What a step must have come to, besides what always holds. */
export interface Outcome {
  /** Only the place in time is another: no event may be in another row (promise 3). */
  readonly pans?: boolean;
  /** The moment that was under the pointer at `from` must be at `to`, in px of the window (promise 4). */
  readonly keeps?: { readonly from: number; readonly to: number };
  /** The event that has focus must be in sight. */
  readonly showsFocus?: boolean;
  /** The same, if it was before. */
  readonly keepsSight?: boolean;
  /** The same event has focus, as long as it is there. */
  readonly keepsFocus?: boolean;
}

/** How things are before a step. */
interface Before {
  readonly rows: ReadonlyMap<string, number>;
  readonly range: { readonly start: number; readonly end: number } | undefined;
  readonly plot: DOMRect | undefined;
  readonly focusedId: string | undefined;
  readonly isSeen: boolean;
  readonly isRtl: boolean;
}

/** Below this width `auto` is the story. */
const LANES_FROM_PX = 600;

const NAMES: Readonly<Record<View, string>> = { lanes: 'Lanes', story: 'Story', table: 'Table' };

export const viewOf = ({ asked, width }: Model): View =>
  asked !== 'auto' ? asked : width >= LANES_FROM_PX ? 'lanes' : 'story';

export class Walker {
  readonly timeline: Timeline;
  readonly model: Model;
  /** What was written to the console, or thrown where nobody caught it. */
  readonly #complaints: string[] = [];
  readonly #stop = new AbortController();
  readonly #undo: (() => void)[] = [];

  private constructor(timeline: Timeline, model: Model) {
    this.timeline = timeline;
    this.model = model;
    this.#listen();
  }

  static async start(options: MountOptions, model: Pick<Model, 'asked' | 'width' | 'ids'>): Promise<Walker> {
    const timeline = await mount(options);
    const full = { selected: undefined, searching: false, hasFocus: false, ...model };
    const walker = new Walker(timeline, full);
    await walker.step(() => {});
    return walker;
  }

  /** Does one thing, waits until all rests, and looks whether all is as it must be. */
  async step(act: (walker: this) => Outcome | void | Promise<Outcome | void>): Promise<void> {
    const before = this.#look();
    const outcome = (await act(this)) ?? {};
    await this.settle();
    this.#check(before, outcome);
  }

  /** Until all that is on its way is there. */
  async settle(): Promise<void> {
    const { element } = this.timeline;
    // A box that is another size is seen in one frame, measured in the next, and what follows from it told of in a third.
    for (let frames = 0; frames < 3; frames++) {
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
    }
    await element.updateComplete;
  }

  /** Takes back what was put in place of the page's own. */
  end(): void {
    this.#stop.abort();
    for (const undo of this.#undo.splice(0)) undo();
  }

  #look(): Before {
    const { timeline } = this;
    return {
      rows: timeline.rows,
      range: timeline.range,
      plot: timeline.isDrawn ? timeline.plot : undefined,
      focusedId: timeline.idOf(timeline.focused),
      isSeen: timeline.focused !== undefined && [...this.#sightFaults(timeline.focused)].length === 0,
      isRtl: timeline.isRtl,
    };
  }

  #check(before: Before, outcome: Outcome): void {
    const faults = [
      ...this.#complaints.splice(0),
      ...this.#stateFaults(),
      ...this.#focusFaults(before, outcome),
      ...this.#timeFaults(before, outcome),
    ];
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }

  *#stateFaults(): Iterable<string> {
    const { timeline, model } = this;
    const { element } = timeline;
    const { selected } = model;
    if (element.selected !== selected)
      yield `selected is ${element.selected}, and should be ${String(selected)}`;
    const hasCard = selected !== undefined && model.ids.includes(selected);
    if ((timeline.card !== undefined) !== hasCard) yield `the card should be ${hasCard ? 'open' : 'closed'}`;
    if (model.ids.length === 0) return;
    const view = NAMES[viewOf(model)];
    if (timeline.view !== view) yield `the view is ${timeline.view}, and should be ${view}`;
    const bars = timeline.all('search').length;
    if (bars !== (model.searching ? 1 : 0)) yield `${bars} search bars`;
    const inToolbar = timeline.tabStops.filter(stop => stop.closest('[role="toolbar"]'));
    if (inToolbar.length !== 1) yield `${inToolbar.length} tab stops in the toolbar`;
    const { inDrawing } = timeline;
    const stops = inDrawing.filter(({ tabIndex }) => tabIndex === 0).length;
    if (stops !== (inDrawing.length > 0 ? 1 : 0)) yield `${stops} tab stops in the drawing`;
  }

  *#focusFaults(before: Before, { showsFocus, keepsSight, keepsFocus }: Outcome): Iterable<string> {
    const { timeline, model } = this;
    const { focused } = timeline;
    if (!model.hasFocus) return;
    if (!focused) {
      yield `focus is lost, was on ${before.focusedId ?? 'something else'}`;
      return;
    }
    const { width, height } = focused.getBoundingClientRect();
    if (width === 0 || height === 0 || getComputedStyle(focused).visibility !== 'visible')
      yield `focus is on ${timeline.focusedName}, which is not shown`;
    if (focused.matches(':disabled, [inert] *, [aria-hidden="true"] *'))
      yield `focus is on ${timeline.focusedName}, which is out of use`;
    const id = timeline.idOf(focused);
    if (
      keepsFocus &&
      before.focusedId !== undefined &&
      id !== before.focusedId &&
      this.#isInView(before.focusedId)
    )
      yield `focus went from ${before.focusedId} to ${id ?? timeline.focusedName}`;
    if ((showsFocus || (keepsSight && before.isSeen)) && id !== undefined) yield* this.#sightFaults(focused);
  }

  #isInView(id: string): boolean {
    return [...this.timeline.element.shadowRoot!.querySelectorAll<HTMLElement>('.view [data-event]')].some(
      ({ dataset }) => dataset['event'] === id,
    );
  }

  /** What is hit where an event stands must be that event, as far as it reaches into what is seen. */
  *#sightFaults(label: HTMLElement): Iterable<string> {
    const { timeline } = this;
    const { left, right, top, bottom } = label.getBoundingClientRect();
    const plot = label.closest('[part~="events"]') ? timeline.plot : new DOMRect(0, 0, innerWidth, 0);
    const [first, last] = [Math.max(left, plot.left), Math.min(right, plot.right)];
    const x = timeline.isRtl ? Math.max(last - 8, first) : Math.min(first + 8, last);
    const hits = [top + 8, (top + bottom) / 2, bottom - 8].map(y => timeline.under(x, y));
    const isIt = (hit: Element): boolean =>
      // The sign of a family stands at the start of its event.
      label.contains(hit) || hit.contains(label) || hit.matches('[part~="family-sign"]');
    if (last <= first || !hits.some(hit => hit && isIt(hit)))
      yield `${describe(label)} is not in sight: there is ${hits[0] ? describe(hits[0]) : 'nothing'}`;
  }

  *#timeFaults(before: Before, { pans, keeps }: Outcome): Iterable<string> {
    const { timeline } = this;
    if (!timeline.isDrawn || !before.plot) return;
    const { range, plot } = timeline;
    if (pans)
      for (const [id, y] of timeline.rows) {
        const was = before.rows.get(id);
        if (was !== undefined && Math.abs(was - y) > 0.5)
          yield `promise 3: ${id} stands at ${y}, stood at ${was}`;
      }
    if (!range) return;
    if (!(range.start < range.end) || !Number.isFinite(range.end - range.start))
      yield `the range is ${range.start} to ${range.end}`;
    const { asOfX } = timeline;
    const told = ((AS_OF - range.start) / (range.end - range.start)) * plot.width;
    if (asOfX !== undefined && Math.abs(asOfX - told) > 0.5)
      yield `the as-of line is drawn at ${asOfX}, and is at ${told}`;
    if (keeps && before.range) {
      const moment = momentAt(keeps.from, before.range, before.plot, before.isRtl);
      const now = placeOf(moment, range, plot, timeline.isRtl);
      if (Math.abs(now - keeps.to) > 0.5)
        yield `promise 4: the moment at ${keeps.from} should be at ${keeps.to}, and is at ${now}`;
    }
  }

  #listen(): void {
    const { signal } = this.#stop;
    const { element } = this.timeline;
    for (const level of ['error', 'warn'] as const) {
      const original = console[level].bind(console);
      console[level] = (...words: unknown[]) =>
        void this.#complaints.push(`console.${level}: ${words.map(String).join(' ')}`);
      this.#undo.push(() => {
        console[level] = original;
      });
    }
    this.#undo.push(captureNothing());
    addEventListener('error', ({ message }) => void this.#complaints.push(`error: ${message}`), { signal });
    addEventListener(
      'unhandledrejection',
      ({ reason }) => void this.#complaints.push(`rejection: ${String(reason)}`),
      { signal },
    );
    // What a reader does is told, and nothing else changes what the page may set.
    element.addEventListener('ct-select', event => void (this.model.selected = event.selected), { signal });
    element.addEventListener('ct-view-change', event => void (this.model.asked = event.view), { signal });
  }
}

/** The day that documents are known on which don't say it. */
export const AS_OF_DAY = '2026-02-10';
const AS_OF = Date.UTC(2026, 1, 11);

type Range = NonNullable<Timeline['range']>;

const momentAt = (x: number, { start, end }: Range, plot: DOMRect, isRtl: boolean): number =>
  start + ((isRtl ? plot.right - x : x - plot.left) / plot.width) * (end - start);

function placeOf(at: number, { start, end }: Range, plot: DOMRect, isRtl: boolean): number {
  const px = ((at - start) / (end - start)) * plot.width;
  return isRtl ? plot.right - px : plot.left + px;
}

const describe = (element: Element): string => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = [left, top, width, height].map(Math.round).join(' ');
  return `<${element.localName} class="${element.className}"> ${box} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
};

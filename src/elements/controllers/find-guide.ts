/** Brings a reader to what a search found, and focus into the search and back to where it was. */
import { clamp, lengthOf, type Extent } from '../../base/extent.js';
import { anchorOf, type Entry } from '../../store/store.js';
import { possibleExtent } from '../../time/interval.js';
import { reduce, type Intent } from '../../view/reduce.js';
import type { SearchOptions } from './search-options.js';

/** A date is shown with so much around it at least and at most, in lengths of its own. */
const LEAST_AROUND = 1.25;
const MOST_AROUND = 60;
/** Room above and below a result, in px. */
const AROUND_PX = 16;
/** An event that is drawn as one of many comes apart from them by zooms of this factor, so many at most. */
const CLOSER = 3;
const MOST_CLOSER = 8;

/** Visible time with `date` in its middle; as long as it was, as far as that shows where the date lies. */
export function framing(date: Extent, visible: Extent, length = aroundOf(date, visible)): Extent {
  const middle = (date.start + date.end) / 2;
  return { start: middle - length / 2, end: middle + length / 2 };
}

const aroundOf = (date: Extent, visible: Extent): number =>
  clamp(lengthOf(visible), lengthOf(date) * LEAST_AROUND, lengthOf(date) * MOST_AROUND);

export class Guide {
  readonly #root: ShadowRoot;
  /** Id of the event on the way into sight, and how many zooms it may take. */
  #sought: string | undefined;
  #zooms = 0;
  /** What had focus when the search opened; undefined while it is closed. */
  #opener: HTMLElement | null | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Makes an event the one that keys act on, and brings it into sight. */
  bring(id: string, options: SearchOptions): void {
    const { store, view, part, onPage } = options;
    const entry = store.entry(id);
    if (!entry) return;
    view.dispatch({ kind: 'focus', event: id });
    this.#sought = id;
    this.#zooms = MOST_CLOSER;
    if (part) onPage(part.module?.pageOf(id, options) ?? 0);
    else if (entry.dated) reveal(entry, options);
  }

  /** After an update. */
  settle(options: SearchOptions, query: string | undefined): void {
    const field = this.#root.querySelector<HTMLInputElement>('.find input');
    if (!field) this.#opener = undefined;
    else if (this.#opener === undefined) {
      this.#opener = this.#root.activeElement as HTMLElement | null;
      // A search that a program or a link brings takes no focus.
      if (this.#opener && query === '') field.focus();
    }
    if (this.#sought !== undefined) this.#seek(this.#sought, options);
  }

  /** The search closes: its button has focus again, or the event that it led to, or what had it before. */
  leave(current: string | undefined): void {
    const opener = this.#opener;
    const button = this.#root.querySelector<HTMLElement>("[data-ask='find']");
    const event = current === undefined ? undefined : this.#labelOf(current);
    const before = opener?.isConnected ? opener : button;
    (opener?.closest('.view') ? (event ?? before) : before)?.focus({ preventScroll: true });
    this.#sought = undefined;
  }

  #seek(id: string, options: SearchOptions): void {
    const label = this.#labelOf(id);
    if (label) {
      // Not under the bar, which stays where it is.
      const bar = this.#root.querySelector<HTMLElement>('.find');
      label.style.scrollMarginBlock = `${(bar?.offsetHeight ?? 0) + AROUND_PX}px ${AROUND_PX}px`;
      label.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    if (options.view.moving || options.part?.pending) return;
    const entry = options.store.entry(id);
    if (label || options.part || !entry?.dated || this.#zooms === 0) this.#sought = undefined;
    else {
      this.#zooms -= 1;
      glide(options, ({ start, end }) => ({
        kind: 'zoom',
        factor: CLOSER,
        at: clamp(anchorOf(entry), start, end),
      }));
    }
  }

  #labelOf(id: string): HTMLElement | undefined {
    const labels = this.#root.querySelectorAll<HTMLElement>('.view [data-event]');
    return [...labels].find(({ dataset }) => dataset['event'] === id);
  }
}

/** Visible time moves as little as shows something of the event. */
function reveal({ interval }: Entry, options: SearchOptions): void {
  const { start, end } = possibleExtent(interval);
  const visible = options.interaction.module?.visible;
  if (!visible || (start < visible.end && end > visible.start)) return;
  glide(options, () => ({ kind: 'reveal', extent: { start: Number.isFinite(start) ? start : end, end } }));
}

/** Counts from where the last glide leads. */
function glide({ view, interaction }: SearchOptions, intent: (visible: Extent) => Intent): void {
  const { module } = interaction;
  if (!module) return;
  const { range } = reduce({ ...view.state, range: module.visible }, intent(module.visible), view.plotWidth);
  module.glideTo(range);
}

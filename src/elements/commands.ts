/**
 * What programs ask of a timeline: a method or a property for each intent of a reader. It says what is wanted; how it comes
 * about, and is seen on its way, stands with what answers to pointer and keys.
 */
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Issue } from '../base/issue.js';
import type { Changes } from '../model/read-changes.js';
import type { Filters } from '../store/filter.js';
import type { LaneArrangement } from '../store/lanes.js';
import type { StoryOrder } from '../store/story-order.js';
import type { TableArrangement } from '../store/table-arrangement.js';
import { rangeBetween, type Instant } from './instant.js';
import type { CommandOptions, FitTarget, Programs, ZoomOptions } from './interaction/programs.js';
import type { ChangingHost } from './changes-part.js';
import { fileOf } from './files.js';
import type { Inner } from './parts.js';

/** Name of what commands act on, which no page comes upon. */
export const INNER = Symbol();

const changesFile = fileOf(() => import('./changes-part.js'));

export abstract class TimelineCommands extends LitElement {
  static override properties: PropertyDeclarations = {
    selected: {},
    laneBy: { attribute: 'lane-by' },
    align: {},
    storyOrder: { attribute: 'story-order', reflect: true },
  };

  /** What lanes go by: `category`, `subject`, `status`, `certainty`, `place`, `tags`, `parent` or a field that begins with `x-`; absent, by subject where events are about several, else by category. */
  declare laneBy: string | undefined;

  /** Lays the histories of several subjects over one another, in the lanes: id, tag or title of the event that the time of each is counted from; with `/end`, from its end. */
  declare align: string | undefined;

  /** From which end of time the story is told: `latest-first`, unless this says `earliest-first`. A reader's choice is written here. */
  declare storyOrder: StoryOrder | undefined;

  protected abstract readonly [INNER]: Inner;

  /** Id of the event whose card is open. */
  get selected(): string | undefined {
    return this[INNER].view.state.selected;
  }
  set selected(id: string | null | undefined) {
    this[INNER].view.dispatch({ kind: 'select', event: id ?? undefined });
  }

  /** What is left out, by kind and by time; undefined where nothing is. */
  get filters(): Filters | undefined {
    return this[INNER].view.state.filters;
  }
  set filters(filters: Filters | null | undefined) {
    this[INNER].view.dispatch(filters ? { kind: 'filter', filters } : { kind: 'clear-filters' });
  }

  /** Lanes by hand, by the ids of their categories (or by field and value, where they go by another one): which come first, which are collapsed, and whose parts are hidden under them; undefined where none is. */
  get lanes(): LaneArrangement | undefined {
    return this[INNER].view.state.lanes;
  }
  set lanes(lanes: LaneArrangement | null | undefined) {
    this[INNER].view.dispatch({ kind: 'arrange-lanes', lanes: lanes ?? undefined });
  }

  /** The table as it is arranged: how rows are sorted and grouped, and which columns there are; undefined where it is as at first. */
  get table(): TableArrangement | undefined {
    return this[INNER].view.state.table;
  }
  set table(table: TableArrangement | null | undefined) {
    this[INNER].view.dispatch({ kind: 'arrange-table', table: table ?? undefined });
  }

  /** Which of the editor's steps is shown, 0-based; undefined before the first, and where there are none. */
  get step(): number | undefined {
    return this[INNER].parts().editorial.module?.step;
  }
  set step(step: number | null | undefined) {
    this[INNER].parts().editorial.use(part => part.goTo(step ?? undefined));
  }

  /** Id of the event that keys act on: the one tab stop of the drawing. `focusEvent` moves it. */
  get focused(): string | undefined {
    return this[INNER].view.state.focused;
  }

  /**
   * Shows all events, and goes on to fit them; or, of what is drawn, as near as they fit: the selected event (`'selection'`), those
   * of a category (`{ category: 'work' }`) or those with these ids. Nothing happens where none of them is dated.
   */
  fit(what: FitTarget = 'all', options?: CommandOptions): void {
    const { view } = this[INNER];
    if (what === 'all' && !options?.animate) view.refit('all');
    else this.#ask(programs => programs.fit(what, options));
  }

  /**
   * Shows the time from `start` to `end`: civil milliseconds, a `Date` (read in UTC) or EDTF text; with `animate`, so that a
   * reader sees the way. Throws RangeError where one is not a moment, or the end is not after the start.
   */
  zoomTo(start: Instant, end: Instant, { animate = false }: CommandOptions = {}): void {
    const range = rangeBetween(start, end);
    if (animate) this.#ask(programs => programs.show(range));
    else this[INNER].view.dispatch({ kind: 'show', range });
  }

  /**
   * Makes visible time `factor` times shorter (longer, where it is less than 1), about its middle or the moment `about`, which stays
   * where it is. Throws RangeError for a factor that is not above 0, or what is no moment.
   */
  zoom(factor: number, options?: ZoomOptions): void {
    this.#ask(programs => programs.zoom(factor, options));
  }

  /**
   * Moves visible time later by a length of time: ms, or an ISO 8601 duration such as `P1Y`; earlier, where it has a minus before it.
   * Throws RangeError for anything else.
   */
  pan(by: number | string, options?: CommandOptions): void {
    this.#ask(programs => programs.pan(by, options));
  }

  /** Brings an event into sight, in whichever view, and leaves focus where it is. Nothing happens where it isn't shown. */
  reveal(id: string, options?: CommandOptions): void {
    this.#ask(programs => programs.reveal(id, options));
  }

  /** Brings an event into sight and gives it keyboard focus. Nothing happens where it isn't shown. */
  focusEvent(id: string, options?: CommandOptions): void {
    this.#ask(programs => programs.reveal(id, { ...options, focus: true }));
  }

  /** Opens the card of an event, or closes it where there is no id. */
  select(id?: string): void {
    this.selected = id;
  }

  /** Leaves out what the filters hide; the same as the property. */
  filter(filters: Filters): void {
    this.filters = filters;
  }

  /** Leaves out nothing any more. */
  clearFilters(): void {
    this.filters = undefined;
  }

  /** Orders and collapses lanes; without an argument they are as the author has them. */
  arrangeLanes(lanes?: LaneArrangement): void {
    this.lanes = lanes;
  }

  /** Sorts and groups the table, and chooses its columns; without an argument it is as at first. */
  arrangeTable(table?: TableArrangement): void {
    this.table = table;
  }

  /** Opens the search and looks for `text`; closes it where there is none. */
  search(text?: string): void {
    this[INNER].view.dispatch({ kind: 'search', query: text });
  }

  /**
   * Adds events (`put`; or puts them in place of those of the same ids), changes fields of some (`update`) and takes some away
   * (`remove`), which costs what it touches, not what there is. What is called within a frame is shown together. Resolves when
   * it is shown, with what was wrong with it; the rest is done. Rejects where `data` is a source, which changes where it has its events.
   */
  async change(changes: Changes): Promise<readonly Issue[]> {
    return changesFile(({ change }) => change(this as unknown as ChangingHost, this[INNER].data, changes));
  }

  /** At once, or as soon as what moves the drawing is there. */
  #ask(act: (programs: Programs) => void): void {
    this[INNER].interaction().use(({ programs }) => act(programs));
  }
}

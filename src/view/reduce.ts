/** Every change of what a reader sees goes through here: `reduce(state, intent)`. */
import { assertNever } from '../base/assert-never.js';
import type { Extent } from '../base/extent.js';
import { straight, type Moves } from '../scale/zoom.js';
import type { Filters } from '../store/filter.js';
import type { LaneArrangement } from '../store/lanes.js';
import type { TableArrangement } from '../store/table-arrangement.js';
import type { CivilMs } from '../time/interval.js';
import type { View, ViewState } from './view-state.js';

/** A wish to change the view, named as a command. */
export type Intent =
  /** Makes visible time `factor` times shorter, with `at` where it was. */
  | { readonly kind: 'zoom'; readonly factor: number; readonly at: CivilMs }
  /** By so much of time that is not folded. */
  | { readonly kind: 'pan'; readonly byMs: number }
  | { readonly kind: 'show'; readonly range: Extent }
  | { readonly kind: 'reveal'; readonly extent: Extent }
  | { readonly kind: 'change-view'; readonly view: View }
  | { readonly kind: 'select'; readonly event: string | undefined }
  | { readonly kind: 'focus'; readonly event: string | undefined }
  | { readonly kind: 'filter'; readonly filters: Filters }
  | { readonly kind: 'clear-filters' }
  /** Orders and collapses lanes; undefined leaves them as the author has them. */
  | { readonly kind: 'arrange-lanes'; readonly lanes: LaneArrangement | undefined }
  /** Sorts and groups the table, and chooses its columns; undefined leaves it as at first. */
  | { readonly kind: 'arrange-table'; readonly table: TableArrangement | undefined }
  /** Looks for a text; empty opens the search, undefined closes it. */
  | { readonly kind: 'search'; readonly query: string | undefined };

/** The state after `intent`; the same object where nothing changes. `moves` are those of a fold, where time is folded. */
export function reduce(
  state: ViewState,
  intent: Intent,
  plotWidth: number,
  moves: Moves = straight,
): ViewState {
  switch (intent.kind) {
    case 'zoom':
      return withRange(state, moves.zoomDomain(state.range, intent.factor, intent.at, plotWidth));
    case 'pan':
      return withRange(state, moves.panDomain(state.range, intent.byMs, plotWidth));
    case 'show':
      return withRange(state, moves.clampDomain(intent.range, plotWidth));
    case 'reveal':
      return withRange(state, moves.revealIn(state.range, intent.extent, plotWidth));
    case 'change-view':
      return intent.view === state.view ? state : { ...state, view: intent.view };
    case 'select':
      return withOptional(state, 'selected', intent.event);
    case 'focus':
      return withOptional(state, 'focused', intent.event);
    case 'filter':
      return withOptional(state, 'filters', intent.filters);
    case 'clear-filters':
      return withOptional(state, 'filters', undefined);
    case 'arrange-lanes':
      return withOptional(state, 'lanes', intent.lanes);
    case 'arrange-table':
      return withOptional(state, 'table', intent.table);
    case 'search':
      return withOptional(state, 'query', intent.query);
    default:
      return assertNever(intent);
  }
}

/** The state that shows `range`; the same object where it does already. */
export function withRange(state: ViewState, range: Extent): ViewState {
  return range.start === state.range.start && range.end === state.range.end ? state : { ...state, range };
}

function withOptional<K extends 'selected' | 'focused' | 'query' | 'filters' | 'lanes' | 'table'>(
  state: ViewState,
  key: K,
  value: ViewState[K] | undefined,
): ViewState {
  if (value === state[key]) return state;
  const { [key]: _, ...rest } = state;
  return value === undefined ? (rest as ViewState) : { ...(rest as ViewState), [key]: value };
}

/** The changes of what a reader sees that say what is to be. */
import { assertNever } from '../base/assert-never.js';
import type { Extent } from '../base/extent.js';
import { clampDomain } from '../scale/clamp-domain.js';
import type { Moves } from '../scale/zoom.js';
import type { Filters } from '../store/filter.js';
import type { LaneArrangement } from '../store/lanes.js';
import type { TableArrangement } from '../store/table-arrangement.js';
import type { View, ViewState } from './view-state.js';

/** A wish that says what is to be shown. */
export type Setting =
  | { readonly kind: 'show'; readonly range: Extent }
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

/** The state after `setting`; the same object where nothing changes. `moves` are those of a fold, where time is folded. */
export function setView(
  state: ViewState,
  setting: Setting,
  plotWidth: number,
  moves: Pick<Moves, 'clampDomain'> = { clampDomain },
): ViewState {
  switch (setting.kind) {
    case 'show':
      return withRange(state, moves.clampDomain(setting.range, plotWidth));
    case 'change-view':
      return setting.view === state.view ? state : { ...state, view: setting.view };
    case 'select':
      return withOptional(state, 'selected', setting.event);
    case 'focus':
      return withOptional(state, 'focused', setting.event);
    case 'filter':
      return withOptional(state, 'filters', setting.filters);
    case 'clear-filters':
      return withOptional(state, 'filters', undefined);
    case 'arrange-lanes':
      return withOptional(state, 'lanes', setting.lanes);
    case 'arrange-table':
      return withOptional(state, 'table', setting.table);
    case 'search':
      return withOptional(state, 'query', setting.query);
    default:
      return assertNever(setting);
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

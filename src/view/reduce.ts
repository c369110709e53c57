/** Every change of what a reader sees: `reduce(state, intent)`. */
import type { Extent } from '../base/extent.js';
import { straight, type Moves } from '../scale/zoom.js';
import type { CivilMs } from '../time/interval.js';
import { setView, withRange, type Setting } from './set-view.js';
import type { ViewState } from './view-state.js';

/** A wish to change the view, named as a command. */
export type Intent =
  /** Makes visible time `factor` times shorter, with `at` where it was. */
  | { readonly kind: 'zoom'; readonly factor: number; readonly at: CivilMs }
  /** By so much of time that is not folded. */
  | { readonly kind: 'pan'; readonly byMs: number }
  | { readonly kind: 'reveal'; readonly extent: Extent }
  | Setting;

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
    case 'reveal':
      return withRange(state, moves.revealIn(state.range, intent.extent, plotWidth));
    default:
      return setView(state, intent, plotWidth, moves);
  }
}

/**
 * The scene of any store: what is drawn one by one, with families together, and what is counted where there are more events than a
 * picture can hold.
 */
import type { Scene } from '../scene/scene.js';
import type { Store } from '../store/store.js';
import type { ViewState } from '../view/view-state.js';
import { crowding } from './crowd.js';
import { isCrowded } from './crowding.js';
import type { LayoutOptions } from './drawing.js';
import { layoutScene } from './layout-scene.js';
import { nesting } from './nest-rows.js';

/**
 * The scene of `view.range`. Cost: what is visible; after a zoom, of up to 120 events all once (rows are kept for each zoom).
 * A width without room for any time gives an empty plot. Throws RangeError for a range that is empty or infinite.
 */
export const layoutTimeline = (store: Store, view: ViewState, options: LayoutOptions): Scene =>
  layoutScene(store, view, {
    placing: isCrowded(store.snapshot(view)) ? crowding : nesting,
    ...options,
  });

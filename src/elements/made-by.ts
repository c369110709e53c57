/** Whether there is already what is to be shown of very many events. */
import { isCrowded } from '../layout/crowding.js';
import type { Store } from '../store/store.js';
import type { OnDemand } from './controllers/on-demand.js';

/** What makes it; fetched where there are so many. */
export type Makes = OnDemand<{ isMade(store: Store): boolean }>;

/** A store that is made of all the events of `whole`: of a few it is there at once. */
export const isMadeBy = (crowd: Makes, store: Store, whole: Store): boolean =>
  !isCrowded(whole.snapshot()) || (crowd.get()?.isMade(store) ?? crowd.failed);

/** Why a store has its times, and what would follow from others. */
import { asIf, explainBound } from '../model/explain-times.js';
import type { AsIf, Conflict, OtherClaim, Premise } from '../model/resolved-times.js';
import type { Store } from './store.js';

export type { AsIf, Conflict, OtherClaim, Premise };

export type Bound = Parameters<typeof explainBound>[2];

/** As `ResolvedTimes.explain`, of the event with an id. */
export const explainIn = (
  { resolved }: Pick<Store, 'resolved'>,
  id: string,
  bound: Bound,
): readonly Premise[] => explainBound(resolved, id, bound);

/** As `ResolvedTimes.asIf`. */
export const asIfIn = ({ resolved }: Pick<Store, 'resolved'>, claim: OtherClaim): AsIf =>
  asIf(resolved, claim);

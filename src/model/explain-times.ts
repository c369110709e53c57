/** Why a time is what it is, and what would follow from another: loaded with what says so. */
import { memo } from '../base/memo.js';
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import { isMoment } from './own-length.js';
import { placesOf } from './places.js';
import { asOfFacts, boundByAsOf } from './resolve-as-of.js';
import {
  BOUNDS,
  originsOf,
  type AsIf,
  type KnownTimes,
  type OtherClaim,
  type Premise,
} from './resolved-times.js';

/** `ResolvedTimes.explain`. Throws RangeError where there is no such event. */
export function explainBound(
  { doc, inOrder, solved, asOf }: KnownTimes,
  id: string,
  name: (typeof BOUNDS)[number],
): readonly Premise[] {
  const i = placesOf(doc).get(id);
  if (i === undefined) throw new RangeError(`explain: there is no event ${id}`);
  const bound = BOUNDS.indexOf(name);
  return solved.times.get(id)?.explain(bound) ?? explainAlone(id, inOrder[i]!, bound, asOf);
}

/** `ResolvedTimes.asIf`. */
export const asIf = (times: KnownTimes, claim: OtherClaim): AsIf => keptIn(times)(claim);

/** Worked out once for each claim. */
const keptIn = memo(({ solved, asOf }: KnownTimes) =>
  memo(
    (claim: OtherClaim): AsIf =>
      solved.asIf?.(claim) ?? {
        interval: boundByAsOf(claim.interval, asOfFacts(claim.event, claim.interval, asOf), asOf),
        others: new Map(),
        conflicts: [],
      },
  ),
);

/** The statements behind the bound at place `i` of `BOUNDS` of an event that no other bounds. */
export function explainAlone(
  event: string,
  own: FuzzyInterval,
  i: number,
  asOf?: CivilMs,
): readonly Premise[] {
  const { from } = originsOf(own)[i]!;
  if (from === 'none') return [];
  const premise: Premise = { kind: from === 'as-of' ? from : 'stated', event };
  const isDirect = from === 'stated' || (from === 'as-of' && own.core[BOUNDS[i]!] === asOf) || isMoment(own);
  return isDirect ? [premise] : [premise, { kind: 'order', event }];
}

/**
 * Edges of stated times: how each is known and what it rests on. Origins are a few frozen objects, shared by all.
 */
import {
  isApproximate,
  isUncertain,
  type BoundOrigin,
  type CivilMs,
  type DateUnit,
  type Edge,
  type Knowledge,
} from './interval.js';

/** Of an infinite bound. */
export const NO_ORIGIN: BoundOrigin = Object.freeze({ from: 'none', approximate: false, uncertain: false });

type Flagged = readonly BoundOrigin[];

/** By doubt: bit 0 approximate, bit 1 uncertain. */
const originsFrom = (from: BoundOrigin['from']): Flagged =>
  [0, 1, 2, 3].map(bits => Object.freeze({ from, approximate: (bits & 1) > 0, uncertain: (bits & 2) > 0 }));

const ORIGINS = { stated: originsFrom('stated'), derived: originsFrom('derived') };

/** What a bound at `at` rests on, where `knowledge` is that of the date it comes from. */
export function originOf(at: CivilMs, from: 'stated' | 'derived', knowledge: Knowledge): BoundOrigin {
  if (!Number.isFinite(at)) return NO_ORIGIN;
  return ORIGINS[from][(isApproximate(knowledge) ? 1 : 0) + (isUncertain(knowledge) ? 2 : 0)] ?? NO_ORIGIN;
}

/** Without a `unit` where none was written. */
export const createEdge = (
  { knowledge, unit }: { readonly knowledge: Knowledge; readonly unit?: DateUnit },
  earliest: BoundOrigin,
  latest: BoundOrigin,
): Edge => ({ knowledge, ...(unit && { unit }), earliest, latest });

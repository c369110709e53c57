/**
 * Edges of stated times: how each is known and what it rests on. Origins are a few frozen objects, shared by all.
 */
import { isApproximate, isUncertain, type BoundOrigin, type CivilMs, type Knowledge } from './interval.js';

/** Of an infinite bound. */
export const NO_ORIGIN: BoundOrigin = Object.freeze({ from: 'none', approximate: false, uncertain: false });

/** By doubt: bit 0 approximate, bit 1 uncertain. */
const originsFrom = (from: BoundOrigin['from']): readonly BoundOrigin[] =>
  [0, 1, 2, 3].map(bits => Object.freeze({ from, approximate: (bits & 1) > 0, uncertain: (bits & 2) > 0 }));

const ORIGINS = {
  stated: originsFrom('stated'),
  derived: originsFrom('derived'),
  'as-of': originsFrom('as-of'),
};

/** What a bound at `at` rests on; `doubt` has bit 0 where that is approximate, bit 1 where it is uncertain. */
export const toOrigin = (at: CivilMs, from: keyof typeof ORIGINS, doubt: number): BoundOrigin =>
  Number.isFinite(at) ? ORIGINS[from][doubt & 3]! : NO_ORIGIN;

/** The same where `knowledge` is that of the date that it comes from. */
export const originOf = (at: CivilMs, from: keyof typeof ORIGINS, knowledge: Knowledge): BoundOrigin =>
  toOrigin(at, from, (isApproximate(knowledge) ? 1 : 0) + (isUncertain(knowledge) ? 2 : 0));

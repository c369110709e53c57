/**
 * Which months a sub-year code (21–41) names. ISO 8601-2 leaves the seasons' months open, so they are a policy,
 * chosen by name; the quarters, four-month and six-month groups (33–41) are fixed.
 */
/**
 * First months of the codes 21–24 (spring, summer, autumn, winter of no stated place), 25–28 (north) and 29–32
 * (south). A season is three months: one from 12 runs into the next year, one from 0 began in the year before.
 */
const POLICIES = {
  /** Meteorological, in the north where nothing else is said: winter 2024 is December 2024 to February 2025. */
  north: [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6],
  /** Meteorological, in the south where nothing else is said: summer 2024 is December 2024 to February 2025. */
  south: [9, 12, 3, 6, 3, 6, 9, 12, 9, 12, 3, 6],
  /** As `north`, but the season that spans New Year belongs to the year it ends in: winter 2024 begins in December 2023. */
  'winter-first': [3, 6, 9, 0, 3, 6, 9, 0, 9, 0, 3, 6],
  /** As publishers date their issues: winter is January to March, spring April to June. */
  quarters: [4, 7, 10, 1, 4, 7, 10, 1, 10, 1, 4, 7],
} as const;

export type SeasonPolicy = keyof typeof POLICIES;

export const SEASON_POLICIES = Object.keys(POLICIES) as readonly SeasonPolicy[];

export const FIRST_SEASON = 21;
export const LAST_SEASON = 41;

/** First months of quarters (33–36), four-month groups (37–39) and halves (40, 41). */
const GROUPS = [1, 4, 7, 10, 1, 5, 9, 1, 7];

/** Months in a season or group: three, but four and six for 37–39 and 40–41; one in a month, whose code is its number. */
export const monthsOfSeason = (code: number): number =>
  code < FIRST_SEASON ? 1 : code < 37 ? 3 : code < 40 ? 4 : 6;

/**
 * The month that a season or group begins with: up to 12, or 0 for December of the year before. `code` is 21–41, `policy`
 * one of `SEASON_POLICIES` (else RangeError).
 */
export function firstMonth(code: number, policy: SeasonPolicy): number {
  const months = Object.hasOwn(POLICIES, policy) ? [...POLICIES[policy], ...GROUPS] : [];
  const first = months[code - FIRST_SEASON];
  if (first === undefined) throw new RangeError(`seasons: no code ${code} in policy "${policy}"`);
  return first;
}

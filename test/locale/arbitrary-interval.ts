import fc from 'fast-check';
import {
  DAY_MS,
  type BoundOrigin,
  type DateUnit,
  type Edge,
  type FuzzyInterval,
  type Knowledge,
  type Precision,
} from '../../src/time/interval.js';

/** Days from long before our era to long after, and the ends of time. */
const at = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1_000_000, max: 60_000 }).map(days => days * DAY_MS) },
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.constantFrom(-3.1e20, -8.64e15, 8.64e15, 8.7e15, 3.1e20),
);

const bound = fc.oneof({ weight: 4, arbitrary: at }, fc.constantFrom(-Infinity, Infinity));

const origin: fc.Arbitrary<BoundOrigin> = fc.record({
  from: fc.constantFrom('none', 'stated', 'derived', 'as-of'),
  approximate: fc.boolean(),
  uncertain: fc.boolean(),
});

const unit: fc.Arbitrary<DateUnit> = fc
  .tuple(
    at,
    fc.integer({ min: 1, max: 400_000 }),
    fc.constantFrom<Precision>(
      'millisecond',
      'second',
      'minute',
      'day',
      'month',
      'season',
      'year',
      'decade',
      'century',
      'millennium',
      'coarser',
    ),
    fc.integer({ min: 21, max: 41 }),
  )
  .map(([start, days, precision, season]) => ({ start, end: start + days * DAY_MS, precision, season }));

const edge: fc.Arbitrary<Edge> = fc
  .tuple(
    fc.constantFrom<Knowledge>(
      'known',
      'approximate',
      'uncertain',
      'approximate-uncertain',
      'unknown',
      'open',
    ),
    fc.option(unit, { nil: undefined }),
    origin,
    origin,
  )
  .map(([knowledge, own, earliest, latest]) => ({ knowledge, earliest, latest, ...(own && { unit: own }) }));

const plain: fc.Arbitrary<FuzzyInterval> = fc
  .tuple(
    fc.constantFrom('moment' as const, 'span' as const),
    fc.tuple(bound, bound, bound, bound),
    edge,
    edge,
    fc.boolean(),
  )
  .map(([shape, bounds, start, end, isOneDate]) => {
    const [a, b, c, d] = bounds.sort((x, y) => x - y);
    // A start is never +∞ and an end never −∞.
    const core = {
      earliestStart: a === Infinity ? -Infinity : a,
      latestStart: b,
      earliestEnd: c,
      latestEnd: d === -Infinity ? Infinity : d,
    };
    return { shape, core, soft: core, start, end: isOneDate ? start : end };
  });

/** Anything that the types allow, also what no solver would give. */
export const arbitraryInterval: fc.Arbitrary<FuzzyInterval> = fc
  .tuple(
    plain,
    fc.option(fc.array(plain, { maxLength: 9 }), { nil: undefined }),
    fc.constantFrom('one-of' as const, 'all-of' as const),
  )
  .map(([interval, members, set]) => (members ? { ...interval, members, set } : interval));

import fc from 'fast-check';
import type { Extent } from '../../src/base/extent.js';
import { FoldedTime } from '../../src/scale/folded-time.js';
import { arbitraryDomain } from './arbitrary-domain.js';

const DAY_MS = 86_400_000;

/** Days to some ten thousand years, small ones as often as large ones. */
const days = fc.double({ min: 0, max: 15, noNaN: true }).map(power => Math.ceil(Math.exp(power)) * DAY_MS);

const folded = fc.oneof(
  { weight: 4, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.double({ min: 0.01, max: 0.99, noNaN: true }) },
);

/** One to four gaps somewhere around our time, folded, open or between. */
export const arbitraryFold: fc.Arbitrary<FoldedTime> = fc
  .tuple(
    fc.integer({ min: -700_000, max: 20_000 }),
    fc.array(fc.record({ piece: days, gap: days, folded }), { minLength: 1, maxLength: 4 }),
  )
  .map(([first, gaps]) => {
    let at = first * DAY_MS;
    return new FoldedTime(
      gaps.map(({ piece, gap, folded: how }) => {
        const start = at + piece;
        at = start + gap;
        return { start, end: at, folded: how };
      }),
    );
  });

/** A fold and a time to look at: in its midst, at the edges of its gaps, or anywhere. Not all of it is hidden. */
export const foldAndDomain: fc.Arbitrary<[FoldedTime, Extent]> = arbitraryFold.chain(fold => {
  const edges = fold.gaps.flatMap(({ start, end }) => [start, end, (start + end) / 2]);
  const near = fc
    .tuple(fc.constantFrom(...edges), days, fc.constantFrom(-1, 0, 1))
    .map(([at, by, sign]) => at + by * sign);
  const domain = fc.oneof(
    { weight: 1, arbitrary: arbitraryDomain },
    {
      weight: 6,
      arbitrary: fc
        .tuple(near, near)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    },
  );
  return fc.tuple(
    fc.constant(fold),
    domain.filter(each => each.start < each.end && fold.around(each) === fold),
  );
});

/** Texts that look like the plainest dates, and others. */
import fc from 'fast-check';
import { randomEdtf } from '../../random-document.js';

const two = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map(n => String(n).padStart(2, '0'));

const year = fc.integer({ min: 0, max: 9999 }).map(n => String(n).padStart(4, '0'));

/** Years, months and days, some of which do not exist. */
export const plain = fc.oneof(
  year,
  fc.tuple(year, two(14)).map(parts => parts.join('-')),
  fc.tuple(year, two(13), two(32)).map(parts => parts.join('-')),
);

/** Of the same lengths, and of others. */
export const other = fc.oneof(
  randomEdtf,
  fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '-', 'X', '~', ' ', '/'), maxLength: 12 }),
  fc
    .tuple(plain, fc.nat(10), fc.constantFrom('x', '٣', '-', '~', '０'))
    .map(([text, at, char]) => text.slice(0, at) + char + text.slice(at + 1)),
);

/**
 * Random EDTF, valid by construction: only combinations that this file knows to exist are made.
 */
import fc from 'fast-check';

const pad = (n: number, length: number): string => String(n).padStart(length, '0');
const qualifier = fc.constantFrom('', '', '', '?', '~', '%');

/** A four-digit year, never -0000. */
const plainYear = fc
  .integer({ min: -9999, max: 9999 })
  .map(year => (year < 0 ? '-' : '') + pad(Math.abs(year), 4));

const withX = (text: string, mask: readonly boolean[]): string =>
  [...text].map((char, i) => (mask[i] === true && char !== '-' ? 'X' : char)).join('');

/** A negative year keeps a digit that is not 0, so that it isn't the year -0000. */
const unspecifiedYear = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([year, mask]) => withX((year < 0 ? '-' : '') + pad(Math.abs(year), 4), mask));

const longYear = fc.oneof(
  fc.integer({ min: 10_000, max: 999_999_999 }).map(year => `Y${year}`),
  fc.integer({ min: 10_000, max: 999_999_999 }).map(year => `Y-${year}`),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 4, max: 9 })).map(([n, e]) => `Y${n}E${e}`),
);

const significantYear = fc
  .tuple(fc.oneof(plainYear, longYear), fc.integer({ min: 1, max: 12 }))
  .map(([year, digits]) => `${year}S${digits}`);

export const anyYear = fc.oneof(plainYear, plainYear, unspecifiedYear, longYear, significantYear);

/** Up to the 28th, which every month has; its digits may be unspecified. */
const month = fc.integer({ min: 1, max: 12 }).map(n => pad(n, 2));
const day = fc.integer({ min: 1, max: 28 }).map(n => pad(n, 2));
const monthWithX = fc.oneof(month, fc.constantFrom('XX', '0X', '1X', 'X1', 'X2', 'X9'));
const dayWithX = fc.oneof(day, fc.constantFrom('XX', '0X', '1X', '2X', 'X7'));
const season = fc.integer({ min: 21, max: 41 }).map(String);

/** Qualified on either side of any component, but not twice side by side. */
const joined = (...components: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(...components.map(component => fc.tuple(qualifier, component, qualifier)))
    .map(parts => parts.map(([left, text, right]) => left + text + right).join('-'));

const unspecified = fc.oneof(plainYear, unspecifiedYear);

/** Any one date. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  joined(anyYear),
  joined(plainYear, month),
  joined(plainYear, month, day),
  joined(unspecified, monthWithX),
  joined(unspecified, season),
  joined(unspecified, monthWithX, dayWithX),
);

export const anyDateTime: fc.Arbitrary<string> = fc
  .tuple(
    fc.tuple(plainYear, month, day),
    fc.integer({ min: 0, max: 86_399 }),
    fc.boolean(),
    fc.constantFrom('', 'Z', '+05:30', '-08', '-08:00', '+14:00', '-00:00', '+00:00'),
  )
  .map(([date, at, seconds, offset]) => {
    const parts = [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60].map(n => pad(n, 2));
    return `${date.join('-')}T${parts.slice(0, seconds ? 3 : 2).join(':')}${offset}`;
  });

/** Years 1000–1999 before years 2000–2999, so that the interval is never reversed. */
const orderedDate = (millennium: 1 | 2): fc.Arbitrary<string> => {
  const year = fc.integer({ min: 0, max: 999 }).map(n => `${millennium}${pad(n, 3)}`);
  const yearX = fc.oneof(
    year,
    fc.constantFrom('XX', 'X5').map(end => `${millennium}5${end}`),
  );
  return fc.oneof(
    joined(yearX),
    joined(year, month),
    joined(yearX, monthWithX),
    joined(year, season),
    joined(year, month, day),
  );
};

export const anyInterval: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(orderedDate(1), fc.constant('..')),
    fc.oneof(orderedDate(2), fc.constant('..')),
    fc.constantFrom('both', 'both', 'start', 'end'),
  )
  .map(([start, end, known]) =>
    known === 'start' ? `${start}/` : known === 'end' ? `/${end}` : `${start}/${end}`,
  );

const upwards = (low: number, high: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: low, max: high }),
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('', '-05', '-05-09'),
    )
    .map(([year, more, rest]) => `${year}${rest}..${year + more}${rest}`);

export const anySet: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.option(orderedDate(1).map(date => `..${date}`)),
    fc.array(fc.oneof(anyDate, anyDate, upwards(1000, 1900)), { minLength: 1, maxLength: 6 }),
    fc.option(orderedDate(2).map(date => `${date}..`)),
  )
  .map(([brackets, first, members, last]) => {
    const all = [...(first === null ? [] : [first]), ...members, ...(last === null ? [] : [last])];
    return `${brackets[0]}${all.join()}${brackets[1]}`;
  });

export const anyEdtf: fc.Arbitrary<string> = fc.oneof(anyDate, anyDateTime, anyInterval, anySet);

/** Not EDTF as a rule, but near it: the characters of EDTF in any order, and EDTF with one character changed. */
export const nearEdtf: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789X-/.,[]{}?~%YESTZ:+ u()') }),
  fc
    .tuple(anyEdtf, fc.nat(), fc.constantFrom(...'0123456789X-/.,[]{}?~%YESTZ:+ u', ''))
    .map(([text, at, char]) => {
      const i = at % (text.length + 1);
      return text.slice(0, i) + char + text.slice(i + 1);
    }),
);

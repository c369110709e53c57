/**
 * In what the npm package `edtf` reads otherwise than we do: each difference belongs to a class that is named here, with
 * its reason. A test looks at some random texts, `npm run compare:edtf` at many.
 */
import edtf from 'edtf';
import fc from 'fast-check';
import { parseEdtf } from '../../../src/time/edtf/parse.js';
import type { EdtfValue } from '../../../src/time/edtf/value.js';
import { anyEdtf, nearEdtf } from './valid-edtf.js';

interface Theirs {
  readonly min: number | null;
  readonly max: number | null;
}

type Rule = readonly [reason: string, holds: (text: string, value: EdtfValue | undefined) => boolean];

const has =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

/** Accepted here, refused there. */
const ONLY_OURS: readonly Rule[] = [
  [
    'qualifiers of dates with X, S, Y or a season are taken here',
    text => /[XSY]|-[?~%]?[234]\d/.test(text) && /[?~%]/.test(text),
  ],
  [
    'X, S, seasons and Y years are taken inside intervals and sets',
    text => /[[{/]/.test(text) && /[XSY]|-[234]\d/.test(text),
  ],
  [
    'each component may be qualified, on both sides, also inside intervals and sets',
    has(/[?~%][\d-]|[[{/].*[?~%]/),
  ],
  ['X may stand in a year before a season, and for the tens of a month alone', has(/X.*-[234]\d$|-X\d/)],
  ['more significant digits than a year has are taken, with a warning', has(/S\d\d+$/)],
  ['an offset of -00:00 is unknown (RFC 3339)', has(/T.*-00(?::00)?$/)],
  ['an offset of 14:00 is taken on both sides', has(/-14:00$/)],
];

/** Refused here, accepted there. */
const ONLY_THEIRS: readonly Rule[] = [
  ['a century or decade of ISO 8601-1 is not EDTF', has(/^-?\d{2,3}[?~%]?$/)],
  ['digits alone are no milliseconds', has(/^\d+$/)],
  ['nothing known is not information', has(/^\/$/)],
  ['a time of day is no end of an interval', has(/\/.*T|T.*\//)],
  ['a run goes upwards', has(/[[{].*\.\./)],
  ['an offset has a colon, where its time has', has(/T.*[-+]\d{4}$/)],
  ['an exponent has a cap', has(/^Y.*E\d+/)],
  ['the year 0000 has no sign', has(/-0000/)],
  ['a second has no fraction', has(/T.*\.\d/)],
  ['there is no such day', has(/(?:0[2469]|11)[?~%]*-[?~%]*(?:29|3\d)/)],
];

/** Accepted by both, with other bounds. */
const OTHER_BOUNDS: readonly Rule[] = [
  [
    'a time of day has the extent of its second or minute, as written',
    (_, value) => value?.kind === 'date-time',
  ],
  ['an unknown end has no bound', has(/^\/|\/$/)],
  ['they bound seasons otherwise', has(/-[?~%]?[234]\d/)],
  ['they read a year with significant digits as that year alone', has(/^-?\d{4}S\d+$/)],
  ['they take the first member of a set for the earliest, the last for the latest', has(/^[[{].*,/)],
  ['they end a run where it begins', has(/\d[?~%]?\.\./)],
  ['they have no bounds beyond Date', has(/Y/)],
  ['a month with X is one of those that there are', has(/-[?~%]?X\d/)],
  ['a year XXXX has no bounds', has(/XXXX/)],
  ['they bound unspecified digits of years before 0 backwards', has(/^-.*X/)],
];

const load = (text: string): Theirs | undefined => {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
};

/** Who takes it; `both` is with other bounds, `same` no difference. */
export type Taker = 'same' | 'ours alone' | 'theirs alone' | 'both';

export interface Difference {
  readonly taker: Taker;
  /** Undefined where no class has it, which is a fault of theirs, of ours or of this file. */
  readonly reason: string | undefined;
}

const SAME: Difference = { taker: 'same', reason: 'accepted with the same bounds, or refused by both' };

/** How `text` is read by the two. */
export function differenceOf(text: string): Difference {
  const { value } = parseEdtf(text);
  const theirs = load(text);
  if (!value && !theirs) return SAME;
  if (value && theirs) {
    const { earliestStart, latestEnd } = value.bounds;
    // Their ends are the last millisecond, infinities apart.
    const end = theirs.max === Infinity ? Infinity : Number(theirs.max) + 1;
    if (theirs.min === earliestStart && end === latestEnd) return SAME;
  }
  const rules = !theirs ? ONLY_OURS : !value ? ONLY_THEIRS : OTHER_BOUNDS;
  return {
    taker: !theirs ? 'ours alone' : !value ? 'theirs alone' : 'both',
    reason: rules.find(([, holds]) => holds(text, value))?.[0],
  };
}

/** Random texts, all different: EDTF, and as many that are near it. */
export const randomTexts = (seed: number, count: number): ReadonlySet<string> =>
  new Set([
    ...fc.sample(anyEdtf, { seed, numRuns: Math.ceil(count / 2) }),
    ...fc.sample(nearEdtf, { seed: seed + 1, numRuns: Math.floor(count / 2) }),
  ]);

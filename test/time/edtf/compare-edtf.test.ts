/**
 * The same random texts read by the npm package `edtf`: each difference belongs to a class that is named here, with
 * its reason. A difference of no class fails.
 */
import { expect } from 'chai';
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
  ['more significant digits than a year has are taken, with a warning', has(/S\d\d$/)],
  ['an offset of -00:00 is unknown (RFC 3339)', has(/-00:00$/)],
];

/** Refused here, accepted there. */
const ONLY_THEIRS: readonly Rule[] = [
  ['a century or decade of ISO 8601-1 is not EDTF', has(/^-?\d{2,3}[?~%]?$/)],
  ['digits alone are no milliseconds', has(/^\d+$/)],
  ['nothing known is not information', has(/^\/$/)],
  ['a time of day is no end of an interval', has(/\/.*T|T.*\//)],
  ['a run goes upwards', has(/[[{].*\.\./)],
];

/** Accepted by both, with other bounds. */
const OTHER_BOUNDS: readonly Rule[] = [
  [
    'a time of day has the extent of its second or minute, as written',
    (_, value) => value?.kind === 'date-time',
  ],
  ['an unknown end has no bound', has(/^\/|\/$/)],
  ['they bound seasons otherwise', has(/-[?~%]?[234]\d/)],
  ['they end a run where it begins', has(/\d[?~%]?\.\./)],
  ['they have no bounds beyond Date', has(/Y/)],
  ['they bound unspecified digits of years before 0 backwards', has(/^-.*X/)],
];

const load = (text: string): Theirs | undefined => {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
};

const classOf = (text: string): string => {
  const { value } = parseEdtf(text);
  const theirs = load(text);
  if (!value && !theirs) return 'same';
  const rules = !theirs ? ONLY_OURS : !value ? ONLY_THEIRS : OTHER_BOUNDS;
  if (value && theirs) {
    const { earliestStart, latestEnd } = value.bounds;
    // Their ends are the last millisecond, infinities apart.
    const end = theirs.max === Infinity ? Infinity : Number(theirs.max) + 1;
    if (theirs.min === earliestStart && end === latestEnd) return 'same';
  }
  return rules.find(([, holds]) => holds(text, value))?.[0] ?? `unexplained: ${text}`;
};

describe('beside npm edtf', () => {
  it('reads the same, but for differences that are explained', () => {
    const texts = new Set([
      ...fc.sample(anyEdtf, { seed: 91, numRuns: 2000 }),
      ...fc.sample(nearEdtf, { seed: 92, numRuns: 2000 }),
    ]);
    const classes = new Map<string, number>();
    for (const text of texts) {
      const name = classOf(text);
      classes.set(name, (classes.get(name) ?? 0) + 1);
    }
    expect([...classes.keys()].filter(name => name.startsWith('unexplained'))).to.deep.equal([]);
    expect(classes.get('same')).to.be.greaterThan(1000);
  }).timeout(120_000);
});

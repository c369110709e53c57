/**
 * How sure a date is, and whether what it dates happened: the column "How sure" of the table.
 */
import {
  isApproximate,
  isUncertain,
  type BoundOrigin,
  type DateUnit,
  type Edge,
  type FuzzyInterval,
  type Precision,
} from '../time/interval.js';
import { cached } from './cache.js';
import type { Locale } from './locale.js';
import { isSameUnit } from './speaker.js';

export interface CertaintyOptions {
  readonly status?: 'happened' | 'planned' | 'cancelled';
  readonly certainty?: 'certain' | 'probable' | 'disputed';
  /** Its statements contradict others. */
  readonly isInConflict?: boolean;
}

/** From fine to coarse; what is known to the day is exact. */
const COARSE: readonly Precision[] = [
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
  'coarser',
];

const lists = cached((tag: string) => new Intl.ListFormat(tag, { style: 'short', type: 'unit' }));

/** "planned, approximate", "to the month", "worked out from other dates". Never empty. */
export function describeCertainty(
  interval: FuzzyInterval,
  locale: Locale,
  { status = 'happened', certainty = 'certain', isInConflict = false }: CertaintyOptions = {},
): string {
  const { messages, tag } = locale;
  const words: string[] = [];
  if (status !== 'happened') words.push(messages.status[status]);
  if (certainty !== 'certain') words.push(messages.status[certainty]);
  if (isInConflict) words.push(messages.status.conflict);
  words.push(...wordsOf(interval, messages.sure));
  return lists(tag).format(words);
}

function wordsOf(interval: FuzzyInterval, sure: Locale['messages']['sure']): string[] {
  const { members, set, start, end, shape } = interval;
  const edges: Edge[] = (members ?? [interval]).flatMap(each => [each.start, each.end]);
  const units = edges.flatMap(({ unit }) => unit ?? []);
  if (units.length === 0) return [boundWord([start.earliest, end.latest], sure)];
  const words: string[] = [];
  if (set === 'one-of' && members!.length > 1) words.push(sure.oneOf);
  if (edges.some(({ knowledge }) => isApproximate(knowledge))) words.push(sure.approximate);
  if (edges.some(({ knowledge }) => isUncertain(knowledge))) words.push(sure.uncertain);
  const isOne = shape === 'moment' && !(members && members.length > 1);
  if (isOne && words.length === 0 && !(start.unit && isSameUnit(start.unit, end.unit)))
    words.push(start.unit && end.unit ? sure.range : sure.oneSide);
  if (words.length === 0) words.push(precisionWord(units, sure));
  if (shape === 'span' && edges.some(({ knowledge }) => knowledge === 'unknown')) words.push(sure.oneEnd);
  return words;
}

/** Of a date that nobody wrote. */
function boundWord(origins: readonly BoundOrigin[], sure: Locale['messages']['sure']): string {
  const derived = origins.filter(({ from }) => from === 'derived' || from === 'stated');
  if (derived.length === 0) return sure.unknown;
  return derived.some(({ approximate, uncertain }) => approximate || uncertain)
    ? sure.workedOutAbout
    : sure.workedOut;
}

function precisionWord(units: readonly DateUnit[], sure: Locale['messages']['sure']): string {
  const coarsest = Math.max(...units.map(({ precision }) => COARSE.indexOf(precision)));
  const precision = COARSE[coarsest] as keyof typeof sure | undefined;
  return precision === undefined ? sure.exact : sure[precision];
}

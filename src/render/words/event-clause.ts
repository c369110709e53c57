/**
 * How one event lies to others, as a clause from its point of view: "during ‘A’", "about 2 years before ‘B’". A fact that
 * the other states of it is turned round.
 */
import { describeDurationText } from '../../locale/describe-duration.js';
import { detailsOf } from '../../locale/details-of.js';
import type { Details } from '../../locale/messages/messages.js';
import type { Fact } from '../../store/facts-of.js';
import type { Entry } from '../../store/store.js';
import type { WordsContext } from './entry-words.js';
import { fill, type Reason } from './reason.js';

type Relation = Fact['relation'];
type ClauseKey = keyof Details['clause'];
type ApartKey = keyof Details['apart'];

const TURNED = {
  after: 'before',
  before: 'after',
  during: 'spans',
  meets: 'metBy',
  startsAfter: 'startsBefore',
  endsAfter: 'endsBefore',
  startsWith: 'startsWith',
  endsWith: 'endsWith',
} as const satisfies Record<Relation, ClauseKey>;

/** With a lag a fact is an equation between two edges, and these are the same. */
export const APART = {
  after: 'after',
  before: 'before',
  during: 'after',
  meets: 'before',
  startsAfter: 'startsAfter',
  endsAfter: 'endsAfter',
  startsWith: 'startsAfter',
  endsWith: 'endsAfter',
} as const satisfies Record<Relation, ApartKey>;

type Keys = { readonly [key in ClauseKey]?: ClauseKey };

/** A moment has neither start nor end: what is said of them is said of all of it, by where the other is a span … */
const OF_MOMENT: Keys = {
  startsBefore: 'before',
  endsAfter: 'after',
  startsWith: 'atStart',
  meets: 'atStart',
  endsWith: 'atEnd',
  metBy: 'atEnd',
};
/** … and where it is a moment, too. */
const OF_MOMENTS: Keys = {
  startsBefore: 'before',
  endsBefore: 'before',
  startsAfter: 'after',
  endsAfter: 'after',
  startsWith: 'during',
  endsWith: 'during',
  meets: 'during',
  metBy: 'during',
  spans: 'during',
};

/** Which message says a fact, and in which form; equal keys say the same of different others. */
export interface ClauseForm {
  readonly key: string;
  /** It says where the whole event lies, so that after another one's title it must be said whose it is. */
  readonly isOfAll: boolean;
  readonly say: (others: Reason) => Reason;
}

const isMoment = (entry: Entry): boolean => entry.interval.shape === 'moment';

/** The clause for a fact from the point of view of `entry`, one of its two events; `other` is the second one. */
export function clauseOf(
  { event, relation, lag }: Fact,
  entry: Entry,
  other: Entry,
  { locale }: WordsContext,
): ClauseForm {
  const { clause, apart } = detailsOf(locale);
  const form = isMoment(other) ? 'moment' : 'other';
  const isOwn = event === entry.event.id;
  const plainer = isMoment(entry) ? (isMoment(other) ? OF_MOMENTS : OF_MOMENT) : {};
  const params = { form, ...(lag !== undefined && { lag: describeDurationText(lag, locale) }) };
  const stated = lag === undefined ? relation : APART[relation];
  const long = isOwn ? stated : TURNED[stated];
  const key = plainer[long] ?? long;
  const message = lag === undefined ? clause[key] : apart[key as ApartKey];
  return {
    key: JSON.stringify([key, form, lag]),
    isOfAll: ['after', 'before', 'during', 'atStart', 'atEnd'].includes(key),
    say: others => fill(locale, message, { other: others }, params),
  };
}

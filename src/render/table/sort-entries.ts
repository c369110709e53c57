/**
 * Rows of the table in the order of a column. Dates are fuzzy, so each column says what it goes by:
 *
 * - `when`: the one order of time (`store/time-order.ts`), in which lanes and story go, too: by the earliest possible start;
 *   what has no known start, by its latest possible end; never against what is known of the order of two events.
 * - `duration`: by the least that it may have taken, then by the most. Without one: moments, sets of dates, nothing known.
 * - `certainty`: first whether it happened (certain, probable, disputed, contradicting other dates), then what its date is (its own,
 *   approximate, uncertain, one of several, worked out from others, known on one side), then how much room its start and
 *   end have together, soft margins counted in: a day before a month before a year. An end that goes on is no doubt.
 *   Without one: what nothing dates.
 * - `status`: happened, planned, cancelled. `lane`: as lanes stand.
 * - `what`, `place`, `sources`: their words as the language sorts them, without regard to case and accents; "9" before "10".
 *   Without one: no place, no source.
 * - `why`: what somebody says of it, by its words, then what is worked out from other dates. Without one: neither.
 *
 * What has none stands last, whichever way the column is sorted: nobody looks for it. What is equal stands in order of time, also
 * whichever way, with what nothing dates last.
 */
import { surenessOf } from '../../locale/sureness.js';
import { intl } from '../../locale/intl.js';
import type { Entry } from '../../store/store.js';
import { lengthOf } from '../../store/length-of.js';
import type { TableColumn, TableSort } from '../../store/table-arrangement.js';
import { titleOf, type WordsContext } from '../words/entry-words.js';
import { sourceNames } from './source-names.js';

/** What an entry is sorted by: the first of these that differs tells. Numbers come before texts. Undefined where it has nothing. */
type SortKey = readonly (number | string)[] | undefined;

/** The entries sorted; none is lost. `entries` are in order of time, as in a snapshot. O(n log n). */
export function sortEntries(
  entries: readonly Entry[],
  { column, descending = false }: TableSort,
  context: WordsContext,
): readonly Entry[] {
  const dated = entries.filter(entry => entry.dated);
  const undated = entries.filter(entry => !entry.dated);
  if (column === 'when') return [...(descending ? dated.reverse() : dated), ...undated];
  const inTime = [...dated, ...undated];
  const keyed = inTime.map(entry => ({ entry, key: KEYS[column](entry, context) }));
  const compare = comparing(context);
  const sign = descending ? -1 : 1;
  // Sorting is stable: what is equal stays in order of time.
  const sorted = keyed.filter(({ key }) => key !== undefined).sort((a, b) => sign * compare(a.key!, b.key!));
  return [...sorted, ...keyed.filter(({ key }) => key === undefined)].map(({ entry }) => entry);
}

const KEYS: Readonly<Record<Exclude<TableColumn, 'when'>, (entry: Entry, context: WordsContext) => SortKey>> =
  {
    what: (entry, { locale }) => [titleOf(entry, locale)],
    duration: lengthOf,
    certainty: sureness,
    status: ({ event }) => [['happened', 'planned', 'cancelled'].indexOf(event.status ?? 'happened')],
    lane: ({ lane }) => [lane],
    place: ({ event }) => textKey(event.place),
    why: entry => (entry.event.because ? [0, entry.event.because] : isWorkedOut(entry) ? [1] : undefined),
    sources: (entry, context) => textKey(sourceNames(entry, context)),
  };

const textKey = (text: string | undefined): SortKey => (text ? [text] : undefined);

const STANDINGS = ['certain', 'probable', 'disputed'];

function sureness({ event, interval, dated, conflict }: Entry): SortKey {
  if (!dated) return undefined;
  const { oneOf, approximate, uncertain, oneSide, rests } = surenessOf(interval);
  // The worst of them tells.
  const doubts = [approximate, uncertain, oneOf, rests === 'worked-out', oneSide, rests === 'unknown'];
  const { start, end, soft } = interval;
  const room = (knowledge: string, from: number, to: number): number =>
    knowledge === 'open' ? 0 : Math.max(0, to - from);
  return [
    conflict ? STANDINGS.length : STANDINGS.indexOf(event.certainty ?? 'certain'),
    doubts.lastIndexOf(true) + 1,
    room(start.knowledge, soft.earliestStart, soft.latestStart) +
      room(end.knowledge, soft.earliestEnd, soft.latestEnd),
  ];
}

const isWorkedOut = ({ interval: { start, end } }: Entry): boolean =>
  [start.earliest, start.latest, end.earliest, end.latest].some(
    ({ from }) => from === 'derived' || from === 'as-of',
  );

function comparing({ locale }: WordsContext): (a: readonly unknown[], b: readonly unknown[]) => number {
  const collator = intl(Intl.Collator, locale.tag, { numeric: true, sensitivity: 'base' });
  const one = (a: unknown, b: unknown): number => {
    if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
    // Not by subtraction: two infinities are equal.
    return a === b ? 0 : Number(a) < Number(b) ? -1 : 1;
  };
  return (a, b) => {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const order = one(a[i], b[i]);
      if (order !== 0) return order;
    }
    return 0;
  };
}

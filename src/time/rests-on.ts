/**
 * What a date rests on, as it is drawn and as it is said: the dates that its author wrote, and the bounds that others give it.
 * From here come the "about" and the "perhaps" of words, signs and ink, so that they agree.
 */
import { originOf } from './edges.js';
import { DAY_MS, type BoundOrigin, type CivilMs, type FuzzyInterval } from './interval.js';

/**
 * The dates of both edges, and the outer bound of each that tells more; its inner one where there is no other. A span's edge that
 * has a date or is open is told by that alone, and a set by its members. Empty where nobody knows anything.
 */
export function restsOn(interval: FuzzyInterval, isMember = false): readonly BoundOrigin[] {
  const { shape, start, end, members = [] } = interval;
  if (members.length > 1) return members.flatMap(member => restsOn(member, true));
  const news = newsOf(interval);
  return [start, end].flatMap((edge, i) => {
    const { unit, knowledge, earliest, latest } = edge;
    const date = unit ? [originOf(0, 'stated', knowledge)] : [];
    if (unit ? isMember || shape === 'span' : knowledge === 'open') return date;
    const bounds =
      i > 0 ? [latest, ...(news.end ? [earliest] : [])] : [earliest, ...(news.start ? [latest] : [])];
    return [...date, ...bounds.filter(({ from }) => from === 'stated' || from === 'derived').slice(0, 1)];
  });
}

/** Some of it is in doubt. */
export const isInDoubt = (interval: FuzzyInterval): boolean =>
  restsOn(interval).some(({ uncertain }) => uncertain);

/** Whether the inner bound of an edge says more than that a span began before it ended. */
export const newsOf = ({ core, start, end }: FuzzyInterval): Readonly<Record<'start' | 'end', boolean>> => ({
  start:
    core.latestStart < lastBefore(end.unit ? core.earliestEnd : core.latestEnd) &&
    start.latest.from !== 'as-of',
  end: lastBefore(core.earliestEnd) > core.earliestStart && end.earliest.from !== 'as-of',
});

/** The day before an end, which is exclusive; a time of day is its own. */
export const lastBefore = (end: CivilMs): CivilMs => (end % DAY_MS ? end : end - DAY_MS);

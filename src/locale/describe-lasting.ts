/**
 * How long an event went on, for a quiet line beside its date: what its author says, or what follows from its edges where
 * one of its two dates is known finer than to the year, or where other facts say that it had begun or was not over by a
 * time. From years alone anyone can tell, and of what goes on the length would only repeat the date.
 */
import { DAY_MS, type Edge, type FuzzyInterval } from '../time/interval.js';
import { about, describeDurationText, describeLength } from './describe-duration.js';
import { detailsOf } from './details-of.js';
import type { Locale } from './locale.js';
import { say } from './say.js';

/** What an author says of it. */
export interface Lasting {
  readonly lasts?: string | readonly [string, string] | undefined;
  readonly status?: 'happened' | 'planned' | 'cancelled' | undefined;
}

/** "Lasted 2–4 years"; undefined where its date says as much, and for moments. */
export function describeLasting(
  interval: FuzzyInterval,
  locale: Locale,
  { lasts, status = 'happened' }: Lasting,
): string | undefined {
  const words = interval.shape === 'moment' || interval.set ? undefined : lengthOf(interval, locale, lasts);
  return words && say(locale, detailsOf(locale).length.lasted, { form: status, length: words });
}

function lengthOf(interval: FuzzyInterval, locale: Locale, lasts: Lasting['lasts']): string | undefined {
  if (lasts !== undefined) return describeDurationText(lasts, locale);
  const { core, start, end } = interval;
  const edges = [start, end];
  if (end.knowledge === 'open' || start.knowledge === 'open') return undefined;
  const isDated = edges.every(({ unit }) => unit);
  const isNews = isDated
    ? edges.some(isFine)
    : start.latest.from === 'derived' || end.earliest.from === 'derived';
  const least = core.earliestEnd - core.latestStart;
  const most = core.latestEnd - core.earliestStart;
  // Of what may have been over in a moment there is nothing to say, nor much where the two are far apart.
  if (!isNews || !(least > DAY_MS) || (isDated && least * 4 < most)) return undefined;
  const rests = [start.earliest, start.latest, end.earliest, end.latest];
  const isAbout = rests.some(({ approximate, uncertain }) => approximate || uncertain);
  return about(describeLength([least, most], locale), isAbout, locale);
}

/** Known finer than to the year. */
const isFine = ({ unit }: Edge): boolean => unit !== undefined && unit.end - unit.start < 300 * DAY_MS;

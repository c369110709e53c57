/** How an event stood on the day that the knowledge dates from, where that is what bounds it. */
import { detailsOf } from '../../locale/details-of.js';
import { formatAt } from '../../locale/format-date.js';
import { say } from '../../locale/say.js';
import type { Entry } from '../../store/store.js';
import type { WordsContext } from './entry-words.js';

/** The day in words; there is one where it bounds something. */
export const dayOfKnowledge = ({ store, locale }: WordsContext): string =>
  formatAt(store.resolved.asOf! - 1, 'day', locale);

/** "known by 10 February 2026"; of a plan and of what goes on, that it lies ahead and that it does. */
export function describeStanding({ event, interval }: Entry, context: WordsContext): string {
  const { why } = detailsOf(context.locale);
  const isOpen = interval.end.knowledge === 'open';
  const key = event.status === 'planned' ? 'ahead' : isOpen ? 'ongoing' : 'knownBy';
  return say(context.locale, why[key], { date: dayOfKnowledge(context) });
}

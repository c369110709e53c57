/** What is spoken of an event of the drawing after its label: date, status and lane, in words. */
import { memo } from '../../base/memo.js';
import { formatMoment } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { also } from '../../locale/speaker.js';
import { surenessOf } from '../../locale/sureness.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Entry, Snapshot } from '../../store/store.js';
import { whenOf } from './entry-words.js';

/** All of it; `isDated` where the label has the date in short already, which is then said again only where it says more. */
export function spokenWords(
  entry: Entry,
  { lanes }: Snapshot,
  locale: Locale,
  { isDated = false }: { readonly isDated?: boolean } = {},
): string {
  const { event, lane, conflict, aside, interval, hiddenWords } = entry;
  const { messages } = locale;
  const { certainty } = event;
  const when = whenOf(entry, locale);
  const isSaid = isDated && isShortFor(whenOf(entry, locale, { style: 'short' }), when, locale);
  return also(
    { locale },
    !isSaid && when,
    aside,
    event.status === 'cancelled' && messages.status.cancelled,
    // What is certain goes without saying.
    certainty && certainty !== 'certain' && messages.status[certainty],
    conflict
      ? messages.status.conflict
      : surenessOf(interval).rests === 'worked-out' && toolsOf(locale).workedOut,
    hiddenWords,
    lanes[lane]!.label,
  );
}

/**
 * Whether two phrases differ by no more than how dates are cut: "about Feb 2024" is read as "about February 2024" is, and "feb 2024" as
 * "febrero de 2024".
 */
function isShortFor(short: string, long: string, locale: Locale): boolean {
  const fillers = fillersOf(locale);
  const [cut, whole] = [short, long].map(text => text.split(' ').filter(word => !fillers.has(word)));
  return cut!.length === whole!.length && cut!.every((word, i) => isCutOf(word, whole![i]!));
}

const isCutOf = (word: string, whole: string): boolean => whole.startsWith(word.replace(/\.$/, ''));

/** What a date in full has between its numbers and its month, and a short one leaves out. */
const fillersOf = memo((locale: Locale): ReadonlySet<string> => {
  const [long, short] = (['long', 'short'] as const).map(style =>
    formatMoment(0, 'day', locale, style).split(' '),
  );
  return new Set(long!.filter(word => !short!.some(each => isCutOf(each, word))));
});

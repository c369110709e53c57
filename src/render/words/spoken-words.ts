/** What is spoken of an event of the drawing after its label: date, status and lane, in words. */
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
  const isSaid = isDated && isShortFor(whenOf(entry, locale, { style: 'short' }), when);
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

/** Whether two phrases differ by no more than how words are cut: "about Feb 2024" is read as "about February 2024" is. */
function isShortFor(short: string, long: string): boolean {
  const [cut, whole] = [short.split(' '), long.split(' ')];
  return cut.length === whole.length && cut.every((word, i) => whole[i]!.startsWith(word.replace(/\.$/, '')));
}

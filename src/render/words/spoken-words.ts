/** What is spoken of an event of the drawing after its label: date, status and lane, in words. */
import type { Locale } from '../../locale/locale.js';
import { also } from '../../locale/speaker.js';
import type { Entry, Snapshot } from '../../store/store.js';
import { whenOf } from './entry-words.js';

export function spokenWords(entry: Entry, { lanes }: Snapshot, locale: Locale): string {
  const { event, lane, conflict, aside } = entry;
  const { messages } = locale;
  const { certainty } = event;
  return also(
    { locale },
    whenOf(entry, locale),
    aside,
    event.status === 'cancelled' && messages.status.cancelled,
    // What is certain goes without saying.
    certainty && certainty !== 'certain' && messages.status[certainty],
    conflict && messages.status.conflict,
    lanes[lane]!.label,
  );
}

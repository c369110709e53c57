/** What is spoken of an event of the drawing after its label: date, status and lane, in words. */
import { describeTime } from '../../locale/describe-time.js';
import type { Locale } from '../../locale/locale.js';
import type { Entry, Snapshot } from '../../store/store.js';

export function spokenWords(entry: Entry, { lanes }: Snapshot, locale: Locale): string {
  const { event, interval, lane, conflict } = entry;
  const { messages } = locale;
  const planned = event.status === 'planned';
  return [
    describeTime(interval, locale, { planned }),
    event.status === 'cancelled' && messages.status.cancelled,
    event.certainty === 'disputed' && messages.status.disputed,
    event.certainty === 'probable' && messages.status.probable,
    conflict && messages.status.conflict,
    lanes[lane]!.label,
  ]
    .filter(Boolean)
    .join(', ');
}

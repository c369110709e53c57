/** What is spoken for an event of the drawing: title, date, status and lane, in words. */
import { describeTime } from '../../locale/describe-time.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import type { Entry, Snapshot } from '../../store/store.js';

export function spokenName(entry: Entry, { lanes }: Snapshot, locale: Locale): string {
  const { event, interval, lane, conflict } = entry;
  const { messages } = locale;
  const planned = event.status === 'planned';
  return [
    event.title || say(locale, messages.untitled),
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

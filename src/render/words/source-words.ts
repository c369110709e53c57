/** What there is to say of a history of which not all is in hand: how much there is, and how much of it is here. */
import { formatAt } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { also, part } from '../../locale/speaker.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Snapshot } from '../../store/store.js';

/** "10,000,000 events", or "about 10,000,000 events": all there are. */
export function totalWords({ lanes }: Snapshot, locale: Locale): string {
  const n = lanes.reduce((sum, { count }) => sum + count, 0);
  const what = say(locale, locale.messages.events, { n });
  return lanes.some(({ approximate }) => approximate)
    ? say(locale, toolsOf(locale).source.about, { what })
    : what;
}

/** The same, and from when to when. */
export function totalSummary(snapshot: Snapshot, locale: Locale): string {
  const { extent } = snapshot;
  const date = (at: number): string => formatAt(at, 'year', locale);
  return also(
    { locale },
    totalWords(snapshot, locale),
    extent && part({ locale }, 'to', { from: date(extent.start), to: date(extent.end - 1) }),
  );
}

/** How many of them are in hand. */
export const heldWords = (snapshot: Snapshot, locale: Locale): string =>
  say(locale, toolsOf(locale).source.held, {
    n: snapshot.entries.length,
    all: totalWords(snapshot, locale),
  });

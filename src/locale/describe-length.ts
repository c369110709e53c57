/** How long a span took, as a column of a table says it: also where its dates say as much, for there it is compared. */
import { DAY_MS } from '../time/interval.js';
import { describeDurationText, describeLength } from './describe-duration.js';
import { detailsOf } from './details-of.js';
import type { Lasting } from './describe-lasting.js';
import type { Locale } from './locale.js';
import { say } from './say.js';

/** Below this, `describeLength` has no words for what has no least. */
const SHORT_MS = 14 * DAY_MS;

/** "3–5 years", "at least 5 years"; what the author says of it, where that is written. `length` is in ms. */
export function describeSpanLength(
  length: readonly [least: number, most: number],
  locale: Locale,
  { lasts }: Lasting = {},
): string {
  if (lasts !== undefined) return describeDurationText(lasts, locale);
  const [least, most] = length;
  if (least >= DAY_MS || most > SHORT_MS) return describeLength(length, locale);
  return least === most
    ? describeLength(length, locale)
    : say(locale, detailsOf(locale).length.atMost, { length: describeLength([most, most], locale) });
}

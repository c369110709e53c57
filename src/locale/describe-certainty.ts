/**
 * How sure a date is, and whether what it dates happened: the column "How sure" of the table.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { formOf } from './describe-bounds.js';
import { detailsOf } from './details-of.js';
import type { Locale } from './locale.js';
import { say } from './say.js';
import { also } from './speaker.js';
import { surenessOf } from './sureness.js';
import { toolsOf } from './tools-of.js';

/** What is known of an event besides its date. */
export interface Standing {
  readonly status?: 'happened' | 'planned' | 'cancelled' | undefined;
  readonly certainty?: 'certain' | 'probable' | 'disputed' | undefined;
}

/** "planned, approximate", "to the month", "worked out from other dates". Never empty. */
export function describeCertainty(
  interval: FuzzyInterval,
  locale: Locale,
  { status = 'happened', certainty = 'certain' }: Standing = {},
  isInConflict = false,
): string {
  const speaker = { locale };
  const { sure } = detailsOf(locale);
  const words = locale.messages.status;
  // What happened and is certain goes without saying.
  const standing: Readonly<Record<string, string>> = words;
  const { oneOf, approximate, uncertain, oneSide, rests } = surenessOf(interval);
  const doubts = also(
    speaker,
    oneOf && sure.oneOf,
    approximate && sure.approximate,
    uncertain && sure.uncertain,
    oneSide && sure.oneSide,
  );
  const precision = (form: string): string | false => !doubts && say(locale, sure.precision, { form });
  return also(
    speaker,
    standing[status],
    standing[certainty],
    isInConflict && words.conflict,
    doubts,
    rests === 'worked-out'
      ? toolsOf(locale).workedOut
      : rests === 'unknown'
        ? sure.unknown
        : precision(rests === 'exact' ? 'other' : formOf(rests)),
  );
}

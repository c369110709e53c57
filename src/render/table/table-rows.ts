/** All events as rows of plain text, in time order; what nothing dates stands last. */
import { describeCertainty } from '../../locale/describe-certainty.js';
import { htmlDatetime } from '../../locale/html-datetime.js';
import { apart } from '../../locale/speaker.js';
import type { WordsContext } from '../words/entry-words.js';
import { sentenceCase, titleOf, whenOf } from '../words/entry-words.js';
import { derivationOf } from '../words/event-derivation.js';
import { statedDatesOf } from '../words/other-dates.js';
import { reasonText } from '../words/reason.js';

export interface TableRow {
  readonly id: string;
  readonly what: string;
  /** Language of its texts, where the author names one. */
  readonly lang: string | undefined;
  /** The date, then those that compete with it. */
  readonly when: string;
  /** The same for HTML's `<time>`; absent where that has no word for it, and where others compete with it. */
  readonly datetime: string | undefined;
  /** How sure. */
  readonly certainty: string;
  readonly lane: string;
  readonly hue: number | string;
  readonly why: string;
}

/**
 * Rows `start` to `end` (exclusive) of the table; all where neither is given. Cost: the rows asked for, and one pass over
 * the snapshot.
 */
export function tableRows(
  context: WordsContext,
  { start, end }: { readonly start?: number; readonly end?: number } = {},
): readonly TableRow[] {
  const { store, locale } = context;
  const { entries, lanes } = store.snapshot();
  // Reasons may name what is left out.
  const inWhole = { locale, store: store.whole ?? store };
  const order = [...entries.filter(({ dated }) => dated), ...entries.filter(({ dated }) => !dated)];
  return order.slice(start, end).map(entry => {
    const { label, hue } = lanes[entry.lane]!;
    const { id, lang, because } = entry.event;
    const why = because ?? reasonText(derivationOf(entry, inWhole)?.sentence ?? []);
    const dates = [whenOf(entry, locale), ...statedDatesOf(entry, inWhole)];
    return {
      id,
      lang,
      hue,
      lane: label,
      what: titleOf(entry, locale),
      datetime: dates.length > 1 ? undefined : htmlDatetime(entry.interval),
      when: sentenceCase(apart({ locale }, ...dates), locale),
      certainty: sentenceCase(describeCertainty(entry.interval, locale, entry.event, entry.conflict), locale),
      why: sentenceCase(why, locale),
    };
  });
}

/**
 * What card, story and table say of an event, as plain text and nodes, so that all of them say the same. Nothing is
 * worked out here: dates are put in words by the locale, reasons come from the solver.
 */
import { describeEdtf } from '../../locale/describe-edtf.js';
import { describeTime } from '../../locale/describe-time.js';
import type { Entry } from '../../store/store.js';
import type { Lane } from '../../store/lanes.js';
import type { WordsContext } from './entry-words.js';
import { certaintyOf, sentenceCase, titleOf, whenOf } from './entry-words.js';
import type { ConflictWords, EventMention, Reason } from './event-reasons.js';
import { conflictsOf, derivationOf } from './event-reasons.js';
import type { Block } from './rich-text.js';
import { richText } from './rich-text.js';

export interface SourceWords {
  readonly label: string;
  readonly url?: string;
  readonly publisher?: string;
  /** In words; absent where the label says it. */
  readonly date?: string;
  readonly locator?: string;
  readonly quote?: string;
}

export interface EventWords {
  readonly id: string;
  readonly title: string;
  /** Language of its texts, where the author names one. */
  readonly lang?: string;
  /** The date, long. */
  readonly when: string;
  /** How sure the date is, and what happened of it. */
  readonly certainty: string;
  readonly lane: Lane;
  readonly status: 'happened' | 'planned' | 'cancelled';
  readonly asWritten?: string;
  readonly place?: string;
  readonly because?: string;
  readonly description: readonly Block[];
  /** True where the author gave no date at all. */
  readonly undated: boolean;
  /** From what its bounds follow, where they are not its own. */
  readonly derivation: readonly Reason[];
  readonly conflicts: readonly ConflictWords[];
  /** Competing datings, in words. */
  readonly otherDates: readonly string[];
  readonly partOf?: EventMention;
  readonly sources: readonly SourceWords[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly media: NonNullable<Entry['event']['media']>;
}

/** The words for one entry. Cost: what is known of it, and the chains of its bounds. */
export function eventWords(entry: Entry, context: WordsContext): EventWords {
  const { store, locale } = context;
  const { event, interval } = entry;
  const { lang, asWritten, place, because, parent, status = 'happened' } = event;
  const whole = parent === undefined ? undefined : store.entry(parent);
  return {
    id: event.id,
    title: titleOf(entry, locale),
    when: sentenceCase(whenOf(entry, locale), locale),
    certainty: sentenceCase(certaintyOf(entry, locale), locale),
    lane: store.snapshot().lanes[entry.lane]!,
    status,
    undated: interval.start.unit === undefined && interval.end.unit === undefined,
    ...present({ lang, asWritten, place, because }),
    description: richText(event.description ?? ''),
    derivation: derivationOf(entry, context),
    conflicts: conflictsOf(entry, context),
    otherDates: entry.otherClaims.map(claim =>
      sentenceCase(describeTime(claim, locale, { planned: status === 'planned' }), locale),
    ),
    ...(whole && { partOf: { event: whole.event.id, title: titleOf(whole, locale) } }),
    sources: sourcesOf(entry, context),
    links: (event.links ?? []).flatMap(({ href, label }) => (href ? [{ href, label: label ?? href }] : [])),
    media: event.media ?? [],
  };
}

/** The object without what is undefined. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function sourcesOf({ event }: Entry, { store, locale }: WordsContext): SourceWords[] {
  return (event.sources ?? []).map(cited => {
    const { id, locator, quote } = typeof cited === 'string' ? { id: cited } : cited;
    const source = store.doc.sources?.find(each => each.id === id);
    const label = source?.title ?? source?.publisher ?? source?.url ?? id;
    const date = source?.date === undefined ? undefined : describeEdtf(source.date, locale);
    return {
      label,
      ...present({
        url: source?.url,
        publisher: source?.publisher === label ? undefined : source?.publisher,
        date: date !== undefined && isSaidIn(label, date, source!.date!) ? undefined : date,
        locator,
        quote,
      }),
    };
  });
}

/** A title often holds the date, in the words of its own language. */
function isSaidIn(label: string, date: string, edtf: string): boolean {
  const [, year, day] = /^(\d{4})-\d\d-0?(\d+)$/.exec(edtf) ?? [];
  return label.includes(date) || (year !== undefined && label.includes(year) && label.includes(day!));
}

/** A source in one line of text. */
export const sourceText = ({ label, publisher, date, locator }: SourceWords): string =>
  [label, publisher, date, locator].filter(Boolean).join(', ');

/** What a page's own card is given of an event: all that the default card says, as plain text and ids. */
import type { Locale } from '../../locale/locale.js';
import type { EventWords, SourceWords } from './event-words.js';
import { reasonText, type EventMention } from './reason.js';

export interface CardFacts {
  readonly title: string;
  /** The date in words: "Some time in February 2024". */
  readonly when: string;
  /** The same for HTML's `<time>`, where that has a word for it. */
  readonly datetime: string | undefined;
  /** How sure the date is, and whether it happened: "Planned, approximate". */
  readonly certainty: string;
  /** How long it went on, where its date doesn't say it. */
  readonly lasted: string | undefined;
  readonly lane: { readonly id: string; readonly label: string };
  /** Why it has this date, by its author. */
  readonly because: string | undefined;
  /** What its date was worked out from; undefined where it is its own. */
  readonly derivation: string | undefined;
  /** How it lies to others, a sentence each, as far as the derivation doesn't say it. */
  readonly order: readonly string[];
  /** Statements that cannot all hold, under a heading each. */
  readonly conflicts: readonly { readonly heading: string; readonly statements: readonly string[] }[];
  /** Whose the date is, where others compete with it. */
  readonly datedBy: readonly string[];
  /** Datings that compete with it, and what would follow from each. */
  readonly otherDates: readonly {
    readonly stated: string;
    readonly note: string | undefined;
    readonly follows: readonly string[];
  }[];
  readonly sources: readonly SourceWords[];
  /** Links and media whose addresses are safe. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly media: EventWords['media'];
  /** What it is part of, and what it contains: `data-event` on an element of the card leads there. */
  readonly partOf: EventMention | undefined;
  readonly parts: readonly EventMention[];
  /** Language and direction of these words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export function cardFacts(words: EventWords, { lang, direction }: Locale): CardFacts {
  const { title, when, datetime, certainty, lasted, because, datedBy, sources, links, media, family } = words;
  const { id, label } = words.lane;
  return {
    title,
    when,
    datetime,
    certainty,
    lasted,
    lane: { id, label },
    because,
    derivation: words.derivation && reasonText(words.derivation),
    order: words.order.map(reasonText),
    conflicts: words.conflicts.map(({ heading, reasons }) => ({
      heading,
      statements: reasons.map(reasonText),
    })),
    datedBy,
    otherDates: words.otherDates.map(({ stated, note, follows }) => ({
      stated,
      note,
      follows: follows.map(reasonText),
    })),
    sources,
    links,
    media,
    partOf: family.partOf,
    parts: family.parts,
    lang,
    dir: direction,
  };
}

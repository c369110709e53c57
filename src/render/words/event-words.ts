/**
 * What card, story and table say of an event, as plain text and nodes, so that all of them say the same. Nothing is
 * worked out here: dates are put in words by the locale, reasons come from the solver.
 */
import { describeCertainty } from '../../locale/describe-certainty.js';
import { describeEdtf } from '../../locale/describe-edtf.js';
import { also } from '../../locale/speaker.js';
import { describeLasting } from '../../locale/describe-lasting.js';
import { htmlDatetime } from '../../locale/html-datetime.js';
import type { Entry } from '../../store/store.js';
import type { Lane } from '../../store/lanes.js';
import type { WordsContext } from './entry-words.js';
import { sentenceCase, titleOf, whenOf } from './entry-words.js';
import type { ConflictWords } from './event-conflicts.js';
import { conflictsOf, factsInConflict } from './event-conflicts.js';
import { derivationOf } from './event-derivation.js';
import { familyOf, type FamilyWords } from './event-family.js';
import { neighbourWords, type NeighboursWords } from './event-neighbours.js';
import { orderOf } from './event-order.js';
import type { Reason } from './reason.js';
import { citedBy, datedBy, otherDatesOf, type OtherDateWords } from './other-dates.js';
import type { Block } from './rich-text.js';
import { richText } from './rich-text.js';

export interface SourceWords {
  /** What it is called. */
  readonly title: string;
  readonly url: string | undefined;
  /** Who published it, and when. */
  readonly published: string;
  /** Where in it, and its own words there; the same place once. */
  readonly places: readonly { readonly locator: string | undefined; readonly quote: string | undefined }[];
}

export interface EventWords {
  readonly id: string;
  readonly title: string;
  /** Language of its texts, where the author names one. */
  readonly lang: string | undefined;
  /** The date, long. */
  readonly when: string;
  /** The same for HTML's `<time>`, where that has a word for it. */
  readonly datetime: string | undefined;
  /** How sure the date is, and what happened of it. */
  readonly certainty: string;
  /** How it lies to what the time of its subject is counted from; undefined where that is nothing. */
  readonly aside: string | undefined;
  readonly lane: Lane;
  readonly status: Entry['event']['status'];
  readonly asWritten: string | undefined;
  readonly place: string | undefined;
  readonly because: string | undefined;
  readonly description: readonly Block[];
  /** How long it went on, where its date doesn't say it. */
  readonly lasted: string | undefined;
  /** From what its bounds follow, in one sentence; undefined where they are its own. */
  readonly derivation: Reason | undefined;
  /** How it lies to others, as far as the derivation doesn't say it. */
  readonly order: readonly Reason[];
  readonly conflicts: readonly ConflictWords[];
  /** Where others compete with the date: whose it is, and why it is believed. */
  readonly datedBy: readonly string[];
  /** Competing datings, and what would follow from each. */
  readonly otherDates: readonly OtherDateWords[];
  readonly family: FamilyWords;
  /** What lay around it in time, but for what all the others tell. */
  readonly neighbours: NeighboursWords;
  /** Of the event, then of its claims; one that is cited more than once is here once. */
  readonly sources: readonly SourceWords[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly media: NonNullable<Entry['event']['media']>;
}

/**
 * The words for one entry, with its neighbours among those that are `drawn`. Cost: what is known of it, the chains of its
 * bounds, what its first claims take, and once through all entries.
 */
export function eventWords(entry: Entry, context: WordsContext, drawn = context.store): EventWords {
  const { locale } = context;
  const { event, interval } = entry;
  const { id, lang, asWritten, place, because, status, description = '', links = [], media = [] } = event;
  const derivation = derivationOf(entry, context);
  const told = new Set([...(derivation?.facts ?? []), ...factsInConflict(entry, context)]);
  const order = orderOf(entry, context, told);
  const family = familyOf(entry, context);
  return {
    id,
    lang,
    status,
    asWritten,
    place,
    because,
    media,
    title: titleOf(entry, locale),
    when: sentenceCase(whenOf(entry, locale), locale),
    datetime: htmlDatetime(interval),
    certainty: sentenceCase(describeCertainty(interval, locale, event, entry.conflict), locale),
    aside: entry.aside && sentenceCase(entry.aside, locale),
    lane: laneOf(entry, context),
    lasted: describeLasting(interval, locale, event),
    description: richText(description),
    derivation: derivation?.sentence,
    order,
    family,
    conflicts: conflictsOf(entry, context),
    datedBy: datedBy(entry, context),
    otherDates: otherDatesOf(entry, context),
    neighbours: neighbourWords(
      entry,
      { store: drawn.real ?? drawn, locale },
      namedIn(order, derivation?.sentence, family),
    ),
    sources: sourcesOf(citedBy(entry), context),
    links: links.flatMap(({ href, label }) => (href ? { href, label: label ?? href } : [])),
  };
}

/** Its lane; where that doesn't name the category, with it. */
function laneOf({ lane: at, event: { category } }: Entry, { store, locale }: WordsContext): Lane {
  const { lanes, laneField } = store.snapshot();
  const lane = lanes[at]!;
  if (laneField === undefined || category === undefined) return lane;
  const own = store.doc.categories?.find(({ id }) => id === category);
  return { ...lane, label: also({ locale }, lane.label, own?.label ?? category) };
}

/** Ids of the events that sentences and the family name. */
function namedIn(
  order: readonly Reason[],
  derivation: Reason = [],
  { partOf, parts }: FamilyWords,
): ReadonlySet<string> {
  const all = [...order.flat(), ...derivation, partOf, ...parts];
  return new Set(all.flatMap(each => (typeof each === 'object' ? each.event : [])));
}

type Cited = NonNullable<Entry['event']['sources']>[number];

/** Sources as they are cited: each once, with all its places. */
export function sourcesOf(cited: readonly Cited[], context: WordsContext): readonly SourceWords[] {
  const byId = new Map<string, SourceWords['places'][number][]>();
  for (const each of cited) {
    const { id, locator, quote } = typeof each === 'string' ? { id: each } : each;
    const places = byId.get(id) ?? [];
    byId.set(id, places);
    if (locator || quote) places.push({ locator, quote });
  }
  return [...byId].map(([id, places]) => ({ ...sourceOf(id, context), places }));
}

function sourceOf(id: string, { store, locale }: WordsContext): Omit<SourceWords, 'places'> {
  const { title, publisher, url, date = '' } = store.doc.sources?.find(each => each.id === id) ?? { id };
  // A title often holds the date, in the words of its own language.
  const isDated = date === '' || title?.includes(date.slice(0, 4));
  const when = isDated ? '' : describeEdtf(date, locale);
  return title
    ? { title, url, published: also({ locale }, publisher, when) }
    : { title: publisher ?? url ?? id, url, published: when };
}

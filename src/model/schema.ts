/**
 * The schema of a document, and the one place where it is said: which fields there are, what each takes, what each
 * means. `document.ts` (the types) and `schema.json` (for editors and other languages) are written from this file by
 * `node scripts/schema.mjs`; at run time each of its words is a reader of data, so that the schema is the
 * validator.
 *
 * The types are generated rather than inferred, because inferred ones reach a user's editor as conditional types over
 * descriptors; generated ones are plain interfaces with the TSDoc of this file. There, `@sure` marks
 * a field that every object has once it is read: the reader makes what the author left out.
 */
import { SEASON_POLICIES } from '../time/edtf/seasons.js';
import { DESCRIPTION_LENGTH, ENTRIES, EVENTS, ITEMS, TITLE_LENGTH, URL_LENGTH } from '../base/caps.js';
import { citations, label, link, media, sentence } from './schema-basics.js';
import { band, callout, step } from './schema-editorial.js';
import {
  choice,
  color,
  date,
  duration,
  either,
  flag,
  idOf,
  lag,
  list,
  listForLater,
  number,
  object,
  ownId,
  text,
  title,
  url,
} from './words.js';

/** What an ordering fact refers to, with what else is known of it. */
export const relationTarget = object(
  {
    /** Id of the other event. */
    event: idOf('event'),
    /** How much lies between the two edges, which makes the fact an equation: `~P2Y` is about two years. */
    lag,
    /** Who says so. */
    sources: citations,
    /** True where the fact is someone's reading: what follows from it is uncertain. */
    doubt: flag,
  },
  { needs: ['event'] },
);

const fact = either(idOf('event'), relationTarget);
const relation = either(fact, fact, list(fact, ITEMS));

/** One of several competing datings of an event. */
export const claim = object(
  {
    /** EDTF text: the date that is claimed. */
    when: date('when'),
    /** Who claims it. */
    sources: citations,
    /** Why it is, or is not, believed. */
    note: sentence,
    /** How it stands among the others: `normal`, where absent. */
    rank: choice('preferred', 'normal', 'rejected'),
  },
  { needs: ['when'] },
);

/** Something that happened, goes on, or is planned. */
export const timelineEvent = object(
  {
    /** Stable name, used by relations, links and selection; made from the title where the author gave none. @sure */
    id: ownId('event'),
    /** What happened, in a few words; empty where the author gave none. @sure */
    title: title(TITLE_LENGTH),
    /** More about it: plain text, in which emphasis, lists and links of a small safe subset of Markdown are read. */
    description: text(DESCRIPTION_LENGTH),
    /** Where it happened. */
    place: label,
    /** Where to read on. */
    links: list(link, ITEMS),
    /** Pictures, films and sounds. */
    media: list(media, ITEMS),
    /** Words to find it by. */
    tags: list(label, ITEMS),
    /** Language of its texts, as a BCP 47 tag; the document's where absent. */
    lang: text(35),
    /** EDTF text: a moment (`2024-02~`) or a span (`2024~/2026-02`). May be absent where ordering says enough. */
    when: date('when'),
    /** Its start, instead of `when`: one date in EDTF, or civil milliseconds, at which it starts. Alone, it is a moment. */
    start: date('edge'),
    /** Its end, instead of `when`: one date in EDTF, which it includes, or civil milliseconds, at which it ends; `..` goes on. */
    end: date('edge'),
    /** The date as the source has it ("Michaelmas 1642"). */
    asWritten: sentence,
    /** Moment or span, where `when` does not say it. A single date or a set is a moment, all else a span. */
    shape: choice('moment', 'span'),
    /** How long it went on: an ISO 8601 duration (`P3Y`, `~P6M`), or the least and the most. */
    lasts: either(duration, duration, list(duration, 2, 2)),
    /** Soft margin of this event's `~`, as an ISO 8601 duration; else one unit of the finest component. */
    margin: duration,
    /** It starts at or after the end of these; with a lag, so much after. */
    after: relation,
    /** It ends at or before the start of these; with a lag, so much before. */
    before: relation,
    /** It starts and ends within these. */
    during: relation,
    /** It ends when these start. */
    meets: relation,
    /** It starts at or after the start of these. */
    startsAfter: relation,
    /** It ends at or after the end of these. */
    endsAfter: relation,
    /** It starts when these start. */
    startsWith: relation,
    /** It ends when these end. */
    endsWith: relation,
    /** Competing datings; `when` alone is one. */
    claims: list(claim, ITEMS),
    /** What kind of event: id of a category. It drives lane, colour and legend. */
    category: idOf('category'),
    /** About whom: id of a subject. */
    subject: idOf('subject'),
    /** Whether it happened: `happened`, where absent. */
    status: choice('happened', 'planned', 'cancelled'),
    /** Doubt that it happened at all, which is another thing than doubt about its date: `certain`, where absent. */
    certainty: choice('certain', 'probable', 'disputed'),
    /** Why this date: a sentence for the reader. */
    because: sentence,
    /** Who says so: ids of the document's sources, or the place in them. */
    sources: citations,
    /** Id of the event that this one is part of (a role under an employer). It implies no ordering. */
    parent: idOf('event'),
    /** Who may see it: `public`, where absent. Honoured by `redact`, not by hiding. */
    visibility: choice('public', 'private'),
    /** How much of its date may be shown: all, where absent. Honoured by `redact`. */
    reveal: choice('day', 'month', 'year', 'decade', 'none'),
    /** 0 to 1: which labels and marks win where room is short, and which event leads the picture. */
    importance: number(0, 1),
  },
  { wants: ['title'] },
);

/** A kind of events: a lane, a colour, a line of the legend. */
export const category = object(
  {
    /** The name that events use. */
    id: ownId('category'),
    /** What the reader sees; the id where absent. */
    label,
    /** A palette name, hex, `rgb()`, `hsl()` or `oklch()`. */
    color,
    /** Lanes go from the least to the greatest; then as written. */
    order: number(-Infinity, Infinity),
  },
  { needs: ['id'] },
);

/** Someone or something that events are about. */
export const subject = object(
  {
    /** The name that events use. */
    id: ownId('subject'),
    /** What the reader sees; the id where absent. */
    label,
    /** A sentence about them. */
    description: sentence,
    /** Where to read on. */
    links: list(link, ITEMS),
  },
  { needs: ['id'] },
);

/** What the document's statements rest on. */
export const source = object(
  {
    /** The name that events use. */
    id: ownId('source'),
    /** What it is called, or what it is. */
    title: text(TITLE_LENGTH),
    /** Who published it. */
    publisher: label,
    /** EDTF text: when it was published. */
    date: date('when'),
    /** Where it can be read. */
    url,
  },
  { needs: ['id'] },
);

/** A history: what is known of someone's time, and no more. */
export const timelineDocument = object(
  {
    /** Address of the JSON Schema, for editors. */
    $schema: text(URL_LENGTH),
    /** Whose history it is, or of what. */
    title: title(TITLE_LENGTH),
    /** Who the events are about. */
    subjects: list(subject, ENTRIES),
    /** The day that the knowledge dates from, in EDTF. */
    asOf: date('day'),
    /** Kinds of events: lanes, colours, legend. */
    categories: list(category, ENTRIES),
    /** What the statements rest on. */
    sources: list(source, ENTRIES),
    /** What happened, in any order. @sure */
    events: listForLater(timelineEvent, EVENTS),
    /** What went on around them. */
    bands: listForLater(band, ITEMS),
    /** Remarks of the editor's. */
    callouts: listForLater(callout, ITEMS),
    /** The way on which an editor leads readers, step by step. */
    steps: listForLater(step, ITEMS),
    /** Soft margin of `~` throughout, as an ISO 8601 duration; else one unit of the finest component. */
    margin: duration,
    /** Which months spring to winter are: meteorological seasons of the northern hemisphere, where absent. */
    seasons: choice(...SEASON_POLICIES),
    /** Language of its texts, as a BCP 47 tag. */
    locale: text(35),
  },
  { wants: ['title', 'events'] },
);

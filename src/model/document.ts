/**
 * The types of a document as `parseDocument` gives it: every event has an `id` and a `title`, every text is clean,
 * every date is EDTF that was read without error (or, in `start` and `end`, civil milliseconds).
 *
 * Written by scripts/schema.mjs from schema.ts, which is the place to change.
 */
import type { CivilMs } from '../time/interval.js';

/** An address that a reader may follow. */
export interface Link {
  /** Where it leads: https, http, mailto, tel or relative. Absent where the address was refused. */
  readonly href?: string;
  /** What the reader sees; the address where absent. */
  readonly label?: string;
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** A picture, a film or a sound, in the event's card. Nothing plays by itself. */
export interface Media {
  /** What it is: `image`, where absent. */
  readonly type?: 'image' | 'video' | 'audio';
  /** Its address: https, http, blob, a data URL of a raster image, or relative. */
  readonly src: string;
  /** What it shows, in words, for who does not see it; of a sound, what it is. */
  readonly alt?: string;
  /** Its width in px, so that the page does not jump when it comes. */
  readonly width?: number;
  /** Its height in px. */
  readonly height?: number;
  /** Who made it, or owns it. */
  readonly credit?: string;
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** A source of the document, with the place in it. */
export interface Citation {
  /** Id of one of the document's sources. */
  readonly id: string;
  /** Where in the source: a page, a paragraph, a minute. */
  readonly locator?: string;
  /** The words of the source. */
  readonly quote?: string;
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** What went on around the events, behind all of them: a war, a pandemic, a funding round. It is no event, and is not counted. */
export interface Band {
  /** What it is called. */
  readonly label: string;
  /** EDTF text: from when to when. */
  readonly when: string;
  /** More about it. */
  readonly description?: string;
  /** Who says so: ids of the document's sources, or the place in them. */
  readonly sources?: readonly (string | Citation)[];
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** A remark of the editor's, on an event or on a stretch of time. */
export interface Callout {
  /** What it says. */
  readonly text: string;
  /** Id of the event that it is about. */
  readonly event?: string;
  /** EDTF text: the time that it is about, where it is not about one event. */
  readonly when?: string;
  /** Who says so: ids of the document's sources, or the place in them. */
  readonly sources?: readonly (string | Citation)[];
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** A step of the way on which an editor leads readers through a history. */
export interface Step {
  /** What it shows, in a few words. */
  readonly title: string;
  /** What there is to say about it. */
  readonly text?: string;
  /** EDTF text: the time that is shown; all of it, where absent. */
  readonly range?: string;
  /** Id of the event that is selected; none, where absent. */
  readonly selected?: string;
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** What an ordering fact refers to, with what else is known of it. */
export interface RelationTarget {
  /** Id of the other event. */
  readonly event: string;
  /** How much lies between the two edges, which makes the fact an equation: `~P2Y` is about two years. */
  readonly lag?: string;
  /** Who says so. */
  readonly sources?: readonly (string | Citation)[];
  /** True where the fact is someone's reading: what follows from it is uncertain. */
  readonly doubt?: boolean;
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** One of several competing datings of an event. */
export interface Claim {
  /** EDTF text: the date that is claimed. */
  readonly when: string;
  /** Who claims it. */
  readonly sources?: readonly (string | Citation)[];
  /** Why it is, or is not, believed. */
  readonly note?: string;
  /** How it stands among the others: `normal`, where absent. */
  readonly rank?: 'preferred' | 'normal' | 'rejected';
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** Something that happened, goes on, or is planned. */
export interface TimelineEvent {
  /** Stable name, used by relations, links and selection; made from the title where the author gave none. */
  readonly id: string;
  /** What happened, in a few words; empty where the author gave none. */
  readonly title: string;
  /** More about it: plain text, in which emphasis, lists and links of a small safe subset of Markdown are read. */
  readonly description?: string;
  /** Where it happened. */
  readonly place?: string;
  /** Where to read on. */
  readonly links?: readonly Link[];
  /** Pictures, films and sounds. */
  readonly media?: readonly Media[];
  /** Words to find it by. */
  readonly tags?: readonly string[];
  /** Language of its texts, as a BCP 47 tag; the document's where absent. */
  readonly lang?: string;
  /** EDTF text: a moment (`2024-02~`) or a span (`2024~/2026-02`). May be absent where ordering says enough. */
  readonly when?: string;
  /** Its start, instead of `when`: one date in EDTF, or civil milliseconds, at which it starts. Alone, it is a moment. */
  readonly start?: string | CivilMs;
  /** Its end, instead of `when`: one date in EDTF, which it includes, or civil milliseconds, at which it ends; `..` goes on. */
  readonly end?: string | CivilMs;
  /** The date as the source has it ("Michaelmas 1642"). */
  readonly asWritten?: string;
  /** Moment or span, where `when` does not say it. A single date or a set is a moment, all else a span. */
  readonly shape?: 'moment' | 'span';
  /** How long it went on: an ISO 8601 duration (`P3Y`, `~P6M`), or the least and the most. */
  readonly lasts?: string | readonly [string, string];
  /** Soft margin of this event's `~`, as an ISO 8601 duration; else one unit of the finest component. */
  readonly margin?: string;
  /** It starts at or after the end of these; with a lag, so much after. */
  readonly after?: string | RelationTarget | readonly (string | RelationTarget)[];
  /** It ends at or before the start of these; with a lag, so much before. */
  readonly before?: string | RelationTarget | readonly (string | RelationTarget)[];
  /** It starts and ends within these. */
  readonly during?: string | RelationTarget | readonly (string | RelationTarget)[];
  /** It ends when these start. */
  readonly meets?: string | RelationTarget | readonly (string | RelationTarget)[];
  /** It starts at or after the start of these. */
  readonly startsAfter?: string | RelationTarget | readonly (string | RelationTarget)[];
  /** It ends at or after the end of these. */
  readonly endsAfter?: string | RelationTarget | readonly (string | RelationTarget)[];
  /** It starts when these start. */
  readonly startsWith?: string | RelationTarget | readonly (string | RelationTarget)[];
  /** It ends when these end. */
  readonly endsWith?: string | RelationTarget | readonly (string | RelationTarget)[];
  /** Competing datings; `when` alone is one. */
  readonly claims?: readonly Claim[];
  /** What kind of event: id of a category. It drives lane, colour and legend. */
  readonly category?: string;
  /** About whom: id of a subject. */
  readonly subject?: string;
  /** Whether it happened: `happened`, where absent. */
  readonly status?: 'happened' | 'planned' | 'cancelled';
  /** Doubt that it happened at all, which is another thing than doubt about its date: `certain`, where absent. */
  readonly certainty?: 'certain' | 'probable' | 'disputed';
  /** Why this date: a sentence for the reader. */
  readonly because?: string;
  /** Who says so: ids of the document's sources, or the place in them. */
  readonly sources?: readonly (string | Citation)[];
  /** Id of the event that this one is part of (a role under an employer). It implies no ordering. */
  readonly parent?: string;
  /** Who may see it: `public`, where absent. Honoured by `redact`, not by hiding. */
  readonly visibility?: 'public' | 'private';
  /** How much of its date may be shown: all, where absent. Honoured by `redact`. */
  readonly reveal?: 'day' | 'month' | 'year' | 'decade' | 'none';
  /** 0 to 1: which labels and marks win where room is short, and which event leads the picture. */
  readonly importance?: number;
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** A kind of events: a lane, a colour, a line of the legend. */
export interface Category {
  /** The name that events use. */
  readonly id: string;
  /** What the reader sees; the id where absent. */
  readonly label?: string;
  /** A palette name, hex, `rgb()`, `hsl()` or `oklch()`. */
  readonly color?: string;
  /** Lanes go from the least to the greatest; then as written. */
  readonly order?: number;
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** Someone or something that events are about. */
export interface Subject {
  /** The name that events use. */
  readonly id: string;
  /** What the reader sees; the id where absent. */
  readonly label?: string;
  /** A sentence about them. */
  readonly description?: string;
  /** Where to read on. */
  readonly links?: readonly Link[];
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** What the document's statements rest on. */
export interface Source {
  /** The name that events use. */
  readonly id: string;
  /** What it is called, or what it is. */
  readonly title?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** EDTF text: when it was published. */
  readonly date?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

/** A history: what is known of someone's time, and no more. */
export interface TimelineDocument {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Whose history it is, or of what. */
  readonly title?: string;
  /** Who the events are about. */
  readonly subjects?: readonly Subject[];
  /** The day that the knowledge dates from, in EDTF. */
  readonly asOf?: string;
  /** Kinds of events: lanes, colours, legend. */
  readonly categories?: readonly Category[];
  /** What the statements rest on. */
  readonly sources?: readonly Source[];
  /** What happened, in any order. */
  readonly events: readonly TimelineEvent[];
  /** What went on around them. */
  readonly bands?: readonly Band[];
  /** Remarks of the editor's. */
  readonly callouts?: readonly Callout[];
  /** The way on which an editor leads readers, step by step. */
  readonly steps?: readonly Step[];
  /** Soft margin of `~` throughout, as an ISO 8601 duration; else one unit of the finest component. */
  readonly margin?: string;
  /** Which months spring to winter are: meteorological seasons of the northern hemisphere, where absent. */
  readonly seasons?: 'north' | 'south' | 'winter-first' | 'quarters';
  /** Language of its texts, as a BCP 47 tag. */
  readonly locale?: string;
  /** Kept through every round trip, and never looked at. */
  readonly [extension: `x-${string}`]: unknown;
}

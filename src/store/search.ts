/**
 * Finding events by what is written of them: titles first, then descriptions, places and the titles of their sources. Every
 * word of a query must occur somewhere, also as a part of a word.
 *
 * What is written is kept as its different words, each with the events that have it: a query looks at every word once, not at
 * every text. No clock: whoever has little time reads in slices.
 */
import { LABEL_LENGTH } from '../base/caps.js';
import type { Extent } from '../base/extent.js';
import { fold, foldedWords, rangesOf } from '../base/fold.js';
import { memo } from '../base/memo.js';
import type { TimelineDocument } from '../model/document.js';
import { importanceOf } from './importance.js';
import type { Entry, Snapshot, Store } from './store.js';

/** What a query found. */
export interface Found {
  readonly count: number;
  /**
   * Ids, the best first: whose title begins with it, of whose title a word begins with it, in whose title it stands, the
   * rest; among these by importance, then in time order.
   */
  readonly ids: readonly string[];
  /** One of them, without a list of all; undefined where there are not so many. */
  idAt(place: number): string | undefined;
  has(id: string): boolean;
  /** Where the words of the query stand in a text, in UTF-16 units: in order, half-open, apart. */
  rangesIn(text: string): readonly Extent[];
}

export interface Search {
  /** Events to read, and how many of them are read. */
  readonly size: number;
  readonly read: number;
  /** Reads at most so many more events; true where all are read. */
  step(most: number): boolean;
  /**
   * Asks for what has every word of a query; all is to be read by then. Nothing is found for a query without words. Cost, for
   * each word of the query: the different words that are written, and the events that have one in which it occurs.
   */
  ask(query: string): Asking;
  /** The answer at once; reads first what is not yet read. */
  find(query: string): Found;
}

/** A query that is on its way to its answer. */
export interface Asking {
  readonly query: string;
  /** Looks at about so many more words and events that have them; the answer, as soon as there is one. */
  step(most: number): Found | undefined;
}

/** A word that is written, and the places of the events that have it, rising. */
interface Word {
  readonly text: string;
  /** It is the first of the title; stands in the title; stands elsewhere. */
  readonly first: number[];
  readonly inTitle: number[];
  readonly elsewhere: number[];
}

/** How well something fits, the best first. */
const TITLE_BEGINS = 0;
const WORD_BEGINS = 1;
const IN_TITLE = 2;
const ELSEWHERE = 3;
const NOWHERE = 4;

/** The search in what is in hand of a store; made once for its events, whatever lanes they are in. */
export const searchOf = (store: Store): Search => searchIn(store.doc)(store.snapshot().entries);

const searchIn = memo((doc: TimelineDocument) =>
  memo((entries: Snapshot['entries']) => createSearch({ entries }, doc)),
);

/** A search that has read nothing yet. */
export function createSearch(
  { entries }: Pick<Snapshot, 'entries'>,
  { sources = [] }: TimelineDocument,
): Search {
  const sourceTitles = new Map(sources.map(({ id, title = '' }) => [id, wordsIn(title)]));
  const words = new Map<string, Word>();
  const titles: string[] = [];
  const placeOf = new Map<string, number>();
  const byImportance = new Map<number, number[]>();
  /** Places of all events, the more important first; once all are read. */
  let order: Uint32Array | undefined;

  function read(entry: Entry): void {
    const place = titles.length;
    const title = wordsIn(entry.event.title);
    titles.push(title.join(' '));
    placeOf.set(entry.event.id, place);
    const importance = importanceOf(entry);
    const peers = byImportance.get(importance);
    if (peers) peers.push(place);
    else byImportance.set(importance, [place]);
    title.forEach((text, i) => add(place, wordOf(text)[i === 0 ? 'first' : 'inTitle']));
    for (const text of elsewhereIn(entry, sourceTitles)) add(place, wordOf(text).elsewhere);
  }

  function wordOf(text: string): Word {
    let word = words.get(text);
    if (!word) words.set(text, (word = { text, first: [], inTitle: [], elsewhere: [] }));
    return word;
  }

  function step(most: number): boolean {
    for (const entry of entries.slice(titles.length, titles.length + most)) read(entry);
    return titles.length === entries.length;
  }

  /** For each event how well the word fits that fits least well. Yields how much it has looked at. */
  function* levelsOf(query: readonly string[], whole: string): Generator<number, Uint8Array> {
    const levels = new Uint8Array(entries.length);
    for (const part of query) {
      const fits = yield* fitsOf(part, words, entries.length);
      for (let i = 0; i < levels.length; i++) levels[i] = Math.max(levels[i]!, fits[i]!);
    }
    if (query.length > 1)
      titles.forEach((title, i) => {
        if (levels[i]! < NOWHERE && title.startsWith(whole)) levels[i] = TITLE_BEGINS;
      });
    return levels;
  }

  function ask(query: string): Asking {
    const asked = foldedWords(query.slice(0, LABEL_LENGTH));
    const levels = levelsOf(asked, wordsIn(query).join(' '));
    const found = (of: Uint8Array | undefined): Found => {
      order ??= ranked(byImportance);
      const places = of ? placesIn(order, of) : new Uint32Array();
      let ids: readonly string[] | undefined;
      const idAt = (place: number): string | undefined => entries[places[place]!]?.event.id;
      return {
        idAt,
        count: places.length,
        get ids() {
          return (ids ??= Array.from(places, place => entries[place]!.event.id));
        },
        has: id => (of?.[placeOf.get(id) ?? -1] ?? NOWHERE) < NOWHERE,
        rangesIn: text => rangesOf(text, asked),
      };
    };
    return {
      query,
      step(most) {
        if (asked.length === 0) return found(undefined);
        for (let left = most; left > 0;) {
          const { done, value } = levels.next();
          if (done) return found(value);
          left -= value;
        }
        return undefined;
      },
    };
  }

  function find(query: string): Found {
    step(Infinity);
    return ask(query).step(Infinity)!;
  }

  return {
    size: entries.length,
    get read() {
      return titles.length;
    },
    step,
    ask,
    find,
  };
}

/** The places of each importance, rising, as one list, the more important first. */
const ranked = (byImportance: ReadonlyMap<number, readonly number[]>): Uint32Array =>
  Uint32Array.from([...byImportance.keys()].sort((a, b) => b - a).flatMap(key => byImportance.get(key)!));

const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/\s+/)
    .filter(word => word !== '');

/** Places are read in order, so that one event's stand together. */
function add(place: number, places: number[]): void {
  if (places.at(-1) !== place) places.push(place);
}

/** Where links of a description lead, which nobody reads. */
const TARGETS = /\]\([^()\s]*\)/g;

function elsewhereIn(
  { event: { description = '', place = '', sources = [] } }: Entry,
  sourceTitles: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const own = wordsIn(`${description.replace(TARGETS, ']')} ${place}`);
  if (sources.length === 0) return own;
  return own.concat(
    sources.flatMap(source => sourceTitles.get(typeof source === 'string' ? source : source.id) ?? []),
  );
}

/** How well a part of a word fits each event. Yields how much it has looked at. */
function* fitsOf(
  part: string,
  words: ReadonlyMap<string, Word>,
  count: number,
): Generator<number, Uint8Array> {
  const fits = new Uint8Array(count).fill(NOWHERE);
  const put = (places: readonly number[], fit: number): void => {
    for (const place of places) if (fit < fits[place]!) fits[place] = fit;
  };
  for (const { text, first, inTitle, elsewhere } of words.values()) {
    const at = text.indexOf(part);
    if (at >= 0) {
      const fit = beginsWord(text, part, at) ? WORD_BEGINS : IN_TITLE;
      put(first, at === 0 ? TITLE_BEGINS : fit);
      put(inTitle, fit);
      put(elsewhere, ELSEWHERE);
    }
    yield 1 + (at < 0 ? 0 : first.length + inTitle.length + elsewhere.length);
  }
  return fits;
}

/** Hyphens and quotes part words, too. */
function beginsWord(text: string, part: string, first: number): boolean {
  for (let at = first; at >= 0; at = text.indexOf(part, at + 1))
    if (at === 0 || !IN_A_WORD.test(text[at - 1]!)) return true;
  return false;
}

const IN_A_WORD = /[\p{L}\p{N}]/u;

/** Places of what fits, the best first; among equals in the order given. Counting sort. */
function placesIn(ranked: Uint32Array, levels: Uint8Array): Uint32Array {
  const starts = new Uint32Array(NOWHERE + 2);
  for (const level of levels) starts[level + 1]! += 1;
  for (let level = 1; level <= NOWHERE; level++) starts[level]! += starts[level - 1]!;
  const places = new Uint32Array(ranked.length);
  const count = starts[NOWHERE]!;
  for (const place of ranked) places[starts[levels[place]!]!++] = place;
  return places.subarray(0, count);
}

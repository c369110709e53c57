// The events that timelines are measured with: sixty years in six categories, half moments and half spans, not sorted.
//
// Seeded, and with a fixed number of draws an event, so that a shorter list is the beginning of a longer one. They don't
// thin out as they grow in number: 10,000 in sixty years are a stress test, not a career.

export const DAY_MS = 86_400_000;
export const YEAR_MS = 365.25 * DAY_MS;
/** All events lie in [START, END), civil ms. */
export const START = Date.UTC(1965, 0, 1);
export const END = Date.UTC(2025, 0, 1);
const DAYS = (END - START) / DAY_MS;

/** `spans` is their share among the category's events, `days` how long they are, least and most. */
export const CATEGORIES = [
  { id: 'work', label: 'Work', spans: 0.9, days: [60, 2600] },
  { id: 'education', label: 'Education', spans: 0.85, days: [30, 1800] },
  { id: 'projects', label: 'Projects', spans: 0.7, days: [14, 900] },
  { id: 'publications', label: 'Publications', spans: 0.1, days: [7, 120] },
  { id: 'awards', label: 'Awards', spans: 0.05, days: [1, 30] },
  { id: 'life', label: 'Life', spans: 0.4, days: [30, 3000] },
];

const WORDS = [
  'lead senior staff junior engineer designer manager director research analyst at of the and for Acme Globex Initech',
  'Umbrella Hooli Stark Wayne Aperture Tyrell Cyberdyne University Institute College data systems platform product',
  'mobile web cloud award best paper talk keynote conference workshop thesis degree masters doctorate course certificate',
  'prize grant launch release v2 open source library project moved to born married published chapter journal review',
  'team founded joined promoted sabbatical',
].flatMap(line => line.split(' '));
const TEXT = [...WORDS, ...WORDS.toReversed()].join(' ');
const LONGEST_TITLE = 60;

/** `n` events: {id, category (its number), title, start, end}, civil ms of whole days; `end` is null of a moment. */
export function makeEvents(n, seed = 1) {
  const random = mulberry32(seed);
  return Array.from({ length: n }, (_, id) => {
    const category = Math.floor(random() * CATEGORIES.length);
    const [at, kind, length, place, duration] = [random(), random(), random(), random(), random()];
    const { spans, days } = CATEGORIES[category];
    const title = titleOf(length, place);
    const first = Math.floor(at * DAYS);
    if (kind >= spans) return { id, category, title, start: START + first * DAY_MS, end: null };
    // Log-uniform: short ones are likelier.
    const lasts = Math.max(1, Math.round(days[0] * (days[1] / days[0]) ** duration));
    const day = Math.max(0, Math.min(first, DAYS - lasts));
    return { id, category, title, start: START + day * DAY_MS, end: START + (day + lasts) * DAY_MS };
  });
}

/** The same event as the element takes it. */
export const asNumbers = ({ id, category, title, start, end }) => ({
  id: String(id),
  category: CATEGORIES[category].id,
  title,
  start,
  ...(end !== null && { end }),
});

/** The same with its days as EDTF. Its last day is one of it: in text intervals are closed. */
export const asEdtf = ({ id, category, title, start, end }) => ({
  id: String(id),
  category: CATEGORIES[category].id,
  title,
  when: end === null ? dayOf(start) : `${dayOf(start)}/${dayOf(end - DAY_MS)}`,
});

const dayOf = at => new Date(at).toISOString().slice(0, 10);

/** Of each kind in a frame: about 1,000 in a second together. */
const CHANGES = 6;

/**
 * What changes in frame `frame` of a stream, of `n` events: {come, change, go}. Some come anywhere in time and some at its end, others
 * move by a month and have another title, and others go (their ids).
 */
export function makeChanges(n, frame) {
  const first = frame * CHANGES;
  const ids = Array.from({ length: CHANGES }, (_, i) => first + i);
  const half = Math.floor(n / 2);
  const numberOf = i => (i * 7919) % half;
  const come = makeEvents(CHANGES, 1000 + frame).map((event, i) => ({ ...event, id: n + ids[i] }));
  return {
    come: come.map((event, i) =>
      i % 2 === 0 ? event : { ...event, start: END - DAY_MS + ids[i] * 60_000, end: null },
    ),
    change: makeEvents(CHANGES, 2000 + frame).map((event, i) => ({ ...event, id: numberOf(ids[i]) })),
    go: ids.map(i => half + numberOf(i)),
  };
}

/** 4 to 60 characters out of the text, short ones likelier. */
function titleOf(length, place) {
  const from = Math.floor(place * (TEXT.length - LONGEST_TITLE));
  const title = TEXT.slice(from, from + 4 + Math.floor(length * length * 57)).trim();
  return title.padEnd(4, '.');
}

/** Numbers in [0, 1). Source: T. Ettinger, "mulberry32" (public domain). */
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

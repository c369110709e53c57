/**
 * Random documents, as an author might write them: every kind of date, ordering facts among the events (some of them
 * contradict each other), titles that are long, empty or read from right to left. They shrink to few events with
 * short titles and plain dates.
 */
import fc from 'fast-check';
import { parseDocument } from '../src/model/parse-document.js';
import { resolveTimes } from '../src/model/resolve-times.js';
import { createStore } from '../src/store/create-store.js';
import type { Store } from '../src/store/store.js';
import { DAY_MS } from '../src/time/interval.js';

/** The day that documents are known on which don't say it themselves. */
export const TODAY = '2026-02-10';

/** The store of a document as an author wrote it: parsed, its times worked out. */
export function storeOf(source: unknown, asOf: string | null = TODAY): Store {
  const doc = parseDocument(source).value;
  if (doc === undefined) throw new Error('nothing of the document could be kept');
  return createStore(doc, resolveTimes(doc, asOf === null ? {} : { asOf }).value);
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const year = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1980, max: 2032 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1500, max: 1980 }) },
);
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const qualifier = fc.constantFrom('', '', '', '~', '?', '%');

/** One date as an end of an interval may be. */
const plainDate = fc.oneof(
  fc.tuple(year, qualifier).map(([y, q]) => `${pad(y, 4)}${q}`),
  fc.tuple(year, month, qualifier).map(([y, m, q]) => `${pad(y, 4)}-${pad(m, 2)}${q}`),
  fc.tuple(year, month, day, qualifier).map(([y, m, d, q]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}${q}`),
);

/** One date of any kind. */
const date = fc.oneof(
  { weight: 8, arbitrary: plainDate },
  fc
    .tuple(year, fc.integer({ min: 21, max: 24 }), qualifier)
    .map(([y, season, q]) => `${pad(y, 4)}-${season}${q}`),
  year.map(y => `${pad(Math.floor(y / 10), 3)}X`),
  year.map(y => `${pad(Math.floor(y / 100), 2)}XX`),
  year.map(y => `${pad(y, 4)}-XX`),
  fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m, 2)}-XX`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}T14:30:00`),
);

const intervalEnd = fc.oneof(
  { weight: 6, arbitrary: plainDate },
  { weight: 1, arbitrary: fc.constantFrom('', '..') },
);

/** Two ends, put in order where both are dates. Now and then both are missing, which dates nothing. */
const interval = fc
  .tuple(intervalEnd, intervalEnd)
  .map(([a, b]) =>
    /^\d/.test(a) && /^\d/.test(b) && a.slice(0, 4) > b.slice(0, 4) ? `${b}/${a}` : `${a}/${b}`,
  );

const set = fc.oneof(
  fc.array(year, { minLength: 2, maxLength: 4 }).map(years => `[${years.map(y => pad(y, 4)).join()}]`),
  fc.array(year, { minLength: 2, maxLength: 4 }).map(years => `{${years.map(y => pad(y, 4)).join()}}`),
  plainDate.map(text => `[..${text.replace(/[~?%]$/, '')}]`),
  plainDate.map(text => `[${text.replace(/[~?%]$/, '')}..]`),
);

/** EDTF of many kinds, mostly of the last fifty years. */
export const randomEdtf: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: date },
  { weight: 8, arbitrary: interval },
  { weight: 2, arbitrary: set },
);

/** Dates so far out that everything else shrinks to a dot. */
const farDate = fc.constantFrom('-4000', '0476', '9999', 'Y-120000', 'Y170000', '-0044-03-15');

export const randomTitle: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom(...'Mileage run ') }),
  },
  fc.constant(''),
  fc.constantFrom(
    'פרופסור באוניברסיטה העברית',
    'باحث في أمان الذكاء الاصطناعي',
    '東京大学で研究する',
    '👩🏽‍🔬 lab',
  ),
  fc.integer({ min: 5, max: 60 }).map(n => 'A title that goes on '.repeat(n).slice(0, n * 6)),
  fc.integer({ min: 30, max: 120 }).map(n => 'W'.repeat(n)),
);

const RELATIONS = [
  'after',
  'before',
  'during',
  'meets',
  'startsAfter',
  'endsAfter',
  'startsWith',
  'endsWith',
] as const;

const civilMs = fc.integer({ min: 3_650, max: 23_000 }).map(days => days * DAY_MS);

const claim = fc.record(
  {
    when: randomEdtf,
    rank: fc.constantFrom('normal', 'preferred', 'rejected'),
    note: fc.constant('So it says.'),
  },
  { requiredKeys: ['when'] },
);

/** How an event is dated: fields that stand in it. */
const dating = fc.oneof(
  { weight: 12, arbitrary: randomEdtf.map(when => ({ when })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(civilMs, fc.integer({ min: 1, max: 4_000 }))
      .map(([start, days]) => ({ start, end: start + days * DAY_MS })),
  },
  { weight: 1, arbitrary: civilMs.map(start => ({ start })) },
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(randomEdtf, randomEdtf)
      .map(([a, b]) => ({ claims: [{ when: a, rank: 'preferred' }, { when: b }] })),
  },
  { weight: 1, arbitrary: fc.record({ when: randomEdtf, claims: fc.array(claim, { maxLength: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(plainDate, fc.constantFrom('P3Y', '~P6M', 'P10D'))
      .map(([when, lasts]) => ({ when, lasts })),
  },
);

const plainFact = {
  relation: fc.constantFrom(...RELATIONS),
  lag: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, fc.constantFrom('P1Y', '~P2Y', 'P30D')),
  doubt: fc.boolean(),
};
/** `other` is taken modulo the number of events. */
const fact = fc.record({ ...plainFact, other: fc.nat(999) });

const event = fc.record({
  title: randomTitle,
  dating,
  facts: fc.oneof(
    { weight: 9, arbitrary: fc.constant([]) },
    fc.array(fc.record({ ...plainFact, other: fc.constant(0) }), { minLength: 1, maxLength: 1 }),
    fc.array(fact, { minLength: 1, maxLength: 3 }),
  ),
  category: fc.constantFrom(undefined, 'role', 'place', 'study', 'a', 'b', 'c', 'undeclared'),
  status: fc.constantFrom(undefined, undefined, undefined, undefined, 'planned', 'cancelled'),
  certainty: fc.constantFrom(undefined, undefined, undefined, undefined, 'probable', 'disputed'),
  importance: fc.constantFrom(undefined, undefined, undefined, 0, 0.3, 0.9, 1),
});

type RandomEvent = typeof event extends fc.Arbitrary<infer E> ? E : never;

function eventsOf(events: readonly RandomEvent[]): object[] {
  return events.map(({ title, dating: dates, facts, ...rest }, i) => {
    const relations: Record<string, object[]> = {};
    for (const { relation, other, lag, doubt } of facts) {
      const target = other % events.length;
      if (target === i) continue;
      (relations[relation] ??= []).push({
        event: `e${target}`,
        ...(lag !== undefined && relation !== 'during' && { lag }),
        ...(doubt && { doubt }),
      });
    }
    return {
      id: `e${i}`,
      title,
      ...dates,
      ...relations,
      ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    };
  });
}

/** So that events meet, and share brackets: of one category, and all of them happened. */
const inOneLane = (one: RandomEvent): RandomEvent => ({
  ...one,
  category: undefined,
  status: undefined,
  certainty: undefined,
});

const CATEGORIES = [
  { id: 'study', label: 'Study', order: 2 },
  { id: 'role', label: 'Role', color: 'blue', order: 1 },
  { id: 'place', label: 'Place', color: '#336699' },
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
  { id: 'c', label: '' },
];

/** What `parseDocument` takes, with up to 60 events. */
export interface RandomDocument {
  readonly events: readonly object[];
  readonly categories?: readonly object[];
  readonly asOf?: string;
}

const withFar = fc.oneof(
  { weight: 9, arbitrary: fc.constant<object[]>([]) },
  farDate.map(when => [{ id: 'far', title: 'Far', when }]),
);

export const randomDocument: fc.Arbitrary<RandomDocument> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.array(event, { minLength: 1, maxLength: 12 }) },
      { weight: 1, arbitrary: fc.array(event, { maxLength: 60, size: 'max' }) },
    ),
    withFar,
    fc.boolean(),
    fc.constantFrom(undefined, '2026-02-10', '2001'),
    fc.boolean(),
  )
  .map(([events, far, declared, asOf, plain]) => ({
    events: [...eventsOf(plain ? events.map(inOneLane) : events), ...far],
    ...(declared && { categories: CATEGORIES }),
    ...(asOf !== undefined && { asOf }),
  }));

/** The same with a parent for most events: trees, and now and then a circle; some of what is part of something is in another lane. */
export const nestedDocument: fc.Arbitrary<RandomDocument> = fc
  .tuple(randomDocument, fc.array(fc.nat(61), { minLength: 61, maxLength: 61 }), fc.nat(3))
  .map(([doc, parents, ofFour]) => ({
    ...doc,
    events: doc.events.map((one, i) => {
      const parent = parents[i]! % doc.events.length;
      return parents[i]! % 4 > ofFour ? one : { ...one, parent: `e${parent}` };
    }),
  }));

/** Events of one lane that share few ranges, in partly known order: what brackets are for. */
export const bracketedDocument: fc.Arbitrary<RandomDocument> = fc
  .array(
    fc.record({
      title: randomTitle,
      dating: fc.constantFrom<object>(
        { when: '2020' },
        { when: '2020~' },
        { when: '2021-05' },
        { when: '202X' },
        { during: 'host' },
        { during: 'host', lasts: 'P2M' },
      ),
      startsAfter: fc.option(fc.nat(29), { nil: undefined }),
      importance: fc.constantFrom(undefined, 0.2, 1),
    }),
    { minLength: 2, maxLength: 30, size: 'max' },
  )
  .map(events => ({
    events: [
      { id: 'host', title: 'Host', when: '2020-03/2022-11' },
      ...events.map(({ title, dating: dates, startsAfter, importance }, i) => ({
        id: `e${i}`,
        title,
        ...dates,
        ...(startsAfter !== undefined && startsAfter < i && { startsAfter: `e${startsAfter}` }),
        ...(importance !== undefined && { importance }),
      })),
    ],
    asOf: TODAY,
  }));

/** How the events of a crowd lie in time. */
const crowdShape = fc.constantFrom('even', 'one day', 'clumps', 'long', 'same range');

/**
 * Hundreds to thousands of simple events: moments and spans in up to 50 categories. `[fewest, most]` of them; a
 * fixed number where both are equal.
 */
export const crowdedDocument = (fewest: number, most: number): fc.Arbitrary<RandomDocument> =>
  fc
    .tuple(
      fc.integer({ min: fewest, max: most }),
      crowdShape,
      fc.constantFrom(1, 3, 12, 50),
      fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    )
    .map(([count, shape, categories, seed]) => ({
      events: crowd(count, shape, categories, seed),
      asOf: TODAY,
    }));

function crowd(count: number, shape: string, categories: number, seed: number): object[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, i) => {
    const at = startOf(shape, random) * DAY_MS;
    const long = shape === 'long' || random() < 0.4;
    const days = shape === 'long' ? 3_000 + random() * 9_000 : 1 + random() * 500;
    return {
      id: `e${i}`,
      title: `Event ${i}`,
      ...(shape === 'same range'
        ? { when: '2010', shape: 'moment' }
        : { start: at, ...(long && { end: at + Math.ceil(days) * DAY_MS }) }),
      category: `c${Math.floor(random() * categories)}`,
      ...(random() < 0.1 && { importance: Math.round(random() * 100) / 100 }),
    };
  });
}

function startOf(shape: string, random: () => number): number {
  switch (shape) {
    case 'one day':
      return 14_000;
    case 'clumps':
      return 8_000 + Math.floor(random() * 5) * 2_400 + Math.floor(random() ** 4 * 200);
    default:
      return 3_650 + Math.floor(random() * 16_000);
  }
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) that depend on the seed alone. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

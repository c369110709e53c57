/**
 * A source of as many events as are wanted, none of which is held: when the events of a lane begin follows a curve, and all that is said
 * of one follows from its number. Sample data: nobody of that name ever lived.
 */
import type {
  SourceAnswer,
  SourceContents,
  SourceEvent,
  SourceWindow,
  TimelineSource,
} from '../../src/core.js';

export interface ArchiveOptions {
  /** Events in all. */
  readonly count?: number;
  /** An answer takes so long: counts half of it, ms. */
  readonly delay?: number;
  /** Share of the requests that fail, 0–1: which ones, follows from how many there were. */
  readonly failures?: number;
  /** Counts are estimates, as those of a database often are. */
  readonly estimated?: boolean;
}

const DAY = 86_400_000;
const START = Date.UTC(1700, 0, 1);
const END = Date.UTC(2026, 0, 1);
const DAYS = (END - START) / DAY;

interface Kind {
  readonly id: string;
  readonly label: string;
  /** Of all events, the part that is of this kind. */
  readonly part: number;
  /** How steeply they become more, and where the waves in it are. */
  readonly growth: number;
  readonly phase: number;
  readonly title: (name: string, place: string, pick: (list: readonly string[]) => string) => string;
  /** Years that one lasts at most; a day, where it is 0. */
  readonly lasts: number;
}

const TRADES = [
  'printer',
  'surveyor',
  'instrument maker',
  'bookbinder',
  'apothecary',
  'clockmaker',
  'engraver',
];
const POSTS = ['lecturer', 'librarian', 'town physician', 'professor', 'inspector of schools', 'archivist'];
const WORKS = [
  'On tides',
  'A survey of mosses',
  'Letters from the coast',
  'Tables of refraction',
  'The new roads',
];
const HONOURS = [
  'medal of the academy',
  'honorary doctorate',
  'prize of the society',
  'membership of the academy',
];

const KINDS: readonly Kind[] = [
  {
    id: 'learning',
    label: 'Training',
    part: 0.18,
    growth: 1.4,
    phase: 0.2,
    lasts: 6,
    title: (name, place, pick) => `${name}, ${pick(TRADES)}’s apprentice in ${place}`,
  },
  {
    id: 'posts',
    label: 'Appointments',
    part: 0.32,
    growth: 2.2,
    phase: 1.1,
    lasts: 14,
    title: (name, place, pick) => `${name}, ${pick(POSTS)} in ${place}`,
  },
  {
    id: 'works',
    label: 'Publications',
    part: 0.34,
    growth: 3,
    phase: 2.3,
    lasts: 0,
    title: (name, _place, pick) => `${name}: “${pick(WORKS)}”`,
  },
  {
    id: 'moves',
    label: 'Moves',
    part: 0.12,
    growth: 1.8,
    phase: 3.2,
    lasts: 0,
    title: (name, place) => `${name} moves to ${place}`,
  },
  {
    id: 'honours',
    label: 'Honours',
    part: 0.04,
    growth: 2.6,
    phase: 4.4,
    lasts: 0,
    title: (name, _place, pick) => `${name}: ${pick(HONOURS)}`,
  },
];

const FIRST = [
  'Ada',
  'Bruno',
  'Clara',
  'David',
  'Edith',
  'Farid',
  'Greta',
  'Henrik',
  'Ines',
  'Jakob',
  'Karin',
  'Leo',
  'Mina',
  'Nils',
  'Olga',
  'Paul',
];
const LAST = [
  'Aalto',
  'Berg',
  'Castell',
  'Dahl',
  'Ekström',
  'Falk',
  'Grieve',
  'Holm',
  'Iversen',
  'Jansen',
  'Keller',
  'Lind',
  'Moreau',
  'Novak',
  'Olsen',
  'Petit',
];
const PLACES = [
  'Uppsala',
  'Leiden',
  'Bath',
  'Graz',
  'Turku',
  'Bergen',
  'Nantes',
  'Basel',
  'Padua',
  'Lübeck',
  'Ghent',
  'Coimbra',
];

/** Share of a kind's events that begin before a day, 0–1: ever more of them, in waves. */
function shareBefore({ growth, phase }: Kind, day: number): number {
  const x = Math.min(1, Math.max(0, day / DAYS));
  const wave = (at: number): number =>
    0.02 * Math.sin(9 * at + phase) + 0.006 * Math.sin(37 * at + 2 * phase);
  return (x + x ** growth + wave(x) - wave(0)) / (2 + wave(1) - wave(0));
}

/** As many begin before a day, whole. */
const countBefore = (kind: Kind, total: number, day: number): number =>
  Math.round(shareBefore(kind, day) * total * kind.part);

/** The day on which the one with that number begins. */
function dayOf(kind: Kind, total: number, number: number): number {
  let [low, high] = [0, DAYS];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countBefore(kind, total, middle + 1) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whole days from the start; what begins within a day is of the day. */
const dayAt = (at: number): number => Math.min(DAYS, Math.max(0, Math.ceil((at - START) / DAY)));

function hash(number: number, salt: number): number {
  let value = Math.imul(number ^ (salt * 0x9e3779b9), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const textOf = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);

function eventOf(kind: Kind, total: number, number: number): SourceEvent {
  const salt = KINDS.indexOf(kind) + 1;
  const pick = <T>(list: readonly T[], more: number): T => list[hash(number, salt + more) % list.length]!;
  const day = dayOf(kind, total, number);
  const start = textOf(day);
  const years = kind.lasts > 0 ? 1 + (hash(number, salt + 40) % kind.lasts) : 0;
  const last = Math.min(2025, Number(start.slice(0, 4)) + years);
  const isAbout = hash(number, salt + 50) % 5 === 0;
  const name = `${pick(FIRST, 10)} ${pick(LAST, 20)}`;
  return {
    id: `${kind.id}-${number}`,
    title: kind.title(name, pick(PLACES, 30), list => pick(list, 60)),
    when: `${start}${isAbout ? '~' : ''}${years > 0 && last > Number(start.slice(0, 4)) ? `/${last}` : ''}`,
    category: kind.id,
    place: pick(PLACES, 30),
    description: `Entry ${number + 1} of ${kind.label.toLowerCase()} in a register that was made up for this page.`,
    importance: Math.min(1, weightOf(number) / 24),
  };
}

/** How often a number can be halved: few can often, in any stretch of them. */
const weightOf = (number: number): number =>
  number === 0 ? 24 : Math.min(24, 31 - Math.clz32(number & -number));

/** The weightiest numbers in [first, end), at most so many. */
function weightiest(first: number, end: number, most: number): readonly number[] {
  const found = new Set<number>();
  for (let step = 2 ** 24; step >= 1 && found.size < most; step /= 2)
    for (let at = Math.ceil(first / step) * step; at < end && found.size < most; at += step) found.add(at);
  return [...found];
}

export function archive({
  count = 10_000_000,
  delay = 0,
  failures = 0,
  estimated = false,
}: ArchiveOptions = {}): TimelineSource {
  let asked = 0;

  async function answer<T>(ms: number, signal: AbortSignal, give: () => T): Promise<T> {
    asked += 1;
    const isLost = failures >= 1 || hash(asked, 7) / 2 ** 32 < failures;
    await waitFor(ms, signal);
    if (isLost) throw new Error('the archive does not answer');
    return give();
  }

  return {
    contents: async (signal): Promise<SourceContents> => {
      await waitFor(delay / 2, signal);
      return {
        title: 'Working lives, 1700–2025 (sample data)',
        locale: 'en',
        asOf: '2025-12-31',
        extent: { start: START, end: END },
        lanes: KINDS.map(kind => ({
          id: kind.id,
          label: kind.label,
          count: countBefore(kind, count, DAYS),
          approximate: estimated,
        })),
      };
    },

    request: ({ start, end, bins, most }: SourceWindow, signal): Promise<SourceAnswer> =>
      answer(bins > 0 ? delay / 2 : delay, signal, () => ({
        ...(bins > 0 && {
          densities: KINDS.map(kind => {
            const edges = Array.from({ length: bins + 1 }, (_, i) => start + ((end - start) * i) / bins);
            const before = edges.map(edge => countBefore(kind, count, dayAt(edge)));
            const exact = before.slice(1).map((each, i) => each - before[i]!);
            const counts = estimated ? exact.map(each => Number(each.toPrecision(1))) : exact;
            return { lane: kind.id, counts, approximate: estimated };
          }),
        }),
        ...(most > 0 && {
          events: KINDS.flatMap(kind => {
            const own = Math.max(1, Math.round(most / KINDS.length));
            const [first, last] = [start, end].map(at => countBefore(kind, count, dayAt(at)));
            return weightiest(first!, last!, own).map(number => eventOf(kind, count, number));
          }),
        }),
      })),

    event: (id, signal) =>
      answer(delay, signal, () => {
        const [name, number] = id.split('-');
        const kind = KINDS.find(each => each.id === name);
        const at = Number(number);
        return kind && at >= 0 && at < countBefore(kind, count, DAYS) ? eventOf(kind, count, at) : undefined;
      }),

    search: (text, most, signal) =>
      answer(delay, signal, () => {
        const words = text.toLowerCase().split(/\s+/);
        const found: SourceEvent[] = [];
        // An index would know; here the weightiest are looked through.
        for (const kind of KINDS)
          for (const number of weightiest(0, countBefore(kind, count, DAYS), 4000)) {
            if (found.length === most) return found;
            const event = eventOf(kind, count, number);
            const said = `${String(event['title'])} ${String(event['place'])}`.toLowerCase();
            if (words.every(word => said.includes(word))) found.push(event);
          }
        return found;
      }),
  };
}

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

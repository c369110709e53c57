/**
 * A flood watch on a river, from a mild January on: readings of gauges, warnings, roads that close and crews that are out; and what comes
 * after it, step by step. All of it follows from numbers. Sample data: there is no such river.
 */
import type { Changes } from '../../src/core.js';
import type { SampleDocument, SampleEvent } from '../timeline.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 0, 12);
/** What is known at first ends here. */
const NOW = Date.UTC(2026, 1, 6, 6);

const GAUGES = ['Oberbrück', 'Weiden', 'Altenfurt', 'Mühlau', 'Hafen'];
const ROADS = [
  'B 7 at Weiden',
  'Uferweg',
  'Ferry road',
  'K 12 to Altenfurt',
  'Dyke road',
  'Underpass at Hafen',
];
const CREWS = ['Pumps', 'Sandbags', 'Dyke watch', 'Boats'];

/** Numbers from 0 to 1 that look like chance, each by its place. */
const chance = (place: number): number => {
  const sine = Math.sin(place * 12.9898) * 43_758.5453;
  return sine - Math.floor(sine);
};

/** Metres above the mark: a wave in January, and a higher one that begins in February. */
function levelAt(time: number, gauge: number): number {
  const days = (time - START) / (24 * HOUR) - gauge * 0.3;
  const wave = (middle: number, height: number, width: number): number =>
    height * Math.exp(-(((days - middle) / width) ** 2));
  return (
    1.1 + gauge * 0.2 + wave(8, 1.4, 3) + wave(27, 2.9, 4) + 0.05 * chance(Math.floor(time / HOUR) + gauge)
  );
}

function readingAt(time: number, gauge: number): SampleEvent {
  const level = levelAt(time, gauge);
  return {
    id: `reading-${gauge}-${time}`,
    title: `${GAUGES[gauge]!} ${level.toFixed(2)} m`,
    start: time,
    category: 'level',
    importance: Math.min(0.6, level / 8),
  };
}

const textOf = ({ start }: SampleEvent): string => new Date(start as number).toISOString().slice(0, 16);

/** All that begins in an hour. */
function begunIn(hour: number): SampleEvent[] {
  const time = START + hour * HOUR;
  const events = GAUGES.map((_, gauge) => readingAt(time + gauge * 7 * MINUTE, gauge));
  const level = levelAt(time, 2);
  if (chance(hour) < (level - 1.6) / 12) {
    const road = Math.floor(chance(hour + 0.1) * ROADS.length);
    events.push({
      id: `road-${hour}`,
      title: `${ROADS[road]!} closed`,
      start: time + 11 * MINUTE,
      category: 'road',
      importance: 0.7,
    });
  }
  if (chance(hour + 0.2) < (level - 1.5) / 15)
    events.push({
      id: `crew-${hour}`,
      title: `${CREWS[Math.floor(chance(hour + 0.3) * CREWS.length)]!} out`,
      start: time + 23 * MINUTE,
      category: 'crew',
      importance: 0.65,
    });
  if (hour % 24 === 0 && level > 2)
    events.push({
      id: `warning-${hour}`,
      title: level > 3 ? 'Severe flood warning' : 'Flood warning',
      start: time,
      end: time + 24 * HOUR,
      category: 'warning',
      importance: level > 3 ? 1 : 0.85,
    });
  return events;
}

const LONGEST = { road: 40, crew: 18 };

/** When what begins in an hour and lasts is over, in hours; undefined where it is over at once. */
const overAt = ({ category }: SampleEvent, hour: number): number | undefined =>
  category === 'road' || category === 'crew'
    ? hour + Math.ceil(2 + chance(hour + 0.4) * LONGEST[category])
    : undefined;

const HOURS = (NOW - START) / HOUR;

export const floodWatch: SampleDocument = {
  title: 'Flood watch on the Elm',
  categories: [
    { id: 'warning', label: 'Warnings', color: 'red' },
    { id: 'road', label: 'Roads', color: 'orange' },
    { id: 'crew', label: 'Crews', color: 'green' },
    { id: 'level', label: 'Levels', color: 'blue' },
  ],
  events: Array.from({ length: HOURS }, (_, hour) => hour).flatMap(hour =>
    begunIn(hour).map(event => {
      const over = overAt(event, hour);
      // What is not over yet goes on.
      if (over === undefined || event.start === undefined) return event;
      return over < HOURS
        ? { ...event, end: START + over * HOUR }
        : { ...event, end: '..', start: textOf(event) };
    }),
  ),
};

/** What changes in the hour that comes after so many others: something begins, and what is over has an end. */
export function nextHour(number: number): Changes {
  const hour = HOURS + number;
  const over = Array.from({ length: 48 }, (_, i) => hour - i - 1).flatMap(begun =>
    begun < 0 ? [] : begunIn(begun).filter(event => overAt(event, begun) === hour),
  );
  return {
    put: begunIn(hour).map(event =>
      overAt(event, hour) === undefined ? event : { ...event, start: textOf(event), end: '..' },
    ),
    update: over.map(({ id }) => ({ id, end: new Date(START + hour * HOUR).toISOString().slice(0, 16) })),
  };
}

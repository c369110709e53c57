/**
 * The notation, form by form: what is written, in groups with a line to each. What it looks like and how it is said is
 * worked out by the library.
 */
import type { SampleEvent } from '../timeline.js';

export interface NotationRow {
  /** What is known; a title is shown over the ink where there is one. */
  readonly event: Partial<SampleEvent>;
  /** What is to be said of the expression besides the words for its date. */
  readonly gloss?: string;
  /** Events that it refers to. */
  readonly beside?: readonly SampleEvent[];
  /** EDTF: the time that is shown, where it is not that of the group. */
  readonly range?: string;
}

export interface NotationGroup {
  readonly title: string;
  /** A plain sentence that says how to read it. */
  readonly says: string;
  /** EDTF: the time that all rows show; each as much as it needs, where absent. */
  readonly range?: string;
  /** Events that all rows refer to. */
  readonly beside?: readonly SampleEvent[];
  readonly rows: readonly NotationRow[];
}

/** Whether a date in `when` is all that an author writes. */
export const isDateAlone = ({ event: { title: _title, when, ...rest } }: NotationRow): boolean =>
  when !== undefined && Object.keys(rest).length === 0;

/** What an author writes: the date alone, or the fields that say it, a line each. */
export function codeOf(row: NotationRow): string {
  const { title: _title, ...fields } = row.event;
  if (isDateAlone(row)) return fields.when!;
  return Object.entries(fields)
    .map(([name, value]) => `"${name}": ${jsonOf(value)}`)
    .join(',\n');
}

/** JSON in short lines. */
function jsonOf(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(jsonOf);
    return items[0]?.startsWith('{') ? `[\n  ${items.join(',\n  ')}\n]` : `[${items.join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, item]) => `"${name}": ${jsonOf(item)}`)
    .join(',\n    ')} }`;
}

/** A date alone. */
export const dateRow = (when: string, gloss?: string): NotationRow => ({
  event: { when },
  ...(gloss !== undefined && { gloss }),
});

/** Lines of `date | gloss`. */
const dates = (lines: readonly string[]): readonly NotationRow[] =>
  lines.map(line => {
    const [when = '', gloss] = line.split(' | ');
    return dateRow(when, gloss);
  });

const SUB_YEAR =
  'spring|summer|autumn|winter|spring, north|summer, north|autumn, north|winter, north|spring, south|summer, south|autumn, south|winter, south|first quarter|second quarter|third quarter|fourth quarter|first third|second third|last third|first half|second half';

/** EDTF: what the standard gives. */
export const STANDARD: readonly NotationGroup[] = [
  {
    title: 'Dates',
    says: 'A year, a month or a day. It happened some time in it: the ink brackets the unit and puts no dot where nobody knows one.',
    range: '2023-11/2025-02',
    rows: dates(['2024', '2024-02', '2024-02-10']),
  },
  {
    title: 'Date-times',
    says: 'The time as it was written where it happened. An offset is kept beside it and moves nothing.',
    range: '2024-02-10/2024-02-10',
    rows: dates([
      '2024-02-10T09:15 | minutes, accepted here',
      '2024-02-10T09:15:30',
      '2024-02-10T18:00:00Z | Z is UTC',
      '2024-02-10T18:00:00-08:00 | eight hours behind UTC',
      '2024-02-10T18:00:00+05:30',
    ]),
  },
  {
    title: 'Intervals',
    says: 'A slash makes a span. It began some time in the first date and ended some time in the second: full tone where it surely went on, middle tone in the two units.',
    range: '2016-07/2025-06',
    rows: dates([
      '2018/2023',
      '2018-03/2023-06',
      '2018-03-12/2023-06-30 | day to day: nothing is left open',
      '2018-03/2023 | the two ends need not be equally fine',
      '2019/2020 | neighbours: only New Year is sure',
      '2021/2021 | within one year, as a span',
      '2022-05/2022 | an end is never before its start',
    ]),
  },
  {
    title: 'Open and unknown ends',
    says: 'Two dots mean that it goes on. Nothing means that it ended, or began, and nobody said when. These are two things and look like two things.',
    range: '2014/2028',
    rows: dates([
      '2020/.. | goes on',
      '2020/ | ended, nobody said when',
      '../2020 | always was, until 2020',
      '/2020 | began, nobody said when',
      '2020-09-01/..',
      '2020~/.. | since about 2020',
    ]),
  },
  {
    title: 'Doubt about a whole date',
    says: '~ is about, and the ink fades by one unit. ? is perhaps: a dashed outline and a question mark. % is both.',
    range: '2013/2026',
    rows: dates([
      '2020~ | about',
      '2020? | perhaps',
      '2020% | perhaps, and about',
      '2020-06~ | about June: a month either way',
      '2020-06-11? | perhaps that day',
      '2016~/2022 | one end only',
      '2016/2022?',
      '2016?/2022~ | each end has its own',
      '2016%/2022%',
    ]),
  },
  {
    title: 'Doubt about one part of a date',
    says: 'To the right of a part, a mark holds for that part and all before it. To the left, it holds for that part alone.',
    range: '2016/2022',
    rows: dates([
      '2020~-06 | about the year; the month is sure',
      '2020-~06 | about the month; the year is sure',
      '?2020-06 | perhaps the year',
      '2020-%06 | perhaps, and about, the month',
      '2016-~05/2021 | inside an interval',
    ]),
  },
  {
    title: 'Doubt about one part, down to the day',
    says: 'The margin is one unit of the finest part that is marked: a month where the month is, a day where the day is.',
    range: '2020-05/2020-07',
    rows: dates([
      '2020-06-11 | none, to compare',
      '2020-06-~11 | about the day: a day either way',
      '2020-~06-11 | about the month alone',
      '2020-06~-11 | about year and month; the day is sure',
      '2020-%06-11 | perhaps, and about, the month',
      '?2020-06-~11 | perhaps the year, about the day',
      '2020?-06-11~ | about all of it, and perhaps the year',
      '2020-06-~05/2020-07-~10 | inside an interval',
    ]),
  },
  {
    title: 'Unspecified digits',
    says: 'X is a digit that nobody knows. It is no doubt about the others, and may stand anywhere.',
    rows: dates([
      '202X | some year of the 2020s',
      '20XX | some year of that century',
      '1XXX',
      '2024-XX | some month',
      '2024-02-XX | some day of February',
      '2024-XX-XX | some day of 2024',
      '2024-02-2X | the twenties of February',
      '1984-1X | October, November or December',
      '2024-X2 | February or December',
      '156X-12-25 | some Christmas of the 1560s',
      '20X4-02-29 | leap years only',
      '20XX-12-XX | some day of some December',
      '202X~ | with ~, accepted here',
      'XXXX | says nothing',
      'XXXX-12-XX | a December, but of which year?',
    ]),
  },
  {
    title: 'Seasons, quarters, thirds and halves',
    says: 'In the place of the month, 21 to 41 name a part of the year. Which months a season has is not agreed: here those of meteorology, north where nothing is said, and winter runs into the next year.',
    range: '2023-12/2025-03',
    rows: dates([
      ...SUB_YEAR.split('|').map((name, i) => `2024-${21 + i} | ${name}`),
      '2024-21~ | with ~, accepted here: three months either way',
      '2024-21/2024-23 | in an interval, accepted here',
    ]),
  },
  {
    title: 'Long years and significant digits',
    says: 'Y stands before a year of more than four digits, E is a power of ten, and S says how many of the digits count.',
    rows: dates([
      'Y12345',
      'Y170000002',
      'Y-17E7 | 17 with seven zeros',
      '1950S2 | two digits count: the century',
      '1953S3 | three digits count: the decade',
      'Y171010000S3',
      'Y3388E2S3',
    ]),
  },
  {
    title: 'Before the year 1',
    says: 'Years are counted as astronomers do, with a year 0: that is 1 BC, and −44 is 45 BC.',
    rows: dates([
      '0000 | 1 BC',
      '-0044 | 45 BC',
      '-0043-03-15 | the Ides of March of 44 BC',
      '-0099/-0043',
      '-004X | digits grow away from zero',
    ]),
  },
  {
    title: 'One of several, each of several',
    says: 'Square brackets: one of these dates, and nobody knows which; a dotted line joins them. Braces: every one of them; a solid line joins them.',
    range: '2013/2027',
    rows: dates([
      '[2018,2021] | one of two',
      '[2021,2018] | the order says nothing',
      '[2016-04,2019-10,2022]',
      '[2016..2019] | one of a run',
      '[..2018-05-12] | that day, or any before it',
      '[2018-05..] | that month, or any after it',
      '[2015,2018..2020]',
      '{2018,2021} | both',
      '{2016-07,2018-07,2020-07,2022-07}',
      '{2015,2018..2020} | each year of the run',
      '{..2018} | 2018 and all years before it',
      '[2018~,2021?] | with their own doubts',
    ]),
  },
];

const PHD: SampleEvent = { id: 'phd', title: 'PhD', when: '2017-09-01/2020-06-30' };

/** What this library adds, for what a date alone cannot say. */
export const OWN: readonly NotationGroup[] = [
  {
    title: 'Shape, length and margin',
    says: '`when` alone is a moment if it is one date, a span if it has a slash. `shape` says otherwise, `lasts` gives a length, `margin` says how wide “about” is.',
    range: '2013/2026',
    rows: [
      { event: { title: 'Sabbatical', when: '2019', shape: 'span' }, gloss: 'the whole of it was 2019' },
      { event: { title: 'Moves', when: '2018/2021', shape: 'moment' }, gloss: 'once, between the two' },
      {
        event: { title: 'Apprentice', when: '2016-03-01/', lasts: 'P3Y' },
        gloss: 'so the end is known, too',
      },
      {
        event: { title: 'Apprentice', when: '2016-03-01/', lasts: ['P2Y', 'P4Y'] },
        gloss: 'two to four years',
      },
      { event: { title: 'Apprentice', when: '2016-03-01/', lasts: '~P3Y' }, gloss: 'about three years' },
      { event: { title: 'Apprentice', when: '/2020-08-31', lasts: 'P30M' }, gloss: 'from its end back' },
      { event: { title: 'Apprentice', when: '2016~/2020~', margin: 'P2Y' }, gloss: 'about: two years' },
      { event: { title: 'Apprentice', when: '2016~/2020~', margin: 'P3M' }, gloss: 'about: three months' },
    ],
  },
  {
    title: 'Order instead of a date',
    says: 'What came before, after or during another event is placed by that event. The grey bar is the PhD that each row refers to.',
    range: '2012/2027',
    beside: [PHD],
    rows: [
      { event: { title: 'Moves', after: 'phd' }, gloss: 'starts at its end, or later' },
      { event: { title: 'Moves', before: 'phd' }, gloss: 'ends at its start, or earlier' },
      { event: { title: 'First paper', during: 'phd' }, gloss: 'within it' },
      { event: { title: 'Master’s', when: '2015-09-01/', meets: 'phd' }, gloss: 'ends when it starts' },
      {
        event: { title: 'Teaching', startsAfter: 'phd', when: '/2022-03-31' },
        gloss: 'starts once it has started',
      },
      {
        event: { title: 'Teaching', endsAfter: 'phd', when: '2018-10-01/' },
        gloss: 'ends once it has ended',
      },
      { event: { title: 'Grant', startsWith: 'phd', when: '/2019-08-31' }, gloss: 'starts when it starts' },
      { event: { title: 'Grant', endsWith: 'phd', when: '2018-04-01/' }, gloss: 'ends when it ends' },
      {
        event: { title: 'Moves', after: { event: 'phd', lag: 'P1Y' }, shape: 'moment' },
        gloss: 'a year after: an equation',
      },
      {
        event: { title: 'Moves', before: { event: 'phd', lag: '~P2Y' }, shape: 'moment' },
        gloss: 'about two years before',
      },
      {
        event: { title: 'First paper', during: { event: 'phd', doubt: true } },
        gloss: 'someone’s reading, so what follows is uncertain',
      },
    ],
  },
  {
    title: 'Whether it happened',
    says: 'Another question than when. A plan is hatched; what was cancelled or is disputed is hollow.',
    range: '2017/2030',
    rows: [
      { event: { title: 'Sabbatical', when: '2027-02/2028-06', status: 'planned' } },
      {
        event: { title: 'Opens a workshop', when: '2027/..', status: 'planned' },
        gloss: 'no end is planned',
      },
      { event: { title: 'Lecture tour', when: '2020-04/2021-05', status: 'cancelled' } },
      { event: { title: 'Service in the navy', when: '2019/2022', certainty: 'disputed' } },
      {
        event: { title: 'Clerk', when: '2019/2022', certainty: 'probable' },
        gloss: 'said in words; the ink is that of its date',
      },
    ],
  },
  {
    title: 'Datings that compete, statements that collide',
    says: 'Claims each get a thin track, the preferred one is full. What cannot all hold keeps its own dates, and says so.',
    range: '2009/2024',
    rows: [
      {
        event: {
          title: 'The workshop is founded',
          claims: [
            { when: '2014-05-02', rank: 'preferred' },
            { when: '2012' },
            { when: '2018~', rank: 'rejected' },
          ],
        },
        gloss: 'the rejected one is kept, and not drawn',
      },
      {
        event: { title: 'First post', when: '2015-03-01/2020-09-30', after: 'degree' },
        beside: [{ id: 'degree', title: 'Degree', when: '2012-10-01/2017-07-31' }],
        gloss: 'after a degree that ended later',
      },
    ],
  },
];

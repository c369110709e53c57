/**
 * The kinds of ink: for each, what is known, in the fewest events that show it, and one line that says how to read it.
 * The people in them are nobody in particular.
 */
import { AS_OF, type SampleDocument, type SampleEvent } from '../timeline.js';

export interface InkSample {
  /** Name of the kind. */
  readonly name: string;
  /** For a narrow place; the name where absent. */
  readonly short?: string;
  /** How to read it. */
  readonly says: string;
  readonly events: readonly SampleEvent[];
  /** Id of the event that is selected, where the ink shows only then. */
  readonly selected?: string;
}

export const INK = {
  certain: {
    name: 'Certain',
    says: 'A full tone: both days are known, and it went on throughout.',
    events: [{ title: 'Field season on the coast', when: '2013-04-08/2016-09-27' }],
  },
  unit: {
    name: 'Known to the unit only',
    short: 'To the unit only',
    says: 'A middle tone, joined to the bar: it began and ended some time in these years. That is how résumés are written, and no warning.',
    events: [
      { title: 'Teacher at a village school', when: '2011/2017' },
      { title: 'Course in bookkeeping', when: '2019/2020' },
      { title: 'Summer at the harbour', when: '2022/2022' },
    ],
  },
  possible: {
    name: 'Possible',
    says: 'A pale tone with a dotted foot, capped at the first possible moment: she led the ward at the end, and since when is not said.',
    events: [
      { id: 'hospital', title: 'Nurse at a city hospital', when: '2012-09-01/2021-06-30' },
      { title: 'Leads the ward', when: '/2021-06-30', during: 'hospital' },
    ],
  },
  soft: {
    name: 'Soft margin',
    says: 'A fade: about 2012 to about June 2018. Where “about” ends, nobody can say, so the ink has no edge there.',
    events: [{ title: 'Apprentice to a boat builder', when: '2012~/2018-06~' }],
  },
  uncertain: {
    name: 'Uncertain',
    says: 'A dashed outline and a question mark: the source gives the date, and doubts it.',
    events: [
      { title: 'Assistant in a print shop', when: '2012?/2017?' },
      { title: 'First poem in a newspaper', when: '2019-05?' },
    ],
  },
  range: {
    name: 'Some time in a range',
    short: 'Within a range',
    says: 'A bracket, no bar and no dot: it happened in here, and nothing says where.',
    events: [
      { id: 'abroad', title: 'Posted abroad', when: '2012-03-12/2019-10-30' },
      { title: 'Learns to bind books', during: 'abroad' },
      { title: 'Buys the press', during: 'abroad', shape: 'moment' },
    ],
  },
  shared: {
    name: 'Several in one range',
    short: 'Several in one',
    says: 'One bracket for all that share a range, with their titles inside, in the order that is known.',
    events: [
      { id: 'studio', title: 'Works in an architects’ studio', when: '2012-01-09/2020-11-27' },
      { id: 'library', title: 'Town library, drawings', during: 'studio' },
      { title: 'Town library, building', during: 'studio', startsAfter: 'library' },
      { title: 'A school for eighty children', during: 'studio' },
      { title: 'A bridge for walkers', during: 'studio' },
    ],
  },
  moment: {
    name: 'A moment',
    says: 'A dot where the day is known; the bracket of its month or its year where only that is. Never the first of January.',
    events: [
      { title: 'Sworn in', when: '2013-06-14' },
      { title: 'First case won', when: '2016-03' },
      { title: 'Moves to the capital', when: '2020' },
    ],
  },
  oneSide: {
    name: 'Bounded on one side',
    short: 'One side only',
    says: 'A cap at what is known, and a dotted stub with a chevron: “before he came” is all there is, so the stub is no length.',
    events: [
      { id: 'harbour', title: 'Lives at the harbour', when: '2015-08-21/2021-05-30' },
      { title: 'Trains as a surveyor', before: 'harbour' },
      { title: 'Marries', when: '[..2015-08-21]' },
    ],
  },
  goesOn: {
    name: 'Goes on',
    says: 'A full tone to the day that the knowledge dates from, and a fade after it; an open start comes from the edge.',
    events: [
      { title: 'Editor of a weekly', when: '2017-09-04/..' },
      { title: 'Member of the choir', when: '../2016-06-30' },
    ],
  },
  planned: {
    name: 'Planned',
    says: 'Hatched and dashed, never a full tone: intended, dated or not.',
    events: [
      { title: 'Sabbatical', status: 'planned', when: '2026-09-01/2027-08-31' },
      { id: 'first', title: 'The book comes out', when: '2025-03-14' },
      { title: 'A second edition', status: 'planned', after: 'first' },
      { title: 'Opens a workshop', status: 'planned', when: '2027/..' },
    ],
  },
  cancelled: {
    name: 'Cancelled, disputed',
    short: 'Cancelled',
    says: 'Hollow: it did not take place, and its title is struck through; or it is disputed that it did, and a word says so.',
    events: [
      { title: 'Lecture tour', status: 'cancelled', when: '2020-04-01/2021-05-31' },
      { title: 'Service in the navy', certainty: 'disputed', when: '2012-02-01/2015-10-31' },
    ],
  },
  oneOf: {
    name: 'One of several dates',
    short: 'One of several',
    says: 'Separate marks joined by a dotted line: it was in one of these months, and only in one.',
    events: [{ title: 'Meets the publisher', when: '[2012-04,2015-04,2019-05]' }],
  },
  eachOf: {
    name: 'Each of several dates',
    short: 'Each of several',
    says: 'Separate marks joined by a thin solid line: it was on every one of them.',
    events: [{ title: 'Teaches at the summer school', when: '{2012-07,2014-07,2016-07,2018-07}' }],
  },
  claims: {
    name: 'Competing claims',
    short: 'Competing',
    says: 'A thin track for each dating; the one that is preferred is full.',
    events: [
      {
        title: 'The workshop is founded',
        claims: [
          { when: '2014-05-02', rank: 'preferred', note: 'The day in the register of companies.' },
          { when: '2012', note: 'The year over the door.' },
          { when: '2018', rank: 'rejected', note: 'The year of a later brochure.' },
        ],
      },
    ],
  },
  contradiction: {
    name: 'In contradiction',
    short: 'Contradiction',
    says: 'Each keeps its own dates, with a sign that opens the explanation: both statements cannot hold.',
    events: [
      { id: 'degree', title: 'Degree in law', when: '2013-10-01/2017-07-31' },
      { title: 'First post as a lawyer', when: '2015-03-01/2020-09-30', after: 'degree' },
    ],
  },
  order: {
    name: 'Order only',
    says: 'A thin arrow between the two, when either has focus: the text was set before it was printed, and both before the fair.',
    selected: 'set',
    events: [
      { id: 'fair', title: 'On sale at the book fair', when: '2018-10-10' },
      { id: 'set', title: 'The text is set', during: 'press' },
      { id: 'print', title: 'The book is printed', during: 'press', after: 'set', before: 'fair' },
      { id: 'press', title: 'The press has the manuscript', when: '2013-05-13/2018-10-10' },
    ],
  },
} as const satisfies Record<string, InkSample>;

const HUES = ['blue', 'teal', 'violet', 'amber', 'rose', 'slate', 'green', 'sky'] as const;

/** One kind as a document, without a title: the line above it says what it is. */
export const inkDocument = ({ events }: InkSample): SampleDocument => ({
  locale: 'en-GB',
  asOf: AS_OF,
  categories: [{ id: 'ink', label: 'Known', color: 'blue' }],
  events: events.map(event => ({ category: 'ink', ...event })),
});

/** Several kinds as one document, a lane each. */
export function inkSheet(title: string, keys: readonly (keyof typeof INK)[]): SampleDocument {
  const samples = keys.map(key => [key, INK[key] as InkSample] as const);
  return {
    title,
    locale: 'en-GB',
    asOf: AS_OF,
    categories: samples.map(([id, { name, short: label = name }], i) => ({
      id,
      label,
      color: HUES[i % HUES.length]!,
    })),
    events: samples.flatMap(([category, { events }]) => events.map(event => ({ category, ...event }))),
  };
}

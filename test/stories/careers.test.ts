/** The careers that stories stand on: what is real has its sources, what is invented says so, and dates are as they are meant. */
import { expect } from 'chai';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { createStore } from '../../src/store/create-store.js';
import { company } from '../../stories/samples/company.js';
import { engineer } from '../../stories/samples/engineer.js';
import { launchDay } from '../../stories/samples/launch-day.js';
import { ada, ben } from '../../stories/samples/two-people.js';

interface Career {
  readonly document: () => unknown;
  readonly events: readonly [least: number, most: number];
  /** Events without a date of their own: ordering facts date them. */
  readonly workedOut: readonly string[];
}

const real = async (name: string): Promise<unknown> => (await fetch(`/data/${name}.json`)).json();
const anning = await real('mary-anning');

const REAL: Readonly<Record<string, Career>> = {
  'Mary Anning': {
    document: () => anning,
    events: [20, 35],
    workedOut: ['school', 'henley', 'savings', 'annuity', 'church'],
  },
};

const INVENTED: Readonly<Record<string, Career>> = {
  'the engineer': {
    document: engineer,
    events: [25, 40],
    workedOut: ['four-ferry-quays', 'summer-school'],
  },
  'the company': { document: company, events: [40, 60], workedOut: ['balance-b2'] },
  'the day': {
    document: launchDay,
    events: [40, 60],
    workedOut: [
      'bus-from-the-village',
      'soup-in-the-blockhouse',
      'first-arc',
      'within-the-arc',
      'first-plot-on-the-wall',
      'falls-into-the-sea',
    ],
  },
  'the painter': { document: ada, events: [12, 20], workedOut: [] },
  'the sculptor': { document: ben, events: [12, 20], workedOut: [] },
};

function read({ document }: Career): TimelineDocument {
  const { value, issues } = parseDocument(document());
  expect(issues.filter(({ code }) => code !== 'event/no-id')).to.deep.equal([]);
  return value!;
}

/** Ids of the sources that an event and its claims name. */
const citedBy = ({ sources = [], claims = [] }: TimelineEvent): string[] =>
  [...sources, ...claims.flatMap(claim => claim.sources ?? [])].map(cited =>
    typeof cited === 'string' ? cited : cited.id,
  );

const isOwnDated = ({ when, start, end, claims }: TimelineEvent): boolean =>
  [when, start, end, claims].some(it => it !== undefined);

const datesOf = ({ when, claims = [] }: TimelineEvent): string[] =>
  [when, ...claims.map(claim => claim.when)].filter(date => date !== undefined);

describe('careers', () => {
  for (const [name, career] of Object.entries({ ...REAL, ...INVENTED }))
    describe(name, () => {
      it('is read without an issue, and contradicts nothing', () => {
        const store = createStore(read(career));
        const { events } = store.doc;
        expect(events.filter(({ id }) => store.entry(id)!.conflict)).to.deep.equal([]);
        expect(events.length).to.be.within(...career.events);
      });

      it('is dated as it is meant: by itself, or by what is known of its order', () => {
        const store = createStore(read(career));
        const { events } = store.doc;
        const without = events.filter(event => !isOwnDated(event)).map(({ id }) => id);
        expect(without.sort()).to.deep.equal([...career.workedOut].sort());
        expect(events.filter(({ id }) => !store.entry(id)!.dated)).to.deep.equal([]);
      });

      it('has a title for each event, and a label for each lane that it uses', () => {
        const { events, categories = [] } = read(career);
        const used = new Set(events.map(({ category }) => category));
        expect(new Set(categories.map(({ id }) => id))).to.deep.equal(used);
        expect(categories.filter(({ label }) => !label)).to.deep.equal([]);
        // Longer ones do not fit beside each other.
        expect(events.filter(({ title }) => title === '' || title.length > 50)).to.deep.equal([]);
      });
    });

  for (const [name, career] of Object.entries(REAL))
    it(`${name} has a reason and a source for each event, and uses each of them`, () => {
      const { events, sources = [] } = read(career);
      for (const event of events) {
        expect(event.because, event.id).to.match(/\.”?$/);
        expect(citedBy(event), event.id).to.not.be.empty;
      }
      const cited = new Set(events.flatMap(citedBy));
      expect(new Set(sources.map(({ id }) => id))).to.deep.equal(cited);
      for (const { id, title, publisher, url } of sources) expect(title && (publisher ?? url), id).to.be.ok;
    });

  for (const [name, career] of Object.entries(INVENTED))
    it(`${name} says that it is invented`, () =>
      expect(read(career).title).to.match(/\(sample data\)|an invented/));

  it('of Mary Anning’s, much is half-known, in many ways', () => {
    const dates = read(REAL['Mary Anning']!).events.flatMap(datesOf);
    const forms = [/~/, /\?/, /%/, /X/, /-2[1-4]$/, /^\[\.\./, /\/$/, /^\//, /^\[\d+X?,/];
    for (const form of forms)
      expect(
        dates.filter(date => form.test(date)),
        String(form),
      ).to.not.be.empty;
  });

  it('of Mary Anning’s, two events lie more than a century after all others', () => {
    const store = createStore(read(REAL['Mary Anning']!));
    const ends = store.doc.events
      .map(({ id }) => store.entry(id)!.interval.core.latestEnd)
      .sort((a, b) => a - b);
    const [last, far] = ends.slice(-3);
    expect((far! - last!) / (365 * 86_400_000)).to.be.above(100);
  });

  it('of the company’s, a quarter begins in the last tenth of its time', () => {
    const store = createStore(read(INVENTED['the company']!));
    const starts = store.doc.events.map(({ id }) => store.entry(id)!.interval.core.earliestStart);
    const late = starts.filter(at => at >= Date.UTC(2015, 6));
    expect(late.length).to.be.above(starts.length / 4);
  });

  it('the painter and the sculptor tell of the same, but not the same of how they met', () => {
    const [a, b] = [ada(), ben()];
    const shared = a.events.map(({ id }) => id).filter(id => b.events.some(event => event.id === id));
    expect(shared).to.deep.equal(['met', 'studio', 'show']);
    const met = [a, b].map(({ events }) => events.find(({ id }) => id === 'met')!.when);
    expect(met[0]).to.not.equal(met[1]);
  });
});

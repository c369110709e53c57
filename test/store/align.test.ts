import { expect } from 'chai';
import fc from 'fast-check';
import { alignStore, asideStore, fromZero, zeroesOf } from '../../src/store/align.js';
import { filterStore } from '../../src/store/filter.js';
import type { Entry, Store } from '../../src/store/store.js';
import { DAY_MS } from '../../src/time/interval.js';
import { randomDocument, storeOf } from '../random-document.js';

const day = (text: string): number => Date.parse(text);

const EVENTS = [
  { id: 'a-phd', title: 'PhD', tags: ['phd'], when: '2010-05-01', subject: 'ada' },
  { id: 'a-again', title: 'Another PhD', tags: ['phd'], when: '2015', subject: 'ada' },
  { id: 'a-job', title: 'Job', when: '2012-05-01/..', subject: 'ada' },
  { id: 'b-phd', title: 'PhD', tags: ['phd'], when: '2001~', subject: 'ben', shape: 'moment' },
  { id: 'b-school', title: 'School', when: '1990/1995-07', subject: 'ben' },
  { id: 'c-job', title: 'Job', when: '2000', subject: 'carl' },
  { id: 'c-phd', title: 'PhD', tags: ['phd'], when: '/2020', subject: 'carl', shape: 'span' },
  { id: 'war', title: 'A war', when: '1999' },
  { id: 'lost', title: 'Lost', subject: 'ada' },
];

const store = storeOf({ events: EVENTS });

const zeroOf = (key: string): Record<string, string> =>
  Object.fromEntries([...zeroesOf(store.snapshot(), key)].map(([subject, { event }]) => [subject, event]));

const asides = (entry: Entry): string => `beside ${entry.event.id}`;

const alignedBy = (key: string, of: Store = store): Store => alignStore(asideStore(of, key, asides));

describe('the zero of each subject', () => {
  it('is its first event with that tag or title, where both of its bounds are known', () => {
    const expected = { ada: 'a-phd', ben: 'b-phd' };
    expect(zeroOf('phd')).to.deep.equal(expected);
    expect(zeroOf('PhD')).to.deep.equal(expected);
  });

  it('is the event with that id, of the one who has it', () =>
    expect(zeroOf('b-school')).to.deep.equal({ ben: 'b-school' }));

  it('is also that of events about nobody', () => expect(zeroOf('war')).to.deep.equal({ '': 'war' }));

  it('is where a span begins, or ends, with “/end” after the key', () => {
    const at = (key: string): object => zeroesOf(store.snapshot(), key).get('ben')!.possible;
    expect(at('School')).to.deep.equal({ start: day('1990-01-01'), end: day('1990-12-31') });
    expect(at('School/end')).to.deep.equal({ start: day('1995-07-02'), end: day('1995-08-01') });
    expect(zeroOf('c-phd')).to.deep.equal({});
    expect(zeroOf('c-phd/end')).to.deep.equal({ carl: 'c-phd' });
  });

  it('a key that ends so itself means what it says', () => {
    const events = [{ id: 'x/end', title: 'X', when: '2001/2005' }];
    const zeroes = zeroesOf(storeOf({ events }).snapshot(), 'x/end');
    expect(zeroes.get('')!.possible.start).to.equal(day('2001-01-01'));
  });

  it('lies anywhere in its range, margins counted in; the middle of that is put at 0', () => {
    const { possible, middle } = zeroesOf(store.snapshot(), 'phd').get('ben')!;
    expect(possible).to.deep.equal({ start: day('2000-01-01'), end: day('2003-01-01') });
    expect(middle).to.equal((day('2000-01-01') + day('2003-01-01')) / 2);
  });

  it('an event lies so far from it, at the least and the most', () => {
    const zero = zeroesOf(store.snapshot(), 'phd').get('ada')!;
    const apart = fromZero(store.entry('a-job')!, zero)!;
    expect(apart.start / DAY_MS).to.equal(730);
    expect(apart.end / DAY_MS).to.equal(731);
    expect(fromZero(store.entry('lost')!, zero)).to.equal(undefined);
  });
});

describe('alignStore', () => {
  it('puts the zero of each subject at 0, and all else of it where it lies to that', () => {
    const aligned = alignedBy('phd');
    const { core } = aligned.entry('a-phd')!.interval;
    expect(core).to.include({ earliestStart: -DAY_MS / 2, latestEnd: DAY_MS / 2 });
    expect(aligned.entry('a-job')!.interval.core.earliestStart).to.equal(
      day('2012-05-01') - day('2010-05-01') - DAY_MS / 2,
    );
    expect(aligned.entry('a-job')!.told).to.equal(store.entry('a-job')!.interval);
    expect(aligned.entry('a-job')!.interval.start.unit!.start).to.equal(
      aligned.entry('a-job')!.interval.core.earliestStart,
    );
  });

  it('has no day of the knowledge, as each subject has its own', () =>
    expect(alignedBy('phd').snapshot().asOf).to.equal(undefined));

  it('draws nothing of a subject without one, and tells it apart from what nothing dates', () => {
    const { entries } = alignedBy('phd').snapshot();
    const not = entries.filter(({ dated }) => !dated);
    expect(not.filter(({ unaligned }) => unaligned).map(({ event }) => event.id)).to.have.members([
      'c-job',
      'c-phd',
      'war',
    ]);
    expect(not.filter(({ unaligned }) => !unaligned).map(({ event }) => event.id)).to.deep.equal(['lost']);
  });

  it('says beside each event how it lies to the zero, but not of the zero itself', () => {
    const beside = asideStore(store, 'phd', asides);
    expect(beside.entry('a-job')!.aside).to.equal('beside a-job');
    expect(beside.entry('a-phd')!.aside).to.equal(undefined);
    expect(beside.entry('c-job')!.aside).to.equal(undefined);
    expect(beside.entry('a-job')!.interval).to.equal(store.entry('a-job')!.interval);
  });

  it('is the store itself where there is nothing to count from, and the same one for the same', () => {
    const beside = asideStore(store, 'nobody', asides);
    expect(alignStore(beside)).to.equal(beside);
    expect(alignedBy('phd')).to.equal(alignedBy('phd'));
    expect(alignStore(alignedBy('phd'))).to.equal(alignedBy('phd'));
    expect(alignedBy('phd').real).to.equal(asideStore(store, 'phd', asides));
  });

  it('stays aligned by an event that filters hide', () => {
    const events = EVENTS.map(event => ({ ...event, category: event.id === 'a-phd' ? 'hidden' : 'shown' }));
    const beside = asideStore(storeOf({ events }), 'phd', asides);
    const left = filterStore(beside, { hide: { categories: ['hidden'] } });
    expect(alignStore(left).entry('a-job')!.interval).to.deep.equal(
      alignStore(beside).entry('a-job')!.interval,
    );
  });

  it('loses nothing, moves each subject as a whole, and keeps the order in each', () => {
    const subjects = fc.array(fc.constantFrom(undefined, 'ada', 'ben', 'carl'), { minLength: 1 });
    fc.assert(
      fc.property(randomDocument, subjects, fc.nat(99), (source, who, at) => {
        const events = source.events.map((event, i) => {
          const subject = who[i % who.length];
          return { ...event, ...(subject && { subject }), ...((i + at) % 4 === 0 && { tags: ['zero'] }) };
        });
        const before = storeOf({ ...source, events });
        const after = alignedBy('zero', before);
        const { entries, aligned, zeroes } = after.snapshot();
        expect(entries.map(({ event }) => event.id).sort()).to.deep.equal(
          before
            .snapshot()
            .entries.map(({ event }) => event.id)
            .sort(),
        );
        if (!aligned) return;
        for (const [subject, { middle }] of zeroes!) {
          const isOwn = ({ event }: Entry): boolean => (event.subject ?? '') === subject;
          const own = entries.filter(isOwn);
          expect(own.map(({ event }) => event.id)).to.deep.equal(
            before
              .snapshot()
              .entries.filter(isOwn)
              .map(({ event }) => event.id),
          );
          for (const { event, interval, told } of own) {
            const { core } = before.entry(event.id)!.interval;
            expect(told!.core).to.deep.equal(core);
            expect(interval.core.earliestStart).to.equal(core.earliestStart - middle);
            expect(interval.core.latestEnd).to.equal(core.latestEnd - middle);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

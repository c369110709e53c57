import { expect } from 'chai';
import fc from 'fast-check';
import { parseDocument } from '../../src/model/parse-document.js';
import { createStore } from '../../src/store/create-store.js';
import { neighboursOf } from '../../src/store/neighbours.js';
import type { Entry } from '../../src/store/store.js';

type Given = Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;

const idsOf = (entries: Iterable<Entry>): readonly string[] => [...entries].map(({ event }) => event.id);

/** Neighbours of `me` among events by their ids, each a date or more. */
function around(events: Given, without?: readonly string[]) {
  const { value } = parseDocument({
    title: 'A life',
    asOf: '2026-02-10',
    events: Object.entries(events).map(([id, it]) => ({
      id,
      title: id,
      ...(typeof it === 'string' ? { when: it } : it),
    })),
  });
  const store = createStore(value!);
  const { before, meanwhile, after, possible } = neighboursOf(
    store.entry('me')!,
    store.snapshot().entries,
    new Set(without),
  );
  return {
    before: idsOf(before),
    meanwhile: idsOf(meanwhile),
    after: idsOf(after),
    possible: idsOf(possible),
  };
}

const NONE = { before: [], meanwhile: [], after: [], possible: [] };

describe('neighbours in time', () => {
  it('are what certainly lay before, at the same time and after', () => {
    expect(
      around({
        past: '2010/2012',
        now: '2014/2020',
        me: '2015/2018',
        future: '2020-05-01',
      }),
    ).to.deep.equal({ before: ['past'], meanwhile: ['now'], after: ['future'], possible: [] });
  });

  it('are not certain where dates leave both open', () => {
    expect(around({ me: '2018', other: '2018' })).to.deep.equal({
      ...NONE,
      meanwhile: ['other'],
      possible: ['other'],
    });
    expect(around({ me: '2018-05', year: '2018' }).possible).to.deep.equal(['year']);
  });

  it('count the margin of “about”', () => {
    expect(around({ me: '2018', other: '2017' }).before).to.deep.equal(['other']);
    expect(around({ me: '2018', other: '2017~' })).to.deep.equal({
      ...NONE,
      meanwhile: ['other'],
      possible: ['other'],
    });
  });

  it('may share a day where one span ends and the next begins', () => {
    const touching = around({
      me: '2018-05-01/2019-05-01',
      next: '2019-05-01/2020',
      last: '2017/2018-05-01',
    });
    expect(touching).to.deep.equal({ ...NONE, before: ['last'], after: ['next'] });
    const day = '2018-05-01/2018-05-01';
    expect(around({ me: day, same: day })).to.deep.equal({ ...NONE, meanwhile: ['same'] });
    // A moment on that day is within both.
    expect(around({ me: '2018-05-01/2019-05-01', party: '2019-05-01' }).meanwhile).to.deep.equal(['party']);
    const hours = around({
      me: { start: '2018-05-01T09:00', end: '2018-05-01T12:00' },
      next: { start: '2018-05-01T11:00', end: '2018-05-01T13:00' },
    });
    expect(hours).to.deep.equal({ ...NONE, meanwhile: ['next'] });
  });

  it('go on with what has no end', () => {
    expect(around({ me: '2018', home: '2010/..' })).to.deep.equal({ ...NONE, meanwhile: ['home'] });
    expect(around({ me: '2018/..', old: '2010', home: '2010/..' })).to.deep.equal({
      ...NONE,
      before: ['old'],
      meanwhile: ['home'],
    });
  });

  it('are at most possible where a date is in doubt, or one of several', () => {
    expect(around({ me: '2018', past: '2010?', now: '2018-01-01/2018-12-31?' })).to.deep.equal({
      ...NONE,
      meanwhile: ['now'],
      possible: ['now'],
    });
    expect(around({ me: '2010/2020', set: '[2011,2012]' }).possible).to.deep.equal(['set']);
    expect(around({ me: '2018?', past: '2010' })).to.deep.equal(NONE);
    expect(around({ me: '2018', set: '[2011,2012]' }).before).to.deep.equal(['set']);
  });

  it('hold by each of the dates that compete', () => {
    const claims = (when: string) => ({ claims: [{ when: '2010', rank: 'preferred' }, { when }] });
    expect(around({ me: '2018', other: claims('2011') }).before).to.deep.equal(['other']);
    expect(around({ me: '2018', other: claims('2018') })).to.deep.equal({
      ...NONE,
      meanwhile: ['other'],
      possible: ['other'],
    });
  });

  it('leave out what did not happen or may not have, contradicts others, or has no date', () => {
    expect(
      around({
        me: '2018',
        off: { when: '2010', status: 'cancelled' },
        rumour: { when: '2010', certainty: 'disputed' },
        wrong: { when: '2012', after: 'right' },
        right: '2013',
        nothing: {},
        before: { before: 'me' },
      }),
    ).to.deep.equal(NONE);
    expect(around({ me: { when: '2012', after: 'right' }, right: '2013', other: '2000' })).to.deep.equal(
      NONE,
    );
    expect(around({ me: {}, other: '2000' })).to.deep.equal(NONE);
  });

  it('are no neighbours by the day of the knowledge alone', () => {
    expect(
      around({ me: { when: '2030', status: 'planned' }, rumour: { after: 'old' }, old: '2010' }),
    ).to.deep.equal({
      ...NONE,
      before: ['old'],
    });
  });

  it('leave out those that are told of elsewhere, for the next ones', () => {
    expect(around({ a: '2001', b: '2002', c: '2003', d: '2004', me: '2018' }).before).to.deep.equal([
      'b',
      'c',
      'd',
    ]);
    expect(around({ a: '2001', b: '2002', c: '2003', d: '2004', me: '2018' }, ['d']).before).to.deep.equal([
      'a',
      'b',
      'c',
    ]);
  });

  it('are the most important of those that are near', () => {
    const years = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`y${i}`, { when: String(2001 + i), importance: 0.1 }]),
    );
    const important = { ...years, y0: { when: '2001', importance: 1 }, y3: { when: '2004', importance: 1 } };
    // The first year is further away than five others.
    expect(around({ ...important, me: '2018' }).before).to.deep.equal(['y3', 'y7', 'y8']);
  });

  it('mirror each other', () => {
    const year = fc.integer({ min: 2000, max: 2020 });
    const when = fc.oneof(
      year.map(String),
      fc.tuple(year, fc.nat(5)).map(([from, years]) => `${from}/${from + years}`),
      fc
        .tuple(year, fc.integer({ min: 1, max: 28 }))
        .map(([from, day]) => `${from}-02-${String(day).padStart(2, '0')}`),
    );
    fc.assert(
      fc.property(when, when, (a, b) => {
        const [of, back] = [around({ me: a, other: b }), around({ other: a, me: b })];
        expect(of.before).to.deep.equal(back.after);
        expect(of.after).to.deep.equal(back.before);
        expect(of.meanwhile).to.deep.equal(back.meanwhile);
        expect(of.possible).to.deep.equal(back.possible);
        expect([...of.before, ...of.meanwhile, ...of.after]).to.have.length(1);
      }),
    );
  });
});

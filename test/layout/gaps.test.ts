import { expect } from 'chai';
import fc from 'fast-check';
import { gapsOf } from '../../src/layout/gaps.js';
import { randomDocument, storeOf } from '../random-document.js';
import { sparseDocument } from './sparse-document.js';

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

const gaps = (events: readonly object[], asOf: string | null = '2026-02-10'): string[] =>
  gapsOf(storeOf({ events }, asOf).snapshot()).map(({ start, end }) => `${day(start)}/${day(end)}`);

const recent = Array.from({ length: 16 }, (_, i) => ({ title: `Year ${i}`, when: `${2010 + i}-03-01` }));

describe('gapsOf', () => {
  it('finds the time between one event and all others, in whole years, with room on either side', () => {
    expect(gaps([{ title: 'Founded', when: '1850-05-01' }, ...recent])).to.eql(['1852-01-01/2009-01-01']);
  });

  it('finds the pause in a career', () => {
    expect(gaps([{ when: '1990/2000' }, { when: '2011/2024' }])).to.eql(['2002-01-01/2010-01-01']);
  });

  it('leaves short pauses, and many of one length', () => {
    expect(gaps([{ when: '1990/2000' }, { when: '2005/2024' }])).to.eql([]);
    expect(gaps(Array.from({ length: 50 }, (_, i) => ({ when: String(1500 + 10 * i) })))).to.eql([]);
  });

  it('finds a few of one length, and of more than four the longest', () => {
    expect(gaps([{ when: '1900' }, { when: '1920' }, { when: '1940' }])).to.have.lengthOf(2);
    const apart = [1, 2, 4, 8, 16, 32, 64].map(power => ({
      when: `${String(1000 + power * 12).padStart(4, '0')}-01-01`,
    }));
    expect(gaps(apart)).to.have.lengthOf(4);
    expect(gaps(apart).at(-1)).to.match(/^1[3-7].*\/1[67]/);
  });

  it('folds nothing in which something possibly lies', () => {
    const apart = [{ when: '1850-05-01' }, ...recent];
    for (const between of [
      { when: '1860/1990' },
      { when: '18XX' },
      { when: '1851/..' },
      { when: '[..2010]' },
      { when: '1920~', margin: 'P60Y' },
      { claims: [{ when: '1851', rank: 'preferred' }, { when: '1930' }] },
      { when: '{1850,1930}' },
    ])
      expect(gaps([...apart, between]), JSON.stringify(between)).to.not.include('1852-01-01/2009-01-01');
  });

  it('keeps the day of the knowledge out, where events lie on both sides of it', () => {
    const planned = { when: '2060', status: 'planned' };
    expect(gaps([...recent, planned])).to.eql(['2027-01-01/2059-01-01']);
    expect(gaps([{ when: '1500/1520' }, { when: '1524/1540' }])).to.eql([]);
  });

  it('finds none where nothing is dated, or one event is', () => {
    expect(gaps([{ title: 'Some day' }])).to.eql([]);
    expect(gaps([{ when: '2020' }])).to.eql([]);
  });

  it('counts in months and days where all is near', () => {
    expect(gaps([{ when: '2020-01-03' }, { when: '2021-10-03' }])).to.eql(['2020-02-01/2021-09-01']);
    expect(gaps([{ when: '2020-01-03' }, { when: '2020-02-20' }])).to.eql(['2020-01-05/2020-02-19']);
  });

  it('is found once for a snapshot', () => {
    const snapshot = storeOf({ events: recent }).snapshot();
    expect(gapsOf(snapshot)).to.equal(gapsOf(snapshot));
  });

  it('never holds a bound of an event: in order, apart, and inside what is dated', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.oneof(sparseDocument, randomDocument), source => {
        const snapshot = storeOf(source).snapshot();
        const all = gapsOf(snapshot);
        found += all.length;
        all.forEach(({ start, end }, i) => {
          expect(start).to.be.below(end);
          expect(start).to.be.above(i === 0 ? snapshot.extent!.start : all[i - 1]!.end);
          expect(end).to.be.below(snapshot.extent!.end);
          for (const { dated, interval, otherClaims } of snapshot.entries)
            for (const { core, soft } of dated ? [interval, ...otherClaims] : [])
              for (const bounds of [core, soft]) {
                expect(bounds.latestEnd <= start || bounds.earliestStart >= end, 'it may lie there').to.equal(
                  true,
                );
                for (const bound of Object.values(bounds) as number[])
                  expect(bound > start && bound < end, 'a bound lies there').to.equal(false);
              }
        });
      }),
    );
    expect(found).to.be.above(50);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { monthsOf, periodsOf, type Period } from '../../src/store/periods.js';
import { randomDocument, storeOf } from '../random-document.js';

type Whens = readonly (string | undefined)[];

function read(whens: Whens, { at = 0, size = 3, descending = false } = {}): string[] {
  const events = whens.map((when, i) => ({ id: `e${i}`, title: '', ...(when && { when }) }));
  const { entries } = storeOf({ events }).snapshot();
  const dated = entries.filter(entry => entry.dated);
  const others = entries.filter(entry => !entry.dated);
  const told = [...(descending ? dated.toReversed() : dated), ...others];
  return lines(periodsOf(monthsOf(told, { descending }), at, size));
}

/** Each with what it holds and where that begins; a star where the reader is; its parts in brackets. */
const lines = (periods: readonly Period[]): string[] =>
  periods.map(({ months, count, place, isHere, parts }) => {
    const under = parts.length > 0 ? ` (${lines(parts).join(', ')})` : '';
    return `${isHere ? '*' : ''}${nameOf(months)}: ${count} at ${place}${under}`;
  });

function nameOf(months: Period['months']): string {
  if (!months) return 'undated';
  const { start, end } = months;
  const year = Math.floor(start / 12);
  if (end - start === 1) return `${year}-${start - year * 12 + 1}`;
  return end - start === 12 ? `${year}` : `${year}+${(end - start) / 12}`;
}

/** One in each month of each of some years. */
const monthly = (from: number, to: number): string[] =>
  Array.from(
    { length: (to - from + 1) * 12 },
    (_, i) => `${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );

describe('periodsOf', () => {
  it('gives months where they are few, in order, and what nothing dates last', () => {
    expect(read(['2003-05', undefined, '2001', '2003-05-09', '2001-02'])).to.deep.equal([
      '*2001-1: 1 at 0',
      '2001-2: 1 at 1',
      '2003-5: 2 at 2',
      'undated: 1 at 4',
    ]);
  });

  it('gives years where months are too many, with those of the year that is shown', () => {
    const found = read(monthly(2001, 2003), { at: 13 });
    expect(found).to.have.length(3);
    expect(found[0]).to.equal('2001: 12 at 0');
    expect(found[1]).to.match(
      /^\*2002: 12 at 12 \(2002-1: 1 at 12, \*2002-2: 1 at 13, .*2002-12: 1 at 23\)$/,
    );
    expect(found[2]).to.equal('2003: 12 at 24');
  });

  it('gives tens of years and more where years are too many', () => {
    const whens = Array.from({ length: 90 }, (_, i) => String(1931 + i));
    const found = read(whens, { at: 20, size: 5 });
    expect(found.slice(0, 2)).to.deep.equal(['1930+10: 9 at 0', '1940+10: 10 at 9']);
    expect(found[2]).to.match(/^\*1950+.*\(1950: 1 at 19, \*1951: 1 at 20,/);
  });

  it('parts nothing that is shown at once', () => {
    expect(read(monthly(2001, 2003), { at: 13, size: 12 })[1]).to.equal('*2002: 12 at 12');
  });

  it('skips what would stand alone: all of a decade in one year are in its months', () => {
    const years = Array.from({ length: 20 }, (_, i) => String(1901 + i));
    expect(read([...years, ...monthly(1951, 1951)], { at: 21 }).at(-1)).to.match(
      /^\*1950\+10: 12 at 20 \(1951-1: 1 at 20, \*1951-2: 1 at 21,/,
    );
  });

  it('goes back in time where the list does', () => {
    expect(read(['2001', undefined, '2003', '2003'], { descending: true, at: 2 })).to.deep.equal([
      '2003-1: 2 at 0',
      '*2001-1: 1 at 2',
      'undated: 1 at 3',
    ]);
  });

  it('of nothing there is nothing', () => expect(read([])).to.deep.equal([]));

  it('counts every event once at each level, and one period of a level is here', () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(40), fc.integer({ min: 1, max: 5 }), (doc, at, size) => {
        const { entries } = storeOf(doc).snapshot();
        const check = (periods: readonly Period[], n: number): void => {
          expect(periods.reduce((sum, { count }) => sum + count, 0)).to.equal(n);
          expect(periods.filter(({ isHere }) => isHere)).to.have.length(1);
          for (const { parts, count } of periods) if (parts.length > 0) check(parts, count);
        };
        const periods = periodsOf(monthsOf(entries), at, size);
        expect(periods.length).to.be.at.most(17);
        if (entries.length > 0) check(periods, entries.length);
      }),
    );
  });
});

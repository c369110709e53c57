import { expect } from 'chai';
import fc from 'fast-check';
import { english as locale } from '../../../src/locale/load-locale.js';
import { tableOrder } from '../../../src/render/table/table-order.js';
import { tableParts } from '../../../src/render/table/table-parts.js';
import { rowParts, type ListPart } from '../../../src/render/words/list-parts.js';
import type { TableArrangement } from '../../../src/store/table-arrangement.js';
import { storeOf } from '../../random-document.js';

/** Ten in each of 40 years, one in each of ten months; odd ones in a lane of their own. */
const EVENTS = Array.from({ length: 400 }, (_, i) => ({
  id: `e${i}`,
  title: `E${i}`,
  when: `${1980 + Math.floor(i / 10)}-${String((i % 10) + 1).padStart(2, '0')}`,
  category: i % 2 ? 'odd' : 'even',
}));
const store = storeOf({ events: [...EVENTS, { id: 'lost', title: 'Lost', category: 'odd' }] });

const read = (table: TableArrangement, at = 0): string[] =>
  lines(tableParts(tableOrder({ store, locale }, table), { table, at, locale }));

const lines = (parts: readonly ListPart[]): string[] =>
  parts.map(({ words, short, count, place, isHere, parts: under }) => {
    const name = short === undefined ? words : `${words} as ${short}`;
    const more = under.length > 0 ? ` (${lines(under).join(', ')})` : '';
    return `${isHere ? '*' : ''}${name}${count === undefined ? '' : `: ${count}`} at ${place}${more}`;
  });

describe('the parts of a table', () => {
  it('are periods where rows are in order of time, in groups of time too', () => {
    const found = read({});
    expect(found[0]).to.match(
      /^\*1980–1989: 100 at 0 \(\*1980: 10 at 0, 1981: 10 at 10, .*1989: 10 at 90\)$/,
    );
    expect(found.slice(1)).to.deep.equal([
      '1990–1999: 100 at 100',
      '2000–2009: 100 at 200',
      '2010–2019: 100 at 300',
      'No date known: 1 at 400',
    ]);
    expect(read({ group: 'time' })).to.deep.equal(found);
    expect(read({ sort: { column: 'when', descending: true } }).slice(1, 3)).to.deep.equal([
      '2000–2009: 100 at 100',
      '1990–1999: 100 at 200',
    ]);
  });

  it('are lanes where rows are in groups of these, and the one that is shown has periods', () => {
    const [even, odd] = read({ group: 'lane' }, 250);
    expect(even).to.equal('even: 200 at 0');
    expect(odd).to.match(
      /^\*odd: 201 at 200 \(1980–1989: 50 at 200, \*1990–1999: 50 at 250 \(\*1990: 5 at 250/,
    );
  });

  it('a lane that is alone is passed over', () => {
    const alone = storeOf({ events: EVENTS.map(event => ({ ...event, category: 'even' })) });
    const table = { group: 'lane' } as const;
    const parts = tableParts(tableOrder({ store: alone, locale }, table), { table, at: 0, locale });
    expect(parts.map(({ words }) => words)).to.deep.equal([
      '1980–1989',
      '1990–1999',
      '2000–2009',
      '2010–2019',
    ]);
  });

  it('are rows by their numbers where they stand in another order', () => {
    const found = read({ sort: { column: 'what' } }, 45);
    expect(found).to.have.length(11);
    expect(found.slice(0, 2)).to.deep.equal(['1–40 at 0', '*41–80 at 40']);
    expect(found.at(-1)).to.equal('401 at 400');
  });

  it('months are named by themselves in their year, else with it', () => {
    const named = (years: number): string => {
      const events = Array.from({ length: years * 120 }, (_, i) => ({
        title: `E${i}`,
        when: `${2001 + Math.floor(i / 120)}-0${1 + (i % 2)}`,
      }));
      const order = tableOrder({ store: storeOf({ events }), locale });
      return lines(tableParts(order, { table: {}, at: 0, locale }))[0]!;
    };
    expect(named(2)).to.equal('*January 2001: 60 at 0');
    expect(named(9)).to.match(/^\*2001: 120 at 0 \(\*January 2001 as January: 60 at 0, /);
  });

  it('numbers are as the language writes them', () =>
    expect(lines(rowParts({ start: 0, end: 5000 }, 4900, locale)).at(-1)).to.match(
      /^\*4,801–5,000 at 4800 \(/,
    ));

  it('rows by their numbers hold all rows once, however many, and lead to any page in a few steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 81, max: 2_000_000 }), fc.nat(), (end, any) => {
        const at = any % end;
        const check = (parts: readonly ListPart[], from: number, to: number): number => {
          expect(parts.length).to.be.at.most(17);
          expect(parts[0]!.place).to.equal(from);
          const here = parts.findIndex(({ isHere }) => isHere);
          const [start, next] = [parts[here]!.place, parts[here + 1]?.place ?? to];
          expect(start <= at && at < next).to.equal(true);
          if (parts[here]!.parts.length === 0) return next - start;
          return check(parts[here]!.parts, start, next);
        };
        expect(check(rowParts({ start: 0, end }, at, locale), 0, end)).to.be.at.most(40);
      }),
    );
  });
});

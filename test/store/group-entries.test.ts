import { expect } from 'chai';
import fc from 'fast-check';
import { groupEntries } from '../../src/store/group-entries.js';
import { TABLE_GROUPS, type TableGrouping } from '../../src/store/table-arrangement.js';
import { randomDocument, storeOf } from '../random-document.js';

function read(events: readonly object[], by: TableGrouping, options?: { descending: boolean }): string[] {
  const snapshot = storeOf({ events }).snapshot();
  return groupEntries(snapshot.entries, by, snapshot, options).map(group => {
    const ids = group.entries.map(({ event }) => event.id).join(' ');
    if (group.kind === 'years') return `${group.years.start}–${group.years.end - 1}: ${ids}`;
    return group.kind === 'lane' ? `${snapshot.lanes[group.lane]!.id}: ${ids}` : `undated: ${ids}`;
  });
}

describe('groupEntries', () => {
  it('puts entries together by lane, as lanes stand', () => {
    const events = [
      { id: 'b1', title: '', when: '2001', category: 'b' },
      { id: 'a1', title: '', when: '1999', category: 'a' },
      { id: 'b2', title: '', when: '1990', category: 'b' },
    ];
    expect(read(events, 'lane')).to.deep.equal(['b: b2 b1', 'a: a1']);
    expect(read(events, 'lane', { descending: true })).to.deep.equal(['a: a1', 'b: b2 b1']);
  });

  it('or by the years in which they may have begun, what nothing dates after them', () => {
    const events = [
      { id: 'lost', title: '' },
      { id: 'c', title: '', when: '2003-05' },
      { id: 'a', title: '', when: '2001/2009' },
      { id: 'b', title: '', when: '[2001-12-31,2005]' },
    ];
    expect(read(events, 'time')).to.deep.equal(['2001–2001: a b', '2003–2003: c', 'undated: lost']);
    expect(read(events, 'time', { descending: true })).to.deep.equal([
      '2003–2003: c',
      '2001–2001: a b',
      'undated: lost',
    ]);
  });

  it('what has no known start belongs to the year by whose end it was', () => {
    const events = [
      { id: 'a', title: '', when: '../1999' },
      { id: 'b', title: '', when: '2000' },
    ];
    expect(read(events, 'time')).to.deep.equal(['1999–1999: a', '2000–2000: b']);
  });

  it('years stand in tens, hundreds and so on where they are many, also before the year 1', () => {
    const at = (...years: string[]): string[] =>
      read(
        years.map((when, i) => ({ id: `e${i}`, title: '', when })),
        'time',
      );
    const from = (first: number, count: number): string[] =>
      at(...Array.from({ length: count }, (_, i) => String(first + i))).map(group => group.split(':')[0]!);
    expect(from(1985, 16)).to.have.lengthOf(16);
    expect(from(1985, 17)).to.deep.equal(['1980–1989', '1990–1999', '2000–2009']);
    expect(at('1800', '1985', '2000'), 'few, though far apart').to.have.lengthOf(3);
    const old = Array.from({ length: 17 }, (_, i) => `-0${100 + i * 10}`);
    expect(at(...old, '0014').map(group => group.split(':')[0])).to.deep.equal([
      '-300–-201',
      '-200–-101',
      '-100–-1',
      '0–99',
    ]);
  });

  it('loses none, keeps their order in each group, and has few groups', () =>
    fc.assert(
      fc.property(randomDocument, fc.constantFrom(...TABLE_GROUPS), fc.boolean(), (doc, by, descending) => {
        const snapshot = storeOf(doc).snapshot();
        const groups = groupEntries(snapshot.entries, by, snapshot, { descending });
        expect(groups.flatMap(({ entries }) => entries)).to.have.members([...snapshot.entries]);
        for (const { entries } of groups) {
          const orders = entries.map(({ order }) => order);
          expect(orders).to.deep.equal(orders.toSorted((a, b) => a - b));
        }
        if (by === 'time') expect(groups.length).to.be.at.most(17);
      }),
      { seed: 61 },
    ));
});

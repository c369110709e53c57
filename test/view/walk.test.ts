import { expect } from 'chai';
import fc from 'fast-check';
import { arrangeStore } from '../../src/layout/arrange-lanes.js';
import type { LaneArrangement } from '../../src/store/lanes.js';
import type { Entry } from '../../src/store/store.js';
import { nearest, walk, type Step } from '../../src/view/walk.js';
import { randomDocument, storeOf } from '../random-document.js';

const store = storeOf({
  categories: [{ id: 'role' }, { id: 'empty' }, { id: 'place' }],
  events: [
    { id: 'c', title: 'C', when: '2022-01-01', category: 'role' },
    { id: 'a', title: 'A', when: '2019-01-01', category: 'role' },
    { id: 'b', title: 'B', when: '2021-11-01', category: 'place' },
    { id: 'undated', title: 'U', category: 'place' },
  ],
});
const snapshot = store.snapshot();

const entryOf = (id: string | undefined): Entry | undefined => (id === undefined ? id : store.entry(id));

const idOf = (entry: Entry | undefined): string | undefined => entry?.event.id;

const from = (id: string | undefined, step: Step): string | undefined =>
  idOf(walk(snapshot, entryOf(id), step));

describe('walk', () => {
  it('goes on and back in time, and stays at the ends', () => {
    expect(from('a', 'next')).to.equal('b');
    expect(from('b', 'next')).to.equal('c');
    expect(from('c', 'next')).to.equal('c');
    expect(from('b', 'previous')).to.equal('a');
    expect(from('a', 'previous')).to.equal('a');
  });

  it('passes by lanes that are collapsed, and goes across lanes in the order that they have', () => {
    const go = (arrangement: LaneArrangement, id: string, step: Step): string | undefined => {
      const arranged = arrangeStore(store, arrangement);
      return idOf(walk(arranged.snapshot(), arranged.entry(id), step));
    };
    expect(go({ collapsed: ['place'] }, 'a', 'next')).to.equal('c');
    expect(go({ collapsed: ['place'] }, 'a', 'next-lane')).to.equal('a');
    expect(go({ collapsed: ['place'] }, 'b', 'next'), 'from what is not drawn').to.equal('a');
    expect(go({ order: ['place'] }, 'b', 'next-lane')).to.equal('c');
    expect(go({ order: ['place'] }, 'b', 'previous-lane')).to.equal('b');
    expect(go({ collapsed: ['place', 'role'] }, 'a', 'first')).to.equal(undefined);
  });

  it('goes from an event whose lane is collapsed to the one that is drawn nearest in time', () => {
    const role = arrangeStore(store, { collapsed: ['role'] }).snapshot();
    expect(idOf(nearest(role, store.entry('a')))).to.equal('b');
    const place = arrangeStore(store, { collapsed: ['place'] }).snapshot();
    expect(idOf(nearest(place, store.entry('b')))).to.equal('c');
    expect(idOf(nearest(place, undefined))).to.equal('a');
    expect(nearest(arrangeStore(store, { collapsed: ['place', 'role'] }).snapshot(), undefined)).to.equal(
      undefined,
    );
  });

  it('goes to the first and the last', () => {
    expect(from('b', 'first')).to.equal('a');
    expect(from('b', 'last')).to.equal('c');
  });

  it('goes to the nearest in time of the next lane, and stays where there is none', () => {
    expect(from('c', 'next-lane')).to.equal('b');
    expect(from('a', 'next-lane')).to.equal('b');
    expect(from('b', 'previous-lane')).to.equal('c');
    expect(from('b', 'next-lane')).to.equal('b');
    expect(from('a', 'previous-lane')).to.equal('a');
  });

  it('begins at an end where it comes from nowhere, or from what is not drawn', () => {
    expect(from(undefined, 'next')).to.equal('a');
    expect(from('nobody', 'last')).to.equal('c');
    expect(from('undated', 'previous')).to.equal('a');
  });

  it('leads nowhere where nothing is dated', () =>
    expect(walk(storeOf({ events: [{ title: 'U' }] }).snapshot(), undefined, 'first')).to.equal(undefined));

  it('meets each dated event once from the first to the last, and on the way back', () => {
    fc.assert(
      fc.property(randomDocument, source => {
        const some = storeOf(source).snapshot();
        const dated = some.entries.filter(entry => entry.dated);
        const path = (start: Step, step: Step): Entry[] => {
          const met = [walk(some, undefined, start)!];
          for (let next = walk(some, met[0], step)!; next !== met.at(-1); next = walk(some, next, step)!)
            met.push(next);
          return met;
        };
        if (dated.length === 0) return;
        expect(path('first', 'next')).to.deep.equal(dated);
        expect(path('last', 'previous')).to.deep.equal(dated.reverse());
      }),
      { seed: 12 },
    );
  });
});

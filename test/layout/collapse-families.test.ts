import { expect } from 'chai';
import fc from 'fast-check';
import { arrangeStore } from '../../src/layout/arrange-lanes.js';
import { collapseFamilies, familyHeads } from '../../src/layout/collapse-families.js';
import type { HeadEntry } from '../../src/layout/piece.js';
import { english } from '../../src/locale/load-locale.js';
import { deriveStore } from '../../src/store/derive-store.js';
import { tallyOf } from '../../src/store/tally.js';
import type { Entry, Store } from '../../src/store/store.js';
import { nestedDocument, storeOf } from '../random-document.js';
import { pansOf, randomView, sceneOf, type RandomView } from './random-view.js';
import { covered, inkOutside, lostEvents, notFinite, outOfLane } from './scene-checks.js';

const EVENTS = [
  { id: 'job', title: 'Job', when: '2000-01/2009-12' },
  { id: 'role', title: 'Role', when: '2001-01/2004-12', parent: 'job' },
  { id: 'task', title: 'Task', when: '2002-01/2002-06', parent: 'role' },
  { id: 'next', title: 'Next', when: '2005-01/2009-12', parent: 'job' },
  { id: 'someday', title: 'Undated', parent: 'job' },
  { id: 'away', title: 'Elsewhere', when: '2003', parent: 'job', category: 'other' },
];

const VIEW: RandomView = { width: 1000, locale: 'en', coarsePointer: false, zoom: 1, at: 0 };

const idsOf = (store: Store): string[] => store.snapshot().entries.map(({ event }) => event.id);

const hiddenBy = (store: Store, id: string): string[] | undefined =>
  (store.entry(id) as (Entry & Partial<HeadEntry>) | undefined)?.hidden?.map(({ event }) => event.id);

describe('families that are collapsed', () => {
  const whole = storeOf({ events: EVENTS });

  it('are told in full by the summary', () =>
    expect(tallyOf(collapseFamilies(whole, ['job'], english).snapshot())).to.deep.equal(
      tallyOf(whole.snapshot()),
    ));

  it('leave their head, which has all that stood under it in its lane', () => {
    const store = collapseFamilies(whole, ['job'], english);
    expect(idsOf(store)).to.have.members(['job', 'someday', 'away']);
    expect(hiddenBy(store, 'job')).to.deep.equal(['role', 'task', 'next']);
    expect(store.whole).to.equal(whole);
  });

  it('are drawn as a thin track under the bar of the head, which says how many they are', () => {
    const store = collapseFamilies(whole, ['job'], english);
    const { labels, marks } = sceneOf(store, VIEW);
    expect(labels.map(({ title }) => title)).to.include('Job +3');
    const own = marks.filter(({ event, kind }) => event === 'job' && kind === 'bar');
    const top = Math.min(...own.map(({ y }) => y));
    const below = own.filter(({ y }) => y > top);
    expect(below.filter(mark => 'tone' in mark && mark.tone === 'full')).to.have.lengthOf(3);
    expect(new Set(below.map(({ y, height }) => `${y} ${height}`))).to.have.property('size', 1);
    expect(marks.some(({ event }) => ['role', 'task', 'next'].includes(event))).to.equal(false);
  });

  it('can be a part of one that is not', () => {
    const store = collapseFamilies(whole, ['role'], english);
    expect(hiddenBy(store, 'role')).to.deep.equal(['task']);
    expect(hiddenBy(store, 'job')).to.equal(undefined);
  });

  it('in one that is collapsed are counted by the outer one', () =>
    expect(hiddenBy(collapseFamilies(whole, ['role', 'job'], english), 'job')).to.deep.equal([
      'role',
      'task',
      'next',
    ]));

  it('are those that have parts in their lane', () =>
    expect([...familyHeads(whole.snapshot())]).to.have.deep.members([
      ['job', false],
      ['role', false],
    ]));

  it('are known when they are collapsed', () =>
    expect([...familyHeads(collapseFamilies(whole, ['job'], english).snapshot())]).to.deep.equal([
      ['job', true],
    ]));

  it('without parts, or unknown, change nothing', () => {
    expect(collapseFamilies(whole, [], english)).to.equal(whole);
    expect(collapseFamilies(whole, ['task', 'nobody'], english).snapshot()).to.equal(whole.snapshot());
  });

  it('of a circle are collapsed into the first of it', () => {
    const two = storeOf({
      events: [
        { id: 'a', title: 'A', when: '2000/2003' },
        { id: 'b', title: 'B', when: '2001/2004' },
      ],
    });
    // No document that was parsed has one.
    const circle = deriveStore(two, snapshot => ({
      ...snapshot,
      entries: snapshot.entries.map(entry => {
        const parent = entry.event.id === 'a' ? 'b' : 'a';
        return { ...entry, event: { ...entry.event, parent } };
      }),
    }));
    expect(idsOf(collapseFamilies(circle, ['b', 'a'], english))).to.deep.equal(['a']);
    expect(idsOf(collapseFamilies(circle, ['b'], english))).to.deep.equal(['b']);
  });

  it('in a lane that is collapsed are counted by that', () => {
    const arranged = arrangeStore(storeOf({ events: EVENTS.map(event => ({ ...event, category: 'x' })) }), {
      collapsed: ['x'],
    });
    const store = collapseFamilies(arranged, ['job'], english);
    expect(store.snapshot()).to.equal(arranged.snapshot());
    expect(lostEvents(sceneOf(store, VIEW), store)).to.deep.equal([]);
  });

  const some = fc.tuple(nestedDocument, randomView, fc.array(fc.nat(60), { maxLength: 20 }));

  it('lose no event, keep texts clear and ink where it is known, at any zoom and wherever one looks', () => {
    let found = 0;
    fc.assert(
      fc.property(some, ([source, view, at]) => {
        const store = collapseFamilies(
          storeOf(source),
          at.map(i => `e${i}`),
          english,
        );
        const rows = new Map<string, number>();
        for (const range of pansOf(store, view)) {
          const scene = sceneOf(store, view, range);
          const faults = [
            ...lostEvents(scene, store),
            ...covered(scene),
            ...outOfLane(scene),
            ...inkOutside(scene, store),
            ...notFinite(scene),
          ];
          expect(faults.slice(0, 4).join('\n')).to.equal('');
          for (const { event, y, title } of scene.labels) {
            if (hiddenBy(store, event)) found += Number(title.includes(' +'));
            expect(Math.abs(y - (rows.get(event) ?? y))).to.be.below(0.01);
            rows.set(event, y);
          }
        }
      }),
      { seed: 8 },
    );
    expect(found).to.be.above(20);
  });
});

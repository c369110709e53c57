import { expect } from 'chai';
import { parseDocument } from '../../src/model/parse-document.js';
import { createStore } from '../../src/store/create-store.js';
import { anchorOf } from '../../src/store/store.js';
import { day } from '../locale/intervals.js';
import { storeOf } from '../random-document.js';

const idsOf = (events: readonly object[]): string[] =>
  storeOf({ events })
    .snapshot()
    .entries.map(({ event }) => event.id);

const EVENTS = [
  { id: 'late', title: 'Late', when: '2024-05-01', category: 'role' },
  { id: 'early', title: 'Early', when: '2019-01-01/2020-12-31' },
  { id: 'undated', title: 'Undated', category: 'role' },
];

describe('createStore', () => {
  it('holds the document, and each event by its id', () => {
    const store = storeOf({ title: 'A life', events: EVENTS });
    expect(store.doc.title).to.equal('A life');
    expect(store.entry('late')!.event.title).to.equal('Late');
    expect(store.entry('nobody')).to.equal(undefined);
  });

  it('works out the times of a document by itself', () => {
    const doc = parseDocument({ events: EVENTS }).value!;
    expect(createStore(doc).entry('late')!.interval.core.earliestStart).to.equal(day('2024-05-01'));
  });

  it('finds no event under a name that objects have by nature', () => {
    const store = storeOf({ events: [{ id: '__proto__', title: 'A', when: '2020' }] });
    expect(store.entry('__proto__')!.event.title).to.equal('A');
    expect(store.entry('constructor')).to.equal(undefined);
  });

  it('has nothing for nothing', () => {
    const { entries, lanes, extent, complete } = storeOf({ events: [] }).snapshot();
    expect(entries).to.deep.equal([]);
    expect(lanes).to.deep.equal([]);
    expect(extent).to.equal(undefined);
    expect(complete).to.equal(true);
  });
});

describe('a snapshot', () => {
  it('lists events in time order, and those without a date as well', () =>
    expect(idsOf(EVENTS).filter(id => id !== 'undated')).to.deep.equal(['early', 'late']));

  it('is the same object as long as nothing changed', () => {
    const store = storeOf({ events: EVENTS });
    expect(store.snapshot({ range: { start: 0, end: 1 } })).to.equal(store.snapshot());
  });

  it('says of each event which lane it is in, whether it is dated and whether it contradicts others', () => {
    const store = storeOf({
      events: [
        ...EVENTS,
        { id: 'a', title: 'A', when: '2020', after: 'b' },
        { id: 'b', title: 'B', when: '2022' },
      ],
    });
    const { lanes } = store.snapshot();
    expect(lanes[store.entry('late')!.lane]!.id).to.equal('role');
    expect(store.entry('undated')!.dated).to.equal(false);
    expect(store.entry('late')).to.include({ dated: true, conflict: false });
    expect(store.entry('a')!.conflict).to.equal(true);
  });

  it('covers all finite bounds of what is dated, soft margins too', () => {
    const { extent } = storeOf({
      events: [
        { title: 'A', when: '2020~' },
        { title: 'B', when: '2024-05-01/..' },
        { title: 'C', when: '[..2022-12-31]' },
      ],
    }).snapshot();
    expect(extent!.start).to.equal(day('2019-01-01'));
    expect(extent!.end).to.be.at.least(day('2024-05-02'));
  });

  it('keeps competing datings beside the preferred one', () => {
    const { otherClaims, interval } = storeOf({
      events: [
        { id: 'a', title: 'A', claims: [{ when: '1642-12-25', rank: 'preferred' }, { when: '1643-01-04' }] },
      ],
    }).entry('a')!;
    expect(interval.core.earliestStart).to.equal(day('1642-12-25'));
    expect(otherClaims.map(({ core }) => core.earliestStart)).to.deep.equal([day('1643-01-04')]);
  });

  it('knows the order that the author stated, whichever way it was put', () => {
    const snapshot = storeOf({
      events: [
        { id: 'a', title: 'A', before: 'b' },
        { id: 'b', title: 'B' },
        { id: 'c', title: 'C', after: 'b' },
        { id: 'd', title: 'D', startsAfter: 'c' },
      ],
    }).snapshot();
    expect(snapshot.isKnownBefore('a', 'b')).to.equal(true);
    expect(snapshot.isKnownBefore('b', 'c')).to.equal(true);
    expect(snapshot.isKnownBefore('c', 'd')).to.equal(true);
    expect(snapshot.isKnownBefore('b', 'a')).to.equal(false);
    expect(snapshot.isKnownBefore('nobody', 'a')).to.equal(false);
  });

  it('known order settles ties in the list', () =>
    expect(
      idsOf([
        { id: 'second', title: 'S', when: '2020', startsAfter: 'first' },
        { id: 'first', title: 'F', when: '2020' },
      ]),
    ).to.deep.equal(['first', 'second']));
});

describe('anchorOf', () => {
  it('is where it may begin, or must have ended', () => {
    const store = storeOf({
      events: [
        { id: 'a', title: 'A', when: '2010/2012' },
        { id: 'b', title: 'B', when: '[..2010-12-31]' },
      ],
    });
    expect(anchorOf(store.entry('a')!)).to.equal(day('2010-01-01'));
    expect(anchorOf(store.entry('b')!)).to.equal(day('2011-01-01'));
  });
});

describe('request', () => {
  it('resolves with what is in hand', async () => {
    const store = storeOf({ events: EVENTS });
    expect(await store.request()).to.equal(store.snapshot());
  });

  it('rejects with the reason of a signal that was given up', async () => {
    const reason = new Error('no longer wanted');
    const caught: unknown = await storeOf({ events: EVENTS })
      .request(undefined, AbortSignal.abort(reason))
      .catch((error: unknown) => error);
    expect(caught).to.equal(reason);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { inKnownOrder, itemsOf } from '../../src/layout/share-brackets.js';
import { stage } from './stage.js';

function items(events: readonly object[], { pxPerDay = 1 } = {}) {
  const { snapshot, zoom } = stage(
    events.map((event, i) => ({ id: 'abcdefgh'[i], title: `Event ${'abcdefgh'[i]}`, ...event })),
  );
  return itemsOf(snapshot.entries, zoom(pxPerDay), snapshot);
}

const idsOf = (found: ReturnType<typeof items>) =>
  found.map(({ entries }) => entries.map(({ event }) => event.id).join('')).sort();

describe('itemsOf', () => {
  it('gives each event an item of its own, as a rule', () =>
    expect(idsOf(items([{ when: '2019' }, { when: '2020' }, { when: '2020/2021' }]))).to.deep.equal([
      'a',
      'b',
      'c',
    ]));

  it('events of the same range share one, with its words above', () => {
    const [shared] = items([{ when: '2020' }, { when: '2020' }]);
    expect(shared!.entries).to.have.lengthOf(2);
    expect(shared!.caption!.text).to.match(/2020/);
    expect(shared!.labels.map(({ when }) => when)).to.deep.equal(['', '']);
  });

  it('those that fell within the same event share its range', () =>
    expect(idsOf(items([{ when: '2019-03-01/2021-05-31' }, { during: 'a' }, { during: 'a' }]))).to.deep.equal(
      ['a', 'bc'],
    ));

  it('what differs in doubt, margin or status has a bracket of its own', () => {
    expect(idsOf(items([{ when: '2020' }, { when: '2020?' }]))).to.deep.equal(['a', 'b']);
    expect(idsOf(items([{ when: '2020' }, { when: '2020', status: 'cancelled' }]))).to.deep.equal(['a', 'b']);
  });

  it('ranges that are drawn as dots are shared by nobody', () =>
    expect(idsOf(items([{ when: '2020-05' }, { when: '2020-05' }], { pxPerDay: 0.2 }))).to.deep.equal([
      'a',
      'b',
    ]));

  it('competing claims are shared by nobody', () => {
    const claims = [{ when: '2020', rank: 'preferred' }, { when: '2021' }];
    expect(idsOf(items([{ claims }, { claims }, { when: '2020' }]))).to.deep.equal(['a', 'b', 'c']);
  });

  it('titles stand inside where they fit, and else above, which is as high or higher', () => {
    const events = [{ when: '2020' }, { when: '2020' }, { when: '2020' }];
    const [roomy] = items(events, { pxPerDay: 2 });
    const [tight] = items(events, { pxPerDay: 0.2 });
    expect(roomy!.inside).to.equal(true);
    expect(tight!.inside).to.equal(false);
    expect(tight!.height).to.be.at.least(roomy!.height);
    expect(roomy!.labelStart).to.be.above(roomy!.start);
    expect(tight!.reach).to.be.above(tight!.end);
  });

  it('says of which it is known that they follow the one above', () => {
    const [shared] = items([
      { when: '2019-03-01/2021-05-31' },
      { during: 'a', startsAfter: 'd' },
      { during: 'a' },
      { during: 'a' },
    ]).filter(({ entries }) => entries.length > 1);
    expect(shared!.labels.map(({ event, bullet }) => `${event} ${bullet}`)).to.deep.equal([
      'c item',
      'd item',
      'b order',
    ]);
  });
});

describe('inKnownOrder', () => {
  const order = (known: readonly [number, number][], count: number): number[] => {
    const events = Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: '2020',
      startsAfter: known.filter(([, then]) => then === i).map(([first]) => `e${first}`),
    }));
    const { snapshot, entry } = stage(events);
    return inKnownOrder(
      events.map(({ id }) => entry(id)),
      snapshot,
    ).map(({ event }) => Number(event.id.slice(1)));
  };

  it('keeps the order given where nothing is known', () => expect(order([], 4)).to.deep.equal([0, 1, 2, 3]));

  it('puts each after those it follows, and right after one of them where it can', () => {
    expect(order([[2, 0]], 4)).to.deep.equal([1, 2, 0, 3]);
    expect(order([[0, 3]], 4)).to.deep.equal([0, 3, 1, 2]);
  });

  it('a circle does not stop it', () =>
    expect(
      order(
        [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
        3,
      ).sort(),
    ).to.deep.equal([0, 1, 2]));

  it('holds each once, none before one it follows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 14 }),
        (count, pairs) => {
          const known = pairs.filter(([a, b]) => a < b && b < count);
          const found = order(known, count);
          expect([...found].sort((a, b) => a - b)).to.deep.equal(Array.from({ length: count }, (_, i) => i));
          for (const [first, then] of known) expect(found.indexOf(first)).to.be.below(found.indexOf(then));
        },
      ),
      { seed: 8 },
    );
  });
});

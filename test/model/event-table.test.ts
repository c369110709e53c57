import { expect } from 'chai';
import fc from 'fast-check';
import { allOf } from '../../src/base/steps.js';
import { EventTable } from '../../src/model/event-table.js';
import type { Draft } from '../../src/model/reading.js';

const fields = [
  'title',
  'when',
  'start',
  'end',
  'status',
  'importance',
  'x-a',
  'line\nbreak',
  '__proto__',
  'toString',
];

/** Events with some fields, in any order. */
const events: fc.Arbitrary<readonly Draft[]> = fc.array(
  fc
    .tuple(fc.shuffledSubarray(fields), fc.array(fc.oneof(fc.integer(), fc.string(), fc.constant(['a']))))
    .map(([own, values]) => {
      const event = { id: `${own.join()}/${values.length}` } as unknown as Draft;
      for (const [i, field] of own.entries())
        Object.defineProperty(event, field, {
          value: values[i] ?? i,
          enumerable: true,
          writable: true,
          configurable: true,
        });
      return event;
    }),
);

const tableOf = (given: readonly Draft[]): EventTable => {
  const table = new EventTable(given.length);
  for (const each of given) table.add(each);
  return table;
};

describe('EventTable', () => {
  it('gives each event back as it was, its fields in their order', () =>
    fc.assert(
      fc.property(events, given => {
        const table = tableOf(given);
        expect(table.size).to.equal(given.length);
        for (const [place, event] of given.entries()) {
          const own = table.at(place);
          expect(own).to.deep.equal(event);
          expect(Object.keys(own)).to.deep.equal(Object.keys(event));
          expect(table.valueAt(place, 'status')).to.equal(event.status);
        }
        for (const field of fields)
          expect(table.has(field), field).to.equal(given.some(event => Object.hasOwn(event, field)));
      }),
    ));

  it('gives them back in another order, and in that of the document', () =>
    fc.assert(
      fc.property(events, given => {
        const table = tableOf(given);
        const order = Uint32Array.from(given, (_, i) => given.length - 1 - i);
        allOf(table.arrange(order));
        expect(given.map((_, place) => table.at(place))).to.deep.equal(given.toReversed());
        expect(table.inDocument(place => table.at(place))).to.deep.equal(given);
      }),
    ));

  it('has more kinds of events than it can tell apart', () => {
    const given = Array.from({ length: 1500 }, (_, i) => ({ id: `${i}`, title: '', [`x-${i}`]: i }));
    const table = tableOf(given);
    expect(given.map((_, place) => table.at(place))).to.deep.equal(given);
    expect(table.has('x-1400')).to.equal(true);
    expect(table.valueAt(1400, 'id')).to.equal('1400');
  });

  it('knows when something was where numbers alone say so', () => {
    const table = tableOf([
      { id: 'a', title: 'A', start: 5 },
      { id: 'b', title: 'B', end: 9, start: 5, importance: 1, status: 'planned' },
      { id: 'c', title: 'C', start: 5, end: '..' },
      { id: 'd', title: 'D', end: 5 },
      { id: 'e', title: 'E', start: 5, shape: 'span' },
      { id: 'f', title: 'F', when: '2020' },
    ]);
    const exact = (place: number) => [table.startAt(place), table.endAt(place), table.isMomentAt(place)];
    const meant = (place: number) =>
      (['status', 'certainty', 'importance'] as const).map(field => table.meantAt(place, field));
    expect([0, 1, 2, 3, 4, 5].map(place => table.isExactAt(place))).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(exact(0)).to.deep.equal([5, 6, true]);
    expect(exact(1)).to.deep.equal([5, 9, false]);
    expect(meant(0)).to.deep.equal([undefined, undefined, undefined]);
    expect(meant(1)).to.deep.equal(['planned', undefined, 1]);
    expect([0, 3, 5].map(place => table.idAt(place))).to.deep.equal(['a', 'd', 'f']);
  });

  it('takes another event in place of one', () => {
    const table = tableOf([{ id: '', title: 'A', start: 5 }]);
    table.put(0, { id: 'a', title: 'A', start: 5 });
    expect(table.at(0)).to.deep.equal({ id: 'a', title: 'A', start: 5 });
  });
});

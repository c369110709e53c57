import { expect } from 'chai';
import { MOST_LANES } from '../../src/base/caps.js';
import type { TimelineDocument } from '../../src/model/document.js';
import { lanesOf, REST_LANE } from '../../src/store/lanes.js';

const doc = (
  categories: (string | undefined)[],
  declared: TimelineDocument['categories'] = [],
): TimelineDocument => ({
  categories: declared,
  events: categories.map((category, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    ...(category !== undefined && { category }),
  })),
});

const read = (of: TimelineDocument): string[] => lanesOf(of).lanes.map(({ id, count }) => `${id} ${count}`);

describe('lanesOf', () => {
  it('gives none for no events', () => expect(read(doc([]))).to.deep.equal([]));

  it('gives one without a name where no event has a category', () => {
    expect(read(doc([undefined, undefined]))).to.deep.equal([' 2']);
    expect(lanesOf(doc([undefined])).lanes[0]!.label).to.equal('');
  });

  it('puts declared ones first, by their order and then as declared', () =>
    expect(
      read(
        doc(
          ['c', 'a', 'b', 'd'],
          [
            { id: 'a', label: 'A' },
            { id: 'b', label: 'B' },
            { id: 'c', label: 'C', order: 2 },
            { id: 'd', label: 'D', order: 1 },
          ],
        ),
      ),
    ).to.deep.equal(['d 1', 'c 1', 'a 1', 'b 1']));

  it('then undeclared ones as they appear, and events without category last', () =>
    expect(read(doc([undefined, 'y', 'x', 'y', 'a'], [{ id: 'a', label: 'A' }]))).to.deep.equal([
      'a 1',
      'y 2',
      'x 1',
      ' 1',
    ]));

  it('a category without events has no lane', () =>
    expect(read(doc(['a'], [{ id: 'b' }, { id: 'a' }]))).to.deep.equal(['a 1']));

  it('an undeclared one is called by its id', () =>
    expect(lanesOf(doc(['role'])).lanes[0]).to.include({ id: 'role', label: 'role' }));

  it('has the colour of its category, or one of the palette in turn', () => {
    const { lanes } = lanesOf(doc(['a', 'b', 'c'], [{ id: 'a', color: 'teal' }]));
    expect(lanes[0]!.hue).to.equal('teal');
    expect(lanes[1]!.hue).to.be.a('number');
    expect(lanes[2]!.hue).to.be.a('number').that.does.not.equal(lanes[1]!.hue);
  });

  it('tells each event its lane', () => {
    const { lanes, laneOf } = lanesOf(doc(['b', undefined, 'a', 'b']));
    expect(Array.from(laneOf, lane => lanes[lane]!.id)).to.deep.equal(['b', '', 'a', 'b']);
  });

  it('names that objects have by nature are names like others', () =>
    expect(read(doc(['__proto__', 'constructor', '__proto__']))).to.deep.equal([
      '__proto__ 2',
      'constructor 1',
    ]));

  it('as many as there may be each have a lane', () =>
    expect(read(doc(Array.from({ length: MOST_LANES }, (_, i) => `c${i}`)))).to.have.lengthOf(MOST_LANES));

  it('those past the cap share the last one, and no event is lost', () => {
    const { lanes, laneOf } = lanesOf(doc(Array.from({ length: 1000 }, (_, i) => `c${i % 100}`)));
    expect(lanes).to.have.lengthOf(MOST_LANES);
    expect(lanes.at(-1)!.id).to.equal(REST_LANE);
    expect(lanes.reduce((sum, { count }) => sum + count, 0)).to.equal(1000);
    expect(Math.max(...laneOf)).to.equal(MOST_LANES - 1);
    expect(laneOf.filter(lane => lane === MOST_LANES - 1)).to.have.lengthOf(lanes.at(-1)!.count);
  });
});

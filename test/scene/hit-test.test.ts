import { expect } from 'chai';
import { hitTest, touchTest } from '../../src/scene/hit-test.js';
import type { BarMark, BracketMark, CapMark, DotMark, JoinMark } from '../../src/scene/mark.js';

const bar = (event: string, x: number, y: number, width: number): BarMark => ({
  kind: 'bar',
  event,
  lane: 0,
  x,
  y,
  width,
  height: 10,
  tone: 'full',
  dashed: false,
});
const dot = (event: string, x: number, y: number): DotMark => ({
  kind: 'dot',
  event,
  lane: 0,
  x: x - 5,
  y: y - 5,
  width: 10,
  height: 10,
  tone: 'full',
  dashed: false,
});
const bracket = (events: string[], x: number, width: number): BracketMark => ({
  kind: 'bracket',
  event: events[0]!,
  events,
  lane: 0,
  x,
  y: 0,
  width,
  height: 40,
  tone: 'full',
  dashed: false,
  startDotted: false,
  endDotted: false,
  startShown: true,
  endShown: true,
});
const cap: CapMark = { kind: 'cap', event: 'cap', lane: 0, x: 99, y: 0, width: 2, height: 10, dotted: false };
const join: JoinMark = {
  kind: 'join',
  event: 'join',
  lane: 0,
  x: 0,
  y: 0,
  width: 100,
  height: 10,
  dotted: false,
};

describe('hitTest', () => {
  it('passes by what is nobody’s: the strip of a lane that is collapsed', () => {
    expect(hitTest([bar('', 0, 0, 100)], 50, 5)).to.equal(undefined);
    expect(hitTest([bar('a', 0, 0, 100), bar('', 0, 2, 100)], 50, 5)).to.equal('a');
  });

  it('is nothing where there is nothing', () => expect(hitTest([], 5, 5)).to.equal(undefined));

  it('is the event whose ink lies there', () => {
    const marks = [bar('a', 0, 0, 50), bar('b', 100, 0, 50)];
    expect(hitTest(marks, 25, 5)).to.equal('a');
    expect(hitTest(marks, 125, 5)).to.equal('b');
    expect(hitTest(marks, 75, 5)).to.equal(undefined);
  });

  it('is the nearest one within reach of a finger', () => {
    const marks = [bar('a', 0, 0, 50), bar('b', 60, 0, 50)];
    expect(hitTest(marks, 53, 5)).to.equal('a');
    expect(hitTest(marks, 57, 5)).to.equal('b');
    expect(hitTest(marks, 25, 14)).to.equal('a');
    expect(hitTest(marks, 25, 40)).to.equal(undefined);
  });

  it('is the one painted last where several lie there', () =>
    expect(hitTest([bar('below', 0, 0, 50), bar('above', 20, 0, 50)], 30, 5)).to.equal('above'));

  it('a dot is round', () => {
    expect(hitTest([dot('a', 50, 50)], 54, 53)).to.equal('a');
    expect(hitTest([dot('a', 50, 50)], 61, 61)).to.equal(undefined);
  });

  it('a cap is hit as a line', () => {
    expect(hitTest([cap], 103, 5)).to.equal('cap');
    expect(hitTest([cap], 112, 5)).to.equal(undefined);
  });

  it('a line that joins others is nobody’s', () => expect(hitTest([join], 50, 5)).to.equal(undefined));

  it('a bracket answers for its event, one that several share for none of them', () => {
    expect(hitTest([bracket(['a'], 0, 100)], 50, 20)).to.equal('a');
    expect(hitTest([bracket(['a', 'b'], 0, 100)], 50, 20)).to.equal(undefined);
    expect(hitTest([bar('c', 40, 15, 20), bracket(['a', 'b'], 0, 100)], 50, 20)).to.equal('c');
  });
});

describe('touchTest', () => {
  const labels = [
    {
      event: 'b',
      order: 0,
      x: 200,
      y: 20,
      width: 60,
      height: 20,
      title: 'B',
      when: '',
      lead: false,
      ink: { start: 200, end: 209, width: 60, atEnd: false },
      lane: 0,
    },
  ];

  it('is the event whose label or ink is nearest, within reach of a finger', () => {
    const scene = { marks: [bar('a', 0, 0, 50)], labels };
    expect(touchTest(scene, 62, 5)).to.equal('a');
    expect(touchTest(scene, 63, 5)).to.equal(undefined);
    expect(touchTest(scene, 230, 8)).to.equal('b');
    expect(touchTest(scene, 230, 30)).to.equal('b');
    expect(touchTest(scene, 230, 7)).to.equal(undefined);
  });

  it('is the nearest of two', () => {
    const scene = { marks: [bar('a', 200, 0, 50)], labels };
    expect(touchTest(scene, 220, 14)).to.equal('a');
    expect(touchTest(scene, 220, 16)).to.equal('b');
  });
});

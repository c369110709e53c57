import { expect } from 'chai';
import { LEAST_MARK } from '../../src/layout/metrics.js';
import type { Piece } from '../../src/layout/piece.js';
import { atLeast, hullOf, isDot } from '../../src/layout/piece-hull.js';
import type { Zoom } from '../../src/layout/zoom.js';
import { stage } from './stage.js';

/** A px for each ms, counted from 0: times can be read as px. */
const zoom: Zoom = { ...stage([{ title: 'A', when: '2020' }]).zoom(1), pxPerMs: 1, origin: 0 };
const RADIUS = 5;
const hull = (...pieces: Piece[]) => hullOf(pieces, zoom, RADIUS);

const bar = (start: number, end: number): Piece => ({
  kind: 'bar',
  track: 0,
  start,
  end,
  tone: 'full',
  dashed: false,
});
const range = (start: number, end: number): Piece => ({
  kind: 'range',
  track: 0,
  start,
  end,
  tone: 'full',
  startDotted: false,
  endDotted: false,
  dashed: false,
});

const stub = (at: number, towards: 'start' | 'end'): Piece => ({
  kind: 'stub',
  track: 0,
  start: towards === 'end' ? at : -Infinity,
  end: towards === 'end' ? Infinity : at,
  towards,
});

describe('hullOf', () => {
  it('is nothing for nothing', () => expect(hull()).to.equal(undefined));

  it('covers all pieces, whatever their order', () =>
    expect(hull(bar(50, 90), bar(10, 20))).to.deep.equal({ start: 10, end: 90 }));

  it('a bar without start begins at −∞', () =>
    expect(hull(bar(-Infinity, 20))).to.deep.equal({ start: -Infinity, end: 20 }));

  it('what is too thin to see is as wide as the thinnest mark, about its middle', () =>
    expect(hull(bar(10, 10.5))).to.deep.equal({
      start: 10.25 - LEAST_MARK / 2,
      end: 10.25 + LEAST_MARK / 2,
    }));

  it('a range no wider than a dot takes the room of a dot', () => {
    expect(hull(range(10, 12))).to.deep.equal({ start: 11 - RADIUS, end: 11 + RADIUS });
    expect(hull(range(10, 40))).to.deep.equal({ start: 10, end: 40 });
  });

  it('a stub takes room to its side', () => {
    const towards = (side: 'start' | 'end') => hull(stub(500, side))!;
    expect(towards('start').end).to.equal(500);
    expect(towards('start').start).to.be.below(490);
    expect(towards('end').start).to.equal(500);
    expect(towards('end').end).to.be.above(510);
  });

  it('what runs out after something certain keeps no room, a plan does', () => {
    const runOut = (tone: 'full' | 'hatched') =>
      hull(bar(0, 100), {
        kind: 'fade',
        track: 0,
        start: 100,
        end: Infinity,
        from: tone,
        to: 'none',
        towards: 'end',
      })!;
    expect(runOut('full')).to.deep.equal({ start: 0, end: 100 });
    expect(runOut('hatched').end).to.be.above(100);
  });
});

describe('atLeast', () => {
  it('leaves what is long enough', () => expect(atLeast(3, 10, 13)).to.deep.equal({ start: 10, end: 13 }));
  it('widens about the middle', () => expect(atLeast(4, 10, 12)).to.deep.equal({ start: 9, end: 13 }));
});

describe('isDot', () => {
  it('where the range is no wider than the dot', () => {
    expect(isDot(10, 5)).to.equal(true);
    expect(isDot(10.1, 5)).to.equal(false);
  });
});

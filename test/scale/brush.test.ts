import { expect } from 'chai';
import fc from 'fast-check';
import { moveBrush, placeBrush } from '../../src/scale/brush.js';
import { createTimeScale } from '../../src/scale/time-scale.js';

const ALL = { start: 0, end: 1000 };

describe('moveBrush', () => {
  it('moves as a whole, or by an edge', () => {
    const visible = { start: 200, end: 400 };
    expect(moveBrush(visible, 'window', 50, ALL)).to.eql({ start: 250, end: 450 });
    expect(moveBrush(visible, 'start', 50, ALL)).to.eql({ start: 250, end: 400 });
    expect(moveBrush(visible, 'end', -50, ALL)).to.eql({ start: 200, end: 350 });
  });

  it('an edge stays in all of time, and on its side of the other', () => {
    const ms = fc.double({ min: -3000, max: 3000, noNaN: true });
    fc.assert(
      fc.property(ms, ms, ms, fc.constantFrom('start' as const, 'end' as const), (a, b, byMs, part) => {
        fc.pre(Math.abs(a - b) > 1);
        const visible = { start: Math.min(a, b), end: Math.max(a, b) };
        const { start, end } = moveBrush(visible, part, byMs, ALL);
        expect(start).to.be.below(end);
        if (part === 'start') expect(end).to.equal(visible.end);
        else expect(start).to.equal(visible.start);
        expect(start).to.be.at.least(Math.min(visible.start, ALL.start));
        expect(end).to.be.at.most(Math.max(visible.end, ALL.end));
      }),
    );
  });
});

describe('placeBrush', () => {
  const scale = createTimeScale(ALL, { start: 100, end: 300 });

  it('stands over what is visible, cut to all of time', () => {
    expect(placeBrush({ start: 200, end: 400 }, scale)).to.eql({
      x: 140,
      width: 40,
      cut: { start: 140, end: 180 },
    });
    expect(placeBrush({ start: -500, end: 500 }, scale)).to.eql({
      x: 100,
      width: 100,
      cut: { start: 100, end: 200 },
    });
  });

  it('can be held, and is within, however little of time is visible', () => {
    const ms = fc.double({ min: -3000, max: 3000, noNaN: true });
    fc.assert(
      fc.property(ms, fc.double({ min: 0, max: 3000, noNaN: true }), (start, length) => {
        const { x, width } = placeBrush({ start, end: start + length }, scale);
        expect(width).to.be.at.least(6);
        expect(x).to.be.at.least(100);
        expect(x + width).to.be.at.most(300.0001);
      }),
    );
  });
});

import { expect } from 'chai';
import { LEAST_MARK, NORMAL } from '../../src/layout/metrics.js';
import type { Piece } from '../../src/layout/piece.js';
import { placePiece, type Row } from '../../src/layout/place-piece.js';
import type { Rect } from '../../src/scene/rect.js';

/** A px for each ms; the plot is what lies between 100 and 900. */
const row: Row = {
  events: ['a'],
  lane: 2,
  barY: 60,
  metrics: NORMAL,
  dotRadius: 5,
  bracketed: false,
  stopX: Infinity,
  toPx: at => at,
  sight: { start: 36, end: 964 },
};

const place = (piece: Piece, changed: Partial<Row> = {}) => placePiece(piece, { ...row, ...changed });

const bar = (start: number, end: number, track = 0): Piece => ({
  kind: 'bar',
  track,
  start,
  end,
  tone: 'middle',
  dashed: true,
});
const range = (start: number, end: number): Piece => ({
  kind: 'range',
  track: 0,
  start,
  end,
  tone: 'full',
  startDotted: true,
  endDotted: false,
  dashed: false,
});

/** What runs out to `towards`, no further than `limit`. */
const runOut = (at: number, towards: 'start' | 'end', limit = Infinity): Piece =>
  towards === 'end'
    ? { kind: 'fade', track: 0, start: at, end: limit, from: 'full', to: 'none', towards }
    : { kind: 'fade', track: 0, start: limit, end: at, from: 'none', to: 'full', towards };

describe('placePiece', () => {
  it('puts a bar on its row, with all that is particular', () =>
    expect(place(bar(200, 400))).to.deep.equal({
      kind: 'bar',
      event: 'a',
      lane: 2,
      x: 200,
      width: 200,
      y: 60,
      height: NORMAL.bar,
      tone: 'middle',
      dashed: true,
    }));

  it('what is too thin to see is as wide as the thinnest mark, about its middle', () =>
    expect(place(bar(200, 200.5))).to.include({ x: 200.25 - LEAST_MARK / 2, width: LEAST_MARK }));

  it('a bar that touches the next of its row ends a hair before it', () => {
    const touching = place(bar(200, 400), { stopX: 400 }) as { width: number };
    expect(touching.width).to.be.within(198, 199.9);
    expect(place(bar(200, 400), { stopX: 420 })).to.include({ width: 200 });
  });

  it('cuts off what is far out of sight, not what is in it', () => {
    const open = place(bar(-Infinity, 400)) as { x: number; width: number };
    expect(Number.isFinite(open.x)).to.equal(true);
    expect(open.x).to.be.at.most(100);
    expect(open.x + open.width).to.equal(400);
    for (const piece of [bar(-500, -400), range(-500, -400), range(-500, -499), bar(2000, 2200)])
      expect(place(piece), `${piece.kind}`).to.equal(undefined);
  });

  it('a range is a dot in its middle where it is no wider than one', () => {
    expect(place(range(300, 308))).to.include({
      kind: 'dot',
      x: 304 - 5,
      y: 60 + NORMAL.bar / 2 - 5,
      width: 10,
      height: 10,
    });
    expect(place(range(300, 312))).to.include({ kind: 'bracket', x: 300, width: 12 });
  });

  it('a bracket says which of its ends are in the picture, and whose it is', () => {
    expect(place(range(200, 2000), { events: ['a', 'b'] })).to.deep.include({
      startDotted: true,
      endDotted: false,
      startShown: true,
      endShown: false,
      events: ['a', 'b'],
    });
  });

  it('a bracket that holds labels is as high as they are', () =>
    expect(place(range(200, 500), { bracketBox: { y: 40, height: 77 } })).to.include({ y: 40, height: 77 }));

  it('a run-out stops where the next of its row begins, and is a fade of fixed length', () => {
    const piece = runOut(300, 'end');
    const free = place(piece) as { width: number };
    expect(free).to.include({ kind: 'fade', x: 300, from: 'full', to: 'none', towards: 'end' });
    expect(place(piece, { stopX: 310 })).to.include({ x: 300, width: 10 });
    expect(place(piece, { stopX: 300 })).to.equal(undefined);
    expect(place(runOut(300, 'start', -Infinity))).to.include({
      x: 300 - free.width,
      from: 'none',
      to: 'full',
    });
  });

  it('a run-out goes no further than is possible', () => {
    expect(place(runOut(300, 'end', 320))).to.include({ x: 300, width: 20 });
    expect(place(runOut(300, 'start', 280))).to.include({ x: 280, width: 20 });
    expect(place(runOut(300, 'end', 300))).to.equal(undefined);
  });

  it('a margin beside a bracket is as quiet as the bracket is, and as high', () => {
    const fade: Piece = { kind: 'fade', track: 0, start: 300, end: 340, from: 'none', to: 'middle' };
    const box = { y: 40, height: 77 };
    expect(place(fade, { bracketed: true, bracketBox: box })).to.include({
      ...box,
      from: 'none',
      to: 'pale',
    });
  });

  it('a fade runs from tone to tone over its own length', () =>
    expect(place({ kind: 'fade', track: 0, start: 300, end: 340, from: 'none', to: 'middle' })).to.include({
      kind: 'fade',
      x: 300,
      width: 40,
      from: 'none',
      to: 'middle',
    }));

  it('a cap stands at its moment and a little over the bar', () => {
    const cap = place({ kind: 'cap', track: 0, start: 300, end: 300, dotted: true }) as Rect;
    expect(cap).to.include({ kind: 'cap', dotted: true });
    expect(cap.x + cap.width / 2).to.equal(300);
    expect(cap.y).to.be.below(60);
    expect(cap.y + cap.height).to.be.above(60 + NORMAL.bar);
  });

  it('a stub begins at its bound and runs to its side', () => {
    const stub = (towards: 'start' | 'end') =>
      place({
        kind: 'stub',
        track: 0,
        start: towards === 'end' ? 400 : -Infinity,
        end: towards === 'end' ? Infinity : 400,
        towards,
      }) as Rect;
    expect(stub('end').x).to.equal(400);
    expect(stub('start').x + stub('start').width).to.equal(400);
  });

  it('a join runs along the middle of the bar', () =>
    expect(place({ kind: 'join', track: 0, start: 200, end: 300, dotted: true })).to.include({
      x: 200,
      width: 100,
      y: 60,
      height: NORMAL.bar,
      dotted: true,
    }));

  it('competing claims are thinner, each below the last', () => {
    const [own, first, second] = [0, 1, 2].map(
      track => place(bar(200, 400, track)) as { y: number; height: number },
    );
    expect(first!.height).to.be.below(own!.height);
    expect(first!.y).to.be.above(own!.y + own!.height);
    expect(second!.y).to.be.above(first!.y + first!.height);
  });
});

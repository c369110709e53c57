import { expect } from 'chai';
import fc from 'fast-check';
import { inkOf } from '../../src/layout/ink.js';
import type { Piece, Standing } from '../../src/layout/piece.js';
import { toComponents } from '../../src/time/civil.js';
import { parseEdtf } from '../../src/time/edtf/parse.js';
import type { FuzzyInterval, Shape } from '../../src/time/interval.js';
import { toInterval } from '../../src/time/to-interval.js';

const interval = (edtf: string, shape?: Shape): FuzzyInterval =>
  toInterval(parseEdtf(edtf).value!, shape === undefined ? {} : { shape });

/** Where a piece of fixed length begins. */
const boundOf = ({
  start,
  end,
  towards,
}: {
  start: number;
  end: number;
  towards?: 'start' | 'end';
}): number => (towards === 'end' ? start : end);

/** The pieces as lines that one can read: kind, tone, from–to, and what is particular. */
function read(pieces: readonly Piece[]): string[] {
  const day = (at: number): string => {
    if (!Number.isFinite(at)) return at < 0 ? '−∞' : '∞';
    const { year, month, day: d } = toComponents(at);
    return `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  };
  return pieces.map(piece => {
    switch (piece.kind) {
      case 'bar':
        return [
          piece.tone,
          day(piece.start),
          day(piece.end),
          piece.dashed && 'dashed',
          piece.tone === 'pale' && 'foot',
        ]
          .filter(Boolean)
          .join(' ');
      case 'fade':
        return piece.towards
          ? `run-out ${piece.towards === 'end' ? piece.from : piece.to} ${day(boundOf(piece))} ${piece.towards}`
          : `fade ${piece.from}→${piece.to} ${day(piece.start)} ${day(piece.end)}`;
      case 'cap':
        return `cap ${day(piece.start)}${piece.dotted ? ' dotted' : ''}`;
      case 'stub':
        return `stub ${day(boundOf(piece))} ${piece.towards}`;
      case 'range':
        return `range ${piece.tone} ${day(piece.start)} ${day(piece.end)}${piece.dashed ? ' dashed' : ''}`;
      case 'join':
        return `join ${piece.dotted ? 'dotted' : 'solid'} ${day(piece.start)} ${day(piece.end)}`;
    }
  });
}

const ink = (edtf: string, { standing = 'happened', shape }: { standing?: Standing; shape?: Shape } = {}) =>
  read(inkOf(interval(edtf, shape), standing));

describe('ink of a span', () => {
  it('known to the day: full tone alone', () =>
    expect(ink('2020-03-01/2020-05-31')).to.deep.equal(['full 2020-03-01 2020-06-01']));

  it('known to the year: the units in the middle tone, joined to the bar', () =>
    expect(ink('2020/2024')).to.deep.equal([
      'middle 2020-01-01 2020-12-31',
      'middle 2024-01-02 2025-01-01',
      'full 2020-12-31 2024-01-02',
    ]));

  it('approximate: fades outside the unit and inside the bar', () =>
    expect(ink('2020~/2024')).to.deep.equal([
      'fade none→middle 2019-01-01 2020-01-01',
      'middle 2020-01-01 2020-12-31',
      'middle 2024-01-02 2025-01-01',
      'fade middle→full 2020-12-31 2021-12-31',
      'full 2021-12-31 2024-01-02',
    ]));

  it('uncertain: the unit has a dashed outline, and no margin', () =>
    expect(ink('2020?/2024-05-31')).to.deep.equal([
      'middle 2020-01-01 2020-12-31 dashed',
      'full 2020-12-31 2024-06-01',
    ]));

  it('no certain part between two dates: their units once', () => {
    expect(ink('2020/2020')).to.deep.equal(['middle 2020-01-01 2021-01-01']);
    expect(ink('2020-05/2020')).to.deep.equal(['middle 2020-05-01 2021-01-01']);
  });

  it('an unknown end without a day of knowledge: a stub, not a length', () =>
    expect(ink('2020/')).to.deep.equal(['stub 2021-01-01 end', 'middle 2020-01-01 2021-01-01']));

  it('an open start: full tone from the view’s edge', () =>
    expect(ink('../2024')).to.deep.equal(['middle 2024-01-02 2025-01-01', 'full −∞ 2024-01-02']));

  it('planned: hatched, never full; without an end it runs out', () => {
    expect(ink('2027/2028', { standing: 'planned' })).to.deep.equal(['hatched 2027-01-01 2029-01-01 dashed']);
    expect(ink('2027/..', { standing: 'planned' })).to.deep.equal(['run-out hatched 2027-01-01 end']);
  });

  it('cancelled or disputed: hollow over all that was possible', () =>
    expect(ink('2020/2024', { standing: 'hollow' })).to.deep.equal(['hollow 2020-01-01 2025-01-01']));
});

describe('ink of a moment', () => {
  it('is a range, to be drawn as a dot or a bracket', () =>
    expect(ink('2024-02')).to.deep.equal(['range full 2024-02-01 2024-03-01']));

  it('approximate: fades outside the range', () =>
    expect(ink('2024-02~')).to.deep.equal([
      'fade none→middle 2024-01-01 2024-02-01',
      'fade middle→none 2024-03-01 2024-04-01',
      'range full 2024-02-01 2024-03-01',
    ]));

  it('uncertain: dashed', () =>
    expect(ink('2024?')).to.deep.equal(['range full 2024-01-01 2025-01-01 dashed']));

  it('bounded on one side: a cap and a stub', () =>
    expect(ink('[..2026-02-10]')).to.deep.equal(['stub 2026-02-11 start', 'cap 2026-02-11']));

  it('one of several: joined by dots; each of several: by a line', () => {
    expect(ink('[1667,1670]')).to.deep.equal([
      'join dotted 1668-01-01 1670-01-01',
      'range full 1667-01-01 1668-01-01',
      'range full 1670-01-01 1671-01-01',
    ]);
    expect(ink('{1667,1670}')[0]).to.equal('join solid 1668-01-01 1670-01-01');
  });
});

describe('ink of competing claims', () => {
  it('goes on tracks of its own, below the preferred one', () => {
    const pieces = inkOf(interval('1642-12-25/1727'), 'happened', [interval('1643-01-04/1727')]);
    expect(new Set(pieces.map(({ track }) => track))).to.deep.equal(new Set([0, 1]));
  });
});

describe('promise 5, in time: ink lies within what is known', () => {
  const part = fc.tuple(
    fc.integer({ min: 1900, max: 2030 }),
    fc.constantFrom('', '-03', '-11-20'),
    fc.constantFrom('', '~', '?', '%'),
  );
  const date = part.map(([year, rest, qualifier]) => `${year}${rest}${qualifier}`);
  const edtf = fc.oneof(
    date,
    fc
      .tuple(fc.oneof(date, fc.constantFrom('', '..')), fc.oneof(date, fc.constantFrom('', '..')))
      .map(ends => ends.join('/')),
  );

  it('for any interval, shape and standing', () => {
    fc.assert(
      fc.property(edtf, fc.constantFrom<Standing>('happened', 'planned', 'hollow'), (text, standing) => {
        const { value } = parseEdtf(text);
        fc.pre(value !== undefined);
        const known = toInterval(value, {});
        const { core, soft, start, end } = known;
        for (const piece of inkOf(known, standing)) {
          if (piece.kind === 'bar') {
            expect(piece.start, 'a bar has a length').to.be.lessThan(piece.end);
            if (piece.tone === 'full') {
              expect(piece.start).to.be.at.least(soft.latestStart);
              expect(piece.end).to.be.at.most(soft.earliestEnd);
              expect(standing).to.equal('happened');
            } else {
              expect(piece.start).to.be.at.least(core.earliestStart);
              expect(piece.end).to.be.at.most(core.latestEnd);
            }
            if (piece.tone === 'middle') {
              const units = [start.unit, end.unit].filter(unit => unit !== undefined);
              expect(piece.start).to.be.at.least(Math.min(...units.map(unit => unit.start)));
              expect(piece.end).to.be.at.most(Math.max(...units.map(unit => unit.end)));
            }
          } else if (piece.kind === 'range') {
            expect(piece.start).to.be.at.least(core.earliestStart);
            expect(piece.end).to.be.at.most(core.latestEnd);
          } else if (piece.kind === 'fade' && !piece.towards) {
            const outside = piece.end <= core.earliestStart || piece.start >= core.latestEnd;
            const inside = piece.start >= core.latestStart && piece.end <= core.earliestEnd;
            expect(outside || inside, 'a fade lies in a margin').to.equal(true);
            expect(piece.start).to.be.at.least(soft.earliestStart);
            expect(piece.end).to.be.at.most(soft.latestEnd);
          }
        }
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});

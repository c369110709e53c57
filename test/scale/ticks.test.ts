import { expect } from 'chai';
import fc from 'fast-check';
import type { Extent } from '../../src/base/extent.js';
import { ticksOf, type AxisTick } from '../../src/scale/ticks.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import { clampDomain } from '../../src/scale/clamp-domain.js';
import { toCivilMs, toComponents } from '../../src/time/civil.js';
import { arbitraryDomain } from './arbitrary-domain.js';

const MIN_FINE = 38;
const MIN_COARSE = 64;

type Civil = Parameters<typeof toCivilMs>[0];

const ticksBetween = (from: Civil, to: Civil, widthPx = 800) =>
  ticksOf(createTimeScale({ start: toCivilMs(from), end: toCivilMs(to) }, { start: 0, end: widthPx }));

/** Readable: "2024-02-10T14:00", as much of it as is not the first of its kind, `*` where pinned. */
function named({ at, pinned }: AxisTick): string {
  const { year, month, day, hour, minute } = toComponents(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  let text = `${year}`;
  if (month + day + hour + minute > 2) text += `-${two(month)}`;
  if (day + hour + minute > 1) text += `-${two(day)}`;
  if (hour + minute > 0) text += `T${two(hour)}:${two(minute)}`;
  return (pinned ? '*' : '') + text;
}

const read = (ticks: readonly AxisTick[]): string => ticks.map(named).join(' ');

describe('ticksOf', () => {
  it('puts quarters under years', () => {
    const { coarse, fine } = ticksBetween({ year: 2023 }, { year: 2025 });
    expect(read(coarse)).to.equal('2023 2024');
    expect(read(fine)).to.equal('2023-04 2023-07 2023-10 2024-04 2024-07 2024-10');
  });

  it('puts days under months, and leaves out the 29th, too close to the first', () => {
    const { coarse, fine } = ticksBetween({ year: 2023, month: 1 }, { year: 2023, month: 4 });
    expect(read(coarse)).to.equal('2023 2023-02 2023-03');
    expect(read(fine)).to.equal(
      '2023-01-08 2023-01-15 2023-01-22 2023-02-08 2023-02-15 2023-02-22 2023-03-08 2023-03-15 2023-03-22',
    );
  });

  it('puts hours under days', () => {
    const { coarse, fine } = ticksBetween(
      { year: 2024, month: 2, day: 10 },
      { year: 2024, month: 2, day: 12 },
    );
    expect(read(coarse)).to.equal('2024-02-10 2024-02-11');
    expect(read(fine)).to.contain('2024-02-10T03:00 2024-02-10T06:00').and.contain('2024-02-11T21:00');
  });

  it('pins the day that the view lies in', () => {
    const { coarse, fine } = ticksBetween(
      { year: 2024, month: 2, day: 10, hour: 14 },
      { year: 2024, month: 2, day: 10, hour: 14, minute: 10 },
    );
    expect(read(coarse)).to.equal('*2024-02-10');
    expect(fine).to.have.length.above(5);
  });

  it('pins the year before where the first one leaves room, and only there', () => {
    expect(read(ticksBetween({ year: 2022, month: 10 }, { year: 2025, month: 6 }).coarse)).to.equal(
      '*2022 2023 2024 2025',
    );
    expect(read(ticksBetween({ year: 2022, month: 12 }, { year: 2025, month: 6 }).coarse)).to.equal(
      '2023 2024 2025',
    );
  });

  it('lets years stand alone where nothing fits beneath', () => {
    const { coarse, fine } = ticksBetween({ year: 2010 }, { year: 2021 });
    expect(coarse).to.have.length(11);
    expect(fine).to.eql([]);
  });

  it('counts years before our era as people do, and turns at AD 1', () => {
    const { coarse, fine } = ticksBetween({ year: -299 }, { year: 250 }, 400);
    expect(read(coarse)).to.equal('*-999 1');
    expect(read(fine)).to.equal('-299 -199 -99 100 200');
    expect(read(ticksBetween({ year: -30 }, { year: 25 }).fine)).to.equal('-24 -14 -4 5 15');
    expect(read(ticksBetween({ year: -6 }, { year: 7 }, 480).fine)).to.equal('-5 -3 -1 2 4 6');
  });

  it('has plain years where Date ends, also while minutes are asked for', () => {
    const far = ticksBetween({ year: 400_000, month: 6 }, { year: 400_000, month: 6, hour: 1 });
    expect(read(far.coarse)).to.equal('*400000');
    expect(far.fine).to.eql([]);
    expect(read(ticksBetween({ year: -4_500_000_000 }, { year: -4_499_999_995 }).coarse)).to.contain(
      '-4499999997',
    );
  });

  it('has months up to the end of Date and not beyond', () => {
    const { fine } = ticksBetween({ year: 275_757 }, { year: 275_763 }, 3000);
    expect(fine).to.have.length.above(3);
    expect(fine.every(({ at }) => at <= 8.64e15)).to.equal(true);
  });

  it('takes a coarser step where labels are wide', () => {
    const scale = createTimeScale(
      { start: toCivilMs({ year: 2000 }), end: toCivilMs({ year: 2010 }) },
      { start: 0, end: 1000 },
    );
    expect(ticksOf(scale).coarse[0]!.step).to.include({ unit: 'year', count: 1 });
    const wide = ticksOf(scale, () => 120);
    expect(wide.coarse[0]!.step).to.include({ unit: 'year', count: 10 });
    expect(wide.fine[0]!.step).to.include({ unit: 'year', count: 2 });
  });

  it('has none in an empty domain or an empty range', () => {
    const empty = { coarse: [], fine: [] };
    expect(ticksOf(createTimeScale({ start: 0, end: 0 }, { start: 0, end: 100 }))).to.eql(empty);
    expect(ticksOf(createTimeScale({ start: 0, end: 10 }, { start: 0, end: 0 }))).to.eql(empty);
  });
});

describe('ticksOf, at any zoom from a minute to all time', () => {
  const widths = fc.integer({ min: 120, max: 3000 });
  const scaleOf = (wanted: Extent, width: number) =>
    createTimeScale(clampDomain(wanted, width), { start: 0, end: width });

  it('keeps ticks in order, inside, apart, and the coarse level in sight', () => {
    fc.assert(
      fc.property(arbitraryDomain, widths, (wanted, width) => {
        const scale = scaleOf(wanted, width);
        const { coarse, fine } = ticksOf(scale);
        expect(coarse).to.not.be.empty;
        const { start, end } = scale.domain;
        for (const { at, pinned } of [...coarse, ...fine])
          expect(pinned ? at <= start : at >= start && at < end).to.equal(true);
        expect(coarse.slice(1).every(({ pinned }) => !pinned)).to.equal(true);
        expectGaps(coarse, MIN_COARSE, scale.pxPerMs);
        expectGaps(fine, MIN_FINE, scale.pxPerMs);
        const coarseAts = new Set(coarse.map(({ at }) => at));
        expect(fine.some(({ at }) => coarseAts.has(at))).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });

  it('has the same instants after panning', () => {
    fc.assert(
      fc.property(
        arbitraryDomain,
        widths,
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (wanted, width, by) => {
          const scale = scaleOf(wanted, width);
          const moved = scaleOf(shift(scale.domain, by), width);
          fc.pre(moved.pxPerMs === scale.pxPerMs);
          const both = {
            start: Math.max(scale.domain.start, moved.domain.start),
            end: Math.min(scale.domain.end, moved.domain.end),
          };
          const [a, b] = [ticksOf(scale), ticksOf(moved)];
          for (const level of ['coarse', 'fine'] as const) {
            expect(a[level][0]?.step ?? b[level][0]?.step).to.equal(b[level][0]?.step ?? a[level][0]?.step);
            expect(instants(a[level], both)).to.eql(instants(b[level], both));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function expectGaps(ticks: readonly AxisTick[], leastPx: number, pxPerMs: number): void {
  // From a pinned label to the first tick the room is tested by example.
  const ats = ticks.filter(({ pinned }) => !pinned).map(({ at }) => at);
  // Half a minute of ten thousand million years is lost to rounding.
  for (let i = 1; i < ats.length; i++)
    expect((ats[i]! - ats[i - 1]!) * pxPerMs).to.be.at.least(leastPx - 0.01);
}

function shift({ start, end }: Extent, by: number): Extent {
  const ms = by * (end - start);
  return { start: start + ms, end: end + ms };
}

const instants = (ticks: readonly AxisTick[], { start, end }: Extent): number[] =>
  ticks.filter(({ at, pinned }) => !pinned && at >= start && at < end).map(({ at }) => at);

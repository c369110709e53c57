import { expect } from 'chai';
import fc from 'fast-check';
import { formatTick, type TickStep } from '../../src/locale/format-tick.js';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import { ticksOf } from '../../src/scale/ticks.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import { clampDomain } from '../../src/scale/clamp-domain.js';
import { toCivilMs } from '../../src/time/civil.js';
import { arbitraryDomain } from '../scale/arbitrary-domain.js';

const year = (count: number): TickStep => ({ unit: 'year', count });

describe('formatTick', () => {
  const at = toCivilMs({ year: 2024, month: 4, day: 12, hour: 14 });

  it('says all on the coarse level and the rest on the fine one', async () => {
    const german = await loadLocale('de');
    const cases: readonly [TickStep, coarse: string, fine: string, german: string][] = [
      [year(1), '2024', '2024', '2024'],
      [{ unit: 'month', count: 3 }, 'April 2024', 'Apr', 'Apr'],
      [{ unit: 'day', count: 1 }, '12 April 2024', '12', '12'],
      [{ unit: 'hour', count: 1 }, '12 April 2024', '14:00', '14:00'],
      [{ unit: 'minute', count: 5 }, '12 April 2024', '14:00', '14:00'],
    ];
    for (const [step, coarse, fine, deutsch] of cases) {
      expect(formatTick(at, step, 'coarse', english)).to.equal(coarse);
      expect(formatTick(at, step, 'fine', english)).to.equal(fine);
      expect(formatTick(at, step, 'fine', german)).to.contain(deutsch);
    }
  });

  it('names the era before ours, and where it turns', () => {
    const label = (of: number): string => formatTick(toCivilMs({ year: of }), year(10), 'fine', english);
    expect([-99, -9, 0, 1, 10, 50, 1000].map(label)).to.eql([
      '100 BC',
      '10 BC',
      '1 BC',
      '1 AD',
      '10',
      '50',
      '1000',
    ]);
  });

  it('counts in thousands, millions and billions from afar, and tells neighbours apart', () => {
    const label = (of: number, count: number): string =>
      formatTick(toCivilMs({ year: of }), year(count), 'coarse', english);
    expect(label(100_000, 10_000)).to.equal('100,000');
    expect(label(-65_999_999, 1e6)).to.equal('66 million BC');
    expect(label(-4_539_999_999, 1e7)).to.equal('4.54 billion BC');
    expect(label(-4_539_999_999, 1e8)).to.equal('4.54 billion BC');
    expect(label(-4_540_000_999, 1000)).to.equal('4.540001 billion BC');
    expect(formatTick(toCivilMs({ year: 5e6 }), year(1e6), 'fine', english)).to.equal('5m');
  });

  it('gives neighbours on the axis different labels, at any zoom', () => {
    fc.assert(
      fc.property(arbitraryDomain, fc.integer({ min: 200, max: 2000 }), (wanted, width) => {
        const domain = clampDomain(wanted, width);
        const { coarse } = ticksOf(createTimeScale(domain, { start: 0, end: width }));
        const labels = coarse.map(({ at, step }) => formatTick(at, step, 'coarse', english));
        expect(new Set(labels).size).to.equal(labels.length);
        expect(labels.join()).to.not.match(/Invalid|NaN|undefined/);
      }),
      { numRuns: 300 },
    );
  });
});

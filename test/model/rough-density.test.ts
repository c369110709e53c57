import { expect } from 'chai';
import fc from 'fast-check';
import { allOf } from '../../src/base/steps.js';
import { roughDensity } from '../../src/model/rough-density.js';
import { DAY_MS } from '../../src/time/interval.js';

const glance = (events: readonly unknown[]) => allOf(roughDensity(events));

/** Ms by which a glance may be off: it knows years and months, of which it takes the mean. */
const OFF_MS = 33 * DAY_MS;

describe('a glance at events', () => {
  it('finds where they begin in texts, numbers and dates', () => {
    const at = (event: object): number => {
      // One far away sets where all begins.
      const found = glance([{ start: -1e15 }, event])!;
      expect(found.extent.start).to.equal(-1e15);
      return found.extent.end;
    };
    const expected = new Map<object, number>([
      [{ start: 1e12 }, 1e12],
      [{ start: new Date(1e12) }, 1e12],
      [{ when: '2001-05' }, Date.UTC(2001, 4)],
      [{ when: '1997-05-17/2003?' }, Date.UTC(1997, 4)],
      [{ when: '[1960..]' }, Date.UTC(1960, 0)],
      [{ when: '{1960,1961-12}' }, Date.UTC(1960, 0)],
      [{ when: '../1985-04-12' }, Date.UTC(1985, 3)],
      [{ when: '-0500' }, Date.UTC(-500, 0)],
      [{ start: '2010-01-01', end: '2012' }, Date.UTC(2010, 0)],
      [{ when: 1984 }, Date.UTC(1984, 0)],
    ]);
    for (const [event, time] of expected)
      expect(at(event), JSON.stringify(event)).to.be.closeTo(time, OFF_MS);
  });

  it('counts in parts of the same length, of which the one that has most is 1', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ start: i < 300 ? 10 : i * 10 }));
    const { extent, shares } = glance(many)!;
    expect(extent).to.deep.equal({ start: 10, end: 3990 });
    expect(shares[0]).to.equal(1);
    expect(shares.at(-1)).to.be.within(0.05, 0.15);
  });

  it('is nothing where none are apart, and takes what is no event for none', () => {
    const throwing = Object.defineProperty({}, 'start', {
      get: () => {
        throw new Error('not today');
      },
    });
    const bad = [
      null,
      undefined,
      7,
      'text',
      [],
      {},
      throwing,
      { start: NaN },
      { when: 'soon' },
      { when: {} },
    ];
    expect(glance([])).to.equal(undefined);
    expect(glance([{ start: 1 }, { start: 1 }])).to.equal(undefined);
    expect(glance(bad)).to.equal(undefined);
    expect(glance([...bad, { start: 1 }, { start: 2 }])!.extent).to.deep.equal({ start: 1, end: 2 });
  });

  it('goes no further than events are read, and leaves out what cannot be had', () => {
    const endless: unknown[] = [{ start: 1 }, { start: 2 }];
    endless.length = 2 ** 32 - 1;
    expect(glance(endless)!.extent).to.deep.equal({ start: 1, end: 2 });
    const guarded: unknown[] = [{ start: 1 }, null, { start: 2 }];
    Object.defineProperty(guarded, 1, {
      get: () => {
        throw new Error('not this one');
      },
    });
    expect(glance(guarded)!.extent).to.deep.equal({ start: 1, end: 2 });
  });

  it('has shares from 0 to 1 for whatever it is given', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.record({ start: fc.oneof(fc.double(), fc.string(), fc.date()) }),
    );
    fc.assert(
      fc.property(fc.array(value), events => {
        const found = glance(events);
        for (const share of found?.shares ?? []) expect(share).to.be.within(0, 1);
        if (found) expect(found.extent.start).to.be.below(found.extent.end);
      }),
    );
  });
});

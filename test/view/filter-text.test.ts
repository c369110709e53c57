import { expect } from 'chai';
import fc from 'fast-check';
import type { Filters } from '../../src/store/filter.js';
import { readFilters, writeFilters } from '../../src/view/filter-text.js';

/** In the order in which they are read; no list is empty. */
const some = <T>(words: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.subarray([...words], { minLength: 1 });

const hide = fc.record(
  {
    categories: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
    statuses: some(['happened', 'planned', 'cancelled'] as const),
    certainties: some(['certain', 'probable', 'disputed'] as const),
  },
  { requiredKeys: [] },
);

const time = fc.record({
  start: fc.double({ min: -1e15, max: 0, noNaN: true, noDefaultInfinity: true }),
  end: fc.double({ min: 1, max: 1e15, noNaN: true, noDefaultInfinity: true }),
  only: fc.constantFrom('certain' as const, 'possible' as const),
});

const filters: fc.Arbitrary<Filters> = fc
  .record({ hide, time }, { requiredKeys: [] })
  .filter(({ hide: hidden, time: limits }) => limits !== undefined || Object.keys(hidden ?? {}).length > 0)
  .map(({ hide: hidden = {}, time: limits }) => ({
    ...(Object.keys(hidden).length > 0 && { hide: hidden }),
    ...(limits && { time: limits }),
  }));

describe('filters as text', () => {
  it('are short and can be read', () => {
    expect(
      writeFilters({
        hide: { categories: ['study', 'a, b'], statuses: ['planned'] },
        time: { start: 0, end: 1000, only: 'possible' },
      }),
    ).to.equal('category.study,category.a%2C%20b,status.planned,possible.0/1000');
    expect(writeFilters({})).to.equal('');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(filters, each => {
        const written = JSON.parse(JSON.stringify(each)) as Filters;
        expect(JSON.parse(JSON.stringify(readFilters(writeFilters(each))))).to.deep.equal(written);
      }),
    );
  });

  it('are nothing where they cannot be read', () => {
    for (const text of [
      '',
      '.',
      'status.',
      'status.gone',
      'possible.5/1',
      'possible.1/2/3',
      'certain.x/y',
      '%',
    ])
      expect(readFilters(text), text).to.equal(undefined);
    fc.assert(fc.property(fc.string(), text => void readFilters(text)));
  });
});

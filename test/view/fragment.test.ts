/** What stands in an address of a timeline, and of what else is in it. */
import { expect } from 'chai';
import fc from 'fast-check';
import { END_MS } from '../../src/scale/clamp-domain.js';
import { DAY_MS } from '../../src/time/interval.js';
import { formatRange } from '../../src/view/format-range.js';
import {
  fragmentKey,
  fragmentPart,
  readFragment,
  writeFragment,
  type LinkedState,
} from '../../src/view/fragment.js';
import { readRange } from '../../src/view/read-range.js';

const at = (text: string): number => Date.parse(`${text}Z`);
const between = (start: string, end: string) => ({ start: at(start), end: at(end) });

const range = fc
  .tuple(
    fc.oneof(
      fc.double({ min: -1e14, max: 1e14, noNaN: true }),
      fc.double({ min: -END_MS, max: END_MS, noNaN: true }),
    ),
    fc.oneof(
      fc.double({ min: 60_000, max: 1e12, noNaN: true }),
      fc.double({ min: 60_000, max: END_MS, noNaN: true }),
    ),
  )
  .map(([start, length]) => ({ start, end: start + length }))
  .filter(({ start, end }) => end - start > 59_000);

const id = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: 'binary' }),
);

const state: fc.Arbitrary<LinkedState> = fc.record(
  {
    range: fc.option(range),
    view: fc.constantFrom('lanes' as const, 'story' as const, 'table' as const, 'auto' as const),
    selected: fc.option(id),
    search: fc.option(id),
    filter: fc.constantFrom(
      null,
      { hide: { categories: ['a', 'b;c&d'], statuses: ['planned'] } } as const,
      {
        time: { start: -1.5, end: 2e12, only: 'certain' },
      } as const,
    ),
    lanes: fc.constantFrom(
      null,
      { order: ['a', 'b;c&d'] },
      { order: [''], collapsed: ['a:b', '\u0000rest'] },
    ),
    table: fc.constantFrom(
      null,
      { group: 'lane' } as const,
      {
        sort: { column: 'certainty', descending: true },
        columns: ['place'],
      } as const,
    ),
  },
  { requiredKeys: [] },
);

/** Parts as other programs write them. */
const foreign = fc
  .array(
    fc.oneof(fc.string(), fc.webFragments(), fc.constantFrom('section', 'a=b', '/route?x=1', '', 'ctx=1')),
  )
  .map(parts => parts.join('&'))
  .filter(text => fragmentPart(text, 'ct') === undefined && fragmentPart(text, 'ct.a b') === undefined);

const key = fc.oneof(
  id.map(each => fragmentKey(each, 1)),
  fc.integer({ min: 1, max: 50 }).map(ordinal => fragmentKey('', ordinal)),
);

describe('the fragment of an address', () => {
  it('is short and can be read', () => {
    const text = writeFragment('', 'ct', {
      range: between('2019-03-01', '2021-06-01'),
      view: 'story',
      selected: 'phd',
    });
    expect(text).to.equal('ct=range:2019-03/2021-05;view:story;selected:phd');
    expect(
      writeFragment('', 'ct', { search: 'two words', filter: { hide: { categories: ['study'] } } }),
    ).to.equal('ct=search:two%20words;filter:category.study');
    expect(writeFragment('', 'ct', { lanes: { order: ['work'], collapsed: ['talks'] } })).to.equal(
      'ct=lanes:order.work,collapsed.talks',
    );
    expect(
      writeFragment('', 'ct', { view: 'table', table: { sort: { column: 'what', descending: true } } }),
    ).to.equal('ct=view:table;table:sort.what/down');
  });

  for (const [start, end, text] of [
    ['2019-01-01', '2022-01-01', '2019/2021'],
    ['2019-03-04', '2021-06-02', '2019-03-04/2021-06-01'],
    ['2019-03-04T10:20', '2019-03-06T08:00', '2019-03-04T10:20/2019-03-06T08:00'],
    ['2019-03-04T10:20:30', '2019-03-04T12:00:10', '2019-03-04T10:20:30/2019-03-04T12:00:10'],
    ['-000044-03-15', '-000027-01-16', '-0044-03-15/-0027-01-15'],
  ] as const)
    it(`has visible time as ${text}`, () => expect(formatRange(between(start, end))).to.equal(text));

  it('has years of five digits, and what is finer than a second', () => {
    const far = { start: -66e6 * 365.2425 * DAY_MS, end: 12_000 * 365.2425 * DAY_MS };
    expect(formatRange(far)).to.match(/^Y-65998030\/Y13969$/);
    const fine = { start: 400.25, end: 60_900.75 };
    expect(writeFragment('', 'ct', { range: fine })).to.equal('ct=range:400.25ms/60900.75ms');
    expect(readFragment('ct=range:400.25ms/60900.75ms', 'ct')).to.deep.equal({ range: fine });
  });

  it('has nothing of what is as the author set it, and says what was taken back', () => {
    expect(writeFragment('', 'ct', {})).to.equal('');
    expect(writeFragment('', 'ct', { range: null, selected: null })).to.equal('ct=range:;selected:');
    expect(readFragment('ct=range:;selected:', 'ct')).to.deep.equal({ range: null, selected: null });
  });

  it('leaves an anchor and the fields of others where they are', () => {
    expect(writeFragment('section-2', 'ct', { view: 'table' })).to.equal('section-2&ct=view:table');
    expect(writeFragment('a=b&ct=view:table&c=d', 'ct', { view: 'story' })).to.equal('a=b&ct=view:story&c=d');
    expect(writeFragment('a=b&ct=view:table&c=d', 'ct', {})).to.equal('a=b&c=d');
    expect(writeFragment('ct=view:table&ct2=view:story', 'ct2', {})).to.equal('ct=view:table');
  });

  it('encodes what would end a part, a field or a link in a text', () => {
    const selected = "a&b;c:d (e) 100% #f 'g'";
    const text = writeFragment('', fragmentKey('my id', 1), { selected });
    expect(text).to.equal('ct.my%20id=selected:a%26b%3Bc:d%20%28e%29%20100%25%20%23f%20%27g%27');
    expect(readFragment(text, 'ct.my%20id')).to.deep.equal({ selected });
  });

  it('is read as people and programs may have left it', () => {
    expect(readFragment('ct=range:2019/2021', 'ct')).to.deep.equal({
      range: between('2019-01-01', '2022-01-01'),
    });
    expect(readFragment('x&ct=view%3Atable%3Bselected%3Aa%252Fb', 'ct')).to.deep.equal({
      view: 'table',
      selected: 'a/b',
    });
    expect(readFragment('ct=view:table;;later:x;selected:a', 'ct')).to.deep.equal({
      view: 'table',
      selected: 'a',
    });
  });

  for (const text of [
    '',
    '&&&',
    'ct',
    'ct=',
    'ct=;;;',
    'ct=:',
    'ct=%',
    'ct=%E0%A4%A:x',
    'ct=selected:%',
    'ct=selected:%ED%A0%80',
    'ct=view:x;view:',
    'ct=view:__proto__',
    'ct=__proto__:x;constructor:y;toString:z',
    'ct=range:soon;range:2024/2020;range:../..;range:2020/',
    'ct=range:1ms/0ms;range:ms/ms;range:1e999ms/2e999ms;range:-1e999ms/1ms;range:1.2.3ms/4ms',
    'CT=view:table',
    'ct2=view:table',
    'ct.=view:table',
    `ct=range:${'9'.repeat(50_000)}`,
    `ct=view:table&${'x'.repeat(10_000_000)}`,
    `ct=selected:${'%41'.repeat(3_000_000)}`,
  ])
    it(`says nothing in “${text.slice(0, 60)}”`, () => {
      expect(readFragment(text, 'ct')).to.deep.equal({});
      expect(Object.getPrototypeOf(readFragment(text, 'ct'))).to.equal(Object.prototype);
    });

  it('stays whole where it is longer than the cap', () => {
    const text = `${'x&'.repeat(5_000_000)}ct=view:table`;
    expect(writeFragment(text, 'ct', { view: 'story' })).to.equal(text);
  });

  it('reads what was written, to less than half a pixel of visible time', () =>
    fc.assert(
      fc.property(foreign, key, state, (text, own, written) => {
        fc.pre(fragmentPart(text, own) === undefined);
        const { range: shown, ...read } = readFragment(writeFragment(text, own, written), own);
        const { range: meant, ...rest } = written;
        expect(read).to.deep.equal(rest);
        if (!meant || !shown) expect(shown).to.equal(meant);
        else {
          const most = (meant.end - meant.start) / 4000;
          expect(shown.start).to.be.closeTo(meant.start, most);
          expect(shown.end).to.be.closeTo(meant.end, most);
        }
      }),
      { seed: 21, numRuns: 1000 },
    ));

  it('what it says of others stays byte for byte', () =>
    fc.assert(
      fc.property(
        foreign,
        fc.uniqueArray(key, { minLength: 2, maxLength: 4 }),
        state,
        state,
        (text, keys, a, b) => {
          fc.pre(keys.every(each => fragmentPart(text, each) === undefined));
          const [own = '', ...others] = keys;
          const all = others.reduce(
            (before, each) => writeFragment(before, each, b),
            writeFragment(text, own, a),
          );
          for (const other of others)
            expect(readFragment(all, other)).to.deep.equal(readFragment(writeFragment('', other, b), other));
          const changed = writeFragment(all, own, b);
          const without = (fragment: string): string =>
            fragment
              .split('&')
              .filter(part => part !== '' && !part.startsWith(`${own}=`))
              .join('&');
          expect(without(changed)).to.equal(without(all));
          expect(keys.reduce((before, each) => writeFragment(before, each, {}), changed)).to.equal(text);
        },
      ),
      { seed: 22, numRuns: 500 },
    ));

  it('any text is read without a fault', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), text => {
        for (const fragment of [text, `ct=${text}`, `ct=range:${text};selected:${text};view:${text}`])
          for (const name of Object.keys(readFragment(fragment, 'ct')))
            expect(['range', 'view', 'selected']).to.include(name);
      }),
      { seed: 23, numRuns: 1000 },
    ));

  it('half a character cannot stand in it', () => {
    expect(writeFragment('', 'ct', { selected: '\ud800', view: 'table' })).to.equal('ct=view:table');
    expect(fragmentKey('\ud800', 2)).to.equal('ct2');
  });

  it('text of visible time is a range as the attribute takes it', () =>
    fc.assert(
      fc.property(range, each => {
        const text = formatRange(each);
        if (text !== undefined) expect(readRange(text)).to.not.equal(undefined);
      }),
      { seed: 24 },
    ));
});

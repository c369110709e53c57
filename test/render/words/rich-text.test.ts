import { expect } from 'chai';
import fc from 'fast-check';
import { richText, type Block, type Inline } from '../../../src/render/words/rich-text.js';

/** Nodes as readable text: <em> … </em> and so on. */
const show = (node: Inline): string => {
  if (typeof node === 'string') return node;
  const href = node.kind === 'link' ? ` ${node.href}` : '';
  return `<${node.kind}${href}>${node.children.map(show).join('')}</>`;
};
const showBlock = ({ kind, items }: Block): string => {
  const lines = items.map(item => item.map(show).join('')).join(' | ');
  return kind === 'p' ? lines : `${kind}(${lines})`;
};
const read = (text: string): string[] => richText(text).map(showBlock);

describe('rich text', () => {
  const examples: readonly (readonly [text: string, ...blocks: string[]])[] = [
    [''],
    ['plain', 'plain'],
    ['one *two* three', 'one <em>two</> three'],
    ['one **two** _three_', 'one <strong>two</> <em>three</>'],
    ['**a _b_ c**', '<strong>a <em>b</> c</>'],
    ['*a __b__ [c](https://x.org)*', '<em>a <strong>b</> <link https://x.org>c</></>'],
    ['**a *b* c**', '**a <em>b</> c**'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*open', '*open'],
    ['**open *and* more', '**open <em>and</> more'],
    ['\\*not\\*', '*not*'],
    ['[a *b*](https://x.org/y)', '<link https://x.org/y>a <em>b</></>'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['[a](javascript:alert)', '[a](javascript:alert)'],
    ['[a](/relative)', '[a](/relative)'],
    ['[a](https://bank.org@evil.org)', '[a](https://bank.org@evil.org)'],
    ['[a](https://x.org/@me)', '<link https://x.org/@me>a</>'],
    ['[a](mailto:a@x.org)', '<link mailto:a@x.org>a</>'],
    ['[a', '[a'],
    ['<b>no</b> &amp;', '<b>no</b> &amp;'],
    ['one\ntwo\n\nthree', 'one two', 'three'],
    ['- a\n- *b*\n  more\n\nend', 'ul(a | <em>b</> more)', 'end'],
    ['1. a\n2. b', 'ol(a | b)'],
    ['intro\n- a', 'intro', 'ul(a)'],
  ];
  for (const [text, ...blocks] of examples) {
    it(`reads ${JSON.stringify(text)}`, () => expect(read(text)).to.deep.equal(blocks));
  }

  it('loses no letters', () => {
    const letters = (text: string): string => text.replace(/[^a-z]/g, '');
    const textOf = (node: Inline): string =>
      typeof node === 'string' ? node : node.children.map(textOf).join('');
    const source = fc.array(fc.constantFrom('a', 'b ', '*', '**', '_', '[', '](', ')', '\\', ' ', '\n'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(source, parts => {
        const text = parts.join('');
        const all = richText(text).flatMap(({ items }) => items.flat());
        expect(letters(all.map(textOf).join(''))).to.equal(letters(text));
      }),
    );
  });

  it('comes to an end with long text, too: a hang would run into the time limit of tests', () => {
    for (const part of ['*', '**a', '[', '](', '[a](', '_a ', '\\', '- ', '[a](x]('])
      expect(richText(part.repeat(20_000)), part).to.have.length.above(0);
  });
});

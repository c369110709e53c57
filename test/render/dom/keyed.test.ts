import { expect } from 'chai';
import { html, render } from 'lit';
import { keyed, type Child } from '../../../src/render/dom/keyed.js';

const list = document.createElement('div');

/** Shows children by key; `kind` and `of` are those of all. */
function show(texts: Readonly<Record<string, string>>, same: Pick<Child, 'kind' | 'of'> = {}): HTMLElement[] {
  const children = Object.entries(texts).map(
    ([key, text]) => [key, { content: () => html`<b>${text}</b>`, vars: {}, ...same }] as const,
  );
  render(html`<ol ${keyed('li', new Map(children))}></ol>`, list);
  return [...list.querySelector('ol')!.children] as HTMLElement[];
}

const textOf = (elements: readonly HTMLElement[]): string =>
  elements.map(({ textContent }) => textContent).join(' ');

describe('keyed', () => {
  beforeEach(() => render(html``, list));

  it('an element stays as long as its key, in the order of the map, and leaves nothing behind', () => {
    const [a, b] = show({ a: 'A', b: 'B' });
    const [c, second, third] = show({ c: 'C', a: 'A', b: 'B' });
    expect([second, third]).to.eql([a, b]);
    expect(show({ b: 'B', c: 'C' })).to.eql([b, c]);
    for (let i = 0; i < 50; i++) show({ [`only ${i}`]: `${i}` });
    expect(list.querySelector('ol')!.childNodes).to.have.length(1);
  });

  it('elements of one kind go from those that leave to those that come, in order; what has focus keeps it', () => {
    const before = show({ a: 'A', b: 'B', c: 'C' }, { kind: 'lane' });
    const after = show({ x: 'X', y: 'Y' }, { kind: 'lane' });
    expect(after).to.eql(before.slice(0, 2));
    expect(textOf(after)).to.equal('X Y');
  });

  it('an element that has no kind is taken over by nobody', () => {
    const before = show({ a: 'A' });
    expect(show({ x: 'X' })).to.not.eql(before);
  });

  it('content is made anew only where what it is made from has changed', () => {
    show({ a: 'first' }, { of: [1] });
    expect(textOf(show({ a: 'second' }, { of: [1] }))).to.equal('first');
    expect(textOf(show({ a: 'second' }, { of: [2] }))).to.equal('second');
  });

  it('places and classes stand on the elements, and go with what they came with', () => {
    const place = (vars: Child['vars'], look: string): HTMLElement => {
      render(html`<ol ${keyed('span', new Map([['a', { content: 'A', vars, look }]]))}></ol>`, list);
      return list.querySelector('span')!;
    };
    place({ 'inset-inline-start': '4px', '--hue': 'red' }, 'tick pinned');
    const tick = place({ 'inset-inline-start': '9px' }, 'tick');
    expect(tick.style.insetInlineStart).to.equal('9px');
    expect(tick.style.getPropertyValue('--hue')).to.equal('');
    expect(tick.className).to.equal('tick');
    expect(tick.textContent).to.equal('A');
  });
});

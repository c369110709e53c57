import { expect } from 'chai';
import fc from 'fast-check';
import { isColor } from '../../src/model/colour.js';

describe('isColor', () => {
  it('takes palette names, hex and functions of plain numbers', () => {
    const good = [
      'blue',
      'rose',
      '#abc',
      '#ABCD',
      '#012345',
      '#01234567',
      'rgb(1, 2, 3)',
      'rgb(1 2 3 / 50%)',
      'rgba(1,2,3,.5)',
    ];
    good.push(
      'hsl(120deg 50% 50%)',
      'hsla(0.5turn, 1%, 2%, 1)',
      'oklch(62% 0.2 250)',
      'oklch(0.6 none -20 / 0.5)',
    );
    for (const text of good) expect(isColor(text), text).to.equal(true);
  });

  it('takes nothing that could be another thing in a style', () => {
    const bad = [
      '',
      'red;x',
      'red',
      'var(--x)',
      'url(x)',
      'rgb(var(--x) 2 3)',
      'rgb(1 2)',
      'rgb(1, 2 3)',
      '#ggg',
      '#12345',
    ];
    bad.push(
      'expression(1)',
      'rgb(1 2 3);x',
      'oklch(1, 2, 3)',
      'blue ',
      'constructor',
      'rgb(1\n2 3)',
      'rgb(1e9 2 3)',
      `#${'f'.repeat(99)}`,
    );
    for (const text of bad) expect(isColor(text), text).to.equal(false);
    fc.assert(
      fc.property(fc.string(), text => {
        if (isColor(text)) expect(text).to.match(/^[#a-z\d(),%./ +-]+$/i);
      }),
    );
  });
});

/** The colours of the theme: legible on every ground, light and dark, and eight that no eyes take for one another. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { PALETTE } from '../src/base/palette.js';
import { EYES, colourOf, contrast, difference, seenBy, type Colour } from './colour-vision.js';

const styles = readFileSync('src/elements/styles/tokens.css.ts', 'utf8');
const THEMES = ['light', 'dark'] as const;

/** Each token that is a pair of colours. */
const tokens = new Map(
  [...styles.matchAll(/--ct-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name, light, dark]) => [name!, { light: colourOf(light!), dark: colourOf(dark!) }] as const,
  ),
);
const colour = (name: string, theme: (typeof THEMES)[number]): Colour => tokens.get(name)![theme];

const HUES = PALETTE.map((_, i) => `hue-${i}`);
const GROUNDS = ['surface', 'surface-raised', 'surface-after'];

/** Just seen at a glance is 2; this is four times as much. */
const LEAST_DIFFERENCE = 8;

describe('the colours', () => {
  it('are measured as their sources measure them', () => {
    expect(contrast(colourOf('#000'), colourOf('#fff'))).to.be.closeTo(21, 1e-9);
    expect(contrast(colourOf('#777'), colourOf('#fff'))).to.be.closeTo(4.48, 0.005);
    expect(difference(colourOf('#f00'), colourOf('#f00'))).to.equal(0);
    // Red and green of full strength, by other programs.
    expect(difference(colourOf('#ff0000'), colourOf('#00ff00'))).to.be.closeTo(86.6, 0.1);
    expect(difference(colourOf('#ff0000'), colourOf('#0000ff'))).to.be.closeTo(52.88, 0.1);
    const [red, green] = ['#b00020', '#2e7d00'].map(hex => seenBy(EYES['deuteranopia']!, colourOf(hex)));
    expect(difference(red!, green!), 'red and green, to whom they are alike').to.be.below(25);
  });

  it('have a hue for each name of the palette', () => {
    expect(HUES.every(name => tokens.has(name))).to.be.true;
  });

  for (const theme of THEMES) {
    it(`are legible on each ground, ${theme}`, () => {
      for (const name of ['text', 'text-muted', 'accent', ...HUES])
        for (const ground of GROUNDS)
          expect(contrast(colour(name, theme), colour(ground, theme)), `${name} on ${ground}`).to.be.at.least(
            4.5,
          );
    });

    it(`are seen as lines and rings, ${theme}`, () => {
      for (const name of ['line-strong', 'focus'])
        expect(contrast(colour(name, theme), colour('surface', theme)), name).to.be.at.least(3);
    });

    for (const [eyes, matrix] of Object.entries(EYES))
      it(`of lanes are told apart, ${theme}, with ${eyes}`, () => {
        for (const [i, name] of PALETTE.entries())
          for (let j = 0; j < i; j++) {
            const [one, other] = [HUES[i]!, HUES[j]!].map(hue => seenBy(matrix, colour(hue, theme)));
            expect(difference(one!, other!), `${name} and ${PALETTE[j]}`).to.be.at.least(LEAST_DIFFERENCE);
          }
      });
  }
});

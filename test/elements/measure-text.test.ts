/** Text is as wide as the page draws it. */
import { expect } from 'chai';
import { createTextMeasure } from '../../src/elements/measure-text.js';

const TEXTS = [
  '',
  'Research',
  'Research engineer at an institute of technology, two years',
  'AVAToday  Two spaces',
  'Übersetzungen und andere Arbeiten',
  'باحث في أمان الذكاء الاصطناعي',
  '東京大学で研究する',
];

describe('createTextMeasure', () => {
  let element: HTMLElement;
  beforeEach(() => {
    element = document.createElement('div');
    element.style.cssText = 'position: absolute; white-space: pre; font-family: system-ui, sans-serif';
    document.body.append(element);
  });
  afterEach(() => element.remove());

  /** As the page draws it. */
  const drawn = (text: string): number => {
    const line = document.createElement('span');
    line.style.font = '600 13px system-ui, sans-serif';
    line.textContent = text;
    element.replaceChildren(line);
    return line.getBoundingClientRect().width;
  };

  for (const spacing of ['', 'letter-spacing: 2px; word-spacing: 5px'])
    it(`is as wide as it is drawn, to a pixel or two, ${spacing || 'as it comes'}`, () => {
      element.style.cssText += `; ${spacing}`;
      const measure = createTextMeasure(element);
      for (const text of TEXTS) {
        const width = measure(text, 'title');
        expect(width, text).to.be.within(Math.floor(drawn(text)), Math.ceil(drawn(text)) + 3);
        expect(measure(text, 'title'), 'again').to.equal(width);
      }
    });

  it('goes by the style', () => {
    const measure = createTextMeasure(element);
    expect(measure('Research', 'lead')).to.be.greaterThan(measure('Research', 'when'));
  });
});

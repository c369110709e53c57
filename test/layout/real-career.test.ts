/** The first real career, compared as text with what it was when somebody last looked at it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitRange } from '../../src/layout/fit.js';
import type { LayoutOptions } from '../../src/layout/drawing.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { english } from '../../src/locale/load-locale.js';
import { storeOf } from '../random-document.js';
import { compareScene } from './compare-scene.js';

const path = fileURLToPath(new URL('../../data/mrinank-sharma.json', import.meta.url));

const career: unknown = JSON.parse(readFileSync(path, 'utf8'));

describe('the real career', () => {
  for (const width of [1240, 800])
    it(`is laid out as it was, at ${width} px`, () => {
      const store = storeOf(career);
      const options: LayoutOptions = { width, measureText: estimateText, locale: english };
      const range = fitRange(store.snapshot(), options);
      compareScene(`real-career-${width}`, layoutTimeline(store, { view: 'lanes', range }, options));
    });
});

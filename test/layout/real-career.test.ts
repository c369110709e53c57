/**
 * The first real career, compared as text with what it was when somebody last looked at it. UPDATE_SCENES=1 writes
 * what is laid out now; where a test fails, it stands beside the baseline as `.new.txt`.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { fitRange } from '../../src/layout/fit.js';
import type { LayoutOptions } from '../../src/layout/drawing.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { english } from '../../src/locale/load-locale.js';
import { storeOf } from '../random-document.js';
import { readScene } from '../read-scene.js';

const pathOf = (url: string): string => fileURLToPath(new URL(url, import.meta.url));

const career: unknown = JSON.parse(readFileSync(pathOf('../../data/mrinank-sharma.json'), 'utf8'));

function compare(name: string, found: string): void {
  const baseline = pathOf(`./${name}.txt`);
  const fresh = pathOf(`./${name}.new.txt`);
  rmSync(fresh, { force: true });
  if (process.env['UPDATE_SCENES'] === '1') writeFileSync(baseline, found);
  const wanted = existsSync(baseline) ? readFileSync(baseline, 'utf8') : '';
  if (found !== wanted) writeFileSync(fresh, found);
  expect(found, `${name}.new.txt is what was laid out; UPDATE_SCENES=1 takes it over`).to.equal(wanted);
}

describe('the real career', () => {
  for (const width of [1240, 800])
    it(`is laid out as it was, at ${width} px`, () => {
      const store = storeOf(career);
      const options: LayoutOptions = { width, measureText: estimateText, locale: english };
      const range = fitRange(store.snapshot(), options);
      compare(`real-career-${width}`, readScene(layoutTimeline(store, { view: 'lanes', range }, options)));
    });
});

/** Random sizes and visible times for a random document, and the scene of each. */
import fc from 'fast-check';
import type { Extent } from '../../src/base/extent.js';
import type { LayoutOptions } from '../../src/layout/drawing.js';
import { fitRange } from '../../src/layout/fit.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { english } from '../../src/locale/load-locale.js';
import type { Locale } from '../../src/locale/locale.js';
import { de } from '../../src/locale/messages/de.js';
import { panDomain, zoomDomain } from '../../src/scale/zoom.js';
import type { Scene } from '../../src/scene/scene.js';
import type { Store } from '../../src/store/store.js';

const german: Locale = { tag: 'de', lang: 'de', direction: 'ltr', messages: de };

/** A size and a place to look at: all, or a part of it. */
export interface RandomView {
  readonly width: number;
  readonly height?: number;
  readonly locale: 'en' | 'de';
  readonly coarsePointer: boolean;
  /** How much shorter visible time is than all of it. */
  readonly zoom: number;
  /** Where it lies in all of it. */
  readonly at: number;
}

export const randomView: fc.Arbitrary<RandomView> = fc
  .record({
    width: fc.oneof(fc.constantFrom(1240, 800, 390), fc.integer({ min: 320, max: 2000 })),
    height: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, fc.integer({ min: 200, max: 1200 })),
    locale: fc.constantFrom('en' as const, 'de' as const),
    coarsePointer: fc.boolean(),
    zoom: fc.oneof(
      { weight: 1, arbitrary: fc.constant(1) },
      { weight: 2, arbitrary: fc.integer({ min: -15, max: 40 }).map(power => 10 ** (power / 10)) },
    ),
    at: fc.integer({ min: 0, max: 100 }).map(percent => percent / 100),
  })
  .map(({ height, ...rest }) => ({ ...rest, ...(height !== undefined && { height }) }));

export const optionsOf = ({ width, height, locale, coarsePointer }: RandomView): LayoutOptions => ({
  width,
  ...(height !== undefined && { height }),
  measureText: estimateText,
  locale: locale === 'en' ? english : german,
  coarsePointer,
});

/** Visible time of a view, reached as a reader reaches it: by zooming into the picture that shows everything. */
export function rangeOf(store: Store, view: RandomView): Extent {
  const all = fitRange(store.snapshot(), optionsOf(view));
  if (view.zoom === 1) return all;
  const at = all.start + view.at * (all.end - all.start);
  return zoomDomain(all, view.zoom, at, view.width);
}

export const sceneOf = (store: Store, view: RandomView, range = rangeOf(store, view)): Scene =>
  layoutTimeline(store, { view: 'lanes', range }, optionsOf(view));

/** The same zoom at several places, near and far. */
export function pansOf(store: Store, view: RandomView): Extent[] {
  const range = rangeOf(store, view);
  const length = range.end - range.start;
  return [0, 0.013, 0.31, -0.5, 0.97, -1.7, 3.2].map(by => panDomain(range, by * length, view.width));
}

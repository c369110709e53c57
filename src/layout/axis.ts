/** Ticks of the axis, with their words. */
import { memo } from '../base/memo.js';
import type { Locale } from '../locale/locale.js';
import { formatTick } from '../locale/format-tick.js';
import type { Step } from '../scale/steps.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { AxisTick, TickLevel } from '../scale/ticks.js';
import { ticksOf } from '../scale/ticks.js';
import type { Tick } from '../scene/scene.js';
import type { LayoutOptions } from './drawing.js';
import { TICK_PAD } from './metrics.js';

/** No letter of a tick is wider, px. */
const WIDEST = 16;

/** 28 September 2000, 22:58. */
const SAMPLE = 970_181_880_000;

/** The sample, in the words of each step. */
const samplesOf = memo((locale: Locale) =>
  memo((step: Step): Record<TickLevel, string> => ({
    coarse: formatTick(SAMPLE, step, 'coarse', locale),
    fine: formatTick(SAMPLE, step, 'fine', locale),
  })),
);

/** Of the ticks that were made last, by key: in a pan most of them stay, and words for dates are dear. */
const lastLabels = new WeakMap<Locale, ReadonlyMap<string, string>>();

/** Ticks in reading order, coarse ones first; none where the plot has no room. */
export function axisTicks(scale: TimeScale, options: LayoutOptions): Tick[] {
  const { measureText, locale, fold, axis } = options;
  const own = fold ?? axis;
  if (own) return own.ticks(scale, options);
  const { coarse, fine } = ticksOf(scale, labelWidth);
  // The year 2000 over a year 2008 would mislead; fine ticks that are years say where one is by themselves.
  const named = coarse.filter(({ pinned, step }) => !pinned || step.unit !== 'year' || step.count === 1);
  const known = lastLabels.get(locale) ?? new Map<string, string>();
  const labels = new Map<string, string>();
  lastLabels.set(locale, labels);
  return [...place(named, 'coarse'), ...place(fine, 'fine')];

  /** Of a day in September, whose name is long in most languages: the same wherever time stands. */
  function labelWidth(step: Step, level: TickLevel): number {
    if (step.unit === 'year') return 0;
    return widthOf(samplesOf(locale)(step)[level], level);
  }

  function widthOf(label: string, level: TickLevel): number {
    return measureText(label, level === 'coarse' ? 'landmark' : 'tick') + TICK_PAD;
  }

  function place(ticks: readonly AxisTick[], level: TickLevel): Tick[] {
    return ticks.map(({ at, step, pinned }, i): Tick => {
      const x = pinned ? scale.range.start : scale.toPx(at);
      const next = ticks[i + 1];
      const room = (next === undefined ? scale.range.end : scale.toPx(next.at)) - x;
      const key = `${level}/${step.unit}/${step.count}/${at}`;
      const label = known.get(key) ?? formatTick(at, step, level, locale);
      labels.set(key, label);
      // New ticks come in each frame of a zoom, and a text that was not seen before is dear to measure.
      const fits = label.length * WIDEST + TICK_PAD <= room || widthOf(label, level) <= room;
      return {
        key,
        x,
        room,
        label: fits ? label : '',
        level,
        pinned: pinned === true,
      };
    });
  }
}

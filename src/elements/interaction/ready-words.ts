/**
 * The words that an axis may need at other zooms, made while the page is idle: a format for dates takes some milliseconds to make, and
 * a zoom that comes to the first months or hours would stop for it.
 */
import { memo } from '../../base/memo.js';
import { formatTick } from '../../locale/format-tick.js';
import type { Locale } from '../../locale/locale.js';
import { whenIdle } from '../idle.js';

const UNITS = ['month', 'day', 'hour', 'year'] as const;
const LEVELS = ['fine', 'coarse'] as const;

/** Makes the formats of a language, one in each idle moment; once, however often it is asked. */
export const readyWords: (locale: Locale) => void = memo((locale: Locale) => {
  const waiting = UNITS.flatMap(unit => LEVELS.map(level => ({ unit, level })));
  const next = (): void => {
    const step = waiting.shift();
    if (!step) return;
    formatTick(0, { unit: step.unit, count: 1 }, step.level, locale);
    whenIdle(next);
  };
  whenIdle(next);
});

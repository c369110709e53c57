/** How finely something is dated. */
import { DAY_MS } from '../time/interval.js';
import type { Entry } from './store.js';

const MINUTE_MS = 60_000;

/** In ms; infinite where it is not. */
export function unitOf({ dated, interval: { start, end, core } }: Entry): number {
  const unit = start.unit ?? end.unit;
  if (unit !== undefined) return Math.max(MINUTE_MS, unit.end - unit.start);
  if (!dated || start.earliest.from !== 'stated') return Infinity;
  return core.earliestStart % DAY_MS === 0 ? DAY_MS : MINUTE_MS;
}

/** Where in time many events lie, before they are read: a glance at what each begins its date with. True in the large, and quick. */
import { EVENTS } from '../base/caps.js';
import type { Extent } from '../base/extent.js';
import { PART, type Steps } from '../base/steps.js';
import { daysFromCivil } from '../time/civil.js';
import { DAY_MS } from '../time/interval.js';

export interface RoughDensity {
  /** From the first to the last that the glance found, civil ms. */
  readonly extent: Extent;
  /** Events that begin in each of so many parts of it, of the same length: the root of their share of the most that any part has, 0–1. */
  readonly shares: readonly number[];
}

const PARTS = 120;

/**
 * Events as authors hand them in, good or bad, as many as are read; undefined where no two of them are apart in time. A part of the
 * list at each step.
 */
export function* roughDensity(events: readonly unknown[]): Steps<RoughDensity | undefined> {
  const size = Math.min(events.length, EVENTS);
  const starts = new Float64Array(size);
  let count = 0;
  let [start, end] = [Infinity, -Infinity];
  for (let i = 0; i < size; i++) {
    if (i % PART === 0) yield;
    const at = roughStart(events, i);
    if (at === undefined) continue;
    starts[count++] = at;
    start = Math.min(start, at);
    end = Math.max(end, at);
  }
  if (!(start < end)) return undefined;
  const counts = new Array<number>(PARTS).fill(0);
  for (let i = 0; i < count; i++) {
    if (i % PART === 0) yield;
    counts[Math.min(PARTS - 1, Math.floor(((starts[i]! - start) / (end - start)) * PARTS))]! += 1;
  }
  const most = Math.max(...counts);
  return { extent: { start, end }, shares: counts.map(each => Math.sqrt(each / most)) };
}

/** The first year of an EDTF text, and its month where there is one. */
const YEAR = /^\D{0,4}?(-?\d{4})(?!\d)(?:-(0[1-9]|1[0-2])(?!\d))?/;

/** About when one begins, by year and month; undefined where the glance finds nothing. Civil ms. */
function roughStart(events: readonly unknown[], i: number): number | undefined {
  try {
    const { start, when } = Object(events[i]) as { readonly start?: unknown; readonly when?: unknown };
    const at = start ?? when;
    if (typeof start === 'number') return Number.isFinite(start) ? start : undefined;
    if (at instanceof Date) return Number.isFinite(at.getTime()) ? at.getTime() : undefined;
    const [found, year, month = 1] = YEAR.exec(String(at)) ?? [];
    if (found === undefined) return undefined;
    return daysFromCivil(Number(year), Number(month)) * DAY_MS;
  } catch {
    return undefined;
  }
}

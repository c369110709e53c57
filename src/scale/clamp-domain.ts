/** How short and how long visible time may be, and where it ends. */
import { clamp, lengthOf, type Extent } from '../base/extent.js';
import { DAY_MS } from '../time/interval.js';

/** Where time ends: ±10¹⁰ years. */
export const END_MS = 1e10 * 365.2425 * DAY_MS;

const MINUTE_MS = 60_000;

/** The nearest domain that is allowed: made longer about its middle first, then moved inside. */
export function clampDomain(domain: Extent, widthPx: number): Extent {
  const current = lengthOf(domain);
  const length = Math.min(Math.max(current, shortestAt(domain, widthPx)), 2 * END_MS);
  const start = clamp(domain.start - (length - current) / 2, -END_MS, END_MS - length);
  return { start, end: start + length };
}

/** The shortest that a range there may be. */
export function shortestAt({ start, end }: Extent, widthPx: number): number {
  const furthest = Math.min(Math.max(-start, end), END_MS);
  return Math.max(MINUTE_MS, 1000 * widthPx * furthest * Number.EPSILON);
}

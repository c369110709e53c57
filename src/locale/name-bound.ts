/**
 * Names for bounds that nobody wrote: those that follow from other dates. A bound is named by the year or month at
 * whose edge it lies, else by its day; a name may say less than is known, never more.
 */
import { toComponents } from '../time/civil.js';
import { DAY_MS, type BoundOrigin, type CivilMs } from '../time/interval.js';
import type { CalendarPrecision } from './format-date.js';

/** A calendar unit at a bound: it begins at a lower bound, or ends at an upper one. */
export interface NamedBound {
  /** A moment inside the unit. */
  readonly at: CivilMs;
  readonly precision: CalendarPrecision;
  readonly origin: BoundOrigin;
}

/**
 * The unit that begins at a finite lower bound. The second of a month counts as the first: there lies the earliest end
 * of what is dated to the month.
 */
export function nameLower(at: CivilMs, origin: BoundOrigin): NamedBound {
  const isSecond = toComponents(at).day === 2;
  return { at, precision: precisionAt(isSecond ? at - DAY_MS : at, origin), origin };
}

/**
 * The unit that ends at a finite upper bound, which is exclusive. The start of a month's last day counts as its end:
 * there lies the latest start of what is dated to the month.
 */
export function nameUpper(at: CivilMs, origin: BoundOrigin): NamedBound {
  const next = at + DAY_MS;
  const precision = precisionAt(toComponents(next).day === 1 ? next : at, origin);
  return { at: precision === 'second' || precision === 'minute' ? at - 1 : at - DAY_MS, precision, origin };
}

/** The coarsest unit with an edge at `at`. The day of the knowledge stays a day. */
function precisionAt(at: CivilMs, { from }: BoundOrigin): CalendarPrecision {
  const { month, day, hour, minute, second } = toComponents(at);
  if (second > 0) return 'second';
  if (hour > 0 || minute > 0) return 'minute';
  if (from === 'as-of' || day !== 1) return 'day';
  return month === 1 ? 'year' : 'month';
}

/** The same bound by its day, where the month or the year would say too little. */
export const byDay = (bound: NamedBound): NamedBound =>
  bound.precision === 'year' || bound.precision === 'month' ? { ...bound, precision: 'day' } : bound;

/** True where the coarser of two named units holds the other. */
export function isOneWithin(a: NamedBound, b: NamedBound): boolean {
  const [first, last] = [toComponents(a.at), toComponents(b.at)];
  if (first.year !== last.year) return false;
  if (a.precision === 'year' || b.precision === 'year') return true;
  if (first.month !== last.month) return false;
  return a.precision === 'month' || b.precision === 'month' || first.day === last.day;
}

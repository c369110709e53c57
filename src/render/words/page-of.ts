/** Long lists are shown a page at a time, so that what is on screen has a bound. */
import { MOST_PRINTED } from '../../base/caps.js';

export interface Page {
  /** 0-based, moved into what there is. */
  readonly index: number;
  /** Of the items shown, half-open. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Items on a page. */
const PAGE_SIZE = 40;

/** All there is on one page, as paper shows it: up to the cap. */
export const printedPage = (count: number): Page => ({
  index: 0,
  start: 0,
  end: Math.min(count, MOST_PRINTED),
  count,
});

/** The page `index` of `count` items; the nearest there is where it lies outside. None gives an empty page 0. */
export function pageOf(count: number, index = 0): Page {
  const last = Math.max(0, Math.ceil(count / PAGE_SIZE) - 1);
  const kept = Math.max(0, Math.min(last, Math.trunc(index) || 0));
  return { index: kept, start: kept * PAGE_SIZE, end: Math.min(count, (kept + 1) * PAGE_SIZE), count };
}

/** The page that holds the item at `place`. */
export const pageWith = (place: number): number => Math.max(0, Math.floor(place / PAGE_SIZE));

/** Long lists are shown a page at a time, so that what is on screen has a bound. */
import { MOST_PRINTED } from '../../base/caps.js';

export interface Page {
  /** 0-based, moved into what there is; a fraction where it begins between two. */
  readonly index: number;
  /** Of the items shown, half-open. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Items on a page. */
export const PAGE_SIZE = 40;

/** All there is on one page, as paper shows it: up to the cap. */
export const printedPage = (count: number): Page => ({
  index: 0,
  start: 0,
  end: Math.min(count, MOST_PRINTED),
  count,
});

/**
 * The page `index` of `count` items; the nearest there is where it lies outside. It may begin between two pages: 0.5 is a page that
 * begins in the middle of the first. None gives an empty page 0.
 */
export function pageOf(count: number, index = 0): Page {
  const last = Math.max(0, Math.ceil(count / PAGE_SIZE) - 1);
  const isWithin = index > 0 && index * PAGE_SIZE < count;
  const kept = isWithin ? index : index > 0 ? last : 0;
  const start = Math.round(kept * PAGE_SIZE);
  return { index: kept, start, end: Math.min(count, start + PAGE_SIZE), count };
}

/** The page that holds the item at `place`. */
export const pageWith = (place: number): number => Math.max(0, Math.floor(place / PAGE_SIZE));

/** The page that begins with the item at `place`. */
export const pageFrom = (place: number): number => place / PAGE_SIZE;

/** The page holds all there is. */
export const isOnOnePage = ({ start, end, count }: Page): boolean => start === 0 && end === count;

/** Some page is not beside the one that is shown. */
export const hasFarPages = ({ count }: Page): boolean => count > 2 * PAGE_SIZE;

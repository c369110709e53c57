/** A long list in parts, by which a reader gets to any place of it; those around one place in parts again. */
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { part } from '../../locale/speaker.js';
import { PAGE_SIZE } from './page-of.js';

export interface ListPart {
  readonly words: string;
  /** Among its like, under what they are parts of. */
  readonly short?: string;
  /** Events in it; absent where the words tell. */
  readonly count?: number;
  /** Where it begins in the list. */
  readonly place: number;
  /** It holds the place that is shown. */
  readonly isHere: boolean;
  readonly parts: readonly ListPart[];
}

/** So many parts of one size at most. */
const MOST_PARTS = 16;

/** Rows from `start` to `end` (exclusive), which have nothing in common but their place: by their numbers, in whole pages. */
export function rowParts(
  { start, end }: { readonly start: number; readonly end: number },
  at: number,
  locale: Locale,
): readonly ListPart[] {
  // Parts end where pages do.
  const pages = Math.ceil(end / PAGE_SIZE) - Math.floor(start / PAGE_SIZE);
  if (pages < 2) return [];
  let each = 1;
  while (pages / each > MOST_PARTS) each *= 10;
  const size = each * PAGE_SIZE;
  const parts: ListPart[] = [];
  for (let from = start; from < end;) {
    const to = Math.min(end, (Math.floor(from / size) + 1) * size);
    const isHere = from <= at && at < to;
    const words =
      to === from + 1 ? say(locale, '{to}', { to }) : part({ locale }, 'dash', { from: from + 1, to });
    parts.push({
      words,
      place: from,
      isHere,
      parts: isHere && each > 1 ? rowParts({ start: from, end: to }, at, locale) : [],
    });
    from = to;
  }
  return parts;
}

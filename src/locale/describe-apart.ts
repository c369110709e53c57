/** How far one moment lies from another, as far as that is known: "3 years and 5 months after “PhD”, give or take 4 months". */
import type { Extent } from '../base/extent.js';
import { DAY_MS } from '../time/interval.js';
import { intl } from './intl.js';
import type { Locale } from './locale.js';
import { say } from './say.js';
import { toolsOf } from './tools-of.js';

type Unit = 'year' | 'month' | 'day';

/** Mean lengths, as nobody says how long the years between were. */
export const UNIT_MS: Readonly<Record<Unit, number>> = {
  year: 365.2425 * DAY_MS,
  month: (365.2425 * DAY_MS) / 12,
  day: DAY_MS,
};

const FEW_DAYS = 60;
const FEW_YEARS = 10;

const count = (n: number, unit: Unit, { lang }: Locale): string =>
  intl(Intl.NumberFormat, lang, { style: 'unit', unit, unitDisplay: 'long' }).format(n);

/** A length in the finest unit that matters beside it, with the ms that the words stand for: days, months, years and months, years. */
function lengthIn(
  ms: number,
  locale: Locale,
): { readonly words: string; readonly ms: number; readonly unit: Unit } {
  if (ms < FEW_DAYS * DAY_MS) {
    const days = Math.round(ms / DAY_MS);
    return { words: count(days, 'day', locale), ms: days * DAY_MS, unit: 'day' };
  }
  const all = Math.round(ms / UNIT_MS.month);
  if (all < FEW_YEARS * 12) {
    const [years, months] = [Math.floor(all / 12), all % 12];
    const parts = [years && count(years, 'year', locale), months && count(months, 'month', locale)];
    const words = intl(Intl.ListFormat, locale.lang, { type: 'unit' }).format(
      parts.filter(part => typeof part === 'string'),
    );
    return { words, ms: all * UNIT_MS.month, unit: months > 0 ? 'month' : 'year' };
  }
  const years = Math.round(ms / UNIT_MS.year);
  return { words: count(years, 'year', locale), ms: years * UNIT_MS.year, unit: 'year' };
}

/** In whole days, months or years, never less than it is. */
function marginIn(ms: number, locale: Locale): string {
  const unit = ms < FEW_DAYS * DAY_MS ? 'day' : ms < 2 * UNIT_MS.year ? 'month' : 'year';
  return count(Math.ceil(ms / UNIT_MS[unit]), unit, locale);
}

/**
 * How something lies to what is called `from`: `apart` is the least and the most time between them, in ms, negative before it and
 * finite. What is uncertain about it is told where it is more than the words round off anyway.
 */
export function describeApart(apart: Extent, from: string, locale: Locale): string {
  const words = toolsOf(locale).align;
  const middle = (apart.start + apart.end) / 2;
  const length = lengthIn(Math.abs(middle), locale);
  const told = Math.sign(middle) * length.ms;
  const margin = Math.max(apart.end - told, told - apart.start);
  const way = length.ms === 0 ? words.at : middle > 0 ? words.after : words.before;
  const said = say(locale, way, { length: length.words, event: from });
  return margin <= UNIT_MS[length.unit]
    ? said
    : say(locale, words.margin, { apart: said, margin: marginIn(margin, locale) });
}

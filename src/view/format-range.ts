/** Visible time as short text: whole years, months or days where no reader could see the difference. */
import { lengthOf, type Extent } from '../base/extent.js';
import { dayOf, toCivilMs, toComponents } from '../time/civil.js';
import { DAY_MS, type CivilMs } from '../time/interval.js';
import { readRange } from './read-range.js';

/** By how much of its length text may move an edge: less than half a pixel, where it is drawn 2000 px wide. */
const UNSEEN = 1 / 4000;

/**
 * An EDTF interval or two date-times that `readRange` reads, each edge within 1/4000 of the length; the shortest unit
 * that does is a second. For what is finer than that, or has days in years of five digits, undefined.
 */
export function formatRange({ start, end }: Extent): string | undefined {
  const most = lengthOf({ start, end }) * UNSEEN;
  return FORMS.map(form => form({ start, end })).find(text => {
    const read = readRange(text);
    return read && Math.abs(read.start - start) <= most && Math.abs(read.end - end) <= most;
  });
}

/** Coarse to fine. An interval names the last day that is in it, two date-times the first moment that is not. */
const FORMS: readonly ((range: Extent) => string)[] = [
  ({ start, end }) => `${year(start + 183 * DAY_MS)}/${year(end - 183 * DAY_MS)}`,
  ({ start, end }) => `${month(start + 15 * DAY_MS)}/${month(end - 15 * DAY_MS)}`,
  ({ start, end }) => `${day(start + DAY_MS / 2)}/${day(end - DAY_MS / 2)}`,
  ({ start, end }) => `${time(start, 60_000, 5)}/${time(end, 60_000, 5)}`,
  ({ start, end }) => `${time(start, 1000, 8)}/${time(end, 1000, 8)}`,
];

function year(at: CivilMs): string {
  const { year } = dayOf(at);
  const size = String(Math.abs(year));
  return `${size.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${size.padStart(4, '0')}`;
}

const month = (at: CivilMs): string => `${year(at)}-${two(dayOf(at).month)}`;

const day = (at: CivilMs): string => `${month(at)}-${two(dayOf(at).day)}`;

/** Rounded to `unitMs`; of `hh:mm:ss` the first `length` characters. */
function time(at: CivilMs, unitMs: number, length: number): string {
  const { hour, minute, second, ...date } = toComponents(Math.round(at / unitMs) * unitMs);
  return `${day(toCivilMs(date))}T${[hour, minute, second].map(two).join(':').slice(0, length)}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

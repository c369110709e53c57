/** What the dates of a long document say, most of which are plain days, months and years: each of these is read once. */
import { DATES_REMEMBERED } from '../base/caps.js';
import { plainDate, plainInterval, plainNumber } from '../time/edtf/read-plain.js';
import type { EdtfDate, EdtfValue } from '../time/edtf/value.js';
import type { FuzzyInterval, Shape } from '../time/interval.js';
import { plainMoment, plainSpan, statedEdge, type StatedEdge } from '../time/plain-interval.js';
import { toInterval } from '../time/to-interval.js';
import type { Reading } from './reading.js';

export class PlainDates implements GoodDates {
  readonly #plain = new Map<number, Plain>();
  /** Those that are not plain. */
  readonly #others = new Map<string, EdtfValue>();

  get size(): number {
    return this.#others.size;
  }

  get(text: string): EdtfValue | undefined {
    const [start, end] = this.#read(text);
    return (start && end ? plainInterval(start.date, end.date) : start?.date) ?? this.#others.get(text);
  }

  set(text: string, value: EdtfValue): void {
    this.#others.set(text, value);
  }

  clear(): void {
    this.#others.clear();
  }

  /** The time that a text states, which is the same for each shape whoever states it; undefined where it is not plain. */
  intervalOf(text: string, shape: Shape | undefined): FuzzyInterval | undefined {
    const [start, end] = this.#read(text);
    if (!start) return undefined;
    if (!end)
      return shape === undefined
        ? (start.moment ??= plainMoment(start.edge))
        : toInterval(start.date, { shape });
    const span = shape === 'moment' ? undefined : plainSpan(start.edge, end.edge);
    if (span) return span;
    const value = plainInterval(start.date, end.date);
    return value && toInterval(value, { shape });
  }

  /** The dates of a text, one or two; none where it is not plain. */
  #read(text: string): readonly (Plain | undefined)[] {
    const cut = text.indexOf('/');
    if (cut < 0) return [this.#at(plainNumber(text))];
    const start = this.#at(plainNumber(text, 0, cut));
    const end = start && this.#at(plainNumber(text, cut + 1));
    return end ? [start, end] : [];
  }

  #at(number: number): Plain | undefined {
    // No number is no key, and reads as no date.
    const known = this.#plain.get(number);
    if (known) return known;
    const date = plainDate(number);
    if (!date) return undefined;
    const plain: Plain = { date, edge: statedEdge(date.unit), moment: undefined };
    if (this.#plain.size < DATES_REMEMBERED) this.#plain.set(number, plain);
    return plain;
  }
}

/** A date, and what it states where it stands alone or is an end. */
interface Plain {
  readonly date: EdtfDate;
  readonly edge: StatedEdge;
  moment: FuzzyInterval | undefined;
}

type GoodDates = Reading['goodDates'];

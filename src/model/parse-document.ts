/**
 * Reading a document and putting in words what was wrong with it, in one call.
 */
import type { Parsed } from '../base/issue.js';
import type { TimelineDocument } from './document.js';
import { explainFault } from './explain-fault.js';
import { readDocument } from './read-whole.js';

/**
 * The document that JSON text, an object or a list of events holds, and what was wrong with it. `value` is undefined
 * only where there is no document at all; a bad event, field or date is left out, and the rest is kept.
 *
 * Each event has an `id` and a `title`, each fact leads to an event, each date is EDTF that can be read. Reading the
 * outcome again gives an equal one. Linear.
 *
 * A program may hand in other dates than text; they become EDTF, or civil milliseconds:
 *
 * | value | is read as |
 * | --- | --- |
 * | a number | in `start` and `end` civil milliseconds, exactly; in `when` a year from -9999 to 9999, as an integer |
 * | `Date` at midnight UTC | its whole day, **so that an `end` includes that day**; its milliseconds end before it |
 * | any other `Date` | its date and time in UTC, to the millisecond in `start` and `end`, to the second in `when` |
 * | `Temporal.PlainDate` | its day in the ISO calendar, whatever its own calendar is |
 * | `Temporal.PlainYearMonth` | its month; refused in another calendar than ISO's, whose months are others |
 * | `Temporal.PlainDateTime` | its date and time, midnight too: a second, not a day |
 * | `Temporal.ZonedDateTime` | its local date and time, with its offset; its zone is left out |
 * | `Temporal.Instant` | its date and time in UTC; a second, not a day |
 * | `Temporal.PlainMonthDay`, `PlainTime`, `Duration` | refused: they have no year |
 *
 * `Temporal` values are known by `Symbol.toStringTag` and read by `toString()`, as not every engine has them.
 */
export function parseDocument(textOrValue: unknown): Parsed<TimelineDocument> {
  const { value, faults } = readDocument(textOrValue);
  return { value, issues: faults.map(explainFault) };
}

/**
 * Reads a set, `[one of]` or `{all of}`, with runs `a..b`, and `..b` first or `a..` last.
 */
import { groupBounds } from '../bounds.js';
import { endsOf } from './ends.js';
import { refuse } from './faults.js';
import { readDate, type Reading } from './read-date.js';
import type { EdtfDate, EdtfRun, EdtfSet } from './value.js';

/** The set after its bracket, to the one that closes it. */
export function readSet(reading: Reading, closing: ']' | '}'): EdtfSet {
  const { scanner } = reading;
  const set = closing === ']' ? 'one-of' : 'all-of';
  const members: (EdtfDate | EdtfRun)[] = [];
  do members.push(readMember(reading, closing, members.length === 0));
  while (scanner.take(',') !== '');
  if (scanner.take(closing) === '') refuse('set');
  const dates = members.flatMap(member => endsOf(member));
  return {
    kind: 'set',
    bounds: groupBounds(
      set,
      dates.map(date => date.bounds),
    ),
    set,
    members,
  };
}

function readMember(reading: Reading, closing: string, isFirst: boolean): EdtfDate | EdtfRun {
  const { scanner } = reading;
  const from = isFirst && scanner.peek() === '.' ? undefined : readDate(reading);
  if (scanner.take('.') === '') return from ?? refuse('set');
  if (scanner.take('.') === '') refuse('set');
  const to = from && scanner.peek() === closing ? undefined : readDate(reading);
  if (from && to && !isUpwards(from, to)) refuse('set');
  return { kind: 'run', ...(from && { from }), ...(to && { to }) };
}

/** Whether a run can be counted from one to the other. */
const isUpwards = (from: EdtfDate, to: EdtfDate): boolean =>
  from.unit.precision === to.unit.precision &&
  from.bounds.earliestStart <= to.bounds.earliestStart &&
  !/[XS]/.test(String([from.components, to.components]));

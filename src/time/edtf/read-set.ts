/**
 * Reads a set, `[one of]` or `{all of}`, with runs `a..b`, and `..b` first or `a..` last.
 */
import { groupBounds } from '../bounds.js';
import { endsOf } from './ends.js';
import { refuse } from './faults.js';
import { readDate, type Reading } from './read-date.js';
import type { EdtfDate, EdtfRun, EdtfSet } from './value.js';

/** The set that `text`, which begins with a bracket, writes. */
export function readSet(text: string, reading: Reading): EdtfSet {
  reading.steps += text.length;
  const set = text.startsWith('[') ? 'one-of' : 'all-of';
  if (!text.endsWith(set === 'one-of' ? ']' : '}')) refuse('format');
  const written = text.slice(1, -1).split(',');
  const members = written.map((member, i) => readMember(member, i === 0, i === written.length - 1, reading));
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

function readMember(text: string, isFirst: boolean, isLast: boolean, reading: Reading): EdtfDate | EdtfRun {
  reading.steps += text.length;
  const [start = '', end, ...more] = text.split('..');
  if (end === undefined) return readDate(start, reading);
  const from = start === '' && isFirst ? undefined : readDate(start, reading);
  const to = end === '' && isLast && from ? undefined : readDate(end, reading);
  if (more.length > 0 || (from && to && !isUpwards(from, to))) refuse('format');
  return { kind: 'run', ...(from && { from }), ...(to && { to }) };
}

/** Whether a run can be counted from one to the other. */
const isUpwards = (from: EdtfDate, to: EdtfDate): boolean =>
  from.unit.precision === to.unit.precision &&
  from.bounds.earliestStart <= to.bounds.earliestStart &&
  !/[XS]/.test(String([from.components, to.components]));

/**
 * Reads a set, `[one of]` or `{all of}`, with runs `a..b`, and `..b` first or `a..` last.
 */
import { readDate, type Reading } from './read-date.js';
import { runBounds, setBounds } from './readings.js';
import type { EdtfDate, EdtfRun, EdtfSet } from './value.js';

const CLOSING = { '[': ']', '{': '}' } as const;

/** The set from its bracket, not yet passed, to the end of the text; undefined with the scanner's fault set. */
export function readSet(reading: Reading): EdtfSet | undefined {
  const { scanner } = reading;
  const closing = CLOSING[scanner.take('[{') as keyof typeof CLOSING];
  const set = closing === ']' ? 'one-of' : 'all-of';
  const members: (EdtfDate | EdtfRun)[] = [];
  do {
    const member = readMember(reading, set, closing, members.length === 0);
    if (member === undefined) {
      if (scanner.fault === 'format') scanner.fault = 'set';
      return undefined;
    }
    members.push(member);
  } while (scanner.take(',') !== '');
  if (scanner.take(closing) === '' || !scanner.done) return scanner.fail('set');
  return {
    kind: 'set',
    bounds: setBounds(
      set,
      members.map(member => member.bounds),
    ),
    set,
    members,
  };
}

function readMember(
  reading: Reading,
  set: EdtfSet['set'],
  closing: string,
  isFirst: boolean,
): EdtfDate | EdtfRun | undefined {
  const { scanner } = reading;
  let from: EdtfDate | undefined;
  if (!isFirst || scanner.peek() !== '.') {
    from = readDate(reading);
    if (from === undefined || scanner.peek() !== '.') return from;
  }
  scanner.at += 1;
  if (scanner.take('.') === '') return scanner.fail('set');
  const to = from !== undefined && scanner.peek() === closing ? undefined : readDate(reading);
  if (to === undefined && (from === undefined || scanner.fault !== undefined)) return undefined;
  if (from !== undefined && to !== undefined) {
    if (precisionOf(from) !== precisionOf(to) || precisionOf(from) === '')
      return scanner.fail('runPrecision');
    if (from.bounds.earliestStart > to.bounds.earliestStart) return scanner.fail('runReversed');
  }
  return {
    kind: 'run',
    bounds: runBounds(set, from?.bounds, to?.bounds),
    ...(from && { from }),
    ...(to && { to }),
  };
}

/** '' where digits are unspecified or not significant. */
const precisionOf = ({ year, month = '', day = '', unit }: EdtfDate): string =>
  [...(year + month + day)].some(char => 'XS'.includes(char)) ? '' : unit.precision;

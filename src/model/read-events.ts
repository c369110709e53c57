/**
 * The events of a document: the fields of each, then what can only be said of its dates together.
 */
import { EVENTS } from '../base/caps.js';
import { PART, type Steps } from '../base/steps.js';
import { readEdtf } from '../time/edtf/read.js';
import type { CivilMs } from '../time/interval.js';
import { readOnce } from './read-date.js';
import { relay, tell, type Draft, type Placed, type Reading } from './reading.js';
import { timelineEvent } from './schema.js';

/** The events of a list, without those that are none; ids may still be empty. */
export function* readEvents(given: readonly unknown[], reading: Reading): Steps<readonly Placed[]> {
  const { length } = given;
  if (length > EVENTS) tell(reading, 'data/cap', 'events', EVENTS);
  const placed: Placed[] = [];
  for (let index = 0; index < Math.min(length, EVENTS); index += 1) {
    if (index % PART === 0) yield length;
    const at = readEvent(given, index, reading);
    if (at) placed.push(at);
  }
  return placed;
}

/** One of them; undefined where it is none. */
export function readEvent(given: readonly unknown[], index: number, reading: Reading): Placed | undefined {
  const event: Draft = { id: '', title: '' };
  const at = { event, index };
  const refused: string[] = [];
  reading.at = at;
  try {
    if (!timelineEvent(given[index], '', reading, event, refused)) return undefined;
    checkDates(event, refused, reading);
    return at;
  } catch {
    return tell(reading, 'event/unreadable', '');
  }
}

/** Leaves the event undated where its dates do not add up: half of what was meant would be another statement. */
function checkDates(event: Draft, refused: readonly string[], reading: Reading): void {
  const { when, start, end } = event;
  if (start === undefined && end === undefined) return;
  const isTwice = when !== undefined || refused.includes('when');
  if (isTwice) tell(reading, 'event/start-end-ambiguous', '');
  if (isTwice || refused.includes('start') || refused.includes('end')) {
    delete event.when;
    delete event.start;
    delete event.end;
  } else if (start === undefined) tell(reading, 'event/no-start', '');
  else if (end !== undefined && start !== '..' && end !== '..') checkOrder(start, end, reading);
}

/** An end before its start stays as written; where the margin of `~` makes up for it, it is only a warning. */
function checkOrder(start: string | CivilMs, end: string | CivilMs, reading: Reading): void {
  const boundOf = (edge: string | CivilMs, bound: 'earliestStart' | 'latestEnd'): CivilMs =>
    typeof edge === 'number' ? edge : readOnce(edge, reading).value!.bounds[bound];
  const room = boundOf(end, 'latestEnd') - boundOf(start, 'earliestStart');
  // Two dates without time make an interval, in which days must be shared, not touch.
  const hasTime = [start, end].some(edge => typeof edge === 'number' || edge.includes('T'));
  if (room > 0 || (room === 0 && hasTime)) return;
  const interval = hasTime ? '' : `${start}/${end}`;
  const { value, faults } = readEdtf(interval, reading.dates);
  if (value) relay(reading, faults, '', interval);
  else tell(reading, 'event/reversed', '');
}

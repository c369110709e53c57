/**
 * One event out of a document: its fields, then what can only be said of them together.
 */
import { parseEdtf } from '../time/edtf/parse.js';
import { EVENTS } from '../base/caps.js';
import type { Placed } from './name-events.js';
import { isVisible } from './plain-text.js';
import { readFields, type Draft, type Reader } from './read-value.js';
import { changeFacts } from './relations.js';
import { timelineEvent } from './schema.js';

/** A date that needs no calendar to be put in order. */
const SIMPLE = /^\d{4}(-[01]\d(-\d\d)?)?$/;

/** The events of a list, without those that are none; ids may still be empty. */
export function readEvents(given: readonly unknown[], reader: Reader): readonly Placed[] {
  const { report } = reader;
  const { length } = given;
  if (length > EVENTS) report.tell('data/cap', 'events', EVENTS);
  const placed: Placed[] = [];
  for (let index = 0; index < Math.min(length, EVENTS); index += 1) {
    const event: Draft = { id: '', title: '' };
    reader.index = index;
    reader.event = event;
    report.at(index, event);
    try {
      const one = given[index];
      if (typeof one === 'object' && one !== null && !Array.isArray(one)) {
        readEvent(one, event, reader);
        placed.push({ event, index });
      } else {
        report.at(index);
        report.refuse('event/not-object', '', 'objects such as { "title": "PhD", "when": "2019/2023" }', one);
      }
    } catch {
      report.at(index);
      report.tell('event/unreadable', '');
    }
  }
  return placed;
}

function readEvent(given: object, event: Draft, reader: Reader): void {
  const { report } = reader;
  const refused = readFields(timelineEvent, given, event, '', reader);
  if (!isVisible(event.title)) {
    event.title = '';
    if (!refused.includes('title')) report.tell('event/no-title', '', 'title');
  }
  if (event.start !== undefined || event.end !== undefined) checkDates(event, refused, reader);
  if (event.during === undefined) return;
  changeFacts(event, (target, kind) => {
    if (kind !== 'during' || typeof target === 'string' || !target.lag) return target;
    report.tell('relation/lag', kind);
    const { lag: _, ...rest } = target;
    return rest;
  });
}

/** Leaves the event undated where its dates do not add up: half of what was meant would be another statement. */
function checkDates(event: Draft, refused: readonly string[], { report, dates }: Reader): void {
  const { start, end } = event;
  const both = event.when !== undefined || refused.includes('when');
  if (both) report.tell('event/start-end-ambiguous', '');
  if (both || refused.includes('start') || refused.includes('end')) {
    delete event.when;
    delete event.start;
    delete event.end;
  } else if (start === undefined) report.tell('event/no-start', '');
  else if (end !== undefined && start !== '..' && end !== '..') {
    if (typeof start === 'number' && typeof end === 'number') {
      if (end < start) report.tell('event/reversed', '');
    } else if (typeof start === 'number' || typeof end === 'number' || /T/.test(start + end)) {
      const at = (edge: string | number, bound: 'earliestStart' | 'latestEnd'): number =>
        typeof edge === 'number' ? edge : parseEdtf(edge, dates).value!.bounds[bound];
      if (at(end, 'latestEnd') < at(start, 'earliestStart')) report.tell('event/reversed', '');
    } else if (!isInOrder(start, end)) {
      const { value, issues } = parseEdtf(`${start}/${end}`, dates);
      if (value)
        report.relay(
          issues.filter(({ code }) => code === 'date/reversed'),
          '',
        );
      else report.tell('event/reversed', '');
    }
  }
}

/** True for two simple dates whose common digits are in order; false says nothing. */
function isInOrder(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length);
  return SIMPLE.test(start) && SIMPLE.test(end) && start.slice(0, length) <= end.slice(0, length);
}

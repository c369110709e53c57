/**
 * One event out of a document: its fields, then what can only be said of them together.
 */
import type { Extent } from '../base/extent.js';
import { parseEdtf, type EdtfOptions } from '../time/edtf/parse.js';
import { exactInterval } from '../time/exact-interval.js';
import { toInterval } from '../time/to-interval.js';
import type { CivilMs } from '../time/interval.js';
import { EVENTS } from './caps.js';
import type { RelationTarget } from './document.js';
import type { Placed } from './name-events.js';
import { isVisible } from './plain-text.js';
import { nameOf, readFields, type Draft, type Reader } from './read-value.js';
import { timelineEvent } from './schema.js';

/** A date that needs no calendar to be put in order: text order is time order. */
const SIMPLE = /^\d{4}(?:-\d\d){0,2}$/;

/** The events of a list, without those that are none; ids may still be empty. */
export function readEvents(given: readonly unknown[], reader: Reader): readonly Placed[] {
  const { report } = reader;
  const { length } = given;
  if (length > EVENTS) report.error('data/cap', 'events', EVENTS, 'events');
  const placed: Placed[] = [];
  for (let index = 0; index < length && index < EVENTS; index += 1) {
    const event: Draft = { id: '', title: '' };
    report.at(index, event);
    reader.index = index;
    reader.event = event;
    try {
      const one = given[index];
      if (typeof one !== 'object' || one === null || Array.isArray(one)) {
        report.at(index);
        report.error('event/not-object', '', nameOf(one));
        continue;
      }
      readEvent(one, event, reader);
    } catch {
      report.at(index);
      report.error('event/unreadable', '');
      continue;
    }
    placed.push({ event, index });
  }
  return placed;
}

function readEvent(given: object, event: Draft, reader: Reader): void {
  const { report } = reader;
  const refused = readFields(timelineEvent, given, event as unknown as Record<string, unknown>, '', reader);
  if (!isVisible(event.title)) {
    event.title = '';
    if (!refused.includes('title')) report.warn('event/no-title', '');
  }
  if (event.start !== undefined || event.end !== undefined) checkDates(event, refused, reader);
  if (event.during !== undefined) dropLags(event, reader);
}

/** Leaves the event undated where its dates do not add up: half of what was meant would be another statement. */
function checkDates(event: Draft, refused: readonly string[], { report, dates }: Reader): void {
  const { start, end } = event;
  const ambiguous = event.when !== undefined || refused.includes('when');
  if (ambiguous) report.error('event/start-end-ambiguous', start === undefined ? 'end' : 'start');
  if (ambiguous || refused.includes('start') || refused.includes('end')) {
    delete event.when;
    delete event.start;
    delete event.end;
    return;
  }
  if (start === undefined) report.info('event/no-start', 'end');
  if (start === undefined || end === undefined || start === '..' || end === '..') return;
  if (typeof start === 'number' && typeof end === 'number') {
    if (end < start) report.error('event/reversed', 'end');
    return;
  }
  if (SIMPLE.test(`${start}`) && SIMPLE.test(`${end}`)) {
    const length = Math.min(`${start}`.length, `${end}`.length);
    if (`${start}`.slice(0, length) <= `${end}`.slice(0, length)) return;
  }
  const first = extentsOf(start, dates);
  const last = extentsOf(end, dates);
  // Two that share a day are in order.
  const quantum = typeof start === 'string' && typeof end === 'string' ? Math.min(first.unit, last.unit) : 0;
  if (first.core.start <= last.core.end - quantum) return;
  if (first.soft.start <= last.soft.end - quantum) report.warn('event/reversed', 'end');
  else report.error('event/reversed', 'end');
}

/** What an edge covers, without and with its soft margin, and how long the day or second is that it was written to. */
function extentsOf(edge: string | CivilMs, dates: EdtfOptions): { core: Extent; soft: Extent; unit: number } {
  const { core, soft } =
    typeof edge === 'number' ? exactInterval(edge, edge) : toInterval(parseEdtf(edge, dates).value!);
  return {
    core: { start: core.earliestStart, end: core.latestEnd },
    soft: { start: soft.earliestStart, end: soft.latestEnd },
    unit: core.earliestEnd - core.earliestStart,
  };
}

/** `during` is two facts, one for each edge: a lag cannot belong to both. */
function dropLags(event: Draft, { report }: Reader): void {
  const stated = event.during as string | RelationTarget | readonly (string | RelationTarget)[];
  const withoutLag = (target: string | RelationTarget, path: string): string | RelationTarget => {
    if (typeof target === 'string' || target.lag === undefined) return target;
    report.error('relation/lag', path);
    const { lag: _, ...rest } = target;
    return rest;
  };
  event.during = Array.isArray(stated)
    ? stated.map((target: string | RelationTarget, i) => withoutLag(target, `during/${i}/lag`))
    : withoutLag(stated as string | RelationTarget, 'during/lag');
}

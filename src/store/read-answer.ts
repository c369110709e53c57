/**
 * What a source gives, checked: as little trusted as a document. What is wrong is left out with a fault that has an address, and the
 * rest is kept; nothing throws for it.
 */
import { ID_LENGTH, ISSUES_LISTED, MOST_LANES } from '../base/caps.js';
import type { Extent } from '../base/extent.js';
import type { Fault } from '../base/issue.js';
import { allOf } from '../base/steps.js';
import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import type { IssueCode } from '../model/issue-sentences.js';
import { documentSteps } from '../model/read-document.js';
import type { Counted } from './density.js';
import type { SourceWindow } from './timeline-source.js';

/** A lane and how many events begin in it. */
export interface CountedLane extends Counted {
  readonly id: string;
}

export interface ReadContents {
  /** What events are read with: title, day, categories, sources; it has no events. */
  readonly head: TimelineDocument;
  readonly extent: Extent;
  readonly lanes: readonly CountedLane[];
  readonly faults: readonly Fault[];
}

export interface ReadAnswer {
  /** By lane; undefined where there are no counts in it. */
  readonly densities: ReadonlyMap<string, readonly Counted[]> | undefined;
  /** Undefined where there are no events in it. */
  readonly events: readonly TimelineEvent[] | undefined;
  readonly faults: readonly Fault[];
}

/** What contents have in common with a document. */
const OF_DOCUMENT = ['title', 'locale', 'asOf', 'subjects', 'sources', 'margin', 'seasons'] as const;

type Fields = Readonly<Record<string, unknown>>;

/** Undefined where there is no time, or no list of lanes, or none in it that can be read. */
export function readContents(value: unknown): ReadContents | undefined {
  const given = fieldsOf(value);
  const { start, end } = fieldsOf(given['extent']);
  if (!isTime(start) || !isTime(end) || !(start < end)) return undefined;
  const faults: Fault[] = [];
  const lanes = new Map<string, CountedLane & { readonly category: Fields }>();
  for (const [i, each] of listOf(given['lanes']).entries()) {
    const { id, label, color, count, approximate } = fieldsOf(each);
    const pointer = `/lanes/${i}`;
    if (lanes.size === MOST_LANES) {
      faults.push(faultOf('data/cap', pointer, MOST_LANES));
      break;
    }
    if (typeof id !== 'string' || id.length > ID_LENGTH) tellType(`${pointer}/id`, 'a text', id);
    else if (lanes.has(id)) faults.push(faultOf('data/duplicate-id', `${pointer}/id`, id));
    else if (!isCount(count)) tellType(`${pointer}/count`, 'a number that is not negative', count);
    else {
      const category = { id, ...(label !== undefined && { label }), ...(color !== undefined && { color }) };
      lanes.set(id, { id, category, count, approximate: approximate === true });
    }
  }
  // There may be no events, and so no lanes.
  if (lanes.size === 0 && (!Array.isArray(given['lanes']) || given['lanes'].length > 0)) return undefined;
  const own = OF_DOCUMENT.flatMap(name => (given[name] === undefined ? [] : [[name, given[name]] as const]));
  const categories = [...lanes.values()].filter(({ id }) => id !== '').map(({ category }) => category);
  const read = allOf(documentSteps({ ...Object.fromEntries(own), categories, events: [] }, UNCHECKED));
  if (!read.value) return undefined;
  return {
    head: read.value,
    extent: { start, end },
    lanes: [...lanes.values()].map(({ id, count, approximate }) => ({ id, count, approximate })),
    faults: [...read.faults.filter(({ code }) => code !== 'data/empty'), ...faults],
  };

  function tellType(pointer: string, wanted: string, found: unknown): void {
    faults.push(faultOf('data/type', pointer, wanted, typeof found));
  }
}

/** What was asked of `window`; of too many events the first. */
export function readAnswer(value: unknown, window: SourceWindow, contents: ReadContents): ReadAnswer {
  const { densities, events } = fieldsOf(value);
  const faults: Fault[] = [];
  const counts =
    window.bins > 0 && densities !== undefined
      ? densitiesIn(listOf(densities), window.bins, contents, faults)
      : undefined;
  const read =
    window.most === 0 || events === undefined
      ? undefined
      : readEventList(listOf(events), window.most, contents);
  return {
    densities: counts,
    events: read?.events,
    faults: [...faults, ...(read?.faults ?? [])].slice(0, ISSUES_LISTED),
  };
}

/** Lanes by id; counts that are none are 0, and told. */
function densitiesIn(
  given: readonly unknown[],
  bins: number,
  { lanes }: ReadContents,
  faults: Fault[],
): ReadonlyMap<string, readonly Counted[]> {
  const declared = new Set(lanes.map(({ id }) => id));
  const read = new Map<string, readonly Counted[]>();
  for (const [i, each] of given.slice(0, MOST_LANES).entries()) {
    const { lane, counts, approximate } = fieldsOf(each);
    const pointer = `/densities/${i}`;
    if (typeof lane !== 'string' || !declared.has(lane))
      faults.push(faultOf('category/unknown', `${pointer}/lane`, String(lane).slice(0, ID_LENGTH)));
    else if (!Array.isArray(counts) || counts.length !== bins)
      faults.push(faultOf('data/type', `${pointer}/counts`, `a list of ${bins} numbers`, lengthOf(counts)));
    else
      read.set(
        lane,
        counts.map((count: unknown, bin): Counted => {
          const isGood = isCount(count);
          if (!isGood && faults.length < ISSUES_LISTED)
            faults.push(
              faultOf(
                'data/type',
                `${pointer}/counts/${bin}`,
                'a number that is not negative',
                typeof count === 'number' ? String(count) : typeof count,
              ),
            );
          return {
            count: isGood ? count : 0,
            approximate: approximate === true || (Array.isArray(approximate) && approximate[bin] === true),
          };
        }),
      );
  }
  return read;
}

/** Events with an id of their own and a lane that there is; each id once. Those past `most` are left out, and told. */
export function readEventList(
  given: readonly unknown[],
  most: number,
  { head, lanes }: ReadContents,
): { readonly events: readonly TimelineEvent[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  if (given.length > most) faults.push(faultOf('data/cap', '/events', most));
  const kept: unknown[] = [];
  const places: number[] = [];
  const declared = new Set(lanes.map(({ id }) => id));
  const ids = new Set<string>();
  for (const [i, each] of given.slice(0, most).entries()) {
    const { id, category = '' } = fieldsOf(each);
    const pointer = `/events/${i}`;
    if (typeof id !== 'string' || id === '') faults.push(faultOf('data/required', `${pointer}/id`, 'id'));
    else if (ids.has(id)) faults.push(faultOf('data/duplicate-id', `${pointer}/id`, id));
    else if (typeof category !== 'string' || !declared.has(category))
      faults.push(faultOf('category/unknown', `${pointer}/category`, String(category).slice(0, ID_LENGTH)));
    else {
      ids.add(id);
      kept.push(each);
      places.push(i);
    }
  }
  const { value, faults: own } = allOf(documentSteps({ ...head, events: kept }, UNCHECKED));
  return {
    events: value?.events ?? [],
    faults: [
      ...faults,
      // What is wrong with the document around them is told of the contents.
      ...own
        .filter(({ pointer }) => pointer !== '')
        .map(fault => ({ ...fault, ...addressIn(fault, places) })),
    ],
  };
}

/** The address in what was given, of a fault in what was kept of it. */
function addressIn({ pointer = '' }: Fault, places: readonly number[]): { readonly pointer?: string } {
  const match = /^\/events\/(\d+)(.*)$/su.exec(pointer);
  return match ? { pointer: `/events/${places[Number(match[1])]}${match[2]}` } : {};
}

/** Others may not be in hand yet: what events say of them is looked at when they are put together. */
function* UNCHECKED(): Generator<undefined, void> {
  /* nothing */
}

const fieldsOf = (value: unknown): Fields =>
  (typeof value === 'object' && value !== null ? value : {}) as Fields;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const lengthOf = (value: unknown): string => (Array.isArray(value) ? `${value.length}` : typeof value);
const isTime = (value: unknown): value is number => Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0;

const faultOf = (code: IssueCode, pointer: string, ...values: readonly unknown[]): Fault => ({
  code,
  pointer,
  values: values.map(String),
  says: 'code',
});

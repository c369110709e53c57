/**
 * What a reader sees of a timeline, as a part of the fragment of the page's address:
 *
 *     #ct=range:2019-03/2021-05;view:story;selected:phd
 *
 * Parts stand between `&`, and all but those with this timeline's key belong to others. Only what differs from what the
 * page's author set is written; an empty value takes that back (all of time, no card).
 */
import { FRAGMENT_LENGTH } from '../base/caps.js';
import type { Extent } from '../base/extent.js';
import type { Filters } from '../store/filter.js';
import type { LaneArrangement } from '../store/lanes.js';
import { STORY_ORDERS, type StoryOrder } from '../store/story-order.js';
import type { TableArrangement } from '../store/table-arrangement.js';
import { decode } from './decode.js';
import { readFilters, writeFilters } from './filter-text.js';
import { formatRange } from './format-range.js';
import { readLanes, writeLanes } from './lanes-text.js';
import { readRange } from './read-range.js';
import { readTable, writeTable } from './table-text.js';
import { VIEWS, type View } from './view-state.js';

/** What a link says; what is absent is as the page's author set it. */
export interface LinkedState {
  /** Visible time, in civil ms; null for all of it. */
  readonly range?: Extent | null;
  readonly view?: View | 'auto';
  /** Id of the event whose card is open; null for none. */
  readonly selected?: string | null;
  /** What is looked for; null where the search is closed. */
  readonly search?: string | null;
  /** What is left out; null for nothing. */
  readonly filter?: Filters | null;
  /** Lanes by hand; null for those of the author. */
  readonly lanes?: LaneArrangement | null;
  /** The table as it is arranged; null for as at first. */
  readonly table?: TableArrangement | null;
  /** From which end of time the story is told; null for as at first. */
  readonly order?: StoryOrder | null;
}

export type LinkedName = keyof LinkedState;

/** How a field stands in a link. Text is decoded; what cannot be read is undefined. */
interface FieldOf<T> {
  read(text: string): T | undefined;
  write(value: T): string;
}

/** All fields, in the order in which they are written: one that a link shall have, too, is a line here. */
const FIELDS: { readonly [Name in LinkedName]-?: FieldOf<NonNullable<LinkedState[Name]>> } = {
  range: { read: text => readRange(text) ?? readExactRange(text), write: writeRange },
  view: { read: text => ([...VIEWS, 'auto'] as const).find(view => view === text), write: view => view },
  selected: { read: id => id, write: id => id },
  search: { read: query => query, write: query => query },
  filter: { read: readFilters, write: writeFilters },
  lanes: { read: readLanes, write: writeLanes },
  table: { read: readTable, write: writeTable },
  order: { read: text => STORY_ORDERS.find(order => order === text), write: order => order },
};

export const LINKED_NAMES = Object.keys(FIELDS) as readonly LinkedName[];

/** Fields that can be empty. */
const CLEARED: readonly LinkedName[] = ['range', 'selected', 'search', 'filter', 'lanes', 'table', 'order'];

/**
 * Key of a timeline's part: `ct` for the first on its page that has no id, `ct2` for the second, `ct.` and its id for one
 * that has. `ordinal` counts from 1.
 */
export function fragmentKey(id: string, ordinal: number): string {
  const name = id === '' ? undefined : encode(id);
  return name === undefined ? `ct${ordinal > 1 ? ordinal : ''}` : `ct.${name}`;
}

/** The text of a timeline's part, as it stands in the fragment; undefined where there is none. */
export function fragmentPart(text: string, key: string): string | undefined {
  if (text.length > FRAGMENT_LENGTH) return undefined;
  const part = text.split('&').find(isOf(key));
  return part?.slice(key.length + 1);
}

/**
 * What a fragment (without its `#`) says of the timeline of this key. Linear. What cannot be read, of others or hostile is as
 * if it weren't there.
 */
export function readFragment(text: string, key: string): LinkedState {
  const part = fragmentPart(text, key) ?? '';
  // Some programs encode what needs no encoding.
  const fields = part.includes(':') ? part : (decode(part) ?? '');
  return Object.fromEntries(fields.split(';').flatMap(readField));
}

/**
 * The fragment with what it says of one timeline replaced, or taken out where there is nothing to say. All else stays byte for
 * byte; one that is longer than the cap stays altogether.
 */
export function writeFragment(text: string, key: string, state: LinkedState): string {
  if (text.length > FRAGMENT_LENGTH) return text;
  const fields = LINKED_NAMES.flatMap(name => writeField(name, state));
  const own = fields.length === 0 ? [] : [`${key}=${fields.join(';')}`];
  const parts = text === '' ? [] : text.split('&');
  const at = parts.findIndex(isOf(key));
  const others = parts.filter(part => !isOf(key)(part));
  return others.toSpliced(at < 0 ? others.length : at, 0, ...own).join('&');
}

const isOf =
  (key: string) =>
  (part: string): boolean =>
    part.startsWith(`${key}=`);

function readField(field: string): readonly [LinkedName, unknown][] {
  const colon = field.indexOf(':');
  const name = LINKED_NAMES.find(each => each === field.slice(0, colon));
  const text = decode(field.slice(colon + 1));
  if (name === undefined || text === undefined) return [];
  const value = text === '' && CLEARED.includes(name) ? null : FIELDS[name].read(text);
  return value === undefined ? [] : [[name, value]];
}

/** Nothing for what isn't in the state, or cannot stand in an address. */
function writeField<Name extends LinkedName>(name: Name, state: LinkedState): readonly string[] {
  const value = state[name];
  if (value === undefined) return [];
  const field = FIELDS[name] as FieldOf<LinkedState[Name]>;
  const text = encode(value === null ? '' : field.write(value));
  return text === undefined ? [] : [`${name}:${text}`];
}

function writeRange(range: Extent): string {
  return formatRange(range) ?? `${range.start}ms/${range.end}ms`;
}

/** What no calendar text says: two numbers of civil ms. */
function readExactRange(text: string): Extent | undefined {
  const [, from, to] = /^(-?[\d.]+(?:e[+-]?\d+)?)ms\/(-?[\d.]+(?:e[+-]?\d+)?)ms$/.exec(text) ?? [];
  const [start, end] = [Number(from), Number(to)];
  return start < end && end - start < Infinity ? { start, end } : undefined;
}

/** Percent-encoded but for what is good to read; `&`, `;` and what ends a link in running text are. Undefined for half a character. */
function encode(text: string): string | undefined {
  try {
    return encodeURIComponent(text)
      .replace(/%(?:2F|3A|2C)/g, code => decodeURIComponent(code))
      .replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return undefined;
  }
}

/**
 * Filters as text that can stand in an address: `category.study,status.planned,possible.1546300800000/1609459200000`. An item
 * is a kind and a value, percent-encoded; time is in civil ms.
 */
import type { Certainty, Filters, Status, TimeFilter } from '../store/filter.js';
import { readItems, writeItems, type Item } from './items-text.js';

const STATUSES: readonly Status[] = ['happened', 'planned', 'cancelled'];
const CERTAINTIES: readonly Certainty[] = ['certain', 'probable', 'disputed'];
const TIMES: readonly TimeFilter['only'][] = ['certain', 'possible'];

/** Text of what is left out; empty where that is nothing. */
export function writeFilters({ hide = {}, time }: Filters): string {
  const { categories = [], statuses = [], certainties = [] } = hide;
  return writeItems([
    ...categories.map((id): Item => ['category', id]),
    ...statuses.map((status): Item => ['status', status]),
    ...certainties.map((certainty): Item => ['certainty', certainty]),
    ...(time ? [[time.only, `${time.start}/${time.end}`] as const] : []),
  ]);
}

/** What `writeFilters` wrote. What cannot be read is left aside; undefined where nothing remains. */
export function readFilters(text: string): Filters | undefined {
  const valuesOf = readItems(text);
  const known = <T extends string>(kind: string, words: readonly T[]): readonly T[] =>
    words.filter(word => valuesOf(kind).includes(word));
  const lists = {
    categories: valuesOf('category'),
    statuses: known('status', STATUSES),
    certainties: known('certainty', CERTAINTIES),
  };
  const [time] = TIMES.flatMap(only => valuesOf(only).flatMap(value => readTime(value, only)));
  const hide = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  const isHiding = Object.keys(hide).length > 0;
  return isHiding || time ? { ...(isHiding && { hide }), ...(time && { time }) } : undefined;
}

function readTime(text: string, only: TimeFilter['only']): readonly TimeFilter[] {
  const [start = NaN, end = NaN, ...rest] = text.split('/').map(Number);
  return rest.length === 0 && start < end && Number.isFinite(end - start) ? [{ start, end, only }] : [];
}

/** Where an event is drawn, whatever else is. */
import type { Extent } from '../base/extent.js';
import { possibleExtent } from '../time/interval.js';
import type { Entry } from './store.js';

/** Of what is bounded on one side only, that bound alone, at which start and end are the same. Civil ms, of what is dated. */
export function drawnExtent({ interval }: Entry): Extent {
  const { start, end } = possibleExtent(interval);
  const from = Number.isFinite(start) ? start : end;
  return { start: from, end: Number.isFinite(end) ? end : from };
}

/** How much an event weighs beside others of its lane: the important come first, then the long, then the early. */
import { importanceOf } from '../store/importance.js';
import { anchorOf, extentOf, type Entry } from '../store/store.js';
import { piecesOf } from './item.js';

/** How long the ink of an entry may be at most, ms: a power of two; infinite for what has no end. */
export type LengthClass = number;

export interface Weighed {
  readonly entry: Entry;
  readonly importance: number;
  /** Ms. */
  readonly duration: number;
  /** Civil ms. */
  readonly anchor: number;
}

export function weigh(entry: Entry): Weighed {
  const { brief } = entry;
  if (!brief)
    return { entry, importance: importanceOf(entry), duration: durationOf(entry), anchor: anchorOf(entry) };
  const { start, end } = brief;
  return { entry, importance: importanceOf({ event: brief }), duration: end - start, anchor: start };
}

const durationOf = ({ interval: { core } }: Entry): number => {
  const length = core.latestEnd - core.earliestStart;
  return Number.isFinite(length) ? length : 0;
};

/** Of equals none comes first. */
export const byWeight = (a: Weighed, b: Weighed): number =>
  b.importance - a.importance || b.duration - a.duration || a.anchor - b.anchor;

export function classOf(entry: Entry): LengthClass {
  const { brief } = entry;
  return classOfLength(brief ? brief.end - brief.start : inkLength(entry));
}

export const classOfLength = (ms: number): LengthClass => 2 ** Math.ceil(Math.log2(Math.max(1, ms)));

/** How much time ink may take that means time, ms; infinite where it begins or ends nowhere. */
function inkLength(entry: Entry): number {
  const { soft, members } = entry.interval;
  const length = soft.latestEnd - soft.earliestStart;
  if (Number.isFinite(length) && !members && entry.otherClaims.length === 0) return length;
  const pieces = piecesOf(entry);
  const hull = extentOf([entry]) ?? { start: 0, end: 0 };
  const [first, last] = [
    Math.min(hull.start, ...pieces.map(({ start }) => start)),
    Math.max(hull.end, ...pieces.map(({ end }) => end)),
  ];
  return last - first;
}

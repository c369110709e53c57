/** Ink of a moment: a dot or bracket over its range, one for each member of a set, or a cap and a stub. */
import type { FuzzyInterval } from '../time/interval.js';
import { rangeInk, runOut, type MainTone } from './ink-pieces.js';
import type { Ink } from './piece.js';

export function momentInk(interval: FuzzyInterval, tone: MainTone): Ink[] {
  const { members = [], set } = interval;
  if (members.length < 2) return onceInk(interval, tone);
  const joins = members.slice(1).flatMap(({ core }, i): Ink[] => {
    const start = members[i]!.core.latestEnd;
    const end = core.earliestStart;
    return start < end ? [{ kind: 'join', start, end, dotted: set !== 'all-of' }] : [];
  });
  return [...joins, ...members.flatMap(member => onceInk(member, tone))];
}

function onceInk(interval: FuzzyInterval, tone: MainTone): Ink[] {
  const { earliestStart, latestEnd } = interval.core;
  return tone === 'hatched' && Number.isFinite(earliestStart) && latestEnd === Infinity
    ? [runOut(earliestStart, tone, interval.core)]
    : rangeInk(interval, tone);
}

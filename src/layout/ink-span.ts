/**
 * Ink of a span: full where it certainly went on, the unit of a dated edge in the middle tone, pale where only
 * other facts bound it, fades for soft margins. Reads the bounds; never guesses inside them.
 */
import { clamp } from '../base/extent.js';
import type { CivilMs, Edge, FuzzyInterval } from '../time/interval.js';
import {
  bar,
  cap,
  fade,
  isDoubtful,
  oneSided,
  outerFades,
  rangeInk,
  runOut,
  stub,
  type MainTone,
} from './ink-pieces.js';
import type { BarInk, Ink } from './piece.js';

export function spanInk(interval: FuzzyInterval, tone: MainTone): Ink[] {
  if (tone !== 'full') return plainInk(interval, tone);
  const { start, end } = interval;
  const isStated = [start, end].some(({ unit, knowledge }) => unit || knowledge === 'open');
  // Neither edge has a date of its own, and nothing is certain: some time in a range, or bounded on one side.
  return isStated || isCertainSomewhere(interval) ? barInk(interval) : rangeInk(interval, tone);
}

const isCertainSomewhere = ({ core }: FuzzyInterval): boolean => core.latestStart < core.earliestEnd;

/** A plan, or what did not happen, or may not have: one tone over all that is possible, never a full one. */
function plainInk(interval: FuzzyInterval, tone: 'hatched' | 'hollow'): Ink[] {
  const { core, end } = interval;
  const isPlan = tone === 'hatched';
  const from = core.earliestStart;
  const to = isPlan && end.knowledge === 'open' ? Infinity : core.latestEnd;
  if (from === -Infinity && to === Infinity) return oneSided(interval);
  const fades = outerFades(interval, tone);
  if (from === -Infinity) return [...fades, runOut(to, tone, core, 'start')];
  if (to < Infinity) return [...fades, ...bar(from, to, tone, isPlan)];
  const known = isPlan ? [] : bar(from, core.earliestEnd, tone);
  return [...fades, ...known, runOut(known[0]?.end ?? from, tone, core)];
}

function barInk(interval: FuzzyInterval): Ink[] {
  const { core, start, end } = interval;
  const isCertain = isCertainSomewhere(interval);
  // Where the certain part begins and ends; where there is none, each side reaches to the other one's date.
  const from = start.knowledge === 'open' ? -Infinity : core.latestStart;
  const to = core.earliestEnd;
  const starts = unitInk(start, 'earliest', core.earliestStart, isCertain ? from : core.latestEnd);
  const ends = unitInk(end, 'latest', isCertain ? to : core.earliestStart, core.latestEnd);
  return [
    ...outerFades(interval, start.unit ? 'middle' : 'pale', end.unit ? 'middle' : 'pale'),
    ...undatedInk(interval, 'start', isCertain ? from : (ends[0]?.start ?? core.latestEnd)),
    ...undatedInk(interval, 'end', isCertain ? to : (starts[0]?.end ?? core.earliestStart)),
    ...(isCertain ? [...starts, ...ends] : onceEach(starts, ends)),
    ...(isCertain ? certainInk(interval, from, to) : []),
  ];
}

/** Full tone between the soft inner bounds, fades from the core's inner bounds up to it. */
function certainInk({ soft }: FuzzyInterval, from: CivilMs, to: CivilMs): Ink[] {
  // Where two soft margins leave nothing certain, the fades meet between them.
  const meeting = clamp((soft.latestStart + soft.earliestEnd) / 2, from, to);
  const isFull = soft.latestStart < soft.earliestEnd;
  const fullFrom = from === -Infinity ? from : isFull ? soft.latestStart : meeting;
  const fullTo = isFull ? soft.earliestEnd : meeting;
  return [
    ...fade(from, fullFrom, 'middle', 'full'),
    ...bar(fullFrom, fullTo, 'full'),
    ...fade(fullTo, to, 'full', 'middle'),
  ];
}

/** The part of a written unit that is still possible. */
const unitInk = (edge: Edge, outer: 'earliest' | 'latest', from: CivilMs, to: CivilMs): BarInk[] =>
  edge.unit
    ? bar(Math.max(edge.unit.start, from), Math.min(edge.unit.end, to), 'middle', isDoubtful(edge, outer))
    : [];

/**
 * What is drawn on a side that has no date: from the certain part (or what comes nearest to it) pale time up to the
 * outermost bound, a stub where there is none; what goes on runs out.
 */
function undatedInk(interval: FuzzyInterval, side: 'start' | 'end', inner: CivilMs): Ink[] {
  const { core, [side]: edge } = interval;
  const isStart = side === 'start';
  if (edge.unit) return [];
  if (edge.knowledge === 'open') {
    const at = Math.max(inner, core.earliestEnd);
    const tone = isCertainSomewhere(interval) ? 'full' : 'middle';
    return isStart || !Number.isFinite(at) ? [] : [runOut(at, tone, core)];
  }
  const outer = isStart ? core.earliestStart : core.latestEnd;
  const origin = isStart ? 'earliest' : 'latest';
  if (!Number.isFinite(outer)) return Number.isFinite(inner) ? [stub(inner, side)] : [];
  const [from, to] = isStart ? [outer, inner] : [inner, outer];
  const pale = bar(from, to, 'pale', isDoubtful(edge, origin));
  return pale.length > 0 ? [...pale, cap(outer, edge[origin].approximate)] : [];
}

/** Two units with nothing certain between them: overlapping ones are drawn once. */
function onceEach(starts: BarInk[], ends: BarInk[]): BarInk[] {
  const [a] = starts;
  const [b] = ends;
  if (!a || !b || a.end <= b.start) return [...starts, ...ends];
  return bar(Math.min(a.start, b.start), Math.max(a.end, b.end), 'middle', a.dashed || b.dashed);
}

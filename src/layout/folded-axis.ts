/**
 * The axis where time is folded: ticks of one step on each side of a break and none in it, the coarse level in sight on both
 * sides, and where the breaks stand with their words.
 */
import { clamp, lengthOf, overlaps, type Extent } from '../base/extent.js';
import { describeStretchLength } from '../locale/describe-stretch.js';
import { formatTick } from '../locale/format-tick.js';
import { FoldedTime } from '../scale/folded-time.js';
import type { Gap } from '../scale/fold.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Break, Tick } from '../scene/scene.js';
import type { Snapshot } from '../store/store.js';
import { dayOf, toCivilMs } from '../time/civil.js';
import { DAY_MS, type CivilMs } from '../time/interval.js';
import { axisTicks } from './axis.js';
import type { DrawnFold, LayoutOptions } from './drawing.js';
import { gapsOf } from './gaps.js';
import { TICK_PAD } from './metrics.js';

/** A break has a button so wide at least, also where little of it is in sight. */
const LEAST_HANDLE = 24;
/** Words keep so much from what is beside them … */
const WORDS_PAD = 5;
/** … and take no more of it than this part. */
const MOST_OF_PIECE = 1 / 3;

const YEAR = { unit: 'year', count: 1 } as const;

/** A fold as a drawing asks for it. */
export class FoldedAxis extends FoldedTime implements DrawnFold {
  ticks(scale: TimeScale, options: LayoutOptions): Tick[] {
    const gaps = this.#gapsIn(scale);
    const taken = this.breaks(scale, options).map(({ handle, label }) => wordsOf(handle, label, options));
    const pieces = piecesOf(
      scale.domain,
      gaps.filter(({ folded }) => folded > 0),
    );
    return pieces
      .flatMap(({ start, end, after }): readonly Tick[] => {
        const range = { start: scale.toPx(start), end: scale.toPx(end) };
        const plain = axisTicks({ ...scale, domain: { start, end }, range }, { ...options, fold: undefined });
        const ticks = plain.map(tick => withoutLabel(tick, taken, options));
        const isNamed = ticks.some(({ label }) => label !== '');
        const all = isNamed ? ticks : namedByYear(start, ticks, { ...scale, range }, options);
        // One year may stand on both sides of a break.
        return after === undefined ? all : all.map(tick => ({ ...tick, key: `${tick.key}/${after}` }));
      })
      .sort((a, b) => (a.level === b.level ? 0 : a.level < b.level ? -1 : 1));
  }

  breaks(scale: TimeScale, options: LayoutOptions): readonly Break[] {
    const gaps = this.#gapsIn(scale);
    const { domain, range } = scale;
    return gaps.map(({ start, end, folded }): Break => {
      const x = scale.toPx(Math.max(start, domain.start));
      const width = scale.toPx(Math.min(end, domain.end)) - x;
      const open = folded === 0;
      const size = open ? LEAST_HANDLE : Math.max(LEAST_HANDLE, width);
      const handle = { x: clamp(x + (width - size) / 2, range.start, range.end - size), width: size };
      const label = open ? '' : describeStretchLength({ start, end }, options.locale);
      const words = wordsOf(handle, label, options);
      const before = scale.toPx(gaps.findLast(gap => gap.end < start)?.end ?? domain.start);
      const after = scale.toPx(gaps.find(gap => gap.start > end)?.start ?? domain.end);
      const fits =
        handle.x - words.start <= (x - before) * MOST_OF_PIECE &&
        words.end - handle.x - size <= (after - x - width) * MOST_OF_PIECE;
      return { start, end, open, x, width, handle, label: fits ? label : '' };
    });
  }

  #gapsIn({ domain }: TimeScale): readonly Gap[] {
    return this.around(domain).gaps.filter(gap => overlaps(gap, domain));
  }
}

/** The fold of all that is empty for long; undefined where nothing is. */
export function foldOf(snapshot: Snapshot): DrawnFold | undefined {
  const gaps = gapsOf(snapshot).map(gap => ({ ...gap, folded: 1 }));
  return gaps.length > 0 ? new FoldedAxis(gaps) : undefined;
}

/** What the button and its words take of the lower line of the axis. */
function wordsOf(handle: Break['handle'], label: string, { measureText }: LayoutOptions): Extent {
  const width = label === '' ? 0 : Math.ceil(measureText(label, 'tick')) + 2 * WORDS_PAD;
  const out = Math.max(0, width - handle.width) / 2;
  return { start: handle.x - out, end: handle.x + handle.width + out };
}

interface Piece extends Extent {
  /** End of the gap that it comes after. */
  readonly after?: number;
}

/** What of visible time lies outside the gaps. */
function piecesOf(domain: Extent, gaps: readonly Gap[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece & { readonly start: number } = { ...domain };
  for (const gap of gaps) {
    pieces.push({ ...piece, end: gap.start });
    piece = { start: gap.end, end: domain.end, after: gap.end };
  }
  return [...pieces, piece].filter(each => lengthOf(each) > 0);
}

/** The same without its words, where those of a break stand. */
function withoutLabel(tick: Tick, taken: readonly Extent[], { measureText }: LayoutOptions): Tick {
  const { level, label, x } = tick;
  if (level === 'coarse' || label === '') return tick;
  const place = { start: x, end: x + measureText(label, 'tick') + TICK_PAD };
  return taken.some(words => overlaps(words, place)) ? { ...tick, label: '' } : tick;
}

/**
 * Ticks of a piece too short for the words of any: the year of the first coarse one, or the one that the piece begins in, is
 * pinned where it begins, in place of them.
 */
function namedByYear(
  start: CivilMs,
  ticks: readonly Tick[],
  { range, toCivil }: TimeScale,
  { locale, measureText }: LayoutOptions,
): readonly Tick[] {
  const first = ticks.find(({ level, pinned }) => level === 'coarse' && !pinned);
  // A px is not a moment: by a day it cannot miss the year.
  const at = toCivilMs({ year: dayOf(first ? toCivil(first.x) + DAY_MS : start).year });
  const label = formatTick(at, YEAR, 'coarse', locale);
  const room = lengthOf(range);
  if (measureText(label, 'landmark') + TICK_PAD > room) return ticks;
  const name: Tick = {
    key: `coarse/year/1/${at}`,
    x: range.start,
    room,
    label,
    level: 'coarse',
    pinned: true,
  };
  return [name, ...ticks.filter(({ level }) => level === 'fine')];
}

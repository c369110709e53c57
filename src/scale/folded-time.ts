/** Visible time where some of it is folded: scales, and the arithmetic of zoom, pan and brush. */
import { clamp, lengthOf, type Extent } from '../base/extent.js';
import type { CivilMs } from '../time/interval.js';
import { BRUSH_ROOM, LEAST_BRUSH_SHARE, type BrushPart } from './brush.js';
import type { Fold, Gap, Lens } from './fold.js';
import { FoldedLine } from './folded-line.js';
import { createTimeScale, type TimeScale } from './time-scale.js';
import { clampDomain, END_MS, shortestAt } from './clamp-domain.js';
import { REVEAL_ROOM } from './zoom.js';

/** Zooms that differ by less than this part are the same. */
const SAME = 1e-9;

export class FoldedTime extends FoldedLine implements Fold {
  readonly key: string;

  constructor(gaps: readonly Gap[]) {
    super(gaps);
    this.key = gaps.map(({ start, end, folded }) => `${start}/${end}/${folded}`).join();
  }

  around({ start, end }: Extent): FoldedTime {
    const hiding = this.gaps.find(gap => gap.folded === 1 && gap.start <= start && end <= gap.end);
    if (!hiding) return this;
    return new FoldedTime(this.gaps.map(gap => (gap === hiding ? { ...gap, folded: 0 } : gap)));
  }

  scale(domain: Extent, range: Extent): TimeScale {
    if (lengthOf(domain) === 0) return createTimeScale(domain, range);
    const line = this.around(domain);
    const lens = line.#lensOf(domain, lengthOf(range));
    return {
      domain,
      range,
      pxPerMs: lens.pxPerMs,
      toPx: at => (Number.isFinite(at) ? range.start + line.pxBetween(domain.start, at, lens) : at),
      toCivil: px => line.timeFrom(domain.start, px - range.start, lens),
    };
  }

  zoomDomain(domain: Extent, factor: number, anchorAt: CivilMs, widthPx: number): Extent {
    if (!(factor > 0)) throw new RangeError(`factor must be > 0, got ${factor}`);
    if (lengthOf(domain) === 0) return this.clampDomain(domain, widthPx);
    const line = this.around(domain);
    const lens = line.#lensOf(domain, widthPx);
    const at = clamp(anchorAt, domain.start, domain.end);
    const px = line.pxBetween(domain.start, at, lens);
    return line.#framed(at, px, lens.pxPerMs * factor, widthPx);
  }

  panDomain(domain: Extent, byMs: number, widthPx: number): Extent {
    if (lengthOf(domain) === 0) return this.clampDomain(domain, widthPx);
    const line = this.around(domain);
    const lens = line.#lensOf(domain, widthPx);
    const px = clamp(
      byMs * lens.pxPerMs,
      Math.min(0, line.pxBetween(domain.start, -END_MS, lens)),
      Math.max(0, line.pxBetween(domain.end, END_MS, lens)),
    );
    const [start, end] = [domain.start, domain.end].map(at => line.timeFrom(at, px, lens));
    return this.clampDomain({ start: start!, end: end! }, widthPx);
  }

  clampDomain(domain: Extent, widthPx: number): Extent {
    // What nothing is folded in has no breaks to count.
    if (lengthOf(domain) === 0 || this.around(domain) !== this) return clampDomain(domain, widthPx);
    const inside = {
      start: clamp(domain.start, -END_MS, END_MS),
      end: clamp(domain.end, -END_MS, END_MS),
    };
    const lens = this.#lensOf(inside, widthPx);
    if (lens.pxPerMs <= widthPx / shortestAt(inside, widthPx)) return inside;
    const middle = this.timeFrom(inside.start, widthPx / 2, lens);
    return this.#framed(middle, widthPx / 2, lens.pxPerMs, widthPx);
  }

  revealIn(domain: Extent, extent: Extent, widthPx: number): Extent {
    const line = this.around(domain);
    const lens = line.#lensOf(domain, widthPx);
    const room = widthPx * REVEAL_ROOM;
    const first = line.pxBetween(domain.start, extent.start, lens);
    const last = Math.min(line.pxBetween(domain.start, extent.end, lens), first + widthPx - 2 * room);
    const px = first < 0 ? first - room : last > widthPx ? last + room - widthPx : 0;
    return this.panDomain(domain, px / lens.pxPerMs, widthPx);
  }

  /** Where the two differ in zoom, their start is linear in it along the way, as breaks keep their width. */
  between(from: Extent, to: Extent, share: number, widthPx: number): Extent {
    if (share >= 1) return to;
    const line = this.around(from).around(to);
    const [before, after] = [from, to].map(domain => line.#lensOf(domain, widthPx).pxPerMs);
    const pxPerMs = before! * (after! / before!) ** share;
    const way = line.pxBetween(from.start, to.start, { pxPerMs: after!, plotWidth: widthPx });
    const part =
      Math.abs(after! - before!) <= before! * SAME ? share : (pxPerMs - before!) / (after! - before!);
    const lens = { pxPerMs, plotWidth: widthPx };
    return {
      start: line.timeFrom(from.start, way * part, lens),
      end: line.timeFrom(from.start, way * part + widthPx, lens),
    };
  }

  brushDomain(fit: Extent, widthPx: number): Extent {
    const lens = this.#lensOf(fit, widthPx);
    const room = widthPx * BRUSH_ROOM;
    return { start: this.timeFrom(fit.start, -room, lens), end: this.timeFrom(fit.end, room, lens) };
  }

  moveBrush(
    visible: Extent,
    part: BrushPart,
    { from, to }: { readonly from: CivilMs; readonly to: CivilMs },
    domain: Extent,
    widthPx: number,
  ): Extent {
    if (part === 'window') {
      const line = this.around(visible);
      const lens = line.#lensOf(visible, widthPx);
      return this.panDomain(visible, line.pxBetween(from, to, lens) / lens.pxPerMs, widthPx);
    }
    const lens = this.#lensOf(domain, widthPx);
    const { start, end } = visible;
    const least = Math.min(this.pxBetween(start, end, lens), widthPx * LEAST_BRUSH_SHARE);
    const at = this.timeFrom(visible[part], this.pxBetween(from, to, lens), lens);
    return part === 'start'
      ? { start: clamp(at, Math.min(start, domain.start), this.timeFrom(end, -least, lens)), end }
      : { start, end: clamp(at, this.timeFrom(start, least, lens), Math.max(end, domain.end)) };
  }

  #lensOf(domain: Extent, plotWidth: number): Lens {
    return { pxPerMs: this.pxPerMs(domain, plotWidth, plotWidth), plotWidth };
  }

  /** Visible time with `at` so many px from its start: as near to a zoom as there is time to show, and to tell apart. */
  #framed(at: CivilMs, px: number, pxPerMs: number, plotWidth: number): Extent {
    const least = [
      this.pxPerMs({ start: -END_MS, end: at }, px, plotWidth),
      this.pxPerMs({ start: at, end: END_MS }, plotWidth - px, plotWidth),
    ].filter(Number.isFinite);
    const most = plotWidth / shortestAt({ start: at, end: at }, plotWidth);
    const lens = { pxPerMs: Math.max(Math.min(pxPerMs, most), ...least), plotWidth };
    const [start, end] = [-px, plotWidth - px].map(way => this.timeFrom(at, way, lens));
    return { start: clamp(start!, -END_MS, END_MS), end: clamp(end!, -END_MS, END_MS) };
  }
}

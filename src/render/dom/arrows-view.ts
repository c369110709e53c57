/**
 * Arrows between events, as thin curves over a drawing. Decoration: what they say is said in words elsewhere. Mirrored as a whole
 * where reading goes from right to left, as ink is.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ArrowEnd, RelationArrow } from '../../scene/relation-arrow.js';
import type { Scene } from '../../scene/scene.js';

export function arrowsView(
  { plot, height }: Pick<Scene, 'plot' | 'height'>,
  arrows: readonly RelationArrow[],
): TemplateResult | typeof nothing {
  if (arrows.length === 0) return nothing;
  return html`<div class="arrows" part="arrows" aria-hidden="true">
    <svg viewBox="${plot.x} 0 ${plot.width} ${height}" width=${plot.width} height=${height}>${arrows.map(arrowView)}</svg>
  </div>`;
}

/** Between the ink and what leads away from it, px. */
const GAP = 3;
/** So far it leads away before it turns, and so far under its ink it goes back. */
const STUB = 9;
const UNDER = 9;
/** Of a turn, and of a point: half its height, and its length. */
const RADIUS = 5;
const POINT = 4;

type Point = readonly [x: number, y: number];

function arrowView({ from, to, pointed, doubt }: RelationArrow): SVGTemplateResult {
  const [x, y] = [to.x + to.way * GAP, to.y];
  const back = x + to.way * POINT;
  return svg`<path class=${doubt ? 'doubted' : ''} d=${rounded(wayOf(from, to))} />${
    pointed ? svg`<path d="M${back} ${y - POINT}L${x} ${y}L${back} ${y + POINT}" />` : nothing
  }`;
}

/** Along rows and straight across them, so that it runs beside texts, and crosses them at one place. */
function wayOf(from: ArrowEnd, to: ArrowEnd): readonly Point[] {
  const start: Point = [from.x + from.way * GAP, from.y];
  const end: Point = [to.x + to.way * GAP, to.y];
  const [out, into] = [start[0] + from.way * STUB, end[0] + to.way * STUB];
  if (from.way === to.way) {
    const furthest = from.way > 0 ? Math.max(out, into) : Math.min(out, into);
    return [start, [furthest, from.y], [furthest, to.y], end];
  }
  if (out <= into) return [start, [out, from.y], [out, to.y], end];
  const under = from.y + UNDER;
  return [start, [out, from.y], [out, under], [into, under], [into, to.y], end];
}

/** A path through points, its corners rounded. */
function rounded(points: readonly Point[]): string {
  const [start, ...rest] = points;
  const end = rest.pop()!;
  const corners = rest.map((corner, i) => {
    const [before, after] = [points[i]!, points[i + 2]!];
    return `L${towards(corner, before)}Q${corner.join(' ')} ${towards(corner, after)}`;
  });
  return `M${start!.join(' ')}${corners.join('')}L${end.join(' ')}`;
}

/** A place beside a corner, on the way to the next one: half-way at most. */
function towards([x, y]: Point, [toX, toY]: Point): string {
  const length = Math.hypot(toX - x, toY - y);
  const share = length > 0 ? Math.min(RADIUS, length / 2) / length : 0;
  return `${x + (toX - x) * share} ${y + (toY - y) * share}`;
}

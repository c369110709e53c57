/**
 * The ink of a scene as elements: grid lines under it, what fades or is hatched each by itself, all else as a few paths.
 * It is decoration: what it says is said in words beside it.
 */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BarMark, FadeMark } from '../../scene/mark.js';
import type { Scene, Tick } from '../../scene/scene.js';
import { inkPaths, isShaded } from '../svg/ink-paths.js';
import { cssVars, px } from './css-vars.js';
import { hueVars } from './hue.js';

/** What of a scene is ink, or says where it goes. */
export interface Inked extends Pick<Scene, 'plot' | 'height' | 'axis' | 'marks'> {
  /** How far ink is moved after it is drawn, px: so much less is it drawn at. */
  readonly shift?: number;
  readonly lanes: readonly Pick<Scene['lanes'][number], 'hue'>[];
}

/** Grid and ink of the plot, from its inline start. Mirrored as a whole where reading goes from right to left. */
export function inkView(scene: Inked): TemplateResult {
  const { plot, height, lanes, marks, shift = 0 } = scene;
  const paths = inkPaths(marks, -shift).map(
    ({ look, lane, d }) =>
      svg`<g class=${look} part="ink-${look}" ${cssVars(hueVars(lanes[lane]!.hue))}><path d=${d} /></g>`,
  );
  const layer = (content: unknown): TemplateResult =>
    html`<svg viewBox="${plot.x} 0 ${plot.width} ${height}" width=${plot.width} height=${height}>${content}</svg>`;
  return html`<div class="ink" part="ink" aria-hidden="true">
    ${layer([gridLines(scene, 'fine'), gridLines(scene, 'coarse')])}
    ${marks.filter(isShaded).map(mark => shade(scene, mark))} ${layer(paths)}
  </div>`;
}

function gridLines({ axis, plot, shift = 0 }: Inked, level: Tick['level']): SVGTemplateResult {
  const d = axis.ticks
    .filter(tick => tick.level === level && tick.x !== plot.x && !tick.pinned)
    .map(({ x }) => `M${Math.round(x - shift) + 0.5} ${axis.height}V${plot.y + plot.height}`);
  return svg`<g class="grid ${level}"><path d=${d.join('')} /></g>`;
}

/** A fade or a plan: a gradient or a pattern, in an element of its own. */
function shade(scene: Inked, mark: FadeMark | BarMark): TemplateResult {
  const isFade = mark.kind === 'fade';
  // Out to whole pixels, under the ink beside it: between two edges that are rounded apart the ground would show.
  const x = mark.x - scene.plot.x - (scene.shift ?? 0);
  const left = Math.floor(x);
  const right = Math.ceil(x + mark.width);
  const vars = {
    left: px(left),
    top: px(mark.y),
    width: px(right - left),
    height: px(mark.height),
    ...hueVars(scene.lanes[mark.lane]!.hue),
    ...(isFade && { '--from': `var(--${mark.from})`, '--to': `var(--${mark.to})` }),
  };
  const look = isFade ? `from-${mark.from} to-${mark.to}` : 'hatched';
  return html`<i class="shade ${look}" ${cssVars(vars)}></i>`;
}

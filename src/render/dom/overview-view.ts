/**
 * The overview: all of time in one strip, and a brush over the part that is shown. Three sliders, whose values are words: the
 * brush as a whole and its two edges.
 */
import { html, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Extent } from '../../base/extent.js';
import { memo } from '../../base/memo.js';
import { formatMoment } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Overview, OverviewStrip } from '../../scene/overview.js';
import { cssVars, px } from './css-vars.js';
import { hueVars } from './hue.js';
import { moved } from './moved.js';

export interface OverviewOptions {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  /** Visible time, civil ms. */
  readonly visible: Extent;
}

export function overviewView(overview: Overview, options: OverviewOptions): TemplateResult {
  const { height, brushHeight, plotX, plotWidth, strips, ticks, breaks, brush } = overview;
  const { label } = toolsOf(options.locale).overview;
  const said = saidOf(options);
  const start = brush.x - plotX;
  return html`<div class="overview" part="overview" role="group" aria-label=${label} ${cssVars({ 'block-size': px(height), '--plot-x': px(plotX) })}>
    <span class="overview-name" aria-hidden="true" ?hidden=${plotX === 0}>${label}</span>
    <div class="strip" ${cssVars({ 'inset-inline-start': px(plotX), 'inline-size': px(plotWidth) })}>
      ${guard([strips, ticks, plotX, plotWidth, brushHeight, ...breaks.flatMap(({ x, width }) => [x, width])], () => stillView(overview))}
      <div class="brush" part="brush" ${cssVars({ transform: moved(options, start), 'inline-size': px(brush.width), 'block-size': px(brushHeight - 4) })}>
        ${PARTS.map(each => slider(each, overview, options.locale, said[each]))}
      </div>
    </div>
  </div>`;
}

/** What a movement of the brush changes nothing of. */
const stillView = ({
  height,
  brushHeight,
  plotX,
  plotWidth,
  strips,
  ticks,
  breaks,
}: Overview): TemplateResult =>
  html`<svg class="overview-ink" viewBox="${plotX} 0 ${plotWidth} ${height}" width=${plotWidth} height=${height} aria-hidden="true">
        ${pathsOf(strips).map(({ tone, hue, d }) => svg`<path class=${tone} d=${d} ${cssVars(hueVars(hue))} />`)}
      </svg>
      ${breaks.map(
        each =>
          html`<i class="overview-break" ${cssVars({ 'inset-inline-start': px(each.x - plotX), 'inline-size': px(each.width), 'block-size': px(brushHeight) })}></i>`,
      )}
      ${ticks.map(
        tick =>
          html`<span class="overview-tick" aria-hidden="true" .textContent=${tick.label} ${cssVars({ 'inset-inline-start': px(tick.x - plotX) })}></span>`,
      )}`;

/** One for each tone and hue: lanes may be many, and hues are few. */
const pathsOf = memo((strips: readonly OverviewStrip[]) => {
  const paths = new Map<string, Pick<OverviewStrip, 'tone' | 'hue'> & { d: string }>();
  for (const strip of strips) {
    const { tone, hue } = strip;
    // Places in the palette wrap round.
    const key = `${tone} ${hueVars(hue)['--hue']}`;
    const d = (paths.get(key)?.d ?? '') + pathOf(strip);
    if (d) paths.set(key, { tone, hue, d });
  }
  return [...paths.values()];
});

const pathOf = ({ y, height, runs }: OverviewStrip): string =>
  runs.map(({ x, width }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');

const PARTS = ['window', 'start', 'end'] as const;

type Part = (typeof PARTS)[number];

/** What is said of the brush and its edges: dates. */
function saidOf({ locale, visible }: OverviewOptions): Record<Part, string> {
  const [start, end] = [visible.start, visible.end - 1].map(at => formatMoment(at, 'day', locale));
  return {
    window: say(locale, locale.messages.time.to, { from: start!, to: end! }),
    start: start!,
    end: end!,
  };
}

/** Values are per cent of all of time; `said` is in words. */
function slider(part: Part, { shown }: Overview, locale: Locale, said: string): TemplateResult {
  return html`<div
    class="brush-${part}"
    part="brush-${part}"
    role="slider"
    tabindex="0"
    data-brush=${part}
    aria-label=${toolsOf(locale).overview[part]}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(shown[part === 'end' ? 'end' : 'start'] * 100)}
    aria-valuetext=${said}
  ></div>`;
}

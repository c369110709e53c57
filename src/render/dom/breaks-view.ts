/**
 * Breaks of a folded axis: torn edges through axis and lanes, and a button at each, which opens it, or folds it again. The
 * buttons are one tab stop, before the events.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { describeStretch, describeStretchLength } from '../../locale/describe-stretch.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { also } from '../../locale/speaker.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Rect } from '../../scene/rect.js';
import type { Break, Scene } from '../../scene/scene.js';
import { cssVars, px } from './css-vars.js';

export interface BreaksOptions {
  readonly locale: Locale;
  /** Its button was pressed. */
  onToggle(which: Break): void;
}

/** Two chevrons on a grid of 18 px: away from each other where a click opens, towards each other where it folds. */
const OPENS = 'm6 5-4 4 4 4M12 5l4 4-4 4';
const FOLDS = 'm3 5 4 4-4 4M15 5l-4 4 4 4';

export function breaksView(scene: Scene, options: BreaksOptions): TemplateResult {
  const { breaks = [], axis, height, asOf } = scene;
  const torn = breaks.filter(({ open }) => !open);
  const texts = [...scene.labels, ...scene.captions, ...(asOf ? [asOf.labelRect] : [])];
  const inLanes = torn.map(
    each =>
      html`<div class="torn" data-break=${each.start} ${placed(each, scene)}>${tear(each, scene, height, texts)}</div>`,
  );
  const inAxis = torn.map(
    each => html`<div class="torn" ${placed(each, scene)}>${tear(each, scene, axis.height)}</div>`,
  );
  return html`<div class="tears" part="break" aria-hidden="true">${inLanes}</div>
    <div class="breaks" role="group" aria-label=${toolsOf(options.locale).gaps.label} ${cssVars({ '--axis': px(axis.height) })}>
      <div class="tears" part="break" aria-hidden="true">${inAxis}</div>
      ${breaks.map((each, i) => button(each, i === 0, scene, options))}
    </div>`;
}

function button(which: Break, isFirst: boolean, scene: Scene, options: BreaksOptions): TemplateResult {
  const { open, handle, label } = which;
  const name = nameOf(which, options.locale);
  return html`<button
    type="button"
    class="break ${open ? 'open' : ''}"
    part="break"
    aria-label=${name}
    aria-expanded=${open}
    title=${name}
    tabindex=${isFirst ? 0 : -1}
    @click=${() => options.onToggle(which)}
    ${placed(handle, scene)}
  >
    <svg viewBox="0 0 18 18" aria-hidden="true"><path d=${open ? FOLDS : OPENS} /></svg>
    ${label === '' ? nothing : html`<span aria-hidden="true" .textContent=${label}></span>`}
  </button>`;
}

/** "157 years without events, 1852 to 2008". */
function nameOf(stretch: Break, locale: Locale): string {
  const length = describeStretchLength(stretch, locale);
  const words = say(locale, toolsOf(locale).gaps.empty, { length });
  return also({ locale }, words, describeStretch(stretch, locale));
}

const placed = ({ x, width }: Pick<Rect, 'x' | 'width'>, { plot }: Scene) =>
  cssVars({ 'inset-inline-start': px(x - plot.x), 'inline-size': px(width) });

/** A tooth of an edge, px. The axis is as high as some of them, so that edges go on in the lanes. */
const DEEP = 6;
const HIGH = 10;

/**
 * Two edges torn alike with the ground between them, and clear ground behind `texts` that run across. An edge that lies
 * beyond the plot is not seen.
 */
function tear(which: Break, scene: Scene, height: number, texts: readonly Rect[] = []): SVGTemplateResult {
  const { x, width, start, end } = which;
  const from = start < scene.domain.start ? -2 * DEEP : 0;
  const to = end > scene.domain.end ? width + 2 * DEEP : width;
  const teeth = Math.ceil(height / HIGH);
  const edge = (by: number): string =>
    `l${-DEEP} ${(by * HIGH) / 2}l${DEEP} ${(by * HIGH) / 2}`.repeat(teeth);
  const clear = texts
    .filter(text => text.x < x + width && text.x + text.width > x)
    .map(text => `M${text.x - x - 3} ${text.y}h${text.width + 6}v${text.height}h${-text.width - 6}z`);
  return svg`<svg height=${height}>
    <path class="ground" d="M${from + DEEP} 0${edge(1)}H${to}${edge(-1)}z" />
    <path d="M${from + DEEP} 0${edge(1)}M${to} 0${edge(1)}" />
    <path class="clear" d=${clear.join('')} />
  </svg>`;
}

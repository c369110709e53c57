/**
 * The lanes view: a scene as elements. The events are an ordered list of buttons, each placed where its label stands;
 * ink, axis and lines are decoration around it, and mean nothing to assistive technology.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Rect } from '../../scene/rect.js';
import type { AsOfLine, Cluster, Label, Scene } from '../../scene/scene.js';
import { cssVars, px, type CssVars } from './css-vars.js';
import { hueVars } from './hue.js';
import { inkView } from './ink-view.js';
import { keyed } from './keyed.js';

export interface LanesViewOptions {
  readonly selected: string | undefined;
  /** The one event that Tab reaches. */
  readonly focused: string | undefined;
  /** The event whose ink is under the pointer. */
  readonly hovered: string | undefined;
  /** Name of the list. */
  readonly name: string;
  /** What is spoken of an event after its label: date in words, status, lane. */
  wordsOf(id: string): string;
  /** What is shown and spoken for events that are counted. */
  clusterWords(cluster: Cluster): { readonly shown: string; readonly spoken: string };
  /** "3 earlier", "2 later": what lies beyond the edges. */
  readonly beyond: { readonly before: string; readonly after: string };
}

export function lanesView(scene: Scene, options: LanesViewOptions): TemplateResult {
  const { height, plot, axis } = scene;
  return html`<div
    class="drawing ${scene.dense ? 'dense' : ''} names-${scene.laneNames}"
    ${cssVars({ 'block-size': px(height), '--plot-x': px(plot.x) })}
  >
    <div class="axis" part="axis" aria-hidden="true" ${cssVars({ 'block-size': px(axis.height) })}>${ticks(scene)}</div>
    ${laneBands(scene)}
    <div class="plot" ${cssVars({ 'inline-size': px(plot.width) })}>
      ${scene.asOf && asOfMark(scene, scene.asOf)} ${inkView(scene)}
      <ol
        class="events"
        part="events"
        aria-label=${options.name}
        ${keyed(
          new Map([
            ...scene.labels.map(label => [label.event, eventItem(scene, label, options)] as const),
            // No id holds a NUL, so that none is taken for a cluster.
            ...scene.clusters.map(
              cluster => [`\u0000${cluster.key}`, clusterItem(scene, cluster, options)] as const,
            ),
          ]),
        )}
      ></ol>
      ${scene.captions.map(
        caption =>
          html`<span class="caption" aria-hidden="true" .textContent=${caption.text} ${cssVars(placed(caption, scene))}></span>`,
      )}
      ${edgeHints(scene, options)}
    </div>
  </div>`;
}

/** A label's button reaches so far beyond its text on either side. */
const LABEL_OUTSET = 4;

const ticks = ({ axis }: Scene): TemplateResult[] =>
  axis.ticks.map(
    ({ x, label, level, pinned }) =>
      html`<span
        class="tick ${level} ${pinned ? 'pinned' : ''}"
        .textContent=${label}
        ${cssVars({ 'inset-inline-start': px(x) })}
      ></span>`,
  );

function laneBands({ lanes, laneNames }: Scene): TemplateResult[] {
  return lanes.map(
    ({ label, count, y, height, hue }) => html`<div
      class="lane"
      part="lane"
      aria-hidden="true"
      data-count=${label === '' || laneNames === 'above' ? nothing : count}
      ${cssVars({ 'inset-block-start': px(y), 'block-size': px(height), ...hueVars(hue) })}
    >${
      label === ''
        ? nothing
        : html`<span
            class="lane-name"
            part="lane-name"
            .textContent=${label}
            ${cssVars({ '-webkit-line-clamp': String(linesIn(height, laneNames)) })}
          ></span>`
    }</div>`,
  );
}

/** Lines that a lane's name may take: those that its height has room for. */
const linesIn = (height: number, names: Scene['laneNames']): number =>
  names === 'above' ? 1 : Math.max(1, Math.floor((height - 10) / 20));

function asOfMark(scene: Scene, { x, label, labelRect }: AsOfLine): TemplateResult {
  return html`<div class="after" aria-hidden="true" ${cssVars({ 'inset-inline-start': px(x - scene.plot.x) })}></div>
    <span class="as-of" part="as-of" ${cssVars(placed(labelRect, scene))}>${label}</span>`;
}

function eventItem(scene: Scene, label: Label, options: LanesViewOptions): TemplateResult {
  const { event, title, when, lead, bullet, cancelled, lane, sign } = label;
  const { selected, focused, hovered } = options;
  const looks = [lead && 'lead', bullet, hovered === event && 'hovered'];
  const titleLook = cancelled ? 'title cancelled' : 'title';
  // A title that stands alone needs no element of its own: half of all elements where events are many.
  const isAlone = !sign && !when;
  return html`<button
    type="button"
    class="event ${looks.filter(Boolean).join(' ')} ${isAlone ? titleLook : ''}"
    part="event ${isAlone ? 'title' : ''}"
    data-event=${event}
    aria-description=${options.wordsOf(event)}
    aria-pressed=${selected === event}
    tabindex=${focused === event ? 0 : -1}
    ${cssVars({ ...placed(label, scene, LABEL_OUTSET), ...hueVars(scene.lanes[lane]!.hue) })}
  >${
    isAlone
      ? title
      : html`<bdi class=${titleLook} part="title" .textContent=${title}></bdi
          >${
            sign ? html`<b class="doubt" aria-hidden="true" .textContent=${sign}></b>` : nothing
          }${when ? html` <bdi class="when" part="when" .textContent=${when}></bdi>` : nothing}`
  }</button>`;
}

/** Where a box stands in the plot, in reading direction. */
const placed = ({ x, y, width, height }: Rect, { plot }: Scene, outset = 0): CssVars => ({
  'inset-inline-start': px(x - plot.x - outset),
  'inset-block-start': px(y),
  'max-inline-size': px(width + 2 * outset),
  'block-size': px(height),
});

function clusterItem(scene: Scene, cluster: Cluster, options: LanesViewOptions): TemplateResult {
  const { shown, spoken } = options.clusterWords(cluster);
  return html`<button
    type="button"
    class="cluster"
    part="cluster"
    data-cluster=${cluster.key}
    aria-label=${spoken}
    tabindex="-1"
    .textContent=${shown}
    ${cssVars({ ...placed(cluster, scene, -1), 'inline-size': px(cluster.width - 2), ...hueVars(scene.lanes[cluster.lane]!.hue) })}
  ></button>`;
}

const edgeHints = ({ beyond }: Scene, words: LanesViewOptions): (TemplateResult | typeof nothing)[] =>
  (['before', 'after'] as const).map((edge, i) =>
    beyond[edge] > 0
      ? html`<button type="button" class="beyond" part="beyond" data-pan=${i * 2 - 1} tabindex="-1">${words.beyond[edge]}</button>`
      : nothing,
  );

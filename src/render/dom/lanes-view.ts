/**
 * The lanes view: a scene as elements. The events are an ordered list of buttons, each placed where its label stands;
 * ink, axis and lines are decoration around it, and mean nothing to assistive technology.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Rect } from '../../scene/rect.js';
import type { AsOfLine, Label, Scene, Tick } from '../../scene/scene.js';
import { cssVars, px, type CssVars } from './css-vars.js';
import { hueVars } from './hue.js';
import { inkView } from './ink-view.js';
import { keyed, type Child } from './keyed.js';
import { moved } from './moved.js';

export interface LanesViewOptions {
  readonly selected: string | undefined;
  /** The one event that Tab reaches. */
  readonly focused: string | undefined;
  /** The event whose ink is under the pointer. */
  readonly hovered: string | undefined;
  /** Name of the list. */
  readonly name: string;
  /** What is spoken of an event after its label, in which its date `isDated`: date in words, status, lane. Undefined while it is on its way. */
  wordsOf(id: string, isDated: boolean): string | undefined;
  /** A count, as the language writes it. */
  number(n: number): string;
  /** Items of the list for events that are counted; `startX` is where its layer begins, px. */
  clusters(startX: number): readonly (readonly [string, Child])[];
  /** How far a pan has moved what stands in time since it was placed, px: it moves as one layer. */
  readonly shift: number;
  /** What lies over it. */
  readonly over: unknown;
  /** What lies under ink and labels. */
  readonly under: unknown;
}

export function lanesView(scene: Scene, options: LanesViewOptions): TemplateResult {
  const { height, plot, axis } = scene;
  const { shift } = options;
  // To what is placed: less what the layer is moved by.
  const startX = plot.x + shift;
  const layer = cssVars({ transform: shift === 0 ? undefined : moved(scene, shift) });
  return html`<div
    class="drawing ${scene.dense ? 'dense' : ''} names-${scene.laneNames}"
    ${cssVars({ 'block-size': px(height), '--plot-x': px(plot.x) })}
  >
    <div class="axis" part="axis" aria-hidden="true" ${cssVars({ 'block-size': px(axis.height) })}>
      <div class="layer" ${layer}>
        <div class="fine" ${keyed('span', ticks(scene, 'fine', shift))}></div>
        <div class="coarse" ${keyed('span', ticks(scene, 'coarse', shift))}></div>
      </div>
    </div>
    ${laneBands(scene, options)}
    <div class="plot" ${cssVars({ 'inline-size': px(plot.width) })}>
      ${scene.asOf && asOfMark(scene, scene.asOf)} ${options.under}
      <div class="layer" ${layer}>
        ${inkView({ ...scene, shift })}
        <ol
          class="events"
          part="events"
          aria-label=${options.name}
          ${keyed(
            'li',
            new Map([
              ...scene.labels.map(label => [label.event, eventItem(scene, label, options, startX)] as const),
              ...options.clusters(startX),
            ]),
          )}
        ></ol>
        ${scene.captions.map(
          caption =>
            html`<span class="caption" aria-hidden="true" .textContent=${caption.text} ${cssVars(placed(caption, startX))}></span>`,
        )}
      </div>
      ${options.over}
    </div>
  </div>`;
}

/** A label's button reaches so far beyond its text on either side. */
const LABEL_OUTSET = 4;

const ticks = (scene: Scene, level: Tick['level'], shift: number): Map<string, Child> =>
  new Map(
    scene.axis.ticks
      .filter(tick => tick.level === level)
      .map(({ key, x, label, pinned }) => [
        key,
        {
          content: label,
          vars: { transform: moved(scene, x - shift) },
          look: pinned ? 'tick pinned' : 'tick',
        },
      ]),
  );

function laneBands({ lanes, laneNames }: Scene, options: LanesViewOptions): TemplateResult[] {
  return lanes.map(
    ({ id, label, count, collapsed, y, height, hue }) => html`<div
      class="lane ${collapsed === undefined ? '' : 'collapsed'}"
      part="lane"
      aria-hidden="true"
      data-lane=${id}
      data-count=${collapsed ?? (label === '' || laneNames === 'above' ? nothing : options.number(count))}
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

function asOfMark({ plot }: Scene, { x, label, labelRect }: AsOfLine): TemplateResult {
  return html`<div class="after" aria-hidden="true" ${cssVars({ 'inset-inline-start': px(x - plot.x) })}></div>
    <span class="as-of" part="as-of" ${cssVars(placed(labelRect, plot.x))}>${label}</span>`;
}

function eventItem(scene: Scene, label: Label, options: LanesViewOptions, startX: number): Child {
  const { event, title, when, lead, bullet, cancelled, lane, sign } = label;
  const { selected, focused, hovered } = options;
  const looks = [lead && 'lead', bullet, hovered === event && 'hovered'];
  const titleLook = cancelled ? 'title cancelled' : 'title';
  // A title that stands alone needs no element of its own: half of all elements where events are many.
  const isAlone = !sign && !when;
  const [width, height] = [px(label.width + 2 * LABEL_OUTSET), px(label.height)];
  const words = options.wordsOf(event, when !== '');
  // A custom property on what moves in each frame would make its style a third dearer.
  const { hue } = scene.lanes[lane]!;
  const content = () => html`<button
    type="button"
    class="event ${looks.filter(Boolean).join(' ')} ${isAlone ? titleLook : ''}"
    part="event ${isAlone ? 'title' : ''}"
    data-event=${event}
    aria-description=${words ?? nothing}
    aria-current=${selected === event || nothing}
    tabindex=${focused === event ? 0 : -1}
    ${cssVars({ 'max-inline-size': width, 'block-size': height, ...hueVars(hue) })}
  >${
    isAlone
      ? title
      : html`<bdi class=${titleLook} part="title" .textContent=${title}></bdi
          >${
            sign ? html`<b class="doubt" aria-hidden="true" .textContent=${sign}></b>` : nothing
          }${when ? html`\u00a0<bdi class="when" part="when" .textContent=${when}></bdi>` : nothing}`
  }</button>`;
  return {
    content,
    of: [
      title,
      when,
      width,
      height,
      sign,
      titleLook,
      hue,
      ...looks,
      words,
      selected === event,
      focused === event,
    ],
    vars: {
      transform: moved(scene, label.x - startX - LABEL_OUTSET, label.y),
    },
  };
}

/** Where a box stands in reading direction, from `startX` on. */
const placed = ({ x, y, width, height }: Rect, startX: number): CssVars => ({
  'inset-inline-start': px(x - startX),
  'inset-block-start': px(y),
  'max-inline-size': px(width),
  'block-size': px(height),
});

/**
 * The lanes on paper: strips in flow, one under the other, none of which a page ends in; and what a page repeats: the axis, and the name
 * of a lane that goes on. Browsers repeat heads of tables, so a lane is a table in that of the axis. They stand where the drawing does,
 * as long as the page is printed.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Extent } from '../../base/extent.js';
import { axisOf, byLane, isParted, stripOf, stripsOf } from '../../layout/paper-strips.js';
import type { Locale } from '../../locale/locale.js';
import { cssVars, px } from '../../render/dom/css-vars.js';
import { edgesView } from '../../render/dom/edges-view.js';
import { lanesView } from '../../render/dom/lanes-view.js';
import type { LaneBand, Scene } from '../../scene/scene.js';
import type { Store } from '../../store/store.js';
import type { SceneController } from '../controllers/scene-controller.js';
import { lanesOf, type ViewParts } from '../views.js';

/** What is printed. */
export interface PrintedLanes {
  readonly scenes: Pick<SceneController, 'scene' | 'frame'>;
  store(): Store | undefined;
  parts(): ViewParts;
}

/** Nothing where no lanes are drawn. */
export function paperLanes(of: PrintedLanes, locale: Locale): TemplateResult | typeof nothing {
  const { scene, frame } = of.scenes;
  const store = of.store();
  if (!scene || !frame || !store) return nothing;
  const parts = of.parts();
  const none = { selected: undefined, focused: undefined, hovered: undefined, shift: 0 };
  const options = {
    ...lanesOf(scene, { ...none, store, locale, parts, over: nothing }),
    // Paper speaks to nobody.
    wordsOf: () => undefined,
  };
  const strips = stripsOf(scene, frame.options.measureText);
  const strip = (extent: Extent): TemplateResult => {
    const part = stripOf(scene, extent);
    // What an editor, or time itself, has drawn over all lanes is there as a whole, and seen through the strip.
    const whole = { 'inset-block-start': px(-extent.start), 'block-size': px(scene.height) };
    return lanesView(part, {
      ...options,
      clusters: startX => parts.crowd.module?.clusterItems(part, startX, locale) ?? [],
      under: html`<div class="whole" ${cssVars(whole)}>${options.under}</div>`,
      over: extent === strips.at(-1) ? edgesView(scene, locale) : nothing,
    });
  };
  return html`<table class="sheets" role="presentation" ${cssVars({ 'inline-size': px(scene.width) })}>
    <thead>
      <tr>
        <td>${lanesView(axisOf(scene), { ...options, clusters: () => [], under: nothing })}</td>
      </tr>
    </thead>
    <tbody>
      ${[...byLane(strips, scene)].map(
        ([lane, all]) =>
          html`<tr>
            <td>
              <table role="presentation">
                ${lane && all.length > 1 ? nameAgain(lane, scene) : nothing}
                <tbody>
                  ${all.map(
                    extent =>
                      html`<tr class=${isParted(scene, extent) ? 'parted' : ''}>
                        <td>${strip(extent)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/**
 * A lane's name, over the first strip of each page that it is on. It takes no room: where the lane begins, its own name hides it. Names
 * that stand above their rows leave no room for one beside them.
 */
const nameAgain = (
  { label }: LaneBand,
  { laneNames, dense, plot }: Scene,
): TemplateResult | typeof nothing =>
  label === '' || laneNames === 'above'
    ? nothing
    : html`<thead>
        <tr>
          <td>
            <div
              class="lane-again ${dense ? 'dense' : ''}"
              aria-hidden="true"
              ${cssVars({ '--plot-x': px(plot.x) })}
            >
              <span class="lane-name" part="lane-name" .textContent=${label}></span>
            </div>
          </td>
        </tr>
      </thead>`;

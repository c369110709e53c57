/** The line at zero of aligned histories, with its name at the foot, and the bands in which each zero can lie. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../scene/scene.js';
import { cssVars, px } from './css-vars.js';
import { hueVars } from './hue.js';

/** Nothing where the scene has none. It is decoration: events say in words how they lie to it. */
export function zeroView({ zero, plot, lanes }: Scene): TemplateResult | typeof nothing {
  if (!zero) return nothing;
  const { x, isSeen, label, labelRect, bands, notes } = zero;
  return html`<div class="zeroes" part="zero" aria-hidden="true">
    ${bands.map(
      band =>
        html`<i class="zero-band" ${cssVars({ 'inset-inline-start': px(band.x - plot.x), 'inset-block-start': px(band.y), 'inline-size': px(band.width), 'block-size': px(band.height), ...hueVars(lanes[band.lane]!.hue) })}></i>`,
    )}
    ${
      isSeen
        ? html`<i class="zero-line" ${cssVars({ 'inset-inline-start': px(x - plot.x) })}></i>
            <span
              class="zero-name"
              .textContent=${label}
              ${cssVars({ 'inset-inline-start': px(labelRect.x - plot.x), 'inset-block-start': px(labelRect.y), 'max-inline-size': px(labelRect.width + 1) })}
            ></span>`
        : nothing
    }
    ${notes.map(
      note =>
        html`<span
          class="zero-name"
          .textContent=${note.text}
          ${cssVars({ 'inset-inline-start': px(note.x - plot.x), 'inset-block-start': px(note.y) })}
        ></span>`,
    )}
  </div>`;
}

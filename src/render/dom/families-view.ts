/** Over the signs of families in the lanes: what hides their parts, and shows them. For pointers; keys have one of their own. */
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Scene } from '../../scene/scene.js';
import { cssVars } from './css-vars.js';
import { moved } from './moved.js';

/** Width and height of a target, px. */
const SIZE = 24;
/** From where a label is placed to where its sign's target is. */
const BACK = 7;

/** A button for each event in sight that has parts in its lane. */
export function familiesView(
  scene: Scene,
  locale: Locale,
  titleOf: (id: string) => string,
  onToggle: (id: string) => void,
): readonly TemplateResult[] {
  const { plot } = scene;
  const words = toolsOf(locale).families;
  return scene.labels
    .filter(
      ({ bullet, x, width }) => (bullet === 'open' || bullet === 'folded') && x >= plot.x && width > SIZE,
    )
    .map(({ event, bullet, x, y, height }) => {
      const place = moved(scene, x - plot.x - BACK, y + (height - SIZE) / 2);
      return html`<button
        type="button"
        class="family-sign"
        part="family-sign"
        tabindex="-1"
        aria-label=${say(locale, words.of, { event: titleOf(event) })}
        aria-expanded=${bullet === 'open'}
        ${cssVars({ transform: place })}
        @click=${() => onToggle(event)}
      ></button>`;
    });
}

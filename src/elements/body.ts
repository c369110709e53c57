/** What stands under the header: the view, the overview under it, and the card beside them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import type { Store } from '../store/store.js';
import type { SceneController } from './controllers/scene-controller.js';
import type { ViewController } from './controllers/view-controller.js';
import type { partsOf } from './parts.js';
import { cardPlace, overviewPlace } from './places.js';
import { viewOf, type ViewOptions } from './views.js';

export interface BodyOptions extends Omit<
  ViewOptions,
  'store' | 'scene' | 'shift' | 'selected' | 'focused' | 'parts'
> {
  /** What is shown, and what it is a part of: the card speaks of all. */
  readonly store: Store | undefined;
  readonly whole: Store | undefined;
  /** The language, where the drawing has words of its own in it. */
  readonly plain: Locale;
  /** There are no events. */
  readonly empty: boolean;
  readonly hasOverview: boolean;
  readonly scenes: SceneController;
  readonly view: ViewController;
  readonly parts: ReturnType<typeof partsOf>;
}

export function body(options: BodyOptions): TemplateResult {
  const { store, whole, empty, locale, scenes, view, parts } = options;
  const { scene, shift } = scenes;
  const { selected, focused } = view.state;
  const card = cardPlace(parts.card, options.plain, whole, selected);
  return html`<div class="body ${card ? 'has-card' : ''}">
    <div class="main">
      <div class="view">
        ${store && !empty ? viewOf({ ...options, store, scene, shift, selected, focused }) : nothing}
        ${store && scene ? parts.header.get()?.undatedList(store, scene.undated, locale) : nothing}
      </div>
      ${options.hasOverview ? overviewPlace(parts.overview, scenes, view) : nothing}
    </div>
    ${card}
  </div>`;
}

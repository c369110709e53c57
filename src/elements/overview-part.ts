/** The overview, with its styles: loaded when lanes are first shown. */
import { noChange, type TemplateResult } from 'lit';
import type { Extent } from '../base/extent.js';
import { layoutOverview } from '../layout/overview.js';
import { overviewView } from '../render/dom/overview-view.js';
import type { SceneController } from './controllers/scene-controller.js';
import { overview } from './styles/overview.css.js';

export const styles = [overview];

/** Of what is drawn in the lanes. While time goes on it stays as it is, but for its brush. */
export function view(
  { scene, frame, moving }: SceneController,
  visible: Extent,
): TemplateResult | typeof noChange {
  if (!scene || !frame || moving) return noChange;
  const { snapshot, all, options } = frame;
  const { dense } = scene;
  return overviewView(layoutOverview(snapshot, { ...options, visible, dense, fit: all }), {
    locale: options.locale,
    direction: options.direction ?? options.locale.direction,
    visible,
  });
}

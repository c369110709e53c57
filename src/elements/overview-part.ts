/** The overview, with its styles: loaded when lanes are first shown. */
import type { TemplateResult } from 'lit';
import type { Extent } from '../base/extent.js';
import { layoutOverview } from '../layout/overview.js';
import { overviewView } from '../render/dom/overview-view.js';
import type { Frame } from './controllers/scene-controller.js';
import { overview } from './styles/overview.css.js';

export const styles = [overview];

export interface OverviewPartOptions {
  readonly visible: Extent;
  /** Rows are dense: it takes less room. */
  readonly dense: boolean;
}

export const view = (
  { snapshot, all, options }: Frame,
  { visible, dense }: OverviewPartOptions,
): TemplateResult =>
  overviewView(layoutOverview(snapshot, { ...options, visible, dense, fit: all }), {
    locale: options.locale,
    direction: options.direction ?? options.locale.direction,
    visible,
  });

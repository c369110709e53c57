/** The story, with its styles: loaded when it is first shown. */
import type { TemplateResult } from 'lit';
import { storyOf } from '../layout/story.js';
import { storyView } from '../render/dom/story-view.js';
import type { PartOptions } from './views.js';
import { reading } from './styles/reading.css.js';
import { story } from './styles/story.css.js';

export const styles = [reading, story];

const ORDER = 'latest-first';

export const view = (options: PartOptions): TemplateResult =>
  storyView(storyOf(options.store.snapshot(), { locale: options.locale, order: ORDER }), {
    ...options,
    order: ORDER,
  });

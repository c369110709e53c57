/** The story, with its styles: loaded when it is first shown. */
import type { TemplateResult } from 'lit';
import { storyOf } from '../layout/story.js';
import { storyView } from '../render/dom/story-view.js';
import type { PartOptions } from './views.js';

export { story as styles } from './styles/story.css.js';

const ORDER = 'latest-first';

export const view = (options: PartOptions): TemplateResult =>
  storyView(storyOf(options.store.snapshot(), { locale: options.locale, order: ORDER }), {
    ...options,
    order: ORDER,
  });

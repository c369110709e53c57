/** The story, with its styles: loaded when it is first shown. */
import type { TemplateResult } from 'lit';
import { storyOf } from '../layout/story.js';
import { placesOf, storyView } from '../render/dom/story-view.js';
import type { StoryItem } from '../scene/story.js';
import type { Entry } from '../store/store.js';
import type { WordsContext } from '../render/words/entry-words.js';
import { pageWith } from '../render/words/page-of.js';
import type { PartOptions } from './views.js';
import { reading } from './styles/reading.css.js';
import { story } from './styles/story.css.js';

export const styles = [reading, story];

const ORDER = 'latest-first';

const itemsOf = ({ store, locale }: WordsContext): readonly StoryItem<Entry>[] =>
  storyOf(store.snapshot(), { locale, order: ORDER });

export const view = (options: PartOptions): TemplateResult =>
  storyView(itemsOf(options), { ...options, order: ORDER });

export function pageOf(id: string, context: WordsContext): number {
  const items = itemsOf(context);
  const at = items.findIndex(item => {
    if (item.kind === 'event') return item.entry.event.id === id;
    return 'entries' in item && item.entries.some(({ event }) => event.id === id);
  });
  return pageWith(placesOf(items)[at] ?? 0);
}

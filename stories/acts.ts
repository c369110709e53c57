/** What a reader does in a story before it is looked at. */
import type { CareerTimeline } from '../src/element.js';
import type { Story } from './timeline.js';

/** A program searches as a reader would. */
export const searching = (story: Story, query: string): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('career-timeline')!;
    const answered = new Promise(resolve => {
      element.addEventListener('ct-search-change', resolve, { once: true });
    });
    element.search(query);
    await answered;
  },
});

/** A click on a button of the toolbar, as soon as that is there. */
const clicks =
  (button: string) =>
  (story: Story): Story => ({
    ...story,
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector<CareerTimeline>('career-timeline')!;
      const loaded = new Promise(resolve => element.addEventListener('ct-load', resolve, { once: true }));
      const find = (): HTMLElement | null => element.shadowRoot!.querySelector(button);
      await element.updateComplete;
      if (!find()) await loaded;
      find()!.click();
      await element.updateComplete;
    },
  });

/** Opens the panel of filters. */
export const opensFilters = clicks('.filter-button');

/** Opens the list of keys. */
export const listsKeys = clicks('[data-ask="keys"]');

/** Opens the list of the table's columns. */
export const choosesColumns = clicks('.columns-button');

/** Keyboard focus on an event. */
export const focusing = (story: Story, id: string): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerTimeline>('career-timeline')!;
    await element.updateComplete;
    element.focusEvent(id);
    await element.updateComplete;
  },
});

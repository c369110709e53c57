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

/** A click on the button of the toolbar that opens the legend. */
export const opensFilters = (story: Story): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerTimeline>('career-timeline')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('.filter-button')!.click();
    await element.updateComplete;
  },
});

/** A click on the button of the toolbar that lists the keys. */
export const listsKeys = (story: Story): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CareerTimeline>('career-timeline')!;
    const loaded = new Promise(resolve => element.addEventListener('ct-load', resolve, { once: true }));
    const button = (): HTMLElement | null => element.shadowRoot!.querySelector('[data-ask="keys"]');
    if (!button()) await loaded;
    await element.updateComplete;
    button()!.click();
    await element.updateComplete;
  },
});

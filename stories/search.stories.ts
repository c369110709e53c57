import type { Meta } from '@storybook/web-components-vite';
import { searching } from './acts.js';
import { sixtyEvents } from './samples/sixty-events.js';
import { argTypes, parameters, settings, storyFrom, storyOf, type Settings, type Story } from './timeline.js';

/**
 * A search over titles, descriptions, places and sources, without case and accents. It is opened by its button or by `/`, goes
 * from one result to the next by Enter, and stays through a change of view; beside it a field takes any date.
 */
const meta: Meta<Settings> = {
  title: 'Search',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

const REAL_CAREER = 'data/mrinank-sharma.json';

/** Words of titles are highlighted, and found events have a quiet line under them; the others stay. */
export const Lanes: Story = searching(storyOf(sixtyEvents), 'library');

/** Every word must occur, in whatever order and wherever it stands. */
export const Words: Story = { ...searching(storyFrom(REAL_CAREER), 'report anthropic'), name: 'Two words' };

/** In the story, descriptions are highlighted too; the bar stays in sight while it scrolls. */
export const StoryView: Story = {
  ...searching(storyFrom(REAL_CAREER, { view: 'story', width: 390 }), 'safety'),
  name: 'Story',
};

/** In the table. */
export const Table: Story = searching(storyFrom(REAL_CAREER, { view: 'table', width: 1000 }), 'ai');

/** In the dark. */
export const Dark: Story = searching(storyFrom(REAL_CAREER, { theme: 'dark' }), 'san francisco');

/** In German. */
export const German: Story = searching(storyFrom(REAL_CAREER, { locale: 'de' }), 'anthropic');

/** From right to left. */
export const RightToLeft: Story = {
  ...searching(storyOf(sixtyEvents, { dir: 'rtl' }), 'library'),
  name: 'Right to left',
};

import type { Meta } from '@storybook/web-components-vite';
import { argTypes, parameters, settings, storyFrom, type Settings, type Story } from './timeline.js';

/**
 * One career, from one news report of 10 February 2026, with nothing added: of its eighteen events, most have no date
 * of their own. What is drawn follows from the few dates and from the order that the report gives.
 */
const meta: Meta<Settings> = {
  title: 'The real career',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

const SRC = 'data/mrinank-sharma.json';

/** A lane for each kind of event; the letter that he resigned in leads, and the plans after it are hatched. */
export const Lanes: Story = storyFrom(SRC, { view: 'lanes' });

/** The same history to read from top to bottom, as a phone shows it. */
export const StoryView: Story = { ...storyFrom(SRC, { view: 'story', width: 390 }), name: 'Story' };

/** From the beginning on, as `story-order` asks for it; a reader can turn it by the list above it. */
export const StoryFromTheBeginning: Story = {
  ...storyFrom(SRC, { view: 'story', width: 640, storyOrder: 'earliest-first' }),
  name: 'Story, earliest first',
};

/** The same history as a table: each date in words, and why it is believed. */
export const Table: Story = storyFrom(SRC, { view: 'table', width: 800 });

/** `view="auto"` goes by the width of the element, not of the window: turn the width in the panel. */
export const Auto: Story = storyFrom(SRC, { view: 'auto', width: 720 });

/** The card of an undated project says what its time follows from. */
export const CardOpen: Story = {
  ...storyFrom(SRC, { view: 'lanes', selected: 'final-project' }),
  name: 'Card open',
};

/** Where there is no room beside the drawing, the card is a sheet below it. */
export const CardOnAPhone: Story = {
  ...storyFrom(SRC, { view: 'auto', width: 390, selected: 'final-project' }),
  name: 'Card open on a phone',
};

/** Dark is a design of its own, with the same contrasts. */
export const Dark: Story = storyFrom(SRC, { view: 'lanes', theme: 'dark' });

/** The story view in the dark. */
export const DarkStory: Story = {
  ...storyFrom(SRC, { view: 'story', width: 390, theme: 'dark' }),
  name: 'Dark, story',
};

/** French words around what the author wrote in English. */
export const French: Story = storyFrom(SRC, {
  view: 'table',
  width: 1240,
  locale: 'fr',
  selected: 'final-project',
});

/** Spanish, in the story view. */
export const Spanish: Story = storyFrom(SRC, { view: 'story', width: 390, locale: 'es' });

/** Japanese: what English says before a date follows it. */
export const Japanese: Story = storyFrom(SRC, { view: 'lanes', locale: 'ja', selected: 'final-project' });

/** Arabic runs from right to left on a page of the other direction, too; titles in English keep their own. */
export const Arabic: Story = storyFrom(SRC, { view: 'lanes', locale: 'ar', selected: 'final-project' });

/** Arabic with the digits of Egypt. */
export const ArabicStory: Story = {
  ...storyFrom(SRC, { view: 'story', width: 390, locale: 'ar-EG' }),
  name: 'Arabic, story',
};

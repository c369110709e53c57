import type { Meta } from '@storybook/web-components-vite';
import { searching } from '../acts.js';
import { argTypes, parameters, settings, storyFrom, type Settings, type Story } from '../timeline.js';

/**
 * A real life of the 19th century, with its sources: Mary Anning, who found the first plesiosaur. Some of her days are known,
 * some of her years are disputed, and much has no date at all. The last two events lie a century and a half after the others.
 */
const meta: Meta<Settings> = {
  title: 'Careers/A scientist of the 19th century',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

const SRC = 'data/mary-anning.json';

/** All of it: 1799 to 2022. */
export const Lanes: Story = storyFrom(SRC);

/** Her own years alone, by `range`; the hint at the edge counts what lies beyond. */
export const HerOwnYears: Story = {
  ...storyFrom(SRC, { range: '1798/1858' }),
  name: 'Her own years',
};

/** From top to bottom, as a phone shows it. */
export const StoryView: Story = { ...storyFrom(SRC, { view: 'auto', width: 390 }), name: 'Story' };

/** Each date in words, why it is believed, and who says so. */
export const Table: Story = storyFrom(SRC, { view: 'table' });

/** A find that three sources date in three ways: the card has all of them, and says which is preferred. */
export const SourcesDisagree: Story = {
  ...storyFrom(SRC, { range: '1798/1858', selected: 'skull' }),
  name: 'Sources disagree',
};

/** Deep inside: the find, the doubt in Paris, the meeting in London. */
export const FifteenMonths: Story = {
  ...storyFrom(SRC, { range: '1823-10/1824-12' }),
  name: 'Fifteen months of it',
};

/** Which of it was about ichthyosaurs? A search over titles, descriptions, places and sources. */
export const Search: Story = searching(storyFrom(SRC, { range: '1798/1858' }), 'ichthyosaur');

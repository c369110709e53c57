import type { Meta } from '@storybook/web-components-vite';
import { siblings } from './samples/a-family.js';
import { opensFilters } from './acts.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from './timeline.js';

/**
 * `lane-by`: lanes by person, by place, by status or by any other field. A document about several people has a lane for each
 * without asking. Sample data: none of them has lived.
 */
const meta: Meta<Settings> = {
  title: 'Lanes by another field',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

/** A document about several people, as it is without the attribute. */
export const ByPerson: Story = { ...storyOf(siblings), name: 'By person' };

export const ByCategory: Story = { ...storyOf(siblings, { laneBy: 'category' }), name: 'By category' };

/** Places in the order in which the story came to them; what has none is last. */
export const ByPlace: Story = { ...storyOf(siblings, { laneBy: 'place' }), name: 'By place' };

export const ByStatus: Story = { ...storyOf(siblings, { laneBy: 'status', width: 800 }), name: 'By status' };

/** Lanes and categories can be hidden, each by its own boxes. */
export const Filters: Story = opensFilters({ ...storyOf(siblings), name: 'With the panel of filters' });

export const Dark: Story = {
  ...storyOf(siblings, { laneBy: 'place', theme: 'dark' }),
  name: 'By place, dark',
};

export const OnAPhone: Story = {
  ...storyOf(siblings, { width: 390 }),
  name: 'On a phone, as lanes',
};

export const RightToLeft: Story = {
  ...storyOf(siblings, { laneBy: 'place', locale: 'ar', dir: 'rtl' }),
  name: 'By place, from right to left',
};

import type { Meta } from '@storybook/web-components-vite';
import { opensFilters } from '../acts.js';
import { engineer } from '../samples/engineer.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from '../timeline.js';

/**
 * Several jobs at a time, work that is part of a job, a move, and a plan: what a list of positions cannot show. Sample data:
 * she has not lived.
 */
const meta: Meta<Settings> = {
  title: 'Careers/An engineer with parallel jobs',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

/** Jobs above each other, as they were held. */
export const Lanes: Story = storyOf(engineer);

/** From top to bottom, the jobs as rails beside each other. */
export const StoryView: Story = { ...storyOf(engineer, { view: 'auto', width: 390 }), name: 'Story' };

/** In the width of an article. */
export const InAnArticle: Story = { ...storyOf(engineer, { width: 800 }), name: 'In an article' };

/** The busiest years: two jobs, a practice of her own, a doctorate begun. */
export const BusiestYears: Story = {
  ...storyOf(engineer, { range: '2008/2015' }),
  name: 'The busiest years',
};

/** What she was paid for, and nothing else: the legend is open, the button counts what is set. */
export const PaidWork: Story = opensFilters({
  ...storyOf(engineer, {
    filters: {
      hide: { categories: ['education', 'unpaid', 'place', 'life', 'work'], statuses: ['cancelled'] },
    },
  }),
  name: 'Paid work only',
});

/** With a card open. */
export const CardOpen: Story = { ...storyOf(engineer, { selected: 'metro' }), name: 'Card open' };

/** Lanes by what each is part of: projects stand right under the job that they were part of. */
export const Families: Story = {
  ...storyOf(engineer, { laneBy: 'parent' }),
  name: 'Projects under their jobs',
};

export const FamiliesDark: Story = {
  ...storyOf(engineer, { laneBy: 'parent', theme: 'dark', width: 800 }),
  name: 'Projects under their jobs, dark',
};

/** Two jobs with their projects hidden: a thin track under the bar, and a count. */
export const FamiliesCollapsed: Story = {
  ...storyOf(engineer, { laneBy: 'parent', lanes: { families: ['city', 'practice'] } }),
  name: 'Projects hidden under their jobs',
};

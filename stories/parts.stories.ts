import type { Meta } from '@storybook/web-components-vite';
import { parts } from './samples/parts.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from './timeline.js';

/**
 * `parent`: posts under an employer, projects under a post. In table and story what is part of something stands in a step under
 * it where it follows directly, and else says what that is; `lane-by="parent"` has a lane for each family. Sample data: this
 * engineer has not lived.
 */
const meta: Meta<Settings> = {
  title: 'Parts of something',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

export const InTheTable: Story = { ...storyOf(parts, { view: 'table' }), name: 'In the table' };

/** Sorted by another column, nothing stands in a step; what each is part of is said. */
export const Sorted: Story = {
  ...storyOf(parts, { view: 'table', table: { sort: { column: 'what' } } }),
  name: 'In a table sorted by name',
};

export const InTheStory: Story = { ...storyOf(parts, { view: 'story', width: 800 }), name: 'In the story' };

export const OnAPhone: Story = { ...storyOf(parts, { view: 'table', width: 390 }), name: 'Table on a phone' };

export const InLanes: Story = { ...storyOf(parts, { laneBy: 'parent' }), name: 'A lane for each family' };

export const Dark: Story = storyOf(parts, { view: 'table', theme: 'dark' });

export const RightToLeft: Story = {
  ...storyOf(parts, { view: 'table', locale: 'ar', dir: 'rtl' }),
  name: 'In the table, from right to left',
};

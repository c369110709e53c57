import type { Meta } from '@storybook/web-components-vite';
import { pause, theatre } from './samples/folded-gaps.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from './timeline.js';

/**
 * `gaps="fold"`: where nothing is known to have happened for long, the axis breaks. A click on the break, or its button, opens
 * it; the button in the midst of it folds it again.
 */
const meta: Meta<Settings> = {
  id: 'folded-gaps',
  title: 'Folded gaps',
  component: 'career-timeline',
  args: { ...settings, gaps: 'fold' },
  argTypes,
  parameters,
};
export default meta;

/** One event in 1850, and forty since 2010: without a fold they would stand in a corner. */
export const Skewed: Story = { ...storyOf(theatre), name: 'One event long before all others' };

/** A career with ten years of which nothing is told. The overview is folded alike. */
export const Pause: Story = { ...storyOf(pause), name: 'A career with a pause' };

export const Dark: Story = { ...storyOf(theatre, { theme: 'dark' }), name: 'Folded, dark' };

export const Narrow: Story = { ...storyOf(pause, { width: 390 }), name: 'Folded, narrow' };

export const RightToLeft: Story = {
  ...storyOf(pause, { dir: 'rtl', locale: 'ar' }),
  name: 'Folded, from right to left',
};

/** Asked to show the years 1900 to 1909, which lie wholly inside the gap, it is opened. */
export const Inside: Story = { ...storyOf(theatre, { range: '1900/1909' }), name: 'Inside a gap' };

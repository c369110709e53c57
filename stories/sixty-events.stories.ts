import type { Meta } from '@storybook/web-components-vite';
import { sixtyEvents } from './samples/sixty-events.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from './timeline.js';

/** Thirty years of a town's library: many rows, so the drawing becomes dense by itself. */
const meta: Meta<Settings> = {
  title: 'Sixty events in twelve lanes',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

/** All of them in 1240 × 900 px, each with its label. */
export const Lanes: Story = storyOf(sixtyEvents);

/** In a box of 900 px, as a page that has no more room gives it. */
export const InABox: Story = { ...storyOf(sixtyEvents, { height: 900 }), name: 'In 1240 × 900' };

/** Five of the years, with what lies before and after counted at the edges. */
export const SomeYears: Story = {
  ...storyOf(sixtyEvents, { range: '2010/2015' }),
  name: 'Some of the years',
};

/** With an event's card open. */
export const CardOpen: Story = {
  ...storyOf(sixtyEvents, { selected: 'opening-day' }),
  name: 'Card open',
};

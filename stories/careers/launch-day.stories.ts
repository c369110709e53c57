import type { Meta } from '@storybook/web-components-vite';
import { launchDay } from '../samples/launch-day.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from '../timeline.js';

/**
 * A day by the minute, and nine minutes of it by the second: the same few keys go from hours to seconds. Sample data: there is
 * no such rocket.
 */
const meta: Meta<Settings> = {
  title: 'Careers/A day by the minute',
  component: 'career-timeline',
  args: { ...settings, asOf: '2025-02-11' },
  argTypes,
  parameters,
};
export default meta;

/** The whole day. Of the flight, no more than a dot is seen. */
export const Lanes: Story = storyOf(launchDay);

/** The last of three holds, and what came after. */
export const TheEvening: Story = {
  ...storyOf(launchDay, { range: '2025-02-11T20:00/2025-02-11T23:00' }),
  name: 'The evening',
};

/** The flight: nine and a half minutes, by the second. */
export const TheFlight: Story = {
  ...storyOf(launchDay, { range: '2025-02-11T21:43:00/2025-02-11T21:54:00' }),
  name: 'The flight',
};

/** The first minute and a half of it. */
export const FirstSeconds: Story = {
  ...storyOf(launchDay, { range: '2025-02-11T21:43:10/2025-02-11T21:44:40' }),
  name: 'Its first seconds',
};

/** From top to bottom. */
export const StoryView: Story = { ...storyOf(launchDay, { view: 'auto', width: 390 }), name: 'Story' };

/** As a log. */
export const Table: Story = storyOf(launchDay, { view: 'table', width: 1000 });

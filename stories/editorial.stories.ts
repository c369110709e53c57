import type { Meta } from '@storybook/web-components-vite';
import { ledThrough } from './samples/led-through.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from './timeline.js';

/**
 * What an editor adds to a history, in the document itself: bands for what went on around it, remarks on events and on stretches of
 * time, and steps that a reader goes through by button, by key or by scrolling. Sample data: she has not lived.
 */
const meta: Meta<Settings> = {
  title: 'For editors/Bands, remarks and steps',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

/** Bands lie behind all lanes, remarks are numbered as footnotes are, and the steps stand over the drawing. */
export const Lanes: Story = storyOf(ledThrough);

/** In the story a remark stands under its event, and a band where it begins. */
export const InTheStory: Story = {
  ...storyOf(ledThrough, { view: 'story', width: 800 }),
  name: 'In the story',
};

/** The same on a phone: steps are swiped. */
export const OnAPhone: Story = { ...storyOf(ledThrough, { view: 'auto', width: 390 }), name: 'On a phone' };

/** In the dark, as wide as an article. */
export const InTheDark: Story = {
  ...storyOf(ledThrough, { width: 800, theme: 'dark' }),
  name: 'In the dark',
};

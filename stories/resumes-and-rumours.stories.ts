import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { resumes } from './samples/resumes.js';
import { rumours } from './samples/rumours.js';
import { argTypes, parameters, settings, storyOf, timeline, type Settings, type Story } from './timeline.js';

/**
 * Coarse is not doubtful. Years and months are what people remember of their own lives, and are drawn calmly; fades,
 * dashes and brackets are for what nobody is sure of. All of it is sample data.
 */
const meta: Meta<Settings> = {
  id: 'learn-resumes-and-rumours',
  title: 'Learn/Résumés and rumours',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

/** Twenty résumés of years and months: bars with quiet ends. */
export const Resumes: Story = { ...storyOf(resumes), name: 'Twenty résumés' };

/** As many events over the same years, and not one date that is sure. */
export const Rumours: Story = { ...storyOf(rumours), name: 'Twenty rumours' };

const some = [resumes(), rumours()].map(({ title = '', categories = [], events, ...rest }) => ({
  ...rest,
  title: title.replace('Twenty', 'Six'),
  categories: categories.slice(0, 6),
  events: events.filter(({ category }) => categories.slice(0, 6).some(({ id }) => id === category)),
}));

/** Six of each in the same size and over the same years, side by side where there is room: which is which is seen before a word is read. */
export const SideBySide: Story = {
  name: 'Side by side',
  args: { width: 620, controls: 'none', range: '1992/2027' },
  render: args =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 20px">${some.map(data => timeline(args, data))}</div>`,
};

/** The same on a phone, as stories. */
export const OnAPhone: Story = {
  ...SideBySide,
  name: 'Side by side, on a phone',
  args: { width: 390, view: 'auto', controls: 'none', range: '1992/2027' },
};

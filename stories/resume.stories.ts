import type { Meta } from '@storybook/web-components-vite';
import { resume } from './samples/resume.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from './timeline.js';

/** What most people bring: titles, months and years. Nothing in it is doubtful, so nothing in it looks so. */
const meta: Meta<Settings> = {
  id: 'resume',
  title: 'Résumé',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

/** Months and years are units, drawn in a middle tone that joins the bar. */
export const Lanes: Story = storyOf(resume);

/** The same from top to bottom, the latest first, as a résumé is read. */
export const StoryView: Story = { ...storyOf(resume, { view: 'story', width: 390 }), name: 'Story' };

/** The same as a table. */
export const Table: Story = storyOf(resume, { view: 'table', width: 800 });

import type { Meta } from '@storybook/web-components-vite';
import { importDocument } from '../src/formats/import-document.js';
import type { TimelineDocument } from '../src/model/document.js';
import file from './samples/json-resume.json' with { type: 'json' };
import { argTypes, parameters, settings, timeline, type Settings, type Story } from './timeline.js';

/**
 * A file of JSON Resume, imported and drawn with nothing done to it. What it leaves out stays out: a job without an end
 * goes on to the day that the file was last changed and fades; "Summer 2013", which is no date there, leaves a bar whose
 * start nobody knows, and its card has the words as they were written; a project without dates is listed, not drawn.
 */
const meta: Meta<Settings> = {
  title: 'A JSON Resume, as it is',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
  loaders: [async () => ({ imported: await importDocument(file) })],
  render: (args, { loaded }) =>
    timeline(args, (loaded['imported'] as { readonly value: TimelineDocument }).value),
};
export default meta;

/** Work, education and the rest, each in a lane of its own. */
export const Lanes: Story = {};

/** The same from top to bottom, as a phone shows it. */
export const StoryView: Story = { args: { view: 'story', width: 390 }, name: 'Story' };

/** The same as a table: each date in words. */
export const Table: Story = { args: { view: 'table', width: 800 } };

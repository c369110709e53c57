import type { Meta } from '@storybook/web-components-vite';
import { searching } from '../acts.js';
import { company } from '../samples/company.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from '../timeline.js';

/**
 * A company over a century: a thin beginning, and a third of all events in the last ten years. What belongs to what is said by
 * `parent`. Sample data: the firm is invented.
 */
const meta: Meta<Settings> = {
  title: 'Careers/A company over a century',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

/** 1919 to now, in dense rows: the last ten years are a crowd at the end. */
export const Lanes: Story = storyOf(company);

/** The last ten years by `range`: they have room, and the overview says where they lie. */
export const LastTenYears: Story = {
  ...storyOf(company, { range: '2015-07/2028' }),
  name: 'The last ten years',
};

/** From top to bottom. */
export const StoryView: Story = { ...storyOf(company, { view: 'auto', width: 390 }), name: 'Story' };

/** In a page that has 600 px for it. */
export const InABox: Story = { ...storyOf(company, { height: 600 }), name: 'In 1240 × 600' };

/** All of a product’s history, wherever it lies: Enter goes from one to the next. */
export const Search: Story = searching(storyOf(company), 'scale');

/** Each of them in a row. */
export const Table: Story = storyOf(company, { view: 'table' });

import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ada, ben } from '../samples/two-people.js';
import { argTypes, parameters, settings, timeline, type Settings, type Story } from '../timeline.js';

/**
 * Two lives over the same years, each with its own lanes: what they say of each other need not be the same. `linked` keeps
 * their time together. Sample data: neither of them has lived.
 */
const meta: Meta<Settings> = {
  title: 'Careers/Two people over the same years',
  component: 'career-timeline',
  args: { ...settings, linked: 'two-lives' },
  argTypes,
  parameters,
};
export default meta;

const people = [ada(), ben()];

const both = (args: Partial<Settings>): Story => ({
  args,
  render: all => html`<div style="display: grid; gap: 20px">${people.map(data => timeline(all, data))}</div>`,
});

/** One above the other; who moves one, moves both. */
export const Lanes: Story = both({});

/** The years of the studio that they shared. */
export const TheStudio: Story = { ...both({ range: '2003-06/2013-06' }), name: 'The years of the studio' };

/** Narrow lanes, in the width of an article. */
export const InAnArticle: Story = { ...both({ width: 800 }), name: 'In an article' };

/** As two stories, one after the other. */
export const StoryView: Story = { ...both({ view: 'auto', width: 390 }), name: 'Story' };

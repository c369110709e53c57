import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { resume } from './samples/resume.js';
import { ada, ben } from './samples/two-people.js';
import { argTypes, parameters, settings, timeline, type Settings, type Story } from './timeline.js';

/** Timelines that go together with what is around them: with each other, and with the address of their page. */
const meta: Meta<Settings> = {
  id: 'on-a-page',
  title: 'On a page',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

const people = [ada(), ben()];

/**
 * `linked="people"` on both: whoever moves time in one moves it in the other. Both begin with the years that fit the two of
 * them. Neither has lived: sample data.
 */
export const TwoPeople: Story = {
  name: 'Two people over the same years',
  args: { linked: 'people', width: 1000 },
  render: args =>
    html`<div style="display: grid; gap: 20px">${people.map(data => timeline(args, data))}</div>`,
};

const engineer = resume();

/**
 * `history="hash"`: time, view and card stand in the address, to be kept or sent to somebody; Back closes a card. The links
 * above the timeline are made by hand.
 */
export const Links: Story = {
  name: 'Links to what is seen',
  args: { history: 'hash', id: 'engineer', width: 1000 },
  render: args =>
    html`<p style="font-family: sans-serif">
        <a href="#ct.engineer=range:2009/2014;view:lanes">2009 to 2014</a> ·
        <a href="#ct.engineer=view:table">as a table</a> ·
        <a href="#ct.engineer=view:lanes;selected:certificate-in-accessibility">the certificate</a> ·
        <a href="#ct.engineer=">all of it</a>
      </p>
      ${timeline(args, engineer)}`,
};

import type { Meta } from '@storybook/web-components-vite';
import { siblings } from './samples/a-family.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from './timeline.js';

/**
 * `align`: the histories of several people laid over one another, each counted from an event of its own. Where that event is not
 * known to the day, a band says where zero can lie; who has none is not aligned, and is told so. Sample data: none of them has
 * lived.
 */
const meta: Meta<Settings> = {
  title: 'Aligned histories',
  component: 'career-timeline',
  args: { ...settings, align: 'phd' },
  argTypes,
  parameters,
};
export default meta;

/** By the events with the tag `phd`. One of them is known to the day, one is approximate, and one person has none. */
export const ByTheDegree: Story = { ...storyOf(siblings), name: 'By the degree' };

/** The card says how its event lies to the one that is counted from, and how well that is known. */
export const WithACard: Story = { ...storyOf(siblings, { selected: 'jonas-parks' }), name: 'With a card' };

/** The months around it. Visible time counts from 1970 as from zero. */
export const Near: Story = { ...storyOf(siblings, { range: '1969/1972' }), name: 'Nearer' };

/** From the end of a span, with `/end`. */
export const FromAnEnd: Story = {
  ...storyOf(siblings, { align: 'studies/end' }),
  name: 'From the end of studies',
};

/** What went on around them lies in each lane where it is in the time of that person; steps lead to where theirs is. */
export const WithContext: Story = {
  ...storyOf(() => ({
    ...siblings(),
    bands: [
      { label: 'Financial crisis', when: '2007-08/2009-06' },
      { label: 'Pandemic', when: '2020-03/2022' },
    ],
    callouts: [{ text: 'The years in which wind power was built.', when: '2012/2016' }],
    steps: [
      { title: 'The crisis, in each life', range: '2007/2010' },
      { title: 'Wind parks', range: '2012/2016', selected: 'jonas-parks' },
    ],
  })),
  name: 'With context and steps',
};

export const Dark: Story = storyOf(siblings, { theme: 'dark', width: 800 });

export const OnAPhone: Story = { ...storyOf(siblings, { width: 390 }), name: 'On a phone, as lanes' };

export const RightToLeft: Story = {
  ...storyOf(siblings, { locale: 'ar', dir: 'rtl' }),
  name: 'From right to left',
};

/** The table keeps dates in their own time, and says the same beside them. */
export const Table: Story = storyOf(siblings, { view: 'table' });

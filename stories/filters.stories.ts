import type { Meta } from '@storybook/web-components-vite';
import { opensFilters } from './acts.js';
import {
  AS_OF,
  argTypes,
  parameters,
  settings,
  storyOf,
  type SampleDocument,
  type Settings,
  type Story,
} from './timeline.js';

/**
 * What is shown and what is not: a legend that hides and shows, by category, status and certainty, and by whether something
 * certainly or possibly went on in the time that is shown.
 */
const meta: Meta<Settings> = {
  title: 'Filters',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

const expeditions = (): SampleDocument => ({
  title: 'A polar explorer',
  locale: 'en-GB',
  asOf: AS_OF,
  categories: [
    { id: 'training', label: 'Training' },
    { id: 'expedition', label: 'Expeditions' },
    { id: 'writing', label: 'Writing' },
    { id: 'place', label: 'Where she lived', color: 'slate' },
  ],
  events: [
    { category: 'training', title: 'Studies geology', when: '2006-10/2010-07' },
    { category: 'training', title: 'Learns to handle dogs', when: '2011~' },
    { category: 'expedition', title: 'Crosses Svalbard', when: '2012-03/2012-05' },
    { category: 'expedition', title: 'Winters at a station', when: '2014-02/2015-03' },
    { category: 'expedition', title: 'First ascent of a nunatak', when: '2015-01?', certainty: 'disputed' },
    { category: 'expedition', title: 'Crosses Greenland', when: '2018', status: 'cancelled' },
    { category: 'expedition', title: 'Sails to Franz Josef Land', when: '2021~', certainty: 'probable' },
    {
      category: 'expedition',
      title: 'To the pole of inaccessibility',
      when: '2027-11/2028-01',
      status: 'planned',
    },
    { category: 'writing', title: 'A book on ice', when: '2016' },
    { category: 'writing', title: 'Letters from the station', when: '2019/2020' },
    { category: 'writing', title: 'A book of that journey', when: '2029', status: 'planned' },
    { category: 'place', title: 'Tromsø', when: '2010-09/2017~' },
    { category: 'place', title: 'Cambridge', when: '2017~/..' },
  ],
});

/** The button of the toolbar opens the legend; all is shown. */
export const Open: Story = opensFilters(storyOf(expeditions));

/** What did not happen, and where she lived, are hidden; the button counts what is set. */
export const Some: Story = opensFilters(
  storyOf(expeditions, { filters: { hide: { categories: ['place'], statuses: ['planned', 'cancelled'] } } }),
);

/** Only what certainly went on from 2014 to 2016: of what is disputed or approximate, nothing is left. */
export const CertainlyInATime: Story = opensFilters({
  ...storyOf(expeditions, {
    filters: { time: { start: Date.UTC(2014, 0), end: Date.UTC(2017, 0), only: 'certain' } },
  }),
  name: 'Certainly in a time',
});

/** The filters leave nothing, and say so. */
export const Nothing: Story = storyOf(expeditions, {
  filters: { hide: { certainties: ['certain', 'probable', 'disputed'] } },
});

/** On a phone, over the story. */
export const OnAPhone: Story = opensFilters({
  ...storyOf(expeditions, { view: 'auto', width: 390, filters: { hide: { categories: ['place'] } } }),
  name: 'On a phone',
});

/** In the dark. */
export const Dark: Story = opensFilters(
  storyOf(expeditions, { theme: 'dark', filters: { hide: { statuses: ['cancelled'] } } }),
);

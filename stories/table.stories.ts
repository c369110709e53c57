import type { Meta } from '@storybook/web-components-vite';
import { choosesColumns } from './acts.js';
import { argTypes, parameters, settings, storyFrom, type Settings, type Story } from './timeline.js';

/**
 * The table as an editor or a researcher wants it: a head sorts by its column (where dates are fuzzy by rules that are written
 * down), rows come in groups, columns are chosen, and all of it can be copied to a spreadsheet. A page sets the same by the
 * property `table`, hears of it by `ct-table-change`, and can link to it.
 */
const meta: Meta<Settings> = {
  title: 'Table',
  component: 'career-timeline',
  args: { ...settings, view: 'table' },
  argTypes,
  parameters,
};
export default meta;

const CAREER = 'data/mrinank-sharma.json';
const LIFE = 'data/mary-anning.json';

/** What is known best comes first; what nothing dates is last, whichever way it is sorted. */
export const HowSure: Story = {
  ...storyFrom(CAREER, { table: { sort: { column: 'certainty' } } }),
  name: 'Sorted by how sure',
};

/** By the years in which each event may have begun: tens of them, as there are many. */
export const ByDecade: Story = {
  ...storyFrom(LIFE, { table: { group: 'time' } }),
  name: 'Grouped by decade',
};

/** The latest first, lane by lane. */
export const ByLane: Story = {
  ...storyFrom(LIFE, { width: 900, table: { group: 'lane', sort: { column: 'when', descending: true } } }),
  name: 'Grouped by lane',
};

/** All that is known of each event beside the others, with the list that columns are chosen from. */
export const Research: Story = {
  ...choosesColumns(
    storyFrom(LIFE, {
      table: { columns: ['when', 'duration', 'certainty', 'status', 'lane', 'place', 'why', 'sources'] },
    }),
  ),
  name: 'A researcher’s columns',
};

/** Each row is a block there, sorted by a list. */
export const OnAPhone: Story = {
  ...storyFrom(CAREER, { width: 390, table: { sort: { column: 'what' }, group: 'time' } }),
  name: 'On a phone',
};

/** In the dark, with an event selected. */
export const Dark: Story = choosesColumns(
  storyFrom(CAREER, {
    width: 900,
    theme: 'dark',
    selected: 'final-project',
    table: { group: 'lane', sort: { column: 'duration', descending: true } },
  }),
);

/** From right to left, in Arabic; titles keep their own direction. */
export const RightToLeft: Story = {
  ...storyFrom(CAREER, { locale: 'ar', width: 900, table: { group: 'lane', sort: { column: 'what' } } }),
  name: 'Right to left',
};

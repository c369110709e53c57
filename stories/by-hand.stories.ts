import type { Meta } from '@storybook/web-components-vite';
import { focusing, listsKeys, opensFilters } from './acts.js';
import { sixtyEvents } from './samples/sixty-events.js';
import { argTypes, parameters, settings, storyFrom, storyOf, type Settings, type Story } from './timeline.js';

/**
 * What a reader can do by hand. A click on the name of a lane collapses it to a strip, which counts its events and says when they
 * are; the panel of filters has the same for keys, and moves lanes. `?` lists all keys.
 */
const meta: Meta<Settings> = {
  id: 'by-hand',
  title: 'By hand',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

const REAL_CAREER = 'data/mrinank-sharma.json';

const SOME_LANES = { order: ['project', 'statement'], collapsed: ['project', 'place', 'role', 'plan'] };

/** Four lanes are strips; two stand where the reader has put them. */
export const Lanes: Story = {
  ...storyFrom(REAL_CAREER, { lanes: SOME_LANES }),
  name: 'Lanes by hand',
};

/** The panel: which lane, and what of it. */
export const LanePanel: Story = {
  ...opensFilters(storyFrom(REAL_CAREER, { lanes: { collapsed: ['plan'] } })),
  name: 'The panel of lanes',
};

/** Of twelve lanes the reader wants four. */
export const ManyLanes: Story = {
  ...storyOf(sixtyEvents, {
    lanes: {
      order: ['readers', 'collections', 'children'],
      collapsed: [
        'building',
        'directors',
        'catalogue',
        'schools',
        'branches',
        'events',
        'money',
        'equipment',
      ],
    },
  }),
  name: 'Some of twelve lanes',
};

/** On a phone names stand above their rows. */
export const OnAPhone: Story = {
  ...storyFrom(REAL_CAREER, { lanes: SOME_LANES, width: 390 }),
  name: 'Lanes on a phone',
};

/** In the dark. */
export const Dark: Story = storyFrom(REAL_CAREER, { lanes: SOME_LANES, theme: 'dark' });

/** From right to left. */
export const RightToLeft: Story = {
  ...storyFrom(REAL_CAREER, { lanes: SOME_LANES, locale: 'ar' }),
  name: 'Right to left',
};

/** The list of keys is read from the table that they are dispatched from. */
export const Keys: Story = listsKeys(storyFrom(REAL_CAREER));

/** Arrows are named as they lie in reading direction. */
export const KeysRightToLeft: Story = {
  ...listsKeys(storyFrom(REAL_CAREER, { locale: 'ar' })),
  name: 'Keys from right to left',
};

/** From the event that has focus or the pointer, arrows lead to those that are known to come before or after it. */
export const Order: Story = {
  ...focusing(storyFrom(REAL_CAREER), 'resignation'),
  name: 'What comes before and after',
};

/** Arrows run in reading direction. */
export const OrderRightToLeft: Story = {
  ...focusing(storyFrom(REAL_CAREER, { locale: 'ar', theme: 'dark' }), 'resignation'),
  name: 'Before and after, right to left',
};

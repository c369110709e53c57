import type { Meta } from '@storybook/web-components-vite';
import { FAILS, NEVER_ANSWERS, NOT_JSON } from './answers.js';
import * as samples from './samples/hard-cases.js';
import { sixtyEvents } from './samples/sixty-events.js';
import { argTypes, parameters, settings, storyFrom, storyOf, type Settings, type Story } from './timeline.js';

/** What a page meets sooner or later: nothing, too much, too narrow, too long, broken, another script. */
const meta: Meta<Settings> = {
  title: 'Hard cases',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

const REAL = 'data/mrinank-sharma.json';

/** A document without events says so. */
export const Empty: Story = storyOf(samples.nothing);

/** One event is a picture, too: its years fill the width, and no axis runs to 1970. */
export const OneEvent: Story = { ...storyOf(samples.one), name: 'One event' };

/** While an address has not answered, a quiet line stands where the picture will be. */
export const Loading: Story = storyFrom(NEVER_ANSWERS, { ends: 'loading' });

/** An address with nothing behind it: what is wrong, and a button to try again. */
export const Failed: Story = storyFrom(FAILS, { ends: 'failed' });

/** What comes is not JSON. */
export const NotJson: Story = { ...storyFrom(NOT_JSON, { ends: 'failed' }), name: 'Failed: not JSON' };

/** Many lanes in the dark, on a page that is dark. */
export const Dark: Story = storyOf(sixtyEvents, { theme: 'dark' });

/** Titles in Hebrew in an element with `dir="rtl"`: time runs from right to left. */
export const RightToLeft: Story = { ...storyOf(samples.hebrew, { dir: 'rtl' }), name: 'Right to left' };

/** The story view from right to left. */
export const RightToLeftStory: Story = {
  ...storyOf(samples.hebrew, { dir: 'rtl', view: 'story', width: 390 }),
  name: 'Right to left, story',
};

/** At 390 px `auto` takes the story view. */
export const Narrow: Story = storyFrom(REAL, { view: 'auto', width: 390 });

/** Lanes asked for at 390 px: their names stand above them, and labels are cut before they meet a mark. */
export const NarrowLanes: Story = {
  ...storyFrom(REAL, { view: 'lanes', width: 390 }),
  name: 'Narrow, lanes all the same',
};

/** The least width that a page may have at 400 % zoom. */
export const Narrowest: Story = { ...storyFrom(REAL, { view: 'auto', width: 320 }), name: '320 px' };

/** Names that no design foresaw, some without a place to break. */
export const LongNames: Story = { ...storyOf(samples.longNames), name: 'Long names' };

/** The same names at 390 px. */
export const LongNamesNarrow: Story = {
  ...storyOf(samples.longNames, { view: 'auto', width: 390 }),
  name: 'Long names, narrow',
};

/** German: words, months and the order of a date. */
export const German: Story = storyOf(samples.german, { locale: 'de' });

/** German in the story view. */
export const GermanStory: Story = {
  ...storyOf(samples.german, { locale: 'de', view: 'story', width: 390 }),
  name: 'German, story',
};

/** Two records that cannot both be right: each keeps its dates, and the card says which statements collide. */
export const Contradiction: Story = storyOf(samples.contradictions, { selected: 'laboratory' });

/** Sources that disagree on a birth: the preferred one is drawn in full, and the card says what would follow from the others. */
export const TwoSources: Story = {
  ...storyOf(samples.twoSources, { selected: 'birth' }),
  name: 'Sources that disagree',
};

/** Ten thousand records of an archive, made from a seed: what is too close is counted, and nothing is lost. */
export const TenThousand: Story = {
  ...storyOf(() => samples.archive(10_000, 1850)),
  name: 'Ten thousand events',
};

/** The same, in the table: a page of it at a time. */
export const TenThousandTable: Story = {
  ...storyOf(() => samples.archive(10_000, 1850), { view: 'table' }),
  name: 'Ten thousand events, table',
};

/** The page gives 480 px: the drawing scrolls inside, with axis and lane names in sight. */
export const ForcedHeight: Story = {
  ...storyOf(sixtyEvents, { height: 480 }),
  name: 'Forced height',
};

/** Not one date is exact: all is fade, and the picture is still readable. */
export const OnlyCirca: Story = {
  ...storyOf(samples.onlyCirca, { asOf: '1900-01-01' }),
  name: 'Only “circa”',
};

import { html } from 'lit';
import type { Decorator, Meta } from '@storybook/web-components-vite';
import { german } from './samples/hard-cases.js';
import { arabic, japanese } from './samples/languages.js';
import { argTypes, parameters, settings, storyFrom, storyOf, type Settings, type Story } from './timeline.js';

/**
 * For eyes that need more: text set wider, a window of 320 px as 400 % zoom makes of 1280, settings of the system, and languages that
 * break lines, count and run in other ways.
 */
const meta: Meta<Settings> = {
  id: 'reading',
  title: 'Reading for all',
  component: 'career-timeline',
  args: settings,
  argTypes,
  parameters,
};
export default meta;

const REAL_CAREER = 'data/mrinank-sharma.json';

/** Text as wide as WCAG 1.4.12 has readers set it; style sheets of theirs reach inside by inheritance. */
const spaced: Decorator = story =>
  html`<div style="line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em">${story()}</div>`;

const wide = (story: Story): Story => ({ ...story, decorators: [spaced] });

/** Labels are measured as they are set. */
export const SpacedLanes: Story = { ...wide(storyFrom(REAL_CAREER)), name: 'Text set wide, lanes' };

export const SpacedStory: Story = {
  ...wide(storyFrom(REAL_CAREER, { view: 'story', width: 390 })),
  name: 'Text set wide, story',
};

export const SpacedTable: Story = {
  ...wide(storyFrom(REAL_CAREER, { view: 'table', selected: 'final-project' })),
  name: 'Text set wide, table and card',
};

/** As 400 % zoom makes it of a window of 1280 px. */
export const ZoomedStory: Story = {
  ...storyFrom(REAL_CAREER, { view: 'story', width: 320, selected: 'final-project' }),
  name: '320 px, story and card',
};

export const ZoomedTable: Story = {
  ...storyFrom(REAL_CAREER, { view: 'table', width: 320 }),
  name: '320 px, table',
};

/** Time runs along a drawing, which may scroll; nothing around it does. */
export const ZoomedLanes: Story = {
  ...storyFrom(REAL_CAREER, { view: 'lanes', width: 320 }),
  name: '320 px, lanes',
};

/**
 * What a reader's system asks for: no page can turn it on, so each of these stories says whether it is on now. The tests of the stories
 * emulate it.
 */
const asked = (setting: keyof typeof SYSTEM, story: Story): Story => {
  const { feature, value, name, how } = SYSTEM[setting];
  const query = `(${feature}: ${value})`;
  const isOn = (): boolean => matchMedia(query).matches;
  return {
    ...story,
    parameters: { ...story.parameters, media: { [setting]: value } },
    decorators: [
      inner =>
        html`<p>${name}: <strong>${isOn() ? 'on' : 'off'}</strong>. ${how} In the browser's tools for developers, it is under
            <em>Rendering</em>: <code>${query}</code>.</p>
          ${inner()}`,
    ],
  };
};

const SYSTEM = {
  forcedColors: {
    feature: 'forced-colors',
    value: 'active',
    name: 'Forced colours',
    how: 'Windows calls them contrast themes.',
  },
  contrast: {
    feature: 'prefers-contrast',
    value: 'more',
    name: 'More contrast',
    how: 'On a Mac or a phone: Accessibility, Display, Increase contrast.',
  },
  reducedMotion: {
    feature: 'prefers-reduced-motion',
    value: 'reduce',
    name: 'Less motion',
    how: 'Systems have it among their settings for accessibility.',
  },
  pointer: {
    feature: 'pointer',
    value: 'coarse',
    name: 'Fingers',
    how: 'A screen that is touched.',
  },
} as const;

/** Colours are the system's; what marks mean is told by their shapes and edges, and what is chosen by the system's highlight. */
export const ForcedColours: Story = {
  ...asked('forcedColors', storyFrom(REAL_CAREER, { selected: 'final-project' })),
  name: 'Forced colours',
};

/** Text is at 7 to 1, pale tones are darker and have edges. */
export const MoreContrast: Story = {
  ...asked('contrast', storyFrom(REAL_CAREER, { selected: 'final-project' })),
  name: 'More contrast',
};

/** A zoom by button, a fling, rows and gaps that open arrive at once. */
export const LessMotion: Story = {
  ...asked('reducedMotion', storyFrom(REAL_CAREER)),
  name: 'Less motion',
};

/** Targets are 44 px, rows are never dense. */
export const Fingers: Story = {
  ...asked('pointer', storyFrom(REAL_CAREER)),
};

/** Words of forty letters are broken by hyphens where the language has them, else anywhere. */
export const LongGermanWords: Story = {
  ...storyOf(german, { locale: 'de', view: 'table', width: 320 }),
  name: 'Long German words, 320 px',
};

/** Without spaces, lines break between phrases. */
export const Japanese: Story = storyOf(japanese, { locale: 'ja' });

export const JapaneseStory: Story = {
  ...storyOf(japanese, { locale: 'ja', view: 'story', width: 390 }),
  name: 'Japanese, story',
};

/** Time, keys and marks run from right to left, and dates are in the digits of Egypt. */
export const Arabic: Story = storyOf(arabic, { locale: 'ar-EG' });

export const ArabicStory: Story = {
  ...storyOf(arabic, { locale: 'ar-EG', view: 'story', width: 390 }),
  name: 'Arabic, story',
};

export const ArabicTable: Story = {
  ...storyOf(arabic, { locale: 'ar-EG', view: 'table', width: 800 }),
  name: 'Arabic, table',
};

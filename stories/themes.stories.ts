import { html } from 'lit';
import type { Decorator, Meta } from '@storybook/web-components-vite';
import { engineer } from './samples/engineer.js';
import { argTypes, parameters, settings, storyOf, type Settings, type Story } from './timeline.js';

/** Three looks of the same history, each made by custom properties alone, in light and in dark. */
const meta: Meta<Settings> = {
  id: 'themes',
  title: 'Themes',
  component: 'career-timeline',
  args: { ...settings, asOf: '2026-02-10' },
  argTypes,
  parameters,
};
export default meta;

/** What a page writes in its style sheet, for `career-timeline`. */
const THEMES = {
  /** Nothing that is not needed: no frame, no corners, no motion, the colours of the page. */
  plain: `
    --ct-surface: light-dark(#fff, #111);
    --ct-surface-raised: light-dark(#f3f3f3, #222);
    --ct-surface-after: light-dark(#fafafa, #191919);
    --ct-text: light-dark(#000, #fff);
    --ct-text-muted: light-dark(#555, #b4b4b4);
    --ct-line: light-dark(#e4e4e4, #2e2e2e);
    --ct-line-strong: light-dark(#767676, #8a8a8a);
    --ct-accent: light-dark(#0645ad, #8ab4f8);
    --ct-focus: light-dark(#000, #fff);
    --ct-radius: 0px;
    --ct-radius-control: 0px;
    --ct-motion: 0;`,
  /** A page of a magazine: serifs, paper, ink, much room. */
  editorial: `
    --ct-font: Charter, 'Bitstream Charter', 'Source Serif 4', Georgia, serif;
    --ct-font-heading: 'Playfair Display', Didot, 'Bodoni MT', Georgia, serif;
    --ct-heading-size: 30px;
    --ct-space: 1.35;
    --ct-motion: 1.5;
    --ct-surface: light-dark(#fbf7ef, #1b1815);
    --ct-surface-raised: light-dark(#f1eadc, #29241f);
    --ct-surface-after: light-dark(#f6f0e3, #221e1a);
    --ct-text: light-dark(#211a12, #f3ebdd);
    --ct-text-muted: light-dark(#5c5040, #bfb29c);
    --ct-line: light-dark(#e4dac7, #38312a);
    --ct-line-strong: light-dark(#8d7f68, #86795f);
    --ct-accent: light-dark(#8a1c1c, #f09a8a);
    --ct-focus: light-dark(#8a1c1c, #f09a8a);
    --ct-hue-0: light-dark(#5f3a7c, #b49be0);
    --ct-hue-1: light-dark(#1f5f56, #7fc3b0);
    --ct-hue-2: light-dark(#2f4f9e, #93acef);
    --ct-hue-3: light-dark(#8f5411, #e9ad58);
    --ct-radius: 2px;
    --ct-radius-control: 2px;`,
  /** A panel of an application: small, close together. */
  compact: `
    --ct-font: 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
    --ct-heading-size: 15px;
    --ct-space: 0.5;
    --ct-density: compact;
    --ct-motion: 0.5;
    --ct-radius: 4px;
    --ct-radius-control: 4px;`,
} as const;

const themed =
  (theme: keyof typeof THEMES): Decorator =>
  story =>
    html`<style>
        .${theme} career-timeline {${THEMES[theme]}
        }
      </style>
      <div class=${theme}>${story()}</div>`;

const inTheme = (theme: keyof typeof THEMES, args: Partial<Settings> = {}): Story => ({
  ...storyOf(engineer, args),
  decorators: [themed(theme)],
});

export const Plain: Story = inTheme('plain');
export const PlainDark: Story = { ...inTheme('plain', { theme: 'dark' }), name: 'Plain, dark' };
export const PlainStory: Story = {
  ...inTheme('plain', { view: 'story', width: 390 }),
  name: 'Plain, story',
};
export const Editorial: Story = inTheme('editorial');
export const EditorialDark: Story = { ...inTheme('editorial', { theme: 'dark' }), name: 'Editorial, dark' };
export const EditorialStory: Story = {
  ...inTheme('editorial', { view: 'story', width: 640 }),
  name: 'Editorial, story',
};
export const Compact: Story = inTheme('compact');
export const CompactDark: Story = { ...inTheme('compact', { theme: 'dark' }), name: 'Compact, dark' };
export const CompactTable: Story = {
  ...inTheme('compact', { view: 'table', width: 900 }),
  name: 'Compact, table',
};

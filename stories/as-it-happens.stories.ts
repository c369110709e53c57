import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CareerTimeline } from '../src/element.js';
import { floodWatch, nextHour } from './samples/flood-watch.js';
import { argTypes, parameters, settings, type Settings } from './timeline.js';

const GO_ON = 'Let time go on';
const STAND_STILL = 'Let time stand still';

/**
 * Events that come, change and go while they are shown: `timeline.change({ put, update, remove })`. Nothing is read, drawn or
 * counted anew but what that touches, however many events there are; what is seen stays where it is, and so does the reader's time.
 * The button lets an hour go by ten times a second: readings come, roads close, and open again. It is sample data.
 */
const meta: Meta<Settings> = {
  title: 'As it happens',
  component: 'career-timeline',
  args: { ...settings, height: 480 },
  argTypes,
  parameters,
  render: ({ view, theme, locale, range, dir, width, height, selected }) => {
    const scheme = theme === 'dark' || theme === 'light' ? `color-scheme: ${theme};` : '';
    return html`<div style="inline-size: ${width}px; max-inline-size: 100%; ${scheme}">
      <p><button type="button" @click=${letTimeGoOn}>${GO_ON}</button></p>
      <career-timeline
        .data=${floodWatch}
        as-of="2026-02-28"
        view=${view}
        locale=${locale}
        range=${ifDefined(range)}
        selected=${ifDefined(selected)}
        theme=${ifDefined(theme)}
        dir=${ifDefined(dir)}
        style=${ifDefined(height === undefined ? undefined : `block-size: ${height}px`)}
      ></career-timeline>
    </div>`;
  },
};
export default meta;

const HOUR_MS = 100;

/** Each timeline has a time of its own, which stands still while nobody looks. */
const hours = new WeakMap<Element, number>();

async function letTimeGoOn({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  button.textContent = button.textContent === GO_ON ? STAND_STILL : GO_ON;
  const timeline = button.closest('div')!.querySelector<CareerTimeline>('career-timeline')!;
  while (button.textContent === STAND_STILL && timeline.isConnected) {
    const hour = hours.get(timeline) ?? 0;
    hours.set(timeline, hour + 1);
    await timeline.change(nextHour(hour));
    await new Promise(resolve => setTimeout(resolve, HOUR_MS));
  }
}

type Live = StoryObj<Settings>;

/** From a mild January to the wave in February. */
export const FloodWatch: Live = { name: 'Flood watch' };

/** The last days, as the wave comes. */
export const LastDays: Live = { name: 'The last days', args: { range: '2026-02-03/2026-02-12' } };

/** The same as a table: rows come at its end. */
export const Table: Live = { name: 'Flood watch as a table', args: { view: 'table' } };

/** On a phone. */
export const OnAPhone: Live = {
  name: 'Flood watch on a phone',
  args: { width: 390, range: '2026-02-03/2026-02-12' },
};

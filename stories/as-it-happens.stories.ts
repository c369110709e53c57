import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { CareerTimeline } from '../src/element.js';
import { floodWatch, nextHour } from './samples/flood-watch.js';
import { argTypes, parameters, settings, timeline, type Settings } from './timeline.js';

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
  args: { ...settings, asOf: '2026-02-28', height: 480 },
  argTypes,
  parameters,
  render: args =>
    html`<div>
      <p><button type="button" @click=${letTimeGoOn}>${GO_ON}</button></p>
      ${timeline(args, floodWatch)}
    </div>`,
};
export default meta;

const HOUR_MS = 100;

/** Each timeline has a time of its own, which stands still while nobody looks. */
const hours = new WeakMap<Element, number>();

async function letTimeGoOn({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  button.textContent = button.textContent === GO_ON ? STAND_STILL : GO_ON;
  const element = button.closest('div')!.querySelector<CareerTimeline>('career-timeline')!;
  while (button.textContent === STAND_STILL && element.isConnected) {
    const hour = hours.get(element) ?? 0;
    hours.set(element, hour + 1);
    await element.change(nextHour(hour));
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

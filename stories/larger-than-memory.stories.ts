import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { archive, type ArchiveOptions } from './samples/archive.js';
import { argTypes, parameters, settings, type Settings } from './timeline.js';

interface Given extends Settings, Required<ArchiveOptions> {}

/**
 * Ten million events that are in nobody's memory: a source works out what is asked of it, from their numbers, and answers late,
 * sometimes not at all. Counts come first, events where one looks, and what is an estimate or could not be had is said. It is sample
 * data: nobody in it ever lived. How a source is written stands in the README.
 */
const meta: Meta<Given> = {
  title: 'Larger than memory',
  component: 'career-timeline',
  args: { ...settings, count: 10_000_000, delay: 0, failures: 0, estimated: false },
  argTypes: {
    ...argTypes,
    count: { control: { type: 'number', min: 0, step: 1_000_000 } },
    delay: { control: { type: 'range', min: 0, max: 10_000, step: 100 } },
    failures: { control: { type: 'range', min: 0, max: 1, step: 0.05 } },
    estimated: { control: 'boolean' },
  },
  parameters: {
    ...parameters,
    controls: { include: [...parameters.controls.include, 'count', 'delay', 'failures', 'estimated'] },
  },
  render: ({
    count,
    delay,
    failures,
    estimated,
    width,
    height,
    view,
    theme,
    locale,
    range,
    selected,
    dir,
  }) => {
    const scheme = theme === 'dark' || theme === 'light' ? `color-scheme: ${theme};` : '';
    return html`<div style="inline-size: ${width}px; max-inline-size: 100%; ${scheme}">
      <career-timeline
        .data=${sourceFor(count, delay, failures, estimated)}
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

const sources = new Map<string, ReturnType<typeof archive>>();

/** The same one for the same options: another would be asked anew at each turn of a control. */
function sourceFor(...options: [count: number, delay: number, failures: number, estimated: boolean]) {
  const key = options.join();
  const [count, delay, failures, estimated] = options;
  const source = sources.get(key) ?? archive({ count, delay, failures, estimated });
  sources.set(key, source);
  return source;
}

type Larger = StoryObj<Given>;

/** All three centuries: a few important events of each kind, and counts of the others. */
export const All: Larger = { name: 'Ten million events' };

/** Two months of them. */
export const TwoMonths: Larger = { name: 'Two months', args: { range: '1900-01/1900-02' } };

/** It answers after three seconds: counts are there before events. */
export const Slow: Larger = { args: { delay: 3000 } };

/** What could not be had is said, and can be asked for again. */
export const Failing: Larger = { args: { failures: 0.6 } };

/** The counts of a database are often estimates. */
export const Estimates: Larger = { args: { estimated: true, theme: 'dark' } };

/** On a phone, in lanes. */
export const Narrow: Larger = { args: { width: 390 } };

/** The story has what is in hand, and says that it isn't all. */
export const AsStory: Larger = { name: 'Story', args: { view: 'story', width: 390 } };

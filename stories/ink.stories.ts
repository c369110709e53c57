import type { Meta } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { INK, inkDocument, inkSheet, type InkSample } from './samples/ink.js';
import { argTypes, parameters, settings, storyOf, timeline, type Settings, type Story } from './timeline.js';

/**
 * What is known decides what is drawn. Each kind of knowledge has its ink, and each differs from the others in shape
 * or pattern, never in colour alone.
 */
const meta: Meta<Settings> = {
  title: 'Ink',
  component: 'career-timeline',
  args: { ...settings, width: 820 },
  argTypes,
  parameters,
};
export default meta;

const LINE = 'margin: 0 0 12px; max-inline-size: 70ch; font: 15px/1.5 system-ui, sans-serif';

/** A kind of ink under the line that says how to read it, with its document as the code of the story. */
function ink(sample: InkSample): Story {
  const data = inkDocument(sample);
  return {
    name: sample.name,
    args: sample.selected === undefined ? {} : { selected: sample.selected },
    parameters: {
      docs: {
        description: { story: sample.says },
        source: { language: 'json', code: JSON.stringify({ events: sample.events }, null, 2) },
      },
    },
    // In the docs the line stands above the frame already.
    render: (args, { viewMode }) =>
      html`${viewMode === 'docs' ? nothing : html`<p style=${LINE}>${sample.says}</p>`} ${timeline(args, data)}`,
  };
}

export const Certain: Story = ink(INK.certain);
export const Unit: Story = ink(INK.unit);
export const Possible: Story = ink(INK.possible);
export const SoftMargin: Story = ink(INK.soft);
export const Uncertain: Story = ink(INK.uncertain);
export const SomeTimeInARange: Story = ink(INK.range);
export const SeveralInOneRange: Story = ink(INK.shared);
export const AMoment: Story = ink(INK.moment);
export const BoundedOnOneSide: Story = ink(INK.oneSide);
export const GoesOn: Story = ink(INK.goesOn);
export const Planned: Story = ink(INK.planned);
export const Cancelled: Story = ink(INK.cancelled);
export const OneOfSeveralDates: Story = ink(INK.oneOf);
export const EachOfSeveralDates: Story = ink(INK.eachOf);
export const CompetingClaims: Story = ink(INK.claims);
export const InContradiction: Story = ink(INK.contradiction);
export const OrderOnly: Story = ink(INK.order);

/** How sure a date is: the kinds that say so, a lane each. */
export const SheetOfDates: Story = {
  ...storyOf(
    () =>
      inkSheet('How well a date is known', [
        'certain',
        'unit',
        'soft',
        'uncertain',
        'possible',
        'range',
        'shared',
        'oneSide',
      ]),
    { width: 1240 },
  ),
  name: 'Sheet: how well a date is known',
};

/** What else ink says, a lane each. */
export const SheetOfKinds: Story = {
  ...storyOf(
    () =>
      inkSheet('What else ink says', [
        'moment',
        'goesOn',
        'planned',
        'cancelled',
        'oneOf',
        'eachOf',
        'claims',
        'contradiction',
        'order',
      ]),
    { width: 1240 },
  ),
  name: 'Sheet: what else ink says',
};

import { html, nothing } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import { bridgePicture, withMedia, workingLife } from './samples/working-life.js';
import {
  argTypes,
  parameters,
  settings,
  storyFrom,
  storyOf,
  type SampleDocument,
  type Settings,
  type Story,
} from './timeline.js';

/**
 * The card, as a side note that leads on: the date in words and why it is believed, what is shown and heard, links, sources once
 * each with their own dates, what an event is part of and contains, and what lay before, meanwhile and after. It is docked where
 * there is room, else a sheet, and never lies over the mark that it explains. A page can put its own body into it.
 */
const meta: Meta<Settings> = {
  title: 'Card',
  component: 'career-timeline',
  args: { ...settings, selected: 'works' },
  argTypes,
  parameters,
};
export default meta;

/** An employer with roles under it, a picture whose room is kept, and a source that is cited three times. */
export const WithPicture: Story = { ...storyOf(workingLife), name: 'A picture, and what it contains' };

/** A role leads to its employer, and to the roles around it. */
export const PartOf: Story = { ...storyOf(workingLife, { selected: 'draughts' }), name: 'Part of something' };

const LIFE = 'data/mary-anning.json';

/** Mary Anning’s greatest find, with a picture of ours in the place of the engraving. */
export const Plesiosaur: Story = {
  ...storyFrom(LIFE, { range: '1798/1858', selected: 'plesiosaur' }),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('career-timeline')!;
    const document = (await (await fetch(LIFE)).json()) as SampleDocument;
    const media = [{ src: bridgePicture(400, 260), alt: 'A picture in its place', width: 400, height: 260 }];
    const loaded = new Promise(resolve => element.addEventListener('ct-load', resolve, { once: true }));
    element.data = withMedia(document, 'plesiosaur', media);
    await loaded;
  },
};

/** Films and sounds have the platform’s player, and fetch nothing before they are played. What is not there says so. */
export const FilmAndSound: Story = {
  ...storyOf(
    () =>
      withMedia(workingLife(), 'bridge', [
        {
          type: 'video',
          src: 'opening.mp4',
          alt: 'The footbridge is opened',
          width: 16,
          height: 9,
          credit: 'Film: Valley Archive',
        },
        {
          type: 'audio',
          src: 'interview.ogg',
          alt: 'Three minutes with Ida Thorne',
          credit: 'Calder Valley Radio',
        },
        { src: 'data:image/png;base64,AA', alt: 'The valley from the new bridge', width: 400, height: 300 },
      ]),
    { selected: 'bridge' },
  ),
  name: 'Film, sound, and a picture that is lost',
};

/** With `history="hash"` a button copies the link that opens this card. */
export const CopyLink: Story = {
  ...storyOf(workingLife, { selected: 'bridge', history: 'hash', id: 'ida' }),
  name: 'A link to copy',
};

/** `<div slot="card-bridge">` takes the place of the body; title, date and the way out stay. */
export const Slot: Story = {
  ...storyOf(workingLife, { selected: 'bridge' }),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('career-timeline')!;
    const body = document.createElement('p');
    body.slot = 'card-bridge';
    body.textContent =
      'Forty metres of larch and steel, and the first thing in the valley that the water has not taken.';
    element.append(body);
    await element.updateComplete;
  },
  name: 'A body of the page’s own',
};

/** `renderCard` makes the body of every card, of all that the default one says: here as a museum would label a thing. */
export const OwnBody: Story = {
  ...storyOf(workingLife, { selected: 'bridge' }),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('career-timeline')!;
    element.renderCard = (event, facts) => html`
      <p><strong>${facts.lane.label}</strong>, ${facts.certainty.toLowerCase()}</p>
      ${event.description ? html`<p>${event.description}</p>` : nothing}
      ${
        facts.sources.length > 0
          ? html`<p>Told by ${facts.sources.map(({ title }) => title).join('; ')}.</p>`
          : nothing
      }
      ${facts.partOf ? html`<p>In the days of <button data-event=${facts.partOf.event}>${facts.partOf.title}</button></p>` : nothing}
    `;
    await element.updateComplete;
  },
  name: 'A body for every card',
};

/** In the story an event’s first picture stands under its title, as wide as the text, or no higher than a page of it can bear. */
export const PicturesInTheStory: Story = {
  ...storyOf(
    () =>
      withMedia(
        withMedia(workingLife(), 'bridge', [
          {
            src: bridgePicture(640, 360),
            alt: 'The footbridge, drawn in brown ink',
            width: 640,
            height: 360,
            credit: 'Drawing: I. Thorne',
          },
        ]),
        'head',
        [{ src: bridgePicture(420, 640), alt: 'Arches, one above the other', width: 420, height: 640 }],
      ),
    { view: 'story', width: 800 },
  ),
  name: 'Pictures in the story',
};

/** A sheet over the end of the view: the event stays in sight above it. */
export const OnAPhone: Story = {
  ...storyOf(workingLife, { view: 'auto', width: 390, height: 720 }),
  name: 'On a phone',
};

/** Where the height is given, the overview gives its room to the view as long as the sheet is open. */
export const LowAndNarrow: Story = {
  ...storyOf(workingLife, { width: 620, height: 420, selected: 'head' }),
  name: 'Low and narrow',
};

export const Dark: Story = storyOf(workingLife, { theme: 'dark' });

/** From right to left, in Arabic; titles keep their own direction. */
export const RightToLeft: Story = {
  ...storyOf(workingLife, { locale: 'ar', selected: 'draughts' }),
  name: 'Right to left',
};

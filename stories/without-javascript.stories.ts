import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ledThrough } from './samples/led-through.js';
import { frame, unscriptedPage, type FrameSettings } from './unscripted-page.js';

/**
 * What is read where no script runs. `historyHtml` of `career-timeline/core` makes HTML of a history when a page is built; it stands
 * in `<career-timeline>` beside the data, and once the element is defined its drawing takes that place. The words are those of card and
 * story. The looks are an example of a page's own stylesheet, in `stories/unscripted-page.ts`.
 */
const meta: Meta<FrameSettings> = {
  title: 'Without JavaScript',
  args: { width: 1000, height: 760 },
  parameters: {
    ends: 'unscripted',
    layout: 'padded',
    controls: { include: ['width', 'height'] },
    docs: { source: { code: '' } },
  },
};
export default meta;

type Story = StoryObj<FrameSettings>;

/** A story of a document; the page is made once. */
function pageOf(source: () => unknown, args: Partial<FrameSettings> = {}, tag = 'en-GB'): Story {
  return {
    args,
    loaders: [async () => ({ page: await unscriptedPage(await source(), tag) })],
    render: (settings, { loaded }) => frame(String(loaded['page']), settings),
  };
}

const realCareer = async (): Promise<unknown> => (await fetch('data/mrinank-sharma.json')).json();

/** The real career: each date says how well it is known, and why. */
export const RealCareer: Story = { ...pageOf(realCareer), name: 'The real career' };

/** With what an editor has added: bands, steps that lead to their events, and numbered remarks. */
export const LedThrough: Story = { ...pageOf(ledThrough), name: 'What an editor adds' };

/** The same on a phone. */
export const OnAPhone: Story = { ...pageOf(ledThrough, { width: 390 }), name: 'On a phone' };

/** From right to left; English texts of the document keep their language and direction. */
export const Arabic: Story = pageOf(realCareer, { width: 720 }, 'ar');

/** In the dark. */
export const Dark: Story = pageOf(ledThrough, { theme: 'dark' });

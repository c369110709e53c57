import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

/**
 * A page without tools: HTML, one script tag with the one-file bundle, and the history as JSON inside the element. It
 * stands in a frame here; it is the file `stories/plain-page.html`.
 */
const meta: Meta = {
  title: 'In a plain page',
  // Relative, so that a built Storybook may lie in any folder of a site.
  render: () =>
    html`<iframe
      src="stories/plain-page.html"
      title="A plain HTML page with a timeline in it"
      style="inline-size: 1000px; block-size: 760px; border: 1px solid light-dark(#ccd, #445); color-scheme: light dark"
    ></iframe>`,
  parameters: {
    ends: 'framed',
    controls: { disable: true },
    docs: {
      source: {
        language: 'html',
        transform: async () => (await fetch('stories/plain-page.html')).text(),
      },
    },
  },
};
export default meta;

/** The page, whole. */
export const PlainPage: StoryObj = { name: 'In a plain page' };

/**
 * What a card (and of pictures the story) shows and lets be heard: a picture, or the platform's own player. Room is kept where its size is known, nothing is
 * fetched before the card is open (of films and sounds nothing before they are played), and nothing plays by itself. What cannot
 * be had is said in words, in its place.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Details } from '../../locale/messages/messages.js';
import type { EventWords } from '../words/event-words.js';
import { cssVars } from './css-vars.js';

type Media = EventWords['media'][number];
type Words = Details['card'];

/** Elements are not reused for others: one that failed would stay so. */
export const mediaView = (media: Media, words: Words): unknown =>
  keyed(
    media.src,
    html`<figure class="media" part="media">
      ${PLAYERS[media.type ?? 'image'](media, words)}
      <p class="media-failed">${media.alt ? html`<bdi class="media-title">${media.alt}</bdi> ` : nothing}${words.mediaFailed}</p>
      ${captionOf(media)}
    </figure>`,
  );

const PLAYERS = {
  image: ({ src, alt, ...size }, _words) =>
    html`<img
      class="media-box"
      src=${src}
      alt=${alt ?? ''}
      width=${size.width ?? nothing}
      height=${size.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${fail}
      ${cssVars(ratioOf(size))}
    />`,
  video: ({ src, alt, ...size }, words) =>
    html`<video
      class="media-box"
      controls
      playsinline
      preload="none"
      aria-label=${alt ?? words.video}
      src=${src}
      @error=${fail}
      ${cssVars(ratioOf(size))}
    ></video>`,
  audio: ({ src, alt }, words) =>
    html`<audio
      class="media-box"
      controls
      preload="none"
      aria-label=${alt ?? words.audio}
      src=${src}
      @error=${fail}
    ></audio>`,
} as const satisfies Record<NonNullable<Media['type']>, (media: Media, words: Words) => TemplateResult>;

/** Room for it before it comes; by a style of its own, so that it stays where the author's numbers were wrong. */
const ratioOf = ({ width, height }: Pick<Media, 'width' | 'height'>) => ({
  'aspect-ratio': width && height ? `${width} / ${height}` : undefined,
  '--ratio': width && height ? String(width / height) : undefined,
});

/** A sound has nothing that is seen but its words. */
function captionOf({ type, alt, credit }: Media): TemplateResult | typeof nothing {
  const title = type === 'audio' ? alt : undefined;
  if (!title && !credit) return nothing;
  return html`<figcaption>
    ${title ? html`<bdi class="media-title">${title}</bdi>` : nothing}
    ${credit ? html`<bdi>${credit}</bdi>` : nothing}
  </figcaption>`;
}

function fail({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).closest('figure')!.dataset['failed'] = '';
}

/** Pictures, films and sounds as HTML: fetched when they are near, or played, and none plays by itself. */
import type { EventWords } from '../words/event-words.js';
import { cardWords, own, type HtmlContext } from './html-context.js';
import { attribute, isNothing, lines, markup, type Markup } from './markup.js';

type Media = EventWords['media'][number];

export function mediaHtml(media: Media, context: HtmlContext, lang: string | undefined): Markup {
  const { type = 'image', alt, credit } = media;
  // A sound has nothing that is seen but its words.
  const title = type === 'audio' && alt ? own(alt, context, lang) : undefined;
  const caption = lines(title, credit && own(credit, context, lang));
  return lines(
    markup`<figure class="ct-media">`,
    player(media, context),
    !isNothing(caption) && markup`<figcaption>${caption}</figcaption>`,
    markup`</figure>`,
  );
}

function player({ type = 'image', src, alt, width, height }: Media, context: HtmlContext): Markup {
  const size = markup`${attribute('width', width)}${attribute('height', height)}`;
  switch (type) {
    case 'image':
      return markup`<img src="${src}" alt="${alt ?? ''}"${size} loading="lazy" decoding="async" referrerpolicy="no-referrer">`;
    case 'video':
      return markup`<video src="${src}" controls playsinline preload="none" aria-label="${alt ?? cardWords(context).video}"${size}></video>`;
    case 'audio':
      return markup`<audio src="${src}" controls preload="none" aria-label="${alt ?? cardWords(context).audio}"></audio>`;
  }
}

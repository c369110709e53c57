/** What several parts of the schema hold: links, media, sources. `schema.ts` says how it is read. */
import { ITEMS, LABEL_LENGTH, SENTENCE_LENGTH } from '../base/caps.js';
import { choice, either, idOf, imageUrl, list, number, object, text, url } from './words.js';

export const label = text(LABEL_LENGTH);
export const sentence = text(SENTENCE_LENGTH);

/** An address that a reader may follow. */
export const link = object(
  {
    /** Where it leads: https, http, mailto, tel or relative. Absent where the address was refused. */
    href: url,
    /** What the reader sees; the address where absent. */
    label,
  },
  { wants: ['href'] },
);

/** A picture, a film or a sound, in the event's card. Nothing plays by itself. */
export const media = object(
  {
    /** What it is: `image`, where absent. */
    type: choice('image', 'video', 'audio'),
    /** Its address: https, http, blob, a data URL of a raster image, or relative. */
    src: imageUrl,
    /** What it shows, in words, for who does not see it; of a sound, what it is. */
    alt: sentence,
    /** Its width in px, so that the page does not jump when it comes. */
    width: number(1, 100_000),
    /** Its height in px. */
    height: number(1, 100_000),
    /** Who made it, or owns it. */
    credit: label,
  },
  { needs: ['src'], wants: ['alt'] },
);

/** A source of the document, with the place in it. */
export const citation = object(
  {
    /** Id of one of the document's sources. */
    id: idOf('source'),
    /** Where in the source: a page, a paragraph, a minute. */
    locator: label,
    /** The words of the source. */
    quote: sentence,
  },
  { needs: ['id'] },
);

export const citations = list(either(idOf('source'), citation), ITEMS);

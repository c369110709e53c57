/** The small phrases that sentences about time are joined from. */
import type { DateStyle } from './format-date.js';
import type { Locale } from './locale.js';
import { joined, say, type Params } from './say.js';

/** How to speak, and in which language. */
export interface Speaker {
  readonly locale: Locale;
  readonly style: DateStyle;
  /** Of what has not yet happened. */
  readonly planned: boolean;
}

export type PartKey = Exclude<keyof Locale['messages']['time'], 'seasons'>;

type Heard = Pick<Speaker, 'locale'>;

/** A part of time in words, as they meet in its language. */
export const part = ({ locale }: Heard, key: PartKey, params?: Params): string =>
  joined(say(locale, locale.messages.time[key], params), locale);

type Phrases = readonly (string | false | undefined)[];

/** Phrases that say one thing; what is empty is left out. */
export const also = (speaker: Heard, ...phrases: Phrases): string =>
  phrases.filter(Boolean).join(part(speaker, 'comma'));

/** Clauses, each of its own; what is empty is left out. */
export const apart = (speaker: Heard, ...clauses: Phrases): string =>
  clauses.filter(Boolean).join(part(speaker, 'semicolon'));

/** The small phrases that sentences about time are joined from. */
import type { DateStyle } from './format-date.js';
import type { Locale } from './locale.js';
import { say, type Params } from './say.js';

/** How to speak, and in which language. */
export interface Speaker {
  readonly locale: Locale;
  readonly style: DateStyle;
  /** Of what has not yet happened. */
  readonly planned: boolean;
}

export type PartKey = Exclude<keyof Locale['messages']['time'], 'seasons'>;

export const part = ({ locale }: Speaker, key: PartKey, params?: Params): string =>
  say(locale, locale.messages.time[key], params);

/** Phrases that say one thing. */
export const also = (speaker: Speaker, ...phrases: readonly string[]): string =>
  phrases.join(part(speaker, 'comma'));

/** Clauses, each of its own. */
export const apart = (speaker: Speaker, ...clauses: readonly string[]): string =>
  clauses.join(part(speaker, 'semicolon'));

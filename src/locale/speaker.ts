/**
 * The small phrases that sentences about time are joined from.
 */
import { isApproximate, isUncertain, type DateUnit, type Edge } from '../time/interval.js';
import { formatUnit, type DateStyle } from './format-date.js';
import type { Locale } from './locale.js';
import { say, type Params } from './say.js';

/** How to speak, and in which language. */
export interface Speaker {
  readonly locale: Locale;
  readonly style: DateStyle;
  /** Of what has not yet happened. */
  readonly planned: boolean;
}

export type PartKey = keyof Locale['messages']['time'];

export const part = ({ locale }: Speaker, key: PartKey, params?: Params): string =>
  say(locale, locale.messages.time[key], params);

/** Two phrases that say one thing. */
export const also = (speaker: Speaker, when: string, more: string): string =>
  part(speaker, 'also', { when, more });

/** Two clauses, each of its own. */
export const apart = (speaker: Speaker, when: string, more: string): string =>
  part(speaker, 'apart', { when, more });

/** "about", "perhaps", both or neither, before a date. */
export function hedged(date: string, about: boolean, perhaps: boolean, speaker: Speaker): string {
  const text = about ? part(speaker, 'about', { date }) : date;
  return perhaps ? part(speaker, 'perhaps', { date: text }) : text;
}

/** A date that the author wrote, with its hedges. */
export const unitName = (unit: DateUnit, { knowledge }: Edge, speaker: Speaker): string =>
  hedged(
    formatUnit(unit, speaker.locale, speaker.style),
    isApproximate(knowledge),
    isUncertain(knowledge),
    speaker,
  );

export const isSameUnit = (a: DateUnit, b: DateUnit | undefined): boolean =>
  a.start === b?.start && a.end === b.end;

/** "some time in" before what is longer than a day. */
export function within(date: string, precision: DateUnit['precision'], speaker: Speaker): string {
  switch (precision) {
    case 'millisecond':
    case 'second':
    case 'minute':
    case 'day':
      return date;
    case 'month':
    case 'season':
      return part(speaker, 'in', { date });
    case 'decade':
      return part(speaker, 'inDecade', { date });
    default:
      return part(speaker, 'inYear', { date });
  }
}

/**
 * A language: its tag, its direction and its messages. Handed in wherever words are made; nothing here asks
 * the platform which language its user reads.
 */
import type { CivilMs } from '../time/interval.js';
import type { Messages } from './messages/messages.js';

export interface Locale {
  /** BCP 47, as `Intl` takes it: how dates and numbers are written. */
  readonly tag: string;
  /** BCP 47: the language of the words, which is English where that of `tag` has no bundle. */
  readonly lang: string;
  /** Of the words. */
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  /** Where time is counted from a zero: a moment in words. */
  readonly moment?: (at: CivilMs) => string;
}

/**
 * A language: its tag, its direction and its messages. Handed in wherever words are made; nothing here asks
 * the platform which language its user reads.
 */
import type { Messages } from './messages/messages.js';

export interface Locale {
  /** BCP 47, as `Intl` takes it. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
}

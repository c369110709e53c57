/** Which of an event's claims agree with its date: for the words that say whose it is. */
import type { Claim, TimelineEvent } from '../model/document.js';
import { ownWhen } from '../model/resolve-own.js';

/** The claims of `event` that are not rejected and state its own date, in their order; mostly the preferred one. */
export function ownClaims(event: TimelineEvent): readonly Claim[] {
  const own = ownWhen(event);
  return event.claims?.filter(({ when, rank }) => rank !== 'rejected' && when === own) ?? [];
}

/**
 * EDTF sets in words: "1667, 1668 or 1670" for one of several dates, "1667 and 1668" for each of them.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { nameOf, ownDate } from './describe-bounds.js';
import { describeMoment } from './describe-moment.js';
import { describeSpan } from './describe-span.js';
import { intl } from './intl.js';
import { also, part, type Speaker } from './speaker.js';

/** More dates than these are not named one by one. */
const MAX_NAMED = 6;

/** A set that runs on without end says so in its last member. */
export function describeSet(interval: FuzzyInterval, speaker: Speaker): string {
  const { members = [], set } = interval;
  const unknown = part(speaker, 'unknown');
  const isOneOf = set === 'one-of';
  if (members.length > MAX_NAMED) {
    const range = describeMoment(interval, speaker) ?? unknown;
    return isOneOf ? range : also(speaker, part(speaker, 'dates', { n: members.length }), range);
  }
  // One of a run is some time in it; all of a run are a stretch.
  const describe = isOneOf ? describeMoment : describeSpan;
  // A date alone: "1667", not "some time in 1667".
  const names = members.map(member => {
    const own = ownDate(member);
    return own ? nameOf(own, speaker) : (describe(member, speaker) ?? unknown);
  });
  const type = isOneOf ? 'disjunction' : 'conjunction';
  return intl(Intl.ListFormat, speaker.locale.lang, { type }).format(names);
}

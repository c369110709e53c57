/**
 * EDTF sets in words: "1667, 1668 or 1670" for one of several dates, "1667 and 1668" for each of them.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { cached } from './cache.js';
import { describeMoment } from './describe-moment.js';
import { describeSpan } from './describe-span.js';
import { isSameUnit, part, unitName, type Speaker } from './speaker.js';

/** More dates than these are counted. */
const MAX_NAMED = 6;

const lists = cached((tag: string, options?: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));

/** The members, which are in time order; a set that runs on without end says so in its last. */
export function describeSet(
  members: readonly FuzzyInterval[],
  set: FuzzyInterval['set'],
  speaker: Speaker,
): string {
  const isOneOf = set === 'one-of';
  if (members.length <= MAX_NAMED) {
    const names = members.map(member => nameOf(member, set, speaker));
    return lists(speaker.locale.tag, { type: isOneOf ? 'disjunction' : 'conjunction' }).format(names);
  }
  const date = part(speaker, 'to', {
    from: nameOf(members[0]!, set, speaker),
    to: nameOf(members.at(-1)!, set, speaker),
  });
  return part(speaker, isOneOf ? 'oneOf' : 'allOf', { n: members.length, date });
}

/** A member by its date alone: "1667", not "some time in 1667". */
function nameOf(member: FuzzyInterval, set: FuzzyInterval['set'], speaker: Speaker): string {
  const { start, end, shape } = member;
  if (start.unit && isSameUnit(start.unit, end.unit)) return unitName(start.unit, start, speaker);
  // One of a run is some time in it; all of a run are a stretch.
  const describe = set === 'one-of' && shape === 'moment' ? describeMoment : describeSpan;
  return describe(member, speaker) ?? part(speaker, 'unknown');
}

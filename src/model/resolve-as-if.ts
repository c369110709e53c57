/**
 * What would follow if an event had another date: its group is solved once more with that date in the place of its own.
 * A group bears on nothing outside, so that all else stays as it is.
 */
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import { conflictsOf, placeOf, timeIn } from './resolve-conflicts.js';
import { memberOf, solveGroup, type Joined } from './resolve-joined.js';
import { BOUNDS, type AsIf } from './resolved-times.js';

/**
 * What follows from `claimed` as the own date of an event in its group; `places` are those of events in the document,
 * by id. Cost: solving the group once, and comparing its events.
 */
export function asIfIn(
  { group, number }: Joined,
  claimed: FuzzyInterval,
  asOf: CivilMs | undefined,
  places: ReadonlyMap<string, number>,
): AsIf {
  const { root, event } = group.members[number]!;
  // Small groups are solved together: of those, all but one have nothing to do with the event.
  const now = group.members.flatMap((member, i) => (member.root === root ? { group, number: i } : []));
  const then = solveGroup(
    now.map(it =>
      it.number === number ? { ...memberOf(event, claimed, asOf), root } : group.members[it.number]!,
    ),
    asOf,
  );
  const conflicts = [...conflictsOf(then)];
  let interval = claimed;
  const others: (readonly [id: string, then: FuzzyInterval])[] = [];
  now.forEach((member, i) => {
    const time = timeIn({ group: then, number: i });
    if (time.conflict) conflicts.push(time.conflict);
    if (member.number === number) interval = time.interval;
    else if (differ(time.interval, timeIn(member).interval))
      others.push([then.members[i]!.event.id, time.interval]);
  });
  return {
    interval,
    others: new Map(others.sort(([a], [b]) => places.get(a)! - places.get(b)!)),
    conflicts: conflicts.sort((a, b) => placeOf(a, places) - placeOf(b, places)),
  };
}

const differ = (a: FuzzyInterval, b: FuzzyInterval): boolean =>
  BOUNDS.some(name => a.core[name] !== b.core[name]);

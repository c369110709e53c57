/**
 * Competing datings: where an event would lie if another claim were its date.
 */
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import type { TimelineEvent } from './document.js';
import { asOfFacts, tightenByAsOf } from './resolve-as-of.js';
import { solvedInterval } from './resolve-intervals.js';
import { solveMembers, type Joined } from './resolve-joined.js';
import type { OwnDates } from './resolve-own.js';
import type { Member } from './resolve-problem.js';

/** Claims in larger groups are given as they are stated, not solved. */
const MOST_MEMBERS = 200;
/** Claims that are solved, in all; the rest as they are stated. */
const MOST_SOLVED = 500;

/**
 * Intervals of the claims that are neither the event's date nor rejected, by event id, each tightened by the facts as
 * if it were the date; where it contradicts them, as it is stated.
 */
export function otherClaimsOf(
  events: readonly TimelineEvent[],
  dates: OwnDates,
  joined: Joined | undefined,
  asOf: CivilMs | undefined,
): ReadonlyMap<string, readonly FuzzyInterval[]> {
  const found = new Map<string, readonly FuzzyInterval[]>();
  let solved = 0;
  for (const event of events) {
    if (event.claims === undefined) continue;
    const stated = dates.otherClaims(event).flatMap(claim => dates.byClaim(event, claim) ?? []);
    if (stated.length === 0) continue;
    const group = joined ? groupOf(event.id, joined) : [];
    const solve = group.length > 0 && group.length <= MOST_MEMBERS;
    found.set(
      event.id,
      stated.map(own =>
        solve && (solved += 1) <= MOST_SOLVED
          ? solveWith({ event, own }, group, asOf)
          : tightenByAsOf(own, asOfFacts(event, own, asOf)),
      ),
    );
  }
  return found;
}

function groupOf(id: string, { members, numbers, stated: { roots } }: Joined): readonly Member[] {
  const number = numbers.get(id);
  return number === undefined ? [] : members.filter((_, other) => roots[other] === roots[number]);
}

function solveWith(claimed: Member, group: readonly Member[], asOf: CivilMs | undefined): FuzzyInterval {
  const members = group.map(member => (member.event.id === claimed.event.id ? claimed : member));
  const { solution, numbers } = solveMembers(members, asOf);
  return solvedInterval(claimed, numbers.get(claimed.event.id)!, solution);
}

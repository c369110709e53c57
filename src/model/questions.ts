/**
 * Questions that a reader or a program may ask of what is known: was one event before, during or overlapping another,
 * how long did one last, what was going on at a time. Answers are certain, possible or impossible by all that the
 * document says together, ordering facts included: two vague events may still be in certain order.
 *
 * Asking whether a relation is possible is asking whether the simple temporal problem can hold with the relation added.
 * Source: R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks", Artificial Intelligence 49 (1991), §3.
 */
import type { CivilMs } from '../time/interval.js';
import { endOf, startOf, type EdgeIndex } from '../time/solve/problem.js';
import { solve } from '../time/solve/solve.js';
import type { TimelineDocument } from './document.js';
import { isMoment } from './own-length.js';
import { joinMembers, memberOf } from './resolve-joined.js';
import { termsOf, type Term } from './resolve-order.js';
import { createOwnDates } from './resolve-own.js';
import { toProblem, type Member } from './resolve-problem.js';
import { resolveTimes, type ResolveOptions } from './resolve-times.js';

export type Answer = 'certain' | 'possible' | 'impossible';

/**
 * `before`: the first ends when the second starts, or earlier; `during`: it starts and ends within the second, both as
 * ordering facts mean it, so that a moment on the last day of a span is before its end. `overlaps`: they share some time.
 */
export type AskedRelation = 'before' | 'during' | 'overlaps';

export interface Questions {
  /** Whether the event `a` stands in `relation` to `b`; ids, or a RangeError is thrown. */
  relation(a: string, relation: AskedRelation, b: string): Answer;
  /** How long an event lasts at least and at most, in ms; infinite where nothing says. A moment is its day. */
  length(id: string): readonly [least: number, most: number];
  /** Ids of the events that went on at a time, in the order of the document; the possible ones without the certain. */
  goingOn(at: CivilMs): { readonly certain: readonly string[]; readonly possible: readonly string[] };
}

/** The most that an edge may lie after another, in ms. */
type MostAfter = (from: EdgeIndex, to: EdgeIndex) => number;

/** The groups of two events, solved together. */
interface Together {
  readonly members: readonly Member[];
  readonly most: MostAfter;
}

/**
 * Questions about the events of `doc`, which is as `parseDocument` gives it. Events in a contradiction count with their
 * own dates. Cost: that of `resolveTimes`; then what solving the groups of two events takes, once for all in them.
 */
export function createQuestions(doc: TimelineDocument, options: ResolveOptions = {}): Questions {
  const { events } = doc;
  const { intervals, asOf } = resolveTimes(doc, options).value!;
  const own = events.map(createOwnDates(doc).of);
  const groupOf = new Map<string, readonly Member[]>();
  // What no fact joins is a group of its own; roots tell groups apart.
  events.forEach((event, i) => groupOf.set(event.id, [{ ...memberOf(event, own[i]!, asOf), root: -1 }]));
  for (const group of joinMembers(doc, own, asOf))
    for (const { event } of group) groupOf.set(event.id, group);

  const known = new Map<string, Together>();
  /** The problem that holds two events; solved once for their groups. */
  function together(...ids: readonly string[]): Together {
    const missing = ids.find(id => !groupOf.has(id));
    if (missing !== undefined) throw new RangeError(`there is no event ${missing}`);
    const groups = [...new Set(ids.map(id => groupOf.get(id)!))];
    const key = JSON.stringify(groups.map(group => group[0]!.event.id));
    const before = known.get(key);
    if (before) return before;
    // What facts don't join keeps its own day or second for a measure: roots of two groups must differ.
    const members = groups.flatMap((group, i) =>
      group.map(member => ({ ...member, root: member.root * 2 + i })),
    );
    const { mostAfter } = solve(toProblem(members, asOf).problem);
    const rows = new Map<EdgeIndex, readonly number[]>();
    const most: MostAfter = (from, to) => {
      const row = rows.get(from) ?? mostAfter(from);
      rows.set(from, row);
      return row[to]!;
    };
    const found: Together = { members, most };
    known.set(key, found);
    return found;
  }

  const numberOf = (id: string, members: readonly Member[]): number =>
    members.findIndex(({ event }) => event.id === id);

  return {
    relation(a, relation, b) {
      const { most, members } = together(a, b);
      const [first, second] = [numberOf(a, members), numberOf(b, members)];
      return relation === 'overlaps'
        ? overlap(first, second, most)
        : answer(
            termsOf(relation, first, second, at => isMoment(members[at]!.own)),
            most,
          );
    },
    length(id) {
      const { most, members } = together(id);
      const at = numberOf(id, members);
      return [0 - most(endOf(at), startOf(at)), most(startOf(at), endOf(at))];
    },
    goingOn(at) {
      const certain: string[] = [];
      const possible: string[] = [];
      for (const [id, { core, soft }] of intervals) {
        if (at >= soft.latestStart && at < soft.earliestEnd) certain.push(id);
        else if (at >= core.earliestStart && at < core.latestEnd) possible.push(id);
      }
      return { certain, possible };
    },
  };
}

/** Whether the first edge of each term is not after its second, all of them at once. */
function answer(terms: readonly Term[], most: MostAfter): Answer {
  if (terms.every(([first, second]) => most(second, first) <= 0)) return 'certain';
  // With a term added, a way round through it must not be negative; nor one through two of them.
  const canHold = terms.every(([first, second]) => most(first, second) >= 0);
  const [one, other = one] = terms as readonly [Term, Term?];
  return canHold && most(one[0], other[1]) + most(other[0], one[1]) >= 0 ? 'possible' : 'impossible';
}

/** Less by any amount, for both of its halves can be so at once wherever each can: nothing lasts less than a moment. */
function overlap(a: number, b: number, most: MostAfter): Answer {
  const halves = [
    [startOf(a), endOf(b)],
    [startOf(b), endOf(a)],
  ] as const;
  if (halves.every(([start, end]) => most(end, start) < 0)) return 'certain';
  return halves.every(([start, end]) => most(start, end) > 0) ? 'possible' : 'impossible';
}

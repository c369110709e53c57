/**
 * When everything happened, with what was wrong in words: `resolveWith` and its solver, in one call.
 */
import type { Parsed } from '../base/issue.js';
import type { TimelineDocument } from './document.js';
import type { FuzzyInterval } from '../time/interval.js';
import { explainFault } from './explain-fault.js';
import { asIf, explainBound } from './explain-times.js';
import { endOfDay } from './resolve-as-of.js';
import { resolveWith } from './resolve-with.js';
import type { ResolvedTimes } from './resolved-times.js';
import { solveFacts } from './solve-facts.js';

export interface ResolveOptions {
  /** The day that the knowledge dates from, in EDTF, where the document doesn't say it. */
  readonly asOf?: string;
}

/**
 * The times of all events of `doc`, which is as `parseDocument` gives it; always with a value. What contradicts itself
 * is named and keeps its own dates; everything else is solved.
 *
 * Events in a conflict keep their own dates, core and soft, and none of their facts holds. So too where soft margins
 * dissolve it, but then it is a warning, and they don't count as conflicting: a date may give way, and nobody knows
 * which. Issues: `conflict`, `conflict/set` (none of the dates of a one-of set is left), `event/tense`,
 * `event/undated`.
 *
 * An event that no fact is about costs next to nothing; the others what the solver takes, about linear in their facts.
 * Throws a RangeError where the option `asOf` is not one date.
 */
export function resolveTimes(doc: TimelineDocument, { asOf }: ResolveOptions = {}): Parsed<ResolvedTimes> {
  if (asOf !== undefined && endOfDay(asOf) === undefined)
    throw new RangeError(`resolveTimes: asOf must be a date in EDTF, got ${asOf}`);
  const { value, faults } = resolveWith(doc, { asOf, solve: solveFacts });
  let intervals: ReadonlyMap<string, FuzzyInterval> | undefined;
  return {
    value: {
      ...value,
      get intervals() {
        return (intervals ??= new Map(doc.events.map(({ id }, i) => [id, value.inOrder[i]!])));
      },
      explain: (event, bound) => explainBound(value, event, bound),
      asIf: claim => asIf(value, claim),
    },
    issues: faults.map(explainFault),
  };
}

/**
 * Questions and solver beside brute force: three events somewhere in five days, a few random facts, and every way in
 * which they can have lain. What holds in all of them is certain, in some possible, in none impossible. A test tries
 * some, `npm run check:worlds` many.
 */
import fc from 'fast-check';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { createQuestions, type Answer, type AskedRelation } from '../../src/model/questions.js';
import { RELATIONS, type RelationKind } from '../../src/model/resolved-times.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import { DAY_MS } from '../../src/time/interval.js';

/** A span by the days that it starts and ends at. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const HOLDS: Readonly<Record<RelationKind, (a: Span, b: Span) => boolean>> = {
  after: (a, b) => a.start >= b.end,
  before: (a, b) => a.end <= b.start,
  during: (a, b) => a.start >= b.start && a.end <= b.end,
  meets: (a, b) => a.end === b.start,
  startsAfter: (a, b) => a.start >= b.start,
  endsAfter: (a, b) => a.end >= b.end,
  startsWith: (a, b) => a.start === b.start,
  endsWith: (a, b) => a.end === b.end,
};

const ASKED: Readonly<Record<AskedRelation, (a: Span, b: Span) => boolean>> = {
  before: HOLDS.before,
  during: HOLDS.during,
  overlaps: (a, b) => a.start < b.end && b.start < a.end,
};

/** A world of five days, in which all happens. */
const DAYS = 5;
const FRAME: TimelineEvent = { id: 'frame', title: '', when: '2024-01-01/2024-01-05' };
const SPANS: readonly Span[] = Array.from({ length: DAYS }, (_, start) =>
  Array.from({ length: DAYS - start }, (__, i) => ({ start, end: start + i + 1 })),
).flat();

const IDS = ['a', 'b', 'c'] as const;
/** A few facts, which may contradict each other. */
export const anyFacts = fc.array(
  fc.record({
    of: fc.constantFrom(0, 1, 2),
    kind: fc.constantFrom(...RELATIONS),
    to: fc.constantFrom(0, 1, 2),
  }),
  { maxLength: 4 },
);
export type Fact = Readonly<{ of: number; kind: RelationKind; to: number }>;

const docOf = (facts: readonly Fact[]): TimelineDocument => ({
  events: [
    FRAME,
    ...IDS.map((id, i): TimelineEvent => {
      const stated: { [kind in RelationKind]?: string[] } = { during: ['frame'] };
      for (const { of, kind, to } of facts) if (of === i && to !== i) (stated[kind] ??= []).push(IDS[to]!);
      return { id, title: '', ...stated };
    }),
  ],
});

/** All ways in which the three may have lain. */
const worldsOf = (facts: readonly Fact[]): (readonly Span[])[] =>
  SPANS.flatMap(a => SPANS.flatMap(b => SPANS.map(c => [a, b, c] as const))).filter(world =>
    facts.every(({ of, kind, to }) => of === to || HOLDS[kind](world[of]!, world[to]!)),
  );

const answerOf = (truths: readonly boolean[]): Answer =>
  truths.every(Boolean) ? 'certain' : truths.some(Boolean) ? 'possible' : 'impossible';

/** What was tried with one set of facts, and the answers that were wrong. */
export interface Tried {
  /** Without any, the facts contradict each other, and there is nothing to ask. */
  readonly worlds: number;
  readonly questions: number;
  readonly wrong: readonly string[];
}

/** Asks all that can be asked of the three events, and looks the answers up in all worlds. */
export function tryWorlds(facts: readonly Fact[]): Tried {
  const worlds = worldsOf(facts);
  const doc = docOf(facts);
  const { conflicts } = resolveTimes(doc).value!;
  const wrong: string[] = [];
  let questions = 0;
  const expectSame = (question: string, answer: unknown, wanted: unknown): void => {
    questions += 1;
    const [got, right] = [JSON.stringify(answer), JSON.stringify(wanted)];
    if (got !== right) wrong.push(`${question}: ${got}, not ${right}; ${JSON.stringify(facts)}`);
  };
  expectSame('is there a contradiction', conflicts.length > 0, worlds.length === 0);
  if (worlds.length === 0) return { worlds: 0, questions, wrong };
  const asked = createQuestions(doc);
  for (const [i, a] of IDS.entries()) {
    for (const [j, b] of IDS.entries()) {
      if (i === j) continue;
      for (const [relation, holds] of Object.entries(ASKED) as [AskedRelation, typeof HOLDS.after][]) {
        const wanted = answerOf(worlds.map(world => holds(world[i]!, world[j]!)));
        expectSame(`${a} ${relation} ${b}`, asked.relation(a, relation, b), wanted);
      }
    }
    const lengths = worlds.map(world => (world[i]!.end - world[i]!.start) * DAY_MS);
    expectSame(`length of ${a}`, asked.length(a), [Math.min(...lengths), Math.max(...lengths)]);
  }
  return { worlds: worlds.length, questions, wrong };
}

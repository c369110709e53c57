import { expect } from 'chai';
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

const ids = ['a', 'b', 'c'] as const;
const fact = fc.record({
  of: fc.constantFrom(0, 1, 2),
  kind: fc.constantFrom(...RELATIONS),
  to: fc.constantFrom(0, 1, 2),
});
type Fact = Readonly<{ of: number; kind: RelationKind; to: number }>;

const docOf = (facts: readonly Fact[]): TimelineDocument => ({
  events: [
    FRAME,
    ...ids.map((id, i): TimelineEvent => {
      const stated: { [kind in RelationKind]?: string[] } = { during: ['frame'] };
      for (const { of, kind, to } of facts) if (of === i && to !== i) (stated[kind] ??= []).push(ids[to]!);
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

describe('createQuestions', () => {
  it('answers as trying all possible worlds does', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 4 }), facts => {
        const worlds = worldsOf(facts);
        const doc = docOf(facts);
        fc.pre(worlds.length > 0);
        expect(resolveTimes(doc).value!.conflicts).to.deep.equal([]);
        const questions = createQuestions(doc);
        for (const [i, a] of ids.entries()) {
          for (const [j, b] of ids.entries()) {
            if (i === j) continue;
            for (const [relation, holds] of Object.entries(ASKED) as [AskedRelation, typeof HOLDS.after][]) {
              const wanted = answerOf(worlds.map(world => holds(world[i]!, world[j]!)));
              expect(questions.relation(a, relation, b), `${a} ${relation} ${b}`).to.equal(wanted);
            }
          }
          const lengths = worlds.map(world => (world[i]!.end - world[i]!.start) * DAY_MS);
          expect(questions.length(a)).to.deep.equal([Math.min(...lengths), Math.max(...lengths)]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('knows the order of two events whose dates do not tell', () => {
    const questions = createQuestions({
      events: [
        { id: 'phd', title: 'PhD', lasts: 'P3Y', before: 'move' },
        { id: 'move', title: 'Moves', when: '2024' },
      ],
    });
    expect(questions.relation('phd', 'before', 'move')).to.equal('certain');
    expect(questions.relation('move', 'before', 'phd')).to.equal('impossible');
  });

  it('goes by dates alone where no fact joins two events', () => {
    const questions = createQuestions({
      events: [
        { id: 'a', title: '', when: '2019/2021' },
        { id: 'b', title: '', when: '2021/2023' },
        { id: 'c', title: '', when: '2022/2023' },
      ],
    });
    expect(questions.relation('a', 'before', 'c')).to.equal('certain');
    expect(questions.relation('a', 'before', 'b')).to.equal('possible');
    expect(questions.relation('a', 'overlaps', 'c')).to.equal('impossible');
    expect(questions.relation('c', 'during', 'b')).to.equal('possible');
    expect(questions.length('a')[0], 'from 31 December 2019 to the end of 1 January 2021').to.equal(
      368 * DAY_MS,
    );
  });

  it('tells what certainly and what possibly went on at a time', () => {
    const at = (year: number): number => Date.UTC(year, 6, 1);
    const questions = createQuestions({
      asOf: '2025-01-01',
      events: [
        { id: 'role', title: '', when: '2019/2023' },
        { id: 'about', title: '', when: '2021~/2024' },
        { id: 'project', title: '', during: 'role' },
        { id: 'later', title: '', when: '2024' },
      ],
    });
    expect(questions.goingOn(at(2021))).to.deep.equal({ certain: ['role'], possible: ['about', 'project'] });
    expect(questions.goingOn(at(2017))).to.deep.equal({ certain: [], possible: [] });
  });

  it('throws for an event that is not there, for that is a wrong call', () => {
    const questions = createQuestions({ events: [] });
    expect(() => questions.length('x')).to.throw(RangeError, 'x');
  });
});

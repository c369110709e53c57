import { expect } from 'chai';
import fc from 'fast-check';
import {
  addArc,
  ArcFlag,
  BACKGROUND,
  createProblem,
  endOf,
  ORIGIN,
  startOf,
  type Problem,
} from '../../../src/time/solve/problem.js';
import { solve, type Solution } from '../../../src/time/solve/solve.js';

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly margin: number;
  readonly statement: number;
  readonly flags: number;
}

function toProblem(events: number, arcs: readonly Arc[]): Problem {
  const problem = createProblem(events);
  for (const { from, to, most, margin, statement, flags } of arcs)
    addArc(problem, from, to, most, most + margin, statement, flags);
  return problem;
}

/** What an event is by itself: an end is at least 1 after its start. */
const inBackground = (events: number): Arc[] =>
  Array.from({ length: events }, (_, event) => ({
    from: endOf(event),
    to: startOf(event),
    most: -1,
    margin: 0,
    statement: BACKGROUND,
    flags: 0,
  }));

/** Arcs between edges of `events` events and the origin, each a statement of its own, after the background. */
const world = (events: number, most: number, count: number): fc.Arbitrary<Arc[]> =>
  fc
    .array(
      fc.record({
        from: fc.integer({ min: 0, max: events * 2 }),
        to: fc.integer({ min: 0, max: events * 2 }),
        most: fc.integer({ min: -most, max: most }),
        margin: fc.integer({ min: 0, max: 3 }),
        flags: fc.constantFrom(0, 0, ArcFlag.approximate, ArcFlag.uncertain, ArcFlag.asOf),
      }),
      { maxLength: count },
    )
    .map(arcs =>
      inBackground(events).concat(
        arcs.filter(({ from, to }) => from !== to).map((arc, statement) => ({ ...arc, statement })),
      ),
    );

/** Closure by Floyd and Warshall, with the origin first; undefined where a cycle is negative. */
function closure(
  events: number,
  arcs: readonly Arc[],
  length = ({ most }: Arc): number => most,
): number[][] | undefined {
  const n = events * 2 + 1;
  const d = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 0 : Infinity)),
  );
  for (const arc of arcs) {
    const row = d[arc.from]!;
    row[arc.to] = Math.min(row[arc.to]!, length(arc));
  }
  for (let k = 0; k < n; k += 1) {
    for (const row of d) {
      for (let j = 0; j < n; j += 1) row[j] = Math.min(row[j]!, row[k]! + d[k]![j]!);
    }
  }
  return d.every((row, i) => row[i]! >= 0) ? d : undefined;
}

const boundsOf = ({ least, most, softLeast, softMost }: Solution): number[][] =>
  [least, most, softLeast, softMost].map(column => [...column]);

describe('solve', () => {
  it('carries a bound along a chain of differences', () => {
    const problem = createProblem(2);
    addArc(problem, ORIGIN, endOf(0), 10, 12, 0, ArcFlag.approximate);
    addArc(problem, endOf(0), startOf(1), 3, 3, 1);
    const solution = solve(problem);
    expect(solution.most[startOf(1)]).to.equal(13);
    expect(solution.softMost[startOf(1)]).to.equal(15);
    expect(solution.least[startOf(1)]).to.equal(-Infinity);
    expect(solution.chain(startOf(1), 'most')).to.deep.equal([0, 1]);
    expect(solution.flags(startOf(1), 'most')).to.equal(ArcFlag.approximate);
    expect(solution.flags(startOf(1), 'least')).to.equal(0);
  });

  it('prefers what is not approximate where two chains give the same bound, even if it is longer', () => {
    const problem = createProblem(2);
    addArc(problem, ORIGIN, startOf(0), 5, 8, 0, ArcFlag.approximate);
    addArc(problem, ORIGIN, startOf(1), 5, 5, 1);
    addArc(problem, startOf(1), startOf(0), 0, 0, 2);
    expect(solve(problem).chain(startOf(0), 'most')).to.deep.equal([1, 2]);
  });

  it('names a contradiction, leaves its events their own dates, and solves the rest', () => {
    const problem = createProblem(4);
    addArc(problem, ORIGIN, startOf(0), -5, -5, 0, ArcFlag.own);
    addArc(problem, startOf(0), ORIGIN, 5, 5, 0, ArcFlag.own);
    addArc(problem, startOf(1), startOf(0), -1, -1, 1);
    addArc(problem, startOf(0), startOf(1), -1, -1, 2);
    addArc(problem, startOf(0), startOf(2), -1, -1, 3);
    addArc(problem, ORIGIN, startOf(3), 7, 7, 4);
    const { contradictions, most, dropped } = solve(problem);
    expect(contradictions).to.have.length(1);
    expect(contradictions[0]).to.deep.include({
      statements: [2, 1],
      events: [0, 1],
      by: 2,
      dissolves: false,
    });
    expect([...dropped]).to.have.members([0, 1]);
    expect([...most].filter((_, edge) => edge % 2 === 1)).to.deep.equal([-5, Infinity, Infinity, 7]);
  });

  it('says of a contradiction whether soft margins dissolve it', () => {
    const problem = createProblem(1);
    addArc(problem, ORIGIN, startOf(0), 5, 8, 0);
    addArc(problem, startOf(0), ORIGIN, -7, -7, 1);
    expect(solve(problem).contradictions[0]).to.deep.include({ by: 2, dissolves: true });
  });

  it('finds contradictions between events none of which has a date', () => {
    const problem = createProblem(5);
    for (let event = 0; event < 5; event += 1)
      addArc(problem, startOf((event + 1) % 5), startOf(event), -1, -1, event);
    const [contradiction] = solve(problem).contradictions;
    expect(contradiction?.statements).to.have.members([0, 1, 2, 3, 4]);
    expect(contradiction?.by).to.equal(5);
  });

  it('ends where an event contradicts itself', () => {
    const problem = createProblem(1);
    addArc(problem, ORIGIN, startOf(0), 5, 5, 0, ArcFlag.own);
    addArc(problem, startOf(0), ORIGIN, -7, -7, 0, ArcFlag.own);
    expect(solve(problem).contradictions).to.have.length(2);
  });

  it('finds no contradiction in what rounding does to times that no double holds', () => {
    const day = 86_400_000;
    const problem = createProblem(3);
    const bang = -13.8e9 * 365 * day;
    addArc(problem, ORIGIN, startOf(0), bang, bang, 0);
    addArc(problem, startOf(0), ORIGIN, -bang, -bang, 0);
    // Equations, whose sums are rounded each way.
    for (const [event, days] of [12_345, 98_765].entries()) {
      addArc(problem, startOf(event), startOf(event + 1), days * day, days * day, event + 1);
      addArc(problem, startOf(event + 1), startOf(event), -days * day, -days * day, event + 1);
    }
    const { contradictions, most } = solve(problem);
    expect(contradictions).to.have.length(0);
    expect(most[startOf(2)]).to.be.closeTo(bang + 111_110 * day, 1e6);
  });

  it('agrees with every assignment of whole numbers in small worlds', () => {
    const boxed = world(2, 6, 6).map(arcs => [
      ...arcs,
      ...[1, 2, 3, 4].flatMap(edge => [
        { from: ORIGIN, to: edge, most: 5, margin: 0, statement: 90, flags: 0 },
        { from: edge, to: ORIGIN, most: 0, margin: 0, statement: 90, flags: 0 },
      ]),
    ]);
    fc.assert(
      fc.property(boxed, arcs => {
        const least = [9, 9, 9, 9];
        const most = [-9, -9, -9, -9];
        for (let code = 0; code < 6 ** 4; code += 1) {
          const at = [0, 1, 2, 3].map(edge => Math.floor(code / 6 ** edge) % 6);
          const value = (edge: number): number => (edge === ORIGIN ? 0 : at[edge - 1]!);
          if (!arcs.every(arc => value(arc.to) - value(arc.from) <= arc.most)) continue;
          at.forEach((it, edge) => {
            least[edge] = Math.min(least[edge]!, it);
            most[edge] = Math.max(most[edge]!, it);
          });
        }
        const solution = solve(toProblem(2, arcs));
        expect(solution.contradictions.length > 0).to.equal(least[0] === 9);
        if (least[0] === 9) return;
        expect([...solution.least.slice(1)]).to.deep.equal(least);
        expect([...solution.most.slice(1)]).to.deep.equal(most);
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with the closure of all differences, core and soft, bounded or not', () => {
    fc.assert(
      fc.property(world(4, 4, 14), arcs => {
        const expected = closure(4, arcs);
        const solution = solve(toProblem(4, arcs));
        expect(solution.contradictions.length === 0).to.equal(expected !== undefined);
        if (!expected) return;
        const softly = closure(4, arcs, ({ most, margin }) => most + margin)!;
        const edges = Array.from({ length: 9 }, (_, edge) => edge);
        expect(boundsOf(solution)).to.deep.equal([
          edges.map(edge => -expected[edge]![ORIGIN]! + 0),
          edges.map(edge => expected[ORIGIN]![edge]!),
          edges.map(edge => -softly[edge]![ORIGIN]! + 0),
          edges.map(edge => softly[ORIGIN]![edge]!),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives chains that begin at the origin, join up and sum up to their bound', () => {
    fc.assert(
      fc.property(world(4, 4, 14), arcs => {
        const problem = toProblem(4, arcs);
        const solution = solve(problem);
        for (let edge = 1; edge <= 8; edge += 1) {
          for (const [side, near, far, bound] of [
            ['most', problem.from, problem.to, solution.most[edge]!],
            ['least', problem.to, problem.from, -solution.least[edge]!],
          ] as const) {
            const chain = solution.chain(edge, side);
            if (!Number.isFinite(bound)) {
              expect(chain).to.deep.equal([]);
              continue;
            }
            expect(near[chain[0]!]).to.equal(ORIGIN);
            expect(far[chain.at(-1)!]).to.equal(edge);
            for (let i = 1; i < chain.length; i += 1) expect(near[chain[i]!]).to.equal(far[chain[i - 1]!]);
            expect(chain.reduce((sum, arc) => sum + problem.core[arc]!, 0)).to.equal(bound);
            expect(solution.flags(edge, side)).to.equal(
              chain.reduce((union, arc) => union | problem.flags[arc]!, 0),
            );
          }
        }
      }),
    );
  });

  it('names contradictions that are irreducible, and the shortest one first', () => {
    fc.assert(
      fc.property(world(3, 4, 10), arcs => {
        const without = (statements: readonly number[]): Arc[] =>
          arcs.filter(arc => arc.statement === BACKGROUND || statements.includes(arc.statement));
        const { contradictions } = solve(toProblem(3, arcs));
        for (const { statements, dissolves, by } of contradictions) {
          expect(closure(3, without(statements))).to.equal(undefined);
          expect(by).to.be.greaterThan(0);
          for (const idle of statements) {
            expect(closure(3, without(statements.filter(it => it !== idle)))).to.not.equal(undefined);
          }
          const softly = closure(3, without(statements), ({ most, margin }) => most + margin);
          expect(dissolves).to.equal(softly !== undefined);
        }
        const all = arcs.flatMap(({ statement }) => (statement === BACKGROUND ? [] : [statement]));
        // One group, so that the first is the shortest of all.
        const joined = [
          ...arcs,
          ...[1, 2].map(event => ({ from: startOf(0), to: startOf(event), most: 999 })),
        ].map(arc => ({
          margin: 0,
          statement: BACKGROUND,
          flags: 0,
          ...arc,
        }));
        const [first] = solve(toProblem(3, joined)).contradictions;
        for (let set = 0; first && set < 2 ** all.length; set += 1) {
          const chosen = all.filter((_, i) => (set >> i) & 1);
          if (chosen.length < first.statements.length)
            expect(closure(3, without(chosen))).to.not.equal(undefined);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never widens a bound when something more is said', () => {
    fc.assert(
      fc.property(world(4, 4, 12), arcs => {
        const all = solve(toProblem(4, arcs));
        if (all.contradictions.length > 0) return;
        const fewer = solve(toProblem(4, arcs.slice(0, -1)));
        for (let edge = 1; edge <= 8; edge += 1) {
          expect(all.least[edge]).to.be.at.least(fewer.least[edge]!);
          expect(all.most[edge]).to.be.at.most(fewer.most[edge]!);
          expect(all.softLeast[edge]).to.be.at.most(all.least[edge]!);
          expect(all.softMost[edge]).to.be.at.least(all.most[edge]!);
        }
      }),
    );
  });

  it('gives the same whatever the order of the statements', () => {
    fc.assert(
      fc.property(world(4, 4, 12), fc.infiniteStream(fc.nat()), (arcs, keys) => {
        const shuffled = arcs
          .map(arc => ({ arc, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ arc }) => arc);
        const one = solve(toProblem(4, arcs));
        if (one.contradictions.length > 0) return;
        const other = solve(toProblem(4, shuffled));
        expect(boundsOf(other)).to.deep.equal(boundsOf(one));
        for (let edge = 1; edge <= 8; edge += 1) {
          const strength = (it: Solution): number =>
            it.flags(edge, 'most') & (ArcFlag.approximate | ArcFlag.uncertain);
          expect(strength(other)).to.equal(strength(one));
        }
      }),
    );
  });

  it('tells what is bounded by more than the as-of day', () => {
    const problem = createProblem(3);
    addArc(problem, ORIGIN, endOf(0), 9, 9, 0, ArcFlag.asOf);
    addArc(problem, endOf(0), endOf(1), 0, 0, 1);
    addArc(problem, ORIGIN, endOf(2), 4, 4, 2);
    addArc(problem, endOf(2), startOf(1), 3, 3, 3);
    const { isDated } = solve(problem);
    expect([endOf(0), endOf(1), endOf(2), startOf(1)].map(isDated)).to.deep.equal([false, false, true, true]);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import type { TimelineEvent } from '../../src/model/document.js';
import { ORDER } from '../../src/model/resolve-order.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import { RELATIONS, type RelationKind } from '../../src/model/resolved-times.js';

/** Bounds of the event `x` as days: start `earliest..latest`, end (not included) the same; `*` where there is none. */
function resolve(x: Partial<TimelineEvent>, y: Partial<TimelineEvent>): string {
  const events = [
    { id: 'x', title: 'x', ...x },
    { id: 'y', title: 'y', ...y },
  ];
  const { value, issues } = resolveTimes({ events });
  if (issues.length > 0) return issues.map(({ code }) => code).join();
  const { core } = value!.intervals.get('x')!;
  const day = (at: number): string =>
    Number.isFinite(at) ? new Date(at).toISOString().slice(5, at % 86_400_000 === 0 ? 10 : 16) : '*';
  return `${day(core.earliestStart)}..${day(core.latestStart)} ${day(core.earliestEnd)}..${day(core.latestEnd)}`;
}

const span = { shape: 'span' } as const;
const moment = { shape: 'moment' } as const;
const may = { when: '2024-05-10/2024-05-20' };
const mayDay = { when: '2024-05-10' };

describe('ordering facts', () => {
  describe('bound an undated x by y, of 10 to 20 May or on 10 May', () => {
    // An end is the day after the last one.
    const table: Record<RelationKind, readonly [string, string, string, string]> = {
      after: [
        '05-21..* 05-22..*', // both spans
        '05-10..* 05-11..*', // x a span, y a moment
        '05-20..* 05-21..*', // x a moment, y a span
        '05-10..* 05-11..*', // both moments
      ],
      before: ['*..05-09 *..05-10', '*..05-10 *..05-11', '*..05-10 *..05-11', '*..05-10 *..05-11'],
      during: [
        '05-10..05-20 05-11..05-21',
        '05-10..05-10 05-11..05-11',
        '05-10..05-20 05-11..05-21',
        '05-10..05-10 05-11..05-11',
      ],
      meets: [
        '*..05-09 05-10..05-10',
        '*..05-10 05-10..05-11',
        '05-09..05-10 05-10..05-11',
        '05-09..05-10 05-10..05-11',
      ],
      startsAfter: ['05-10..* 05-11..*', '05-10..* 05-11..*', '05-10..* 05-11..*', '05-10..* 05-11..*'],
      endsAfter: ['*..* 05-21..*', '*..* 05-11..*', '05-20..* 05-21..*', '05-10..* 05-11..*'],
      startsWith: [
        '05-10..05-10 05-11..*',
        '05-10..05-10 05-11..*',
        '05-10..05-10 05-11..05-11',
        '05-10..05-10 05-11..05-11',
      ],
      endsWith: [
        '*..05-20 05-21..05-21',
        '*..05-10 05-11..05-11',
        '05-20..05-20 05-21..05-21',
        '05-10..05-10 05-11..05-11',
      ],
    };
    for (const kind of RELATIONS) {
      it(`x ${kind} y`, () => {
        const cases = [
          [span, may],
          [span, mayDay],
          [moment, may],
          [moment, mayDay],
        ] as const;
        expect(cases.map(([x, y]) => resolve({ ...x, [kind]: 'y' }, y))).to.deep.equal([...table[kind]]);
      });
    }
  });

  it('let the two touch, in every relation', () => {
    const touching: Record<RelationKind, readonly [string, string]> = {
      after: ['2024-05-21/2024-06', '2024-05-20'],
      before: ['2024-01/2024-05-09', '2024-05-10'],
      during: ['2024-05-10/2024-05-20', '2024-05-20'],
      meets: ['2024-01/2024-05-09', '2024-05-10'],
      startsAfter: ['2024-05-10/2024-06', '2024-05-10'],
      endsAfter: ['2024-01/2024-05-20', '2024-05-20'],
      startsWith: ['2024-05-10/2024-06', '2024-05-10'],
      endsWith: ['2024-01/2024-05-20', '2024-05-20'],
    };
    for (const kind of RELATIONS) {
      for (const when of touching[kind])
        expect(resolve({ when, [kind]: 'y' }, may), kind).to.not.include('conflict');
    }
  });

  it('contradict where x is a day off', () => {
    expect(resolve({ when: '2024-05-20/2024-06', after: 'y' }, may)).to.equal('conflict');
    expect(resolve({ when: '2024-05-19', after: 'y' }, may)).to.equal('conflict');
    expect(resolve({ when: '2024-05-09', during: 'y' }, may)).to.equal('conflict');
    expect(resolve({ when: '2024-05-11', before: 'y' }, mayDay)).to.equal('conflict');
    expect(resolve({ when: '2024-05-11', startsWith: 'y' }, may)).to.equal('conflict');
  });

  it('are as long as a lag where they have one, counted from day to day', () => {
    const lag = (
      kind: RelationKind,
      x: Partial<TimelineEvent>,
      y: Partial<TimelineEvent>,
      length: string,
    ): string => resolve({ ...x, [kind]: { event: 'y', lag: length } }, y);
    expect(lag('after', span, may, 'P10D')).to.equal('05-31..05-31 06-01..*');
    expect(lag('after', span, mayDay, 'P10D')).to.equal('05-20..05-20 05-21..*');
    expect(lag('after', moment, may, 'P10D')).to.equal('05-30..05-30 05-31..05-31');
    expect(lag('before', moment, mayDay, 'P10D')).to.equal('04-30..04-30 05-01..05-01');
    expect(lag('before', span, mayDay, 'P10D')).to.equal('*..04-30 05-01..05-01');
    expect(lag('meets', span, may, 'P10D')).to.equal('*..04-29 04-30..04-30');
    expect(lag('startsAfter', span, may, 'P10D')).to.equal('05-20..05-20 05-21..*');
    expect(lag('startsWith', span, may, 'P10D')).to.equal('05-20..05-20 05-21..*');
    expect(lag('endsAfter', span, may, 'P10D')).to.equal('*..05-30 05-31..05-31');
  });

  it('know that a month has 28 to 31 days, and how wide an approximate lag is', () => {
    const lag = (length: string) => resolve({ ...moment, after: { event: 'y', lag: length } }, mayDay);
    expect(lag('P1M')).to.equal('06-07..06-10 06-08..06-11');
    // Half a month either way, in whole days: 13 to 46 days.
    expect(lag('~P1M')).to.equal('05-23..06-25 05-24..06-26');
  });

  it('ignore a lag of “during”', () => {
    expect(resolve({ ...moment, during: { event: 'y', lag: 'P1Y' } }, mayDay)).to.equal(
      '05-10..05-10 05-11..05-11',
    );
  });

  it('take a day and a time on it for the same, whichever comes first', () => {
    const noon = { when: '2024-05-10T12:00:00' };
    for (const kind of RELATIONS) {
      expect(resolve({ ...mayDay, [kind]: 'y' }, noon), kind).to.not.include('conflict');
      expect(resolve({ ...noon, [kind]: 'y' }, mayDay), kind).to.not.include('conflict');
    }
    expect(resolve({ when: '2024-05-09', after: 'y' }, noon)).to.equal('conflict');
    expect(resolve({ when: '2024-05-11', before: 'y' }, noon)).to.equal('conflict');
    expect(resolve({ ...noon, before: 'y' }, { when: '2024-05-10T11:59:59' })).to.equal('conflict');
    expect(resolve({ ...moment, after: 'y' }, noon)).to.equal('05-10T12:00..* 05-10T12:00..*');
  });

  it('have each term of the table read as two edges of different events', () => {
    for (const kind of RELATIONS) {
      for (const term of ORDER[kind].split(' ')) expect(term).to.match(/^(x[se]≤y[se]|y[se]≤x[se])$/);
    }
  });
});

describe('ordering facts among three events within six days', () => {
  /** First and last day. */
  type Days = readonly [number, number];
  type Shapes = readonly ('moment' | 'span')[];
  const names = ['a', 'b', 'c'];

  /** The relations in words of days; each of `x` and `y` is a moment or not. */
  function holds(kind: RelationKind, [f, l]: Days, [g, m]: Days, moment: boolean): boolean {
    switch (kind) {
      case 'after':
        return moment ? f >= m : f > m;
      case 'before':
        return moment ? l <= g : l < g;
      case 'during':
        return f >= g && l <= m;
      case 'meets':
        return moment ? g === l || g === l + 1 : g === l + 1;
      case 'startsAfter':
        return f >= g;
      case 'endsAfter':
        return l >= m;
      case 'startsWith':
        return f === g;
      case 'endsWith':
        return l === m;
    }
  }

  it('leave just the days that some arrangement has', () => {
    const fact = fc
      .record({ x: fc.nat(2), y: fc.nat(2), kind: fc.constantFrom(...RELATIONS) })
      .filter(({ x, y }) => x !== y);
    const shapes = fc.tuple(...names.map(() => fc.constantFrom('moment', 'span'))) as fc.Arbitrary<Shapes>;
    fc.assert(
      fc.property(shapes, fc.array(fact, { maxLength: 4 }), (shapes, facts) => {
        const possible = (shape: string): Days[] =>
          [1, 2, 3, 4, 5, 6].flatMap(f =>
            [1, 2, 3, 4, 5, 6].filter(l => (shape === 'span' ? l >= f : l === f)).map((l): Days => [f, l]),
          );
        const [inA, inB, inC] = shapes.map(possible) as [Days[], Days[], Days[]];
        const found = names.map(() => [Infinity, -Infinity, Infinity, -Infinity]);
        let any = false;
        for (const a of inA) {
          for (const b of inB) {
            for (const c of inC) {
              const at = [a, b, c];
              if (
                !facts.every(({ x, y, kind }) =>
                  holds(kind, at[x]!, at[y]!, shapes[x] === 'moment' || shapes[y] === 'moment'),
                )
              )
                continue;
              any = true;
              at.forEach(([f, l], i) => {
                const [lf, mf, ll, ml] = found[i]!;
                found[i] = [Math.min(lf!, f), Math.max(mf!, f), Math.min(ll!, l), Math.max(ml!, l)];
              });
            }
          }
        }
        const events = names.map((id, i): TimelineEvent => {
          const own: Record<string, string[]> = { during: ['frame'] };
          for (const { x, y, kind } of facts) if (x === i) (own[kind] ??= []).push(names[y]!);
          return { id, title: '', shape: shapes[i]!, ...own };
        });
        const frame = { id: 'frame', title: '', when: '2024-05-01/2024-05-06' };
        const { value } = resolveTimes({ events: [...events, frame] });
        expect(value!.conflicts.length > 0).to.equal(!any);
        if (!any) return;
        const dayOf = (at: number): number => (at - Date.UTC(2024, 3, 30)) / 86_400_000;
        const solved = names.map(id => {
          const { core } = value!.intervals.get(id)!;
          return [
            dayOf(core.earliestStart),
            dayOf(core.latestStart),
            dayOf(core.earliestEnd) - 1,
            dayOf(core.latestEnd) - 1,
          ];
        });
        expect(solved).to.deep.equal(found);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a length', () => {
  it('counts whole days from 00:00 to 00:00', () => {
    expect(resolve({ start: '2024-05-10', lasts: 'P3D' }, mayDay)).to.equal('05-10..05-10 05-13..05-13');
    expect(resolve({ end: '2024-05-12', lasts: 'P3D' }, mayDay)).to.equal('05-10..05-10 05-13..05-13');
    expect(resolve({ when: '2024-05', lasts: ['P3D', 'P5D'] }, mayDay)).to.equal('05-01..05-31 05-04..06-05');
  });

  it('of minutes fits into the day that it is known by', () => {
    expect(resolve({ start: '2024-05-10', lasts: 'PT5M' }, mayDay)).to.equal('05-10..05-10 05-11..05-12');
  });

  it('of minutes, without a date, is as fine as what it is joined to', () => {
    const noon = { start: '2024-05-10T12:00', end: '2024-05-10T13:30' };
    const before = { event: 'y', lag: 'PT10M' };
    expect(resolve({ lasts: 'PT20M', before }, noon)).to.equal(
      '05-10T11:30..05-10T11:30 05-10T11:50..05-10T11:50',
    );
    expect(resolve({ lasts: ['PT1H', 'PT80M'], during: 'y' }, noon)).to.equal(
      '05-10T12:00..05-10T12:31 05-10T13:00..05-10T13:31',
    );
    // Days stay days.
    expect(resolve({ lasts: 'PT20M', during: 'y' }, mayDay)).to.equal('05-10..05-10 05-11..05-11');
    expect(
      resolve({ start: '2024-05-10', lasts: 'PT5M', before: 'y' }, { when: '2024-05-12T12:00' }),
    ).to.equal('05-10..05-10 05-11..05-12');
  });

  it('contradicts dates that leave it no room', () => {
    expect(resolve({ when: '2024-05-10/2024-05-11', lasts: 'P3D' }, mayDay)).to.equal('conflict');
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { asIf as whatIf } from '../../src/model/explain-times.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import { resolveWith } from '../../src/model/resolve-with.js';
import {
  BOUNDS,
  RELATIONS,
  type AsIf,
  type OtherClaim,
  type ResolvedTimes,
} from '../../src/model/resolved-times.js';
import { DAY_MS, type Bounds } from '../../src/time/interval.js';
import { randomDocument } from '../random-document.js';

type Draft = Partial<TimelineEvent> & { readonly id: string };

const documentOf = (events: readonly Draft[], asOf?: string): TimelineDocument => ({
  events: events.map(event => ({ title: event.id, ...event })),
  ...(asOf && { asOf }),
});

const day = (at: number): string => (Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : '*');

/** Starts, then ends, which are the day after the last one. */
const days = ({ core }: { readonly core: Bounds }): string => {
  const [a, b, c, d] = BOUNDS.map(name => day(core[name]));
  return `${a}..${b} ${c}..${d}`;
};

function resolve(events: readonly Draft[], asOf?: string) {
  const value = resolveTimes(documentOf(events, asOf)).value!;
  const asIf = (id: string, n = 0): AsIf => value.asIf(value.otherClaims.get(id)![n]!);
  return { value, asIf };
}

/** A birth on which two records disagree; all else hangs on it. */
const LIFE: readonly Draft[] = [
  {
    id: 'birth',
    claims: [
      { when: '1642', rank: 'preferred' },
      { when: '1648', sources: ['b'], note: 'late' },
    ],
  },
  { id: 'school', startsAfter: { event: 'birth', lag: 'P7Y' } },
  { id: 'letter', after: 'birth', before: 'death', shape: 'moment' },
  { id: 'death', when: '1700-03-05' },
  { id: 'aside', when: '1690', after: 'apart' },
  { id: 'apart', when: '1680' },
];

describe('asIf', () => {
  it('names the claim and what it states', () => {
    const [claim] = resolve(LIFE).value.otherClaims.get('birth')!;
    expect(claim!.claim).to.deep.equal({ when: '1648', sources: ['b'], note: 'late' });
    expect(claim!.event.id).to.equal('birth');
    expect(days(claim!.interval)).to.equal('1648-01-01..1648-12-31 1648-01-02..1649-01-01');
  });

  it('tells the events whose dates would differ, and no others', () => {
    const { value, asIf } = resolve(LIFE);
    const { interval, others, conflicts } = asIf('birth');
    expect(days(interval)).to.equal('1648-01-01..1648-12-31 1648-01-02..1649-01-01');
    expect([...others].map(([id, then]) => `${id}: ${days(then)}`)).to.deep.equal([
      'school: 1654-12-30..1656-01-06 1654-12-31..*',
      'letter: 1648-01-01..1700-03-05 1648-01-02..1700-03-06',
    ]);
    expect(conflicts).to.deep.equal([]);
    // What it is has not changed.
    expect(days(value.intervals.get('letter')!)).to.equal('1642-01-01..1700-03-05 1642-01-02..1700-03-06');
  });

  it('tightens the claim by ordering facts', () => {
    const { asIf } = resolve([
      { id: 'leaves', when: '1650', claims: [{ when: '164X', sources: ['b'] }], after: 'arrives' },
      { id: 'arrives', when: '1645-06-01' },
    ]);
    expect(days(asIf('leaves').interval)).to.equal('1645-06-01..1649-12-31 1645-06-02..1650-01-01');
  });

  it('tightens a claim that no fact is about by the day of the knowledge, with or without a solver', () => {
    const doc = documentOf([{ id: 'it', when: '2010', claims: [{ when: '2020/..' }] }], '2026-02-10');
    for (const { value } of [resolveTimes(doc), resolveWith(doc, {})]) {
      const { interval, others, conflicts } = whatIf(value!, value!.otherClaims.get('it')![0]!);
      expect(days(interval)).to.equal('2020-01-01..2020-12-31 2026-02-11..*');
      expect(interval.end.earliest.from).to.equal('as-of');
      expect(others.size).to.equal(0);
      expect(conflicts).to.deep.equal([]);
    }
  });

  it('names what the claim contradicts, and by how much', () => {
    const { asIf } = resolve([
      { id: 'will', when: '1700-01-10', claims: [{ when: '1700-03-20' }], before: 'death' },
      { id: 'death', when: '1700-03-05' },
    ]);
    const { interval, conflicts, others } = asIf('will');
    expect(days(interval)).to.equal('1700-03-20..1700-03-20 1700-03-21..1700-03-21');
    expect(conflicts.map(({ events, byMs }) => [events, byMs / DAY_MS])).to.deep.equal([
      [['will', 'death'], 15],
    ]);
    expect(others.size).to.equal(0);
  });

  it('leaves out contradictions of events that are only solved together with it', () => {
    const { value, asIf } = resolve([
      ...LIFE.slice(0, 4),
      { id: 'x', when: '1700', after: 'y' },
      { id: 'y', when: '1710' },
    ]);
    expect(value.conflicts).to.have.length(1);
    expect(asIf('birth').conflicts).to.deep.equal([]);
  });

  it('shows that another claim would settle a contradiction', () => {
    const { value, asIf } = resolve([
      { id: 'will', when: '1700-03-20', claims: [{ when: '1700-01-10' }], before: 'death' },
      { id: 'death', when: '1700-03-05' },
    ]);
    expect([...value.conflicting]).to.deep.equal(['will', 'death']);
    expect(asIf('will').conflicts).to.deep.equal([]);
  });

  it('is worked out once', () => {
    const { asIf } = resolve(LIFE);
    expect(asIf('birth')).to.equal(asIf('birth'));
  });

  /** The document in which a claim is the preferred one. */
  const preferring = (doc: TimelineDocument, { event, claim }: OtherClaim): TimelineDocument => ({
    ...doc,
    events: doc.events.map(each => {
      if (each.id !== event.id) return each;
      const { when: _when, start: _start, end: _end, ...rest } = each;
      return { ...rest, claims: [{ ...claim, rank: 'preferred' }] };
    }),
  });

  const exactly = ({ intervals }: ResolvedTimes, id: string): string =>
    BOUNDS.map(name => intervals.get(id)!.core[name]).join();

  /** That asking gives what the document with the claim preferred does. */
  function expectSame(doc: TimelineDocument, value: ResolvedTimes, other: OtherClaim): AsIf {
    const { interval, others, conflicts } = value.asIf(other);
    const then = resolveTimes(preferring(doc, other)).value!;
    const { id } = other.event;
    const differing = doc.events
      .map(event => event.id)
      .filter(at => at !== id && exactly(then, at) !== exactly(value, at));
    expect(interval).to.deep.equal(then.intervals.get(id));
    expect([...others.keys()]).to.deep.equal(differing);
    for (const [at, it] of others) expect(it).to.deep.equal(then.intervals.get(at));
    // All conflicts of what facts join it to; none elsewhere can be new or gone.
    const tell = ({ conflicts: all }: Pick<AsIf, 'conflicts'>): string[] => all.map(it => JSON.stringify(it));
    const before = new Set(tell(value));
    expect(tell(then).filter(it => !before.has(it))).to.deep.equal(
      tell({ conflicts }).filter(it => !before.has(it)),
    );
    expect(tell(then)).to.include.members(tell({ conflicts }));
    expect(tell({ conflicts })).to.include.members(
      tell({ conflicts: then.conflicts.filter(it => it.events.includes(id)) }),
    );
    return { interval, others, conflicts };
  }

  describe('is what resolving the document with the claim preferred gives', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const when = fc.constantFrom(
      ...['2018', '2020', '2020~', '2021-05', '2021-05-10~', '2019?', '2020/2021', '2023/..', '/2021'],
      ...['[2019,2022]', '{2019,2021}', '2016~/2021-05'],
    );
    const event = fc.record({
      when: fc.option(when, { nil: undefined }),
      claims: fc.array(
        fc.record({
          when,
          rank: fc.constantFrom('normal' as const, 'preferred' as const, 'rejected' as const),
        }),
        { maxLength: 3 },
      ),
      lasts: fc.constantFrom(undefined, undefined, 'P1Y', '~P3M'),
      status: fc.constantFrom<(TimelineEvent['status'] | undefined)[]>(undefined, 'happened', 'planned'),
      relations: fc.array(
        fc.record({ kind: fc.constantFrom(...RELATIONS), other: fc.constantFrom(...ids) }),
        { maxLength: 2 },
      ),
    });
    const documents = fc
      .tuple(fc.array(event, { minLength: 1, maxLength: 6 }), fc.constantFrom(undefined, '2021-03-10'))
      .map(([events, asOf]) =>
        documentOf(
          events.map(({ relations, when: own, lasts, status, claims }, i): Draft => ({
            id: ids[i]!,
            ...(own && { when: own }),
            ...(lasts && { lasts }),
            ...(status && { status }),
            claims,
            ...Object.fromEntries(relations.map(({ kind, other }) => [kind, other])),
          })),
          asOf,
        ),
      );

    it('for small documents, full of claims and facts', () => {
      const seen = { others: 0, conflicts: 0 };
      fc.assert(
        fc.property(documents, doc => {
          const value = resolveTimes(doc).value!;
          for (const claims of value.otherClaims.values())
            for (const claim of claims) {
              const { others, conflicts } = expectSame(doc, value, claim);
              seen.others += others.size;
              seen.conflicts += conflicts.length;
            }
        }),
        { numRuns: 300 },
      );
      // That there was something to see.
      expect(seen.others).to.be.above(20);
      expect(seen.conflicts).to.be.above(20);
    });

    it('for documents as authors write them, and nothing changes by asking', () => {
      fc.assert(
        fc.property(randomDocument, source => {
          const doc = parseDocument(source).value!;
          const tell = (times: ResolvedTimes): string =>
            JSON.stringify([times.inOrder, times.conflicts, [...times.undated]]);
          const value = resolveTimes(doc).value!;
          const before = tell(value);
          for (const [, [claim]] of value.otherClaims) expectSame(doc, value, claim!);
          expect(tell(value)).to.equal(before);
        }),
        { numRuns: 60 },
      );
    });
  });
});

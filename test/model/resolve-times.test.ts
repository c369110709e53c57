import { readFileSync } from 'node:fs';
import { assert, expect } from 'chai';
import fc from 'fast-check';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import { RELATIONS, type ResolvedTimes } from '../../src/model/resolved-times.js';
import type { BoundOrigin, Bounds, FuzzyInterval } from '../../src/time/interval.js';

const BOUNDS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const;

type Draft = Partial<TimelineEvent> & { readonly id: string };

function resolve(events: readonly Draft[], rest: Partial<TimelineDocument> = {}) {
  const { value, issues } = resolveTimes({
    events: events.map(event => ({ title: event.id, ...event })),
    ...rest,
  });
  return { value: value!, issues };
}

const day = (at: number): string => (Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : '*');

const days = ({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): string =>
  `${day(earliestStart)}..${day(latestStart)} ${day(earliestEnd)}..${day(latestEnd)}`;

const origins = ({ start, end }: FuzzyInterval): BoundOrigin[] => [
  start.earliest,
  start.latest,
  end.earliest,
  end.latest,
];

/** `stated`, `derived~`, `as-of`, `none`, in the order of `BOUNDS`. */
const sources = (interval: FuzzyInterval): string =>
  origins(interval)
    .map(({ from, approximate, uncertain }) => from + (approximate ? '~' : '') + (uncertain ? '?' : ''))
    .join(' ');

const core = (value: ResolvedTimes, id: string): string => days(value.intervals.get(id)!.core);
const soft = (value: ResolvedTimes, id: string): string => days(value.intervals.get(id)!.soft);

describe('resolveTimes', () => {
  describe('on the first real career', () => {
    const doc = JSON.parse(
      readFileSync(new URL('../../data/mrinank-sharma.json', import.meta.url), 'utf8'),
    ) as TimelineDocument;
    const { value, issues } = resolveTimes(doc);
    const table = (of: (interval: FuzzyInterval) => string): string[] =>
      [...value!.intervals].map(([id, interval]) => `${id}: ${of(interval)}`);

    it('gives each event the bounds that follow, as days', () => {
      // Starts, then ends; an end is the day after the last one, and * is unbounded.
      expect(table(interval => days(interval.core))).to.deep.equal([
        'phd: *..2024-02-29 *..2024-03-01',
        'arrival: 2024-02-01..2024-02-29 2024-02-02..2024-03-01',
        'san-francisco: 2024-02-01..2024-02-29 2026-02-11..*',
        'anthropic: 2024-02-01..2024-12-31 2026-02-02..2026-03-01',
        'safeguards-lead: 2024-02-01..2026-02-10 2026-02-02..2026-03-01',
        'sycophancy: 2024-02-01..2026-02-10 2024-02-02..2026-02-11',
        'bio-defences: 2024-02-01..2026-02-10 2024-02-02..2026-02-11',
        'bio-production: 2024-02-01..2026-02-10 2024-02-02..2026-02-11',
        'safety-case: 2024-02-01..2026-02-10 2024-02-02..2026-02-11',
        'final-project: 2024-02-01..2026-02-10 2024-02-02..2026-02-11',
        'tools-release: *..2026-02-10 *..2026-02-11',
        'resignation: 2026-02-01..2026-02-10 2026-02-02..2026-02-11',
        'uk-post: 2026-02-01..2026-02-10 2026-02-02..2026-02-11',
        'uk-move: 2026-02-11..* 2026-02-12..*',
        'invisible: 2026-02-11..* 2026-02-12..*',
        'poetry: 2026-02-11..* 2026-02-12..*',
        'writing: 2026-02-11..* 2026-02-12..*',
        'groups: 2026-02-11..* 2026-02-12..*',
      ]);
    });

    it('gives no hard edge to what follows from “about February”', () => {
      expect(table(interval => days(interval.soft)).slice(0, 12)).to.deep.equal([
        'phd: *..2024-03-31 *..2024-04-01',
        'arrival: 2024-01-01..2024-03-31 2024-01-02..2024-04-01',
        'san-francisco: 2024-01-01..2024-03-31 2026-02-11..*',
        'anthropic: 2024-01-01..2024-12-31 2026-01-02..2026-04-01',
        'safeguards-lead: 2024-01-01..2026-02-10 2026-01-02..2026-04-01',
        'sycophancy: 2024-01-01..2026-02-10 2024-01-02..2026-02-11',
        'bio-defences: 2024-01-01..2026-02-10 2024-01-02..2026-02-11',
        'bio-production: 2024-01-01..2026-02-10 2024-01-02..2026-02-11',
        'safety-case: 2024-01-01..2026-02-10 2024-01-02..2026-02-11',
        'final-project: 2024-01-01..2026-02-10 2024-01-02..2026-02-11',
        'tools-release: *..2026-02-10 *..2026-02-11',
        'resignation: 2026-01-01..2026-02-10 2026-01-02..2026-02-11',
      ]);
    });

    it('says where each bound comes from, with the weakest of what it rests on', () => {
      expect(table(sources)).to.deep.equal([
        'phd: none derived~ none derived~',
        'arrival: stated~ stated~ stated~ stated~',
        'san-francisco: stated~ stated~ as-of none',
        'anthropic: derived~ stated? stated~ stated~',
        'safeguards-lead: derived~ derived stated~ stated~',
        'sycophancy: derived~ as-of derived~ as-of',
        'bio-defences: derived~ as-of derived~ as-of',
        'bio-production: derived~ as-of derived~ as-of',
        'safety-case: derived~ as-of derived~ as-of',
        'final-project: derived~ as-of derived~ as-of',
        'tools-release: none stated none stated',
        'resignation: stated~ as-of stated~ as-of',
        'uk-post: stated~ as-of stated~ as-of',
        'uk-move: as-of none as-of none',
        'invisible: as-of none as-of none',
        'poetry: as-of none as-of none',
        'writing: as-of none as-of none',
        'groups: as-of none as-of none',
      ]);
    });

    it('finds nothing wrong, and nothing undated', () => {
      expect(issues).to.deep.equal([]);
      expect(value!.conflicts).to.deep.equal([]);
      expect([...value!.undated]).to.deep.equal([]);
      expect(day(value!.asOf!)).to.equal('2026-02-11');
    });

    it('explains a bound by the chain of statements, the fixed point first', () => {
      expect(value!.explain('bio-production', 'earliestStart')).to.deep.equal([
        { kind: 'stated', event: 'arrival' },
        { kind: 'relation', event: 'anthropic', relation: 'startsAfter', other: 'arrival' },
        { kind: 'relation', event: 'bio-production', relation: 'during', other: 'anthropic' },
      ]);
      expect(value!.explain('phd', 'latestStart')).to.deep.equal([
        { kind: 'stated', event: 'arrival' },
        { kind: 'relation', event: 'phd', relation: 'before', other: 'arrival' },
        { kind: 'order', event: 'phd' },
      ]);
      expect(value!.explain('phd', 'earliestStart')).to.deep.equal([]);
      expect(value!.explain('tools-release', 'latestEnd')).to.deep.equal([
        { kind: 'stated', event: 'tools-release' },
      ]);
      expect(() => value!.explain('nobody', 'latestEnd')).to.throw(RangeError);
    });
  });

  describe('takes the date of its own', () => {
    it('from when, from start and end, or from the preferred claim', () => {
      const { value } = resolve([
        { id: 'when', when: '2020/2024' },
        { id: 'start', start: '2020-05' },
        { id: 'both', start: '2020', end: '2024-05~' },
        { id: 'end', end: '2024' },
        { id: 'open', start: '2020', end: '..' },
        { id: 'same', start: '2020-05', end: '2020' },
        { id: 'exact', start: 0, end: 86_400_000 * 3 },
        { id: 'mixed', start: 0, end: '1970-01' },
        {
          id: 'claims',
          claims: [{ when: '1900', rank: 'rejected' }, { when: '1950' }, { when: '1960', rank: 'preferred' }],
        },
      ]);
      expect(
        [...value.intervals].map(([id, { shape, core }]) => `${id}: ${shape} ${days(core)}`),
      ).to.deep.equal([
        'when: span 2020-01-01..2020-12-31 2024-01-02..2025-01-01',
        'start: moment 2020-05-01..2020-05-31 2020-05-02..2020-06-01',
        'both: span 2020-01-01..2020-12-31 2024-05-02..2024-06-01',
        'end: span *..2024-12-31 2024-01-02..2025-01-01',
        'open: span 2020-01-01..2020-12-31 2020-01-02..*',
        'same: span 2020-05-01..2020-05-31 2020-05-02..2021-01-01',
        'exact: span 1970-01-01..1970-01-01 1970-01-04..1970-01-04',
        'mixed: span 1970-01-01..1970-01-01 1970-01-02..1970-02-01',
        'claims: moment 1960-01-01..1960-12-31 1960-01-02..1961-01-01',
      ]);
      expect(soft(value, 'both')).to.equal('2020-01-01..2020-12-31 2024-04-02..2024-07-01');
      expect(
        [...value.otherClaims].map(([id, list]) => [id, list.map(it => days(it.interval.core))]),
      ).to.deep.equal([['claims', ['1950-01-01..1950-12-31 1950-01-02..1951-01-01']]]);
    });

    it('as unknown where it ends before it starts, unless the margin of its ~ may put that right', () => {
      const { value } = resolve([
        { id: 'reversed', start: '2024', end: '2020' },
        { id: 'perhaps', start: '2024-03~', end: '2024-02' },
        { id: 'next', after: ['reversed', 'perhaps'] },
      ]);
      expect(core(value, 'reversed')).to.equal('*..* *..*');
      expect([...value.undated]).to.deep.equal(['reversed']);
      expect(core(value, 'perhaps')).to.equal('2024-03-01..2024-03-31 2024-02-02..2024-03-01');
      expect(value.conflicts).to.deep.equal([]);
    });

    it('as the start of a length, where a date has one', () => {
      const { value } = resolve([{ id: 'a', when: '2020', lasts: 'P2Y' }]);
      expect(core(value, 'a')).to.equal('2020-01-01..2020-12-31 2021-12-31..2023-01-02');
      expect(sources(value.intervals.get('a')!)).to.equal('stated stated derived derived');
      expect(value.explain('a', 'latestEnd')).to.deep.equal([
        { kind: 'stated', event: 'a' },
        { kind: 'lasts', event: 'a', lasts: 'P2Y' },
      ]);
    });

    it('with an open start, before all time', () => {
      const { value } = resolve([
        { id: 'a', when: '../2020' },
        { id: 'b', after: 'a' },
      ]);
      const { core: bounds } = value.intervals.get('a')!;
      expect([bounds.earliestStart, bounds.latestStart]).to.deep.equal([-Infinity, -Infinity]);
      expect(core(value, 'b')).to.equal('2020-01-02..* 2020-01-03..*');
    });
  });

  describe('by the day that the knowledge dates from', () => {
    const asOf = '2026-02-10';

    it('bounds what goes on, what happened and what is planned', () => {
      const { value, issues } = resolve(
        [
          { id: 'goes-on', when: '2020/..' },
          { id: 'moment', when: '2026-02' },
          { id: 'ended', when: '2020/' },
          { id: 'nothing' },
          { id: 'planned', status: 'planned' },
          { id: 'planned-by', status: 'planned', when: '/2027' },
          { id: 'cancelled', status: 'cancelled' },
          { id: 'past', when: '2020-05' },
        ],
        { asOf },
      );
      expect([...value.intervals].map(([id, { core }]) => `${id}: ${days(core)}`)).to.deep.equal([
        'goes-on: 2020-01-01..2020-12-31 2026-02-11..*',
        'moment: 2026-02-01..2026-02-10 2026-02-02..2026-02-11',
        'ended: 2020-01-01..2020-12-31 2020-01-02..2026-02-11',
        'nothing: *..2026-02-10 *..2026-02-11',
        'planned: 2026-02-11..* 2026-02-12..*',
        'planned-by: 2026-02-11..2027-12-31 2027-01-02..2028-01-01',
        'cancelled: *..* *..*',
        'past: 2020-05-01..2020-05-31 2020-05-02..2020-06-01',
      ]);
      expect([...value.undated]).to.deep.equal(['nothing', 'planned', 'cancelled']);
      expect(sources(value.intervals.get('nothing')!)).to.equal('none as-of none as-of');
      expect(value.explain('nothing', 'latestStart')).to.deep.equal([
        { kind: 'as-of', event: 'nothing' },
        { kind: 'order', event: 'nothing' },
      ]);
      expect(issues).to.deep.equal([]);
    });

    it('gives way to a date that cannot fit, and says so', () => {
      const { value, issues } = resolve(
        [
          { id: 'later', when: '2030' },
          { id: 'ended-later', when: '2027/' },
          { id: 'planned-before', when: '2020/2021', status: 'planned' },
          { id: 'planned-by', when: '/2021', status: 'planned' },
          { id: 'lasts-longer', start: '2025', lasts: 'P5Y' },
          { id: 'fits', when: '2026' },
        ],
        { asOf },
      );
      expect(
        issues.map(({ code, severity, event, pointer }) => [code, severity, event, pointer]),
      ).to.deep.equal([
        ['event/tense', 'info', 'later', '/events/0'],
        ['event/tense', 'info', 'ended-later', '/events/1'],
        ['event/tense', 'info', 'planned-before', '/events/2'],
        ['event/tense', 'info', 'planned-by', '/events/3'],
        ['event/tense', 'info', 'lasts-longer', '/events/4'],
      ]);
      expect(core(value, 'later')).to.equal('2030-01-01..2030-12-31 2030-01-02..2031-01-01');
      expect(value.conflicts).to.deep.equal([]);
    });

    it('leaves undated what follows from that day alone', () => {
      const { value } = resolve(
        [
          { id: 'plan', status: 'planned' },
          { id: 'next', status: 'planned', after: 'plan' },
          { id: 'dated', when: '2027', after: 'next', status: 'planned' },
          { id: 'only', after: 'plan', status: 'planned' },
        ],
        { asOf },
      );
      expect([...value.undated]).to.deep.equal(['only']);
      expect(sources(value.intervals.get('only')!)).to.equal('derived none derived none');
    });

    it('leaves undated what happened, where all else that bounds it lies beyond that day', () => {
      const { value } = resolve(
        [
          { id: 'by', when: '[..2032]' },
          { id: 'early', when: '[..2020]' },
          { id: 'before', before: 'late' },
          { id: 'late', when: '2031', status: 'planned' },
        ],
        { asOf },
      );
      expect([...value.undated]).to.deep.equal(['by', 'before']);
    });

    it('is the document’s, or else the option’s', () => {
      expect(day(resolveTimes({ events: [], asOf }, { asOf: '2020-01-01' }).value!.asOf!)).to.equal(
        '2026-02-11',
      );
      expect(day(resolveTimes({ events: [] }, { asOf: '2020-01-01' }).value!.asOf!)).to.equal('2020-01-02');
      expect(resolveTimes({ events: [] }).value!.asOf).to.equal(undefined);
      expect(() => resolveTimes({ events: [] }, { asOf: 'today' })).to.throw(RangeError, 'today');
    });

    it('says which dates bound nothing', () => {
      const { issues } = resolve([
        { id: 'a', when: '../..' },
        { id: 'b', when: '/..' },
        { id: 'c', when: '/..', after: 'd' },
        { id: 'd', when: '2020' },
      ]);
      expect(issues.map(({ code, event }) => [code, event])).to.deep.equal([
        ['event/undated', 'a'],
        ['event/undated', 'b'],
      ]);
    });
  });

  describe('of doubt', () => {
    it('carries what is approximate or someone’s reading along the chain', () => {
      const { value } = resolve([
        { id: 'a', when: '2020-05-10' },
        { id: 'b', after: { event: 'a', lag: '~P2Y' } },
        { id: 'c', after: { event: 'b', doubt: true } },
        { id: 'd', when: '2020?' },
        { id: 'e', before: 'd' },
      ]);
      expect(sources(value.intervals.get('b')!)).to.equal('derived~ derived~ derived~ none');
      expect(sources(value.intervals.get('c')!)).to.equal('derived~? none derived~? none');
      expect(sources(value.intervals.get('e')!)).to.equal('none derived? none derived?');
      expect(value.explain('b', 'earliestStart')).to.deep.equal([
        { kind: 'stated', event: 'a' },
        { kind: 'relation', event: 'b', relation: 'after', other: 'a', lag: '~P2Y' },
      ]);
      // Two years less half a year, and less a whole one.
      expect(day(value.intervals.get('b')!.core.earliestStart)).to.equal('2021-11-08');
      expect(day(value.intervals.get('b')!.soft.earliestStart)).to.equal('2021-05-09');
    });

    it('prefers the reason that is not approximate, where there are two for the same bound', () => {
      const { value } = resolve([
        { id: 'about', when: '2020-05-10~' },
        { id: 'sure', when: '2020-05-10' },
        { id: 'x', after: ['about', 'sure'] },
      ]);
      expect(value.intervals.get('x')!.start.earliest).to.deep.equal({
        from: 'derived',
        approximate: false,
        uncertain: false,
      });
    });
  });

  describe('on statements that cannot all hold', () => {
    const spans = (ids: string, more: (id: string, next: string) => Partial<TimelineEvent>): Draft[] =>
      [...ids].map((id, i) => ({ id, ...more(id, ids[(i + 1) % ids.length]!) }));

    it('lists a cycle of five as one conflict, by five days', () => {
      const { value, issues } = resolve(spans('abcde', (_, next) => ({ before: next })));
      expect(issues).to.deep.equal([
        {
          code: 'conflict',
          severity: 'error',
          message:
            'These cannot all hold, by 5 days: “a” before “b”; “b” before “c”; “c” before “d”; “d” before “e”; “e” before “a”.',
          pointer: '/events/0',
          event: 'a',
        },
      ]);
      expect(value.conflicts[0]!.premises).to.have.length(5);
      expect([...value.conflicting]).to.have.members(['a', 'b', 'c', 'd', 'e']);
    });

    it('takes two moments that are after each other for the same time', () => {
      const moments = spans('ab', (_, next) => ({ after: next, shape: 'moment' }));
      expect(resolve(moments).issues).to.deep.equal([]);
      expect(resolve(spans('ab', (_, next) => ({ after: next }))).issues).to.have.length(1);
    });

    it('keeps the dates of those in it, and solves everything else', () => {
      const { value } = resolve([
        { id: 'a', when: '2020', before: 'b' },
        { id: 'b', when: '2018' },
        { id: 'c', after: 'b' },
        { id: 'd', during: 'e' },
        { id: 'e', when: '2021/2022' },
      ]);
      expect(core(value, 'a')).to.equal('2020-01-01..2020-12-31 2020-01-02..2021-01-01');
      expect(core(value, 'b')).to.equal('2018-01-01..2018-12-31 2018-01-02..2019-01-01');
      expect(core(value, 'c')).to.equal('*..* *..*');
      expect(core(value, 'd')).to.equal('2021-01-01..2022-12-31 2021-01-02..2023-01-01');
      expect(value.conflicts).to.deep.equal([
        {
          events: ['a', 'b'],
          premises: [
            { kind: 'stated', event: 'a' },
            { kind: 'relation', event: 'a', relation: 'before', other: 'b' },
            { kind: 'stated', event: 'b' },
          ],
          byMs: 366 * 86_400_000,
          severity: 'error',
        },
      ]);
      expect(value.explain('b', 'latestEnd')).to.deep.equal([{ kind: 'stated', event: 'b' }]);
      expect([...value.undated]).to.deep.equal(['c']);
    });

    it('warns where soft margins dissolve it', () => {
      const { value, issues } = resolve([
        { id: 'a', when: '2020~', before: 'b' },
        { id: 'b', when: '2019' },
      ]);
      expect(issues.map(({ code, severity }) => [code, severity])).to.deep.equal([['conflict', 'warning']]);
      expect([...value.conflicting]).to.deep.equal([]);
      expect(core(value, 'a')).to.equal('2020-01-01..2020-12-31 2020-01-02..2021-01-01');
      expect(soft(value, 'a')).to.equal('2019-01-01..2021-12-31 2019-01-02..2022-01-01');
    });

    it('lists ten of twenty and counts the rest', () => {
      const pairs = Array.from({ length: 20 }, (_, i) => [
        { id: `a${i}`, before: `b${i}` },
        { id: `b${i}`, before: `a${i}` },
      ]).flat();
      const { value, issues } = resolve(pairs);
      expect(value.conflicts).to.have.length(20);
      expect(issues).to.have.length(11);
      expect(issues.map(({ event }) => event).slice(0, 10)).to.deep.equal(
        Array.from({ length: 10 }, (_, i) => `a${i}`),
      );
      expect(issues[10]!.message).to.equal('10 more like it are not listed.');
    });

    it('names the same contradiction, whatever other events there are', () => {
      // b and e both contradict c, by as many statements.
      const events: readonly Draft[] = [
        { id: 'b', when: '2018', after: 'c' },
        { id: 'c', when: '2018', lasts: 'P1Y', endsWith: 'e' },
        { id: 'e', when: '2016~/2021-05' },
      ];
      const alone = resolve(events).value.conflicts;
      for (const when of ['2018', '2021-05-10~'])
        expect(resolve([{ id: 'a', when, after: 'a' }, ...events]).value.conflicts).to.deep.equal(alone);
    });

    it('finds none of the dates of a set left, though the whole fits', () => {
      const events = [
        { id: 'x', when: '[2015,2025]', during: 'y' },
        { id: 'y', when: '2018/2022' },
        { id: 'z', when: '[2015,2021,2025]', during: 'y' },
      ];
      const { value, issues } = resolve(events);
      expect(issues.map(({ code, severity, event }) => [code, severity, event])).to.deep.equal([
        ['conflict/set', 'error', 'x'],
      ]);
      expect(issues[0]!.message).to.include('“x” during “y”');
      expect(core(value, 'x')).to.equal('2015-01-01..2025-12-31 2015-01-02..2026-01-01');
      expect(value.intervals.get('z')!.members!.map(it => days(it.core))).to.deep.equal([
        '2021-01-01..2021-12-31 2021-01-02..2022-01-01',
      ]);
      expect([...value.conflicting].sort()).to.deep.equal(['x', 'y']);
    });

    it('ignores facts about itself and about nobody', () => {
      expect(resolve([{ id: 'a', before: ['a', 'nobody'], when: '2020' }]).issues).to.deep.equal([]);
    });
  });

  it('gives other claims as they are stated', () => {
    const { value } = resolve([
      {
        id: 'x',
        claims: [{ when: '2020' }, { when: '2021' }, { when: '1990' }, { when: '1800', rank: 'rejected' }],
        after: 'y',
      },
      { id: 'y', when: '2020-06-10/2021-06-10' },
      { id: 'z', after: 'x' },
    ]);
    // 2020 contradicts as well: the first claim is the date, and is kept.
    expect(value.conflicts).to.have.length(1);
    expect(value.otherClaims.get('x')!.map(({ interval }) => days(interval.core))).to.deep.equal([
      '2021-01-01..2021-12-31 2021-01-02..2022-01-01',
      '1990-01-01..1990-12-31 1990-01-02..1991-01-01',
    ]);
  });

  it('takes claims of the same date as one, whoever makes them', () => {
    const claims = [
      { when: '2020' },
      { when: '2021', sources: ['a'] },
      { when: '2021', rank: 'preferred' },
    ] as const;
    const whens = (draft: Partial<TimelineEvent>): readonly string[] =>
      (resolve([{ id: 'x', claims, ...draft }]).value.otherClaims.get('x') ?? []).map(it => it.claim.when);
    expect(whens({})).to.deep.equal(['2020']);
    expect(whens({ when: '2020' })).to.deep.equal(['2021', '2021']);
    expect(whens({ start: '2019' })).to.deep.equal(['2020', '2021', '2021']);
  });

  describe('for random documents', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const dates = [
      '2020',
      '2020~',
      '2021-05',
      '2021-05-10~',
      '2019?',
      '2020/2021',
      '2020~/2021-05',
      '2019/..',
      '/2021',
      '[2019,2021]',
      '2021-01/',
    ];
    const relation = fc.record({
      kind: fc.constantFrom(...RELATIONS),
      event: fc.constantFrom(...ids),
      lag: fc.constantFrom(undefined, undefined, undefined, 'P1Y', '~P2M', 'P10D'),
      doubt: fc.boolean(),
    });
    const event = fc.record({
      when: fc.constantFrom(undefined, undefined, ...dates),
      lasts: fc.constantFrom(undefined, undefined, undefined, 'P1Y', '~P3M'),
      status: fc.constantFrom<(TimelineEvent['status'] | undefined)[]>(undefined, 'happened', 'planned'),
      relations: fc.array(relation, { maxLength: 2 }),
    });
    const documents = fc
      .tuple(fc.array(event, { minLength: 2, maxLength: 5 }), fc.constantFrom(undefined, '2021-03-10'))
      .map(([events, asOf]): TimelineDocument => ({
        ...(asOf && { asOf }),
        events: events.map(({ when, lasts, status, relations }, i) => {
          const facts: Record<string, object[]> = {};
          for (const { kind, event, lag, doubt } of relations) {
            (facts[kind] ??= []).push({
              event,
              ...(lag && kind !== 'during' && { lag }),
              ...(doubt && { doubt }),
            });
          }
          return {
            id: ids[i]!,
            title: '',
            ...(when && { when }),
            ...(lasts && { lasts }),
            ...(status && { status }),
            ...facts,
          };
        }),
      }));

    it('keeps core within soft, starts before ends, and doubt wider than none', () => {
      fc.assert(
        fc.property(documents, doc => {
          const { value } = resolveTimes(doc);
          for (const [id, interval] of value!.intervals) {
            const { core, soft } = interval;
            const all = origins(interval);
            BOUNDS.forEach((name, i) => {
              const { from, approximate } = all[i]!;
              const outwards = i % 2 === 0 ? core[name] - soft[name] : soft[name] - core[name];
              const premises = value!.explain(id, name);
              const where = `${id} ${name}`;
              if (from === 'none') {
                assert(!Number.isFinite(core[name]) && premises.length === 0, where);
                return;
              }
              assert(approximate ? outwards > 0 : outwards >= 0, where);
              assert(core[name] % 86_400_000 === 0, where);
              assert(premises[0]?.kind === 'stated' || premises[0]?.kind === 'as-of', where);
              assert(new Set(premises.map(it => JSON.stringify(it))).size === premises.length, where);
            });
            assert(core.earliestStart <= core.latestStart && core.earliestEnd <= core.latestEnd, id);
          }
        }),
      );
    });

    it('gives the same whatever the order of events, conflicts included', () => {
      fc.assert(
        fc.property(documents, fc.nat(), (doc, turn) => {
          const at = turn % doc.events.length;
          const events = [...doc.events.slice(at), ...doc.events.slice(0, at)].reverse();
          const one = resolveTimes(doc).value!;
          const other = resolveTimes({ ...doc, events }).value!;
          const say = (it: FuzzyInterval): string => `${days(it.core)} ${days(it.soft)} ${sources(it)}`;
          for (const { id } of events)
            assert(say(other.intervals.get(id)!) === say(one.intervals.get(id)!), id);
          expect([...other.conflicting].sort()).to.deep.equal([...one.conflicting].sort());
          expect([...other.undated].sort()).to.deep.equal([...one.undated].sort());
        }),
      );
    });

    it('never widens a bound when something more is said', () => {
      fc.assert(
        fc.property(
          documents,
          fc.constantFrom(...ids),
          fc.constantFrom(...ids),
          fc.constantFrom(...RELATIONS),
          (doc, x, y, kind) => {
            const events = doc.events.map(event =>
              event.id === x ? { ...event, [kind]: [...((event[kind] ?? []) as string[]), y] } : event,
            );
            const fewer = resolveTimes(doc).value!;
            const all = resolveTimes({ ...doc, events }).value!;
            if (all.conflicts.length > 0) return;
            for (const [id, { core }] of all.intervals) {
              const before = fewer.intervals.get(id)!.core;
              assert(
                core.earliestStart >= before.earliestStart && core.latestStart <= before.latestStart,
                id,
              );
              assert(core.earliestEnd >= before.earliestEnd && core.latestEnd <= before.latestEnd, id);
            }
          },
        ),
      );
    });
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { SET_MEMBERS } from '../../src/base/caps.js';
import { daysFromCivil } from '../../src/time/civil.js';
import { parseEdtf } from '../../src/time/edtf/parse.js';
import { toMoment } from '../../src/time/edtf/to-moment.js';
import type { EdtfValue } from '../../src/time/edtf/value.js';
import { DAY_MS, type Bounds, type FuzzyInterval } from '../../src/time/interval.js';
import { toInterval, type IntervalOptions } from '../../src/time/to-interval.js';
import { anyEdtf } from './edtf/valid-edtf.js';

const valueOf = (text: string): EdtfValue => {
  const { value, issues } = parseEdtf(text);
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
};
const intervalOf = (text: string, options?: IntervalOptions): FuzzyInterval =>
  toInterval(valueOf(text), options);

/** `2024-02-01`, or an infinity. */
const name = (at: number): string => {
  if (!Number.isFinite(at)) return at < 0 ? '-inf' : 'inf';
  return new Date(at).toISOString().slice(0, 10);
};
const KEYS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const;
const show = (bounds: Bounds): string => KEYS.map(key => name(bounds[key])).join(' ');
const day = (year: number, month = 1, date = 1): number => daysFromCivil(year, month, date) * DAY_MS;

describe('toInterval', () => {
  describe('shape', () => {
    it('is a moment for a date or a set, a span for an interval', () => {
      expect(intervalOf('2024').shape).to.equal('moment');
      expect(intervalOf('[2023,2024]').shape).to.equal('moment');
      expect(intervalOf('2024-02-10T10:00').shape).to.equal('moment');
      expect(intervalOf('2023/2024').shape).to.equal('span');
    });

    it('is what the caller says', () => {
      expect(intervalOf('2024', { shape: 'span' }).shape).to.equal('span');
      expect(intervalOf('2023/2024', { shape: 'moment' }).shape).to.equal('moment');
    });
  });

  describe('core bounds', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['2024-02', '2024-02-01 2024-02-29 2024-02-02 2024-03-01'],
      ['2024-02-10', '2024-02-10 2024-02-10 2024-02-11 2024-02-11'],
      ['2020/2024', '2020-01-01 2020-12-31 2024-01-02 2025-01-01'],
      ['2020-05/2020', '2020-05-01 2020-05-31 2020-05-02 2021-01-01'],
      ['2020/2020-05', '2020-01-01 2020-05-31 2020-05-02 2020-06-01'],
      ['2020-05-05/2020-05-05', '2020-05-05 2020-05-05 2020-05-06 2020-05-06'],
      ['2020/', '2020-01-01 2020-12-31 2020-01-02 inf'],
      ['/2024', '-inf 2024-12-31 2024-01-02 2025-01-01'],
      ['../2024', '-inf -inf 2024-01-02 2025-01-01'],
      ['2020/..', '2020-01-01 2020-12-31 2020-01-02 inf'],
      ['/..', '-inf inf -inf inf'],
      ['XXXX', '-inf inf -inf inf'],
      ['XXXX/2024', '-inf 2024-12-31 2024-01-02 2025-01-01'],
      ['[..2026-02-10]', '-inf 2026-02-10 -inf 2026-02-11'],
      ['[1760-12..]', '1760-12-01 inf 1760-12-02 inf'],
      ['[1667,1760-12]', '1667-01-01 1760-12-31 1667-01-02 1761-01-01'],
      ['156X-12-25', '1560-12-25 1569-12-25 1560-12-26 1569-12-26'],
    ];
    for (const [text, expected] of cases) {
      it(`of ${text} are ${expected}`, () => expect(show(intervalOf(text).core)).to.equal(expected));
    }

    it('of a date that is a span cover its whole extent', () => {
      expect(show(intervalOf('2019', { shape: 'span' }).core)).to.equal(
        '2019-01-01 2019-01-01 2020-01-01 2020-01-01',
      );
      expect(show(intervalOf('{2019,2021}', { shape: 'span' }).core)).to.equal(
        '2019-01-01 2019-01-01 2022-01-01 2022-01-01',
      );
    });

    it('of an interval that is a moment lie anywhere in it', () => {
      const { core } = intervalOf('2020/2024', { shape: 'moment' });
      expect(core).to.deep.equal(toMoment(valueOf('2020/2024')));
    });

    it('say that an open end goes on by its knowledge, not by a bound', () => {
      const { core, end } = intervalOf('2020/..');
      expect(core.earliestEnd).to.equal(day(2020, 1, 2));
      expect(end.knowledge).to.equal('open');
      expect(end).not.to.have.property('unit');
    });
  });

  describe('soft bounds', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['2024~', '2023-01-01 2025-12-31 2023-01-02 2026-01-01'],
      ['2024-02%', '2024-01-01 2024-03-31 2024-01-02 2024-04-01'],
      ['2004-06-11~', '2004-06-10 2004-06-12 2004-06-11 2004-06-13'],
      ['2004~-06-11', '2003-06-11 2005-06-11 2003-06-12 2005-06-12'],
      ['2024-21~', '2023-12-01 2024-08-31 2023-12-02 2024-09-01'],
      ['2024-40~', '2023-07-01 2024-12-31 2023-07-02 2025-01-01'],
      ['202X~', '2010-01-01 2039-12-31 2010-01-02 2040-01-01'],
      ['1950S2~', '1800-01-01 2099-12-31 1800-01-02 2100-01-01'],
      ['2024-XX~', '2023-01-01 2025-12-31 2023-01-02 2026-01-01'],
      ['2020~/2024', '2019-01-01 2021-12-31 2024-01-02 2025-01-01'],
      ['2004-06-~01/2004-06-~20', '2004-05-31 2004-06-02 2004-06-20 2004-06-22'],
      ['[2023~..2025]', '2022-01-01 2025-12-31 2022-01-02 2026-01-01'],
      ['[2023,2025~]', '2023-01-01 2026-12-31 2023-01-02 2027-01-01'],
      ['2020~/..', '2019-01-01 2021-12-31 2019-01-02 inf'],
    ];
    for (const [text, expected] of cases) {
      it(`of ${text} are ${expected}`, () => expect(show(intervalOf(text).soft)).to.equal(expected));
    }

    it('are the core bounds where nothing is approximate', () => {
      for (const text of ['2024', '2024?', '2020/2024', '[2023,2024?]', '2024-02-10T10:00:00']) {
        const { core, soft } = intervalOf(text);
        expect(soft, text).to.deep.equal(core);
      }
    });

    it('take the margin of the options before that of the value', () => {
      const { value } = parseEdtf('2024~', { margin: { months: 1 } });
      if (!value) throw new Error();
      expect(toInterval(value).soft.earliestStart).to.equal(day(2023, 12));
      expect(toInterval(value, { margin: { months: 2 } }).soft.latestEnd).to.equal(day(2025, 3));
    });
  });

  describe('edges', () => {
    it('carry the doubt of their own date', () => {
      const { start, end } = intervalOf('2024?/2026-02~');
      expect(start).to.deep.equal({
        knowledge: 'uncertain',
        unit: { start: day(2024), end: day(2025), precision: 'year' },
        earliest: { from: 'stated', approximate: false, uncertain: true },
        latest: { from: 'stated', approximate: false, uncertain: true },
      });
      expect(end.knowledge).to.equal('approximate');
      expect(intervalOf('2024%').start.knowledge).to.equal('approximate-uncertain');
      expect(intervalOf('?2004-06-~11').start.knowledge).to.equal('approximate-uncertain');
      expect(intervalOf('2024-~02').end.knowledge).to.equal('approximate');
    });

    it('say what comes from the other end, and how sure that is', () => {
      const { start, end } = intervalOf('/2026-02~');
      expect(start.knowledge).to.equal('unknown');
      expect(start.earliest.from).to.equal('none');
      expect(start.latest).to.deep.equal({ from: 'derived', approximate: true, uncertain: false });
      expect(end.earliest.from).to.equal('stated');
      expect(intervalOf('2020/2020-05').start.latest.from).to.equal('derived');
      expect(intervalOf('2020-05?/2020').end.earliest).to.deep.equal({
        from: 'derived',
        approximate: false,
        uncertain: true,
      });
    });

    it('of a set that is bounded on one side have the unit on that side alone', () => {
      const { start, end } = intervalOf('[..2026-02-10]');
      expect(start).not.to.have.property('unit');
      expect(start).to.deep.include({ knowledge: 'known' });
      expect(start.earliest.from).to.equal('none');
      expect(end.unit).to.deep.equal({ start: day(2026, 2, 10), end: day(2026, 2, 11), precision: 'day' });
      expect([end.earliest.from, end.latest.from]).to.deep.equal(['none', 'stated']);
    });
  });

  describe('sets', () => {
    it('keep their members in time order, each an interval of its own', () => {
      const { set, members = [] } = intervalOf('[1760-12~,1667]');
      expect(set).to.equal('one-of');
      expect(members.map(({ core }) => name(core.earliestStart))).to.deep.equal(['1667-01-01', '1760-12-01']);
      expect(members[1]?.start.knowledge).to.equal('approximate');
    });

    it('count all of a run one by one, one of a run as a whole', () => {
      const years = (text: string): string[] =>
        (intervalOf(text).members ?? []).map(
          ({ core }) => `${name(core.earliestStart)} ${name(core.latestEnd)}`,
        );
      expect(years('{1667,1670..1672}')).to.deep.equal([
        '1667-01-01 1668-01-01',
        '1670-01-01 1671-01-01',
        '1671-01-01 1672-01-01',
        '1672-01-01 1673-01-01',
      ]);
      expect(years('[1667,1670..1672]')).to.deep.equal(['1667-01-01 1668-01-01', '1670-01-01 1673-01-01']);
      expect(years('{2023-12..2024-01}')).to.have.length(2);
      expect(years('{2024-02-28..2024-03-01}')).to.have.length(3);
      expect(years('{2024..2024}')).to.have.length(1);
    });

    it('keep the doubt of the ends of a run', () => {
      const { members = [] } = intervalOf('{1670?..1672~}');
      expect(members.map(({ start }) => start.knowledge)).to.deep.equal([
        'uncertain',
        'known',
        'approximate',
      ]);
    });

    it('have a run as one member where it is too long', () => {
      expect(intervalOf('{0001..9999}').members).to.have.length(1);
      expect(intervalOf('{Y10000..Y999999999999}').members).to.have.length(1);
      const many = intervalOf(`{${Array.from({ length: 50 }, (_, i) => `${1000 + i}..${1300 + i}`).join()}}`);
      expect(many.members?.length).to.be.within(50, SET_MEMBERS + 50);
    });

    it('do not depend on the order of their members', () => {
      const { members: a, ...one } = intervalOf('[2024~,2023]');
      const { members: b, ...other } = intervalOf('[2023,2024~]');
      expect(one).to.deep.equal(other);
      expect(a).to.deep.equal(b);
    });
  });

  it('has soft bounds that hold the core bounds, and origins where these are finite', () => {
    const shapes = fc.constantFrom(undefined, 'moment' as const, 'span' as const);
    fc.assert(
      fc.property(anyEdtf, shapes, (text, shape) => {
        const { core, soft, start, end, members = [] } = intervalOf(text, shape ? { shape } : {});
        expect(soft.earliestStart).to.be.at.most(core.earliestStart);
        expect(soft.latestStart).to.be.at.least(core.latestStart);
        expect(soft.earliestEnd).to.be.at.most(core.earliestEnd);
        expect(soft.latestEnd).to.be.at.least(core.latestEnd);
        for (const bounds of [core, soft]) {
          expect(bounds.earliestStart).to.be.at.most(bounds.latestStart);
          expect(bounds.earliestEnd).to.be.at.most(bounds.latestEnd);
          expect(Object.values(bounds).some(Number.isNaN)).to.equal(false);
        }
        const origins = [start.earliest, start.latest, end.earliest, end.latest];
        expect(origins.map(({ from }) => from === 'none')).to.deep.equal(
          KEYS.map(key => !Number.isFinite(core[key])),
        );
        for (const member of members) {
          expect(member.core.earliestStart).to.be.at.least(core.earliestStart);
          expect(member.core.latestEnd).to.be.at.most(core.latestEnd);
        }
      }),
      { seed: 71, numRuns: 3000 },
    );
  });

  it('moves with the calendar: 400 years on, all is as it was', () => {
    const shift = 400 * 365.2425 * DAY_MS;
    const moved = (bounds: Bounds): number[] => KEYS.map(key => bounds[key] + shift);
    const plain = fc.tuple(
      fc.integer({ min: 1000, max: 5000 }),
      fc.constantFrom('', '-02', '-02-28', '-24', '-XX', '-02-XX'),
      fc.constantFrom('', '~', '?', '%'),
    );
    fc.assert(
      fc.property(plain, ([year, rest, qualifier]) => {
        const here = intervalOf(`${year}${rest}${qualifier}`);
        const there = intervalOf(`${year + 400}${rest}${qualifier}`);
        expect(KEYS.map(key => there.core[key])).to.deep.equal(moved(here.core));
        expect(KEYS.map(key => there.soft[key])).to.deep.equal(moved(here.soft));
      }),
      { seed: 72, numRuns: 500 },
    );
  });
});

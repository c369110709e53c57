import { expect } from 'chai';
import { presenceOf, type Presence } from '../../src/store/presence.js';
import { day } from '../locale/intervals.js';
import { storeOf } from '../random-document.js';

function presencesOf(event: object): readonly Presence[] {
  const store = storeOf({ events: [{ id: 'e', title: 'E', ...event }] }, '2026-02-10');
  return presenceOf(store.entry('e')!);
}

const between = (start: string, end: string) => ({ start: day(start), end: day(end) });

describe('presenceOf', () => {
  it('has what is possible of a span, and what is certain', () => {
    expect(presencesOf({ when: '2019/2023-06' })).to.deep.equal([
      {
        possible: between('2019-01-01', '2023-07-01'),
        certain: between('2019-12-31', '2023-06-02'),
        isMoment: false,
      },
    ]);
  });

  it('has nothing certain in the soft margin of an approximate date', () => {
    const [exact] = presencesOf({ when: '2019/2023' });
    const [about] = presencesOf({ when: '2019~/2023' });
    expect(about!.certain!.start).to.be.above(exact!.certain!.start);
    expect(about!.possible).to.deep.equal(exact!.possible);
  });

  it('has a moment somewhere in its range', () =>
    expect(presencesOf({ when: '2021-05' })).to.deep.equal([
      { possible: between('2021-05-01', '2021-06-01'), isMoment: true },
    ]));

  it('has what goes on until the day of the knowledge, and what is bounded on one side at that bound', () => {
    expect(presencesOf({ when: '2020-01-01/..' })[0]!.certain!.end).to.equal(day('2026-02-11'));
    const [before] = presencesOf({ when: '/2020-03-01', shape: 'span' });
    expect(before!.possible).to.deep.equal(between('2020-03-01', '2020-03-02'));
  });

  it('has each of several dates', () =>
    expect(presencesOf({ when: '[2019-01-01,2021-01-01]' }).map(({ possible }) => possible)).to.deep.equal([
      between('2019-01-01', '2019-01-02'),
      between('2021-01-01', '2021-01-02'),
    ]));

  it('is sure of nothing that is planned, cancelled or disputed', () => {
    const when = '2019/2023';
    expect(presencesOf({ when, status: 'cancelled' })[0]).to.include({ isMoment: false });
    for (const more of [{ status: 'cancelled' }, { certainty: 'disputed' }])
      expect(presencesOf({ when, ...more })[0]!.certain).to.equal(undefined);
    expect(presencesOf({ when: '2020-01-01', certainty: 'disputed' })[0]!.isMoment).to.equal(false);
    expect(presencesOf({ when: '2027/2028', status: 'planned' })[0]!.plan).to.equal('bounded');
    expect(presencesOf({ when: '2027/', status: 'planned' })[0]!.plan).to.equal('open');
    expect(presencesOf({ when })[0]!.plan).to.equal(undefined);
  });
});

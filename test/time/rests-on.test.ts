import { expect } from 'chai';
import { isInDoubt, newsOf, restsOn } from '../../src/time/rests-on.js';
import { storeOf } from '../random-document.js';

const interval = (events: readonly object[], id = 'a') => storeOf({ events }).entry(id)!.interval;

const froms = (events: readonly object[]): string =>
  restsOn(interval(events))
    .map(({ from }) => from)
    .join();

describe('what a date rests on', () => {
  it('is the date of each edge, where a span has them', () => {
    expect(
      froms([
        { id: 'a', when: '2019/2021', after: 'b' },
        { id: 'b', when: '2019-03-02?' },
      ]),
    ).to.equal('stated,stated');
    expect(
      isInDoubt(
        interval([
          { id: 'a', when: '2019/2021', after: 'b' },
          { id: 'b', when: '2019-03-02?' },
        ]),
      ),
    ).to.equal(false);
  });

  it('is a bound too, where a moment lies in less than its date', () => {
    const events = [
      { id: 'a', when: '2019', shape: 'moment', after: 'b' },
      { id: 'b', when: '2019-03-02?' },
    ];
    expect(froms(events)).to.include('derived');
    expect(isInDoubt(interval(events))).to.equal(true);
  });

  it('is an inner bound where nothing bounds the edge from without', () => {
    const events = [
      { id: 'a', startsWith: 'b' },
      { id: 'b', when: '../2019-03-02', startsAfter: 'c' },
      { id: 'c', when: '2001?' },
    ];
    expect(newsOf(interval(events)).start).to.equal(true);
    expect(restsOn(interval(events)).map(({ from }) => from)).to.not.include('as-of');
  });

  it('is that of the members of a set, and nothing where nobody knows anything', () => {
    expect(isInDoubt(interval([{ id: 'a', when: '[2001,2003?]' }]))).to.equal(true);
    expect(isInDoubt(interval([{ id: 'a', when: '[2001,2003]' }]))).to.equal(false);
    expect(froms([{ id: 'a' }])).to.equal('');
  });
});

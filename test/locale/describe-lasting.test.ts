import { expect } from 'chai';
import { describeLasting, type Lasting } from '../../src/locale/describe-lasting.js';
import { english } from '../../src/locale/load-locale.js';
import { readEdtf } from '../../src/time/edtf/read.js';
import { toInterval } from '../../src/time/to-interval.js';
import { storeOf } from '../random-document.js';

const lasting = (when: string, of: Lasting = {}): string | undefined =>
  describeLasting(toInterval(readEdtf(when).value!), english, of);

describe('how long an event went on', () => {
  it('is what its author says', () => {
    expect(lasting('2020/', { lasts: ['P2Y', 'P4Y'] })).to.equal('Lasted 2–4 years');
    expect(lasting('2030/', { lasts: '~P2Y', status: 'planned' })).to.equal('To last about 2 years');
  });

  it('follows from its edges', () => {
    expect(lasting('2017-10/2021-03')).to.equal('Lasted 40–42 months');
    expect(lasting('2017-10-01/2019-09-30')).to.equal('Lasted 2 years');
    expect(lasting('2017-10~/2021')).to.match(/^Lasted about /);
  });

  it('is known at least where other facts say that it had begun, or was not over', () => {
    const store = storeOf({
      events: [
        { id: 'a', when: '2020-03-01', during: 'x' },
        { id: 'b', when: '2020-06-01' },
        { id: 'x', endsAfter: 'b' },
        { id: 'y', when: '/2020-06-10' },
        { id: 'z', during: 'y' },
      ],
    });
    expect(describeLasting(store.entry('x')!.interval, english, {})).to.equal('Lasted at least 3 months');
    expect(describeLasting(store.entry('z')!.interval, english, {})).to.equal(undefined);
  });

  it('goes without saying of moments, years alone, what goes on, and what the date says as well', () => {
    for (const when of [
      '2020-05',
      '2019/2023',
      '2019-05/..',
      '2019-05/',
      '2019-05/2019-06',
      '{2019-05,2020-05}',
    ])
      expect(lasting(when), when).to.equal(undefined);
  });
});

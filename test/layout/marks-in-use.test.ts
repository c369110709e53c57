import { expect } from 'chai';
import { marksInUse } from '../../src/layout/marks-in-use.js';
import { toolsOf } from '../../src/locale/tools-of.js';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import { MARK_KINDS } from '../../src/scene/mark-kind.js';
import { storeOf } from '../random-document.js';

const used = (...events: readonly object[]): string => marksInUse(storeOf({ events })).join();

describe('the marks in use', () => {
  for (const [kinds, events] of [
    ['certain', [{ when: '2013-04-08/2016-09-27' }]],
    ['certain,unit', [{ when: '2011/2017' }]],
    ['certain,unit,soft', [{ when: '2011~/2017' }]],
    ['certain,unit,uncertain', [{ when: '2011?/2017' }]],
    ['dot', [{ when: '2013-04-08' }]],
    [
      'bracket',
      [
        { when: '2013', shape: 'moment' },
        { when: '2014', shape: 'moment' },
      ],
    ],
    ['certain,unit,open', [{ when: '2011/..' }]],
    ['planned', [{ when: '2030', status: 'planned' }]],
    ['hollow', [{ when: '2020-01-01/2021-01-01', status: 'cancelled' }]],
    ['dot,oneOf', [{ when: '[2001-01-01,2003-01-01]' }]],
    ['dot,allOf', [{ when: '{2001-01-01,2003-01-01}' }]],
    ['oneSided', [{ when: '[..2001-01-01]' }]],
    ['dot,claims', [{ when: '2001-01-01', claims: [{ when: '2003-01-01' }] }]],
  ] as const)
    it(`are ${kinds} of ${JSON.stringify(events)}`, () => {
      expect(used(...events)).to.equal(kinds);
    });

  it('are those of a contradiction and of known order too, and none where nothing is dated', () => {
    const events = [
      { id: 'a', when: '2001-01-01', after: 'b' },
      { id: 'b', when: '2003-01-01' },
    ];
    expect(used(...events)).to.equal('dot,conflict,order');
    expect(used({ title: 'Lost' })).to.equal('');
  });

  it('have words in every language', async () => {
    for (const tag of ['en', 'de', 'fr', 'es', 'ja', 'ar']) {
      const { marks, title } = toolsOf(tag === 'en' ? english : await loadLocale(tag)).legend;
      expect(Object.keys(marks), tag).to.deep.equal([...MARK_KINDS]);
      expect(new Set([title, ...Object.values(marks)]).size, tag).to.equal(MARK_KINDS.length + 1);
    }
  });
});

import { expect } from 'chai';
import { english } from '../../../src/locale/load-locale.js';
import { de } from '../../../src/locale/messages/de.js';
import { reasonText } from '../../../src/render/words/reason.js';
import { citedBy, datedBy, otherDatesOf, statedDatesOf } from '../../../src/render/words/other-dates.js';
import { tableRows } from '../../../src/render/table/table-rows.js';
import { storeOf } from '../../random-document.js';

const german = { tag: 'de', lang: 'de', direction: 'ltr', messages: de } as const;

const sources = [
  { id: 'register', title: 'Register' },
  { id: 'sermon', title: 'Sermon' },
];

/** The words on the event `id` among `events`. */
function wordsOf(id: string, events: readonly object[], locale: typeof english = english) {
  const context = { store: storeOf({ asOf: '2026-02-10', sources, events }), locale };
  const entry = context.store.entry(id)!;
  const text = (reason: Parameters<typeof reasonText>[0]): string => reasonText(reason);
  return {
    claims: otherDatesOf(entry, context).map(({ stated, note, follows, others }) => ({
      stated,
      note,
      follows: follows.map(text),
      others: others.map(text),
    })),
    raw: otherDatesOf(entry, context),
    dated: datedBy(entry, context),
    cited: citedBy(entry),
    stated: statedDatesOf(entry, context),
  };
}

const birth = (...claims: readonly object[]): object => ({ id: 'birth', title: 'Birth', claims });

describe('the words for competing datings', () => {
  const FIRST = { when: '1941', sources: ['register'], note: 'Written then.' };

  it('say who claims which date, and whose the date shown is', () => {
    const { claims, dated, stated } = wordsOf('birth', [
      birth(
        FIRST,
        { when: '1948~', sources: ['sermon', { id: 'unlisted' }] },
        { when: '1949', note: 'A guess.' },
      ),
    ]);
    expect(dated).to.deep.equal(['Dated by ‘Register’', 'Written then.']);
    expect(claims).to.deep.equal([
      { stated: 'by ‘Sermon’ and ‘unlisted’: around 1948', note: undefined, follows: [], others: [] },
      { stated: 'by another source: some time in 1949', note: 'A guess.', follows: [], others: [] },
    ]);
    expect(stated).to.deep.equal(claims.map(claim => claim.stated));
  });

  it('count claims of the same date as its sources, and else those of the event', () => {
    const others = [{ when: '1948', sources: ['sermon'] }];
    const all = [FIRST, { when: '1941', sources: ['sermon', 'register'] }, ...others];
    expect(wordsOf('birth', [birth(...all)]).dated[0]).to.equal('Dated by ‘Register’ and ‘Sermon’');
    const own = { id: 'it', title: 'It', when: '1941', sources: ['register'], claims: others };
    expect(wordsOf('it', [own]).dated).to.deep.equal(['Dated by ‘Register’']);
    // Nothing competes.
    expect(wordsOf('it', [{ ...own, claims: [FIRST] }]).dated).to.deep.equal([]);
    expect(wordsOf('it', [{ ...own, claims: [{ when: '1948', rank: 'rejected' }] }]).dated).to.deep.equal([]);
  });

  it('cite the sources of the date, then those of others, each once, and none of what is rejected', () => {
    const { cited } = wordsOf('birth', [
      birth(
        { when: '1948', sources: ['sermon', 'register'] },
        { ...FIRST, rank: 'preferred', sources: [{ id: 'register', locator: 'p. 3' }, { id: 'register' }] },
        { when: '1900', rank: 'rejected', sources: ['rumour'] },
      ),
    ]);
    expect(cited).to.deep.equal([{ id: 'register', locator: 'p. 3' }, 'register', 'sermon']);
  });

  it('say what the date would be, where other facts narrow the claim', () => {
    const events = [
      {
        id: 'it',
        title: 'It',
        when: '1645',
        claims: [{ when: '164X', sources: ['sermon'] }],
        after: 'other',
      },
      { id: 'other', title: 'Other', when: '1644' },
    ];
    const [claim] = wordsOf('it', events).claims;
    expect(claim!.follows).to.deep.equal(['With what else is known: 1640–1649, not before 1644']);
    expect(wordsOf('it', events, german).claims[0]!.follows).to.deep.equal([
      'Mit allem, was sonst bekannt ist: 1640–1649, frühestens 1644',
    ]);
  });

  it('name up to five others whose dates would change, in time order, and count the rest', () => {
    const others = [7, 6, 5, 4, 3, 2, 1].map(n => ({
      id: `e${n}`,
      title: `E${n}`,
      shape: 'moment',
      startsAfter: { event: 'birth', lag: `P${n}0Y` },
    }));
    const { claims, raw } = wordsOf('birth', [
      birth(FIRST, { when: '1948' }),
      ...others,
      { id: 'same', title: 'Same', when: '1990', after: 'birth' },
    ]);
    expect(claims[0]!.others.map(text => text.slice(0, 5))).to.deep.equal([
      ...['‘E1’:', '‘E2’:', '‘E3’:', '‘E4’:', '‘E5’:'],
      'and 2',
    ]);
    expect(claims[0]!.others[0]).to.match(/^‘E1’: between .* 195[78] and .* 195[89]$/);
    expect(claims[0]!.others[5]).to.equal('and 2 more');
    expect(raw[0]!.others[0]![1]).to.deep.equal({ event: 'e1', title: 'E1' });
  });

  it('say nothing of a change that is not heard in the words for a date', () => {
    // The latest start of what ended in 1990 goes without saying, and so does the earliest end.
    const { claims } = wordsOf('birth', [
      birth(FIRST, { when: '1948' }),
      { id: 'ends', title: 'Ends', when: '1930/1990', endsAfter: 'birth' },
    ]);
    expect(claims[0]!.others).to.deep.equal([]);
  });

  describe('that contradict what else is known', () => {
    const will = (when: string, ...more: readonly object[]): readonly object[] => [
      { id: 'will', title: 'Will', when: '1700-01-10', claims: [{ when }], before: 'death' },
      { id: 'death', title: 'Death', when: '1700-03-05' },
      ...more,
    ];

    it('say what they contradict, and by how much', () => {
      const lengths = ['1700-03-06', '1700-03-20', '1700-08-01', '1710-03-05', '1700-03-05'].map(
        when => wordsOf('will', will(when)).claims[0]!.follows,
      );
      const start = 'This contradicts what is known of ‘Death’, by';
      expect(lengths).to.deep.equal([
        [`${start} 1 day`],
        [`${start} 15 days`],
        [`${start} about 5 months`],
        [`${start} 10 years`],
        [],
      ]);
      expect(wordsOf('will', will('1710-03-05'), german).claims[0]!.follows).to.deep.equal([
        'Das steht um 10 Jahre im Widerspruch zu dem, was bekannt ist von: „Death“',
      ]);
    });

    it('say nothing else, for they bear on nothing then', () => {
      const { claims, raw } = wordsOf(
        'will',
        will('1710', { id: 'x', title: 'X', after: 'will', shape: 'moment' }),
      );
      expect(claims[0]!.others).to.deep.equal([]);
      expect(raw[0]!.follows[0]).to.deep.include({ event: 'death', title: 'Death' });
    });

    it('say so where “about”, read widely, puts it right', () => {
      expect(wordsOf('will', will('1700-03-06~')).claims[0]!.follows).to.deep.equal([
        'This goes with ‘Death’ only if “about” is read widely',
      ]);
    });

    it('say so where it is the event’s own other facts', () => {
      const it = { id: 'it', title: 'It', when: '1700/1703', lasts: 'P3Y', claims: [{ when: '1700/1710' }] };
      expect(wordsOf('it', [it]).claims[0]!.follows).to.deep.equal([
        'This contradicts what else is known of it',
      ]);
    });
  });

  it('say that nothing would contradict it, where the date shown is contradicted', () => {
    const events = [
      { id: 'will', title: 'Will', when: '1700-03-20', claims: [{ when: '1700-01-10' }], before: 'death' },
      { id: 'death', title: 'Death', when: '1700-03-05' },
    ];
    expect(wordsOf('will', events).claims[0]!.follows).to.deep.equal(['Then nothing would contradict it']);
  });

  it('are worked out for the first five claims, and the rest only stated', () => {
    const whens = ['1942', '1943', '1944', '1945', '1946', '1947'].map(when => ({ when }));
    const { claims } = wordsOf('birth', [
      birth(FIRST, ...whens),
      { id: 'school', title: 'School', shape: 'moment', after: 'birth', before: 'job' },
      { id: 'job', title: 'Job', when: '1970' },
    ]);
    expect(claims.map(({ others }) => others.length)).to.deep.equal([1, 1, 1, 1, 1, 0]);
    expect(claims[5]!.stated).to.equal('by another source: some time in 1947');
  });

  it('stand in the table beside the date', () => {
    const store = storeOf({ sources, events: [birth(FIRST, { when: '1948', sources: ['sermon'] })] });
    const [row] = tableRows({ store, locale: english });
    expect(row!.when).to.equal('Some time in 1941; by ‘Sermon’: some time in 1948');
  });
});

import { expect } from 'chai';
import { english, loadLocale } from '../../../src/locale/load-locale.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { createStore } from '../../../src/store/create-store.js';
import { spokenWords } from '../../../src/render/words/spoken-words.js';

const store = createStore(
  parseDocument({
    asOf: '2026-02-10',
    categories: [{ id: 'work', label: 'Work' }],
    events: [
      { id: 'lab', title: 'Lab', when: '2019-09~/2023-05-31', category: 'work' },
      { id: 'led', title: 'Led', when: '/2023-05~', category: 'work' },
      { id: 'essay', title: 'Essay', shape: 'moment', during: 'lab', category: 'work' },
      { id: 'plan', title: 'Plan', status: 'planned', category: 'work' },
      { id: 'off', title: 'Journey', when: '2022-01', status: 'cancelled', category: 'work' },
    ],
  }).value!,
);

const said = (id: string, isDated: boolean, locale = english): string =>
  spokenWords(store.entry(id)!, store.snapshot(), locale, { isDated });

describe('what is spoken of an event of the drawing', () => {
  it('is its date, how it stands, and its lane', () => {
    expect(said('lab', false)).to.equal('from about September 2019 to 31 May 2023, Work');
    expect(said('off', false)).to.equal('some time in January 2022, cancelled, Work');
  });

  it('says that a date was worked out from others, and nothing such of what has none', () => {
    expect(said('essay', false)).to.match(/^between .*, worked out from other dates, Work$/);
    expect(said('plan', false)).to.equal('planned, no date, Work');
  });

  it('leaves out a date that the label has, with no more than months cut short', () => {
    expect(said('lab', true)).to.equal('Work');
    expect(said('plan', true)).to.equal('Work');
  });

  it('leaves it out in other languages, too, where a date in full has more words', async () => {
    const spanish = await loadLocale('es');
    for (const id of ['lab', 'plan']) {
      expect(said(id, false, spanish), id).to.match(id === 'plan' ? /sin fecha/ : /de 20\d\d/);
      expect(said(id, true, spanish), id).to.not.match(/20\d\d/);
    }
  });

  it('says a date again of which the label leaves a clause out', () => {
    expect(said('led', true)).to.match(/until about May 2023; since when is not said/);
    expect(said('off', true)).to.equal('some time in January 2022, cancelled, Work');
  });

  it('does so in other languages, but for Spanish, whose long dates have words that the short ones lack', async () => {
    for (const tag of ['de', 'fr', 'ja', 'ar']) {
      const locale = await loadLocale(tag);
      expect(said('plan', true, locale), tag).to.equal('Work');
      expect(said('lab', true, locale).length, tag).to.be.below(said('lab', false, locale).length);
    }
  });
});

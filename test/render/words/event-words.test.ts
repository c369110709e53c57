import { expect } from 'chai';
import { english } from '../../../src/locale/load-locale.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { eventWords } from '../../../src/render/words/event-words.js';
import { pageOf, pageWith } from '../../../src/render/words/page-of.js';
import { reasonText } from '../../../src/render/words/reason.js';
import { createStore } from '../../../src/store/create-store.js';

const document = {
  asOf: '2026-02-10',
  categories: [{ id: 'work', label: 'Work' }],
  sources: [
    { id: 'report', title: 'Report, 10 February 2026', date: '2026-02-10' },
    { id: 'paper', title: 'A paper', publisher: 'Society', date: '1999-05', url: 'https://example.org/' },
  ],
  events: [
    { id: 'arrival', title: 'Arrives', when: '2024-02~', category: 'work' },
    { id: 'job', title: 'Job', when: '2024-02~/2025-12-31', startsAfter: 'arrival' },
    { id: 'project', title: 'Project', during: 'job', parent: 'job' },
    {
      id: 'letter',
      when: '2025-12',
      asWritten: 'Yule',
      place: 'Leeds',
      lang: 'en',
      because: 'It says so.',
      description: 'A *short* one.',
      sources: [
        'report',
        { id: 'paper', locator: 'p. 3', quote: 'So it was.' },
        'unknown',
        { id: 'paper', locator: 'p. 9' },
        { id: 'paper', locator: 'p. 3', quote: 'So it was.' },
      ],
      links: [{ href: 'https://example.org/a' }],
    },
    {
      id: 'past',
      title: 'Past',
      after: 'letter',
      sources: ['paper', { id: 'paper', locator: 'p. 1' }],
      claims: [{ when: '2000', sources: [{ id: 'paper', locator: 'p. 2' }] }],
    },
    { id: 'hope', title: 'Hope', status: 'planned' },
  ],
};
const { value } = parseDocument(document);
const store = createStore(value!);
const wordsOf = (id: string, locale = english) => eventWords(store.entry(id)!, { store, locale });

describe('the words for an event', () => {
  it('say what it is, when, how sure, and where it belongs', () => {
    expect(wordsOf('arrival')).to.include({
      title: 'Arrives',
      when: 'Around February 2024',
      certainty: 'Approximate',
      status: undefined,
    });
    expect(wordsOf('arrival').lane.label).to.equal('Work');
    expect(wordsOf('hope').when).to.equal('Planned, no date');
  });

  it('have a word for what has no title, and what the author added', () => {
    expect(wordsOf('letter')).to.include({
      title: 'Untitled',
      asWritten: 'Yule',
      place: 'Leeds',
      because: 'It says so.',
      lang: 'en',
    });
    expect(wordsOf('letter').description).to.have.length(1);
    expect(wordsOf('letter').links).to.deep.equal([
      { href: 'https://example.org/a', label: 'https://example.org/a' },
    ]);
  });

  it('give sources with who published them and when, without saying a date twice', () => {
    expect(wordsOf('letter').sources).to.deep.equal([
      { title: 'Report, 10 February 2026', url: undefined, published: '', places: [] },
      {
        title: 'A paper',
        url: 'https://example.org/',
        published: 'Society, May 1999',
        places: [
          { locator: 'p. 3', quote: 'So it was.' },
          { locator: 'p. 9', quote: undefined },
        ],
      },
      { title: 'unknown', url: undefined, published: '', places: [] },
    ]);
  });

  it('give a source once that is cited twice, by the event and by a claim, too', () => {
    const { sources } = wordsOf('past');
    expect(sources.map(({ title, places }) => [title, places.length])).to.deep.equal([['A paper', 2]]);
  });

  it('tell from what a date follows, and what they are part of', () => {
    const { derivation, family } = wordsOf('project');
    expect(reasonText(derivation!)).to.equal(
      'Between about February 2024 and 2025: during ‘Job’ (from about Feb 2024 to 31 Dec 2025).',
    );
    expect(derivation).to.deep.include({ event: 'job', title: 'Job' });
    expect(family.partOf).to.deep.equal({ event: 'job', title: 'Job' });
    expect(wordsOf('job').family.parts).to.deep.equal([{ event: 'project', title: 'Project' }]);
  });

  it('give no reasons for a date of its own, but how it lies to others', () => {
    const { derivation, order } = wordsOf('arrival');
    expect(derivation).to.equal(undefined);
    expect(order.map(reasonText)).to.deep.equal(['Before the start of ‘Job’']);
  });

  it('say how long it went on, where the author does', () => {
    expect(wordsOf('job').lasted).to.equal('Lasted about 22–23 months');
    expect(wordsOf('past').lasted).to.equal(undefined);
  });

  it('list the statements of a contradiction, and nothing of it twice', () => {
    const { conflicts, order } = wordsOf('past');
    expect(conflicts.map(({ heading }) => heading)).to.deep.equal([
      'These cannot all hold; they disagree by about 25 years:',
    ]);
    expect(conflicts[0]!.reasons.map(reasonText)).to.deep.equal([
      '‘Past’ (2000) began after the end of ‘Untitled’ (Dec 2025)',
    ]);
    expect(order).to.deep.equal([]);
  });
});

describe('pages', () => {
  it('part a list, and stay inside it', () => {
    expect(pageOf(100, 1)).to.deep.equal({ index: 1, start: 40, end: 80, count: 100 });
    expect(pageOf(100, 9)).to.include({ index: 2, start: 80, end: 100 });
    expect(pageOf(100, -1)).to.include({ index: 0, start: 0 });
    expect(pageOf(0, 3)).to.deep.equal({ index: 0, start: 0, end: 0, count: 0 });
    expect(pageOf(80, NaN).index).to.equal(0);
  });

  it('are found by a place in the list', () => {
    expect([0, 39, 40, -1].map(place => pageWith(place))).to.deep.equal([0, 0, 1, 0]);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { fold, foldedWords, rangesOf } from '../../src/base/fold.js';
import { createSearch, searchOf, type Search } from '../../src/store/search.js';
import { storeOf } from '../random-document.js';

const SOURCES = [{ id: 'letter', title: 'Lettre à Théo' }];

const searchIn = (events: readonly object[]): Search => searchOf(storeOf({ sources: SOURCES, events }));

const idsFor = (events: readonly object[], query: string): readonly string[] =>
  searchIn(events).find(query).ids;

/** What a text looks like with what was found in brackets. */
function marked(text: string, query: string): string {
  const ranges = rangesOf(text, foldedWords(query));
  return ranges.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  );
}

/** Texts of few letters, so that queries find something, with all that folding changes. */
const text = fc
  .array(fc.constantFrom(...'aAeésSß ıİiæÆoøΣςσｶカか한ﬁ①-’\u0301\u00ad'), { maxLength: 12 })
  .map(letters => letters.join(''));

const anEvent = fc.record({
  title: text,
  description: text,
  place: text,
  sources: fc.constantFrom([], ['letter']),
  importance: fc.constantFrom(0.2, 0.5, 0.9),
  when: fc.constantFrom('2001', '2002-03', '2003~'),
});
const events = fc
  .array(anEvent, { maxLength: 12 })
  .map(all => all.map((event, i) => ({ ...event, id: `e${i}` })));

describe('fold', () => {
  it('knows no case, accent or width', () => {
    expect(fold('ÉCOLE Straße Ｔｏｋｙｏ ﬁn Łódź Ærø')).to.equal('ecole strasse tokyo fin lodz aero');
    expect(fold('İstanbul, Isparta')).to.equal('istanbul, isparta');
    expect(fold('ΟΔΟΣ οδός')).to.equal('οδοσ οδοσ');
    expect(fold('テクノ ﾃｸﾉ てくの')).to.equal('てくの てくの てくの');
    expect(fold('مُحَمَّد')).to.equal('محمد');
    expect(fold('O’Brien, 1990–1995')).to.equal("o'brien, 1990-1995");
  });

  it('changes nothing more when done again', () =>
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), it => {
        expect(fold(fold(it))).to.equal(fold(it));
      }),
    ));
});

describe('rangesOf', () => {
  it('leads back to the text as it is written', () => {
    expect(marked('Straße in Köln', 'STRASSE koln')).to.equal('[Straße] in [Köln]');
    expect(marked('Cafe\u0301 de Flore', 'café')).to.equal('[Cafe\u0301] de Flore');
    expect(marked('The theatre', 'the')).to.equal('[The] [the]atre');
    expect(marked('Großer Fluss', 's')).to.equal('Gro[ß]er Flu[ss]');
    expect(marked('nothing here', 'else')).to.equal('nothing here');
    expect(marked('👩‍🚀 ａstronaut', 'astro')).to.equal('👩‍🚀 [ａstro]naut');
  });

  it('gives ranges in order and apart, each of which has one of the words', () =>
    fc.assert(
      fc.property(text, text, (shown, query) => {
        const words = foldedWords(query);
        let end = -1;
        for (const range of rangesOf(shown, words)) {
          expect(range.start).to.be.above(end);
          expect(range.end).to.be.above(range.start).and.at.most(shown.length);
          const part = fold(shown.slice(range.start, range.end));
          expect(words.some(word => part.includes(word))).to.equal(true);
          ({ end } = range);
        }
      }),
    ));

  it('misses no word that the text has', () =>
    fc.assert(
      fc.property(text, text, (shown, query) => {
        for (const word of foldedWords(query))
          expect(rangesOf(shown, [word]).length > 0, word).to.equal(fold(shown).includes(word));
      }),
    ));
});

describe('search', () => {
  it('looks at titles, descriptions, places and titles of sources', () => {
    const all = [
      { id: 'a', title: 'Arles', when: '1888' },
      { id: 'b', title: 'Yellow house', when: '1888', place: 'Arles' },
      { id: 'c', title: 'Sunflowers', when: '1888', description: 'Painted in *Arles*.' },
      { id: 'd', title: 'A plea', when: '1888', sources: ['letter'] },
    ];
    expect(idsFor(all, 'arles')).to.deep.equal(['a', 'b', 'c']);
    expect(idsFor(all, 'THEO')).to.deep.equal(['d']);
  });

  it('finds the beginning of a title first, then of a word, then what is inside, then what is elsewhere', () => {
    const all = [
      { id: 'elsewhere', title: 'Move', when: '2001', description: 'for a lab' },
      { id: 'inside', title: 'Collaboration', when: '2002' },
      { id: 'word', title: 'A lab', when: '2003' },
      { id: 'hyphen', title: 'Co-lab', when: '2004' },
      { id: 'title', title: 'Lab work', when: '2005' },
    ];
    expect(idsFor(all, 'lab')).to.deep.equal(['title', 'word', 'hyphen', 'inside', 'elsewhere']);
  });

  it('puts the title that begins with all that was typed before one with its words elsewhere', () => {
    const all = [
      { id: 'swapped', title: 'Theory: a new physics', when: '2001', importance: 1 },
      { id: 'as-typed', title: 'New  theory', when: '2002', importance: 0.1 },
    ];
    expect(idsFor(all, 'new the')).to.deep.equal(['as-typed', 'swapped']);
  });

  it('among equals goes by importance, then by time', () => {
    const all = [
      { id: 'later', title: 'Talk', when: '2003' },
      { id: 'earlier', title: 'Talk', when: '2001' },
      { id: 'big', title: 'Talk', when: '2004', importance: 0.9 },
    ];
    expect(idsFor(all, 'talk')).to.deep.equal(['big', 'earlier', 'later']);
  });

  it('wants every word, wherever it stands, and finds nothing for none', () => {
    const all = [
      { id: 'both', title: 'Prize', when: '2001', place: 'Oslo' },
      { id: 'one', title: 'Prize', when: '2001', place: 'Bergen' },
    ];
    expect(idsFor(all, 'oslo prize')).to.deep.equal(['both']);
    expect(idsFor(all, '  ')).to.deep.equal([]);
    expect(searchIn(all).find('').has('both')).to.equal(false);
  });

  it('does not look at where links lead', () =>
    expect(
      idsFor(
        [{ id: 'a', title: 'A', when: '2001', description: 'his [page](https://example.org/page)' }],
        'example',
      ),
    ).to.deep.equal([]));

  it('finds exactly what has every word of the query', () =>
    fc.assert(
      fc.property(events, text, (all, query) => {
        const store = storeOf({ sources: SOURCES, events: all });
        const found = searchOf(store).find(query);
        const words = foldedWords(query);
        const expected = store.snapshot().entries.filter(({ event }) => {
          const { title, description = '', place = '', sources = [] } = event;
          const written = fold(
            [title, description, place, ...sources.map(() => 'Lettre à Théo')].join(' \n '),
          );
          return words.length > 0 && words.every(word => written.includes(word));
        });
        expect([...found.ids].sort()).to.deep.equal(expected.map(({ event }) => event.id).sort());
        expect(found.count).to.equal(found.ids.length);
        expect(found.ids.map((_, place) => found.idAt(place))).to.deep.equal(found.ids);
        expect([-1, found.count].map(place => found.idAt(place))).to.deep.equal([undefined, undefined]);
        for (const { event } of store.snapshot().entries)
          expect(found.has(event.id)).to.equal(found.ids.includes(event.id));
      }),
    ));

  it('answers the same however it was read, and whatever was asked before', () =>
    fc.assert(
      fc.property(events, text, text, fc.integer({ min: 1, max: 5 }), (all, first, query, most) => {
        const store = storeOf({ sources: SOURCES, events: all });
        const whole = createSearch(store.snapshot(), store.doc);
        const sliced = createSearch(store.snapshot(), store.doc);
        while (!sliced.step(most)) expect(sliced.read).to.be.below(sliced.size);
        sliced.find(first);
        const asking = sliced.ask(query);
        let found = asking.step(most);
        for (let steps = 0; !found && steps < 1000; steps++) found = asking.step(most);
        expect(found!.ids).to.deep.equal(whole.find(query).ids);
      }),
    ));

  it('looks at no more in a step than it may, and the word that it is at', () => {
    const store = storeOf({
      events: Array.from({ length: 30 }, (_, i) => ({ title: `Event no${i}`, when: '2001' })),
    });
    const search = createSearch(store.snapshot(), store.doc);
    search.step(Infinity);
    const asking = search.ask('e');
    // All are called “event”; nothing is known before the other words were looked at.
    for (let steps = 0; steps < 30; steps++) expect(asking.step(1)).to.equal(undefined);
    expect(asking.step(Infinity)!.count).to.equal(30);
  });

  it('is made once for a snapshot', () => {
    const store = storeOf({ events: [{ title: 'A', when: '2001' }] });
    expect(searchOf(store)).to.equal(searchOf(store));
  });

  it('knows no event by a name that objects have by nature', () => {
    const search = searchIn([{ id: '__proto__', title: 'constructor', when: '2001' }]);
    expect(search.find('constructor').ids).to.deep.equal(['__proto__']);
    expect(search.find('constructor').has('constructor')).to.equal(false);
  });
});

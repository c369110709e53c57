import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { describeTime } from '../../../src/locale/describe-time.js';
import { english, loadLocale } from '../../../src/locale/load-locale.js';
import { historyHtml, type HistoryHtmlOptions } from '../../../src/render/html/history-html.js';
import { sentenceCase } from '../../../src/render/words/entry-words.js';
import { eventWords } from '../../../src/render/words/event-words.js';
import { reasonText } from '../../../src/render/words/reason.js';
import { editorialOf } from '../../../src/store/editorial-of.js';
import { collapseFamilies } from '../../../src/layout/collapse-families.js';
import { alignStore, asideStore } from '../../../src/store/align.js';
import { filterStore } from '../../../src/store/filter.js';
import type { Store } from '../../../src/store/store.js';
import { LANGUAGES } from '../../locale/languages.js';
import { nestedDocument, randomEdtf, storeOf } from '../../random-document.js';
import { allIn, childrenOf, named, ofClass, readHtml, textOf, type HtmlNode } from '../../read-html.js';

const read = (store: Store, options: Partial<HistoryHtmlOptions> = {}): HtmlNode =>
  readHtml(historyHtml(store, { locale: english, idPrefix: 'x-', ...options }));

const HEADING = named('h1', 'h2', 'h3', 'h4', 'h5', 'h6');
const headingsIn = (node: HtmlNode): readonly string[] =>
  allIn(node, HEADING).map(heading => `${heading.name} ${textOf(heading)}`);
const all = (node: HtmlNode, name: string): readonly HtmlNode[] => allIn(node, ofClass(name));
const one = (node: HtmlNode, name: string): HtmlNode => {
  const found = all(node, name);
  expect(found, name).to.have.lengthOf(1);
  return found[0]!;
};
/** Texts of what lies directly in an element, but for blanks and for the events that are part of it. */
const own = (node: HtmlNode): readonly string[] =>
  childrenOf(node)
    .filter(child => child.name !== 'ol')
    .map(textOf);

const DOCUMENT = {
  title: 'A life',
  asOf: '2026-02-10',
  locale: 'en',
  categories: [{ id: 'work', label: 'Work' }],
  sources: [
    {
      id: 'paper',
      title: 'A paper',
      publisher: 'Society',
      date: '1999-05',
      url: 'https://example.org/paper',
    },
    { id: 'talk', title: 'A talk' },
  ],
  bands: [
    {
      label: 'War',
      when: '1998/2000',
      description: 'Far away.',
      sources: [{ id: 'paper', locator: 'p. 1' }],
    },
  ],
  callouts: [
    { text: 'On the post.', event: 'post', sources: ['talk'] },
    { text: 'On two years.', when: '1999/2000' },
    { text: 'On nothing.' },
  ],
  steps: [{ title: 'First', text: 'It begins.', range: '1998/2001', selected: 'post' }, { title: 'Then' }],
  events: [
    { id: 'post', title: 'Post', when: '1998-03/2003', category: 'work', place: 'Leeds' },
    { id: 'deed', title: 'Deed', when: '1998-03-05', parent: 'post', because: 'It says so.', lang: 'de' },
    {
      id: 'find',
      title: 'Find',
      during: 'post',
      description: 'A *short* one.\n\n- with [a list](https://example.org/l)',
      sources: [{ id: 'paper', locator: 'p. 3', quote: 'So it was.' }],
      links: [{ href: 'https://example.org/a', label: 'More' }],
      media: [
        { src: 'a.png', alt: 'A find', width: 4, height: 3, credit: 'Me' },
        { type: 'audio', src: 'a.mp3', alt: 'Its sound' },
      ],
    },
    { id: 'trip', title: 'Trip', when: '2001', status: 'cancelled' },
    { id: 'hope', title: 'Hope', status: 'planned' },
    { id: 'lost', title: 'Lost' },
  ],
};

describe('a history as HTML', () => {
  const html = read(storeOf(DOCUMENT));
  const event = (id: string, within = html): HtmlNode =>
    allIn(within, ({ attributes }) => attributes.get('id') === `x-${id}`)[0]!;

  it('says title, summary and day of knowledge first, and sources last', () => {
    expect(childrenOf(html).map(({ name, attributes }) => attributes.get('class') ?? name)).to.deep.equal(
      ['h2', 'ct-summary', 'ct-known', 'ct-context', 'ct-steps']
        .concat(Array<string>(6).fill('ct-chapter'))
        .concat(['ct-notes', 'ct-sources']),
    );
    expect(textOf(one(html, 'ct-summary'))).to.match(/^6 events, .*1998/);
    expect(textOf(one(html, 'ct-known'))).to.equal('Known on 10 February 2026');
    expect(textOf(one(html, 'ct-sources'))).to.include('A paper, Society, May 1999');
  });

  it('has years as headings, then plans, then what has no date', () => {
    expect(headingsIn(html)).to.deep.equal(
      ['h2 A life', 'h3 Context', 'h3 Steps', 'h4 First', 'h4 Then', 'h3 1998', 'h4 Post', 'h4 Deed']
        .concat(['h3 1998–2003', 'h4 Find', 'h3 1999', 'h3 2001', 'h4 Trip'])
        .concat(['h3 Still ahead on 10 February 2026', 'h4 Hope', 'h3 No date known: 1', 'h4 Lost'])
        .concat(['h3 Notes', 'h3 Sources']),
    );
  });

  it('is told from the latest on where that is asked for, with parts by themselves', () => {
    const headings = headingsIn(read(storeOf(DOCUMENT), { order: 'latest-first' }));
    expect(headings.slice(5, 15)).to.deep.equal(
      [
        'h3 Still ahead on 10 February 2026',
        'h4 Hope',
        'h3 2001',
        'h4 Trip',
        'h3 1999',
        'h3 1998–2003',
      ].concat(['h4 Find', 'h3 1998', 'h4 Deed', 'h4 Post']),
    );
  });

  it('says of an event what its card says, and cites shortly', () => {
    expect(own(event('find'))).to.deep.equal([
      'Find',
      'Between March 1998 and 2003',
      'Worked out from other dates',
      'A short one.',
      'with a list',
      '\n\nMe\n',
      '\n\nIts sound\n',
      '\nWhy this date\nBetween March 1998 and 2003: during ‘Post’ (Mar 1998 to 2003).\nLinks\nMore\nSources\nA paper\np. 3\nSo it was.\n',
    ]);
    expect(own(event('post')).slice(1, 5)).to.deep.equal([
      'March 1998 to 2003',
      'To the year; Work',
      'Lasted 4–6 years',
      'Leeds',
    ]);
  });

  it('strikes out what was cancelled, and says so', () => {
    expect(allIn(html, named('s')).map(textOf)).to.deep.equal(['Trip']);
    expect(own(event('trip'))[2]).to.match(/^Cancelled/);
  });

  it('counts events, and has what is part of one in it', () => {
    const events = all(html, 'ct-event');
    expect(events.map(({ attributes }) => attributes.get('value'))).to.deep.equal([...'123456']);
    expect(all(event('post'), 'ct-event')).to.deep.equal([event('deed')]);
    expect(textOf(event('deed'))).to.include('Part of\nPost');
  });

  it('has dates for machines where HTML has a word for them', () => {
    expect(allIn(html, named('time')).map(({ attributes }) => attributes.get('datetime'))).to.deep.equal([
      '1998-03-05',
      '2001',
    ]);
  });

  it('has pictures in room that is kept, and nothing that plays by itself', () => {
    const [image] = allIn(html, named('img'));
    expect(Object.fromEntries(image!.attributes)).to.deep.equal({
      src: 'a.png',
      alt: 'A find',
      width: '4',
      height: '3',
      loading: 'lazy',
      decoding: 'async',
      referrerpolicy: 'no-referrer',
    });
    const [audio] = allIn(html, named('audio'));
    expect([...audio!.attributes.keys()]).to.include.members(['controls', 'aria-label']);
    expect(audio!.attributes.get('preload')).to.equal('none');
  });

  it('has bands, with their time and who says so, before all else', () => {
    expect(textOf(one(html, 'ct-context')).trim().split('\n').filter(Boolean)).to.deep.equal([
      'Context',
      'War, 1998 to 2000',
      'Far away.',
      'A paper, p. 1',
    ]);
  });

  it('has steps that lead to their events', () => {
    const steps = childrenOf(allIn(one(html, 'ct-steps'), named('ol'))[0]!);
    expect(steps.map(own)).to.deep.equal([['First', '1998 to 2001', 'It begins.', '‘Post’'], ['Then']]);
    const [link] = allIn(steps[0]!, named('a'));
    expect(link!.attributes.get('href')).to.equal('#x-post');
  });

  it('has numbered remarks where what they are about is told, and others at the end', () => {
    const notes = all(html, 'ct-note').map(own);
    expect(notes).to.deep.equal([
      ['Note 1', 'On the post.', 'A talk'],
      ['Note 2, 1999 to 2000', 'On two years.'],
      ['Note 3', 'On nothing.'],
    ]);
    const isIn = (note: number, node: HtmlNode): boolean =>
      all(node, 'ct-note').some(each => own(each)[0]!.startsWith(`Note ${note}`));
    expect(isIn(1, event('post'))).to.equal(true);
    expect(isIn(2, all(html, 'ct-chapter')[2]!)).to.equal(true);
    expect(isIn(3, one(html, 'ct-notes'))).to.equal(true);
  });

  it('a remark between events parts their list, whose count goes on', () => {
    const { callouts, ...rest } = DOCUMENT;
    const store = storeOf({ ...rest, callouts: [{ text: 'Then.', when: '1998-03-02' }] });
    const [chapter] = all(read(store), 'ct-chapter');
    expect(callouts).to.have.lengthOf(3);
    expect(childrenOf(chapter!).map(({ name }) => name)).to.deep.equal(['h3', 'ol', 'div', 'ol']);
  });

  it('without a prefix has no ids, and no links between events', () => {
    const plain = readHtml(historyHtml(storeOf(DOCUMENT), { locale: english }));
    const used = allIn(plain, () => true).flatMap(({ attributes }) => [...attributes]);
    expect(used.filter(([name]) => name === 'id')).to.deep.equal([]);
    expect(used.filter(([name, value]) => name === 'href' && value.startsWith('#'))).to.deep.equal([]);
    expect(textOf(plain)).to.equal(textOf(html));
  });

  it('ids are none that HTML has not, and links find them', () => {
    const store = storeOf({
      events: [
        { id: 'a b', title: 'A', when: '2001' },
        { id: 'a%20b', title: 'B', after: 'a b' },
        { id: 'é"><i>', title: 'C', after: 'a%20b' },
      ],
    });
    const ids = all(read(store), 'ct-event').map(({ attributes }) => attributes.get('id')!);
    expect(ids).to.deep.equal(['x-a%20b', 'x-a%2520b', 'x-%C3%A9%22%3E%3Ci%3E']);
    const hrefs = allIn(read(store), named('a')).map(({ attributes }) => attributes.get('href')!.slice(1));
    expect(ids).to.include.members(hrefs);
    expect(hrefs).to.not.have.lengthOf(0);
  });

  it('headings begin where the page wants them, and end with the sixth', () => {
    const levels = (headingLevel: number): readonly string[] => [
      ...new Set(allIn(read(storeOf(DOCUMENT), { headingLevel }), HEADING).map(({ name }) => name)),
    ];
    expect(levels(1)).to.deep.equal(['h1', 'h2', 'h3']);
    expect(levels(5)).to.deep.equal(['h5', 'h6']);
    expect(headingsIn(read(storeOf({ events: [{ title: 'A', when: '2001' }] })))).to.deep.equal([
      'h2 2001',
      'h3 A',
    ]);
  });

  it('a level or a prefix that is none is a wrong call', () => {
    for (const wrong of [{ headingLevel: 0 }, { headingLevel: 7 }, { headingLevel: 1.5 }])
      expect(() => read(storeOf(DOCUMENT), wrong)).to.throw(RangeError, /headingLevel/);
    for (const idPrefix of ['', '1', 'a b', 'a"'])
      expect(() => read(storeOf(DOCUMENT), { idPrefix })).to.throw(RangeError, /idPrefix/);
  });

  it('of nothing is a sentence', () => {
    expect(historyHtml(storeOf({ events: [] }, null), { locale: english })).to.equal(
      '<section class="ct-history" lang="en-GB" dir="ltr">\n<p class="ct-summary">No events yet.</p>\n</section>',
    );
  });

  it('leaves out what filters leave out, and explains by it', () => {
    const store = filterStore(storeOf(DOCUMENT), { hide: { categories: ['work'] } });
    const left = read(store);
    expect(all(left, 'ct-event').map(({ attributes }) => attributes.get('id'))).to.not.include('x-post');
    expect(textOf(event('find', left))).to.include('during ‘Post’');
    expect(
      allIn(event('find', left), named('a')).map(({ attributes }) => attributes.get('href')),
    ).to.not.include('#x-post');
    // What they are about is not told, but the remark is.
    expect(textOf(one(left, 'ct-notes'))).to.include('On the post.');
  });

  it('hides nothing under what it is part of', () => {
    const open = storeOf({
      events: [
        { id: 'post', title: 'Post', when: '1998-03/2003' },
        { id: 'deed', title: 'Deed', when: '1998-05', parent: 'post' },
        { id: 'next', title: 'Next', when: '2004' },
      ],
    });
    const store = collapseFamilies(open, ['post'], english);
    expect(store.entry('deed')).to.equal(undefined);
    expect(read(store)).to.deep.equal(read(open));
  });

  it('tells histories that are laid over one another at the time when they were', () => {
    const beside = asideStore(storeOf(DOCUMENT), 'post', () => 'so much later');
    const store = alignStore(beside);
    expect(store.snapshot().aligned).to.equal(true);
    expect(read(store)).to.deep.equal(read(beside));
    expect(textOf(event('deed', read(store))))
      .to.include('5 March 1998')
      .and.include('So much later');
  });

  for (const tag of LANGUAGES)
    it(`is in its language and direction: ${tag}`, async () => {
      const locale = await loadLocale(tag);
      const store = storeOf(DOCUMENT);
      const told = read(store, { locale });
      expect(told.attributes.get('lang')).to.equal(locale.lang);
      expect(told.attributes.get('dir')).to.equal(tag === 'ar' ? 'rtl' : 'ltr');
      // The texts of an English document are English wherever they stand.
      expect(allIn(event('post', told), named('bdi'))[0]!.attributes.get('lang')).to.equal(
        tag === 'en' ? undefined : 'en',
      );
      expect(allIn(event('deed', told), named('bdi'))[0]!.attributes.get('lang')).to.equal(
        tag === 'de' ? undefined : 'de',
      );
      for (const { id } of store.doc.events)
        expect(own(event(id, told))[1], id).to.equal(eventWords(store.entry(id)!, { store, locale }).when);
    });

  it('may be of the other direction than its language', () => {
    expect(read(storeOf(DOCUMENT), { direction: 'rtl' }).attributes.get('dir')).to.equal('rtl');
  });
});

/** Whatever could end a text, an attribute, a tag or a comment. */
const HOSTILE = `</li></section><script>alert(1)</script><img src=x onerror="alert(1)">'"&lt;&amp;<!--`;

describe('hostile text in a history as HTML', () => {
  const cited = [{ id: HOSTILE, locator: HOSTILE, quote: HOSTILE }];
  const document = {
    title: HOSTILE,
    locale: '"><script>',
    categories: [{ id: HOSTILE, label: HOSTILE }],
    sources: [
      { id: 'refused', title: HOSTILE, url: 'java\nscript:alert(1)' },
      { id: HOSTILE, title: HOSTILE, publisher: HOSTILE, url: `https://example.org/"><script>${HOSTILE}` },
    ],
    bands: [{ label: HOSTILE, when: '2001', description: HOSTILE, sources: cited }],
    callouts: [
      { text: HOSTILE, event: HOSTILE, sources: cited },
      { text: HOSTILE, when: '2001' },
      { text: HOSTILE },
    ],
    steps: [{ title: HOSTILE, text: HOSTILE, range: '2001', selected: HOSTILE }],
    events: [
      {
        id: HOSTILE,
        title: HOSTILE,
        when: '2001',
        asWritten: HOSTILE,
        description: `${HOSTILE}\n\n- **${HOSTILE}**\n\n[a](javascript:alert(1)) [b](https://example.org/"onclick="alert(1))`,
        place: HOSTILE,
        because: HOSTILE,
        category: HOSTILE,
        lang: '"><script>',
        sources: cited,
        claims: [
          { when: '2001', sources: cited, note: HOSTILE, rank: 'preferred' },
          { when: '2002', sources: cited, note: HOSTILE },
        ],
        links: [
          { href: 'javascript:alert(1)', label: HOSTILE },
          { href: `https://example.org/"><script>`, label: HOSTILE },
        ],
        media: [
          { src: 'javascript:alert(1)', alt: HOSTILE },
          { src: `a.png"onerror="alert(1)`, alt: HOSTILE, credit: HOSTILE },
          { type: 'video', src: 'a.mp4', alt: HOSTILE },
          { type: 'audio', src: 'a.mp3', alt: HOSTILE },
        ],
      },
      { id: 'part', title: HOSTILE, during: HOSTILE, parent: HOSTILE },
      { id: 'against', title: HOSTILE, when: '2005', before: HOSTILE },
    ],
  };

  for (const order of ['earliest-first', 'latest-first'] as const)
    it(`is text, ${order}`, () => {
      const store = storeOf(document);
      // The reader of the test knows no scripts, no handlers and no bare signs, and takes nothing that is not closed.
      const html = read(store, { order });
      expect(store.doc.title).to.equal(HOSTILE);
      expect(textOf(html).split(HOSTILE).length).to.be.greaterThan(40);
      const addresses = allIn(html, () => true).flatMap(({ attributes }) =>
        ['href', 'src'].flatMap(name => attributes.get(name) ?? []),
      );
      expect(
        addresses.filter(address => !/^(https:\/\/example\.org\/|#x-|a\.(png|mp4|mp3))/.test(address)),
      ).to.deep.equal([]);
      expect(addresses.length).to.be.greaterThan(8);
    });
});

/** More of it, or other documents, from the command line: RUNS=2000 SEED=3. */
const RUNS = { seed: Number(process.env['SEED'] ?? 7), numRuns: Number(process.env['RUNS'] ?? 60) };

const text = fc.constantFrom('So it was.', HOSTILE, 'كان كذلك', '', 'a < b && c > d', '  two\nlines ');
const place = fc.nat(70);

/** Any document, with what an editor may have added to it. */
const editedDocument = fc
  .tuple(
    nestedDocument,
    fc.array(fc.record({ label: text, when: randomEdtf, description: text }), { maxLength: 3 }),
    fc.array(fc.tuple(text, fc.oneof(place, randomEdtf, fc.constant(undefined))), { maxLength: 6 }),
    fc.array(fc.record({ title: text, text, at: place }), { maxLength: 3 }),
    fc.array(text, { minLength: 61, maxLength: 61 }),
  )
  .map(([doc, bands, callouts, steps, texts]) => ({
    ...doc,
    events: doc.events.map((each, i) => ({ ...each, description: texts[i], because: texts.at(-i - 1) })),
    bands,
    callouts: callouts.map(([words, about]) => ({
      text: words,
      ...(typeof about === 'number' ? { event: `e${about}` } : about !== undefined && { when: about }),
    })),
    steps: steps.map(({ at, ...step }) => ({ ...step, selected: `e${at}` })),
  }));

describe('any history as HTML', function () {
  this.timeout(60_000 * Math.max(1, RUNS.numRuns / 60));

  for (const order of ['earliest-first', 'latest-first'] as const)
    it(`has each event once, in the words of its card, and all that an editor added, ${order}`, () => {
      fc.assert(
        fc.property(editedDocument, source => {
          const store = storeOf(source);
          check(store, read(store, { order }));
        }),
        RUNS,
      );
    });

  for (const name of ['mrinank-sharma', 'mary-anning'])
    it(`does so for ${name}`, () => {
      const store = storeOf(JSON.parse(readFileSync(`data/${name}.json`, 'utf8')));
      check(store, read(store));
    });
});

function check(store: Store, html: HtmlNode): void {
  const events = all(html, 'ct-event');
  const byId = new Map(events.map(node => [node.attributes.get('id')!.slice(2), node]));
  const { entries, asOf } = store.snapshot();
  expect([...byId.keys()].sort()).to.deep.equal(entries.map(({ event }) => event.id).sort());
  expect(events.map(({ attributes }) => Number(attributes.get('value')))).to.deep.equal(
    events.map((_, i) => i + 1),
  );
  for (const entry of entries) {
    const { id, parent } = entry.event;
    const words = eventWords(entry, { store, locale: english });
    const said = own(byId.get(id)!);
    expect(said.slice(0, 2), id).to.deep.equal([words.title, words.when]);
    expect(said[2], id).to.equal([words.certainty, words.lane.label].filter(Boolean).join('; '));
    const facts = allIn(byId.get(id)!, named('dd', 'li', 'p')).map(textOf);
    expect(facts, id).to.include.members([
      ...(words.because === undefined ? [] : [words.because]),
      ...[...(words.derivation ? [words.derivation] : []), ...words.order].map(reasonText),
      ...words.otherDates.flatMap(({ stated, note = [] }) => [sentenceCase(stated, english)].concat(note)),
      ...words.datedBy,
      ...words.conflicts.flatMap(({ reasons }) => reasons.map(reasonText)),
      ...(parent === undefined ? [] : [words.family.partOf!.title]),
    ]);
  }
  const { bands, callouts, steps } = editorialOf(store.doc)(asOf);
  const sections = (name: string): readonly HtmlNode[] =>
    all(html, name).flatMap(node => childrenOf(allIn(node, named('ol', 'ul'))[0]!));
  expect(sections('ct-context').map(node => own(node)[0])).to.deep.equal(
    bands.map(({ band, interval }) => `${band.label}, ${describeTime(interval, english)}`),
  );
  expect(sections('ct-steps').map(node => own(node)[0])).to.deep.equal(steps.map(({ step }) => step.title));
  const notes = new Map(all(html, 'ct-note').map(node => [own(node)[0]!.replace(/,.*/, ''), node]));
  expect(all(html, 'ct-note')).to.have.lengthOf(callouts.length);
  for (const { callout, number, stretch } of callouts) {
    const note = notes.get(`Note ${number}`)!;
    expect(own(note)).to.deep.equal([
      `Note ${number}${stretch ? `, ${describeTime(stretch.interval, english)}` : ''}`,
      ...(callout.text ? [callout.text] : []),
    ]);
    const about = callout.event === undefined ? undefined : byId.get(callout.event);
    if (about) expect(childrenOf(about)).to.include(note);
  }
  const levels = allIn(html, HEADING).map(({ name }) => Number(name[1]));
  expect(levels.every((level, i) => level <= (levels[i - 1] ?? 1) + 1)).to.equal(true);
  const targets = new Set(allIn(html, () => true).flatMap(({ attributes }) => attributes.get('id') ?? []));
  for (const { attributes } of allIn(html, named('a'))) {
    const [, fragment] = /^#(.*)/.exec(attributes.get('href')!) ?? [];
    if (fragment !== undefined) expect(targets).to.include(fragment);
  }
}

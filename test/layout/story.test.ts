import { expect } from 'chai';
import fc from 'fast-check';
import { storyOf } from '../../src/layout/story.js';
import { english } from '../../src/locale/load-locale.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { StoryItem } from '../../src/scene/story.js';
import { createStore } from '../../src/store/create-store.js';
import { editorialOf } from '../../src/store/editorial-of.js';
import type { Entry, Store } from '../../src/store/store.js';

type Order = 'latest-first' | 'earliest-first';
type Item = StoryItem<Entry>;

const storeOf = (events: readonly object[], more: object = {}): Store =>
  createStore(parseDocument({ asOf: '2026-02-10', events, ...more }).value!);

const tell = (events: readonly object[], order: Order = 'earliest-first'): readonly Item[] =>
  storyOf(storeOf(events).snapshot(), { locale: english, order });

const idsOf = (item: Item): string[] => {
  if (item.kind === 'event') return [item.entry.event.id];
  return item.kind === 'group' || item.kind === 'undated' ? item.entries.map(({ event }) => event.id) : [];
};

/** The story as text, a line an item. */
const lines = (items: readonly Item[]): string[] =>
  items.map(item => {
    switch (item.kind) {
      case 'year':
        return `— ${item.label}`;
      case 'as-of':
        return `— ${item.label}`;
      case 'band':
        return `${item.ahead ? 'ahead ' : ''}band ${item.index}: ${item.when}`;
      case 'undated':
        return `undated ${idsOf(item).join(', ')}`;
      default:
        return `${item.glyph} ${idsOf(item).join(', ')}: ${item.when}`;
    }
  });

describe('the story', () => {
  it('puts under a year what is known to begin in it', () => {
    const events = [
      { id: 'a', when: '2019-03-02' },
      { id: 'b', when: '2019/2021' },
      { id: 'c', when: '2021-05' },
    ];
    expect(lines(tell(events))).to.deep.equal([
      '— 2019',
      'span b: 2019 to 2021',
      'dot a: 2 March 2019',
      '— 2021',
      'dot c: some time in May 2021',
      '— known on 10 February 2026',
    ]);
  });

  it('knows which edges of a span have a soft margin', () => {
    const events = [
      { id: 'a', when: '2010/2012' },
      { id: 'b', when: '2013~/2015' },
      { id: 'c', when: '2016/2018?' },
      { id: 'd', when: '2019%/2020-05~' },
    ];
    const soft = tell(events).flatMap(item => ('soft' in item ? [item.soft.join()] : []));
    expect(soft).to.deep.equal(['', 'start', '', 'start,end']);
  });

  it('names a stretch of years for what is not known to begin in one, after what is', () => {
    const events = [
      { id: 'a', when: '2019-03-12' },
      { id: 'later', shape: 'moment', after: 'a', before: 'c' },
      { id: 'b', when: '2019-06-01' },
      { id: 'c', when: '2021-05-01' },
    ];
    expect(lines(tell(events)).filter(line => !line.startsWith('dot'))).to.deep.equal([
      '— 2019',
      '— 2019–2021',
      'range later: between 12 March 2019 and 1 May 2021',
      '— 2021',
      '— known on 10 February 2026',
    ]);
  });

  it('says of what is bounded on one side only by when it was', () => {
    const items = tell([
      { id: 'phd', before: 'move' },
      { id: 'move', when: '2024-02-05' },
    ]);
    expect(lines(items).slice(0, 3)).to.deep.equal(['— by 2024', 'until phd: by 5 February 2024', '— 2024']);
  });

  it('groups events of a lane about which the same is known, in known order', () => {
    const during = 'job';
    const events = [
      { id: 'job', when: '2019/2023', category: 'role' },
      { id: 'last', during, category: 'project', startsAfter: 'first' },
      { id: 'first', during, category: 'project' },
      { id: 'other', during, category: 'elsewhere' },
    ];
    const group = tell(events).find(({ kind }) => kind === 'group');
    expect(group && idsOf(group)).to.deep.equal(['first', 'last']);
    expect(group)
      .to.include({ kind: 'group', glyph: 'range' })
      .and.have.deep.property('follows', [false, true]);
  });

  it('says of a group what is true of each: no "around" of what is not approximate, and no bound of one alone', () => {
    const lane = (events: readonly object[]): string[] =>
      lines(tell(events)).filter(line => /^(range|dot|about)/.test(line));
    const moment = { shape: 'moment' };
    expect(
      lane([
        { id: 'a', when: '2020', ...moment },
        { id: 'b', when: '2020~', ...moment },
      ]),
    ).to.deep.equal(['range a: some time in 2020', 'range b: around 2020']);
    const host = { id: 'host', when: '2001-03-01/2021-03-01', category: 'host' };
    expect(
      lane([host, { id: 'a', during: 'host', lasts: 'P2M' }, { id: 'b', during: 'host' }]),
    ).to.deep.equal(['range a, b: between March 2001 and 1 March 2021']);
  });

  it('keeps the event that leads, and one in a contradiction, by itself', () => {
    const items = tell([
      { id: 'a', when: '1990', importance: 1 },
      { id: 'b', when: '1990' },
      { id: 'c', when: '1990', after: 'd' },
      { id: 'd', when: '1995' },
    ]);
    expect(items.filter(({ kind }) => kind === 'group')).to.deep.equal([]);
    expect(items.find(item => item.kind === 'event' && item.lead)).to.have.nested.property(
      'entry.event.id',
      'a',
    );
  });

  it('tells plans beyond the as-of line, and what nothing dates at the end', () => {
    const events = [
      { id: 'plan', status: 'planned', category: 'x' },
      { id: 'lost', category: 'x' },
      { id: 'done', when: '2020-01-01', category: 'x' },
    ];
    expect(lines(tell(events, 'latest-first'))).to.deep.equal([
      'planned plan: planned, no date',
      '— known on 10 February 2026',
      '— 2020',
      'dot done: 1 January 2020',
      'undated lost',
    ]);
  });

  describe('what went on around it', () => {
    const around = (bands: readonly object[], order: Order = 'earliest-first'): string[] => {
      const store = storeOf(
        [
          { id: 'a', when: '2019-03-02' },
          { id: 'b', when: '2021-05-01' },
          { id: 'c', when: '2021-09-01' },
          { id: 'plan', when: '2028-01-01', status: 'planned' },
        ],
        { bands },
      );
      const snapshot = store.snapshot();
      const editorial = editorialOf(store.doc)(snapshot.asOf);
      return lines(storyOf(snapshot, { locale: english, order, bands: editorial.bands }));
    };

    it('stands where it begins, under its year', () => {
      const bands = [
        { label: 'Late', when: '2021-07/2022' },
        { label: 'Early', when: '2021/2021-06' },
      ];
      const told = [
        '— 2019',
        'dot a: 2 March 2019',
        '— 2021',
        'band 1: 2021 to June 2021',
        'dot b: 1 May 2021',
        'band 0: July 2021 to 2022',
        'dot c: 1 September 2021',
        '— known on 10 February 2026',
        'planned plan: planned, 1 January 2028',
      ];
      expect(around(bands)).to.deep.equal(told);
      const landmarksLead = around(bands, 'latest-first');
      expect(landmarksLead).to.deep.equal([
        'planned plan: planned, 1 January 2028',
        '— known on 10 February 2026',
        '— 2021',
        'dot c: 1 September 2021',
        'band 0: July 2021 to 2022',
        'dot b: 1 May 2021',
        'band 1: 2021 to June 2021',
        '— 2019',
        'dot a: 2 March 2019',
      ]);
    });

    it('has a year of its own where nothing else begins in it, and none where it was always so', () => {
      const told = around([
        { label: 'Pandemic', when: '2020-03-11/2023-05-05' },
        { label: 'Peace', when: '../2022' },
      ]);
      expect(told.slice(0, 6)).to.deep.equal([
        '— ',
        'band 1: until 2022',
        '— 2019',
        'dot a: 2 March 2019',
        '— 2020',
        'band 0: 11 March 2020 to 5 May 2023',
      ]);
    });

    it('lies ahead where it begins after what is known', () => {
      const told = around([
        { label: 'Games', when: '2032' },
        { label: 'Fair', when: '2027' },
      ]);
      expect(told.slice(-4)).to.deep.equal([
        '— known on 10 February 2026',
        'ahead band 1: some time in 2027',
        'planned plan: planned, 1 January 2028',
        'ahead band 0: some time in 2032',
      ]);
    });

    it('takes nothing from the lines beside the spine', () => {
      const events = [
        { id: 'job', when: '2010-01-01/2020-01-01' },
        { id: 'in it', when: '2015-05-01' },
      ];
      const store = storeOf(events, { bands: [{ label: 'Crisis', when: '2012' }] });
      const snapshot = store.snapshot();
      const { bands } = editorialOf(store.doc)(snapshot.asOf);
      const items = storyOf(snapshot, { locale: english, order: 'earliest-first', bands });
      expect(
        items.map(({ kind, rails }) => [kind, ...rails.map(({ part, tone }) => `${part} ${tone}`)]),
      ).to.deep.equal([
        ['year'],
        ['event', 'start full'],
        ['year', 'through full'],
        ['band', 'through full'],
        ['year', 'through full'],
        ['event', 'end full'],
        ['as-of'],
      ]);
    });
  });

  it('leaves more room where nothing is known of many years, but not without end', () => {
    const years = tell([
      { id: 'a', when: '1950-01-01' },
      { id: 'b', when: '1951-01-01' },
      { id: 'c', when: '1955-01-01' },
      { id: 'd', when: '2020-01-01' },
    ]).flatMap(item => (item.kind === 'year' || item.kind === 'as-of' ? item.space : []));
    expect(years).to.deep.equal([0, 0, 2, 3, 3]);
  });

  it('has a rail for a span beside what is known to begin while it goes on', () => {
    const items = tell([
      { id: 'job', when: '2010/2020' },
      { id: 'first', when: '2015-01-01' },
      { id: 'last', when: '2018-01-01' },
      { id: 'after', when: '2022-01-01' },
    ]);
    const rails = items.map(item =>
      [idsOf(item)[0] ?? item.kind, ...item.rails.map(({ part }) => part)].join(' '),
    );
    expect(rails).to.deep.equal([
      'year',
      'job start',
      'year through',
      'first through',
      'year through',
      'last end',
      'year',
      'after',
      'as-of',
    ]);
  });

  it('has a quiet rail where units meet, and none where an edge is in doubt', () => {
    const toneBeside = (when: string): string | undefined =>
      tell([
        { id: 'job', when },
        { id: 'sure', when: '2012-05' },
        { id: 'meets', when: '2016-05' },
        { id: 'later', when: '2013-01-01' },
      ])
        .find(item => idsOf(item)[0] === 'meets')
        ?.rails.map(({ tone }) => tone)
        .join();
    expect(toneBeside('2010/2018')).to.equal('full');
    expect(toneBeside('2010/2016')).to.equal('middle');
    expect(toneBeside('2010/2016~')).to.equal('');
  });

  it('makes no words before they are read', () => {
    const events = Array.from({ length: 1000 }, (_, i) => ({ id: `e${i}`, when: '1900-05-06' }));
    let asked = 0;
    const locale = {
      ...english,
      get messages() {
        asked += 1;
        return english.messages;
      },
    };
    const items = storyOf(storeOf(events).snapshot(), { locale, order: 'latest-first' });
    expect(items.length).to.be.greaterThan(1000);
    expect(asked).to.be.lessThan(10);
  });

  const year = fc.integer({ min: 1990, max: 2020 });
  const when = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 9 })).map(([y, month]) => `${y}-0${month}~`),
    fc.tuple(year, fc.nat(5)).map(([y, length]) => `${y}/${y + length}`),
    year.map(y => `${y}-01-01/..`),
    fc.constant(undefined),
  );
  const event = fc.record({
    when,
    status: fc.constantFrom('happened', 'happened', 'happened', 'planned', 'cancelled'),
    category: fc.constantFrom('a', 'b'),
    after: fc.option(fc.nat(20), { nil: undefined }),
    during: fc.option(fc.nat(20), { nil: undefined }),
  });
  const history = fc.array(event, { maxLength: 14 }).map(events =>
    events.map(({ when: date, after, during, status, category }, i) => ({
      id: `e${i}`,
      status: date === undefined ? status : 'happened',
      category,
      ...(date === undefined ? {} : { when: date }),
      ...(after !== undefined && after < i ? { after: `e${after}` } : {}),
      ...(during !== undefined && during < i && during !== after ? { during: `e${during}` } : {}),
    })),
  );

  it('holds every event once, in either order', () => {
    fc.assert(
      fc.property(history, fc.constantFrom<Order>('latest-first', 'earliest-first'), (events, order) => {
        const ids = tell(events, order).flatMap(idsOf).sort();
        expect(ids).to.deep.equal(events.map(({ id }) => id).sort());
      }),
    );
  });

  it('never tells of an event before one that it is known to follow', () => {
    fc.assert(
      fc.property(history, events => {
        const store = storeOf(events);
        const told = storyOf(store.snapshot(), { locale: english, order: 'earliest-first' })
          .filter(({ kind }) => kind !== 'undated')
          .flatMap(idsOf);
        for (const { id, after, during } of events) {
          for (const first of [after, during]) {
            if (first === undefined || !told.includes(first) || !told.includes(id)) continue;
            if (store.resolved.conflicting.has(first) || store.resolved.conflicting.has(id)) continue;
            const planned = events.find(each => each.id === first)?.status === 'planned';
            if (planned) continue; // what happened after a plan is a fault of the data
            expect(told.indexOf(first), `${first} before ${id}: ${told.join()}`).to.be.lessThan(
              told.indexOf(id),
            );
          }
        }
      }),
    );
  });

  it('puts nothing under a year in which it may not begin', () => {
    fc.assert(
      fc.property(history, events => {
        let year: number | undefined;
        for (const item of tell(events)) {
          if (item.kind === 'year') year = item.year;
          else if (item.kind === 'as-of') year = undefined;
          else if (year !== undefined && item.kind !== 'undated' && item.kind !== 'band') {
            for (const entry of item.kind === 'event' ? [item.entry] : item.entries) {
              const { earliestStart, latestStart } = entry.interval.core;
              expect(new Date(earliestStart).getUTCFullYear()).to.equal(year);
              expect(new Date(latestStart).getUTCFullYear()).to.equal(year);
            }
          }
        }
      }),
    );
  });

  it('tells from the latest on in the reverse order of items', () => {
    fc.assert(
      fc.property(history, events => {
        const items = (order: Order): string[] =>
          tell(events, order).flatMap(item =>
            item.kind === 'undated' || item.kind === 'year' ? [] : (idsOf(item)[0] ?? item.kind),
          );
        expect(items('latest-first')).to.deep.equal(items('earliest-first').reverse());
      }),
    );
  });
});

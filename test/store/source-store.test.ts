import { expect } from 'chai';
import type { Fault } from '../../src/base/issue.js';
import { arrangeStore } from '../../src/layout/arrange-lanes.js';
import { filterStore } from '../../src/store/filter.js';
import { laneStoreBy } from '../../src/store/lane-by.js';
import { openSource } from '../../src/store/open-source.js';
import type { SourceOptions, SourceStore } from '../../src/store/source-store.js';
import type { SourceAnswer, SourceWindow, TimelineSource } from '../../src/store/timeline-source.js';
import { archive } from '../../stories/samples/archive.js';

const DAY = 86_400_000;
const ALL = { start: 0, end: 1024 * DAY };
/** What is counted may be somewhat longer. */
const EVER = { start: -Infinity, end: Infinity };

interface Asked {
  readonly window: SourceWindow;
  readonly signal: AbortSignal;
  readonly answer: (answer: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** A source that answers when it is told to. */
function byHand(count = 5000): { readonly source: TimelineSource; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    source: {
      contents: async () => ({ title: 'By hand', extent: ALL, lanes: [{ id: 'a', count }] }),
      request: (window, signal) =>
        new Promise<SourceAnswer>((resolve, fail) => {
          asked.push({ window, signal, fail, answer: answer => resolve(answer as SourceAnswer) });
        }),
    },
  };
}

const even = ({ bins }: SourceWindow, count = 1): object => ({
  densities: [{ lane: 'a', counts: Array.from({ length: bins }, () => count) }],
});

const eventAt = (id: string, day: number): object => ({
  id,
  title: id,
  start: day * DAY,
  category: 'a',
});

async function opened(
  source: TimelineSource,
  options: SourceOptions = {},
): Promise<{ readonly store: SourceStore; readonly faults: Fault[] }> {
  const faults: Fault[] = [];
  const store = await openSource(source, { onFaults: found => faults.push(...found), ...options });
  return { store, faults };
}

/** After all that promises have to do. */
const soon = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

describe('a store before a source', () => {
  it('has lanes and a time before anything else, and is not complete', async () => {
    const { store } = await opened(byHand().source);
    const { lanes, entries, extent, complete } = store.snapshot();
    expect(lanes).to.deep.equal([{ id: 'a', label: 'a', hue: 0, count: 5000 }]);
    expect({ entries, extent, complete }).to.deep.equal({ entries: [], extent: ALL, complete: false });
  });

  it('asks for counts and for events apart, and has each as soon as it comes', async () => {
    const { source, asked } = byHand();
    let changes = 0;
    const { store } = await opened(source, { onChange: () => (changes += 1) });
    const all = store.request({ range: ALL });
    const [bins, events] = asked;
    expect([bins!.window.most, events!.window.bins]).to.deep.equal([0, 0]);
    bins!.answer(even(bins!.window));
    await soon();
    expect(store.snapshot().density!.count('a', EVER)).to.deep.equal({ count: 256, approximate: false });
    expect(changes).to.equal(1);
    events!.answer({ events: [eventAt('one', 3), eventAt('two', 900)] });
    const snapshot = await all;
    expect(snapshot.entries.map(({ event }) => event.id)).to.deep.equal(['one', 'two']);
    expect(snapshot.complete).to.equal(false);
    expect(store.loading).to.equal(false);
  });

  it('aborts what is not wanted any more: the last view wins', async () => {
    const { source, asked } = byHand();
    const { store } = await opened(source);
    const near = (day: number): { range: { start: number; end: number } } => ({
      range: { start: day * DAY, end: (day + 1) * DAY },
    });
    const first = store.request(near(10));
    const before = asked.filter(({ window }) => window.end < ALL.end);
    expect(before).to.have.length(2);
    const second = store.request(near(700));
    expect(before.every(({ signal }) => signal.aborted)).to.equal(true);
    // What shows all of time is wanted by both.
    expect(asked.filter(({ signal }) => !signal.aborted)).to.have.length(4);
    for (const { window, signal, answer } of asked)
      if (!signal.aborted) answer(window.bins > 0 ? even(window) : { events: [] });
    // An answer that comes too late is not taken.
    before[1]!.answer({ events: [eventAt('late', 10)] });
    expect((await second).entries).to.deep.equal([]);
    const outcome = await first.then(
      () => 'kept',
      (error: Error) => error.name,
    );
    expect(outcome).to.equal('AbortError');
  });

  it('asks once for what it has, and for neighbours together', async () => {
    const { source, asked } = byHand();
    const { store } = await opened(source);
    const range = { start: 500 * DAY, end: 510 * DAY };
    const wait = store.request({ range });
    for (const { window, answer } of asked) answer(window.bins > 0 ? even(window) : { events: [] });
    await wait;
    expect(asked).to.have.length(4);
    await store.request({ range: { start: 501 * DAY, end: 511 * DAY } });
    expect(asked).to.have.length(4);
    const near = asked.map(({ window }) => window).filter(({ end }) => end < ALL.end);
    for (const { start, end } of near) {
      expect(start).to.be.at.most(490 * DAY);
      expect(end).to.be.at.least(520 * DAY);
    }
  });

  it('says what has failed, keeps what it has, and asks again when it is told to', async () => {
    const { source, asked } = byHand();
    const { store } = await opened(source);
    const wait = store.request({ range: ALL });
    asked[0]!.answer(even(asked[0]!.window));
    asked[1]!.fail(new Error('no answer'));
    expect(await wait.catch((error: Error) => error.message)).to.equal('no answer');
    expect((store.failure as Error).message).to.equal('no answer');
    expect(store.snapshot().density!.count('a', EVER).count).to.equal(256);
    store.want(ALL);
    expect(asked, 'not by itself').to.have.length(2);
    store.retry();
    expect(store.failure).to.equal(undefined);
    asked[2]!.answer({ events: [eventAt('one', 1)] });
    await soon();
    expect(store.entry('one')!.dated).to.equal(true);
  });

  it('takes an answer without what was asked for as a failure', async () => {
    const { source, asked } = byHand();
    const { store } = await opened(source);
    const wait = store.request({ range: ALL });
    for (const { answer } of asked) answer({ densities: null });
    expect(await wait.catch((error: Error) => error.name)).to.equal('TypeError');
  });

  it('is aborted by its signal, also where the source does not look at one', async () => {
    const { store } = await opened(byHand().source);
    const controller = new AbortController();
    const wait = store.request({ range: ALL }, controller.signal);
    controller.abort();
    expect(await wait.catch((error: Error) => error.name)).to.equal('AbortError');
    store.stop();
    expect(store.loading).to.equal(false);
  });

  it('leaves out what is wrong, with its address, and keeps the rest', async () => {
    const { source, asked } = byHand();
    const { store, faults } = await opened(source);
    const wait = store.request({ range: ALL });
    const counts = Array.from({ length: 256 }, (_, i) => (i === 3 ? -1 : i === 4 ? NaN : 1));
    asked[0]!.answer({
      densities: [{ lane: 'a', counts }, { lane: 'b', counts }, { lane: 'a', counts: [1] }, 7],
    });
    asked[1]!.answer({
      events: [
        eventAt('good', 1),
        { title: 'Nameless', when: '1970', category: 'a' },
        eventAt('good', 2),
        { id: 'elsewhere', title: 'Elsewhere', when: '1970', category: 'b' },
        null,
        { id: 'undated', title: 'Undated', when: 'no date', category: 'a' },
      ],
    });
    const { entries, density } = await wait;
    expect(entries.map(({ event }) => event.id)).to.deep.equal(['good', 'undated']);
    expect(density!.count('a', EVER).count).to.equal(254);
    const told = faults.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(told).to.include.members([
      'data/type /densities/0/counts/3',
      'data/type /densities/0/counts/4',
      'category/unknown /densities/1/lane',
      'data/type /densities/2/counts',
      'data/required /events/1/id',
      'data/duplicate-id /events/2/id',
      'category/unknown /events/3/category',
      'data/required /events/4/id',
    ]);
    expect(told.some(each => each.startsWith('date/') && each.includes('/events/5/when'))).to.equal(true);
  });

  it('refuses contents without time or lanes', async () => {
    for (const contents of [
      {},
      null,
      { extent: ALL, lanes: [{}] },
      { extent: { start: 1, end: 1 }, lanes: [{ id: 'a', count: 1 }] },
    ]) {
      const source = {
        contents: async () => contents,
        request: async () => ({}),
      } as unknown as TimelineSource;
      expect(await openSource(source).catch((error: Error) => error.name)).to.equal('TypeError');
    }
  });

  it('knows what events say of one another as far as they are in hand', async () => {
    const { source, asked } = byHand();
    const { store, faults } = await opened(source);
    const wait = store.request({ range: ALL });
    asked[0]!.answer(even(asked[0]!.window));
    asked[1]!.answer({
      events: [
        eventAt('first', 3),
        { id: 'after', title: 'After', after: ['first', 'elsewhere'], parent: 'nobody', category: 'a' },
      ],
    });
    await wait;
    const { event, interval } = store.entry('after')!;
    expect(event).to.deep.include({ after: ['first'] });
    expect(event).not.to.have.property('parent');
    expect(interval.core.earliestStart).to.equal(3 * DAY);
    expect(faults).to.deep.equal([]);
  });

  it('is complete when all events are in hand, and then like a document', async () => {
    const { source, asked } = byHand(2);
    const { store } = await opened(source);
    const wait = store.request({ range: ALL });
    asked[0]!.answer(even(asked[0]!.window, 0));
    asked[1]!.answer({ events: [eventAt('one', 3), eventAt('two', 900)] });
    const snapshot = await wait;
    expect(snapshot.complete).to.equal(true);
    expect(snapshot).not.to.have.property('density');
  });

  it('holds no more than so much, wherever one goes', async () => {
    const { store } = await opened(archive());
    let most = 0;
    for (let i = 0; i < 60; i++) {
      const start = store.extent.start + ((i * 37) % 300) * 365 * DAY;
      await store.request({ range: { start, end: start + 20 * DAY } });
      most = Math.max(most, store.snapshot().entries.length);
    }
    expect(most).to.be.within(1000, 2 * 12 * 320);
  });

  it('keeps what is selected, brings what is named, and finds what the source finds', async () => {
    const { store } = await opened(archive());
    expect(store.entry('posts-12345')).to.equal(undefined);
    expect(await store.bring('posts-12345')).to.equal(true);
    expect(store.entry('posts-12345')!.event.title).to.be.a('string');
    expect(await store.bring('posts-99999999999')).to.equal(false);
    await store.find('clockmaker basel');
    const found = store.snapshot().entries.filter(({ event }) => /clockmaker.*Basel/u.test(event.title));
    expect(found.length).to.be.greaterThan(5);
    await store.find('');
    expect(store.snapshot().entries).to.have.length(1);
  });

  it('counts the lanes that are left where whole ones are hidden, and what is in hand where anything else is', async () => {
    const { store } = await opened(archive());
    await store.request({ range: store.extent });
    const { held } = store;
    const all = held.snapshot();
    const lanes = filterStore(held, { hide: { categories: ['works'] } }).snapshot();
    expect(lanes.lanes).to.deep.equal(all.lanes.filter(({ id }) => id !== 'works'));
    expect(lanes.density).to.equal(all.density);
    expect(lanes.entries.every(({ event, lane }) => lanes.lanes[lane]!.id === event.category)).to.equal(true);
    expect(lanes.entries.length).to.be.within(50, all.entries.length - 10);
    const planned = filterStore(held, { hide: { statuses: ['planned'] } }).snapshot();
    expect(planned).not.to.have.any.keys('density', 'toFit');
    expect(laneStoreBy(held, 'place').snapshot()).not.to.have.any.keys('density', 'toFit');
    const collapsed = arrangeStore(held, { collapsed: ['moves'] }).snapshot();
    expect(collapsed.lanes.find(({ id }) => id === 'moves')!.collapsed).to.equal(1_200_000);
  });
});

import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { Making } from '../../src/elements/making.js';
import type { Steps } from '../../src/base/steps.js';
import { filterStore } from '../../src/store/filter.js';
import type { Snapshot, Store } from '../../src/store/store.js';
import { storeOf } from '../random-document.js';
import { cleanUp, mount } from './harness.js';
import { manyEvents } from '../many-events.js';

/** Longer than a page waits for. */
function work(): void {
  const end = performance.now() + 8;
  while (performance.now() < end);
}

/** A store with `parts` of work to do before its snapshot is there; it notes how many are done. */
function longStore(parts: number): Store & { done: number } {
  const store = storeOf({ events: [{ id: 'a', title: 'A', when: '2020' }] });
  const long = {
    ...store,
    done: 0,
    *steps(): Steps<Snapshot> {
      while (long.done < parts) {
        work();
        long.done += 1;
        yield;
      }
      return store.snapshot();
    },
  };
  return long;
}

/** A host that counts how often it is to be updated. */
function hostOf(): ReactiveControllerHost & { updates: number } {
  const host = { updates: 0, requestUpdate: () => void (host.updates += 1) };
  return host as unknown as ReactiveControllerHost & { updates: number };
}

describe('Making', () => {
  it('makes what is short at once', () => {
    const host = hostOf();
    const making = new Making(host);
    expect(making.isMade(storeOf({ events: [] }))).to.equal(true);
    expect(making.pending).to.equal(undefined);
    expect(host.updates).to.equal(0);
  });

  it('makes what is long a part at a time, and updates its host when that is there', async () => {
    const host = hostOf();
    const making = new Making(host);
    const store = longStore(4);
    expect(making.isMade(store)).to.equal(false);
    expect(store.done).to.equal(1);
    expect(making.isMade(store), 'asked again').to.equal(false);
    expect(store.done, 'it is not begun again').to.equal(1);
    await making.pending;
    expect(store.done).to.equal(4);
    expect(host.updates).to.equal(1);
    expect(making.pending).to.equal(undefined);
    expect(making.isMade(store)).to.equal(true);
  });

  it('goes on with what is asked for last', async () => {
    const making = new Making(hostOf());
    const [first, then] = [longStore(50), longStore(3)];
    expect(making.isMade(first)).to.equal(false);
    expect(making.isMade(then)).to.equal(false);
    await making.pending;
    expect(then.done).to.equal(3);
    expect(first.done).to.be.below(50);
    expect(making.isMade(then)).to.equal(true);
    expect(making.isMade(first)).to.equal(false);
  });
});

describe('filters of very many events', function () {
  this.timeout(20_000);
  afterEach(cleanUp);

  const COUNT = 60_000;

  it('leave what is shown in place until the rest is made', async () => {
    const timeline = await mount({ events: manyEvents(COUNT), attributes: { view: 'lanes' } });
    const { element } = timeline;
    // Fetches what it takes.
    element.filter({ hide: { categories: ['nobody'] } });
    await element.updateComplete;
    const lanes = (): number => element.shadowRoot!.querySelectorAll('[part=lane]').length;
    expect(lanes()).to.equal(3);
    element.filter({ hide: { categories: ['c1'] } });
    // The first update asks for it, in this task.
    while (element.isUpdatePending) await Promise.resolve();
    expect(lanes(), 'as before').to.equal(3);
    await element.updateComplete;
    expect(lanes()).to.equal(2);
    element.laneBy = 'status';
    await element.updateComplete;
    expect(lanes()).to.equal(1);
  });

  it('lanes by hand stay as they are wanted, whatever has the tab stop until they are made', async () => {
    const timeline = await mount({ events: manyEvents(COUNT), attributes: { view: 'lanes' } });
    const { element } = timeline;
    element.filter({ hide: { categories: ['nobody'] } });
    await element.updateComplete;
    const laneOf = (id: string): string => `c${Number(id.slice(1)) % 3}`;
    for (const open of ['c0', 'c1', 'c2']) {
      element.arrangeLanes();
      element.fit('all', { animate: false });
      await element.updateComplete;
      const collapsed = ['c0', 'c1', 'c2'].filter(id => id !== open);
      element.arrangeLanes({ collapsed });
      element.zoomTo('2040', '2050', { animate: false });
      await element.updateComplete;
      expect(element.lanes).to.deep.equal({ collapsed });
      expect(element.shadowRoot!.querySelectorAll('.lane.collapsed')).to.have.length(2);
      expect(laneOf(element.focused!), 'the lane of the tab stop').to.equal(open);
    }
    element.reveal('e3', { animate: false });
    await element.updateComplete;
    expect(element.lanes, 'for an event that is sought').to.deep.equal({ collapsed: ['c1'] });
  });

  it('are there before what a program asks for next', async () => {
    const timeline = await mount({ events: manyEvents(COUNT), attributes: { view: 'lanes' } });
    const { element } = timeline;
    element.filter({ hide: { categories: ['c1'] } });
    await element.updateComplete;
    element.filter({ hide: { categories: ['c2'] } });
    element.reveal('e31000', { animate: false });
    // It zooms in until there is room for it, an update each time.
    while (!(await element.updateComplete));
    const label = element.shadowRoot!.querySelector('[data-event=e31000]');
    expect(label, 'of what was hidden until then').not.to.equal(null);
  });

  it('let a history of several people say that all is there when their lanes are', async () => {
    const events = manyEvents(20_000).map((event, i) => ({ ...event, subject: i % 2 ? 'ada' : 'bob' }));
    const timeline = await mount({ events, attributes: { view: 'lanes' } });
    const { element } = timeline;
    const lanes = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=lane]')];
    expect(lanes.map(({ dataset }) => dataset['lane']).sort()).to.deep.equal(['subject:ada', 'subject:bob']);
    expect(timeline.fired.filter(({ type }) => type === 'ct-load')).to.have.length(1);
    expect(element.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  it('are those that a store of all has', async () => {
    const filters = { hide: { categories: ['c1'] } };
    const timeline = await mount({ events: manyEvents(COUNT), attributes: { view: 'lanes' } });
    timeline.element.filter(filters);
    await timeline.element.updateComplete;
    const left = filterStore(storeOf({ events: manyEvents(COUNT) }), filters).snapshot();
    const { textContent } = timeline.element.shadowRoot!.querySelector('[part=summary]')!;
    expect(textContent).to.contain(new Intl.NumberFormat('en').format(left.entries.length));
  });
});

/** A source in place of a document: slow, failing, and larger than memory. */
import { expect } from 'chai';
import type { TimelineSource } from '../../src/store/timeline-source.js';
import { archive } from '../../stories/samples/archive.js';
import { cleanUp, mount, type Timeline } from './harness.js';

/** A source whose answers wait until they are let go, and fail while it is broken. */
class Gate {
  broken = false;
  readonly #source = archive();
  readonly #waiting: { readonly kind: 'bins' | 'events'; readonly go: () => void }[] = [];
  asked = 0;

  readonly source: TimelineSource = {
    ...this.#source,
    request: async (window, signal) => {
      this.asked += 1;
      const kind = window.bins > 0 ? 'bins' : 'events';
      await new Promise<void>(go => this.#waiting.push({ kind, go }));
      if (this.broken) throw new Error('the archive does not answer');
      return this.#source.request(window, signal);
    },
  };

  /** Answers what was asked for so far. */
  async open(kind?: 'bins' | 'events'): Promise<void> {
    for (const waiting of this.#waiting.splice(0)) {
      if (kind === undefined || waiting.kind === kind) waiting.go();
      else this.#waiting.push(waiting);
    }
  }
}

const inside = <T extends Element = HTMLElement>({ element }: Timeline, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const held = (timeline: Timeline): string =>
  inside(timeline, '.held')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join();
const clusters = (timeline: Timeline): HTMLElement[] => inside(timeline, '.cluster');
const labels = (timeline: Timeline): HTMLElement[] => inside(timeline, '.event');

async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (isSo()) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`waited in vain: ${what}`);
}

describe('what is larger than memory', function () {
  this.timeout(30_000);
  const { error, warn } = console;
  let said: unknown[] = [];
  beforeEach(() => {
    said = [];
    console.error = console.warn = (...parts) => void said.push(...parts);
  });
  afterEach(async () => {
    Object.assign(console, { error, warn });
    await cleanUp();
    expect(said.map(String).join(), 'on the console').to.equal('');
  });

  it('has counts first, then events, and says how many are in hand', async () => {
    const gate = new Gate();
    const timeline = await mount({ data: gate.source, attributes: { view: 'lanes', locale: 'en' } });
    await until('the first request', () => gate.asked === 2);
    await until('words', () => held(timeline) === 'Loaded: 0 of 10,000,000 events. Loading more…');
    // How many there are is known, not yet when they were.
    await until('estimates', () => clusters(timeline).length > 10);
    expect(clusters(timeline).every(({ textContent }) => textContent.trim().startsWith('about '))).to.equal(
      true,
    );
    expect(inside(timeline, '.cluster svg')).to.have.length(0);

    await gate.open('bins');
    await until('counts', () => inside(timeline, '.cluster svg').length > 10);
    expect(labels(timeline)).to.have.length(0);
    const [first] = clusters(timeline);
    expect(first!.getAttribute('aria-label')).to.match(/^[\d,.]+[a-zA-Z]? events, .* to .*, Training$/u);
    expect(first!.querySelector('svg path')!.getAttribute('d')).to.match(/^M0 1V/);

    await gate.open();
    await until('events', () => labels(timeline).length > 10);
    expect(held(timeline)).to.equal('Loaded: 320 of 10,000,000 events.');
    expect(inside(timeline, '.summary')[0]!.textContent).to.equal('10,000,000 events, 1700 to 2025');
    const { count } = await timeline.loaded();
    expect(count).to.be.a('number');
    expect(timeline.fired.some(({ type }) => type === 'ct-error')).to.equal(false);
  });

  it('keeps what was shown where it fails, says so, tells the page, and asks again', async () => {
    const gate = new Gate();
    const timeline = await mount({ data: gate.source, attributes: { view: 'lanes', locale: 'en' } });
    await until('the first request', () => gate.asked === 2);
    await gate.open('bins');
    gate.broken = true;
    await gate.open();
    await until('words', () => held(timeline).includes('Some of it could not be loaded.'));
    expect(clusters(timeline).length).to.be.greaterThan(10);
    const errors = timeline.fired.filter(({ type }) => type === 'ct-error');
    expect(errors.map(({ issues }) => issues)).to.deep.equal([
      [{ code: 'source/failed', severity: 'error', message: 'the archive does not answer' }],
    ]);

    gate.broken = false;
    inside(timeline, '.held button')[0]!.click();
    await until('another request', () => gate.asked === 3);
    await gate.open();
    await until('events', () => labels(timeline).length > 10);
    expect(held(timeline)).to.equal('Loaded: 320 of 10,000,000 events.');
  });

  it('says where there are no contents, and asks for them again', async () => {
    let broken = true;
    const source: TimelineSource = {
      ...archive(),
      contents: async signal => {
        if (broken) throw new Error('closed');
        return archive().contents(signal);
      },
    };
    const timeline = await mount({ data: source, attributes: { view: 'lanes', locale: 'en' } });
    const notice = (): HTMLElement | undefined => inside(timeline, '.notice.alone')[0];
    await until('words', () => notice()?.textContent.includes('could not be loaded') ?? false);
    expect(timeline.fired.filter(({ type }) => type === 'ct-error')).to.have.length(1);
    broken = false;
    notice()!.querySelector('button')!.click();
    await until('events', () => labels(timeline).length > 10);
  });

  it('opens counts into events where one zooms in, and keeps what is selected', async () => {
    const timeline = await mount({ data: archive(), attributes: { view: 'lanes', locale: 'en' } });
    await until('events', () => labels(timeline).length > 10);
    const id = labels(timeline)[0]!.dataset['event']!;
    timeline.element.select(id);
    await until('the card', () => inside(timeline, '[part~=card]').length > 0);
    const before = new Set(labels(timeline).map(({ dataset }) => dataset['event']));
    timeline.element.zoomTo('1900-01', '1900-03', { animate: false });
    await until('others', () => labels(timeline).some(({ dataset }) => !before.has(dataset['event'])));
    await until('all', () => !held(timeline).includes('Loading'));
    expect(inside(timeline, '[part~=card]'), 'the card').to.have.length(1);
    // While time comes to rest, what is drawn of it is counted by estimate.
    await until('exact counts', () =>
      clusters(timeline).every(each => !each.getAttribute('aria-label')!.startsWith('about')),
    );
  });

  it('says of estimates that they are', async () => {
    const timeline = await mount({
      data: archive({ estimated: true }),
      attributes: { view: 'lanes', locale: 'de' },
    });
    await until('events', () => labels(timeline).length > 10);
    expect(held(timeline)).to.equal('Geladen: 320 von etwa 10.000.000 Ereignisse.');
    for (const cluster of clusters(timeline)) {
      expect(cluster.textContent.trim()).to.match(/^etwa /);
      expect(cluster.getAttribute('aria-label')).to.match(/^etwa /);
    }
  });

  it('finds what the source finds', async () => {
    const timeline = await mount({ data: archive(), attributes: { view: 'lanes', locale: 'en' } });
    await until('events', () => labels(timeline).length > 10);
    timeline.element.search('clockmaker basel');
    const found = (): string => inside(timeline, '.find-count')[0]?.textContent ?? '';
    await until('results', () => /^\d\d+ results$/.test(found().trim()));
    timeline.element.search(undefined);
    await until('only what was there', () => held(timeline).startsWith('Loaded: 320 of'));
  });

  it('hides a lane and counts the others; of any other filter says that it knows only what is loaded', async () => {
    const timeline = await mount({ data: archive(), attributes: { view: 'lanes', locale: 'en' } });
    await until('events', () => labels(timeline).length > 10);
    const lanes = (): string =>
      inside(timeline, '.lane')
        .map(({ dataset }) => `${dataset['lane']} ${dataset['count']}`)
        .join();
    timeline.element.filters = { hide: { categories: ['works', 'moves'] } };
    await until('three lanes', () => lanes() === 'learning 1,800,000,posts 3,200,000,honours 400,000');
    expect(held(timeline)).to.equal('Loaded: 320 of 10,000,000 events.');
    timeline.element.filters = { hide: { certainties: ['disputed'] } };
    await until('words', () => held(timeline).includes('Only what is loaded'));
  });

  it('brings an event that a page selects', async () => {
    const timeline = await mount({
      data: archive(),
      attributes: { view: 'lanes', locale: 'en', selected: 'posts-12345' },
    });
    await until('the card', () => inside(timeline, '[part~=card]').length > 0);
    expect(inside(timeline, '[part~=card]')[0]!.textContent).to.include('Entry 12346 of appointments');
  });

  it('lists what is in hand in the table, and says that it is not all', async () => {
    const timeline = await mount({ data: archive(), attributes: { view: 'table', locale: 'en' } });
    await until('rows', () => inside(timeline, 'tbody tr').length > 10);
    expect(held(timeline)).to.equal(
      'Loaded: 320 of 10,000,000 events. Only what is loaded is listed, filtered and searched.',
    );
  });

  it('asks for nothing once other data are shown, or it is off the page', async () => {
    const gate = new Gate();
    const timeline = await mount({ data: gate.source, attributes: { view: 'lanes', locale: 'en' } });
    await until('the first request', () => gate.asked === 2);
    timeline.element.data = { title: 'A document', events: [{ title: 'One', when: '2020' }] };
    await timeline.settled();
    await gate.open();
    await timeline.settled();
    expect(held(timeline)).to.equal('');
    expect(
      labels(timeline)
        .map(({ textContent }) => textContent.trim())
        .join(),
    ).to.include('One');
    expect(gate.asked).to.equal(2);
  });

  it('begins again where it is put back', async () => {
    const gate = new Gate();
    const timeline = await mount({ data: gate.source, attributes: { view: 'lanes', locale: 'en' } });
    await until('the first request', () => gate.asked === 2);
    const { element, box } = timeline;
    element.remove();
    await gate.open();
    box.append(element);
    await until('another', () => gate.asked === 4);
    await gate.open();
    await until('events', () => labels(timeline).length > 10);
  });
});

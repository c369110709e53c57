/** What a reader sees, kept in the fragment of the address: Back, Forward, links, and other users of it. */
import { expect } from 'chai';
import type { CtLoadEvent } from '../../src/element.js';
import { HistoryController } from '../../src/elements/controllers/history-controller.js';
import { ViewController } from '../../src/elements/controllers/view-controller.js';
import { CAREER, cleanUp, mount, type MountOptions, type Timeline } from './harness.js';

const hash = (): string => location.hash.slice(1);

/** As if the reader had come by a link. */
const arrive = (fragment: string): void =>
  history.replaceState(null, '', `${location.pathname}${location.search}${fragment && `#${fragment}`}`);

const remembering = (options: MountOptions & { readonly id?: string } = {}): Promise<Timeline> =>
  mount({
    data: CAREER,
    ...options,
    attributes: { history: 'hash', ...(options.id ? { id: options.id } : {}), ...options.attributes },
  });

/** Until the address says so: it is written a few times a second. */
const written = (timeline: Timeline, fragment: string | RegExp): Promise<boolean> =>
  timeline.until(
    () => (typeof fragment === 'string' ? hash() === fragment : fragment.test(hash())),
    `${String(fragment)} in the address, which says ${hash()},`,
  );

/** Goes through the history as the browser's buttons do. */
async function go(timeline: Timeline, by: number): Promise<void> {
  const gone = new Promise(resolve => addEventListener('popstate', resolve, { once: true }));
  history.go(by);
  await gone;
  await timeline.settled();
}

/** Follows a link to a place of the page, or has the page change its own address. */
async function goTo(timeline: Timeline, fragment: string): Promise<void> {
  const gone = new Promise(resolve => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await gone;
  await timeline.settled();
}

describe('history of <career-timeline>', () => {
  beforeEach(() => arrive(''));

  afterEach(async () => {
    await cleanUp();
    arrive('');
  });

  it('is off without the attribute, and writes nothing before anything is done', async () => {
    arrive('ct=view:table');
    const timeline = await mount({ data: CAREER });
    expect(timeline.view).to.equal('Lanes');
    arrive('');
    const { length } = history;
    await remembering({ attributes: { range: '2014/2026', selected: 'prize', view: 'story' } });
    expect(hash()).to.equal('');
    expect(history.length).to.equal(length);
  });

  for (const value of ['', 'push', 'HASH'])
    it(`is off, with a warning, for “${value}”`, async () => {
      arrive('ct=view:table');
      const timeline = await mount({ data: CAREER, attributes: { history: value } });
      const load = (await timeline.loaded()) as unknown as CtLoadEvent;
      expect(timeline.view).to.equal('Lanes');
      expect(load.issues.map(({ code, severity }) => `${severity} ${code}`)).to.eql([
        'warning history/invalid',
      ]);
    });

  it('a link: time, view and card are there from the first drawing on', async () => {
    arrive('ct=range:2020/2022;view:lanes;selected:prize');
    const timeline = await remembering({ attributes: { view: 'story', range: '1990/1999' } });
    await timeline.loaded();
    expect(timeline.view).to.equal('Lanes');
    expect(timeline.titles).to.include('A prize').and.not.include('PhD');
    expect(timeline.card!.textContent).to.include('A prize');
    expect(timeline.firedOf('ct-range-change'), 'nothing has moved').to.be.empty;
    expect(hash(), 'as it was written').to.equal('ct=range:2020/2022;view:lanes;selected:prize');
  });

  it('opening a card and taking a view are steps; Back and Forward go through them', async () => {
    const timeline = await remembering();
    const { length } = history;
    await timeline.click(timeline.event('A prize'));
    await written(timeline, 'ct=selected:prize');
    await timeline.click(timeline.get('radio', 'Table'));
    await written(timeline, 'ct=view:table;selected:prize');
    expect(history.length).to.be.at.most(length + 2);
    await go(timeline, -1);
    expect(timeline.view).to.equal('Lanes');
    expect(timeline.card!.textContent).to.include('A prize');
    await go(timeline, -1);
    expect(timeline.card).to.equal(undefined);
    expect(hash()).to.equal('');
    await go(timeline, 2);
    expect(timeline.view).to.equal('Table');
    expect(timeline.element.selected).to.equal('prize');
    expect(timeline.firedOf('ct-view-change'), 'only what the reader did').to.have.lengthOf(1);
  });

  it('to move time is no step, and is written at rest', async () => {
    const timeline = await remembering({ attributes: { range: '2014/2026' } });
    const { length } = history;
    await timeline.drag(timeline.free(0.6), { x: -160 });
    await written(timeline, /^ct=range:[\dT:/-]+$/);
    const first = hash();
    await timeline.click(timeline.get('button', 'Zoom in'));
    await timeline.until(() => hash() !== first, 'another range in the address');
    expect(history.length).to.equal(length);
    await timeline.click(timeline.get('button', 'Show all'));
    await written(timeline, 'ct=range:');
    timeline.element.zoomTo('2014', '2027');
    await written(timeline, '');
  });

  it('Back from a card leaves time where it was when the card was opened', async () => {
    const timeline = await remembering();
    await timeline.click(timeline.get('button', 'Zoom in'));
    await timeline.click(timeline.event('A prize'));
    await written(timeline, /^ct=range:.*;selected:prize$/);
    const place = timeline.xOf('A prize');
    await go(timeline, -1);
    expect(timeline.card).to.equal(undefined);
    expect(hash()).to.match(/^ct=range:[\d/T:-]+$/);
    await timeline.settled();
    const { width } = timeline.drawing;
    expect(timeline.xOf('A prize')).to.be.closeTo(place, width * 0.4);
    expect(timeline.range!.end - timeline.range!.start).to.be.below(12 * 366 * 86_400_000);
  });

  it('what a program does is written, and is no step', async () => {
    const timeline = await remembering();
    const { length } = history;
    timeline.element.select('phd');
    await written(timeline, 'ct=selected:phd');
    timeline.element.view = 'table';
    await written(timeline, 'ct=view:table;selected:phd');
    timeline.element.zoomTo('2016', '2018');
    await written(timeline, 'ct=range:2016/2017;view:table;selected:phd');
    expect(history.length).to.equal(length);
  });

  it('what the page cancels is nowhere', async () => {
    const timeline = await remembering();
    timeline.element.addEventListener('ct-select', event => event.preventDefault());
    await timeline.click(timeline.event('A prize'));
    timeline.element.view = 'table';
    const { length } = history;
    await written(timeline, 'ct=view:table');
    expect(history.length, 'the view was changed by the program').to.equal(length);
  });

  it('the page changes its address: what it says is shown; an anchor changes nothing', async () => {
    const timeline = await remembering();
    await goTo(timeline, 'ct=view:table;selected:phd');
    expect(timeline.view).to.equal('Table');
    expect(timeline.element.selected).to.equal('phd');
    await goTo(timeline, 'section-2');
    expect(timeline.view).to.equal('Table');
    expect(hash()).to.equal('section-2');
    await timeline.click(timeline.get('radio', 'Lanes'));
    await written(timeline, 'section-2&ct=view:lanes;selected:phd');
    await go(timeline, -2);
    expect(timeline.view).to.equal('Table');
    await go(timeline, -1);
    expect(timeline.view).to.equal('Lanes');
    expect(timeline.card).to.equal(undefined);
  });

  it('others keep their parts of the fragment, and their state', async () => {
    history.replaceState({ of: 'the page' }, '', '#a=b&c=%20d');
    const timeline = await remembering();
    await timeline.click(timeline.event('A prize'));
    await written(timeline, 'a=b&c=%20d&ct=selected:prize');
    expect(history.state).to.eql({ of: 'the page' });
    await timeline.press('Escape');
    await written(timeline, 'a=b&c=%20d');
  });

  it('a page with another base keeps its own address', async () => {
    const base = document.createElement('base');
    base.href = '/somewhere/else/';
    const timeline = await remembering();
    document.head.append(base);
    try {
      const { pathname } = location;
      timeline.element.select('phd');
      await written(timeline, 'ct=selected:phd');
      expect(location.pathname).to.equal(pathname);
    } finally {
      base.remove();
    }
  });

  it('two on a page: by their ids, or one after the other', async () => {
    arrive('ct2=selected:phd');
    const one = await remembering();
    const two = await remembering();
    const named = await remembering({ id: 'my work' });
    expect(one.element.selected).to.equal(undefined);
    expect(two.element.selected).to.equal('phd');
    named.element.select('prize');
    one.element.select('book');
    await written(one, /^ct2=selected:phd&/);
    await written(one, /ct=selected:book/);
    await written(one, /ct\.my%20work=selected:prize/);
    one.element.remove();
    two.element.remove();
    const next = await remembering();
    expect(next.element.selected, 'the number is free again').to.equal('book');
  });

  it('gives the address of a card that is not open', async () => {
    arrive('section-2');
    const { element } = await remembering({ attributes: { range: '2014/2026' } });
    const controller = new HistoryController(element, new ViewController(element), () => undefined);
    expect(controller.linkTo('prize')).to.equal(undefined);
    controller.settle();
    const page = location.href.replace(/#.*/, '');
    expect(controller.linkTo('prize')).to.equal(`${page}#section-2&ct2=range:;selected:prize`);
    expect(hash()).to.equal('section-2');
    element.removeController(controller);
    controller.hostDisconnected();
  });

  it('the card that the author opened can be closed by a link, and the author’s view taken back', async () => {
    const attributes = { selected: 'phd', view: 'table' };
    const timeline = await remembering({ attributes });
    await timeline.click(timeline.get('radio', 'Lanes'));
    await timeline.press('Escape');
    timeline.element.select();
    await written(timeline, 'ct=view:lanes;selected:');
    timeline.element.remove();
    const again = await remembering({ attributes });
    expect(again.view).to.equal('Lanes');
    expect(again.card).to.equal(undefined);
  });

  for (const fragment of [
    'ct=selected:nobody',
    'ct=%',
    'ct=selected:%;view:%E0%A4%A',
    'ct=__proto__:x;constructor:y;view:__proto__;selected:__proto__',
    'ct=range:2024/2020;view:x',
    'ct=selected:%3Cimg%20src%20onerror%3Dalert(1)%3E',
    `ct=selected:${'%41'.repeat(20_000)}`,
    `ct=view:table&${'x'.repeat(1_000_000)}`,
  ])
    it(`shows everything for “${fragment.slice(0, 50)}”`, async () => {
      arrive(fragment);
      const timeline = await remembering();
      await timeline.loaded();
      expect(timeline.events).to.have.lengthOf(4);
      expect(timeline.view).to.equal('Lanes');
      expect(timeline.card).to.equal(undefined);
      expect(timeline.made('img')).to.equal(0);
      expect(timeline.firedOf('ct-error')).to.be.empty;
    });

  it('a card of data that come late opens when they are there', async () => {
    arrive('ct=range:2020/2022;selected:prize');
    const timeline = await remembering({ data: undefined });
    timeline.element.data = CAREER;
    await timeline.loaded();
    expect(timeline.card!.textContent).to.include('A prize');
    expect(timeline.titles).to.not.include('PhD');
  });

  it('a page that may not change its address goes without, and nothing is said', async () => {
    const said: unknown[] = [];
    const note = (...parts: unknown[]): void => void said.push(parts);
    const { error, warn } = console;
    const timeline = await remembering();
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    Object.assign(console, { error: note, warn: note });
    Object.assign(history, { pushState: refuse, replaceState: refuse });
    try {
      await timeline.click(timeline.event('A prize'));
      await timeline.click(timeline.get('radio', 'Table'));
      for (let i = 0; i < 40; i++) await new Promise(requestAnimationFrame);
      expect(timeline.view).to.equal('Table');
      expect(hash()).to.equal('');
    } finally {
      Object.assign(console, { error, warn });
      for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(history, name);
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
    }
    expect(said).to.eql([]);
  });

  it('in a frame made of text it works, or goes without', async () => {
    const frame = document.createElement('iframe');
    frame.style.inlineSize = '900px';
    frame.srcdoc = `<script type="module" src="/src/define.ts"></script>
      <career-timeline history="hash"><script type="application/json">${JSON.stringify(CAREER)}</script></career-timeline>`;
    document.body.append(frame);
    try {
      await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
      const window = frame.contentWindow as Window & typeof globalThis;
      const said: unknown[] = [];
      window.console.error = (...parts: unknown[]): void => void said.push(parts);
      window.addEventListener('error', event => said.push(event.message));
      window.addEventListener('unhandledrejection', event => said.push(event.reason));
      await window.customElements.whenDefined('career-timeline');
      const element = window.document.querySelector('career-timeline')!;
      await element.updateComplete;
      element.view = 'table';
      element.select('phd');
      for (let i = 0; i < 40; i++) await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('table')).to.not.equal(null);
      expect(said).to.eql([]);
      expect(['', '#ct=view:table;selected:phd']).to.include(window.location.hash);
    } finally {
      frame.remove();
    }
  });

  it('off again, or off the page, it neither reads nor writes', async () => {
    const timeline = await remembering();
    timeline.element.select('phd');
    await written(timeline, 'ct=selected:phd');
    timeline.element.removeAttribute('history');
    await timeline.settled();
    timeline.element.select('prize');
    for (let i = 0; i < 40; i++) await new Promise(requestAnimationFrame);
    expect(hash()).to.equal('ct=selected:phd');
    await goTo(timeline, 'ct=selected:book');
    expect(timeline.element.selected).to.equal('prize');
    timeline.element.setAttribute('history', 'hash');
    await timeline.settled();
    expect(timeline.element.selected).to.equal('book');
    timeline.element.remove();
    await goTo(timeline, 'ct=selected:phd');
    expect(timeline.element.selected).to.equal('book');
    timeline.box.append(timeline.element);
    await timeline.settled();
    expect(timeline.element.selected).to.equal('phd');
  });
});

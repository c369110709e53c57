/** Lanes by hand: collapsed by their names, moved by the panel of filters, and where focus goes meanwhile. */
import { expect } from 'chai';
import { createTextMeasure } from '../../src/elements/measure-text.js';
import { CAREER, cleanUp, media, mount, nameOf, type MountOptions, type Timeline } from './harness.js';

const LIFE = {
  ...CAREER,
  categories: [...CAREER.categories, { id: 'talk', label: 'Talks' }],
  events: [
    ...CAREER.events,
    { id: 'talk-a', title: 'A talk in Oslo', when: '2018-03-02', category: 'talk' },
    { id: 'talk-b', title: 'Another talk', when: '2022-05-04', category: 'talk' },
  ],
};

const lives = (options: MountOptions = {}): Promise<Timeline> => mount({ data: LIFE, ...options });

const told = (timeline: Timeline): unknown[] =>
  timeline.firedOf('ct-lanes-change').map(event => event['lanes']);

const heightOf = (timeline: Timeline, name: string): number =>
  timeline.lane(name).closest('[part~="lane"]')!.getBoundingClientRect().height;

const isStrip = (timeline: Timeline, name: string): boolean => heightOf(timeline, name) < 45;

/** The panel of filters, opened by a reader. */
async function opened(options: MountOptions = {}): Promise<Timeline> {
  const timeline = await lives(options);
  await timeline.click(timeline.get('button', 'Filter'));
  await timeline.until(() => picker(timeline), 'the panel');
  return timeline;
}

const picker = (timeline: Timeline): HTMLSelectElement | undefined =>
  timeline.element.shadowRoot!.querySelector<HTMLSelectElement>('[part~="filter"] select') ?? undefined;

/** Chooses a lane as a reader does by keys. */
async function choose(timeline: Timeline, name: string): Promise<void> {
  const select = picker(timeline)!;
  select.focus();
  for (let i = 0; i < 9 && select.selectedOptions[0]!.text !== name; i++) {
    const isAhead = [...select.options].findIndex(({ text }) => text === name) > select.selectedIndex;
    await timeline.press(isAhead ? 'ArrowDown' : 'ArrowUp');
  }
  expect(select.selectedOptions[0]!.text).to.equal(name);
}

const news = (timeline: Timeline): string =>
  nameOf(timeline.all('status').find(it => it.closest('fieldset'))!);

describe('lanes of <career-timeline> by hand', () => {
  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const width of [1240, 500])
    it(`a click on its name collapses a lane to a strip that counts, and another one expands it (${width} px)`, async () => {
      const timeline = await lives({ width, attributes: { view: 'lanes' } });
      const before = timeline.titles;
      await timeline.click(timeline.lane('Talks'));
      expect(isStrip(timeline, 'Talks')).to.equal(true);
      expect(isStrip(timeline, 'Work')).to.equal(false);
      expect(timeline.titles).to.have.members(['PhD', 'Research at a lab', 'A prize', 'Book on all of it']);
      const band = timeline.lane('Talks').closest('[part~="lane"]')!;
      expect(getComputedStyle(band, '::after').content).to.equal('"2"');
      expect(timeline.element.lanes).to.deep.equal({ collapsed: ['talk'] });
      await timeline.click(timeline.lane('Talks'));
      expect(timeline.titles).to.deep.equal(before);
      expect(told(timeline)).to.deep.equal([{ collapsed: ['talk'] }, undefined]);
      expect(timeline.card).to.equal(undefined);
      expect(timeline.firedOf('ct-range-change').filter(event => event['byReader'])).to.be.empty;
    });

  it('a double click on its name is two clicks, and a drag from it moves time alone', async () => {
    const timeline = await lives({ attributes: { range: '2014/2026' } });
    const { left, top } = timeline.lane('Talks').getBoundingClientRect();
    const x = timeline.xOf('A prize');
    await timeline.drag({ x: left + 10, y: top + 8 }, { x: 60 });
    expect(timeline.xOf('A prize')).to.be.closeTo(x + 60, 1.5);
    expect(told(timeline)).to.be.empty;
    timeline.forget();
    const at = { bubbles: true, composed: true, clientX: left + 10, clientY: top + 8 };
    timeline.lane('Talks').dispatchEvent(new MouseEvent('dblclick', at));
    await timeline.settled();
    expect(timeline.firedOf('ct-range-change')).to.be.empty;
  });

  it('the panel has what can be done with each lane, for keys, and says what came of it', async () => {
    const timeline = await opened();
    expect([...picker(timeline)!.options].map(({ text }) => text)).to.deep.equal(['Study', 'Work', 'Talks']);
    expect(nameOf(picker(timeline)!)).to.equal('Lane');
    await choose(timeline, 'Talks');
    expect(news(timeline)).to.equal('');
    await timeline.press('Tab', 'Enter');
    expect(timeline.element.lanes).to.deep.equal({ collapsed: ['talk'] });
    expect(timeline.focusedName, 'the same button').to.equal('Expand');
    expect(news(timeline)).to.equal('Talks: lane 3 of 3, collapsed');
    await timeline.press('Tab', 'Enter');
    expect(timeline.lanes).to.deep.equal(['Talks', 'Study', 'Work']);
    expect(timeline.focusedName).to.equal('To the front');
    expect(timeline.focused!.ariaDisabled).to.equal('true');
    expect(news(timeline)).to.equal('Talks: lane 1 of 3, collapsed');
    await timeline.press('Tab', 'Tab', 'Enter');
    expect(timeline.focusedName).to.equal('Down');
    expect(timeline.lanes).to.deep.equal(['Study', 'Talks', 'Work']);
    await timeline.press('Shift+Tab', 'Enter');
    expect(timeline.focusedName).to.equal('Up');
    expect(timeline.lanes).to.deep.equal(['Talks', 'Study', 'Work']);
    const { length } = told(timeline);
    await timeline.press('Enter');
    expect(told(timeline), 'nothing to move past').to.have.lengthOf(length);
    await timeline.click(timeline.get('button', 'As at first'));
    expect(timeline.lanes).to.deep.equal(['Study', 'Work', 'Talks']);
    expect(timeline.element.lanes).to.equal(undefined);
    expect(timeline.get('button', 'As at first').ariaDisabled).to.equal('true');
  });

  it('shows the time of a lane', async () => {
    const timeline = await opened({ attributes: { range: '1990/2040' } });
    await choose(timeline, 'Talks');
    await timeline.click(timeline.get('button', 'Show its time'));
    const { start, end } = timeline.range!;
    expect(start).to.be.within(Date.UTC(2016, 0), Date.UTC(2018, 2));
    expect(end).to.be.within(Date.UTC(2022, 4), Date.UTC(2024, 6));
    expect(timeline.firedOf('ct-range-change').at(-1)!['byReader']).to.equal(true);
  });

  it('moves past what is shown, where filters hide a lane', async () => {
    const timeline = await opened();
    await timeline.click(timeline.get('checkbox', 'Work'));
    await choose(timeline, 'Talks');
    await timeline.click(timeline.get('button', 'Up'));
    expect(timeline.lanes).to.deep.equal(['Talks', 'Study']);
    await timeline.click(timeline.get('checkbox', 'Work'));
    expect(timeline.lanes).to.deep.equal(['Talks', 'Study', 'Work']);
  });

  it('keys pass by what is collapsed, and go across lanes in their order', async () => {
    const timeline = await lives();
    timeline.element.lanes = { order: ['talk'], collapsed: ['work'] };
    await timeline.settled();
    timeline.event('PhD').focus();
    const path: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Home', 'ArrowUp', 'ArrowDown']) {
      await timeline.press(key);
      path.push(timeline.focusedTitle);
    }
    expect(path).to.deep.equal([
      'A talk in Oslo',
      'Another talk',
      'Another talk',
      'PhD',
      'A talk in Oslo',
      'PhD',
    ]);
    expect(timeline.element.lanes).to.deep.equal({ order: ['talk'], collapsed: ['work'] });
  });

  it('focus goes to what is nearest in time where its lane is collapsed, and never into a strip', async () => {
    const timeline = await lives();
    timeline.event('A prize').focus();
    timeline.element.lanes = { collapsed: ['work'] };
    await timeline.settled();
    expect(timeline.element.focused).to.equal('talk-b');
    expect(timeline.focusedTitle).to.equal('Another talk');
    await timeline.click(timeline.lane('Talks'));
    expect(timeline.element.focused).to.equal('phd');
    await timeline.click(timeline.lane('Study'));
    expect(timeline.element.focused).to.equal(undefined);
    expect(timeline.events).to.be.empty;
    await timeline.click(timeline.lane('Work'));
    expect(timeline.element.focused).to.equal('lab');
    expect(timeline.tabStops.filter(stop => stop.closest('.drawing'))).to.have.lengthOf(1);
  });

  it('a search that goes to an event opens its lane', async () => {
    const timeline = await lives();
    timeline.element.lanes = { collapsed: ['talk', 'study'] };
    timeline.element.search('oslo');
    await timeline.until(() => timeline.all('searchbox')[0], 'the search');
    await timeline.settled();
    expect(isStrip(timeline, 'Talks'), 'found is not sought').to.equal(true);
    timeline.get('searchbox').focus();
    await timeline.press('Enter');
    expect(isStrip(timeline, 'Talks')).to.equal(false);
    expect(timeline.element.lanes).to.deep.equal({ collapsed: ['study'] });
    expect(timeline.titles).to.include('A talk in Oslo');
    expect(told(timeline)).to.deep.equal([{ collapsed: ['study'] }]);
  });

  for (const [name, ask] of [
    ['select', (element: Timeline['element']) => element.select('talk-a')],
    ['reveal', (element: Timeline['element']) => element.reveal('talk-a')],
    ['focusEvent', (element: Timeline['element']) => element.focusEvent('talk-a')],
  ] as const) {
    it(`${name} of an event opens its lane`, async () => {
      const timeline = await lives();
      timeline.element.lanes = { collapsed: ['talk'] };
      await timeline.settled();
      ask(timeline.element);
      await timeline.settled();
      expect(timeline.titles).to.include('A talk in Oslo');
      expect(timeline.element.lanes).to.equal(undefined);
      expect(told(timeline)).to.deep.equal([undefined]);
    });

    it(`${name} opens none where the page refuses`, async () => {
      const timeline = await lives();
      timeline.element.lanes = { collapsed: ['talk'] };
      await timeline.settled();
      timeline.element.addEventListener('ct-lanes-change', event => event.preventDefault());
      timeline.forget();
      ask(timeline.element);
      await timeline.settled();
      expect(isStrip(timeline, 'Talks')).to.equal(true);
      expect(timeline.element.focused).to.not.equal('talk-a');
      expect(timeline.firedOf('ct-range-change').map(({ type }) => type)).to.have.length.below(2);
    });
  }

  it('letters of a title lead into a lane that is collapsed', async () => {
    const timeline = await lives();
    timeline.element.lanes = { collapsed: ['talk'] };
    await timeline.settled();
    timeline.event('PhD').focus();
    await timeline.type('anoth');
    expect(timeline.focusedTitle).to.equal('Another talk');
  });

  it('stay as they are through other data, by the ids of their categories', async () => {
    const timeline = await lives();
    timeline.element.lanes = { order: ['talk', 'work'], collapsed: ['talk'] };
    await timeline.settled();
    timeline.element.data = { ...LIFE, events: LIFE.events.filter(({ category }) => category !== 'talk') };
    await timeline.settled();
    expect(timeline.lanes).to.deep.equal(['Work', 'Study']);
    timeline.element.data = {
      ...LIFE,
      categories: [{ id: 'new', label: 'New' }, ...LIFE.categories],
      events: [...LIFE.events, { id: 'n', title: 'Something new', when: '2020', category: 'new' }],
    };
    await timeline.settled();
    expect(timeline.lanes).to.deep.equal(['Talks', 'Work', 'New', 'Study']);
    expect(isStrip(timeline, 'Talks')).to.equal(true);
  });

  it('are the same in story and table, which tell all', async () => {
    for (const view of ['story', 'table']) {
      const timeline = await lives({ attributes: { view } });
      timeline.element.lanes = { order: ['work'], collapsed: ['talk'] };
      await timeline.settled();
      expect(timeline.titles).to.have.lengthOf(6);
      await timeline.click(timeline.get('button', 'Filter'));
      expect(picker(timeline), 'nothing to arrange there').to.equal(undefined);
      expect(timeline.all('checkbox', /^(Study|Work|Talks)/).map(nameOf)).to.deep.equal([
        'Work 3',
        'Study 1',
        'Talks 2',
      ]);
      await cleanUp();
    }
  });

  it('stand in the address, and come from there', async () => {
    const timeline = await lives({ attributes: { history: 'hash' } });
    const { length } = history;
    await timeline.click(timeline.lane('Talks'));
    await timeline.until(() => location.hash === '#ct=lanes:collapsed.talk', 'the address');
    expect(history.length, 'no step').to.equal(length);
    await cleanUp();
    history.replaceState(null, '', '#ct=lanes:order.talk,collapsed.work');
    const again = await lives({ attributes: { history: 'hash' } });
    expect(again.lanes).to.deep.equal(['Talks', 'Study', 'Work']);
    expect(isStrip(again, 'Work')).to.equal(true);
    expect(told(again)).to.be.empty;
  });

  it('glide to their places, unless less motion is asked for', async () => {
    const places = async (reducedMotion: string): Promise<number[]> => {
      await media({ reducedMotion });
      const timeline = await lives();
      timeline.element.lanes = { collapsed: ['work'] };
      const seen = new Set<number>();
      for (let i = 0; i < 30; i++) {
        await new Promise(requestAnimationFrame);
        seen.add(Math.round(timeline.lane('Talks').getBoundingClientRect().top));
      }
      await cleanUp();
      return [...seen];
    };
    expect((await places('no-preference')).length, 'somewhere between').to.be.above(2);
    expect((await places('reduce')).length).to.be.at.most(2);
  });

  it('a lane without a name has its strip, too', async () => {
    const events = [...LIFE.events, { id: 'loose', title: 'Loose', when: '2020-01-01' }];
    const timeline = await opened({ data: { ...LIFE, events } });
    await choose(timeline, 'no category');
    await timeline.click(timeline.get('button', 'Collapse'));
    expect(timeline.element.lanes).to.deep.equal({ collapsed: [''] });
    expect(timeline.titles).to.not.include('Loose');
    const band = timeline.element.shadowRoot!.querySelector('[data-lane=""]')!;
    const { left, top } = band.getBoundingClientRect();
    expect(getComputedStyle(band, '::after').content).to.equal('"1"');
    await timeline.clickAt(left + 30, top + 12);
    expect(timeline.titles).to.include('Loose');
  });

  it('have rows as high as the theme says', async () => {
    const plain = heightOf(await lives(), 'Talks');
    await cleanUp();
    const timeline = await lives({ attributes: { style: '--ct-density: compact' } });
    expect(heightOf(timeline, 'Talks')).to.be.below(plain * 0.75);
    timeline.element.style.setProperty('--ct-density', 'comfortable');
    timeline.box.style.inlineSize = '1100px';
    await timeline.until(() => heightOf(timeline, 'Talks') === plain, 'rows of the other theme');
  });

  it('have other rows as soon as the page sets another theme, though it has transitions of its own', async function () {
    if (!CSS.supports('transition-behavior', 'allow-discrete')) this.skip();
    const theme = document.createElement('style');
    theme.textContent = `.close career-timeline { --ct-density: compact; transition: opacity 1s }`;
    document.head.append(theme);
    try {
      // As high as the page says: no size changes with the rows.
      const timeline = await lives({ attributes: { style: 'block-size: 700px' } });
      const plain = heightOf(timeline, 'Talks');
      timeline.box.className = 'close';
      await timeline.until(() => heightOf(timeline, 'Talks') < plain * 0.75, 'low rows');
      timeline.box.className = '';
      await timeline.until(() => heightOf(timeline, 'Talks') === plain, 'high rows');
    } finally {
      theme.remove();
    }
  });

  it('cut a title behind a word', async () => {
    const title = 'Leads the bridges of a metro line and of all that runs on it';
    const timeline = await mount({
      events: [{ title, when: '2001/2020' }],
      attributes: { view: 'lanes' },
      width: 390,
    });
    const measure = createTextMeasure(timeline.element);
    const ends = title.split(' ').map((_, i, all) => measure(`${all.slice(0, i + 1).join(' ')}…`, 'title'));
    const { width } = timeline.event(title).getBoundingClientRect();
    expect(ends).to.include(width - 8);
  });
});

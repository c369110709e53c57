/** The table as an editor wants it: sorted, grouped, with other columns, copied; and a reader's place in it. */
import { expect } from 'chai';
import type { CareerTimeline } from '../../src/element.js';
import { CAREER, cleanUp, media, mount, nameOf, type MountOptions, type Timeline } from './harness.js';

const LIFE = {
  ...CAREER,
  events: [...CAREER.events, { id: 'lost', title: 'Some day', place: 'Oslo' }],
};

/** Some for each of 50 years, in two lanes; every seventh is approximate. */
const MANY = {
  asOf: '2026-02-10',
  categories: [
    { id: 'a', label: 'Odd' },
    { id: 'b', label: 'Even' },
  ],
  events: Array.from({ length: 500 }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: `${1950 + Math.floor(i / 10)}-${String((i % 10) + 1).padStart(2, '0')}${i % 7 === 0 ? '~' : ''}`,
    category: i % 2 ? 'a' : 'b',
  })),
};

const tableOf = (options: MountOptions = {}): Promise<Timeline> =>
  mount({ data: LIFE, ...options, attributes: { view: 'table', ...options.attributes } });

const root = (timeline: Timeline): ShadowRoot => timeline.element.shadowRoot!;

const head = (timeline: Timeline, name: string): HTMLElement =>
  [...root(timeline).querySelectorAll<HTMLElement>('thead th')].find(
    ({ textContent }) => textContent.trim() === name,
  )!;

const heads = (timeline: Timeline): string[] =>
  [...root(timeline).querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());

const sorts = (timeline: Timeline): string[] =>
  [...root(timeline).querySelectorAll('[aria-sort]')].map(
    th => `${th.textContent.trim()} ${th.getAttribute('aria-sort')!}`,
  );

const groups = (timeline: Timeline): string[] =>
  [...root(timeline).querySelectorAll('th[scope=rowgroup]')].map(nameOf);

const said = (timeline: Timeline): string =>
  root(timeline).querySelector('.arrange [role=status]')!.textContent.trim();

const select = (timeline: Timeline, name: string): HTMLSelectElement =>
  [...root(timeline).querySelectorAll<HTMLSelectElement>('.arrange select')].find(each =>
    nameOf(each).startsWith(name),
  )!;

/** Chooses from a list that has focus. */
async function choose(timeline: Timeline, name: string, option: string): Promise<void> {
  const list = select(timeline, name);
  list.focus();
  list.selectedIndex = [...list.options].findIndex(({ text }) => text === option);
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await timeline.settled();
}

/** Which rows the pager says are shown. */
const pages = (timeline: Timeline): string =>
  root(timeline).querySelector('.pager [role=status]')!.textContent.trim();

const told = (timeline: Timeline): unknown[] =>
  timeline.firedOf('ct-table-change').map(event => event['table']);

describe('the table of <career-timeline>', () => {
  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is in order of time, and says so on the one head', async () => {
    const timeline = await tableOf();
    expect(sorts(timeline)).to.deep.equal(['When ascending']);
    expect(timeline.titles.at(-1)).to.equal('Some day');
    expect(timeline.element.table).to.equal(undefined);
  });

  it('a click on a head sorts by it, another one from the end, and says so', async () => {
    const timeline = await tableOf();
    await timeline.click(timeline.get('button', 'What'));
    expect(timeline.titles).to.deep.equal([
      'A prize',
      'Book on all of it',
      'PhD',
      'Research at a lab',
      'Some day',
    ]);
    expect(sorts(timeline)).to.deep.equal(['What ascending']);
    expect(said(timeline)).to.equal('All events, sorted by “What”, ascending');
    expect(root(timeline).querySelector('caption')!.textContent).to.equal(
      `${said(timeline)}, known on 10 February 2026`,
    );
    await timeline.press('Enter');
    expect(timeline.focusedName, 'the same head').to.equal('What');
    expect(timeline.titles[0]).to.equal('Some day');
    expect(sorts(timeline)).to.deep.equal(['What descending']);
    await timeline.click(timeline.get('button', 'When'));
    expect(told(timeline)).to.deep.equal([
      { sort: { column: 'what' } },
      { sort: { column: 'what', descending: true } },
      undefined,
    ]);
  });

  it('what nothing dates stands last either way', async () => {
    const timeline = await tableOf();
    await timeline.click(timeline.get('button', 'When'));
    expect(timeline.titles).to.deep.equal([
      'Book on all of it',
      'A prize',
      'Research at a lab',
      'PhD',
      'Some day',
    ]);
  });

  it('a page that refuses has everything as it was', async () => {
    const timeline = await tableOf();
    timeline.element.addEventListener('ct-table-change', event => event.preventDefault());
    const before = timeline.titles;
    await timeline.click(timeline.get('button', 'What'));
    await choose(timeline, 'Group by', 'lane');
    await timeline.click(timeline.get('button', 'Columns'));
    await timeline.click(timeline.get('checkbox', 'Place'));
    expect(timeline.titles).to.deep.equal(before);
    expect(select(timeline, 'Group by').selectedOptions[0]!.text).to.equal('nothing');
    expect((timeline.get('checkbox', 'Place') as HTMLInputElement).checked).to.equal(false);
    expect(heads(timeline)).to.have.lengthOf(5);
    expect(said(timeline)).to.equal('');
  });

  it('groups by lane and by time, each with its name and count', async () => {
    const timeline = await tableOf();
    await choose(timeline, 'Group by', 'lane');
    expect(groups(timeline)).to.deep.equal(['Study 1 event', 'Work 3 events', 'no category 1 event']);
    expect(said(timeline)).to.equal('3 groups');
    expect(timeline.focused).to.equal(select(timeline, 'Group by'));
    await choose(timeline, 'Group by', 'time');
    expect(groups(timeline)).to.deep.equal([
      '2015 1 event',
      '2019 1 event',
      '2021 1 event',
      '2024 1 event',
      'No date known 1 event',
    ]);
    await choose(timeline, 'Group by', 'nothing');
    expect(groups(timeline)).to.be.empty;
    expect(said(timeline)).to.equal('No groups');
    expect(timeline.element.table).to.equal(undefined);
  });

  it('a group that goes over a page has its heading on both, and rows are counted through', async () => {
    const timeline = await tableOf({ data: MANY });
    timeline.element.table = { group: 'lane' };
    await timeline.settled();
    const table = timeline.get('table');
    expect(table.getAttribute('aria-rowcount')).to.equal('503');
    expect(groups(timeline)).to.deep.equal(['Odd 250 events']);
    for (let i = 0; i < 6; i++) await timeline.click(timeline.get('button', 'Next'));
    expect(groups(timeline)).to.deep.equal(['Odd, continued 250 events', 'Even 250 events']);
    const rows = [...root(timeline).querySelectorAll('tbody tr')];
    const indices = rows.map(row => Number(row.getAttribute('aria-rowindex')));
    expect(indices.slice(0, 3)).to.deep.equal([2, 243, 244]);
    const even = rows.findLastIndex(row => row.textContent.includes('250 events'));
    expect(indices[even]).to.equal(253);
    expect(indices.at(-1)).to.equal(283);
    expect(table.querySelectorAll('tbody')).to.have.lengthOf(2);
  });

  it('has the columns that are chosen, and a way back by Escape', async () => {
    const timeline = await tableOf();
    const button = timeline.get('button', 'Columns');
    expect(button.ariaExpanded).to.equal('false');
    await timeline.click(button);
    expect(button.ariaExpanded).to.equal('true');
    expect(timeline.all('checkbox').map(nameOf)).to.deep.equal([
      'When',
      'How long',
      'How sure',
      'Status',
      'Lane',
      'Place',
      'Why',
      'Sources',
    ]);
    for (const name of ['Why', 'Place', 'Sources']) await timeline.click(timeline.get('checkbox', name));
    expect(heads(timeline)).to.deep.equal(['What', 'When', 'How sure', 'Lane', 'Place', 'Sources']);
    expect(timeline.get('row', /Some day/).textContent).to.include('Oslo');
    expect(timeline.get('row', /Research/).textContent).to.include('A letter');
    await timeline.press('Escape');
    expect(timeline.focusedName).to.equal('Columns');
    expect(timeline.all('checkbox')).to.be.empty;
    expect(timeline.element.table).to.deep.equal({
      columns: ['when', 'certainty', 'lane', 'place', 'sources'],
    });
  });

  it('Escape in the list of columns leaves the card open', async () => {
    const timeline = await tableOf({ attributes: { selected: 'prize' } });
    await timeline.click(timeline.get('button', 'Columns'));
    timeline.get('checkbox', 'Place').focus();
    await timeline.press('Escape');
    expect(timeline.card).to.not.equal(undefined);
    expect(timeline.focusedName).to.equal('Columns');
    await timeline.press('Escape');
    expect(timeline.card).to.equal(undefined);
  });

  it('all that can be pressed is 24 px high', async () => {
    for (const width of [1240, 390]) {
      const timeline = await tableOf({ width });
      await timeline.click(timeline.get('button', 'Columns'));
      const targets = root(timeline).querySelectorAll<HTMLElement>(
        '.table-top :is(button, select, label:has(input)), .table button',
      );
      expect(targets.length).to.be.above(15);
      for (const target of targets)
        expect(target.getBoundingClientRect().height, nameOf(target)).to.be.at.least(24);
      const { scrollWidth, clientWidth } = root(timeline).querySelector('.view')!;
      expect(scrollWidth, 'nothing beside the page').to.equal(clientWidth);
      await cleanUp();
    }
  });

  it('more columns than there is room for scroll, and leave the names in sight', async () => {
    const timeline = await tableOf({ width: 700 });
    timeline.element.table = {
      columns: ['when', 'duration', 'certainty', 'status', 'lane', 'place', 'why', 'sources'],
    };
    await timeline.settled();
    const view = root(timeline).querySelector('.view')!;
    const x = timeline.event('PhD').getBoundingClientRect().left;
    view.scrollLeft = 10_000;
    expect(view.scrollLeft).to.be.above(100);
    expect(timeline.event('PhD').getBoundingClientRect().left).to.equal(x);
  });

  it('on paper its heads are repeated, and what can be pressed is left out', async () => {
    const timeline = await tableOf();
    if (!(await media({ media: 'print' }))) return;
    const style = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(root(timeline).querySelector(selector)!);
    expect(style('.arrange').display).to.equal('none');
    expect(style('.table thead').display).to.equal('table-header-group');
    for (const head of ['.table thead th', '.table tbody th']) {
      expect(style(head).position).to.equal('static');
      expect(style(head).backgroundColor, 'would cover lines').to.equal('rgba(0, 0, 0, 0)');
    }
    expect(style('.table tbody tr').breakInside).to.equal('avoid');
    // What scrolls is not broken over pages.
    expect(style('.view').overflow).to.equal('visible');
    expect(timeline.text).to.include('How sure');
  });

  it('is sorted by a list where it is narrow, and its heads take no focus', async () => {
    const timeline = await tableOf({ width: 390 });
    expect(head(timeline, 'When').querySelector('button')).to.equal(null);
    expect(sorts(timeline)).to.deep.equal(['When ascending']);
    await choose(timeline, 'Sort by', 'What');
    expect(timeline.titles[0]).to.equal('A prize');
    await timeline.click(timeline.get('button', 'Descending'));
    expect(timeline.titles[0]).to.equal('Some day');
    expect(timeline.get('button', 'Descending').ariaPressed).to.equal('true');
    expect(sorts(timeline)).to.deep.equal(['What descending']);
    timeline.box.style.inlineSize = '900px';
    await timeline.until(() => head(timeline, 'When').querySelector('button') ?? undefined, 'the heads');
    expect(select(timeline, 'Sort by')).to.equal(undefined);
  });

  it('is kept over views', async () => {
    const timeline = await tableOf();
    await timeline.click(timeline.get('button', 'What'));
    const { titles } = timeline;
    await timeline.click(timeline.get('radio', 'Lanes'));
    await timeline.click(timeline.get('radio', 'Table'));
    expect(timeline.titles).to.deep.equal(titles);
    expect(sorts(timeline)).to.deep.equal(['What ascending']);
  });

  it('what had focus keeps it through another order, and its page is shown', async () => {
    const timeline = await tableOf({ data: MANY });
    timeline.event('Event 12').focus();
    timeline.element.table = { sort: { column: 'when', descending: true } };
    await timeline.settled();
    expect(timeline.focusedName).to.equal('Event 12');
    expect(timeline.titles).to.include('Event 12').and.not.include('Event 499');
    expect(pages(timeline)).to.equal('481–500 of 500');
    timeline.element.table = { group: 'lane', sort: { column: 'certainty' } };
    await timeline.settled();
    expect(timeline.focusedName).to.equal('Event 12');
  });

  it('else the page is that of the event that is selected; else the first', async () => {
    const timeline = await tableOf({ data: MANY });
    await timeline.click(timeline.get('button', 'Later'));
    timeline.element.select('e70');
    await timeline.settled();
    await timeline.click(timeline.get('button', 'What'));
    expect(timeline.titles).to.include('Event 70');
    expect(timeline.focusedName).to.equal('What');
    timeline.element.select();
    await timeline.settled();
    await timeline.click(timeline.get('button', 'What'));
    expect(pages(timeline)).to.equal('1–40 of 500');
  });

  for (const [view, first] of [
    ['table', 'Event 200'],
    ['story', 'Event 209'],
  ] as const)
    it(`any period of the ${view} is a few keys away, and focus stays with them`, async () => {
      const timeline = await mount({ data: MANY, attributes: { view } });
      root(timeline).querySelector<HTMLElement>('.go-to summary')!.focus();
      await timeline.press('Enter');
      timeline.get('button', /^1970–1979/).focus();
      await timeline.press('Enter');
      expect(timeline.focusedName).to.match(/^1970–1979/);
      timeline.get('button', /^1970 /).focus();
      await timeline.press('Enter');
      expect(timeline.titles[0]).to.equal(first);
      expect(timeline.focusedName).to.match(/^1970 /);
      expect(pages(timeline)).to.equal(view === 'table' ? '201–240 of 500' : '291–330 of 500');
      const [earlier, later] = timeline.all('button', 'Earlier').concat(timeline.all('button', 'Later'));
      await timeline.click(view === 'table' ? earlier! : later!);
      expect(pages(timeline)).to.equal(view === 'table' ? '161–200 of 500' : '251–290 of 500');
    });

  it('filters leave a reader where he was', async () => {
    const timeline = await tableOf({ data: MANY });
    for (let i = 0; i < 3; i++) await timeline.click(timeline.get('button', 'Later'));
    expect(timeline.titles[0]).to.equal('Event 120');
    timeline.element.filter({ hide: { categories: ['b'] } });
    await timeline.settled();
    expect(timeline.titles).to.include('Event 121');
    timeline.element.clearFilters();
    await timeline.settled();
    expect(timeline.titles).to.include('Event 121');
    timeline.element.data = { ...MANY, title: 'Other' };
    await timeline.settled();
    expect(timeline.titles[0], 'other data').to.equal('Event 0');
  });

  it('shows the page of the event that keys act on, when it comes from another view', async () => {
    const timeline = await mount({ data: MANY });
    timeline.element.select('e333');
    await timeline.settled();
    await timeline.click(timeline.get('radio', 'Table'));
    expect(timeline.titles).to.include('Event 333');
    timeline.element.table = { sort: { column: 'what', descending: true } };
    timeline.element.focusEvent('e5');
    await timeline.settled();
    expect(timeline.focusedName).to.equal('Event 5');
  });

  it('stands in the address, and comes from there', async () => {
    const timeline = await tableOf({ attributes: { history: 'hash' } });
    const { length } = history;
    await timeline.click(timeline.get('button', 'What'));
    await timeline.until(() => location.hash === '#ct=table:sort.what', 'the address');
    expect(history.length, 'no step').to.equal(length);
    await cleanUp();
    history.replaceState(null, '', '#ct=table:sort.what/down,group.lane,column.place');
    const again = await tableOf({ attributes: { history: 'hash' } });
    expect(heads(again)).to.deep.equal(['What', 'Place']);
    expect(groups(again)[0]).to.equal('Study 1 event');
    expect(told(again)).to.be.empty;
  });

  it('has no tools where the page wants none', async () => {
    const timeline = await tableOf({ attributes: { controls: 'none' } });
    expect(root(timeline).querySelector('.arrange')).to.equal(null);
    expect(timeline.titles).to.have.lengthOf(5);
  });

  describe('copied', () => {
    const clipboard = navigator.clipboard as Clipboard | undefined;

    function answer(write: (items: ClipboardItem[]) => Promise<void>): void {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
    }
    afterEach(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    });

    async function copied(element: CareerTimeline, timeline: Timeline): Promise<Record<string, string>> {
      const texts: Record<string, string> = {};
      answer(async ([item]) => {
        for (const type of item!.types) texts[type] = await (await item!.getType(type)).text();
      });
      await timeline.click(timeline.get('button', 'Copy'));
      await element.updateComplete;
      return texts;
    }

    it('is all that filters leave, as it stands, in two kinds of text', async () => {
      const timeline = await tableOf({ data: MANY });
      timeline.element.filter({ hide: { categories: ['b'] } });
      timeline.element.table = {
        sort: { column: 'when', descending: true },
        group: 'time',
        columns: ['lane', 'when'],
      };
      await timeline.settled();
      const { 'text/plain': tsv = '', 'text/html': html = '' } = await copied(timeline.element, timeline);
      const lines = tsv.split('\n');
      expect(lines).to.have.lengthOf(251);
      expect(lines.slice(0, 2)).to.deep.equal([
        'What\tLane\tWhen',
        'Event 499\tOdd\tSome time in October 1999',
      ]);
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      expect(body.querySelectorAll('th[scope=row]')).to.have.lengthOf(250);
      expect(body.querySelector('th[scope=rowgroup]')!.textContent).to.equal('1990–1999');
      expect(said(timeline)).to.equal('250 rows copied');
    });

    it('holds no formula', async () => {
      const timeline = await tableOf({ data: { events: [{ title: '=HYPERLINK("x")', when: '2001' }] } });
      const { 'text/plain': tsv = '' } = await copied(timeline.element, timeline);
      expect(tsv.split('\n')[1]).to.match(/^'=HYPERLINK/);
    });

    it('says so where the browser refuses, or has no clipboard', async () => {
      for (const refuse of [
        () => answer(() => Promise.reject(new DOMException('no', 'NotAllowedError'))),
        () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }),
      ]) {
        const timeline = await tableOf();
        refuse();
        await timeline.click(timeline.get('button', 'Copy'));
        await timeline.element.updateComplete;
        expect(said(timeline)).to.equal('The browser did not allow copying.');
        await cleanUp();
      }
    });
  });
});

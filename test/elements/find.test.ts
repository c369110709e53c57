/** The search of the element: opened by button, key or program, in every view, by keys and clicks. */
import { expect } from 'chai';
import { CAREER, cleanUp, mount, nameOf, type MountOptions, type Timeline } from './harness.js';

const DAY = 86_400_000;

const LIFE = {
  ...CAREER,
  events: [
    ...CAREER.events,
    { id: 'move', title: 'Moves to Zürich', when: '2010-05', category: 'work', place: 'Zurich labs' },
    { id: 'lost', title: 'A lab of his own' },
  ],
} as const;

/** A history of several pages, with every tenth event about Oslo. */
const LONG = {
  asOf: '2026-02-10',
  events: Array.from({ length: 120 }, (_, i) => ({
    id: `e${i}`,
    title: i % 10 === 5 ? `Talk ${i} in Oslo` : `Talk ${i}`,
    when: String(1900 + i),
    description: i % 10 === 5 ? 'He spoke in *Oslo* of oslo.' : 'He spoke.',
  })),
};

const lives = (options: MountOptions = {}): Promise<Timeline> => mount({ data: LIFE, ...options });

const field = (timeline: Timeline): HTMLInputElement => timeline.get('searchbox') as HTMLInputElement;

const dateField = (timeline: Timeline): HTMLInputElement =>
  timeline.get('textbox', 'Go to date') as HTMLInputElement;

const status = (timeline: Timeline): string =>
  nameOf(timeline.all('status').find(it => it.closest('[role="search"]'))!);

/** Opens it by its button. */
async function open(timeline: Timeline): Promise<void> {
  await timeline.click(timeline.get('button', /^Search$/));
  await timeline.until(() => timeline.all('search')[0], 'the search');
  await timeline.settled();
}

async function lookFor(timeline: Timeline, query: string): Promise<void> {
  await open(timeline);
  await timeline.type(query);
}

/** The words that are highlighted, in the order of the page. */
function highlighted(name = 'ct-found'): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map(range => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

const currentTitle = (timeline: Timeline): string | undefined => {
  const current = timeline.events.find(event => event.getAttribute('aria-current') === 'true');
  return current && nameOf(current);
};

describe('search of <career-timeline>', () => {
  afterEach(cleanUp);

  it('is opened by its button, which says whether it is open, and has focus', async () => {
    const timeline = await lives();
    const button = timeline.get('button', /^Search$/);
    expect(button.ariaExpanded).to.equal('false');
    expect(timeline.all('search')).to.be.empty;
    await open(timeline);
    expect(button.ariaExpanded).to.equal('true');
    expect(timeline.focused).to.equal(field(timeline));
    await timeline.click(button);
    expect(timeline.all('search')).to.be.empty;
  });

  it('is opened by / inside the element, and by no key that a page may want', async () => {
    const timeline = await lives();
    await timeline.press('/');
    expect(timeline.all('search'), 'outside').to.be.empty;
    timeline.event('PhD').focus();
    await timeline.press('Control+f');
    expect(timeline.all('search')).to.be.empty;
    await timeline.press('/');
    await timeline.until(() => timeline.all('search')[0], 'the search');
    await timeline.settled();
    expect(timeline.focused).to.equal(field(timeline));
    await timeline.type('a/b');
    expect(field(timeline).value).to.equal('a/b');
  });

  it('says how many it found, then which one it is at, forward and back and around', async () => {
    const timeline = await lives();
    await lookFor(timeline, 'lab');
    expect(status(timeline)).to.equal('3 results');
    await timeline.press('Enter');
    expect(status(timeline)).to.match(/^1 of 3, Research at a lab, from about September 2019/);
    await timeline.press('Enter');
    expect(status(timeline)).to.match(/^2 of 3, A lab of his own/);
    await timeline.press('Shift+Enter', 'Shift+Enter');
    expect(status(timeline)).to.match(/^3 of 3, Moves to Zürich/);
    await timeline.click(timeline.get('button', 'Next result'));
    expect(status(timeline)).to.match(/^1 of 3/);
    await timeline.click(timeline.get('button', 'Previous result'));
    expect(status(timeline)).to.match(/^3 of 3/);
    field(timeline).focus();
    await timeline.type('xyz');
    expect(status(timeline)).to.equal('Nothing found');
    expect(timeline.fired.at(-1)).to.include({ type: 'ct-search-change', count: 0 });
  });

  it('Escape closes it and gives focus back to the button', async () => {
    const timeline = await lives();
    await lookFor(timeline, 'prize');
    expect(highlighted()).to.deep.equal(['prize']);
    await timeline.press('Escape');
    expect(timeline.all('search')).to.be.empty;
    expect(timeline.focusedName).to.equal('Search');
    expect(highlighted()).to.deep.equal([]);
    expect(timeline.firedOf('ct-search-change').at(-1)).to.include({ query: '', count: 0, byReader: true });
  });

  it('Escape gives focus to what it led to, where a key in the drawing had opened it', async () => {
    const timeline = await lives();
    timeline.event('PhD').focus();
    await timeline.press('/');
    await timeline.until(() => timeline.all('search')[0], 'the search');
    await timeline.settled();
    await timeline.type('prize');
    await timeline.press('Enter', 'Escape');
    expect(timeline.focusedTitle).to.equal('A prize');
  });

  it('brings a result into sight, and marks it', async () => {
    const timeline = await lives({ attributes: { range: '2018/2021' } });
    await lookFor(timeline, 'ZURICH');
    expect(timeline.titles).not.to.include('Moves to Zürich');
    await timeline.press('Enter');
    await timeline.until(() => timeline.titles.includes('Moves to Zürich'), 'the result');
    await timeline.settled();
    expect(currentTitle(timeline)).to.match(/^Moves to Zürich/);
    expect(highlighted('ct-found-current')).to.deep.equal(['Zürich']);
  });

  for (const [view, words] of [
    ['story', ['Oslo', 'Oslo', 'oslo']],
    ['table', ['Oslo']],
  ] as const)
    it(`turns to the page of a result in the ${view}`, async () => {
      const timeline = await mount({ data: LONG, attributes: { view } });
      await lookFor(timeline, 'oslo');
      expect(status(timeline)).to.equal('12 results');
      for (const title of ['Talk 5 in Oslo', 'Talk 15 in Oslo']) {
        await timeline.press('Enter');
        expect(currentTitle(timeline)).to.equal(title);
        expect(highlighted('ct-found-current')).to.deep.equal(words);
        const { top, bottom } = timeline.event(title).getBoundingClientRect();
        expect(top).to.be.at.least(-1);
        expect(bottom).to.be.at.most(innerHeight);
      }
      await timeline.press('Shift+Enter', 'Shift+Enter');
      expect(currentTitle(timeline)).to.equal('Talk 115 in Oslo');
    });

  it('stays through a change of view, and highlights the card', async () => {
    const timeline = await lives();
    await lookFor(timeline, 'letter');
    expect(status(timeline)).to.equal('1 result');
    timeline.element.select('lab');
    await timeline.settled();
    expect(highlighted()).to.include('letter');
    await timeline.click(timeline.get('radio', 'Table'));
    expect(field(timeline).value).to.equal('letter');
    expect(status(timeline)).to.equal('1 result');
  });

  it('tells the page, which may cancel', async () => {
    const timeline = await lives();
    await lookFor(timeline, 'pr');
    expect(
      timeline.firedOf('ct-search-change').map(({ query, count, byReader }) => [query, count, byReader]),
    ).to.deep.equal([
      ['p', 2, true],
      ['pr', 1, true],
    ]);
    timeline.element.addEventListener('ct-search-change', event => event.preventDefault());
    await timeline.type('x');
    expect(field(timeline).value).to.equal('pr');
    expect(status(timeline)).to.equal('1 result');
    await timeline.press('Escape');
    expect(timeline.all('search')).to.have.lengthOf(1);
  });

  it('is asked by programs, without taking focus or asking leave', async () => {
    const timeline = await lives();
    timeline.element.addEventListener('ct-search-change', event => event.preventDefault());
    timeline.element.search('prize');
    await timeline.until(() => timeline.firedOf('ct-search-change')[0], 'ct-search-change');
    await timeline.settled();
    expect(timeline.firedOf('ct-search-change')).to.have.lengthOf(1);
    expect(timeline.fired.at(-1)).to.include({
      query: 'prize',
      count: 1,
      byReader: false,
      cancelable: false,
    });
    expect(field(timeline).value).to.equal('prize');
    expect(timeline.focused).to.equal(undefined);
    timeline.element.search();
    await timeline.settled();
    expect(timeline.all('search')).to.be.empty;
    expect(timeline.fired.at(-1)).to.include({ query: '', count: 0, byReader: false });
  });

  it('highlights without a bar where the page wants no tools', async () => {
    const timeline = await lives({ attributes: { controls: 'none' } });
    timeline.element.search('prize');
    await timeline.until(() => highlighted().length > 0, 'a highlight');
    expect(timeline.all('search')).to.be.empty;
  });

  it('answers anew when the data change', async () => {
    const timeline = await lives();
    await lookFor(timeline, 'prize');
    timeline.element.data = {
      events: [
        { title: 'Prize one', when: '2001' },
        { title: 'Prize two', when: '2002' },
      ],
    };
    await timeline.until(() => status(timeline) === '2 results', 'another count');
    expect(timeline.fired.filter(({ type }) => type === 'ct-search-change').at(-1)).to.include({
      query: 'prize',
      count: 2,
      byReader: false,
    });
  });

  it('marks found events where text cannot be highlighted', async () => {
    const timeline = await lives();
    await lookFor(timeline, 'prize');
    const found = timeline.events.filter(({ dataset }) => dataset['found'] !== undefined);
    expect(found.map(nameOf).join()).to.match(/^A prize/);
  });

  it('two timelines on a page do not take away each other’s highlights', async () => {
    const [one, two] = [await lives(), await lives()];
    one.element.search('prize');
    two.element.search('book');
    await one.until(() => highlighted().length === 2, 'both');
    one.element.search();
    await one.settled();
    expect(highlighted()).to.deep.equal(['Book']);
    two.element.remove();
    expect(highlighted()).to.deep.equal([]);
  });
});

describe('way to a date in <career-timeline>', () => {
  afterEach(cleanUp);

  const middle = ({ range }: Timeline): number => (range!.start + range!.end) / 2;

  async function goTo(timeline: Timeline, date: string): Promise<void> {
    const input = dateField(timeline);
    input.focus();
    input.select();
    await timeline.type(date);
    await timeline.press('Enter');
  }

  it('takes EDTF and words, by Enter and by its button', async () => {
    const timeline = await lives();
    await open(timeline);
    await goTo(timeline, 'March 2021');
    expect(middle(timeline)).to.be.closeTo(Date.UTC(2021, 2, 16, 12), DAY);
    await goTo(timeline, '2016-07-01');
    expect(middle(timeline)).to.be.closeTo(Date.UTC(2016, 6, 1, 12), DAY);
    const input = dateField(timeline);
    input.select();
    await timeline.type('5 May 2019');
    await timeline.click(timeline.get('button', 'Go'));
    expect(middle(timeline)).to.be.closeTo(Date.UTC(2019, 4, 5, 12), DAY);
  });

  it('says so where it is no date, or could be two', async () => {
    const timeline = await lives();
    await open(timeline);
    timeline.forget();
    await goTo(timeline, 'soon');
    expect(timeline.text).to.match(/not understood as a date: write it as in 25 March/);
    expect(dateField(timeline).ariaInvalid).to.equal('true');
    await goTo(timeline, '4/3/2021');
    expect(timeline.text).to.match(/could be two days: write the month as a word/);
    expect(timeline.firedOf('ct-range-change')).to.be.empty;
    await goTo(timeline, '3/3/2021');
    expect(timeline.text).not.to.match(/could be two days/);
    expect(dateField(timeline).ariaInvalid).to.equal('false');
  });

  it('goes to the day of the knowledge, and shows all', async () => {
    const timeline = await lives({ attributes: { range: '2015/2016' } });
    await open(timeline);
    await timeline.click(timeline.get('button', 'As of 10 Feb 2026'));
    expect(middle(timeline)).to.be.closeTo(Date.UTC(2026, 1, 10, 12), DAY);
    const show = timeline.all('button', 'Show all').find(button => button.closest('[role="search"]'))!;
    await timeline.click(show);
    expect(timeline.range!.start).to.be.below(Date.UTC(2010, 5));
  });

  it('leads to the nearest event of a story', async () => {
    const timeline = await mount({ data: LONG, attributes: { view: 'story' } });
    await open(timeline);
    await goTo(timeline, '1903-02');
    expect(timeline.text).to.include('Nearest event: Talk 3');
    expect(timeline.titles).to.include('Talk 3');
    expect(timeline.all('button', 'Show all')).to.be.empty;
  });
});

/** Empty stretches that are folded: breaks to see, to hear of, to open and to fold again, and time that moves across them. */
import { expect } from 'chai';
import type { CtGapsChangeEvent } from '../../src/elements/gaps-event.js';
import { CAREER, cleanUp, media, mount, nameOf, type MountOptions, type Timeline } from './harness.js';

/** One event long before all others, which fill sixteen years. */
const SKEWED = {
  title: 'A house',
  asOf: '2026-02-10',
  events: [
    { id: 'founded', title: 'Founded', when: '1850-05-01' },
    ...Array.from({ length: 16 }, (_, i) => ({ id: `e${i}`, title: `Year ${i}`, when: `${2010 + i}-03-01` })),
  ],
};

/** Ten years in which nothing happened. */
const PAUSED = {
  title: 'A career with a pause',
  asOf: '2026-02-10',
  events: [
    { id: 'first', title: 'First post', when: '1990-01-01/2000-12-31' },
    { id: 'second', title: 'Second post', when: '2011-01-01/2024-12-31' },
    { id: 'prize', title: 'Prize', when: '2019-06-14' },
  ],
};

const year = (of: number): number => Date.UTC(of, 0);

const folded = (options: MountOptions = {}): Promise<Timeline> =>
  mount({ data: SKEWED, ...options, attributes: { gaps: 'fold', ...options.attributes } });

/** Buttons of breaks, by what they are named after. */
const breaksOf = (timeline: Timeline): HTMLElement[] => timeline.all('button', /without events/);

const isOpen = (button: HTMLElement): boolean => button.getAttribute('aria-expanded') === 'true';

/** Where the torn edges are, on the screen. */
const tearsOf = ({ element }: Timeline): DOMRect[] =>
  [...element.shadowRoot!.querySelectorAll('[data-break]')].map(each => each.getBoundingClientRect());

/** How far apart two events are, in px. */
const apart = (timeline: Timeline, a: string, b: string): number =>
  Math.abs(timeline.xOf(b) - timeline.xOf(a));

describe('folded gaps of <career-timeline>', () => {
  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
  });

  it('are not folded unless the page asks for it', async () => {
    for (const attributes of [{}, { gaps: 'show' }, { gaps: 'whatever' }]) {
      const timeline = await mount({ data: SKEWED, attributes });
      expect(breaksOf(timeline)).to.be.empty;
      expect(tearsOf(timeline)).to.be.empty;
    }
  });

  it('show the one event far from all others beside them, across a break that says how long it is', async () => {
    const timeline = await folded();
    expect(timeline.titles).to.include('Founded').and.include('Year 15');
    const [button, ...others] = breaksOf(timeline);
    expect(others).to.be.empty;
    expect(nameOf(button!)).to.equal('157 years without events, 1852 to 2008');
    expect(isOpen(button!)).to.equal(false);
    expect(button!.textContent.trim()).to.equal('157 years');
    const [tear] = tearsOf(timeline);
    expect(tear!.width).to.be.closeTo(44, 0.1);
    expect(timeline.xOf('Founded')).to.be.below(tear!.left);
    expect(timeline.xOf('Year 0')).to.be.above(tear!.right);
    // The sixteen years have most of the room.
    expect(apart(timeline, 'Year 0', 'Year 15')).to.be.above(timeline.drawing.width / 2);
  });

  it('leave as it is what has no gap', async () => {
    const plain = await mount({ data: CAREER });
    const timeline = await folded({ data: CAREER });
    expect(breaksOf(timeline)).to.be.empty;
    expect(timeline.xOf('A prize')).to.be.closeTo(plain.xOf('A prize'), 0.1);
  });

  it('open by a click on the break, and fold by one on its button', async () => {
    const timeline = await folded();
    const before = timeline.xOf('Year 0');
    await timeline.click(breaksOf(timeline)[0]!);
    expect(isOpen(breaksOf(timeline)[0]!)).to.equal(true);
    expect(tearsOf(timeline)).to.be.empty;
    // In true proportion: the gap is ten times as long as all the rest.
    expect(apart(timeline, 'Founded', 'Year 0')).to.be.above(5 * apart(timeline, 'Year 0', 'Year 15'));
    expect(timeline.titles).to.include('Founded');
    await timeline.click(breaksOf(timeline)[0]!);
    expect(isOpen(breaksOf(timeline)[0]!)).to.equal(false);
    expect(timeline.xOf('Year 0')).to.be.closeTo(before, 0.5);
  });

  it('open by a click on the torn edges in the lanes', async () => {
    const timeline = await folded();
    const { left, width, bottom } = tearsOf(timeline)[0]!;
    await timeline.clickAt(left + width / 2, bottom - 10);
    expect(isOpen(breaksOf(timeline)[0]!)).to.equal(true);
  });

  it('open and fold by key, and keep focus: one tab stop for all breaks', async () => {
    const timeline = await folded({
      data: { ...SKEWED, events: [...SKEWED.events, { id: 'old', title: 'Old', when: '1600-01-01' }] },
    });
    const [first, second] = breaksOf(timeline);
    expect(timeline.tabStops.filter(stop => breaksOf(timeline).includes(stop))).to.eql([first]);
    first!.focus();
    await timeline.press('ArrowRight');
    expect(timeline.focused).to.equal(second);
    await timeline.press('Enter');
    expect(timeline.focused).to.equal(breaksOf(timeline)[1]);
    expect(breaksOf(timeline).map(isOpen)).to.eql([false, true]);
    await timeline.press('Space');
    expect(breaksOf(timeline).map(isOpen)).to.eql([false, false]);
  });

  it('have buttons of 24 px and more, open and folded', async () => {
    const timeline = await folded();
    for (let i = 0; i < 2; i++) {
      const { width, height } = breaksOf(timeline)[0]!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      await timeline.click(breaksOf(timeline)[0]!);
    }
  });

  it('tell the page what a reader opens and folds, and stay as they are where it refuses', async () => {
    const timeline = await folded();
    const told: CtGapsChangeEvent['folded'][] = [];
    let isRefused = false;
    timeline.element.addEventListener('ct-gaps-change', event => {
      told.push(event.folded);
      if (isRefused) event.preventDefault();
    });
    await timeline.click(breaksOf(timeline)[0]!);
    isRefused = true;
    await timeline.click(breaksOf(timeline)[0]!);
    expect(told).to.eql([[], [{ start: year(1852), end: year(2009) }]]);
    expect(isOpen(breaksOf(timeline)[0]!)).to.equal(true);
  });

  it('open on their way where motion is welcome, at once where it is not', async () => {
    const widths = async (): Promise<number> => {
      const timeline = await folded();
      const seen = new Set<number>();
      breaksOf(timeline)[0]!.click();
      for (let i = 0; i < 40; i++) {
        await new Promise(requestAnimationFrame);
        seen.add(Math.round(tearsOf(timeline)[0]?.width ?? 0));
      }
      return seen.size;
    };
    expect(await widths()).to.be.above(3);
    await media({ reducedMotion: 'reduce' });
    expect(await widths()).to.be.at.most(2);
  });

  it('go with the attribute, and are all folded when it comes back', async () => {
    const timeline = await folded();
    await timeline.click(breaksOf(timeline)[0]!);
    timeline.element.gaps = 'show';
    await timeline.settled();
    expect(breaksOf(timeline)).to.be.empty;
    timeline.element.gaps = 'fold';
    await timeline.settled();
    expect(breaksOf(timeline).map(isOpen)).to.eql([false]);
  });

  for (const dir of ['ltr', 'rtl'] as const)
    it(`a drag follows the pointer across a break (${dir})`, async () => {
      const timeline = await folded({ data: PAUSED, dir });
      const forward = dir === 'ltr' ? 1 : -1;
      const before = { first: timeline.xOf('First post'), prize: timeline.xOf('Prize') };
      await timeline.drag(timeline.free(0.5), { x: 60 * forward });
      expect(timeline.xOf('First post') - before.first).to.be.closeTo(60 * forward, 1);
      expect(timeline.xOf('Prize') - before.prize).to.be.closeTo(60 * forward, 1);
      expect(tearsOf(timeline)[0]!.width).to.be.closeTo(44, 0.1);
    });

  it('a zoom keeps what is under the pointer, and the break as wide (promise 4)', async () => {
    const timeline = await folded({ data: PAUSED });
    for (const title of ['First post', 'Second post']) {
      const x = timeline.xOf(title);
      await timeline.wheel({ x, y: timeline.drawing.top + 30 }, { ctrlKey: true, deltaY: -60 });
      expect(timeline.xOf(title)).to.be.closeTo(x, 0.5);
    }
    expect(tearsOf(timeline)[0]!.width).to.be.closeTo(44, 0.1);
  });

  it('buttons and keys move by what is seen, across a break too', async () => {
    const timeline = await folded({ data: PAUSED });
    const { width } = timeline.drawing;
    const before = timeline.xOf('Prize');
    timeline.event('Prize').focus();
    await timeline.press('Shift+ArrowRight');
    const plot = before - timeline.xOf('Prize');
    expect(plot).to.be.within(0.15 * width, 0.21 * width);
    expect(tearsOf(timeline)[0]!.width).to.be.closeTo(44, 0.1);
  });

  it('visible time wholly inside a gap opens it, and it is folded again when all is shown', async () => {
    const timeline = await folded({ attributes: { range: '1900/1909' } });
    const [button] = breaksOf(timeline);
    expect(isOpen(button!)).to.equal(true);
    expect(timeline.text).to.include('1 earlier').and.include('16 later').and.include('1905');
    // To pan out of it folds nothing under the reader's hand.
    await timeline.drag(timeline.free(0.2), { x: 700 });
    expect(breaksOf(timeline).map(isOpen)).to.eql([true]);
    await timeline.click(timeline.get('button', 'Show all'));
    await timeline.settled();
    expect(breaksOf(timeline).map(isOpen)).to.eql([false]);
  });

  it('a program may go into a gap, animated or not', async () => {
    for (const animate of [false, true]) {
      const timeline = await folded();
      timeline.element.zoomTo('1900', '1910', { animate });
      await timeline.settled();
      expect(timeline.range).to.eql({ start: year(1900), end: year(1910) });
      expect(breaksOf(timeline).map(isOpen)).to.eql([true]);
    }
  });

  it('an event across a break comes into sight when keys walk to it', async () => {
    const timeline = await folded({ attributes: { range: '2015/2020' } });
    timeline.events[0]!.focus();
    await timeline.press('Home');
    expect(timeline.focusedTitle).to.equal('Founded');
    expect(timeline.titles).to.include('Founded');
  });

  it('filters fold nothing and open nothing', async () => {
    const timeline = await folded();
    const name = nameOf(breaksOf(timeline)[0]!);
    timeline.element.filters = { time: { start: year(2010), end: year(2015), only: 'possible' } };
    await timeline.settled();
    timeline.element.zoomTo('1840', '2030');
    await timeline.settled();
    expect(breaksOf(timeline).map(nameOf)).to.eql([name]);
  });

  it('new data have their own gaps', async () => {
    const timeline = await folded();
    timeline.element.data = PAUSED;
    await timeline.settled();
    expect(breaksOf(timeline).map(nameOf)).to.eql(['8 years without events, 2002 to 2009']);
  });

  it('are in the overview as they are in the lanes', async () => {
    const timeline = await folded({ data: PAUSED });
    const inOverview = timeline.element.shadowRoot!.querySelector('.overview-break')!;
    expect(inOverview.getBoundingClientRect().width).to.be.closeTo(44, 0.1);
    const window = timeline.get('slider', 'Time');
    expect(window.getAttribute('aria-valuenow')).to.equal('8');
    // The brush moved by half of itself moves what is drawn by half of the plot.
    const box = window.getBoundingClientRect();
    const before = timeline.xOf('Prize');
    const plot = timeline.drawing.width - 136;
    await timeline.drag(
      { x: box.left + box.width * 0.8, y: box.top + box.height / 2 },
      { x: -0.2 * box.width },
    );
    expect(timeline.xOf('Prize') - before).to.be.closeTo(0.2 * plot, 0.05 * plot);
    expect(tearsOf(timeline)[0]!.width).to.be.closeTo(44, 0.1);
  });

  it('linked timelines show the same time, each with its own gaps', async () => {
    const one = await folded({ data: PAUSED, attributes: { linked: 'both' } });
    const other = await mount({ data: CAREER, attributes: { linked: 'both' } });
    one.element.zoomTo('1995', '2022');
    await one.settled();
    await other.settled();
    expect(other.range).to.eql({ start: year(1995), end: year(2022) });
    expect(breaksOf(one)).to.have.lengthOf(1);
    expect(breaksOf(other)).to.be.empty;
  });

  it('nothing of it is fetched where nothing is folded', async () => {
    const timeline = await mount({ data: SKEWED });
    expect(timeline.element.shadowRoot!.querySelector('.tears')).to.equal(null);
  });
});

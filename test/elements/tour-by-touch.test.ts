/**
 * A tour by touch: all that a reader can do with his fingers, with real ones. What fingers cannot do is to write: what is
 * sought, and dates, come from the keyboard on the screen. There is no plain wheel and so no hint; what scrolls is a finger.
 */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, nameOf, openWindow, type Timeline } from './harness.js';
import { tourOfAll } from './tour-of-all.js';
import {
  DAY,
  begin,
  bringIn,
  cardTitle,
  centreOf,
  hasMoved,
  hintOf,
  isStrip,
  middleOf,
  seen,
  takeLastOf,
  told,
  touch,
  touchScreen,
  way,
  zoomBetween,
  type Point,
} from './tour.js';

/** What a finger hits for sure, px. */
const TARGET_PX = 44;

const framed = (): Promise<Timeline> => begin({ attributes: { range: '2014/2027' } });

async function tap(timeline: Timeline, target: HTMLElement): Promise<void> {
  bringIn(target);
  await touch(timeline, [[middleOf(target)]], { restMs: 0 });
}

/** Two fingers whose middle is a place, so far from it before and after. */
const pinch = (middle: Point, from: number, to: number): Point[][] =>
  [-1, 1].map(side => way({ x: middle.x + side * from, y: middle.y }, { x: side * (to - from) }));

describe('a tour by touch', () => {
  before(async function () {
    await openWindow();
    if (await touchScreen(true)) return;
    console.log(`A tour by touch is not made: ${navigator.userAgent} takes no fingers from a test.`);
    this.skip();
  });

  afterEach(cleanUp);

  after(async () => {
    await touchScreen(false);
  });

  it('one finger that moves sideways takes time along, and the page stays', async () => {
    const timeline = await framed();
    const before = timeline.xOf('A prize');
    await touch(timeline, [way(timeline.free(0.6), { x: -200, y: 6 })]);
    expect(timeline.xOf('A prize')).to.be.closeTo(before - 200, 1.5);
    expect(told(timeline).start).to.be.above(Date.UTC(2014, 0));
    expect(scrollY).to.equal(0);
    expect(cardTitle(timeline)).to.equal('');
  });

  it('one finger that moves up scrolls the page, and time stays', async () => {
    const timeline = await framed();
    const before = seen(timeline);
    const { x, y } = timeline.free(0.6);
    await touch(timeline, [way({ x, y: y + 150 }, { y: -140, x: 12 })]);
    // A busy browser takes some of the way for none.
    await timeline.until(() => scrollY > 30, 'a page that scrolled');
    expect(scrollY).to.be.at.most(140);
    expect(seen(timeline)).to.deep.equal(before);
    await touch(timeline, [way({ x, y: y + 20 }, { y: 300, x: -12 })]);
    await timeline.until(() => scrollY === 0, 'a page that scrolled back');
    expect(seen(timeline)).to.deep.equal(before);
    expect(hasMoved(timeline)).to.equal(false);
    expect(hintOf(timeline)).to.equal('');
    expect(cardTitle(timeline)).to.equal('');
  });

  it('a finger that is still moving when it lets go leaves time in motion, which comes to rest', async () => {
    const timeline = await framed();
    const before = timeline.xOf('A prize');
    await touch(timeline, [way(timeline.free(0.6), { x: -60 }, 10)], { restMs: 0 });
    expect(timeline.xOf('A prize')).to.be.below(before - 120);
    told(timeline);
  });

  it('two fingers zoom in and out about what is between them, and the page does not', async () => {
    const timeline = await framed();
    const middle = { x: Math.round(timeline.xOf('PhD')), y: timeline.free(0).y };
    for (const [from, to] of [
      [60, 90],
      [90, 45],
    ] as const) {
      const before = seen(timeline);
      await touch(timeline, pinch(middle, from, to));
      const { scale, about } = zoomBetween(before, seen(timeline));
      expect(scale).to.be.closeTo(to / from, 0.05);
      expect(about).to.be.closeTo(middle.x, 2);
      told(timeline);
    }
    expect(visualViewport!.scale).to.equal(1);
    expect(cardTitle(timeline)).to.equal('');
  });

  it('two taps zoom in about their place', async () => {
    const timeline = await framed();
    const before = seen(timeline);
    const at = { x: Math.round(timeline.xOf('PhD')), y: timeline.free(0).y };
    await touch(timeline, [[at]], { restMs: 20, times: 2 });
    const { scale, about } = zoomBetween(before, seen(timeline));
    expect(scale).to.be.closeTo(2, 0.01);
    expect(about).to.be.closeTo(at.x, 0.5);
    expect(visualViewport!.scale).to.equal(1);
  });

  it('a tap on ink or a little beside a label opens the card of its event, further away none', async () => {
    for (const [title, at, opens] of [
      ['A talk in Oslo', ({ left, top }: DOMRect) => ({ x: left + 30, y: top - 10 }), true],
      ['A talk in Oslo', ({ left, top }: DOMRect) => ({ x: left + 30, y: top - 24 }), false],
      ['Book on all of it', ({ left, top }: DOMRect) => ({ x: left - 7, y: top + 10 }), true],
      ['Research at a lab', ({ left, bottom }: DOMRect) => ({ x: left + 30, y: bottom + 10 }), true],
    ] as const) {
      const timeline = await framed();
      await touch(timeline, [[at(timeline.event(title).getBoundingClientRect())]], { restMs: 0 });
      expect(cardTitle(timeline)).to.equal(opens ? title : '');
      await cleanUp();
    }
  });

  it('the overview: a finger moves the brush and its edges, and a tap beside brings it there', async () => {
    const timeline = await begin({ attributes: { range: '2018/2021' } });
    const grip = (name: string) => centreOf(timeline.get('slider', name));
    await touch(timeline, [way(grip('Time shown'), { x: 90 })]);
    const moved = told(timeline);
    expect(moved.start).to.be.above(Date.UTC(2018, 3));
    expect(moved.length).to.be.closeTo(4 * 365.25 * DAY, DAY);
    await touch(timeline, [way(grip('Start of'), { x: -60 })]);
    const longer = told(timeline);
    expect(longer.start).to.be.below(moved.start);
    expect(longer.end).to.equal(moved.end);
    await touch(timeline, [way(grip('End of'), { x: -60 })]);
    const shorter = told(timeline);
    expect(shorter.start).to.equal(longer.start);
    expect(shorter.end).to.be.below(longer.end);
    const at = { x: timeline.plot.right - 20, y: grip('Time shown').y };
    await touch(timeline, [[at]], { restMs: 0 });
    const { left, right } = timeline.get('slider', 'Time shown').getBoundingClientRect();
    expect(at.x).to.be.within(left, right);
    expect(scrollY).to.equal(0);
  });

  it('the page scrolls by a finger that begins at the overview, in a card or in a list, too', async () => {
    const timeline = await framed();
    await tap(timeline, timeline.event('A prize'));
    timeline.forget();
    const { right } = timeline.plot;
    const { x, y } = centreOf(timeline.get('slider', 'Time shown'));
    for (const from of [{ x, y }, { x: right - 8, y }, centreOf(timeline.card!)]) {
      window.scrollTo(0, 0);
      await touch(timeline, [way(from, { y: -120, x: 6 })]);
      await timeline.until(() => scrollY > 30, 'a page that scrolled');
    }
    expect(hasMoved(timeline)).to.equal(false);
    await tap(timeline, timeline.get('radio', 'Table'));
    window.scrollTo(0, 0);
    await touch(timeline, [way(centreOf(timeline.event('A prize')), { y: -120 })]);
    await timeline.until(() => scrollY > 30, 'a page that scrolled');
    expect(cardTitle(timeline), 'the same').to.equal('A prize');
  });

  it('a lane collapses and opens by its name', async () => {
    const timeline = await framed();
    await tap(timeline, timeline.lane('Talks'));
    expect(isStrip(timeline, 'Talks')).to.equal(true);
    expect(timeline.titles).to.not.include('A talk in Oslo');
    await tap(timeline, timeline.lane('Talks'));
    expect(timeline.titles).to.include('A talk in Oslo');
  });

  it('the counts at the edges lead to what lies beyond', async () => {
    const timeline = await begin({ attributes: { range: '2019/2020' } });
    await tap(timeline, timeline.get('button', /^\d+ later$/));
    expect(told(timeline).start).to.be.above(Date.UTC(2020, 0));
    expect(timeline.titles).to.include('A prize');
    await tap(timeline, timeline.get('button', /^\d+ earlier$/));
    expect(told(timeline).start).to.be.closeTo(Date.UTC(2019, 0), DAY);
  });

  it('no keys are listed for who has none', async () => {
    const timeline = await framed();
    expect(timeline.all('button', /^Search$/).length).to.equal(1);
    expect(timeline.all('button', /^Keys$/).length).to.equal(0);
  });

  it('all that is pressed is large enough for a finger, on a phone and wider', async () => {
    for (const width of [390, 1240]) {
      const timeline = await begin({ width });
      expect(timeline.view).to.equal(width === 390 ? 'Story' : 'Lanes');
      await tap(timeline, timeline.event('A prize'));
      expect(cardTitle(timeline)).to.equal('A prize');
      await tap(timeline, timeline.get('button', 'Filter'));
      await tap(timeline, timeline.get('button', /^Search$/));
      await timeline.until(() => timeline.all('search')[0], 'the search');
      await timeline.settled();
      const small = ['button', 'searchbox', 'textbox']
        .flatMap(role => timeline.all(role))
        .filter(each => !each.closest('.plot'))
        .filter(each => each.getBoundingClientRect().height < TARGET_PX - 0.5)
        .map(each => `${nameOf(each)}: ${each.getBoundingClientRect().height}`);
      expect(small, `${width} px`).to.deep.equal([]);
      await cleanUp();
    }
  });

  tourOfAll({
    way: 'touch',
    press: tap,
    async write(timeline, field, text) {
      await tap(timeline, field);
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'a' });
      await sendKeys({ up: 'Control' });
      await timeline.type(text);
    },
    async takeLast(timeline, list) {
      await tap(timeline, list);
      await takeLastOf(timeline, list);
    },
  });
});

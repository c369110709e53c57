/**
 * A tour by mouse: all that a reader can do with a pointer and a wheel, with real input. What a mouse cannot do is to write:
 * what is sought, and dates, are typed.
 */
import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, type Timeline } from './harness.js';
import { tourOfAll } from './tour-of-all.js';
import {
  DAY,
  atRest,
  begin,
  bringIn,
  cardTitle,
  centreOf,
  dialogOf,
  doubleClick,
  hasMoved,
  hintOf,
  isStrip,
  middleOf,
  seen,
  takeLastOf,
  told,
  turn,
  zoomBetween,
} from './tour.js';

async function click(timeline: Timeline, target: HTMLElement): Promise<void> {
  bringIn(target);
  const { x, y } = middleOf(target);
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
  await atRest(timeline);
}

const framed = (): Promise<Timeline> => begin({ attributes: { range: '2014/2027' } });

describe('a tour by mouse', () => {
  afterEach(cleanUp);

  it('a drag takes time along', async () => {
    const timeline = await framed();
    const before = timeline.xOf('A prize');
    await timeline.drag(timeline.free(0.6), { x: -200, y: 5 });
    expect(timeline.xOf('A prize')).to.be.closeTo(before - 200, 1.5);
    const { start, length } = told(timeline);
    expect(start).to.be.above(Date.UTC(2014, 0));
    expect(length).to.be.closeTo(14 * 365.25 * DAY, DAY);
  });

  it('Ctrl and the wheel zoom in and out about the pointer, and the page stays', async () => {
    const timeline = await framed();
    const at = { x: Math.round(timeline.xOf('PhD')), y: timeline.free(0).y };
    for (const deltaY of [-120, -40, 60, 120]) {
      const before = seen(timeline);
      await turn(timeline, at, { deltaY, key: 'Control' });
      const { scale, about } = zoomBetween(before, seen(timeline));
      expect(scale).to.satisfy((factor: number) => (deltaY < 0 ? factor > 1.05 : factor < 0.95));
      expect(about).to.be.closeTo(at.x, 0.5);
    }
    expect(scrollY).to.equal(0);
    expect(visualViewport!.scale).to.equal(1);
    told(timeline);
  });

  it('a double click zooms in about its place, and opens nothing', async () => {
    const timeline = await framed();
    const before = seen(timeline);
    const at = { x: Math.round(timeline.xOf('PhD')), y: timeline.free(0).y };
    await doubleClick(timeline, at);
    const { scale, about } = zoomBetween(before, seen(timeline));
    expect(scale).to.be.closeTo(2, 0.01);
    expect(about).to.be.closeTo(at.x, 0.5);
    expect(cardTitle(timeline)).to.equal('');
  });

  it('a wheel that turns sideways moves in time', async () => {
    const timeline = await framed();
    const before = timeline.xOf('A prize');
    await turn(timeline, timeline.free(0.5), { deltaX: 50 });
    expect(timeline.xOf('A prize')).to.be.closeTo(before - 50, 1);
    expect(told(timeline).start).to.be.above(Date.UTC(2014, 0));
  });

  it('a plain wheel scrolls the page, and time stays', async () => {
    const timeline = await framed();
    const before = seen(timeline);
    for (const scrolled of [120, 240]) {
      await turn(timeline, timeline.free(0.5), { deltaY: 120 });
      expect(scrollY).to.equal(scrolled);
    }
    expect(seen(timeline)).to.deep.equal(before);
    expect(hasMoved(timeline)).to.equal(false);
    expect(hintOf(timeline), 'who scrolls on asks for nothing').to.equal('');
  });

  it('who turns it there and back is told how to zoom, once', async () => {
    const timeline = await framed();
    const at = timeline.free(0.5);
    await turn(timeline, { x: at.x - 30, y: at.y + 20 }, {});
    for (const deltaY of [100, -100]) await turn(timeline, at, { deltaY });
    await timeline.until(() => hintOf(timeline) !== '', 'the hint');
    expect(hintOf(timeline)).to.match(/^(Ctrl \+ wheel zooms|Pinch, or ⌘ \+ scroll, to zoom)$/);
    await turn(timeline, at, { deltaY: -40, key: 'Control' });
    expect(hintOf(timeline)).to.equal('');
    for (const deltaY of [100, -100, 100, -100]) await turn(timeline, at, { deltaY });
    expect(hintOf(timeline), 'once').to.equal('');
  });

  it('the overview: a drag moves the brush or one of its edges, and a press beside brings it there', async () => {
    const timeline = await begin({ attributes: { range: '2018/2021' } });
    const grip = (name: string) => centreOf(timeline.get('slider', name));
    await timeline.drag(grip('Time shown'), { x: 90 });
    const moved = told(timeline);
    expect(moved.start).to.be.above(Date.UTC(2018, 3));
    expect(moved.length).to.be.closeTo(4 * 365.25 * DAY, DAY);
    await timeline.drag(grip('Start of'), { x: -60 });
    const longer = told(timeline);
    expect(longer.start).to.be.below(moved.start);
    expect(longer.end).to.equal(moved.end);
    await timeline.drag(grip('End of'), { x: -60 });
    const shorter = told(timeline);
    expect(shorter.start).to.equal(longer.start);
    expect(shorter.end).to.be.below(longer.end);
    const at = timeline.plot.right - 20;
    await timeline.clickAt(at, grip('Time shown').y);
    const { left, right } = timeline.get('slider', 'Time shown').getBoundingClientRect();
    expect(at).to.be.within(left, right);
    expect(told(timeline).length).to.be.closeTo(shorter.length, 1000);
  });

  it('a lane collapses and opens by its name', async () => {
    const timeline = await framed();
    await click(timeline, timeline.lane('Talks'));
    expect(isStrip(timeline, 'Talks')).to.equal(true);
    expect(timeline.titles).to.not.include('A talk in Oslo');
    await click(timeline, timeline.lane('Talks'));
    expect(timeline.titles).to.include('A talk in Oslo');
  });

  it('a click on ink opens the card of its event', async () => {
    const timeline = await framed();
    const { left, bottom } = timeline.event('Research at a lab').getBoundingClientRect();
    await timeline.clickAt(left + 30, bottom + 6);
    expect(cardTitle(timeline)).to.equal('Research at a lab');
  });

  it('the counts at the edges lead to what lies beyond', async () => {
    const timeline = await begin({ attributes: { range: '2019/2020' } });
    expect(timeline.titles).to.not.include('A prize');
    await click(timeline, timeline.get('button', /^\d+ later$/));
    expect(told(timeline).start).to.be.above(Date.UTC(2020, 0));
    expect(timeline.titles).to.include('A prize');
    await click(timeline, timeline.get('button', /^\d+ earlier$/));
    expect(told(timeline).start).to.be.closeTo(Date.UTC(2019, 0), DAY);
  });

  it('the list of keys opens by its button, and closes by its own', async () => {
    const timeline = await framed();
    await click(timeline, timeline.get('button', /^Keys$/));
    await timeline.until(() => dialogOf(timeline), 'the list');
    expect(dialogOf(timeline)!.innerText).to.include('Zoom out and in');
    await click(timeline, dialogOf(timeline)!.querySelector('button')!);
    await timeline.until(() => !dialogOf(timeline), 'its end');
    expect(timeline.focusedName).to.equal('Keys');
  });

  tourOfAll({
    way: 'mouse',
    press: click,
    async write(timeline, field, text) {
      await click(timeline, field);
      await timeline.press('Control+a');
      await timeline.type(text);
    },
    async takeLast(timeline, list) {
      await click(timeline, list);
      await takeLastOf(timeline, list);
    },
  });
});

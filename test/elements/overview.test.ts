/** The overview under the lanes: three sliders by key, a brush by hand. */
import { expect } from 'chai';
import { CAREER, cleanUp, mount, nameOf, type MountOptions, type Timeline } from './harness.js';
import { manyEvents } from '../many-events.js';

const framed = (options: MountOptions = {}): Promise<Timeline> =>
  mount({ data: CAREER, attributes: { range: '2018/2021' }, ...options });

const lengthOf = ({ range }: Timeline): number => range!.end - range!.start;

const middleOf = (element: HTMLElement): { x: number; y: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

describe('overview of <career-timeline>', () => {
  afterEach(cleanUp);

  it('is three sliders whose values are dates in words', async () => {
    const timeline = await framed();
    const sliders = timeline.all('slider');
    expect(sliders.map(nameOf)).to.eql(['Time shown', 'Start of the time shown', 'End of the time shown']);
    expect(sliders.map(slider => slider.getAttribute('aria-valuetext'))).to.eql([
      '1 January 2018 to 31 December 2021',
      '1 January 2018',
      '31 December 2021',
    ]);
    for (const slider of sliders) {
      const [now, least, most] = ['now', 'min', 'max'].map(name =>
        Number(slider.getAttribute(`aria-value${name}`)),
      );
      expect(now).to.be.within(least!, most!);
      expect(slider.tabIndex).to.equal(0);
    }
  });

  it('keys move an edge and leave the other, or move both', async () => {
    const timeline = await framed();
    const { start, end } = { start: Date.UTC(2018, 0), end: Date.UTC(2022, 0) };
    timeline.get('slider', 'End').focus();
    await timeline.press('ArrowRight');
    expect(timeline.range!.start).to.equal(start);
    expect(timeline.range!.end).to.be.above(end);
    timeline.get('slider', 'Start').focus();
    await timeline.press('Home');
    expect(timeline.range!.start).to.be.below(Date.UTC(2015, 0));
    timeline.get('slider', 'Time').focus();
    const length = lengthOf(timeline);
    const before = timeline.range!;
    await timeline.press('PageUp');
    expect(lengthOf(timeline)).to.be.closeTo(length, 1000);
    expect(timeline.range!.start).to.be.above(before.start);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    const forward = dir === 'ltr' ? 1 : -1;

    it(`a drag moves it, and what is drawn, to a later time (${dir})`, async () => {
      const timeline = await framed({ dir });
      const length = Date.UTC(2022, 0) - Date.UTC(2018, 0);
      await timeline.drag(middleOf(timeline.get('slider', 'Time')), { x: 100 * forward });
      expect(timeline.range!.start).to.be.above(Date.UTC(2018, 3));
      expect(lengthOf(timeline)).to.be.closeTo(length, 1000);
      expect(timeline.firedOf('ct-range-change').at(-1)).to.include({ moving: false, byReader: true });
    });

    it(`a drag of an edge shows more or less (${dir})`, async () => {
      const timeline = await framed({ dir });
      await timeline.drag(middleOf(timeline.get('slider', 'Start')), { x: -60 * forward });
      expect(timeline.range!.start).to.be.below(Date.UTC(2017, 9));
      expect(timeline.range!.end).to.equal(Date.UTC(2022, 0));
    });
  }

  for (const [shown, range] of [
    ['some years', '2018/2021'],
    ['a day of them', '2018-05-04/2018-05-04'],
  ] as const)
    it(`its edges are 24 px each, and apart from one another, where ${shown} are shown`, async () => {
      const timeline = await framed({ attributes: { range } });
      const [start, end] = ['Start', 'End'].map(name => timeline.get('slider', name).getBoundingClientRect());
      expect(start!.width).to.equal(24);
      expect(end!.width).to.equal(24);
      expect(start!.right).to.be.at.most(end!.left);
    });

  it('a press beside the brush brings it there', async () => {
    const timeline = await framed();
    const { right, top } = timeline.element.getBoundingClientRect();
    const { y } = middleOf(timeline.get('slider', 'Time'));
    expect(y).to.be.above(top);
    await timeline.clickAt(right - 40, y);
    expect(timeline.range!.start).to.be.above(Date.UTC(2022, 0));
  });

  it('is not there where the page does not want it, or there is no room', async () => {
    const bare = await framed({ attributes: { overview: 'none' } });
    expect(bare.all('slider')).to.be.empty;
    const plain = await framed({ attributes: { controls: 'none' } });
    expect(plain.all('slider')).to.be.empty;
    const narrow = await framed({ width: 500, attributes: { view: 'lanes' } });
    expect(narrow.all('slider')).to.be.empty;
  });

  it('counts many on a page that is never idle, too', async () => {
    const whenIdle = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = act =>
      whenIdle(() => act({ didTimeout: true, timeRemaining: () => 0 }), { timeout: 1 });
    try {
      const timeline = await mount({ events: manyEvents(25_000), attributes: { range: '2000/2001' } });
      expect(timeline.all('slider')).to.have.length(3);
    } finally {
      window.requestIdleCallback = whenIdle;
    }
  });

  it('keeps its room while it is on its way', async () => {
    const timeline = await framed();
    const place = timeline.element.shadowRoot!.querySelector('.overview-place')!;
    expect(place.getBoundingClientRect().height).to.equal(parseFloat(getComputedStyle(place).minBlockSize));
  });
});

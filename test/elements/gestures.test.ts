/** Wheel and drag: what they do, and what they leave to the page. */
import { expect } from 'chai';
import { CAREER, cleanUp, mount, type MountOptions, type Timeline } from './harness.js';

const framed = (options: MountOptions = {}): Promise<Timeline> =>
  mount({ data: CAREER, attributes: { range: '2014/2026' }, ...options });

/** Where two texts begin that stand exactly at a moment: spans that are known to the day, or month. */
const places = (timeline: Timeline): [number, number] => [timeline.xOf('PhD'), timeline.xOf('Research')];

/** How much nearer, and about which place of the screen: what a zoom does to all others. */
function zoomBetween([a, b]: [number, number], [a2, b2]: [number, number]): { fixed: number; scale: number } {
  const scale = (b2 - a2) / (b - a);
  return { scale, fixed: (a2 - scale * a) / (1 - scale) };
}

describe('wheel and drag on <career-timeline>', () => {
  afterEach(cleanUp);

  for (const dir of ['ltr', 'rtl'] as const)
    it(`promise 4: a wheel with Ctrl zooms, and the moment under the pointer stays (${dir})`, async () => {
      const timeline = await framed({ dir });
      const at = { x: Math.round(timeline.xOf('PhD')), y: timeline.free(0).y };
      for (const deltaY of [-120, -240, 60, -80, 200]) {
        const before = places(timeline);
        const isLeft = await timeline.wheel(at, { deltaY, ctrlKey: true });
        expect(isLeft, 'the page does not zoom as well').to.equal(false);
        const { fixed, scale } = zoomBetween(before, places(timeline));
        expect(scale).to.satisfy((factor: number) => (deltaY < 0 ? factor > 1.1 : factor < 0.9));
        expect(fixed).to.be.closeTo(at.x, 0.5);
      }
    });

  it('a wheel without Ctrl is the page’s', async () => {
    const timeline = await framed();
    expect(await timeline.wheel(timeline.free(0.5), { deltaY: 120 })).to.equal(true);
    expect(timeline.firedOf('ct-range-change').filter(event => event['byReader'])).to.be.empty;
  });

  it('a wheel that turns sideways moves in time', async () => {
    const timeline = await framed();
    const before = timeline.xOf('A prize');
    expect(await timeline.wheel(timeline.free(0.5), { deltaX: 50 })).to.equal(false);
    expect(timeline.xOf('A prize')).to.be.closeTo(before - 50, 1);
  });

  it('a drag moves what is drawn with the pointer', async () => {
    const timeline = await framed();
    const before = timeline.xOf('A prize');
    await timeline.drag(timeline.free(0.6), { x: -160 });
    expect(timeline.xOf('A prize')).to.be.closeTo(before - 160, 1.5);
    expect(timeline.firedOf('ct-range-change').at(-1)!['byReader']).to.equal(true);
  });

  it('a drag goes on outside of the element, and ends there', async () => {
    const timeline = await framed();
    const before = timeline.xOf('A prize');
    await timeline.drag(timeline.free(0.6), { x: -100, y: 700 });
    expect(timeline.xOf('A prize')).to.be.closeTo(before - 100, 1.5);
    await timeline.drag({ x: 900, y: 850 }, { x: 200 });
    expect(timeline.xOf('A prize')).to.be.closeTo(before - 100, 1.5);
  });

  it('a drag that begins at an event moves, and opens nothing', async () => {
    const timeline = await framed();
    const { top, height } = timeline.event('A prize').getBoundingClientRect();
    const x = timeline.xOf('A prize');
    await timeline.drag({ x: x + 20, y: top + height / 2 }, { x: -80 });
    expect(timeline.xOf('A prize')).to.be.closeTo(x - 80, 1.5);
    expect(timeline.card).to.equal(undefined);
    await timeline.click(timeline.event('A prize'));
    expect(timeline.element.selected).to.equal('prize');
  });

  it('the click after a drag counts, where the drag itself ended without one', async () => {
    const events = Array.from({ length: 16 }, (_, i) => ({ title: `Year ${i}`, when: `${2010 + i}-03-01` }));
    const timeline = await mount({ events, attributes: { range: '1900/1909' } });
    // From words of the axis, which are others at the end: to a browser that is no click.
    await timeline.drag(timeline.free(0.2), { x: 700 });
    const { start } = timeline.range!;
    await timeline.click(timeline.get('button', 'Zoom in'));
    expect(timeline.range!.start).to.be.above(start);
  });

  it('from right to left it follows the hand all the same', async () => {
    const timeline = await framed({ dir: 'rtl' });
    const right = (): number => timeline.xOf('PhD');
    const before = right();
    await timeline.drag(timeline.free(0.4), { x: 120 });
    expect(right()).to.be.closeTo(before + 120, 1.5);
  });

  it('mirrors the drawing where reading goes from right to left', async () => {
    const ltr = await framed();
    const places = ltr.events.map(event => event.getBoundingClientRect().left - ltr.drawing.left);
    const rtl = await framed({ dir: 'rtl' });
    const mirrored = rtl.events.map(event => rtl.drawing.right - event.getBoundingClientRect().right);
    mirrored.forEach((place, i) => expect(place).to.be.closeTo(places[i]!, 1));
  });

  it('a double click zooms in about its place', async () => {
    const timeline = await framed();
    const before = places(timeline);
    const length = 12 * 365 * 86_400_000;
    const [x, y] = [Math.round(timeline.xOf('PhD')), timeline.free(0).y];
    const inside = timeline.element.shadowRoot!.elementFromPoint(x, y)!;
    inside.dispatchEvent(
      new MouseEvent('dblclick', { bubbles: true, composed: true, clientX: x, clientY: y }),
    );
    await timeline.settled();
    expect(zoomBetween(before, places(timeline)).fixed).to.be.closeTo(x, 0.5);
    expect(timeline.range!.end - timeline.range!.start).to.be.below(length * 0.8);
  });
});

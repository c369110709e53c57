/** Arrows to what is known to come before and after the event that a reader looks at. */
import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, media, mount, type Timeline } from './harness.js';

const LIFE = {
  asOf: '2026-02-10',
  categories: [
    { id: 'study', label: 'Study' },
    { id: 'work', label: 'Work' },
  ],
  events: [
    { id: 'phd', title: 'PhD', when: '2010/2014', category: 'study' },
    { id: 'post', title: 'A post', when: '2015/2018', after: 'phd', category: 'work' },
    { id: 'prize', title: 'A prize', when: '2019-05-04', category: 'work' },
  ],
};

const pathsOf = (timeline: Timeline): string[] =>
  [...timeline.element.shadowRoot!.querySelectorAll('[part~="arrows"] path')].map(path =>
    path.getAttribute('d')!,
  );

/** Boxes of the line and of its point, in px of the window. */
const boxesOf = (timeline: Timeline): DOMRect[] =>
  [...timeline.element.shadowRoot!.querySelectorAll('[part~="arrows"] path')].map(path =>
    path.getBoundingClientRect(),
  );

describe('arrows in <career-timeline>', () => {
  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
  });

  it('none as long as nobody looks at anything', async () => {
    const timeline = await mount({ data: LIFE });
    expect(pathsOf(timeline)).to.deep.equal([]);
  });

  it('from either of the two, while it has focus', async () => {
    const timeline = await mount({ data: LIFE });
    timeline.all('radio')[0]!.focus();
    await timeline.press('Tab', 'Home');
    expect(timeline.focusedTitle).to.equal('PhD');
    const paths = pathsOf(timeline);
    expect(paths).to.have.lengthOf(2);
    await timeline.press('ArrowRight');
    expect(timeline.focusedTitle).to.equal('A post');
    expect(pathsOf(timeline)).to.deep.equal(paths);
    await timeline.press('ArrowRight');
    expect(timeline.focusedTitle).to.equal('A prize');
    expect(pathsOf(timeline)).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl'] as const)
    it(`runs from what comes first to what follows, in reading direction (${dir})`, async () => {
      const timeline = await mount({ data: LIFE, dir, attributes: { selected: 'post' } });
      const [line, point] = boxesOf(timeline);
      const [from, to] = ['PhD', 'A post'].map(title => timeline.xOf(title));
      const isOnward = (a: number, b: number): boolean => (dir === 'ltr' ? a < b : a > b);
      const [pointEnd, lineStart] = dir === 'ltr' ? [point!.right, line!.left] : [point!.left, line!.right];
      expect(isOnward(from!, lineStart)).to.equal(true);
      expect(isOnward(lineStart, pointEnd)).to.equal(true);
      expect(pointEnd).to.be.closeTo(to!, 8);
      expect(point!.top).to.be.above(timeline.event('A post').getBoundingClientRect().top);
    });

  it('under the pointer, and to nobody who only hears', async () => {
    const timeline = await mount({ data: LIFE });
    const { left, top, height } = timeline.event('A post').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 10), Math.round(top + height / 2)] });
    await timeline.settled();
    expect(pathsOf(timeline)).to.have.lengthOf(2);
    expect(timeline.element.shadowRoot!.querySelector('[part~="arrows"]')!.ariaHidden).to.equal('true');
    await sendMouse({ type: 'move', position: [1, 1] });
    await timeline.settled();
    expect(pathsOf(timeline)).to.deep.equal([]);
  });
});

/** What programs ask of a timeline: visible time, events brought into sight, focus. */
import { expect } from 'chai';
import { CAREER, cleanUp, mount, titleOf, type MountOptions, type Timeline } from './harness.js';

const DAY_MS = 86_400_000;

const day = (text: string): number => Date.parse(`${text}Z`);

const shown = (options: MountOptions = {}): Promise<Timeline> =>
  mount({ data: CAREER, attributes: { range: '2014-01-01/2023-12-31' }, ...options });

/** More events than a page of a list has, and than are drawn one by one. */
const LONG = {
  asOf: '2026-02-10',
  categories: [{ id: 'talk', label: 'Talks' }],
  events: Array.from({ length: 400 }, (_, i) => ({
    id: `e${i}`,
    title: `Talk ${i}`,
    when: new Date(Date.UTC(2000, 0, 1 + i * 3)).toISOString().slice(0, 10),
    category: 'talk',
    importance: i % 3 === 0 ? 0.6 : 0.3,
  })),
};

/** Something of an element is inside the window and inside the view. */
function isInSight(timeline: Timeline, element: Element | undefined): boolean {
  if (!element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const view = timeline.element.shadowRoot!.querySelector('.view')!.getBoundingClientRect();
  return (
    right > view.left && left < view.right && bottom > view.top && top < Math.min(view.bottom, innerHeight)
  );
}

const find = (timeline: Timeline, title: string): HTMLElement | undefined =>
  timeline.events.find(event => titleOf(event) === title);

describe('commands of <career-timeline>', () => {
  afterEach(cleanUp);

  it('zoom about the middle, or about a moment that stays where it is', async () => {
    const timeline = await shown();
    timeline.element.zoom(2);
    await timeline.settled();
    const { start, end } = timeline.range!;
    expect(start).to.equal(day('2014-01-01') + (day('2024-01-01') - day('2014-01-01')) / 4);
    expect(end - start).to.equal((day('2024-01-01') - day('2014-01-01')) / 2);
    timeline.element.zoom(0.5, { about: new Date(start) });
    await timeline.settled();
    expect(timeline.range!.start).to.equal(start);
    expect(timeline.range!.end).to.equal(start + 2 * (end - start));
    expect(timeline.firedOf('ct-range-change').every(event => event['byReader'] === false)).to.equal(true);
  });

  it('pan by milliseconds, and by a length of time as the calendar has it', async () => {
    const timeline = await shown();
    const { element } = timeline;
    const starts: number[] = [];
    for (const by of [10 * DAY_MS, -10 * DAY_MS, 'P2Y', '-P2Y', '-P1M', 'P1D']) {
      element.pan(by);
      await timeline.settled();
      starts.push(timeline.range!.start);
    }
    expect(starts).to.deep.equal(
      ['2014-01-11', '2014-01-01', '2016-01-01', '2014-01-01', '2013-12-01', '2013-12-02'].map(day),
    );
  });

  it('the way is seen where that is wished', async () => {
    const timeline = await shown();
    timeline.element.pan('P1Y', { animate: true });
    await timeline.settled();
    const told = timeline.firedOf('ct-range-change');
    expect(told.length).to.be.above(2);
    expect(told.at(-1)).to.include({ start: day('2015-01-01'), moving: false, byReader: false });
  });

  it('a wrong call throws, and changes nothing', async () => {
    const timeline = await shown();
    const { element } = timeline;
    for (const call of [
      () => element.zoom(0),
      () => element.zoom(-2),
      () => element.zoom(NaN),
      () => element.zoom(Infinity),
      () => element.zoom(2, { about: 'some day' }),
      () => element.pan(NaN),
      () => element.pan('a year'),
      () => element.pan('P'),
      () => element.pan('--P1Y'),
    ])
      expect(call, String(call)).to.throw(RangeError);
    await timeline.settled();
    expect(timeline.firedOf('ct-range-change')).to.be.empty;
  });

  it('are done once there is something drawn to do them to', async () => {
    const element = document.createElement('career-timeline');
    element.setAttribute('range', '2014-01-01/2023-12-31');
    element.zoom(2, { about: '2014' });
    element.focusEvent('phd');
    const timeline = await mount({ data: CAREER });
    timeline.element.replaceWith(element);
    element.data = CAREER;
    let told: { start: number; end: number } | undefined;
    element.addEventListener('ct-range-change', ({ start, end }) => {
      told = { start, end };
    });
    for (let i = 0; i < 3; i++) {
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
    }
    expect(told).to.deep.equal({ start: day('2014-01-01'), end: day('2019-01-01') });
    expect(element.focused).to.equal('phd');
    expect(titleOf(element.shadowRoot!.activeElement!)).to.equal('PhD');
  });

  for (const view of ['lanes', 'story', 'table'])
    it(`bring an event into sight, and leave focus where it is (${view})`, async () => {
      const timeline = await mount({
        data: LONG,
        attributes: { view, range: '2000/2001' },
      });
      const before = timeline.element.focused;
      for (const title of ['Talk 399', 'Talk 200', 'Talk 0']) {
        timeline.element.reveal(title.replace('Talk ', 'e'));
        await timeline.settled();
        expect(isInSight(timeline, find(timeline, title)), title).to.equal(true);
      }
      expect(timeline.element.focused).to.equal(before);
      expect(timeline.focused).to.equal(undefined);
      expect(timeline.firedOf('ct-focus')).to.be.empty;
    });

  for (const view of ['lanes', 'story', 'table'])
    it(`give an event keyboard focus (${view})`, async () => {
      const timeline = await mount({ data: LONG, attributes: { view, range: '2000/2001' } });
      timeline.element.focusEvent('e321');
      await timeline.settled();
      expect(timeline.element.focused).to.equal('e321');
      expect(timeline.focusedTitle).to.equal('Talk 321');
      expect(isInSight(timeline, timeline.focused)).to.equal(true);
    });

  it('of an event that is not there nothing comes', async () => {
    const timeline = await shown();
    const { focused } = timeline.element;
    timeline.element.reveal('nobody');
    timeline.element.focusEvent('nobody');
    timeline.element.fit(['nobody']);
    timeline.element.fit('selection');
    timeline.element.fit({ category: 'none' });
    await timeline.settled();
    expect(timeline.element.focused).to.equal(focused);
    expect(timeline.firedOf('ct-range-change')).to.be.empty;
  });

  it('fit the selection, a category, events by their ids, and all', async () => {
    const timeline = await shown();
    const { element } = timeline;
    element.select('prize');
    element.fit('selection');
    await timeline.settled();
    const near = timeline.range!;
    expect(near.start).to.be.within(day('2021-04-01'), day('2021-05-04'));
    expect(near.end).to.be.within(day('2021-05-05'), day('2021-06-15'));
    expect(isInSight(timeline, find(timeline, 'A prize'))).to.equal(true);

    element.fit({ category: 'work' });
    await timeline.settled();
    for (const title of ['Research at a lab', 'A prize', 'Book on all of it'])
      expect(isInSight(timeline, find(timeline, title)), title).to.equal(true);
    expect(timeline.range!.start).to.be.above(day('2018-01-01'));
    expect(timeline.range!.end).to.be.within(day('2024-04-01'), day('2026-12-01'));

    element.fit(['phd', 'prize']);
    await timeline.settled();
    expect(timeline.range!.start).to.be.within(day('2014-06-01'), day('2015-10-01'));
    expect(timeline.range!.end).to.be.within(day('2021-05-05'), day('2022-12-01'));

    element.fit();
    await timeline.settled();
    expect(timeline.titles).to.have.lengthOf(4);
    // It goes on to fit.
    element.data = { ...CAREER, events: [...CAREER.events, { id: 'old', title: 'Old', when: '1990' }] };
    await timeline.settled();
    expect(timeline.titles).to.include('Old');
  });

  it('the whole of what is fitted is in sight with its label, and as little else as that takes', async () => {
    const timeline = await mount({ data: LONG });
    for (const ids of [['e10'], ['e10', 'e40'], ['e0', 'e399']]) {
      timeline.element.fit(ids);
      await timeline.settled();
      const { start, end } = timeline.range!;
      const dates = ids.map(id => day(LONG.events.find(event => event.id === id)!.when));
      expect(start).to.be.below(Math.min(...dates));
      expect(end).to.be.above(Math.max(...dates));
      const least = Math.max(28 * DAY_MS, Math.max(...dates) - Math.min(...dates));
      expect(end - start).to.be.below(2.3 * least);
    }
  });
});

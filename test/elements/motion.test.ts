/** How visible time moves, and what the page hears of it. */
import { expect } from 'chai';
import { paceOf } from '../../src/elements/interaction/ease.js';
import { CAREER, cleanUp, media, mount, type Fired, type Timeline } from './harness.js';

const DAY_MS = 86_400_000;

const framed = (): Promise<Timeline> => mount({ data: CAREER, attributes: { range: '2014/2026' } });

const lengthOf = (event: Fired): number => (event['end'] as number) - (event['start'] as number);

/** Fills all rows of a lane, so that a zoom out has other rows. */
const PARALLEL = {
  title: 'Parallel',
  asOf: '2026-02-10',
  events: Array.from({ length: 9 }, (_, i) => ({
    id: `e${i}`,
    title: `A title that takes some room, ${i}`,
    when: `${2004 + i}-03/${2005 + i}-02`,
  })),
};

describe('motion of <career-timeline>', () => {
  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
  });

  it('a zoom by button is seen on its way, and heard of once at rest', async () => {
    const timeline = await framed();
    timeline.forget();
    await timeline.click(timeline.get('button', 'Zoom in'));
    const heard = timeline.firedOf('ct-range-change');
    expect(heard.length).to.be.above(2);
    const lengths = heard.map(lengthOf);
    expect(
      [...lengths].sort((a, b) => b - a),
      'nearer from frame to frame',
    ).to.eql(lengths);
    expect(heard.map(event => event['moving']).lastIndexOf(true)).to.equal(heard.length - 2);
    expect(heard.at(-1)!['moving']).to.equal(false);
    expect(heard.every(event => event['byReader'])).to.equal(true);
  });

  it('a page hears of a change at most once a frame', async () => {
    const timeline = await framed();
    timeline.forget();
    for (let i = 1; i <= 20; i++) {
      timeline.element.zoomTo(`20${10 + (i % 7)}`, '2026');
      await timeline.element.updateComplete;
    }
    await timeline.settled();
    expect(timeline.firedOf('ct-range-change').length).to.be.below(10);
    expect(timeline.firedOf('ct-range-change').at(-1)!['start']).to.equal(Date.UTC(2016, 0));
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`a pan moves the drawing as one, and places nothing in it anew (${dir})`, async () => {
      const timeline = await mount({ data: CAREER, dir, attributes: { range: '2014/2026' } });
      const placeOf = (title: string): string => timeline.event(title).parentElement!.style.cssText;
      const titles = ['PhD', 'A prize', 'Book on all of it'];
      const before = titles.map(title => ({ place: placeOf(title), x: timeline.xOf(title) }));
      timeline.element.zoomTo(Date.UTC(2014, 0) - 365 * DAY_MS, Date.UTC(2027, 0) - 365 * DAY_MS);
      await timeline.settled();
      const ahead = dir === 'rtl' ? -1 : 1;
      const year = ahead * (timeline.xOf('A prize') - before[1]!.x);
      expect(year, 'of 13').to.be.within(timeline.drawing.width / 20, timeline.drawing.width / 13);
      titles.forEach((title, i) => {
        expect(placeOf(title), title).to.equal(before[i]!.place);
        expect(ahead * (timeline.xOf(title) - before[i]!.x), title).to.be.closeTo(year, 0.1);
      });
    });
  }

  it('what comes next takes over, and counts from where the last one leads', async () => {
    const timeline = await framed();
    const { start, end } = { start: Date.UTC(2014, 0), end: Date.UTC(2027, 0) };
    const zoomIn = timeline.get('button', 'Zoom in');
    zoomIn.click();
    zoomIn.click();
    await timeline.settled();
    const length = timeline.range!.end - timeline.range!.start;
    expect(length).to.be.closeTo((end - start) / 1.6 ** 2, DAY_MS);
  });

  it('a program takes over at once', async () => {
    const timeline = await framed();
    timeline.get('button', 'Zoom in').click();
    await new Promise(requestAnimationFrame);
    timeline.element.zoomTo('2001', '2003');
    await timeline.settled();
    expect(timeline.range).to.eql({ start: Date.UTC(2001, 0), end: Date.UTC(2003, 0) });
    expect(timeline.firedOf('ct-range-change').at(-1)).to.include({ moving: false, byReader: false });
  });

  it('less motion: one change, and nothing in between', async function () {
    if (!(await media({ reducedMotion: 'reduce' }))) this.skip();
    const timeline = await framed();
    timeline.forget();
    await timeline.click(timeline.get('button', 'Zoom in'));
    expect(timeline.firedOf('ct-range-change').map(event => event['moving'])).to.eql([false]);
  });

  it('a theme says how long it takes, and whether anything moves', async function () {
    const steps = async (pace: string): Promise<number> => {
      const timeline = await framed();
      timeline.element.style.setProperty('--ct-motion', pace);
      timeline.forget();
      await timeline.click(timeline.get('button', 'Zoom in'));
      return timeline.firedOf('ct-range-change').length;
    };
    expect(await steps('0')).to.equal(1);
    expect(await steps('no number')).to.be.above(2);
    const host = document.createElement('div');
    document.body.append(host);
    for (const [set, pace] of [
      ['', 1],
      [' 0.5 ', 0.5],
      ['0', 0],
      ['100', 4],
      ['-1', 1],
      ['slow', 1],
    ] as const) {
      host.style.setProperty('--ct-motion', set);
      expect(paceOf(host), set).to.equal(pace);
    }
    if (!(await media({ reducedMotion: 'reduce' }))) this.skip();
    host.style.setProperty('--ct-motion', '2');
    expect(paceOf(host)).to.equal(0);
    host.remove();
  });

  it('zoomTo moves at once, or is seen on its way where the page asks for it', async () => {
    const timeline = await framed();
    timeline.forget();
    timeline.element.zoomTo('2016', '2018');
    await timeline.settled();
    expect(timeline.firedOf('ct-range-change')).to.have.lengthOf(1);
    timeline.forget();
    timeline.element.zoomTo('2020', '2022', { animate: true });
    await timeline.settled();
    const heard = timeline.firedOf('ct-range-change');
    expect(heard.length).to.be.above(2);
    expect(heard.at(-1)).to.include({ start: Date.UTC(2020, 0), end: Date.UTC(2022, 0), byReader: false });
  });

  it('a page may keep a reader where it is', async () => {
    const timeline = await framed();
    const before = timeline.xOf('A prize');
    timeline.element.addEventListener('ct-range-change', event => event.preventDefault());
    await timeline.click(timeline.get('button', 'Zoom in'));
    await timeline.press('0');
    await timeline.drag(timeline.free(0.6), { x: -160 });
    expect(timeline.xOf('A prize')).to.be.closeTo(before, 0.5);
  });

  it('a page that answers each change with one of its own comes to rest', async () => {
    const timeline = await framed();
    timeline.element.addEventListener('ct-range-change', event => {
      const { byReader, start, end } = event;
      if (byReader) event.preventDefault();
      // No longer than ten years.
      timeline.element.zoomTo(start, Math.min(end, start + 3652 * DAY_MS));
    });
    timeline.forget();
    await timeline.click(timeline.get('button', 'Zoom out'));
    await timeline.settled();
    const { start, end } = timeline.range!;
    expect(end - start).to.be.closeTo(3652 * DAY_MS, DAY_MS);
    expect(timeline.fired.length).to.be.below(100);
  });

  it('rows that a zoom moves glide there, and leap where less motion is asked for', async function () {
    const steps = async (): Promise<number> => {
      const timeline = await mount({ data: PARALLEL, attributes: { range: '2004/2014' } });
      const tops = (): string => timeline.events.map(event => event.getBoundingClientRect().top).join();
      const seen = new Set([tops()]);
      timeline.element.zoomTo('1970', '2050');
      for (let i = 0; i < 40; i++) {
        await new Promise(requestAnimationFrame);
        seen.add(tops());
      }
      return seen.size;
    };
    expect(await steps()).to.be.above(3);
    if (!(await media({ reducedMotion: 'reduce' }))) this.skip();
    expect(await steps()).to.equal(2);
  });

  it('shows first where the events are, counts the one far from them, and shows it when asked for all', async () => {
    const events = Array.from({ length: 20 }, (_, i) => ({
      title: `Event ${i}`,
      when: `20${10 + (i % 14)}`,
    }));
    const timeline = await mount({ events: [{ title: 'Founded', when: '1850-05-01' }, ...events] });
    expect(timeline.get('button', '1 earlier')).to.not.equal(undefined);
    expect(timeline.titles).to.not.include('Founded');
    await timeline.click(timeline.get('button', 'Show all'));
    expect(timeline.titles).to.include('Founded');
    expect(timeline.all('button', /earlier$/)).to.be.empty;
  });
});

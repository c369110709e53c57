/** Focus is never lost, and what has it is seen: what random walks found, as examples. */
import { expect } from 'chai';
import { CAREER, cleanUp, media, mount, type MountOptions, type Timeline } from './harness.js';

const mounted = (options: MountOptions = {}): Promise<Timeline> => mount({ data: CAREER, ...options });

/** Hundreds of events of one lane, of which most are counted where all of time is shown. */
const CROWD = {
  asOf: '2026-02-10',
  events: Array.from({ length: 400 }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: `${2000 + (i % 20)}-${String((i % 12) + 1).padStart(2, '0')}`,
  })),
};

/** One below the other in the lanes, and long enough as a story to scroll. */
const MANY = {
  asOf: '2026-02-10',
  events: Array.from({ length: 30 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, when: '2010/2020' })),
};

/** Whether a place a little into what has focus is its own, and not of what lies over it. */
function isSeen(timeline: Timeline): boolean {
  const focused = timeline.focused!;
  const { left, top, height } = focused.getBoundingClientRect();
  return focused.contains(timeline.under(left + 8, top + height / 2) ?? null);
}

const isOneStop = ({ inDrawing }: Timeline): boolean =>
  inDrawing.filter(({ tabIndex }) => tabIndex === 0).length === 1;

describe('focus in <career-timeline>', () => {
  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
  });

  it('stays with its event where a narrower box takes another view', async () => {
    const timeline = await mounted();
    timeline.event('A prize').focus();
    timeline.box.style.inlineSize = '390px';
    await timeline.until(() => timeline.view === 'Story', 'the story');
    await timeline.settled();
    expect(timeline.focusedTitle).to.equal('A prize');
  });

  it('stays with its event where the page takes another view', async () => {
    const timeline = await mounted();
    timeline.event('A prize').focus();
    for (const view of ['table', 'story', 'lanes'] as const) {
      timeline.element.view = view;
      await timeline.settled();
      expect(timeline.focusedTitle, view).to.equal('A prize');
    }
  });

  it('goes to what is left where its event is gone', async () => {
    const timeline = await mounted();
    timeline.event('A prize').focus();
    timeline.element.data = { ...CAREER, events: CAREER.events.filter(({ id }) => id !== 'prize') };
    await timeline.settled();
    expect(timeline.events.includes(timeline.focused!)).to.equal(true);
  });

  for (const view of ['story', 'table'] as const)
    it(`stays with its event where others go before it (${view})`, async () => {
      const timeline = await mounted({ attributes: { view } });
      timeline.event('A prize').focus();
      const others = CAREER.events.filter(({ id }) => id === 'phd' || id === 'prize');
      for (const events of [others, CAREER.events]) {
        timeline.element.data = { ...CAREER, events };
        await timeline.settled();
        expect(timeline.focusedTitle).to.equal('A prize');
      }
    });

  it('goes to the button of the search where the page closes that', async () => {
    const timeline = await mounted();
    await timeline.click(timeline.get('button', 'Search'));
    await timeline.until(() => timeline.all('search')[0], 'the search');
    await timeline.settled();
    expect(timeline.focusedName).to.equal('Search all events');
    timeline.element.search();
    await timeline.settled();
    expect(timeline.focusedName).to.equal('Search');
  });

  it('goes to the toolbar where a button of it is gone', async () => {
    const timeline = await mounted();
    timeline.get('button', 'Zoom in').focus();
    timeline.element.view = 'table';
    await timeline.settled();
    expect(timeline.focusedName).to.equal('Table');
  });

  it('stays in the card where a button of it is for drawings only', async () => {
    const timeline = await mounted({ attributes: { selected: 'prize' } });
    timeline.get('button', 'Zoom to this event').focus();
    timeline.element.view = 'story';
    await timeline.settled();
    expect(timeline.focusedName).to.equal('Close');
  });

  it('is not taken back from a reader who went elsewhere', async () => {
    const timeline = await mounted();
    const other = document.createElement('button');
    timeline.box.append(other);
    timeline.event('A prize').focus();
    other.focus();
    timeline.element.view = 'table';
    await timeline.settled();
    expect(document.activeElement === other).to.equal(true);
  });

  it('Enter leads into a card that is open already', async () => {
    const timeline = await mounted({ attributes: { selected: 'prize' } });
    timeline.event('A prize').focus();
    await timeline.press('Enter');
    expect(timeline.card!.contains(timeline.focused!)).to.equal(true);
  });
});

describe('what has focus in <career-timeline> is seen', () => {
  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
  });

  it('Tab into a drawing whose event is out of sight brings it back', async () => {
    const timeline = await mounted({ attributes: { range: '2040/2050' } });
    timeline.all('radio')[0]!.focus();
    await timeline.press('Tab');
    expect(timeline.focusedTitle).to.equal('PhD');
    expect(isSeen(timeline)).to.equal(true);
  });

  it('Tab into a drawing that no reader was in yet finds what is in sight, and time stays', async () => {
    const timeline = await mounted({ attributes: { range: '2022/2025' } });
    timeline.forget();
    timeline.all('radio')[0]!.focus();
    await timeline.press('Tab');
    expect(timeline.focusedTitle).to.equal('Research at a lab');
    expect(isOneStop(timeline)).to.equal(true);
    expect(timeline.firedOf('ct-range-change')).to.be.empty;
    await timeline.press('Shift+Tab');
    timeline.element.zoomTo('2015', '2018');
    await timeline.settled();
    await timeline.press('Tab');
    expect(timeline.focusedTitle, 'where the reader was').to.equal('Research at a lab');
  });

  it('an event that is bounded on one side only comes into sight', async () => {
    const events = [
      { id: 'now', title: 'Now', when: '2020' },
      { id: 'before', title: 'Before the war', when: '/1990-05' },
    ];
    const timeline = await mount({
      data: { asOf: '2026-02-10', events },
      attributes: { range: '1900/1901' },
    });
    timeline.all('radio')[0]!.focus();
    await timeline.press('Tab', 'Home');
    expect(timeline.focusedTitle).to.equal('Before the war');
    expect(isSeen(timeline)).to.equal(true);
  });

  it('keys zoom about it', async () => {
    const timeline = await mounted();
    for (const title of ['PhD', 'Book on all of it']) {
      await timeline.press('0');
      timeline.event(title).focus();
      await timeline.press('+', '+', '+', '+', '-');
      expect(timeline.focusedTitle).to.equal(title);
      expect(isSeen(timeline)).to.equal(true);
    }
  });

  it('not under the axis, where lanes scroll inside', async () => {
    const timeline = await mount({ data: MANY });
    timeline.element.style.blockSize = '400px';
    await timeline.settled();
    await timeline.settled();
    for (const event of timeline.events.reverse()) {
      event.focus();
      expect(isSeen(timeline), timeline.focusedTitle).to.equal(true);
    }
  });

  for (const view of ['lanes', 'story'] as const)
    it(`not under the card (${view})`, async () => {
      const timeline = await mount({ data: MANY, width: 700, attributes: { view, selected: 'e0' } });
      for (const event of timeline.events) {
        event.focus();
        await timeline.settled();
        expect(isSeen(timeline), timeline.focusedTitle).to.equal(true);
      }
    });

  it('a card leaves room for the view where the height is given', async () => {
    const [first, ...others] = MANY.events;
    const long = { ...first, description: 'He went on and on about it. '.repeat(40) };
    const data = { ...MANY, events: [long, ...others] };
    const timeline = await mount({ data, width: 390, attributes: { view: 'story', selected: 'e0' } });
    timeline.element.style.blockSize = '480px';
    await timeline.settled();
    timeline.event('Event 3').focus();
    await timeline.settled();
    expect(isSeen(timeline)).to.equal(true);
  });
});

describe('keys where most events are counted', () => {
  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
  });

  const counted = /^[\d,]+ events?, /;

  it('stop at what counts them, once, and at the events beside it', async () => {
    await media({ reducedMotion: 'reduce' });
    const timeline = await mount({ data: CROWD });
    expect(isOneStop(timeline)).to.equal(true);
    timeline.inDrawing.find(({ tabIndex }) => tabIndex === 0)!.focus();
    const seen = new Set<string>();
    for (let steps = 0; steps < 60; steps++) {
      seen.add(timeline.focusedName);
      await timeline.press('ArrowRight');
      expect(isOneStop(timeline)).to.equal(true);
      expect(timeline.inDrawing.includes(timeline.focused!)).to.equal(true);
    }
    const clusters = timeline.all('button', counted).map(button => button.ariaLabel);
    expect(clusters.length).to.be.above(3);
    expect([...seen]).to.include.members(clusters);
    const { size } = seen;
    await timeline.press('Home', 'ArrowRight');
    expect(seen, 'back where it came from').to.include(timeline.focusedName);
    expect(seen.size).to.equal(size);
  });

  it('Enter shows what was counted, and focus goes on there', async () => {
    const timeline = await mount({ data: CROWD });
    timeline.get('button', counted).focus();
    await timeline.press('Enter');
    expect(timeline.range!.end - timeline.range!.start).to.be.below(5 * 366 * 86_400_000);
    expect(timeline.inDrawing.includes(timeline.focused!)).to.equal(true);
    expect(isOneStop(timeline)).to.equal(true);
  });

  it('lead to what lies beyond the edge, where nothing is in sight', async () => {
    const timeline = await mount({ data: CROWD, attributes: { range: '2050/2090' } });
    expect(isOneStop(timeline)).to.equal(true);
    timeline.inDrawing.find(({ tabIndex }) => tabIndex === 0)!.focus();
    await timeline.press('End');
    expect(isSeen(timeline)).to.equal(true);
  });
});

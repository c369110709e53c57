/** Focus is not lost where what had it goes away. */
import { expect } from 'chai';
import { CAREER, cleanUp, media, mount, type MountOptions, type Timeline } from './harness.js';

const mounted = (options: MountOptions = {}): Promise<Timeline> => mount({ data: CAREER, ...options });

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
    expect(timeline.events).to.include(timeline.focused);
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
    expect(timeline.focused).to.equal(timeline.get('searchbox'));
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

  it('is not taken back from a reader who went elsewhere', async () => {
    const timeline = await mounted();
    const other = document.createElement('button');
    timeline.box.append(other);
    timeline.event('A prize').focus();
    other.focus();
    timeline.element.view = 'table';
    await timeline.settled();
    expect(document.activeElement).to.equal(other);
  });

  it('Enter leads into a card that is open already', async () => {
    const timeline = await mounted({ attributes: { selected: 'prize' } });
    timeline.event('A prize').focus();
    await timeline.press('Enter');
    expect(timeline.card!.contains(timeline.focused!)).to.equal(true);
  });
});

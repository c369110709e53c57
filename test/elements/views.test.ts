/** Lanes, story and table: which one is shown, and what a change of view keeps. */
import { expect } from 'chai';
import { CAREER, cleanUp, mount } from './harness.js';

describe('views of <career-timeline>', () => {
  afterEach(cleanUp);

  it('shows lanes where there is room, and the story where there is not', async () => {
    const wide = await mount({ data: CAREER, width: 1000 });
    expect(wide.view).to.equal('Lanes');
    const narrow = await mount({ data: CAREER, width: 390 });
    expect(narrow.view).to.equal('Story');
  });

  it('goes by the width of its container, and follows it', async () => {
    const timeline = await mount({ data: CAREER, width: 1000 });
    timeline.box.style.inlineSize = '400px';
    await timeline.until(() => timeline.view === 'Story', 'the story');
    timeline.box.style.inlineSize = '900px';
    await timeline.until(() => timeline.view === 'Lanes', 'the lanes');
  });

  for (const view of ['lanes', 'story', 'table'] as const)
    it(`the page can ask for ${view}, at any width`, async () => {
      for (const width of [390, 1240]) {
        const timeline = await mount({ data: CAREER, width, attributes: { view } });
        expect(timeline.view!.toLowerCase()).to.equal(view);
        for (const { title } of CAREER.events) expect(timeline.event(title)).to.not.equal(undefined);
      }
    });

  it('has a toolbar of one row where it is narrow, with what moves time behind a button', async () => {
    const timeline = await mount({ data: CAREER, width: 390, attributes: { view: 'lanes' } });
    await timeline.loaded();
    const more = timeline.get('button', 'More tools');
    const bar = more.closest<HTMLElement>('.toolbar')!;
    const height = bar.offsetHeight;
    expect(height).to.be.below(2 * more.offsetHeight);
    await timeline.click(more);
    expect(more.ariaExpanded).to.equal('true');
    expect(bar.offsetHeight).to.be.above(height);
    await timeline.click(timeline.get('button', 'Zoom in'));
    expect(timeline.firedOf('ct-range-change')).to.not.be.empty;
    await timeline.click(more);
    expect(bar.offsetHeight).to.equal(height);
    timeline.box.style.inlineSize = '900px';
    await timeline.settled();
    expect(more.getClientRects()).to.have.lengthOf(0);
    expect(timeline.get('button', 'Zoom in').getClientRects()).to.have.lengthOf(1);
  });

  it('a view that there is not is no error', async () => {
    const timeline = await mount({ data: CAREER, attributes: { view: 'circle' } });
    expect(timeline.view).to.equal('Lanes');
    expect(timeline.events).to.have.lengthOf(4);
  });

  it('a click takes another view, tells of it, and keeps the selection', async () => {
    const timeline = await mount({ data: CAREER });
    await timeline.click(timeline.event('A prize'));
    await timeline.click(timeline.get('radio', 'Table'));
    expect(timeline.view).to.equal('Table');
    expect(timeline.all('table')).to.have.lengthOf(1);
    expect(timeline.firedOf('ct-view-change').map(event => event['view'])).to.deep.equal(['table']);
    expect(timeline.element.selected).to.equal('prize');
    expect(timeline.card!.textContent).to.include('A prize');
    expect(timeline.event('A prize').getAttribute('aria-current')).to.equal('true');
    // Of the others nothing is said: “not pressed” would be read of each.
    for (const title of timeline.titles.filter(each => each !== 'A prize'))
      for (const state of ['aria-current', 'aria-pressed'])
        expect(timeline.event(title).hasAttribute(state)).to.equal(false);
  });

  it('each view begins at its beginning, or where the event is whose card is open', async () => {
    const events = Array.from({ length: 120 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}.`,
      when: `${1900 + i}`,
    }));
    const timeline = await mount({ events, attributes: { view: 'table' } });
    await timeline.click(timeline.all('button', 'Later').at(-1)!);
    expect(timeline.titles).to.not.include('Event 0.');
    await timeline.click(timeline.get('radio', 'Story'));
    expect(timeline.titles, 'not the page of the table').to.include('Event 119.');
    timeline.element.select('e40');
    await timeline.settled();
    await timeline.click(timeline.get('radio', 'Lanes'));
    for (const view of ['Story', 'Table']) {
      await timeline.click(timeline.get('radio', view));
      await timeline.until(() => timeline.titles.includes('Event 40.'), `its page of the ${view}`);
    }
  });

  it('keeps visible time from view to view', async () => {
    const timeline = await mount({ data: CAREER, attributes: { range: '2020/2022' } });
    const before = timeline.xOf('A prize');
    await timeline.click(timeline.get('radio', 'Story'));
    await timeline.click(timeline.get('radio', 'Lanes'));
    expect(timeline.xOf('A prize')).to.be.closeTo(before, 1);
  });

  it('a page that cancels the change keeps the view', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.element.addEventListener('ct-view-change', event => event.preventDefault());
    await timeline.click(timeline.get('radio', 'Table'));
    expect(timeline.view).to.equal('Lanes');
    expect(timeline.element.view).to.equal('auto');
  });

  it('tells of nothing where the same view is taken again, or a program takes one', async () => {
    const timeline = await mount({ data: CAREER });
    await timeline.click(timeline.get('radio', 'Lanes'));
    timeline.element.view = 'story';
    await timeline.settled();
    expect(timeline.view).to.equal('Story');
    expect(timeline.firedOf('ct-view-change')).to.be.empty;
  });

  it('the story and the table have every event, dated or not', async () => {
    const data = { events: [...CAREER.events, { id: 'lost', title: 'Some day' }] };
    for (const view of ['story', 'table']) {
      const timeline = await mount({ data, attributes: { view } });
      expect(timeline.events, view).to.have.lengthOf(5);
      expect(timeline.text).to.include('Some day');
    }
  });

  it('the table says when, how sure, in which lane, and why', async () => {
    const timeline = await mount({ data: CAREER, attributes: { view: 'table' } });
    const row = timeline.all('row').find(({ textContent }) => textContent.includes('Research at a lab'))!;
    expect(row.textContent).to.match(/(around|about) Sept(ember)? 2019/i);
    expect(row.textContent).to.match(/approximate/i);
    expect(row.textContent).to.include('Work');
    expect(row.textContent).to.include('He says so in his letter');
  });
});

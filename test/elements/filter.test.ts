/** The filters: a legend that hides and shows, by click and by key, in all views. */
import { expect } from 'chai';
import type { Filters } from '../../src/store/filter.js';
import { CAREER, cleanUp, mount, nameOf, type MountOptions, type Timeline } from './harness.js';

const DATA = {
  ...CAREER,
  events: [
    ...CAREER.events,
    { id: 'plan', title: 'A plan', when: '2027', status: 'planned', category: 'work' },
    { id: 'off', title: 'A journey', when: '2022-01', status: 'cancelled', category: 'study' },
    { id: 'doubt', title: 'A doubt', when: '2017', category: 'study', certainty: 'disputed' },
  ],
};

/** A timeline whose panel a reader has opened. */
async function opened(options: MountOptions = {}): Promise<Timeline> {
  const timeline = await mount({ data: DATA, ...options });
  await timeline.click(timeline.get('button', 'Filter'));
  return timeline;
}

const isChecked = (box: HTMLElement): boolean => (box as HTMLInputElement).checked;

const shown = (timeline: Timeline): string =>
  nameOf(timeline.all('status').find(it => it.closest('.filter'))!);

const told = (timeline: Timeline): unknown[] =>
  timeline.firedOf('ct-filter-change').map(event => event['filters']);

const WITHOUT_STUDY: Filters = { hide: { categories: ['study'] } };

describe('the filters of <career-timeline>', () => {
  afterEach(cleanUp);

  it('are a legend of what is in use, which a button of the toolbar opens and closes', async () => {
    const timeline = await opened();
    const button = timeline.get('button', 'Filter');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(timeline.all('group', 'What is shown')).to.have.lengthOf(1);
    expect(timeline.all('checkbox').map(nameOf)).to.deep.equal([
      'Study 3',
      'Work 4',
      'happened 5',
      'planned 1',
      'cancelled 1',
      'certain 6',
      'disputed 1',
    ]);
    expect(timeline.all('checkbox').every(isChecked)).to.equal(true);
    await timeline.click(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(timeline.all('checkbox')).to.be.empty;
  });

  it('offer no choice where there is none', async () => {
    const timeline = await opened({ data: { ...CAREER, events: [CAREER.events[0]] } });
    expect(timeline.all('checkbox')).to.be.empty;
    expect(shown(timeline)).to.equal('1 of 1 event');
  });

  for (const view of ['lanes', 'story', 'table'])
    it(`a click hides what is of a category, and another one shows it again (${view})`, async () => {
      const timeline = await opened({ attributes: { view } });
      const all = timeline.titles;
      await timeline.click(timeline.get('checkbox', 'Study'));
      expect(timeline.titles).to.have.members([
        'Research at a lab',
        'A prize',
        'Book on all of it',
        'A plan',
      ]);
      expect(isChecked(timeline.get('checkbox', 'Study'))).to.equal(false);
      expect(shown(timeline)).to.equal('4 of 7 events');
      expect(timeline.element.filters).to.deep.equal(WITHOUT_STUDY);
      await timeline.click(timeline.get('checkbox', 'Study'));
      expect(timeline.titles).to.deep.equal(all);
      expect(timeline.element.filters).to.equal(undefined);
      expect(told(timeline)).to.deep.equal([WITHOUT_STUDY, undefined]);
    });

  for (const view of ['lanes', 'story', 'table'])
    it(`keys lead to the panel, hide, and lead back (${view})`, async () => {
      const timeline = await mount({ data: DATA, attributes: { view } });
      timeline
        .all('radio')
        .find(({ tabIndex }) => tabIndex === 0)!
        .focus();
      // From the view that is shown over those after it.
      for (let i = 0; i < 4 && timeline.focusedName !== 'Filter'; i++) await timeline.press('ArrowRight');
      expect(timeline.focusedName).to.equal('Filter');
      await timeline.press('Enter', 'Tab', 'Tab');
      expect(timeline.focusedName).to.equal('Study 3');
      await timeline.press('Space');
      expect(timeline.titles).to.not.include('PhD');
      expect(timeline.focusedName).to.equal('Study 3');
      await timeline.press('Escape');
      expect(timeline.all('checkbox')).to.be.empty;
      expect(timeline.focusedName).to.equal('Filter, 1 active');
    });

  it('hide by status and by certainty, and are all cleared at once, without focus getting lost', async () => {
    const timeline = await opened();
    const clear = timeline.get('button', 'Clear all');
    expect(clear.ariaDisabled).to.equal('true');
    await timeline.click(timeline.get('checkbox', 'cancelled'));
    await timeline.click(timeline.get('checkbox', 'disputed'));
    expect(timeline.titles).to.not.include.members(['A journey', 'A doubt']);
    expect(shown(timeline)).to.equal('5 of 7 events');
    expect(timeline.get('button', 'Filter, 2 active').dataset['count']).to.equal('2');
    expect(clear.ariaDisabled).to.equal('false');
    clear.focus();
    await timeline.press('Enter');
    expect(timeline.titles).to.have.lengthOf(7);
    expect(timeline.focused).to.equal(clear);
    expect(timeline.get('button', 'Filter').dataset['count']).to.equal(undefined);
  });

  it('a lane of which nothing is left goes, and comes back where it was', async () => {
    const timeline = await opened();
    const lanes = timeline.lanes;
    await timeline.click(timeline.get('checkbox', 'Study'));
    expect(timeline.lanes).to.deep.equal(['Work']);
    await timeline.click(timeline.get('checkbox', 'Study'));
    expect(timeline.lanes).to.deep.equal(lanes);
  });

  it('leave visible time as it is, unless it fits what is shown', async () => {
    const timeline = await opened({ attributes: { range: '2014/2030' } });
    const x = timeline.xOf('A prize');
    await timeline.click(timeline.get('checkbox', 'Study'));
    expect(timeline.xOf('A prize')).to.equal(x);
    timeline.element.fit();
    await timeline.settled();
    const { start } = timeline.range!;
    await timeline.click(timeline.get('checkbox', 'Study'));
    expect(timeline.range!.start).to.be.below(start);
  });

  it('keep what certainly or possibly went on in the time shown', async () => {
    const timeline = await opened({ attributes: { range: '2022/2024-03-10' } });
    expect(isChecked(timeline.get('radio', 'any time'))).to.equal(true);
    await timeline.click(timeline.get('radio', 'possibly'));
    expect(shown(timeline)).to.equal('3 of 7 events');
    const time = { start: Date.UTC(2022, 0), end: Date.UTC(2024, 2, 11) };
    expect(timeline.element.filters).to.deep.equal({ time: { ...time, only: 'possible' } });
    await timeline.click(timeline.get('radio', 'certainly'));
    expect(shown(timeline)).to.equal('2 of 7 events');
    expect(timeline.text).to.include('1 January 2022 to 10 March 2024');
    timeline.element.zoomTo('2015', '2020');
    await timeline.settled();
    expect(shown(timeline), 'a pan or a zoom hides nothing').to.equal('2 of 7 events');
    await timeline.click(timeline.get('button', 'Use the time shown now'));
    expect(shown(timeline)).to.equal('3 of 7 events');
    expect(timeline.focusedName).to.equal('Use the time shown now');
    await timeline.click(timeline.get('radio', 'any time'));
    expect(timeline.element.filters).to.equal(undefined);
  });

  it('arrows go along the choices of time', async () => {
    const timeline = await opened({ attributes: { range: '2022/2024-03-10' } });
    timeline.get('radio', 'any time').focus();
    await timeline.press('ArrowDown', 'ArrowDown');
    expect(timeline.focusedName).to.match(/^certainly/);
    expect(told(timeline).map(filters => (filters as Filters).time!.only)).to.deep.equal([
      'possible',
      'certain',
    ]);
  });

  it('leave room for the view where the page gives a height', async () => {
    const events = Array.from({ length: 60 }, (_, i) => ({
      title: `Event ${i}`,
      when: `${1990 + i}`,
      category: `A category with a long name ${i}`,
    }));
    const timeline = await mount({ data: { events, asOf: '2026-02-10' }, width: 390 });
    timeline.element.style.blockSize = '480px';
    await timeline.click(timeline.get('button', 'Filter'));
    const panel = timeline.get('group', 'What is shown');
    expect(panel.offsetHeight).to.be.below(480 / 2);
    expect(panel.scrollHeight).to.be.above(panel.clientHeight);
    const view = timeline.element.shadowRoot!.querySelector<HTMLElement>('.view')!;
    expect(view.offsetHeight).to.be.above(100);
  });

  it('offer no time that a view does not show', async () => {
    const timeline = await opened({ attributes: { view: 'table' } });
    expect(timeline.all('radio', 'any time')).to.be.empty;
    timeline.element.filters = { time: { start: 0, end: Date.UTC(2020, 0), only: 'certain' } };
    await timeline.settled();
    await timeline.click(timeline.get('radio', 'any time'));
    expect(timeline.titles).to.have.lengthOf(7);
  });

  it('close the card of what they hide, and no other', async () => {
    const timeline = await opened({ attributes: { selected: 'prize' } });
    await timeline.click(timeline.get('checkbox', 'Study'));
    expect(timeline.element.selected).to.equal('prize');
    await timeline.click(timeline.get('checkbox', 'Work'));
    expect(timeline.card).to.equal(undefined);
    expect(timeline.element.selected).to.equal(undefined);
    expect(timeline.firedOf('ct-select').map(event => event['selected'])).to.deep.equal([undefined]);
    expect(timeline.focusedName).to.equal('Work 4');
  });

  it('a page may refuse: nothing changes, not even the box', async () => {
    const timeline = await opened({ attributes: { range: '2014/2030' } });
    timeline.element.addEventListener('ct-filter-change', event => event.preventDefault());
    await timeline.click(timeline.get('checkbox', 'Study'));
    await timeline.click(timeline.get('radio', 'certainly'));
    expect(isChecked(timeline.get('checkbox', 'Study'))).to.equal(true);
    expect(isChecked(timeline.get('radio', 'any time'))).to.equal(true);
    expect(isChecked(timeline.get('radio', 'certainly'))).to.equal(false);
    expect(timeline.titles).to.have.lengthOf(7);
    expect(timeline.element.filters).to.equal(undefined);
  });

  it('that leave nothing say so, and how to get out; focus goes to what is there again', async () => {
    const timeline = await opened();
    await timeline.click(timeline.get('checkbox', 'Study'));
    await timeline.click(timeline.get('checkbox', 'Work'));
    expect(shown(timeline)).to.equal('0 of 7 events');
    expect(timeline.text).to.include('The filters leave no event.');
    await timeline.click(timeline.get('button', 'Filter, 2 active'));
    const [out] = timeline.all('button', 'Clear all');
    out!.focus();
    await timeline.press('Enter');
    expect(timeline.titles).to.have.lengthOf(7);
    expect(timeline.events).to.include(timeline.focused);
  });
});

describe('filters that a program sets', () => {
  afterEach(cleanUp);

  for (const view of ['lanes', 'story', 'table'])
    it(`fire nothing, and focus goes on where its event is hidden (${view})`, async () => {
      const timeline = await mount({ data: DATA, attributes: { view } });
      timeline.event('PhD').focus();
      timeline.forget();
      timeline.element.filters = WITHOUT_STUDY;
      await timeline.settled();
      expect(timeline.titles).to.have.lengthOf(4);
      expect(timeline.events).to.include(timeline.focused);
      expect(told(timeline)).to.be.empty;
      timeline.element.filters = undefined;
      await timeline.settled();
      expect(timeline.titles).to.have.lengthOf(7);
    });

  it('hold from the start, also where they leave nothing', async () => {
    const timeline = await mount({ data: DATA });
    const bare = document.createElement('career-timeline');
    bare.data = DATA;
    bare.filters = { hide: { categories: ['study', 'work'] } };
    const loaded = new Promise<Event>(resolve => bare.addEventListener('ct-load', resolve));
    timeline.box.append(bare);
    expect(await loaded).to.include({ count: 7 });
    expect(bare.shadowRoot!.querySelector('[part~="toolbar"]')).to.not.equal(null);
    expect(bare.shadowRoot!.querySelector('[part~="event"]')).to.equal(null);
  });

  it('close the card, silently', async () => {
    const timeline = await mount({ data: DATA, attributes: { selected: 'phd' } });
    expect(timeline.card).to.not.equal(undefined);
    timeline.element.filters = WITHOUT_STUDY;
    await timeline.settled();
    expect(timeline.card).to.equal(undefined);
    expect(timeline.element.selected).to.equal(undefined);
    expect(timeline.firedOf('ct-select')).to.be.empty;
  });

  it('begin story and table at their first page again', async () => {
    const events = Array.from({ length: 400 }, (_, i) => ({
      title: `Event ${i}`,
      when: `${1600 + i}`,
      category: i % 2 === 0 ? 'even' : 'odd',
    }));
    const timeline = await mount({ data: { events }, attributes: { view: 'table' } });
    await timeline.click(timeline.get('button', 'Later'));
    expect(timeline.titles).to.not.include('Event 1');
    timeline.element.filters = { hide: { categories: ['even'] } };
    await timeline.settled();
    expect(timeline.titles[0]).to.equal('Event 1');
  });
});

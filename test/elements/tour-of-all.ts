/** What every reader can do, whichever way of input he has: one thing a test, told by who does it. */
import { expect } from 'chai';
import { cleanUp, nameOf, type Timeline } from './harness.js';
import {
  CROWD,
  DAY,
  LED,
  LONG,
  PARTED,
  PAUSED,
  arriveBy,
  begin,
  breaksOf,
  cardTitle,
  clustersOf,
  dialogOf,
  goBack,
  hasFocus,
  isChecked,
  laneChoice,
  mention,
  said,
  seen,
  told,
} from './tour.js';

/** Who reads, by one way of input. */
export interface Reader {
  readonly way: 'mouse' | 'keyboard' | 'touch';
  /** Presses something, and waits for what comes of it. */
  press(timeline: Timeline, target: HTMLElement): Promise<void>;
  /** Goes into a field, and writes in place of what is there. */
  write(timeline: Timeline, field: HTMLElement, text: string): Promise<void>;
  /** Takes the last of the choices that a list has. */
  takeLast(timeline: Timeline, list: HTMLSelectElement): Promise<void>;
}

export function tourOfAll(reader: Reader): void {
  /** Whoever presses something inside is not thrown out, whatever becomes of it. */
  async function press(
    timeline: Timeline,
    name: string | RegExp | HTMLElement,
    role = 'button',
  ): Promise<void> {
    const target = name instanceof HTMLElement ? name : timeline.get(role, name);
    const words = nameOf(target);
    await reader.press(timeline, target);
    expect(hasFocus(timeline), `focus is inside after ${words}`).to.equal(true);
  }

  async function openSearch(timeline: Timeline): Promise<void> {
    await press(timeline, /^Search$/);
    await timeline.until(() => timeline.all('search')[0], 'the search');
    await timeline.settled();
    expect(timeline.focusedName, 'to write at once').to.equal('Search all events');
  }

  async function openPanel(timeline: Timeline): Promise<void> {
    await press(timeline, 'Filter');
    await timeline.until(() => timeline.all('checkbox')[0], 'the panel');
    await timeline.settled();
  }

  const framed = (range = '2014/2027'): Promise<Timeline> => begin({ attributes: { range } });

  describe(`by ${reader.way}, as by all others`, () => {
    afterEach(async () => {
      await cleanUp();
      arriveBy('');
    });

    it('buttons zoom, go earlier and later, and show all again', async () => {
      const timeline = await begin();
      const all = seen(timeline);
      await press(timeline, 'Zoom in');
      const near = told(timeline);
      await press(timeline, 'Later');
      expect(told(timeline).start).to.be.above(near.start);
      await press(timeline, 'Earlier');
      expect(told(timeline).start).to.be.closeTo(near.start, 1000);
      await press(timeline, 'Zoom out');
      expect(told(timeline).length).to.be.closeTo(near.length * 1.6, 1000);
      await press(timeline, 'Later');
      await press(timeline, 'Show all');
      seen(timeline).forEach((x, i) => expect(x).to.be.closeTo(all[i]!, 1));
      expect(timeline.focusedName).to.equal('Show all');
    });

    it('the card shows its event as large as it fits, the panel a lane', async () => {
      const timeline = await framed();
      await press(timeline, timeline.event('A prize'));
      await press(timeline, 'Zoom to this event');
      expect(told(timeline).start).to.be.within(Date.UTC(2021, 3), Date.UTC(2021, 4, 4));
      expect(told(timeline).end).to.be.within(Date.UTC(2021, 4, 5), Date.UTC(2021, 5, 15));
      await openPanel(timeline);
      await reader.takeLast(timeline, laneChoice(timeline));
      await press(timeline, 'Show its time');
      expect(told(timeline).start).to.be.within(Date.UTC(2016, 0), Date.UTC(2018, 2, 2));
      expect(told(timeline).end).to.be.within(Date.UTC(2022, 4, 4), Date.UTC(2024, 6));
    });

    it('a card opens, its links lead on to other events, and it closes', async () => {
      const timeline = await framed();
      await press(timeline, timeline.event('Viva'));
      expect(cardTitle(timeline)).to.equal('Viva');
      await press(timeline, mention(timeline, 'PhD'));
      expect(cardTitle(timeline)).to.equal('PhD');
      await press(timeline, 'Close');
      expect(cardTitle(timeline)).to.equal('');
      expect(timeline.focusedTitle, 'back at its event').to.equal('PhD');
      const selected = timeline.firedOf('ct-select').map(event => event['selected']);
      expect(selected).to.deep.equal(['viva', 'phd', undefined]);
    });

    it('what nothing dates stands under the drawing, and has its card', async () => {
      const timeline = await framed();
      await press(timeline, 'Lost letter');
      expect(cardTitle(timeline)).to.equal('Lost letter');
    });

    it('with the state in the address, a link leads there, and Back undoes a card and a view', async () => {
      arriveBy('ct=range:2020/2022;selected:prize');
      const timeline = await begin({ attributes: { history: 'hash' } });
      expect(cardTitle(timeline)).to.equal('A prize');
      expect(timeline.titles).to.not.include('PhD');
      await press(timeline, timeline.event('Talk in Rome'));
      await timeline.until(() => location.hash.includes('selected:rome'), 'the card in the address');
      await press(timeline, 'Table', 'radio');
      await timeline.until(() => location.hash.includes('view:table'), 'the view in the address');
      await goBack(timeline);
      expect(timeline.view).to.equal('Lanes');
      expect(cardTitle(timeline)).to.equal('Talk in Rome');
      expect(hasFocus(timeline)).to.equal(true);
      await goBack(timeline);
      expect(cardTitle(timeline)).to.equal('A prize');
    });

    it('lanes, story and table tell the same', async () => {
      const timeline = await framed();
      for (const view of ['Story', 'Table', 'Lanes']) {
        await press(timeline, view, 'radio');
        expect(timeline.view).to.equal(view);
        for (const title of ['PhD', 'Viva', 'Next post']) expect(timeline.titles, view).to.include(title);
        expect(timeline.text).to.include('Lost letter');
        expect(timeline.focusedName).to.equal(view);
      }
    });

    for (const [view, onward, back] of [
      ['story', 'Earlier', 'Later'],
      ['table', 'Later', 'Earlier'],
    ] as const)
      it(`a page of the ${view} is turned, and back`, async () => {
        const timeline = await begin({ data: LONG, attributes: { view } });
        const [first] = timeline.titles;
        await press(timeline, onward);
        expect(timeline.titles).to.not.include(first);
        expect(said(timeline)).to.equal('41–80 of 250');
        expect(timeline.focusedName).to.equal(onward);
        await press(timeline, back);
        expect(timeline.titles[0]).to.equal(first);
      });

    it('the search says what it found, steps through it, and closes', async () => {
      const timeline = await framed('2015/2016');
      await openSearch(timeline);
      await timeline.type('talk');
      expect(said(timeline)).to.include('2 results');
      await press(timeline, 'Next result');
      expect(said(timeline)).to.match(/1 of 2, Talk in Rome, 4 May 2022/);
      expect(timeline.titles).to.include('Talk in Rome');
      await press(timeline, 'Next result');
      expect(said(timeline)).to.match(/2 of 2, A talk in Oslo/);
      expect(timeline.titles).to.include('A talk in Oslo');
      await press(timeline, 'Previous result');
      expect(said(timeline)).to.match(/1 of 2/);
      await press(timeline, 'Close search');
      expect(timeline.all('search').length).to.equal(0);
      expect(timeline.focusedName).to.equal('Search');
    });

    it('the way to a date: in words, in EDTF, and to the day of the knowledge', async () => {
      const timeline = await begin();
      await openSearch(timeline);
      const field = timeline.get('textbox', 'Go to date');
      await reader.write(timeline, field, 'March 2021');
      await press(timeline, /^Go$/);
      expect(told(timeline).middle).to.be.closeTo(Date.UTC(2021, 2, 16, 12), DAY);
      await reader.write(timeline, field, '2016-07-01');
      await press(timeline, /^Go$/);
      expect(told(timeline).middle).to.be.closeTo(Date.UTC(2016, 6, 1, 12), DAY);
      await reader.write(timeline, field, 'soon');
      await press(timeline, /^Go$/);
      expect(said(timeline)).to.match(/not understood as a date/);
      await press(timeline, 'As of 10 Feb 2026');
      expect(told(timeline).middle).to.be.closeTo(Date.UTC(2026, 1, 10, 12), DAY);
      // The line stands at the end of its day.
      expect(timeline.asOfX).to.be.closeTo(timeline.plot.width / 2, 12);
    });

    it('the panel leaves out what is of a category, a status, a certainty or another time, and clears all', async () => {
      const timeline = await framed('2021/2022');
      await openPanel(timeline);
      for (const [name, left] of [
        ['Talks', 9],
        ['planned', 8],
        ['disputed', 7],
      ] as const) {
        await press(timeline, name, 'checkbox');
        expect(isChecked(timeline.get('checkbox', name))).to.equal(false);
        expect(said(timeline)).to.include(`${left} of 11 events`);
      }
      expect(timeline.lanes).to.deep.equal(['Study', 'Work']);
      await press(timeline, 'certainly in the time shown', 'radio');
      expect(said(timeline)).to.include('2 of 11 events');
      expect(timeline.titles).to.have.members(['Research at a lab', 'A prize']);
      await press(timeline, 'Clear all');
      expect(said(timeline)).to.include('11 of 11 events');
      expect(timeline.lanes).to.deep.equal(['Study', 'Work', 'Talks']);
      expect(timeline.focusedName).to.equal('Clear all');
      await press(timeline, 'Filter');
      expect(timeline.all('checkbox').length).to.equal(0);
    });

    it('in the panel a lane is collapsed, moved, and all are put back', async () => {
      const timeline = await framed();
      await openPanel(timeline);
      await reader.takeLast(timeline, laneChoice(timeline));
      await press(timeline, 'Collapse');
      expect(timeline.titles).to.not.include('A talk in Oslo');
      expect(said(timeline)).to.include('Talks: lane 3 of 3, collapsed');
      await press(timeline, 'To the front');
      expect(timeline.lanes).to.deep.equal(['Talks', 'Study', 'Work']);
      await press(timeline, 'Down');
      expect(timeline.lanes).to.deep.equal(['Study', 'Talks', 'Work']);
      await press(timeline, 'Expand');
      expect(timeline.titles).to.include('A talk in Oslo');
      expect(said(timeline)).to.include('Talks: lane 2 of 3, expanded');
      await press(timeline, 'As at first');
      expect(timeline.lanes).to.deep.equal(['Study', 'Work', 'Talks']);
    });

    it('what is part of an event is hidden, and shown again', async () => {
      const timeline = await begin({ data: PARTED });
      // Keys have one of their own, so that the drawing is one tab stop.
      const toggle = async (): Promise<void> => {
        if (reader.way === 'keyboard') await timeline.press('.');
        else await press(timeline, 'Parts of “A firm”');
      };
      if (reader.way === 'keyboard') timeline.event('A firm').focus();
      await toggle();
      await timeline.settled();
      expect(timeline.titles).to.not.include('A role there');
      expect(said(timeline)).to.include('1 part hidden');
      expect(timeline.focusedTitle).to.match(/^A firm/);
      await toggle();
      await timeline.settled();
      expect(timeline.titles).to.include('A role there');
      expect(said(timeline)).to.include('1 part shown');
    });

    it('marks are explained, and the way leads back', async () => {
      const timeline = await begin();
      await press(timeline, 'How to read this');
      const dialog = await timeline.until(() => dialogOf(timeline), 'the dialog');
      expect(dialog.textContent).to.match(/plan/i);
      await press(timeline, 'Close');
      expect(dialogOf(timeline)).to.equal(undefined);
      expect(timeline.focusedName).to.equal('How to read this');
    });

    it('the story is told from its other end', async () => {
      const timeline = await begin({ attributes: { view: 'story' } });
      const titles = timeline.titles;
      const order = timeline.get('combobox', 'Order') as HTMLSelectElement;
      await reader.takeLast(timeline, order);
      await timeline.until(() => timeline.element.storyOrder === 'earliest-first', 'the other order');
      await timeline.settled();
      expect(timeline.titles[0]).to.not.equal(titles[0]);
      expect(timeline.titles).to.have.members(titles);
      expect(hasFocus(timeline)).to.equal(true);
    });

    it('the steps of an editor lead through time', async () => {
      const timeline = await begin({ data: LED });
      await timeline.until(() => timeline.all('button', 'Next step')[0], 'the steps');
      await press(timeline, 'Next step');
      expect(said(timeline)).to.include('Step 1 of 2');
      expect(told(timeline).end).to.be.below(Date.UTC(2022, 0));
      await press(timeline, 'At work');
      expect(said(timeline)).to.include('Step 2 of 2');
      expect(cardTitle(timeline)).to.equal('Research at a lab');
      await press(timeline, 'Previous step');
      expect(said(timeline)).to.include('Step 1 of 2');
      expect(cardTitle(timeline)).to.equal('');
    });

    it('a break in time opens, and folds again', async () => {
      const timeline = await begin({ data: PAUSED, attributes: { gaps: 'fold' } });
      const between = (): number => timeline.xOf('Second post') - timeline.xOf('First post');
      const before = between();
      await press(timeline, breaksOf(timeline)[0]!.button);
      expect(breaksOf(timeline)[0]!.isOpen).to.equal(true);
      await press(timeline, breaksOf(timeline)[0]!.button);
      expect(breaksOf(timeline)[0]!.isOpen).to.equal(false);
      expect(between()).to.be.closeTo(before, 1);
    });

    it('what is counted is shown', async () => {
      const timeline = await begin({ data: CROWD });
      const before = timeline.titles.length;
      await press(timeline, clustersOf(timeline)[0]!);
      expect(told(timeline).length).to.be.below(5 * 366 * DAY);
      expect(before).to.be.below(400);
    });
  });
}

/**
 * A tour by keyboard: all that a reader can do without a pointer, with real keys. He comes to everything by Tab and arrows.
 *
 * What needs a pointer, and what stands for it: a drag is Shift with arrows, Ctrl-wheel and pinch are + and −, the place under
 * the pointer is the event that has focus, a drag of the brush is its three sliders, the name of a lane is the panel of
 * filters, torn edges are the button of their break, the counts at the edges are Home and End. A wheel has no key.
 */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, titleOf, type Timeline } from './harness.js';
import { tourOfAll } from './tour-of-all.js';
import {
  DAY,
  LONG,
  atRest,
  begin,
  cardTitle,
  dialogOf,
  hasFocus,
  hasMoved,
  said,
  sliderSays,
  told,
} from './tour.js';

/** Parts that are one stop of Tab, and have arrows inside. */
const ONE_STOP = ['[role="toolbar"]', '.breaks'];

const isAfter = (from: Node, target: Node): boolean =>
  (from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The key that leads nearer to something. */
function keyTowards(timeline: Timeline, target: HTMLElement): string {
  const { focused, element } = timeline;
  if (!focused) return isAfter(document.activeElement!, element) ? 'Tab' : 'Shift+Tab';
  const onwards = isAfter(focused, target);
  const shared = (part: string): boolean =>
    target.closest(part) !== null && target.closest(part) === focused.closest(part);
  if (ONE_STOP.some(shared)) return onwards ? 'ArrowRight' : 'ArrowLeft';
  if (shared('[part="events"]')) {
    const [from, to] = [focused, target].map(each => each.getBoundingClientRect().left);
    return to! > from! ? 'ArrowRight' : 'ArrowLeft';
  }
  const isChoice = [focused, target].every(each => each.matches('input[type="radio"]'));
  if (isChoice) return onwards ? 'ArrowDown' : 'ArrowUp';
  return onwards ? 'Tab' : 'Shift+Tab';
}

/** Walks there from where focus is; from before the timeline, where it is nowhere. */
async function walkTo(timeline: Timeline, target: HTMLElement): Promise<void> {
  if (document.activeElement === document.body) timeline.box.querySelector('button')!.focus();
  const way: string[] = [];
  while (timeline.focused !== target) {
    const key = keyTowards(timeline, target);
    way.push(`${key} from ${timeline.focusedName}`);
    if (way.length > 60) throw new Error(`no way to ${titleOf(target)}: ${way.slice(-4).join(', ')}`);
    const isBack = key === 'Shift+Tab';
    if (isBack) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: isBack ? 'Tab' : key });
    if (isBack) await sendKeys({ up: 'Shift' });
    await timeline.element.updateComplete;
  }
}

/** At the event, as a reader comes there. */
async function at(title: string, timeline: Timeline): Promise<Timeline> {
  await walkTo(timeline, timeline.event(title));
  await atRest(timeline);
  timeline.forget();
  return timeline;
}

const framed = (range = '2014/2027'): Promise<Timeline> => begin({ attributes: { range } });

/** What each key led to. */
async function pathOf(timeline: Timeline, keys: readonly string[]): Promise<string[]> {
  const path: string[] = [];
  for (const key of keys) {
    await timeline.press(key);
    path.push(timeline.focusedTitle);
  }
  return path;
}

describe('a tour by keyboard', () => {
  afterEach(cleanUp);

  it('Tab goes from the page through all parts and out again, and back the same way', async () => {
    const timeline = await framed();
    const [before, after] = timeline.box.querySelectorAll('button');
    before!.focus();
    const there: string[] = [];
    for (let i = 0; i < 12 && document.activeElement !== after; i++) {
      await timeline.press('Tab');
      if (timeline.focused) there.push(timeline.focusedTitle);
    }
    expect(there.filter(Boolean)).to.deep.equal([
      'Lanes',
      'PhD',
      'Lost letter',
      'Time shown',
      'Start of the time shown',
      'End of the time shown',
    ]);
    const back: string[] = [];
    for (let i = 0; i < 12 && document.activeElement !== before; i++) {
      await timeline.press('Shift+Tab');
      if (timeline.focused) back.push(timeline.focusedTitle);
    }
    expect(back.reverse()).to.deep.equal(there);
  });

  it('arrows walk along time and across lanes, Home and End to the ends, letters to a title', async () => {
    const timeline = await at('PhD', await framed());
    expect(await pathOf(timeline, ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'Home'])).to.deep.equal([
      'A doubt',
      'A talk in Oslo',
      'A doubt',
      'Next post',
      'PhD',
    ]);
    const across = await pathOf(timeline, ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']);
    expect(across.slice(0, 2)).to.deep.equal(['Research at a lab', 'A talk in Oslo']);
    await timeline.type('book');
    expect(timeline.focusedTitle).to.equal('Book on all of it');
    expect(cardTitle(timeline)).to.equal('');
  });

  it('what lies out of sight comes into it when keys lead there', async () => {
    const timeline = await at('A prize', await framed('2020/2022'));
    await timeline.press('Home');
    await atRest(timeline);
    expect(timeline.focusedTitle).to.equal('PhD');
    expect(timeline.titles).to.include('PhD');
    expect(told(timeline).length).to.be.closeTo(3 * 365.25 * DAY, DAY);
  });

  it('Shift with arrows and the page keys move time under the event that has focus, and say where to', async () => {
    const timeline = await at('A prize', await framed('2020/2022'));
    const x = timeline.xOf('A prize');
    await timeline.press('Shift+ArrowRight');
    expect(x - timeline.xOf('A prize')).to.be.closeTo(0.2 * timeline.plot.width, 2);
    await timeline.press('Shift+ArrowLeft');
    expect(timeline.xOf('A prize')).to.be.closeTo(x, 1);
    const { start } = told(timeline);
    await timeline.press('PageDown');
    expect(told(timeline).start - start).to.be.closeTo(0.9 * 1096 * DAY, DAY);
    await timeline.until(() => /Showing .*2022 to .*2025/.test(said(timeline)), 'what is shown');
    await timeline.press('PageUp');
    expect(timeline.xOf('A prize')).to.be.closeTo(x, 1);
    expect(timeline.focusedTitle).to.equal('A prize');
  });

  it('+ and − zoom about the event that has focus, 0 shows all', async () => {
    const timeline = await at('A prize', await framed('2015/2026'));
    const x = timeline.xOf('A prize');
    const { length } = await timeline.press('+').then(() => told(timeline));
    expect(timeline.xOf('A prize')).to.be.closeTo(x, 1);
    await timeline.press('-', '-');
    expect(told(timeline).length).to.be.closeTo(length * 1.6 * 1.6, 1000);
    expect(timeline.xOf('A prize')).to.be.closeTo(x, 1);
    await timeline.press('0');
    expect(timeline.titles).to.include('PhD').and.include('Next post');
    expect(timeline.focusedTitle).to.equal('A prize');
  });

  it('the three sliders of the overview move time, make it longer and shorter, and say so', async () => {
    const timeline = await framed('2018/2021');
    await walkTo(timeline, timeline.get('slider', 'Time shown'));
    await timeline.press('ArrowRight', 'PageUp');
    const moved = told(timeline);
    expect(moved.start).to.be.above(Date.UTC(2020, 0));
    expect(moved.length).to.be.closeTo(1461 * DAY, DAY);
    await timeline.press('Home', 'Tab', 'ArrowRight');
    const shorter = told(timeline);
    expect(shorter.length).to.be.below(moved.length);
    await timeline.press('Tab', 'End');
    expect(told(timeline).start).to.equal(shorter.start);
    expect(told(timeline).end).to.be.above(Date.UTC(2027, 0));
    expect(sliderSays(timeline, 'End of')).to.match(/20(2[789]|3\d)$/);
    expect(timeline.focusedName).to.equal('End of the time shown');
  });

  it('Enter opens a card and leads in, Tab leads through it, Escape closes it and leads back', async () => {
    const timeline = await at('Viva', await framed());
    await timeline.press('Enter');
    expect(cardTitle(timeline)).to.equal('Viva');
    expect(timeline.card!.contains(timeline.focused!)).to.equal(true);
    await timeline.press('Tab');
    expect(timeline.focused!.role).to.equal('button');
    const linked = timeline.focusedName;
    await timeline.press('Enter');
    expect(`‘${cardTitle(timeline)}’`).to.include(linked);
    expect(timeline.card!.contains(timeline.focused!), 'in the next card').to.equal(true);
    await timeline.press('Escape');
    expect(cardTitle(timeline)).to.equal('');
    expect(`‘${timeline.focusedTitle}’`).to.include(linked);
  });

  it('? lists the keys from wherever focus is inside, or their button, and Escape leads back there', async () => {
    const timeline = await framed();
    for (const title of ['Keys', 'A prize', 'Time shown']) {
      const [found] = ['button', 'slider'].flatMap(role => timeline.all(role, title));
      await walkTo(timeline, found!);
      await timeline.press(title === 'Keys' ? 'Enter' : '?');
      await timeline.until(() => dialogOf(timeline), 'the list');
      expect(dialogOf(timeline)!.contains(timeline.focused!)).to.equal(true);
      await timeline.press('Escape');
      await timeline.until(() => !dialogOf(timeline), 'its end');
      expect(timeline.focusedTitle).to.equal(title);
    }
    expect(hasMoved(timeline)).to.equal(false);
  });

  it('/ opens the search, Enter steps on, Shift and Enter back, Escape leads to what was found', async () => {
    const timeline = await at('PhD', await framed('2015/2016'));
    await timeline.press('/');
    await timeline.until(() => timeline.all('search')[0], 'the search');
    await timeline.settled();
    await timeline.type('talk');
    await timeline.press('Enter', 'Enter');
    expect(said(timeline)).to.match(/2 of 2, A talk in Oslo/);
    await timeline.press('Shift+Enter');
    expect(said(timeline)).to.match(/1 of 2, Talk in Rome/);
    expect(timeline.focusedName, 'to write on').to.equal('Search all events');
    await timeline.press('Tab', 'Tab', 'Tab');
    expect(timeline.focusedName).to.equal('Go to date');
    await timeline.type('May 2019');
    await timeline.press('Enter');
    expect(told(timeline).middle).to.be.closeTo(Date.UTC(2019, 4, 16, 12), DAY);
    await timeline.press('Escape');
    expect(timeline.all('search').length).to.equal(0);
    expect(hasFocus(timeline)).to.equal(true);
  });

  it('Tab finds what is in sight, and where nothing is, brings something there', async () => {
    const timeline = await framed('2020/2022');
    await walkTo(timeline, timeline.get('radio', 'Lanes'));
    await timeline.press('Tab');
    expect(timeline.focusedTitle).to.equal('Research at a lab');
    expect(hasMoved(timeline)).to.equal(false);
    await cleanUp();
    const elsewhere = await framed('2050/2060');
    expect(elsewhere.titles).to.deep.equal(['Lost letter']);
    await walkTo(elsewhere, elsewhere.get('radio', 'Lanes'));
    await elsewhere.press('Tab');
    expect(elsewhere.titles).to.include(elsewhere.focusedTitle);
    expect(told(elsewhere).end).to.be.below(Date.UTC(2050, 0));
  });

  it('in story and table the page scrolls by its keys, and Enter opens a card', async () => {
    for (const view of ['story', 'table']) {
      const timeline = await begin({ data: LONG, attributes: { view } });
      await walkTo(timeline, timeline.events[0]!);
      await timeline.press('PageDown');
      await atRest(timeline);
      expect(scrollY, view).to.be.above(200);
      await timeline.press('Tab', 'Enter');
      expect(cardTitle(timeline)).to.match(/^Talk \d+$/);
      await timeline.press('Escape');
      expect(timeline.focusedTitle).to.match(/^Talk \d+$/);
      await cleanUp();
    }
  });

  tourOfAll({
    way: 'keyboard',
    async press(timeline, target) {
      await walkTo(timeline, target);
      // Whoever walks to a choice has taken it.
      if (!target.matches('input[type="radio"]'))
        await sendKeys({ press: target.matches('input') ? ' ' : 'Enter' });
      await atRest(timeline);
    },
    async write(timeline, field, text) {
      await walkTo(timeline, field);
      await timeline.press('Control+a');
      await timeline.type(text);
    },
    async takeLast(timeline, list) {
      await walkTo(timeline, list);
      await timeline.press('End');
    },
  });
});

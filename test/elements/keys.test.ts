/** Reading the drawing by keys alone: walking, zooming, panning, finding, and what is left to the page. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { CAREER, cleanUp, mount, nameOf, titleOf, type MountOptions, type Timeline } from './harness.js';

async function onFirst(options: MountOptions = {}): Promise<Timeline> {
  const timeline = await mount({ data: CAREER, ...options });
  timeline.event('PhD').focus();
  return timeline;
}

const lengthOf = (timeline: Timeline): number => timeline.range!.end - timeline.range!.start;

const SLIDERS = ['Time shown', 'Start of the time shown', 'End of the time shown'];

describe('keys in <career-timeline>', () => {
  afterEach(cleanUp);

  it('Tab stops once at the toolbar, once in the drawing, and at each slider of the overview', async () => {
    const timeline = await mount({ data: CAREER });
    const stops = timeline.tabStops.filter(stop => !stop.matches('[part~="base"], .view'));
    expect(stops.map(titleOf)).to.deep.equal(['Lanes', 'PhD', ...SLIDERS]);
  });

  it('Tab leads from the page to the toolbar, to the drawing and out again', async () => {
    const timeline = await mount({ data: CAREER });
    const [before, after] = ['before', 'after'].map(text => {
      const button = document.createElement('button');
      button.textContent = text;
      return button;
    });
    timeline.box.prepend(before!);
    timeline.box.append(after!);
    before!.focus();
    const seen: string[] = [];
    for (let i = 0; i < 9 && document.activeElement !== after; i++) {
      await sendKeys({ press: 'Tab' });
      if (document.activeElement === timeline.element) seen.push(timeline.focusedTitle);
    }
    expect(document.activeElement).to.equal(after);
    expect(seen.filter(Boolean)).to.deep.equal(['Lanes', 'PhD', ...SLIDERS]);
  });

  it('arrows go to the next and the previous event in time, and stay at the ends', async () => {
    const timeline = await onFirst();
    const path: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await timeline.press(key);
      path.push(timeline.focusedTitle);
    }
    expect(path).to.deep.equal([
      'Research at a lab',
      'A prize',
      'Book on all of it',
      'Book on all of it',
      'A prize',
    ]);
  });

  it('up and down go across lanes', async () => {
    const timeline = await onFirst();
    await timeline.press('ArrowDown');
    expect(timeline.focusedName).to.match(/^Research at a lab/);
    await timeline.press('ArrowUp');
    expect(timeline.focusedName).to.match(/^PhD/);
  });

  it('Home and End go to the first and the last event', async () => {
    const timeline = await onFirst();
    await timeline.press('End');
    expect(timeline.focusedName).to.match(/^Book/);
    await timeline.press('Home');
    expect(timeline.focusedName).to.match(/^PhD/);
  });

  it('the drawing keeps one tab stop, where focus was last', async () => {
    const timeline = await onFirst();
    await timeline.press('ArrowRight', 'ArrowRight');
    expect(timeline.events.filter(({ tabIndex }) => tabIndex === 0).map(nameOf)).to.have.lengthOf(1);
    expect(timeline.event('A prize').tabIndex).to.equal(0);
  });

  it('brings an event into sight that lies beyond the edge', async () => {
    const timeline = await onFirst({ attributes: { range: '2015-09/2016-12' } });
    await timeline.press('End');
    expect(timeline.focusedName).to.match(/^Book/);
    const { left, right } = timeline.event('Book').getBoundingClientRect();
    expect(left).to.be.at.least(timeline.drawing.left);
    expect(right).to.be.at.most(timeline.drawing.right + 1);
  });

  it('+ and − zoom, 0 shows everything again', async () => {
    const timeline = await onFirst();
    const places = () => CAREER.events.map(({ title }) => Math.round(timeline.xOf(title)));
    const before = places();
    await timeline.press('+');
    const near = lengthOf(timeline);
    await timeline.press('-', '-');
    expect(lengthOf(timeline)).to.be.above(near * 1.5);
    await timeline.press('0');
    expect(places()).to.deep.equal(before);
  });

  it('Shift with arrows and the page keys move in time, and tell where to', async () => {
    const timeline = await onFirst({ attributes: { range: '2018/2022' } });
    timeline.event('Research').focus();
    const start = () => timeline.range!.start;
    await timeline.press('Shift+ArrowRight');
    const right = start();
    await timeline.press('Shift+ArrowLeft', 'Shift+ArrowLeft');
    const left = start();
    expect(left).to.be.below(right);
    await timeline.press('PageDown');
    expect(start()).to.be.above(right);
    await timeline.press('PageUp');
    expect(start()).to.be.closeTo(left, (right - left) / 10);
    expect(
      timeline
        .all('status')
        .map(({ textContent }) => textContent)
        .join(),
    ).to.match(/Showing .* to /);
  });

  it('focus stays with its event while time moves under it', async () => {
    const timeline = await onFirst({ attributes: { range: '2018/2022' } });
    timeline.event('A prize').focus();
    await timeline.press('PageDown', 'PageDown', 'PageDown');
    expect(timeline.focusedName).to.match(/^A prize/);
    await timeline.press('ArrowLeft');
    expect(timeline.focusedName).to.match(/^Research/);
  });

  it('letters find a title that begins with them', async () => {
    const timeline = await onFirst();
    await timeline.type('boo');
    expect(timeline.focusedName).to.match(/^Book/);
    await new Promise(resolve => setTimeout(resolve, 800));
    await timeline.type('r');
    expect(timeline.focusedName).to.match(/^Research/);
  });

  it('takes nothing with Ctrl, Alt or Meta, and no key that it has no use for', async () => {
    const timeline = await onFirst();
    const press = (init: KeyboardEventInit): boolean =>
      timeline.focused!.dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
      );
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      for (const key of ['ArrowRight', 'Home', '+', '0', 'p', 'Escape'])
        expect(press({ key, [modifier]: true }), `${modifier} ${key}`).to.equal(true);
    for (const key of ['F5', 'Tab', 'Insert', 'Escape']) expect(press({ key }), key).to.equal(true);
    await timeline.settled();
    expect(timeline.focusedName).to.match(/^PhD/);
    expect(press({ key: 'ArrowRight' })).to.equal(false);
  });

  it('acts only while focus is inside', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.forget();
    (document.activeElement as HTMLElement | null)?.blur();
    await timeline.press('End', '+');
    expect(timeline.firedOf('ct-range-change')).to.be.empty;
    expect(timeline.focused).to.equal(undefined);
  });

  it('in the card they are the card’s', async () => {
    const timeline = await onFirst();
    await timeline.press('Enter');
    const { width } = timeline.event('PhD').getBoundingClientRect();
    await timeline.press('ArrowRight', '+');
    expect(timeline.event('PhD').getBoundingClientRect().width).to.equal(width);
    expect(timeline.firedOf('ct-range-change').some(event => event['byReader'])).to.equal(false);
    expect(timeline.element.selected).to.equal('phd');
  });

  it('arrows go along the toolbar, which keeps one tab stop', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.get('radio', 'Lanes').focus();
    await timeline.press('ArrowRight');
    expect(timeline.focusedName).to.equal('Story');
    await timeline.press('End');
    const last = timeline.focusedName;
    await timeline.press('ArrowRight');
    expect(timeline.focusedName).to.equal('Lanes');
    await timeline.press('ArrowLeft');
    expect(timeline.focusedName).to.equal(last);
    await timeline.press('Home');
    expect(timeline.focusedName).to.equal('Lanes');
    expect(timeline.all('toolbar')).to.have.lengthOf(1);
  });

  it('its buttons do what keys and drags do', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.forget();
    await timeline.click(timeline.get('button', 'Zoom in'));
    const near = { ...timeline.range! };
    await timeline.click(timeline.get('button', 'Later'));
    expect(timeline.range!.start).to.be.above(near.start);
    await timeline.click(timeline.get('button', 'Earlier'));
    expect(timeline.range!.start).to.be.closeTo(near.start, 1000);
    await timeline.click(timeline.get('button', 'Zoom out'));
    expect(lengthOf(timeline)).to.be.above(near.end - near.start);
    await timeline.click(timeline.get('button', 'Show all'));
    expect(timeline.events).to.have.lengthOf(4);
    expect(timeline.firedOf('ct-range-change').every(event => event['byReader'])).to.equal(true);
  });

  it('mirrors where reading goes from right to left', async () => {
    const timeline = await onFirst({ dir: 'rtl' });
    await timeline.press('ArrowLeft');
    expect(timeline.focusedName).to.match(/^Research/);
    await timeline.press('ArrowRight');
    expect(timeline.focusedName).to.match(/^PhD/);
    await timeline.press('Shift+ArrowLeft');
    const first = timeline.range!.start;
    await timeline.press('Shift+ArrowLeft');
    expect(timeline.range!.start).to.be.above(first);
  });
});

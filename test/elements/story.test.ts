/** The story in the element: from which end it is told, by whom, and what stays where it was. */
import { expect } from 'chai';
import { CtStoryOrderChangeEvent } from '../../src/elements/story-order-event.js';
import { CAREER, cleanUp, media, mount, type Timeline } from './harness.js';

const many = Array.from({ length: 120 }, (_, i) => ({
  id: `e${i}`,
  title: `Event ${i}.`,
  when: `${1900 + i}`,
}));

const order = (timeline: Timeline): HTMLSelectElement =>
  timeline.get('combobox', 'Order') as HTMLSelectElement;

/** Chooses as a reader does by keys. */
async function turn(timeline: Timeline): Promise<void> {
  const select = order(timeline);
  select.focus();
  await timeline.press(select.selectedIndex === 0 ? 'ArrowDown' : 'ArrowUp');
}

describe('the story of <career-timeline>', () => {
  afterEach(async () => {
    await cleanUp();
    await media({ colorScheme: '' });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is told from the latest on, unless the page wants it from the earliest', async () => {
    const plain = await mount({ data: CAREER, attributes: { view: 'story' } });
    expect(plain.titles.at(0)).to.equal('Book on all of it');
    expect(plain.element.hasAttribute('story-order')).to.equal(false);
    plain.element.storyOrder = 'earliest-first';
    await plain.settled();
    expect(plain.titles).to.deep.equal(['PhD', 'Research at a lab', 'A prize', 'Book on all of it']);
    expect(plain.element.getAttribute('story-order')).to.equal('earliest-first');
    const wanted = await mount({
      data: CAREER,
      attributes: { view: 'story', 'story-order': 'earliest-first' },
    });
    expect(wanted.titles).to.deep.equal(plain.titles);
  });

  it('an order that there is not is no error', async () => {
    const timeline = await mount({ data: CAREER, attributes: { view: 'story', 'story-order': 'sideways' } });
    expect(timeline.titles.at(0)).to.equal('Book on all of it');
    expect(order(timeline).value).to.equal('Latest first');
    expect(timeline.firedOf('ct-error')).to.be.empty;
  });

  it('a reader turns it by keys, which is told, written down and kept in focus', async () => {
    const timeline = await mount({ data: CAREER, attributes: { view: 'story' } });
    await turn(timeline);
    expect(timeline.titles.at(0)).to.equal('PhD');
    expect(timeline.firedOf('ct-story-order-change').map(event => event['order'])).to.deep.equal([
      'earliest-first',
    ]);
    expect(timeline.firedOf('ct-story-order-change')[0]).to.be.instanceOf(CtStoryOrderChangeEvent);
    expect(timeline.element.storyOrder).to.equal('earliest-first');
    expect(timeline.focused).to.equal(order(timeline));
    await turn(timeline);
    expect(timeline.titles.at(0)).to.equal('Book on all of it');
  });

  it('a page can refuse, or hold it', async () => {
    const timeline = await mount({ data: CAREER, attributes: { view: 'story' } });
    timeline.element.addEventListener('ct-story-order-change', event => event.preventDefault(), {
      once: true,
    });
    await turn(timeline);
    expect(timeline.titles.at(0)).to.equal('Book on all of it');
    expect(order(timeline).value).to.equal('Latest first');
    expect(timeline.element.hasAttribute('story-order')).to.equal(false);
  });

  it('has no list where the page wants no tools', async () => {
    const timeline = await mount({ data: CAREER, attributes: { view: 'story', controls: 'none' } });
    expect(timeline.all('combobox')).to.be.empty;
  });

  it('keeps the card that is open, and shows its page', async () => {
    const timeline = await mount({ events: many, attributes: { view: 'story', selected: 'e100' } });
    await timeline.until(() => timeline.titles.includes('Event 100.'), 'its page');
    await turn(timeline);
    await timeline.until(() => timeline.titles.includes('Event 100.'), 'its page from the other end');
    expect(timeline.element.selected).to.equal('e100');
  });

  it('keeps focus on the event that has it, and the page that a reader turned to', async () => {
    const timeline = await mount({ events: many, attributes: { view: 'story' } });
    await timeline.click(timeline.all('button', 'Earlier').at(-1)!);
    const first = timeline.titles.at(0)!;
    timeline.element.storyOrder = 'earliest-first';
    await timeline.settled();
    expect(timeline.titles).to.include(first);
    timeline.event(first).focus();
    timeline.element.storyOrder = undefined;
    await timeline.settled();
    expect(timeline.focusedTitle).to.equal(first);
  });

  it('begins at the other end, where nothing was turned to', async () => {
    const timeline = await mount({ events: many, attributes: { view: 'story' } });
    await turn(timeline);
    expect(timeline.titles.at(0)).to.equal('Event 0.');
  });

  it('is in a link', async () => {
    history.replaceState(null, '', '#ct=view:story;order:earliest-first');
    const timeline = await mount({ data: CAREER, attributes: { history: 'hash' } });
    await timeline.until(() => timeline.titles.at(0) === 'PhD', 'the earliest first');
    await turn(timeline);
    await timeline.until(() => !location.hash.includes('order:earliest-first'), 'the address');
  });

  /** Date and title of each event, as boxes. */
  const boxesOf = (timeline: Timeline): (readonly [when: DOMRect, title: DOMRect])[] =>
    timeline.titles.map(title => {
      const button = timeline.event(title);
      const when = button.closest('li')!.querySelector('[part="when"]')!;
      return [when.getBoundingClientRect(), button.getBoundingClientRect()];
    });

  for (const dir of ['ltr', 'rtl'])
    it(`has dates in a margin where there is room, all of it in the middle: ${dir}`, async () => {
      const timeline = await mount({ data: CAREER, attributes: { view: 'story', dir }, width: 1240 });
      const frame = timeline.element.shadowRoot!.querySelector('.story')!.getBoundingClientRect();
      const list = timeline.element.shadowRoot!.querySelector('.story-items')!.getBoundingClientRect();
      expect(list.left - frame.left)
        .to.be.closeTo(frame.right - list.right, 10)
        .and.above(100);
      for (const [when, title] of boxesOf(timeline)) {
        expect(Math.abs(when.top - title.top)).to.be.below(12);
        if (dir === 'ltr') expect(title.left - when.right).to.be.above(30);
        else expect(when.left - title.right).to.be.above(30);
      }
    });

  it('has dates above titles where there is not', async () => {
    for (const width of [390, 640]) {
      const timeline = await mount({ data: CAREER, attributes: { view: 'story' }, width });
      for (const [when, title] of boxesOf(timeline)) {
        expect(when.bottom).to.be.at.most(title.top + 2);
        expect(Math.abs(when.left - title.left)).to.be.below(8);
      }
      await cleanUp();
    }
  });
});

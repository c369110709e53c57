/** The card: opened by click and by key, closed, and where focus goes. */
import { expect } from 'chai';
import { CAREER, cleanUp, mount } from './harness.js';

describe('the card of <career-timeline>', () => {
  afterEach(cleanUp);

  for (const view of ['lanes', 'story', 'table']) {
    it(`opens by a click on an event of the ${view}`, async () => {
      const timeline = await mount({ data: CAREER, attributes: { view } });
      await timeline.click(timeline.event('Research at a lab'));
      expect(timeline.card!.textContent).to.include('Research at a lab');
      expect(timeline.element.selected).to.equal('lab');
      expect(timeline.firedOf('ct-select').map(event => event['selected'])).to.deep.equal(['lab']);
    });

    it(`opens by Enter in the ${view}, which leads into it; Escape leads back`, async () => {
      const timeline = await mount({ data: CAREER, attributes: { view } });
      timeline.event('A prize').focus();
      await timeline.press('Enter');
      expect(timeline.card!.contains(timeline.focused!), 'focus is in the card').to.equal(true);
      await timeline.press('Escape');
      expect(timeline.card).to.equal(undefined);
      expect(timeline.focusedName).to.match(/^A prize/);
      expect(timeline.firedOf('ct-select').map(event => event['selected'])).to.deep.equal([
        'prize',
        undefined,
      ]);
    });
  }

  it('says the date in words, why, and who says so', async () => {
    const timeline = await mount({ data: CAREER });
    await timeline.click(timeline.event('Research at a lab'));
    const text = timeline.card!.innerText;
    expect(text).to.match(/(around|about) Sept(ember)? 2019/i);
    expect(text).to.match(/31 May 2023/);
    expect(text).to.match(/approximate/i);
    expect(text).to.include('He says so in his letter.');
    expect(text).to.include('A letter');
    expect(text).to.not.match(/\d~|\/2023/);
  });

  it('a pointer’s click leaves focus at the event', async () => {
    const timeline = await mount({ data: CAREER });
    await timeline.click(timeline.event('A prize'));
    expect(timeline.focusedName).to.match(/^A prize/);
  });

  it('has a name, and a button that closes it and gives focus back', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.event('A prize').focus();
    await timeline.press('Enter');
    expect(timeline.get('article', 'A prize')).to.equal(timeline.card);
    await timeline.click(timeline.get('button', 'Close'));
    expect(timeline.card).to.equal(undefined);
    expect(timeline.element.selected).to.equal(undefined);
    expect(timeline.focusedName).to.match(/^A prize/);
  });

  it('has a button that shows its event as large as it fits', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.event('A prize').focus();
    await timeline.press('Enter', 'Shift+Tab', 'Shift+Tab');
    expect(timeline.focusedName).to.equal('Zoom to this event');
    timeline.forget();
    await timeline.press('Enter');
    const { start, end } = timeline.range!;
    expect(start).to.be.within(Date.UTC(2021, 3, 1), Date.UTC(2021, 4, 4));
    expect(end).to.be.within(Date.UTC(2021, 4, 5), Date.UTC(2021, 5, 15));
    expect(timeline.firedOf('ct-range-change').every(event => event['byReader'])).to.equal(true);
    await timeline.click(timeline.get('radio', 'Table'));
    expect(timeline.all('button', 'Zoom to this event')).to.be.empty;
  });

  it('leads from one event to another that it names', async () => {
    const data = {
      events: [
        { id: 'move', title: 'Moves away', when: '2020-05-01' },
        { id: 'job', title: 'New work', after: 'move', before: 'end' },
        { id: 'end', title: 'The end', when: '2022-05-01' },
      ],
    };
    const timeline = await mount({ data, attributes: { selected: 'job' } });
    expect(timeline.card!.textContent).to.include('New work');
    const links = [...timeline.card!.querySelectorAll<HTMLElement>('[data-event]')];
    await timeline.click(links.find(({ textContent }) => textContent.includes('Moves away'))!);
    expect(timeline.element.selected).to.equal('move');
    expect(timeline.card!.textContent).to.include('1 May 2020');
  });

  for (const [width, above] of [
    [1240, 0],
    [700, 0],
    [700, 450],
  ] as const)
    it(`never covers the event that it explains, at ${width} px, ${above} px down the page`, async () => {
      const timeline = await mount({ data: CAREER, width, attributes: { view: 'lanes' } });
      timeline.box.style.marginBlockStart = `${above}px`;
      for (const { title } of CAREER.events) {
        await timeline.click(timeline.event(title));
        const card = timeline.card!.getBoundingClientRect();
        const event = timeline.event(title).getBoundingClientRect();
        const apart =
          card.left >= event.right - 1 ||
          event.left >= card.right - 1 ||
          card.top >= event.bottom - 1 ||
          event.top >= card.bottom - 1;
        const places = `card ${card.top}–${card.bottom}, event ${event.top}–${event.bottom}`;
        expect(apart, `${title}: ${places}`).to.equal(true);
      }
    });

  for (const [width, view] of [
    [620, 'lanes'],
    [390, 'story'],
  ] as const)
    it(`keeps its event in sight at ${width} × 420 px, where it was chosen and where it was from the start`, async () => {
      const many = Array.from({ length: 30 }, (_, i) => ({
        id: `e${i}`,
        title: `Event ${i}`,
        when: `${1990 + i}`,
      }));
      const data = { title: 'Many', events: many };
      const inSight = async (timeline: Awaited<ReturnType<typeof mount>>, title: string): Promise<void> => {
        await timeline.settled();
        const frame = timeline.event(title).closest('.view')!.getBoundingClientRect();
        const event = timeline.event(title).getBoundingClientRect();
        const places = `view ${frame.top}–${frame.bottom}, event ${event.top}–${event.bottom}`;
        const [axis, ink] = view === 'lanes' ? [40, 16] : [0, -1];
        expect(event.top >= frame.top + axis && event.bottom <= frame.bottom - ink, places).to.equal(true);
        expect(timeline.card!.getBoundingClientRect().top).to.be.at.least(event.bottom - 1);
      };
      const options = { data, width, attributes: { view } };
      const timeline = await mount(options);
      timeline.element.style.blockSize = '420px';
      await timeline.settled();
      for (const id of [20, 3]) {
        timeline.element.select(`e${id}`);
        await inSight(timeline, `Event ${id}`);
      }
      await cleanUp();
      const later = await mount({
        ...options,
        attributes: { view, selected: 'e20', style: 'block-size: 420px' },
      });
      await inSight(later, 'Event 20');
      expect(window.scrollY).to.equal(0);
    });

  for (const above of [250, 350, 450])
    it(`from the start it is no higher than leaves its event free, ${above} px down a page that does not scroll`, async () => {
      const timeline = await mount({
        data: CAREER,
        width: 390,
        attributes: { view: 'lanes', selected: 'phd', style: `margin-block-start: ${above}px` },
      });
      const height = (): number => timeline.card!.parentElement!.getBoundingClientRect().height;
      const event = timeline.event('PhD').getBoundingClientRect();
      expect(event.bottom).to.be.below(innerHeight - 120);
      expect(timeline.card!.getBoundingClientRect().top).to.be.at.least(event.bottom);
      expect(window.scrollY).to.equal(0);
      const before = height();
      await timeline.click(timeline.event('A prize'));
      if (above === 350) expect(height()).to.be.above(before);
    });

  it('from the start it leaves its event free at the foot of the screen, too, as a strip with its title', async () => {
    const mountAt = (above: number): ReturnType<typeof mount> =>
      mount({
        data: CAREER,
        width: 390,
        attributes: { view: 'lanes', selected: 'phd', style: `margin-block-start: ${above}px` },
      });
    const bottomOf = (timeline: Awaited<ReturnType<typeof mount>>): number =>
      timeline.event('PhD').getBoundingClientRect().bottom;
    const first = await mountAt(0);
    const offset = bottomOf(first);
    await cleanUp();
    const timeline = await mountAt(innerHeight - offset - 130);
    expect(bottomOf(timeline)).to.be.closeTo(innerHeight - 130, 1);
    expect(timeline.card!.getBoundingClientRect().top).to.be.at.least(bottomOf(timeline));
  });

  for (const room of [110, 60, 12])
    it(`from the start it waits for a page to scroll where its event stands ${room} px above the foot of the screen`, async () => {
      const mountAt = (above: number): ReturnType<typeof mount> =>
        mount({
          data: CAREER,
          width: 390,
          attributes: { view: 'lanes', selected: 'phd', style: `margin-block-start: ${above}px` },
        });
      const offset = (await mountAt(0)).event('PhD').getBoundingClientRect().bottom;
      await cleanUp();
      const timeline = await mountAt(innerHeight - offset - room);
      const boxes = () =>
        [timeline.event('PhD'), timeline.card!.parentElement!].map(each => each.getBoundingClientRect());
      const [event, card] = boxes();
      expect(event!.bottom).to.be.closeTo(innerHeight - room, 1);
      expect(card!.top).to.be.at.least(event!.bottom);
      timeline.box.style.marginBlockEnd = '600px';
      // Little by little, as a wheel does.
      for (let y = 0; y <= 200; y += 40) {
        scrollTo(0, y);
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 30)));
        const [event, card] = boxes();
        expect(card!.top, `after ${y} px`).to.be.at.least(event!.bottom);
      }
      const [, later] = boxes();
      expect(later!.bottom).to.be.closeTo(innerHeight, 1);
      expect(later!.height).to.be.above(96);
    });

  it('a page that cancels the choice keeps it from opening', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.element.addEventListener('ct-select', event => event.preventDefault());
    await timeline.click(timeline.event('A prize'));
    expect(timeline.card).to.equal(undefined);
    expect(timeline.element.selected).to.equal(undefined);
  });

  it('opens by a click on bare ink', async () => {
    const timeline = await mount({ data: CAREER });
    const label = timeline.event('PhD').getBoundingClientRect();
    await timeline.clickAt(label.left + 30, label.bottom + 6);
    expect(timeline.element.selected).to.equal('phd');
  });

  it('another click on the same event changes nothing', async () => {
    const timeline = await mount({ data: CAREER });
    await timeline.click(timeline.event('PhD'));
    await timeline.click(timeline.event('PhD'));
    expect(timeline.firedOf('ct-select')).to.have.lengthOf(1);
    expect(timeline.card).to.not.equal(undefined);
  });

  it('a program opens and closes it without an event of a reader', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.element.select('book');
    await timeline.settled();
    expect(timeline.card!.textContent).to.include('Book on all of it');
    timeline.element.select();
    await timeline.settled();
    expect(timeline.card).to.equal(undefined);
    expect(timeline.firedOf('ct-select')).to.be.empty;
  });
});

/** Where the data comes from, which source wins, and what is said where there is none. */
import { expect } from 'chai';
import { CAREER, cleanUp, holdFetch, json, mount, spokenOf } from './harness.js';

const SIMPLE = [
  { title: 'First', when: '2019-01-01' },
  { title: 'Second', when: '2021-05' },
];
const OTHER = { events: [{ title: 'Other', when: '2020' }] };

describe('data of <career-timeline>', () => {
  afterEach(cleanUp);

  it('comes from the property `data`', async () => {
    const timeline = await mount({ data: CAREER });
    const load = await timeline.loaded();
    expect(load['count']).to.equal(4);
    expect(timeline.titles).to.deep.equal(['PhD', 'Research at a lab', 'A prize', 'Book on all of it']);
    expect(timeline.lanes).to.deep.equal(['Study', 'Work']);
    expect(timeline.get('heading', 'A career').textContent).to.equal('A career');
  });

  it('comes from `data` as JSON text', async () => {
    const timeline = await mount({ data: JSON.stringify(OTHER) });
    expect(timeline.eventNames[0]).to.match(/^Other/);
  });

  it('comes from the property `events`', async () => {
    const timeline = await mount({ events: SIMPLE });
    expect(timeline.events).to.have.lengthOf(2);
  });

  it('comes from `events` with start and end in milliseconds', async () => {
    const timeline = await mount({
      events: [{ title: 'Spring', start: 1_709_251_200_000, end: 1_711_929_600_000 }],
    });
    expect(spokenOf(timeline.event('Spring'))).to.match(/1 Mar 2024 to 31 Mar 2024/);
  });

  it('comes from a JSON child', async () => {
    const timeline = await mount({ child: JSON.stringify(OTHER) });
    expect(timeline.eventNames[0]).to.match(/^Other/);
  });

  it('follows the JSON child when the page changes it', async () => {
    const timeline = await mount({ child: JSON.stringify(OTHER) });
    timeline.element.querySelector('script')!.textContent = JSON.stringify({ events: SIMPLE });
    await timeline.until(() => timeline.events.length === 2, 'what was written');
  });

  it('comes from `src`, with the page’s base address', async () => {
    const timeline = await mount({ attributes: { src: '/data/mrinank-sharma.json' } });
    await timeline.loaded();
    expect(timeline.eventNames.some(name => name.startsWith('Resigns'))).to.equal(true);
  });

  it('prefers `data` to `events`, those to `src`, and that to a child', async () => {
    const held = holdFetch();
    try {
      const child = JSON.stringify({ events: [{ title: 'Child', when: '2020' }] });
      const timeline = await mount({ data: CAREER, events: SIMPLE, child, attributes: { src: 'a.json' } });
      expect(timeline.events).to.have.lengthOf(4);
      expect(held.requests, 'nothing is fetched in vain').to.be.empty;
      timeline.element.data = undefined;
      await timeline.until(() => timeline.events.length === 2, '`events`');
      timeline.element.events = undefined;
      (await timeline.until(() => held.requests[0], 'a request')).answer(json(OTHER));
      await timeline.until(() => timeline.eventNames[0]?.startsWith('Other'), '`src`');
      timeline.element.removeAttribute('src');
      await timeline.until(() => timeline.eventNames[0]?.startsWith('Child'), 'the child');
    } finally {
      held.release();
    }
  });

  it('new data take the place of the old', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.element.data = OTHER;
    await timeline.until(() => timeline.firedOf('ct-load').length === 2, 'the other document');
    expect(timeline.events).to.have.lengthOf(1);
    expect(timeline.firedOf('ct-load').map(event => event['count'])).to.deep.equal([4, 1]);
  });

  for (const [what, events] of [
    ['nothing', undefined],
    ['null', null],
    ['an empty list', []],
  ] as const)
    it(`says that there are no events for ${what}`, async () => {
      const timeline = await mount();
      timeline.element.events = events;
      await timeline.settled();
      expect(timeline.get('status', 'No events').textContent).to.include('No events yet');
      expect(timeline.firedOf('ct-error')).to.be.empty;
    });

  for (const events of [{}, 'text', 7])
    it(`tells of what is no list: ${JSON.stringify(events)}`, async () => {
      const timeline = await mount({ events });
      const { issues } = (await timeline.failed()) as unknown as { issues: { code: string }[] };
      expect(issues).to.not.be.empty;
      expect(timeline.events).to.be.empty;
    });

  it('draws what can be read of a list, and tells of the rest', async () => {
    const timeline = await mount({
      events: [null, SIMPLE[0], 5, SIMPLE[1], { title: 'Bad', when: '2024-13' }],
    });
    const error = (await timeline.failed()) as unknown as { issues: { code: string }[] };
    expect(error.issues.map(({ code }) => code)).to.include.members(['event/not-object']);
    expect(timeline.eventNames.filter(name => /^(First|Second)/.test(name))).to.have.lengthOf(2);
  });

  it('names events that nothing dates, and opens their card', async () => {
    const timeline = await mount({ events: [...SIMPLE, { id: 'lost', title: 'Some day' }] });
    await timeline.click(timeline.event('Some day'));
    expect(timeline.element.selected).to.equal('lost');
    expect(timeline.card!.textContent).to.match(/no date/i);
  });
});

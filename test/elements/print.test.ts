/** What goes on paper: all of the story and the table, up to the cap, and afterwards the page that was shown. */
import { expect } from 'chai';
import { MOST_PRINTED } from '../../src/base/caps.js';
import { cleanUp, mount, type Timeline } from './harness.js';

const many = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}.`,
    when: `${1000 + (i % 1000)}`,
  }));

const during = async (timeline: Timeline, look: () => void): Promise<void> => {
  dispatchEvent(new Event('beforeprint'));
  // No more than microtasks: the browser lays out at once.
  for (let i = 0; i < 20; i++) await Promise.resolve();
  look();
  dispatchEvent(new Event('afterprint'));
  await timeline.settled();
};

describe('<career-timeline> on paper', () => {
  afterEach(cleanUp);

  for (const view of ['story', 'table'])
    it(`has all of the ${view}, and shows its page again afterwards`, async () => {
      const timeline = await mount({ events: many(130), attributes: { view } });
      await timeline.click(timeline.all('button', view === 'story' ? 'Earlier' : 'Later').at(-1)!);
      const before = timeline.titles;
      const focused = timeline.event(before[3]!);
      focused.focus();
      await during(timeline, () => {
        expect(new Set(timeline.titles).size).to.equal(130);
        expect(timeline.text).to.not.include('of 130');
      });
      expect(timeline.titles).to.deep.equal(before);
      expect(timeline.focusedTitle).to.equal(before[3]);
    });

  it('says under the story how to read its signs', async () => {
    const timeline = await mount({ events: many(3), attributes: { view: 'story' } });
    await during(timeline, () => {
      expect(timeline.get('heading', 'How to read this').parentElement!.textContent).to.include(
        'Some time between these two',
      );
    });
    expect(timeline.all('heading', 'How to read this')).to.be.empty;
  });

  it('says under the lanes how to read their marks, and makes them as narrow as the page', async () => {
    const timeline = await mount({ events: many(3), attributes: { view: 'lanes' }, width: 900 });
    await during(timeline, () => {
      const legend = timeline.get('heading', 'How to read this').parentElement!;
      expect(legend.textContent).to.include('Some time between these two');
      const base = timeline.element.shadowRoot!.querySelector('.base')!;
      expect(getComputedStyle(base).getPropertyValue('--drawn')).to.match(/^89\d(\.\d+)?px$/);
    });
    expect(timeline.all('heading', 'How to read this')).to.be.empty;
  });

  for (const view of ['lanes', 'story', 'table'])
    it(`names the sources under the ${view}, and the day of the knowledge`, async () => {
      const sources = [
        { id: 'roll', title: 'A roll', publisher: 'Town hall', url: 'https://example.org/roll' },
      ];
      const timeline = await mount({
        data: { asOf: '2020-05-04', sources, events: many(3) },
        attributes: { view },
      });
      await during(timeline, () => {
        const list = timeline.get('heading', 'Sources').parentElement!;
        expect(list.textContent.replace(/\s+/g, ' ')).to.include(
          'A roll, Town hall, https://example.org/roll',
        );
        const told = timeline.element.shadowRoot!.textContent;
        expect(told).to.match(/known on 4 May 2020/);
      });
      expect(timeline.all('heading', 'Sources')).to.be.empty;
    });

  it('says what it left out', async () => {
    const timeline = await mount({ events: many(MOST_PRINTED + 50), attributes: { view: 'table' } });
    await during(timeline, () => {
      expect(timeline.titles).to.have.lengthOf(MOST_PRINTED);
      expect(timeline.text).to.include('1–2,000 of 2,050');
    });
    expect(timeline.titles.length).to.be.below(100);
  });

  it('hears of nothing once it is off the page', async () => {
    const timeline = await mount({ events: many(130), attributes: { view: 'table' } });
    timeline.element.remove();
    await during(timeline, () =>
      expect(timeline.element.shadowRoot!.querySelectorAll('tbody tr').length).to.be.below(100),
    );
  });
});

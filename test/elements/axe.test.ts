/** Accessibility rules of axe, in each view, light and dark, with and without a card. */
import axe from 'axe-core';
import { expect } from 'chai';
import { CAREER, cleanUp, media, mount, type Timeline } from './harness.js';

const HARD = {
  ...CAREER,
  events: [
    ...CAREER.events,
    { id: 'lost', title: 'Some day' },
    { id: 'plan', title: 'A plan', when: '2027', status: 'planned', category: 'work' },
    { id: 'off', title: 'A journey', when: '2022-01', status: 'cancelled', category: 'study' },
    { id: 'doubt', title: 'A doubt', when: '2017?', category: 'study', certainty: 'disputed' },
    { id: 'a', title: 'Earlier', when: '2020', after: 'b' },
    { id: 'b', title: 'Later', when: '2022' },
  ],
};

/** What axe finds wrong, a line each. */
async function faults({ box }: Timeline): Promise<string[]> {
  const { violations } = await axe.run(box, {
    // A fragment in a test is no page: it has no landmarks and no first heading.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`),
  );
}

describe('axe finds nothing in <career-timeline>', function () {
  this.timeout(30_000);
  afterEach(async () => {
    await media({ colorScheme: '', forcedColors: '' });
    await cleanUp();
  });

  for (const theme of ['light', 'dark'])
    for (const view of ['lanes', 'story', 'table'])
      it(`in the ${view}, ${theme}`, async () => {
        const timeline = await mount({ data: HARD, attributes: { view, theme } });
        timeline.box.style.background = theme === 'dark' ? '#111' : '#fff';
        expect(await faults(timeline)).to.deep.equal([]);
        timeline.element.select('lab');
        await timeline.settled();
        expect(await faults(timeline), 'with a card').to.deep.equal([]);
        timeline.element.select('a');
        await timeline.settled();
        expect(await faults(timeline), 'with a contradiction').to.deep.equal([]);
      });

  for (const theme of ['light', 'dark'])
    it(`with the search open, ${theme}`, async () => {
      const timeline = await mount({ data: HARD, attributes: { theme } });
      timeline.box.style.background = theme === 'dark' ? '#111' : '#fff';
      timeline.element.search('a');
      await timeline.until(() => timeline.all('search')[0], 'the search');
      await timeline.settled();
      expect(await faults(timeline)).to.deep.equal([]);
      await timeline.click(timeline.get('button', 'Next result'));
      await timeline.click(timeline.get('button', 'Go'));
      expect(await faults(timeline), 'with a result and no date').to.deep.equal([]);
    });

  it('on a phone', async () => {
    const timeline = await mount({ data: HARD, width: 390 });
    expect(await faults(timeline)).to.deep.equal([]);
  });

  it('from right to left', async () => {
    const timeline = await mount({ data: HARD, dir: 'rtl' });
    expect(await faults(timeline)).to.deep.equal([]);
  });

  it('empty, loading, failed', async () => {
    const empty = await mount({ events: [] });
    expect(await faults(empty)).to.deep.equal([]);
    const failed = await mount({ attributes: { src: 'data:text/html,x' } });
    await failed.failed();
    expect(await faults(failed)).to.deep.equal([]);
  });

  it('with a crowd', async () => {
    const events = Array.from({ length: 400 }, (_, i) => ({
      title: `Event ${i}`,
      when: `${1990 + (i % 30)}-0${1 + (i % 9)}-10`,
      category: `c${i % 4}`,
    }));
    const timeline = await mount({ events });
    expect(await faults(timeline)).to.deep.equal([]);
  });
});

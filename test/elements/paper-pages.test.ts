/** The pages of the PDF that a browser makes of each view. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, mount } from './harness.js';

interface Page {
  readonly texts: number;
  readonly shapes: number;
}

const printed = async (paper: { readonly height?: string } = {}): Promise<readonly Page[] | undefined> =>
  (await executeServerCommand<{ pages: Page[] } | null, object>('paper', paper))?.pages;

const textsOf = (pages: readonly Page[]): number => pages.reduce((sum, { texts }) => sum + texts, 0);

const rows = Array.from({ length: 110 }, (_, i) => ({
  title: `Post ${i}, with a title that takes room`,
  when: `${1960 + (i % 20)}/${1990 + (i % 20)}`,
  category: `c${i % 5}`,
}));

const many = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: `${1900 + (i % 120)}`,
    category: `c${i % 5}`,
  }));

describe('the PDF of <career-timeline>', function () {
  this.timeout(60_000);
  afterEach(cleanUp);

  for (const view of ['lanes', 'story', 'table'])
    it(`of the real career is a few pages, none of them empty: ${view}`, async function () {
      const response = await fetch('/data/mrinank-sharma.json');
      await mount({ data: await response.json(), attributes: { view }, width: 1200 });
      const pages = await printed();
      if (!pages) this.skip();
      expect(pages.length).to.be.within(1, 3);
      for (const page of pages) expect(page.texts).to.be.above(5);
    });

  for (const view of ['story', 'table'])
    it(`takes as many pages as events need: ${view}`, async function () {
      await mount({ events: many(40), attributes: { view }, width: 1200 });
      const few = await printed();
      if (!few) this.skip();
      await cleanUp();
      await mount({ events: many(400), attributes: { view }, width: 1200 });
      const all = (await printed())!;
      expect(all.length).to.be.above(4 * few.length);
      for (const page of all) expect(page.texts).to.be.above(2);
      const full = all.slice(1, -1).map(({ texts }) => texts);
      expect(Math.min(...full), 'no page breaks off early').to.be.above(0.8 * Math.max(...full));
    });

  it('leaves no page empty where lanes take several', async function () {
    await mount({ events: rows, attributes: { view: 'lanes' }, width: 1200 });
    const pages = await printed();
    if (!pages) this.skip();
    expect(pages.length).to.be.above(1);
    for (const page of pages) expect(page.texts).to.be.above(2);
  });

  it('ends no page in a row of lanes, and has their axis on each', async function () {
    const timeline = await mount({ events: rows, attributes: { view: 'lanes' }, width: 1200 });
    const ticks = timeline.element.shadowRoot!.querySelectorAll('.tick:not(:empty)').length;
    const whole = await printed({ height: '5000mm' });
    if (!whole) this.skip();
    expect(whole).to.have.lengthOf(1);
    const pages = (await printed())!;
    expect(pages.length).to.be.above(1);
    // What is cut in two is painted on both pages.
    const axes = (textsOf(pages) - textsOf(whole)) / ticks;
    expect(axes).to.be.within(1, pages.length - 1);
    expect(Number.isInteger(axes), `${axes} more axes`).to.equal(true);
  });
});

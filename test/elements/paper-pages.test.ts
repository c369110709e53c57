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

  it('ends no page in a row of lanes, has their axis on each, and the name of a lane that goes on', async function () {
    const more = await moreOnPages(rows);
    if (!more) this.skip();
    expect(more.axes).to.be.within(1, more.pages - 1);
    // What is cut in two would be painted on both pages, too.
    expect(more.others, 'names of lanes').to.be.within(1, more.axes);
  });

  it('parts a bracket that is higher than a page between its lines', async function () {
    const pieces = Array.from({ length: 90 }, (_, i) => ({
      title: `Piece ${i}`,
      when: '1960/1990',
      shape: 'moment',
      category: 'work',
    }));
    const more = await moreOnPages(pieces);
    if (!more) this.skip();
    expect([more.axes, more.others]).to.deep.equal([1, 1]);
    expect(more.leastTexts, 'no page left empty for it').to.be.above(20);
  });
});

/** What is painted more often on several pages than on one that is high enough for all; undefined where the browser makes no PDF. */
async function moreOnPages(events: readonly object[]): Promise<
  | {
      readonly pages: number;
      readonly axes: number;
      readonly others: number;
      readonly leastTexts: number;
    }
  | undefined
> {
  const timeline = await mount({ events, attributes: { view: 'lanes' }, width: 1200 });
  const ticks = timeline.element.shadowRoot!.querySelectorAll('.tick:not(:empty)').length;
  const whole = await printed({ height: '5000mm' });
  if (!whole) return undefined;
  expect(whole).to.have.lengthOf(1);
  const pages = (await printed())!;
  expect(pages.length).to.be.above(1);
  const more = textsOf(pages) - textsOf(whole);
  const leastTexts = Math.min(...pages.map(({ texts }) => texts));
  return { pages: pages.length, axes: Math.floor(more / ticks), others: more % ticks, leastTexts };
}

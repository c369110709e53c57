import { expect } from 'chai';
import fc from 'fast-check';
import {
  hasFarPages,
  isOnOnePage,
  PAGE_SIZE,
  pageFrom,
  pageOf,
  pageWith,
} from '../../../src/render/words/page-of.js';

describe('pageOf', () => {
  it('gives the nearest page that there is', () => {
    expect(pageOf(100, 1)).to.deep.equal({ index: 1, start: 40, end: 80, count: 100 });
    expect(pageOf(100, 9)).to.deep.equal({ index: 2, start: 80, end: 100, count: 100 });
    expect(pageOf(100, -1).start).to.equal(0);
    expect(pageOf(100, NaN).start).to.equal(0);
    expect(pageOf(0, 3)).to.deep.equal({ index: 0, start: 0, end: 0, count: 0 });
  });

  it('a page may begin between two, and those before and after it hold what is beside it', () => {
    const page = pageOf(100, pageFrom(50));
    expect(page).to.include({ start: 50, end: 90 });
    expect(pageOf(100, page.index + 1)).to.include({ start: 90, end: 100 });
    expect(pageOf(100, page.index - 1)).to.include({ start: 10, end: 50 });
    expect(pageOf(100, page.index - 2)).to.include({ start: 0, end: 40 });
  });

  it('a page begins with any item, or holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), fc.nat(), (count, any) => {
        const place = any % count;
        expect(pageOf(count, pageFrom(place)).start).to.equal(place);
        const { start, end } = pageOf(count, pageWith(place));
        expect(start <= place && place < end).to.equal(true);
      }),
    );
  });

  it('says where one page holds all', () => {
    expect(isOnOnePage(pageOf(PAGE_SIZE))).to.equal(true);
    expect(isOnOnePage(pageOf(PAGE_SIZE + 1))).to.equal(false);
    expect(isOnOnePage(pageOf(PAGE_SIZE + 1, 1))).to.equal(false);
    expect(hasFarPages(pageOf(2 * PAGE_SIZE))).to.equal(false);
    expect(hasFarPages(pageOf(2 * PAGE_SIZE + 1))).to.equal(true);
  });
});

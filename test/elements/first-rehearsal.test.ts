import { expect } from 'chai';
import { firstPicture } from '../../src/elements/first-rehearsal.js';
import * as headerModule from '../../src/elements/header-part.js';
import { clusterItems } from '../../src/render/dom/clusters-view.js';
import type { Store } from '../../src/store/store.js';

describe('a first picture that nobody sees', () => {
  it('is drawn of many events, step by step, and leaves the page as it was', () => {
    const before = document.documentElement.outerHTML;
    const drawn: number[] = [];
    const own = {
      ...headerModule,
      summary: (store: Store, ...words: [Parameters<typeof headerModule.summary>[1]]) => {
        drawn.push(store.snapshot().entries.length);
        return headerModule.summary(store, ...words);
      },
    };
    let steps = 0;
    for (const step of firstPicture(clusterItems, own)) {
      void step;
      steps += 1;
    }
    expect(steps).to.be.within(5, 200);
    expect(drawn).to.deep.equal([700]);
    expect(document.documentElement.outerHTML).to.equal(before);
  });
});

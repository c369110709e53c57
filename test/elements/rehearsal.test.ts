import { expect } from 'chai';
import { rehearse } from '../../src/elements/rehearsal.js';
import { crowding } from '../../src/layout/crowd.js';
import { placeAhead } from '../../src/layout/crowd-ahead.js';
import { stage } from '../layout/stage.js';

const YEAR_MS = 31_556_952_000;

describe('a zoom that nobody sees', () => {
  it('comes to an end, and leaves neither page nor data another', () => {
    const { snapshot, zoom } = stage(
      Array.from({ length: 900 }, (_, i) => ({
        id: `e${i}`,
        title: `Event ${i}`,
        start: i * 0.05 * YEAR_MS,
        category: `c${i % 3}`,
      })),
    );
    const before = document.documentElement.outerHTML;
    const steps = [...rehearse(snapshot, zoom(0.1))];
    expect(steps.length).to.be.within(20, 60);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect([...placeAhead(snapshot, crowding)], 'lanes of the data that were placed').to.deep.equal([]);
  });

  it('has nothing to draw where nothing is dated', () => {
    const { snapshot, zoom } = stage([{ id: 'a', title: 'A' }]);
    expect([...rehearse(snapshot, zoom(0.1))]).to.deep.equal([]);
  });
});

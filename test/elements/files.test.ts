/** Which files a page fetches without being asked. In a page of its own: what is fetched once, is there for all. */
import { expect } from 'chai';
import { defineCareerTimeline } from '../../src/element.js';
import { fileOf, headerFile, longFile } from '../../src/elements/files.js';

// Here each module is a file.
performance.setResourceTimingBufferSize(10_000);

const isFetched = (part: string): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes(`/elements/${part}`));

const idle = (): Promise<unknown> => new Promise(resolve => requestIdleCallback(resolve));

describe('the files of a page', () => {
  before(function () {
    // Where a browser has no idle moments, nothing is fetched in them.
    if (!('requestIdleCallback' in window)) this.skip();
  });

  it('are those that its timeline needs', async () => {
    document.body.innerHTML = `<few-career-timeline>
      <script type="application/json">{ "title": "Few", "events": [{ "title": "Born", "when": "1970" }] }</script>
    </few-career-timeline>`;
    const element = document.body.firstElementChild!;
    const loaded = new Promise(resolve => element.addEventListener('ct-load', resolve));
    defineCareerTimeline({ prefix: 'few' });
    await loaded;
    await idle();
    await idle();
    expect(isFetched('header-part')).to.equal(true);
    expect(isFetched('crowd-part')).to.equal(false);
    expect(isFetched('long-reading')).to.equal(false);
    element.remove();
  });

  it('are, where it has none yet, what its first one may need', async () => {
    defineCareerTimeline({ prefix: 'later' });
    await idle();
    while (!['crowd-part', 'long-reading'].every(isFetched)) await idle();
  });

  it('are given at once when they are there', async () => {
    const before = await longFile(file => file.LongReading);
    expect(longFile(file => file.LongReading)).to.equal(before);
    expect(headerFile(() => 'made')).to.equal('made');
  });

  it('are given to those who wait in the order in which they asked', async () => {
    const changesFile = fileOf(() => import('../../src/elements/changes-part.js'));
    const asked = Array.from({ length: 40 }, (_, i) => i);
    const given: number[] = [];
    const waiting = [];
    for (const i of asked) {
      waiting.push(Promise.resolve(changesFile(() => given.push(i))));
      // Some ask as it comes.
      if (i % 2) await new Promise(resolve => setTimeout(resolve, 1));
    }
    await Promise.all(waiting);
    expect(given).to.deep.equal(asked);
  });
});

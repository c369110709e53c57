/** Which files a page fetches without being asked. In a page of its own: what is fetched once, is there for all. */
import { expect } from 'chai';
import { defineCareerTimeline } from '../../src/element.js';
import { headerFile, longFile } from '../../src/elements/files.js';

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
});

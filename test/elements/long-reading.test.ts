/** More events than are read at once. */
import { expect } from 'chai';
import { cleanUp, mount } from './harness.js';

const DAY_MS = 86_400_000;

const manyEvents = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    start: ((i * 7919) % count) * DAY_MS,
    category: `c${i % 3}`,
  }));

describe('reading of many events', function () {
  this.timeout(30_000);
  afterEach(cleanUp);

  it('lets the page draw in between, says how many there are, and ends with all of them', async () => {
    let frames = 0;
    const count = (): void => {
      frames += 1;
      requestAnimationFrame(count);
    };
    const counting = requestAnimationFrame(count);
    const timeline = await mount({ attributes: { view: 'lanes' } });
    const { element } = timeline;
    const shares: number[] = [];
    const said = new Set<string>();
    const glances = new Set<string>();
    const observer = new MutationObserver(() => {
      const bar = element.shadowRoot!.querySelector('progress');
      if (!bar) return;
      shares.push(bar.value);
      const status = bar.closest('[role=status]')!;
      const glance = status.querySelector('[aria-hidden=true]');
      if (glance) glances.add(glance.textContent.trim());
      said.add(status.textContent.replace(glance?.textContent ?? '', '').trim());
      expect(element.shadowRoot!.querySelector('section')!.getAttribute('aria-busy')).to.equal('true');
      expect(bar.getAttribute('aria-label')).to.equal('Loading…');
    });
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true });
    const before = frames;
    Object.assign(element, { events: manyEvents(40_000) });
    await element.updateComplete;
    observer.disconnect();
    cancelAnimationFrame(counting);

    expect(frames - before, 'frames meanwhile').to.be.greaterThan(3);
    expect([...said]).to.deep.equal(['40,000 events']);
    expect([...glances], 'where they lie in time').to.deep.equal(['19702079']);
    expect(shares).to.have.length.greaterThan(0);
    for (const share of shares) expect(share).to.be.within(0, 1);
    expect(element.shadowRoot!.querySelector('progress')).to.equal(null);
    const load = await timeline.loaded();
    expect(load['count']).to.equal(40_000);
    expect(timeline.events.length).to.be.greaterThan(10);
  });

  it('reads no further what is not wanted any more', async () => {
    const timeline = await mount({ attributes: { view: 'lanes' } });
    const { element } = timeline;
    let read = 0;
    const events = manyEvents(40_000).map(event =>
      Object.defineProperty({ ...event }, 'title', {
        enumerable: true,
        get: () => {
          read += 1;
          return 'Seen';
        },
      }),
    );
    Object.assign(element, { events });
    while (read === 0) await new Promise(resolve => setTimeout(resolve));
    Object.assign(element, { events: [{ title: 'Another', when: '2020' }] });
    await element.updateComplete;
    expect(timeline.titles).to.deep.equal(['Another']);
    const then = read;
    expect(then).to.be.within(1, 39_999);
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(read).to.equal(then);
  });

  it('reads a text as it reads a value, with what is wrong in it', async () => {
    const events = [...manyEvents(9000), { title: 'No date of this world', when: 'soon' }];
    const timeline = await mount({
      data: JSON.stringify({ title: 'Much', events }),
      attributes: { view: 'lanes' },
    });
    const load = await timeline.loaded();
    expect(load['count']).to.equal(9001);
    expect((load['issues'] as readonly { pointer?: string }[]).map(({ pointer }) => pointer)).to.include(
      '/events/9000/when',
    );
  });
});

/** More events than are read at once. */
import { expect } from 'chai';
import { cleanUp, mount } from './harness.js';
import { manyEvents } from '../many-events.js';

const DAY_MS = 86_400_000;

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

  it('works out what events say of one another', async () => {
    const events = [
      ...manyEvents(1200),
      { id: 'later', title: 'Later', after: 'e7', lasts: 'P1Y', parent: 'e8' },
      { id: 'lost', title: 'Lost', when: '1971', after: 'nobody' },
    ];
    const timeline = await mount({ data: { title: 'Joined', events }, attributes: { view: 'lanes' } });
    const load = await timeline.loaded();
    expect(load['count']).to.equal(1202);
    const codes = (load['issues'] as readonly { code: string }[]).map(({ code }) => code);
    expect(codes).to.include('relation/unknown');
    expect(timeline.element.select('later')).to.not.equal(false);
    await timeline.element.updateComplete;
    const card = timeline.element.shadowRoot!.querySelector('[part~=card]')!;
    expect(card.textContent).to.include('Event 7').and.to.include('Event 8');
  });

  it('opens the card of any event, finds it, and has it in the table', async () => {
    const events = [
      ...manyEvents(1200),
      { title: 'A harbour is dug', when: '1972-03~', importance: 1, sources: ['s'] },
    ];
    const timeline = await mount({
      data: { title: 'Alone', sources: [{ id: 's', title: 'A chronicle' }], events },
      attributes: { view: 'lanes' },
    });
    await timeline.loaded();
    const { element } = timeline;
    element.select('a-harbour-is-dug');
    await element.updateComplete;
    const card = (): string => element.shadowRoot!.querySelector('[part~=card]')?.textContent ?? '';
    expect(card()).to.include('A harbour is dug').and.to.include('A chronicle');
    element.search('harbour');
    const found = (): string => element.shadowRoot!.querySelector('.find-count')?.textContent.trim() ?? '';
    // Titles are read between frames.
    while (!found().startsWith('1 ')) await new Promise(resolve => setTimeout(resolve, 10));
    element.view = 'table';
    await element.updateComplete;
    const table = element.shadowRoot!.querySelector('[role=table]')!;
    // A heading, a heading for each group of years, and a row for each event.
    const groups = new Set([...events.slice(0, 1200).map((_, i) => new Date(i * DAY_MS).getUTCFullYear())]);
    expect(table.getAttribute('aria-rowcount')).to.equal(String(1 + groups.size + events.length));
    expect(table.querySelector('.group-row')!.textContent).to.match(/^\s*1972, continued\s+\d+ events/);
  });
});

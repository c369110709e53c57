/** A story that is too long to be told at once. */
import { expect } from 'chai';
import { cleanUp, mount, type Timeline } from './harness.js';
import { manyEvents } from '../many-events.js';

/** It takes long to tell of them, and longer than nobody notices. */
const [MANY, VERY_MANY] = [20_000, 60_000];
const FEW = 3000;

/** The same with other titles. */
const renamed = (count: number, word: string): readonly object[] =>
  manyEvents(count).map((event, i) => ({ ...event, title: `${word} ${i}` }));

/** All that is shown of the story. */
const textOf = ({ element }: Timeline): string => element.shadowRoot!.querySelector('.view')!.textContent;

const titleAt = ({ element }: Timeline, at: number): string | undefined =>
  [...element.shadowRoot!.querySelectorAll('.story h3')].at(at)?.textContent.trim();

describe('telling a long story', function () {
  this.timeout(30_000);
  afterEach(cleanUp);

  it('lets the page draw in between, says how far it is, and ends with the story', async () => {
    const timeline = await mount({ events: manyEvents(VERY_MANY), attributes: { view: 'lanes' } });
    await timeline.loaded();
    const { element } = timeline;
    const frames: (string | undefined)[] = [];
    const look = (): void => {
      const status = element.shadowRoot!.querySelector('.view [role=status]');
      if (status) frames.push(status.textContent.trim());
      const bar = status?.querySelector('progress');
      if (bar) expect([bar.value, bar.getAttribute('aria-label')]).to.deep.equal([bar.position, 'Loading…']);
      looking = requestAnimationFrame(look);
    };
    let looking = requestAnimationFrame(look);
    element.view = 'story';
    await element.updateComplete;
    cancelAnimationFrame(looking);
    expect(frames).to.include('60,000 events');
    expect(titleAt(timeline, 0)).to.match(/\S/);
    expect(element.shadowRoot!.querySelector('progress')).to.equal(null);
  });

  it('tells the page that all is there when the story is', async () => {
    const timeline = await mount({ attributes: { view: 'story' } });
    let atLoad: string | undefined;
    timeline.element.addEventListener('ct-load', () => (atLoad = titleAt(timeline, 0)), { once: true });
    timeline.element.events = manyEvents(MANY);
    await timeline.loaded();
    expect(atLoad).to.match(/\S/);
  });

  it('shows the story as it was until it is told anew, from its other end or of other events', async () => {
    const timeline = await mount({ events: manyEvents(MANY), attributes: { view: 'story' } });
    await timeline.loaded();
    const { element } = timeline;
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(textOf(timeline)));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    const last = titleAt(timeline, 0);
    element.storyOrder = 'earliest-first';
    await element.updateComplete;
    expect(titleAt(timeline, 0)).not.to.equal(last);
    element.events = renamed(MANY, 'New');
    await element.updateComplete;
    expect(titleAt(timeline, 0)).to.match(/^New /);
    observer.disconnect();
    for (const text of seen) expect(text).to.match(/\S/).and.not.to.include('20,000 events');
  });

  it('comes to an end on a page that changes all the time, with what there is then', async () => {
    const timeline = await mount({ events: manyEvents(MANY), attributes: { view: 'lanes' } });
    await timeline.loaded();
    const { element } = timeline;
    element.view = 'story';
    let n = 0;
    let changed: Promise<unknown> | undefined;
    while (!titleAt(timeline, 0)) {
      const put = [{ id: 'latest', title: `Latest ${(n += 1)}`, start: Date.UTC(2025, 0) }];
      changed = element.change({ put });
      await Promise.race([changed, new Promise(resolve => setTimeout(resolve, 20))]);
    }
    await changed;
    await element.updateComplete;
    expect(titleAt(timeline, 0)).to.equal(`Latest ${n}`);
    await element.change({ put: [{ id: 'latest', title: 'The very latest', start: Date.UTC(2025, 0) }] });
    await element.updateComplete;
    expect(titleAt(timeline, 0)).to.equal('The very latest');
  });

  it('goes to the page of an event that is sought meanwhile', async () => {
    const timeline = await mount({ events: manyEvents(MANY), attributes: { view: 'lanes' } });
    await timeline.loaded();
    const { element } = timeline;
    element.view = 'story';
    element.focusEvent('e0');
    await element.updateComplete;
    await timeline.settled();
    expect(element.shadowRoot!.activeElement?.getAttribute('data-event')).to.equal('e0');
  });

  it('shows nothing of what was told of other events before', async () => {
    const timeline = await mount({ events: renamed(MANY, 'Old'), attributes: { view: 'story' } });
    await timeline.loaded();
    const { element } = timeline;
    element.view = 'lanes';
    await element.updateComplete;
    element.events = renamed(MANY, 'New');
    await element.updateComplete;
    const seen = new Set<string | undefined>();
    const observer = new MutationObserver(() => seen.add(titleAt(timeline, 0)?.slice(0, 3)));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    element.view = 'story';
    await element.updateComplete;
    observer.disconnect();
    expect([...seen].filter(Boolean)).to.deep.equal(['New']);
  });

  it('tells at once what is short, and shows it though a long one was begun', async () => {
    const timeline = await mount({ events: manyEvents(MANY), attributes: { view: 'lanes' } });
    await timeline.loaded();
    const { element } = timeline;
    element.view = 'story';
    while (element.shadowRoot!.querySelector('.drawing')) await new Promise(resolve => setTimeout(resolve));
    element.events = renamed(FEW, 'Short');
    await element.updateComplete;
    expect(titleAt(timeline, 0)).to.match(/^Short /);
  });
});

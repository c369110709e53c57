/** Events that come, change and go while they are shown. */
import { expect } from 'chai';
import type { Changes } from '../../src/model/read-changes.js';
import type { Issue } from '../../src/base/issue.js';
import { cleanUp, mount, type Timeline } from './harness.js';
import { manyEvents } from '../many-events.js';

const DAY_MS = 86_400_000;

const event = (id: string, when: string, more: object = {}): object => ({ id, title: id, when, ...more });

const change = (timeline: Timeline, changes: Changes): Promise<readonly Issue[]> =>
  timeline.element.change(changes);

const ids = ({ events }: Timeline): string[] => events.map(({ dataset }) => dataset['event']!);

describe('change', function () {
  this.timeout(30_000);
  afterEach(cleanUp);

  it('adds, changes and removes events by id, and resolves when that is drawn', async () => {
    const timeline = await mount({
      attributes: { view: 'lanes' },
      events: [event('a', '2001'), event('b', '2003')],
    });
    const issues = await change(timeline, {
      put: [event('c', '2004')],
      update: [{ id: 'b', when: '2002' }],
      remove: ['a'],
    });
    expect(issues).to.deep.equal([]);
    expect(ids(timeline)).to.have.members(['b', 'c']);
  });

  it('says where what is wrong with changes is, does the rest, and fires ct-error', async () => {
    const timeline = await mount({ attributes: { view: 'lanes' }, events: [event('a', '2001')] });
    const issues = await change(timeline, { put: [event('b', 'soon'), event('c', '2002')], remove: ['x'] });
    expect(issues.map(({ code, pointer, severity }) => [code, pointer, severity])).to.deep.equal([
      ['change/no-event', '/remove/0', 'warning'],
      ['date/format', '/put/0/when', 'error'],
    ]);
    expect(issues[0]!.message).to.equal('No event has the id "x".');
    expect(ids(timeline)).to.have.members(['a', 'b', 'c']);
    const [fired] = timeline.firedOf('ct-error');
    expect((fired!['issues'] as readonly Issue[]).map(({ code }) => code)).to.deep.equal(['date/format']);
  });

  it('begins with an empty timeline', async () => {
    const timeline = await mount({ attributes: { view: 'lanes' } });
    await change(timeline, { put: [event('a', '2001')] });
    expect(ids(timeline)).to.deep.equal(['a']);
  });

  it('comes after data that is set before it, also where that takes its time', async () => {
    const timeline = await mount({ attributes: { view: 'lanes' }, events: [event('a', '2001')] });
    Object.assign(timeline.element, { events: manyEvents(5000) });
    await change(timeline, { put: [event('now', '1970-06-01', { importance: 1 })] });
    expect(timeline.text).to.contain('5,001 events');
    Object.assign(timeline.element, { events: [event('b', '2001')] });
    await timeline.element.updateComplete;
    expect(ids(timeline)).to.deep.equal(['b']);
  });

  it('of many, leaves everything where it is that a change has nothing to do with', async () => {
    const timeline = await mount({ attributes: { view: 'lanes' }, events: manyEvents(20_000) });
    const { element } = timeline;
    await element.updateComplete;
    const before = new Map(timeline.events.map(each => [each.dataset['event'], each]));
    expect(before.size).to.be.greaterThan(10);
    const { range } = element;
    // One that is nothing beside the others.
    await change(timeline, {
      put: [{ id: 'light', title: 'Light', start: 5000 * DAY_MS, category: 'c1', importance: 0 }],
    });
    expect(timeline.text).to.contain('20,001 events');
    const after = new Map(timeline.events.map(each => [each.dataset['event'], each]));
    expect([...after]).to.deep.equal([...before]);
    expect(element.range).to.equal(range);
    // And one that leads.
    await change(timeline, {
      put: [{ id: 'lead', title: 'Lead', start: 5000 * DAY_MS, category: 'c1', importance: 1 }],
    });
    expect(ids(timeline)).to.include('lead');
  });

  it('shows very many in parts, and says of each where it stands in the whole', async () => {
    const timeline = await mount({ attributes: { view: 'lanes' }, events: [event('a', '2001')] });
    const shown = new Set<string>();
    const look = (): void => {
      shown.add(/[\d,]+ events?/.exec(timeline.text)?.[0] ?? '');
      looking = requestAnimationFrame(look);
    };
    let looking = requestAnimationFrame(look);
    const put = manyEvents(4000).map((each, i) => (i === 3210 ? { ...each, start: 'soon' } : each));
    const issues = await change(timeline, { put, update: [{ id: 'e3999', title: 'Last' }, { id: 'x' }] });
    cancelAnimationFrame(looking);
    const isError = ({ severity }: Issue): boolean => severity !== 'info';
    expect(issues.filter(isError).map(({ pointer }) => pointer)).to.deep.equal([
      '/put/3210/start',
      '/update/1/id',
    ]);
    expect(issues.length, 'each category is told once').to.equal(5);
    expect(timeline.text).to.contain('4,001 events');
    expect(shown.size, [...shown].join(' | ')).to.be.greaterThan(3);
  });

  it('closes the card of what is taken away', async () => {
    const timeline = await mount({
      attributes: { view: 'lanes' },
      events: [event('a', '2001'), event('b', '2003')],
    });
    timeline.element.select('a');
    await timeline.element.updateComplete;
    expect(timeline.element.shadowRoot!.querySelector('.card')).not.to.equal(null);
    await change(timeline, { remove: ['a'] });
    await timeline.element.updateComplete;
    expect(timeline.element.shadowRoot!.querySelector('.card')).to.equal(null);
  });

  it('shows a stream of changes, many calls a frame, to the last', async () => {
    const timeline = await mount({ attributes: { view: 'lanes' }, events: manyEvents(5000) });
    const all: Promise<readonly Issue[]>[] = [];
    for (let i = 0; i < 300; i += 1) {
      all.push(
        change(timeline, {
          put: [{ id: `s${i}`, title: `S ${i}`, start: (5000 + i) * DAY_MS }],
          ...(i > 0 && { update: [{ id: `s${i - 1}`, end: (5001 + i) * DAY_MS }] }),
          remove: [`e${i}`],
        }),
      );
      if (i % 10 === 0) await new Promise(requestAnimationFrame);
    }
    expect((await Promise.all(all)).flat()).to.deep.equal([]);
    expect(timeline.text).to.contain('5,000 events');
  });

  it('keeps a table on its page, with what has changed', async () => {
    const timeline = await mount({
      attributes: { view: 'table' },
      events: [event('a', '2001'), event('b', '2003')],
    });
    await change(timeline, { update: [{ id: 'b', title: 'Bee' }], put: [event('c', '2002')] });
    await timeline.element.updateComplete;
    const rows = [...timeline.element.shadowRoot!.querySelectorAll('tbody tr')].map(row => row.textContent);
    expect(rows).to.have.length(3);
    expect(rows[2]).to.contain('Bee');
  });
});

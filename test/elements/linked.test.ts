/** Timelines of one name show the same time. */
import { expect } from 'chai';
import { CAREER, cleanUp, mount, type MountOptions, type Timeline } from './harness.js';

/** Another person, over later years. */
const OTHER = {
  title: 'Another career',
  asOf: '2026-02-10',
  events: [
    { id: 'school', title: 'School', when: '2018-08-01/2021-06-30' },
    { id: 'shop', title: 'Shop', when: '2021-09-01/2025-05-31' },
  ],
};

const linked = (options: MountOptions & { readonly linked?: string } = {}): Promise<Timeline> =>
  mount({
    data: CAREER,
    ...options,
    attributes: { view: 'lanes', linked: options.linked ?? 'people', ...options.attributes },
  });

/** Where a day is drawn, between 0 and 1 of the drawing, by the label of an event that starts on it. */
const placeOf = (timeline: Timeline, title: string): number => {
  const { left, width } = timeline.drawing;
  return (timeline.xOf(title) - left) / width;
};

const lastOf = (timeline: Timeline) => timeline.firedOf('ct-range-change').at(-1);

const rest = async (...timelines: readonly Timeline[]): Promise<void> => {
  for (const timeline of timelines) await timeline.settled();
};

describe('linked <career-timeline>s', () => {
  afterEach(cleanUp);

  it('show what fits them all, as long as nobody has moved one', async () => {
    const alone = await mount({ data: CAREER, attributes: { view: 'lanes' } });
    const one = await linked();
    expect(one.xOf('A prize')).to.be.closeTo(alone.xOf('A prize'), 0.5);
    const two = await linked({
      data: { ...OTHER, events: [{ id: 'a', title: 'Long ago', when: '1990-01-01/2021-05-04' }] },
    });
    await rest(one, two);
    expect(placeOf(one, 'PhD')).to.be.above(0.4);
    expect(two.titles).to.include('Long ago');
    two.element.remove();
    await rest(one);
    expect(one.xOf('A prize'), 'one that leaves needs no room').to.be.closeTo(alone.xOf('A prize'), 0.5);
  });

  it('a move of one moves the others in the same frame', async () => {
    const one = await linked();
    const two = await linked({ data: OTHER });
    one.element.zoomTo('2018', '2022');
    await one.element.updateComplete;
    await two.element.updateComplete;
    expect(two.text).to.include('2019');
    expect(placeOf(two, 'School')).to.be.within(0.1, 0.3);
    await rest(one, two);
    expect(two.range).to.eql({ start: Date.UTC(2018, 0), end: Date.UTC(2022, 0) });
    expect(two.range).to.eql(one.range);
  });

  it('a drag by a reader: the others’ page hears that it was not theirs, in time, and once at rest', async () => {
    const one = await linked({ attributes: { range: '2016/2026' } });
    const two = await linked({ data: OTHER });
    const three = await linked({ data: OTHER });
    await rest(one, two, three);
    for (const each of [one, two, three]) each.forget();
    await one.drag(one.free(0.6), { x: -160 });
    await rest(two, three);
    expect(lastOf(one)).to.include({ byReader: true, moving: false });
    for (const other of [two, three]) {
      expect(other.range).to.eql(one.range);
      const heard = other.firedOf('ct-range-change');
      expect(heard.every(event => event['byReader'] === false)).to.equal(true);
      expect(heard.map(event => event['moving']).indexOf(false)).to.equal(heard.length - 1);
      expect(heard.length).to.be.at.most(one.firedOf('ct-range-change').length + 1);
    }
  });

  it('come to rest: no echo follows a move', async () => {
    const all = [await linked(), await linked({ data: OTHER }), await linked({ width: 700 })];
    const [one] = all;
    one!.element.zoomTo('2021-05-04', '2021-05-05');
    await rest(...all);
    for (const each of all) each.forget();
    await rest(...all, ...all);
    for (const each of all) expect(each.fired).to.be.empty;
  });

  it('the last one to move wins, also over one that is on its way', async () => {
    const one = await linked({ attributes: { range: '2014/2026' } });
    const two = await linked({ data: OTHER });
    one.get('button', 'Zoom in').click();
    await new Promise(requestAnimationFrame);
    two.element.zoomTo('2001', '2003');
    await rest(one, two);
    for (const each of [one, two]) {
      expect(each.range).to.eql({
        start: Date.UTC(2001, 0),
        end: Date.UTC(2003, 0),
      });
      expect(lastOf(each)).to.include({ moving: false });
    }
  });

  it('a new one joins with the range that the group has; a range of its own moves a group that nobody has moved', async () => {
    const one = await linked();
    const two = await linked({ data: OTHER, attributes: { range: '2018/2020' } });
    await rest(one, two);
    expect(one.range).to.eql({ start: Date.UTC(2018, 0), end: Date.UTC(2021, 0) });
    const three = await linked({ data: OTHER, attributes: { range: '1990/1999' } });
    await rest(one, two, three);
    expect(placeOf(three, 'School')).to.be.closeTo(placeOf(two, 'School'), 0.01);
    expect(one.range).to.eql({ start: Date.UTC(2018, 0), end: Date.UTC(2021, 0) });
  });

  it('fit: all show what fits them all again', async () => {
    const one = await linked();
    const two = await linked({ data: OTHER });
    await rest(one, two);
    const before = [placeOf(one, 'PhD'), placeOf(two, 'School')];
    one.element.zoomTo('2020', '2022');
    await rest(one, two);
    await two.press('Tab');
    two.get('button', 'Show all').click();
    await rest(one, two, one, two);
    expect(placeOf(one, 'PhD')).to.be.closeTo(before[0]!, 0.002);
    expect(placeOf(two, 'School')).to.be.closeTo(before[1]!, 0.002);
  });

  it('a page that keeps one where it is keeps all', async () => {
    const one = await linked({ attributes: { range: '2014/2026' } });
    const two = await linked({ data: OTHER });
    await rest(one, two);
    const before = placeOf(two, 'School');
    one.element.addEventListener('ct-range-change', event => event.preventDefault());
    await one.drag(one.free(0.6), { x: -160 });
    await rest(one, two);
    expect(placeOf(two, 'School')).to.be.closeTo(before, 0.001);
  });

  it('share nothing but time', async () => {
    const one = await linked();
    const two = await linked();
    await one.click(one.event('A prize'));
    await one.click(one.get('radio', 'Table'));
    expect(two.card).to.equal(undefined);
    expect(two.view).to.equal('Lanes');
  });

  it('other names are other groups; one may change its name, leave and come back', async () => {
    const one = await linked();
    const two = await linked({ data: OTHER });
    const apart = await linked({ data: OTHER, linked: 'others' });
    one.element.zoomTo('2018', '2020');
    await rest(one, two, apart);
    expect(apart.firedOf('ct-range-change').map(event => event['start'])).to.not.include(Date.UTC(2018, 0));
    two.element.linked = 'others';
    await rest(two, apart);
    expect(apart.range, 'brings its own').to.eql(two.range);
    two.element.removeAttribute('linked');
    two.element.linked = undefined;
    await rest(two);
    two.element.zoomTo('2000', '2001');
    await rest(two, apart);
    expect(apart.range!.start).to.not.equal(Date.UTC(2000, 0));
    two.element.linked = 'people';
    await rest(two, one);
    expect(two.range).to.eql(one.range);
    one.element.remove();
    two.element.zoomTo('2010', '2012');
    await rest(one, two);
    expect(one.range!.start).to.equal(Date.UTC(2018, 0));
    one.box.append(one.element);
    await rest(one, two);
    expect(one.range).to.eql(two.range);
  });

  it('one that is taken away in the middle of a motion leaves the others at rest', async () => {
    const one = await linked({ attributes: { range: '2014/2026' } });
    const two = await linked({ data: OTHER });
    await rest(one, two);
    two.forget();
    one.get('button', 'Zoom in').click();
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
    one.element.remove();
    await rest(two);
    expect(lastOf(two)).to.include({ moving: false });
  });
});

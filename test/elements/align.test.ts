/** Histories of several people, laid over one another by an event of each. */
import { expect } from 'chai';
import type { CtLoadEvent } from '../../src/elements/events.js';
import { cleanUp, mount, nameOf, type MountOptions, type Timeline } from './harness.js';

const PEOPLE = {
  title: 'Three people',
  asOf: '2026-02-10',
  subjects: [
    { id: 'ada', label: 'Ada' },
    { id: 'ben', label: 'Ben' },
    { id: 'carl', label: 'Carl' },
  ],
  events: [
    { id: 'a-phd', title: 'PhD', tags: ['phd'], when: '2010-05-01', subject: 'ada' },
    { id: 'a-job', title: 'Lab', when: '2013-05-01/..', subject: 'ada' },
    { id: 'b-phd', title: 'Doctorate', tags: ['phd'], when: '2001~', shape: 'moment', subject: 'ben' },
    { id: 'b-job', title: 'School', when: '2004-07/2008', subject: 'ben' },
    { id: 'c-job', title: 'Boats', when: '2000/2006', subject: 'carl' },
  ],
};

const aligned = (options: MountOptions = {}): Promise<Timeline> =>
  mount({ data: PEOPLE, ...options, attributes: { align: 'phd', ...options.attributes } });

const axisOf = ({ element }: Timeline): string =>
  element.shadowRoot!.querySelector('[part~="axis"]')!.textContent.replace(/\s+/g, ' ');

const bandsOf = ({ element }: Timeline): Element[] => [...element.shadowRoot!.querySelectorAll('.zero-band')];

const issuesOf = async (timeline: Timeline): Promise<string[]> =>
  ((await timeline.loaded()) as unknown as CtLoadEvent).issues.map(
    ({ code, severity }) => `${severity} ${code}`,
  );

/** What a screen reader says of an event. */
const spoken = (timeline: Timeline, title: string): string =>
  timeline.event(title).getAttribute('aria-description')!;

describe('aligned histories of <career-timeline>', () => {
  afterEach(cleanUp);

  it('count time from an event of each, with a band where that is not known to the day', async () => {
    const timeline = await aligned();
    expect(axisOf(timeline))
      .to.match(/\+10 yrs/)
      .and.not.match(/20\d\d/);
    expect(Math.abs(timeline.xOf('PhD') - timeline.xOf('Doctorate'))).to.be.below(120);
    expect(timeline.xOf('Lab')).to.be.above(timeline.xOf('PhD'));
    expect(bandsOf(timeline).length).to.equal(1);
    expect(timeline.text).to.not.include('known on');
  });

  it('tell dates as they are, and beside them how they lie to zero', async () => {
    const timeline = await aligned();
    expect(spoken(timeline, 'Lab')).to.match(/since 1 May 2013.*3 years after “PhD”/i);
    expect(spoken(timeline, 'School')).to.include('3 years after “Doctorate”, give or take 19 months');
    expect(spoken(timeline, 'PhD')).to.not.include('after');
    await timeline.click(timeline.event('School'));
    expect(timeline.card!.textContent).to.match(/give or take 19 months/);
    expect(timeline.card!.textContent).to.match(/July 2004 to 2008/);
  });

  it('say the same in the table, in order of real time', async () => {
    const timeline = await aligned({ attributes: { view: 'table' } });
    expect(timeline.titles[0]).to.equal('Boats');
    expect(timeline.text).to.include('3 years after “PhD”');
  });

  it('list who is not aligned, and tell the page', async () => {
    const timeline = await aligned();
    expect(timeline.text).to.include('Not aligned: 1').and.to.include('No “phd”: not aligned');
    expect(timeline.text).to.not.include('No date known');
    expect(await issuesOf(timeline)).to.eql(['warning align/missing']);
    await timeline.click(timeline.get('button', 'Boats'));
    expect(timeline.card!.textContent).to.include('2000 to 2006');
  });

  it('are as they are, with a warning, where nobody has such an event', async () => {
    const timeline = await aligned({ attributes: { align: 'wedding' } });
    expect(timeline.titles).to.include('Boats');
    expect(axisOf(timeline)).to.match(/20\d\d/);
    expect(await issuesOf(timeline)).to.eql(['warning align/invalid']);
  });

  it('show all when they are aligned, and when they are not any more', async () => {
    const timeline = await aligned();
    timeline.element.zoomTo('1971', '1972');
    await timeline.settled();
    timeline.element.removeAttribute('align');
    await timeline.settled();
    expect(timeline.titles).to.have.lengthOf(5);
    expect(axisOf(timeline)).to.match(/20\d\d/);
    timeline.element.align = 'PhD';
    await timeline.settled();
    expect(timeline.text).to.include('Not aligned: 3');
    expect(bandsOf(timeline).length).to.equal(0);
  });

  it('are walked through in the order in which they are drawn', async () => {
    const timeline = await aligned();
    timeline.event('Doctorate').focus();
    await timeline.press('ArrowRight');
    expect(nameOf(timeline.focused as HTMLElement)).to.match(/^PhD/);
    await timeline.press('ArrowRight');
    expect(nameOf(timeline.focused as HTMLElement)).to.match(/^School/);
  });

  it('say visible time from zero, and offer no way to a date', async () => {
    const timeline = await aligned();
    const brush = await timeline.until(() => timeline.all('slider')[0], 'the overview');
    expect(brush.getAttribute('aria-valuetext')).to.match(/before “phd”.*after “phd”/);
    timeline.element.search('');
    await timeline.settled();
    await timeline.until(() => timeline.all('searchbox')[0], 'the search');
    expect(timeline.all('textbox').length).to.equal(0);
  });

  it('stay in their own time in the story, and filters by time are not offered in lanes', async () => {
    const timeline = await aligned();
    await timeline.click(timeline.get('button', 'Filter'));
    await timeline.until(() => timeline.all('checkbox')[0], 'the panel');
    expect(timeline.all('radio', /time shown/).length).to.equal(0);
    timeline.element.setAttribute('view', 'story');
    await timeline.settled();
    expect(timeline.text).to.include('2004').and.not.include('Not aligned');
  });

  it('have what went on around them in each lane, and steps that lead to where it was', async () => {
    const timeline = await aligned({
      data: {
        ...PEOPLE,
        bands: [{ label: 'A crisis', when: '2008/2009' }],
        steps: [{ title: 'School years', range: '2004/2008', selected: 'b-job' }],
      },
    });
    const bands = [...timeline.element.shadowRoot!.querySelectorAll<HTMLElement>('.band')];
    const tops = new Set(bands.map(band => Math.round(band.getBoundingClientRect().top)));
    expect(tops.size).to.equal(2);
    expect(timeline.text).to.include('these lie at another place in each lane');
    await timeline.click(timeline.get('button', 'School years'));
    await timeline.settled();
    // Three to eight years after the degree, not the years that these were.
    expect(axisOf(timeline)).to.include('+5 yrs').and.not.include('+20 yrs');
    expect(timeline.titles).to.include('School');
    expect(timeline.element.selected).to.equal('b-job');
  });

  it('have remarks on a stretch of time in each lane, and say so', async () => {
    const callouts = [{ text: 'Two odd years.', when: '2008/2009' }];
    const timeline = await aligned({ data: { ...PEOPLE, callouts } });
    const signs = [...timeline.element.shadowRoot!.querySelectorAll<HTMLElement>('.remark-sign')];
    expect(signs.map(sign => sign.textContent)).to.deep.equal(['1', '1']);
    expect(signs[0]!.getBoundingClientRect().bottom).to.be.below(signs[1]!.getBoundingClientRect().top);
    expect(timeline.text).to.include('these lie at another place in each lane').and.include('Two odd years.');
  });
});

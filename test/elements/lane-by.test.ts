/** Lanes by what the attribute `lane-by` says, and by subject where a document is about several. */
import { expect } from 'chai';
import type { CtLoadEvent } from '../../src/elements/events.js';
import { CAREER, cleanUp, mount, nameOf, type MountOptions, type Timeline } from './harness.js';

const PEOPLE = {
  title: 'Two people',
  asOf: '2026-02-10',
  subjects: [
    { id: 'ada', label: 'Ada' },
    { id: 'ben', label: 'Ben' },
  ],
  categories: [
    { id: 'work', label: 'Work' },
    { id: 'life', label: 'Life' },
  ],
  events: [
    { id: 'a1', title: 'Paints', when: '2001/2005', subject: 'ada', category: 'work', place: 'Paris' },
    { id: 'b1', title: 'Carves', when: '2003/2008', subject: 'ben', category: 'work', place: 'Rome' },
    { id: 'a2', title: 'Moves', when: '2010', subject: 'ada', category: 'life', place: 'Rome' },
    { id: 'b2', title: 'A show', when: '2030', subject: 'ben', category: 'work', status: 'planned' },
    { id: 'c', title: 'A storm', when: '2006' },
  ],
};

const people = (options: MountOptions = {}): Promise<Timeline> => mount({ data: PEOPLE, ...options });

const by = (field: string, options: MountOptions = {}): Promise<Timeline> =>
  people({ ...options, attributes: { 'lane-by': field, ...options.attributes } });

const issuesOf = async (timeline: Timeline): Promise<string[]> =>
  ((await timeline.loaded()) as unknown as CtLoadEvent).issues.map(
    ({ code, severity }) => `${severity} ${code}`,
  );

describe('lanes of <career-timeline> by a field', () => {
  afterEach(async () => {
    await cleanUp();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('go by category, where a document is about one', async () => {
    expect((await mount({ data: CAREER })).lanes).to.eql(CAREER.categories.map(({ label }) => label));
  });

  it('go by subject, where it is about several; what is about nobody has a lane of its own', async () => {
    const timeline = await people();
    expect(timeline.lanes).to.eql(['Ada', 'Ben', 'Not stated']);
    expect(timeline.titles).to.have.members(['Paints', 'Carves', 'Moves', 'A show', 'A storm']);
    expect(await issuesOf(timeline)).to.be.empty;
  });

  it('go by what the attribute says, also when it changes', async () => {
    const timeline = await by('place');
    expect(timeline.lanes).to.eql(['Paris', 'Rome', 'Not stated']);
    timeline.element.setAttribute('lane-by', 'category');
    await timeline.settled();
    expect(timeline.lanes).to.eql(['Work', 'Life']);
    timeline.element.laneBy = 'status';
    await timeline.settled();
    expect(timeline.lanes).to.eql(['Happened', 'Planned']);
    timeline.element.removeAttribute('lane-by');
    await timeline.settled();
    expect(timeline.lanes).to.eql(['Ada', 'Ben', 'Not stated']);
  });

  it('are named in the language of the element', async () => {
    const timeline = await by('status', { attributes: { locale: 'de' } });
    await timeline.until(() => timeline.lanes.includes('Geplant'), 'German');
    expect(timeline.lanes[0]).to.equal('Geschehen');
  });

  for (const field of ['colour', 'x-mood', 'constructor'])
    it(`are as without it, with a warning, for “${field}”`, async () => {
      const timeline = await by(field);
      expect(timeline.lanes).to.eql(['Ada', 'Ben', 'Not stated']);
      expect(await issuesOf(timeline)).to.eql(['warning lane-by/invalid']);
    });

  it('the card names lane and category', async () => {
    const timeline = await people();
    await timeline.click(timeline.event('Paints'));
    expect(timeline.card!.textContent).to.match(/Ada,\s*Work/);
  });

  it('can be hidden each, as can categories', async () => {
    const timeline = await people();
    await timeline.click(timeline.get('button', 'Filter'));
    const box = await timeline.until(() => timeline.all('checkbox', 'Ben')[0], 'the panel');
    expect(timeline.all('checkbox').map(nameOf).slice(0, 6)).to.eql([
      'Ada 2',
      'Ben 2',
      'Not stated 1',
      'Work 3',
      'no category 1',
      'Life 1',
    ]);
    await timeline.click(box);
    expect(timeline.titles).to.have.members(['Paints', 'Moves', 'A storm']);
    await timeline.click(timeline.get('checkbox', 'Not stated'));
    expect(timeline.titles).to.have.members(['Paints', 'Moves']);
    await timeline.click(timeline.get('checkbox', 'Life'));
    expect(timeline.titles).to.eql(['Paints']);
  });

  it('are collapsed by their names, and kept in a link', async () => {
    const timeline = await people({ attributes: { history: 'hash' } });
    await timeline.click(timeline.lane('Ben'));
    expect(timeline.element.lanes).to.eql({ collapsed: ['subject:ben'] });
    expect(timeline.titles).to.not.include('Carves');
    const { hash } = await timeline.until(() => location.hash.includes('lanes') && location, 'the address');
    await cleanUp();
    history.replaceState(null, '', hash);
    const again = await people({ attributes: { history: 'hash' } });
    expect(again.titles).to.include('Paints').and.not.include('Carves');
  });

  it('group the table', async () => {
    const timeline = await by('place', { attributes: { view: 'table' } });
    timeline.element.table = { group: 'lane' };
    await timeline.settled();
    const heads = timeline.all('rowheader').map(({ textContent }) => textContent.trim());
    expect(heads.filter(head => /^(Paris|Rome|Not stated)/.test(head))).to.have.lengthOf(3);
  });
});

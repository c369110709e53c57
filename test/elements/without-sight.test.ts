/**
 * All that the picture says, for someone who has the accessibility tree and a keyboard, and nothing else. What must be learnt is
 * written down here by hand, mark by mark: it is not asked of the code that says it.
 */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, mount, type Timeline } from './harness.js';

/** What each mark means. Words of either length: "Feb" is read as "February". */
interface Learnt {
  /** Of any view. */
  readonly said: readonly RegExp[];
  /** Of the card. */
  readonly inCard?: readonly RegExp[];
}

/** A document with one event for each kind of mark. */
const ALL_INK = {
  title: 'All that ink can say',
  asOf: '2026-02-10',
  categories: [
    { id: 'work', label: 'Work' },
    { id: 'life', label: 'Life' },
  ],
  sources: [
    { id: 'letter', title: 'A letter' },
    { id: 'roll', title: 'A roll' },
  ],
  events: [
    { id: 'certain', title: 'Certain span', when: '2015-10-01/2019-06-30', category: 'work' },
    { id: 'unit', title: 'Known to the year', when: '2018/2019', category: 'work' },
    { id: 'about', title: 'About a month', when: '2019-09~', category: 'life' },
    { id: 'doubt', title: 'In doubt', when: '2017?', category: 'life' },
    { id: 'both', title: 'About and in doubt', when: '2016%/2018-05', category: 'work' },
    { id: 'open', title: 'Goes on', when: '2020-03/..', category: 'work' },
    { id: 'unsaid', title: 'End unsaid', when: '2021-03/', category: 'work' },
    { id: 'before', title: 'Before the span', shape: 'moment', before: 'certain', category: 'life' },
    { id: 'within', title: 'Some time within', shape: 'moment', during: 'certain', category: 'life' },
    { id: 'plan', title: 'A plan', when: '2027-04', status: 'planned', category: 'work' },
    { id: 'off', title: 'Called off', when: '2022-01', status: 'cancelled', category: 'life' },
    { id: 'hearsay', title: 'Hearsay', when: '2014-05', certainty: 'disputed', category: 'life' },
    { id: 'likely', title: 'Likely', when: '2013-05', certainty: 'probable', category: 'life' },
    { id: 'oneof', title: 'One of two', when: '[2012,2014]', category: 'life' },
    { id: 'eachof', title: 'Each of two', when: '{2012,2014}', category: 'life' },
    {
      id: 'claims',
      title: 'Two datings',
      category: 'life',
      claims: [
        { when: '2011-03', sources: ['letter'], rank: 'preferred', note: 'He was there.' },
        { when: '2012-07', sources: ['roll'] },
      ],
    },
    { id: 'first', title: 'First by word', when: '2020', after: 'second', category: 'work' },
    { id: 'second', title: 'Second by word', when: '2022', category: 'work' },
    { id: 'lost', title: 'Nobody knows when', category: 'life' },
  ],
};

const LEARNT: Readonly<Record<string, Learnt>> = {
  'Certain span': { said: [/1 Oct(ober)? 2015/, /30 June? 2019/, /Work/] },
  'Known to the year': { said: [/2018/, /2019/, /Work/] },
  'About a month': { said: [/(about|around) Sept(ember)? 2019/i, /Life/] },
  'In doubt': { said: [/perhaps .*2017/i, /Life/] },
  'About and in doubt': { said: [/perhaps/i, /about 2016/i, /May 2018/, /Work/] },
  'Goes on': { said: [/since Mar(ch)? 2020|from Mar(ch)? 2020/i, /ongoing/, /Work/] },
  'End unsaid': { said: [/Mar(ch)? 2021/, /until when is not said/, /Work/] },
  'Before the span': { said: [/by 1 Oct(ober)? 2015/i, /Life/], inCard: [/before/, /Certain span/] },
  'Some time within': {
    said: [/between Oct(ober)? 2015 and June? 2019/i, /Life/],
    inCard: [/during/, /Certain span/, /worked out from other dates/i],
  },
  'A plan': { said: [/planned/i, /Apr(il)? 2027/, /Work/] },
  'Called off': { said: [/cancelled/i, /Jan(uary)? 2022/, /Life/] },
  Hearsay: { said: [/disputed/i, /May 2014/, /Life/] },
  Likely: { said: [/probable/i, /May 2013/, /Life/] },
  'One of two': { said: [/2012 or 2014/i, /Life/] },
  'Each of two': { said: [/2012 and 2014/i, /Life/] },
  'Two datings': {
    said: [/Mar(ch)? 2011/, /Life/],
    inCard: [/July 2012/, /He was there/, /A letter/, /A roll/],
  },
  'First by word': {
    said: [/2020/, /contradicts other dates/i, /Work/],
    inCard: [/cannot all hold/, /Second by word/],
  },
  'Second by word': { said: [/2022/, /contradicts other dates/i, /Work/] },
  'Nobody knows when': { said: [/no date known/i] },
};

const treeOf = (): Promise<string> =>
  executeServerCommand<string, object>('accessibility-tree', { selector: 'career-timeline' });

/** What is told in the row, the item or the group that has an event's title. */
function passageOf(tree: string, title: string): string {
  const lines = tree.split('\n');
  const depthOf = (line: string): number => line.length - line.trimStart().length;
  let best = '';
  for (const [i, line] of lines.entries()) {
    if (!/^\s*(row|listitem)\b/.test(line)) continue;
    const end = lines.findIndex((next, j) => j > i && depthOf(next) <= depthOf(line));
    const passage = lines.slice(i, end < 0 ? undefined : end).join('\n');
    if (passage.includes(`"${title}`) && (best === '' || passage.includes(best))) best ||= passage;
  }
  return best;
}

/** Past its name, which is no word about it. */
const without = (passage: string, title: string): string => passage.replaceAll(title, '');

const isGiven = async (): Promise<boolean> => (await treeOf()) !== null;

describe('without sight', function () {
  this.timeout(60_000);
  afterEach(cleanUp);

  for (const view of ['lanes', 'story', 'table'])
    it(`each mark is learnt from the tree of the ${view}`, async function () {
      await mount({ data: ALL_INK, attributes: { view } });
      if (!(await isGiven())) this.skip(); // The browser gives tests no tree.
      const tree = await treeOf();
      for (const [title, { said }] of Object.entries(LEARNT)) {
        const passage = passageOf(tree, title) || (tree.split('\n').find(line => line.includes(title)) ?? '');
        // What has no date stands under the drawing, below its heading.
        const told = title === 'Nobody knows when' ? tree : without(passage, title);
        for (const words of said) expect(told, `${title} in the ${view}`).to.match(words);
      }
      expect(tree, 'how many').to.match(/19 events/);
      expect(tree, 'how well they are known').to.match(
        /\d approximate.*\d worked out.*1 not dated.*2 contradicting/,
      );
      expect(tree, 'the day of the knowledge').to.match(/known on 10 Feb(ruary)? 2026/);
    });

  it('the order in time is that of the list', async function () {
    await mount({ data: ALL_INK, attributes: { view: 'lanes' } });
    if (!(await isGiven())) this.skip();
    const tree = await treeOf();
    const at = (title: string): number => tree.indexOf(`"${title}`);
    const order = ['Two datings', 'Certain span', 'Goes on', 'End unsaid', 'Called off', 'A plan'];
    expect([...order].sort((a, b) => at(a) - at(b))).to.deep.equal(order);
  });

  it('by keys alone each card opens, says why, and gives focus back', async function () {
    const timeline = await mount({ data: ALL_INK, attributes: { view: 'lanes' } });
    if (!(await isGiven())) this.skip();
    const seen = await readCards(timeline);
    for (const [title, { inCard = [] }] of Object.entries(LEARNT)) {
      if (title === 'Nobody knows when') continue; // It is in the list under the drawing, not in time.
      const card = seen.get(title);
      expect(card, title).to.be.a('string');
      for (const words of inCard) expect(card, title).to.match(words);
    }
  });

  it('what the lanes count is learnt from the panel of filters', async function () {
    const timeline = await mount({ data: ALL_INK, attributes: { view: 'lanes' } });
    if (!(await isGiven())) this.skip();
    await timeline.click(timeline.get('button', 'Filter'));
    const tree = await timeline.until(() => timeline.all('checkbox', /Work/)[0], 'the panel').then(treeOf);
    expect(tree).to.match(/checkbox "Work 8"/);
    expect(tree).to.match(/checkbox "Life 11"/);
  });

  for (const range of ['2012/2014', '2015/2030'])
    it(`the day of the knowledge is told once, where its line is seen and where not: ${range}`, async function () {
      const timeline = await mount({ data: ALL_INK, attributes: { view: 'lanes', range } });
      if (!(await isGiven())) this.skip();
      const told = (await treeOf()).match(/known on 10 Feb(ruary)? 2026/g);
      expect(told).to.have.lengthOf(1);
      expect(timeline.element.range).to.equal(range);
    });

  it('what the marks mean is told as text', async function () {
    const timeline = await mount({ data: ALL_INK, attributes: { view: 'lanes' } });
    if (!(await isGiven())) this.skip();
    await timeline.click(timeline.get('button', 'How to read this'));
    const tree = await timeline
      .until(() => timeline.all('heading', 'How to read this')[0], 'the legend')
      .then(treeOf);
    for (const words of ['Some time between these two', 'Planned', 'Goes on'])
      expect(tree.toLowerCase()).to.include(words.toLowerCase());
  });
});

/** Walks from the first event to the last, and reads the card of each. */
async function readCards(timeline: Timeline): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  timeline.event('Two datings').focus();
  await timeline.press('Home');
  for (let i = 0; i < Object.keys(LEARNT).length + 1; i++) {
    const title = timeline.focusedTitle;
    if (seen.has(title)) break;
    await sendKeys({ press: 'Enter' });
    await timeline.until(() => timeline.card?.textContent?.includes(title), `the card of ${title}`);
    await timeline.settled();
    const tree = await treeOf();
    seen.set(title, tree.slice(tree.indexOf('article')));
    await timeline.press('Escape');
    expect(timeline.focusedTitle, 'focus is given back').to.equal(title);
    await timeline.press('ArrowRight');
  }
  return seen;
}

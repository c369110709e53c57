/** The page from which the notation is learnt: each form has a row, and each row its ink and its words. */
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { allStories } from '../../.storybook/portable.js';
import { FIRST_SEASON, LAST_SEASON } from '../../src/time/edtf/seasons.js';
import { RELATIONS } from '../../src/model/resolved-times.js';
import { readRow } from '../../stories/notation/strip.js';
import { OWN, STANDARD, codeOf, isDateAlone } from '../../stories/samples/notation.js';
import { show, type Shown } from './story-harness.js';

const rows = [...STANDARD, ...OWN].flatMap(group => group.rows.map(row => ({ row, group })));
const dates = rows.filter(({ row }) => isDateAlone(row)).map(({ row }) => codeOf(row));
const fields = rows.filter(({ row }) => !isDateAlone(row)).map(({ row }) => codeOf(row));

/** The forms of EDTF, each by what only it matches. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'a year': /^\d{4}$/,
  'a month': /^\d{4}-(0\d|1[0-2])$/,
  'a day': /^\d{4}-\d\d-\d\d$/,
  minutes: /T\d\d:\d\d$/,
  seconds: /T\d\d:\d\d:\d\d$/,
  UTC: /T.*Z$/,
  'an offset before UTC': /T.*\+\d\d:\d\d$/,
  'an offset after UTC': /T.*-\d\d:\d\d$/,
  'an interval of years': /^\d{4}\/\d{4}$/,
  'an interval of mixed precision': /^\d{4}-\d\d\/\d{4}$/,
  'an open end': /^\d{4}\/\.\.$/,
  'an open start': /^\.\.\/\d{4}$/,
  'an unknown end': /^\d{4}\/$/,
  'an unknown start': /^\/\d{4}$/,
  'an approximate date': /^\d{4}~$/,
  'an uncertain date': /^\d{4}\?$/,
  both: /^\d{4}%$/,
  'a mark on either end': /[~?%]\/.*[~?%]$/,
  'a mark to the right of the year': /^\d{4}~-\d\d$/,
  'a mark to the left of the year': /^\?\d{4}-\d\d$/,
  'a mark to the left of the month': /^\d{4}-~\d\d$/,
  'a mark to the right of the month': /^\d{4}-\d\d~-\d\d$/,
  'a mark to the left of the day': /^\d{4}-\d\d-~\d\d$/,
  'two marks': /^\?\d{4}-\d\d-~\d\d$/,
  'an unspecified digit': /^\d{3}X$/,
  'an unspecified month': /^\d{4}-XX$/,
  'an unspecified day': /^\d{4}-\d\d-XX$/,
  'an unspecified digit in the middle': /^\d\dX\d-/,
  'an unspecified year': /^XXXX-/,
  'nothing at all': /^XXXX$/,
  'a qualified season': /^\d{4}-2\d~$/,
  'a season in an interval': /^\d{4}-2\d\/\d{4}-2\d$/,
  'a long year': /^Y\d+$/,
  'an exponent': /^Y-?\d+E\d+$/,
  'significant digits': /^\d{4}S\d$/,
  'significant digits of a long year': /^Y\d+S\d$/,
  'all three of a long year': /^Y\d+E\d+S\d$/,
  'the year 0': /^0000$/,
  'a year before it': /^-\d{4}$/,
  'one of several': /^\[\d{4},\d{4}\]$/,
  'one of a run': /^\[\d{4}\.\.\d{4}\]$/,
  'one of those before': /^\[\.\./,
  'one of those after': /\.\.\]$/,
  'each of several': /^\{\d{4},\d{4}\}$/,
  'each of a run': /^\{.*\d\.\.\d.*\}$/,
  'each of those before': /^\{\.\./,
};

/** What a date alone cannot say. */
const FIELDS: readonly string[] = [
  ...RELATIONS.map(relation => `"${relation}": `),
  ...['moment', 'span'].map(shape => `"shape": "${shape}"`),
  ...['planned', 'cancelled'].map(status => `"status": "${status}"`),
  ...['probable', 'disputed'].map(certainty => `"certainty": "${certainty}"`),
  ...['preferred', 'rejected'].map(rank => `"rank": "${rank}"`),
  '"lasts": "P',
  '"lasts": "~P',
  '"lasts": ["P',
  '"margin": "P',
  '"lag": "P',
  '"lag": "~P',
  '"doubt": true',
  '"claims": [',
];

const stories = await allStories();

describe('the page of the notation', function () {
  this.timeout(60_000);
  let shown: Shown | undefined;

  const open = async (story: 'EveryForm' | 'EveryExpression'): Promise<ShadowRoot> => {
    shown = await show(stories['notation.stories.ts']![story]!);
    return shown.canvas.querySelector('notation-page')!.shadowRoot!;
  };

  before(() => setViewport({ width: 1280, height: 900 }));
  afterEach(() => shown?.remove());

  for (const [form, pattern] of Object.entries(FORMS))
    it(`has ${form}`, () => {
      expect(dates.filter(date => pattern.test(date))).not.to.be.empty;
    });

  it('has each of the parts of a year', () => {
    for (let code = FIRST_SEASON; code <= LAST_SEASON; code++) expect(dates).to.include(`2024-${code}`);
  });

  for (const field of FIELDS)
    it(`has ${field}`, () => {
      expect(fields.filter(code => code.includes(field))).not.to.be.empty;
    });

  it('has no expression twice', () => {
    const all = [...dates, ...fields];
    expect(all.filter((each, i) => all.indexOf(each) !== i)).to.deep.equal([]);
  });

  it('has the fields of each row as JSON that an author can copy', () => {
    for (const { row, group } of rows) {
      if (isDateAlone(row)) continue;
      const { title: _title, ...written } = row.event;
      expect(JSON.parse(`{ ${codeOf(row)} }`), group.title).to.deep.equal(written);
    }
  });

  it('has one row that contradicts another, and all others hold', () => {
    const conflicting = rows.filter(({ row, group }) => readRow(row, group).store.entry('it')!.conflict);
    expect(conflicting.map(({ group }) => group.title)).to.deep.equal([OWN.at(-1)!.title]);
  });

  it('draws each row that has a date, and puts it in words', async () => {
    const root = await open('EveryForm');
    const shownRows = [...root.querySelectorAll('tbody tr')];
    expect(shownRows).to.have.length(rows.length);
    for (const [i, tr] of shownRows.entries()) {
      const { row, group } = rows[i]!;
      const code = codeOf(row);
      expect(tr.querySelector('code')!.textContent, group.title).to.equal(code);
      const isDated = readRow(row, group).store.entry('it')!.dated;
      const ink = tr.querySelectorAll('.ink g:not(.grid), .ink .shade');
      expect(ink.length > 0, `${code} is drawn`).to.equal(isDated);
      expect(tr.querySelector('.in-words')!.textContent.trim(), code).to.match(/^\p{Lu}|^\d/u);
    }
  });

  it('has each expression of the table, in its order within its level', async () => {
    const text = await (await fetch('/test/time/edtf/bounds.tsv')).text();
    const lines = text.split('\n').filter(line => /^[^#\t]+\t\d\t/.test(line));
    const wanted = ['0', '1', '2'].flatMap(level =>
      lines.map(line => line.split('\t')).filter(([, of]) => of === level),
    );
    expect(wanted).to.have.length(lines.length).above(90);
    const root = await open('EveryExpression');
    const found = [...root.querySelectorAll('tbody code')].map(({ textContent }) => textContent);
    expect(found).to.deep.equal(wanted.map(([expression]) => expression));
  });

  for (const width of [390, 800, 1240])
    it(`needs no scrolling aside at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      await open('EveryForm');
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
});

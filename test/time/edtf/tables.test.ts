import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { daysFromCivil } from '../../../src/time/civil.js';
import { parseEdtf } from '../../../src/time/edtf/parse.js';
import { DAY_MS, type Bounds } from '../../../src/time/interval.js';

const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map(line => line.split('\t'));

/** The day number that a cell of the table names: `-0044-03-15`, `-inf (open)`. */
function dayOf(cell: string): number {
  if (cell.includes('inf')) return cell.startsWith('-') ? -Infinity : Infinity;
  const match = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(cell);
  if (!match) throw new Error(`no day: ${cell}`);
  return daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Bounds as inclusive days, as the table has them. */
const daysOf = (bounds: Bounds): number[] => [
  Math.floor(bounds.earliestStart / DAY_MS),
  Math.floor(bounds.latestStart / DAY_MS),
  Math.ceil(bounds.earliestEnd / DAY_MS) - 1,
  Math.ceil(bounds.latestEnd / DAY_MS) - 1,
];

describe('the table of bounds', () => {
  for (const [text = '', , ...cells] of rowsOf('bounds.tsv')) {
    it(`${text} has the days that the table states`, () => {
      const { value, issues } = parseEdtf(text);
      expect(issues.filter(issue => issue.severity === 'error')).to.deep.equal([]);
      expect(value && daysOf(value.bounds)).to.deep.equal(cells.slice(0, 4).map(dayOf));
    });
  }
});

describe('the table of what is refused', () => {
  for (const [written = '', code = ''] of rowsOf('refused.tsv')) {
    const text = written.replaceAll('\\s', ' ');
    it(`“${text}” is ${code}`, () => {
      const { value, issues } = parseEdtf(text);
      expect(value).to.equal(undefined);
      expect(issues.map(issue => [issue.code, issue.severity])).to.deep.equal([[code, 'error']]);
    });
  }
});

/** The table of expressions that the tests of dates are read from, as groups of the page: one for each level of EDTF. */
import { dateRow, type NotationGroup } from '../samples/notation.js';

/** Served beside the stories, as the sample data are. */
const TABLE = 'test/time/edtf/bounds.tsv';

const LEVELS = [
  ['Level 0', 'Dates, date-times and intervals between dates: what ISO 8601 always had.'],
  [
    'Level 1',
    'Doubt, unspecified digits from the right, seasons, open ends, years of more than four digits.',
  ],
  ['Level 2', 'Doubt about single parts, digits anywhere, sets, all parts of a year, significant digits.'],
] as const;

/** The rows in the order of the table, with its notes. */
export async function tableGroups(): Promise<readonly NotationGroup[]> {
  const rows = (await (await fetch(TABLE)).text())
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map(line => line.split('\t'));
  return LEVELS.map(([title, says], level) => ({
    title,
    says,
    rows: rows
      .filter(([, of]) => of === String(level))
      .map(([when = '', , , , , , note]) => dateRow(when, note)),
  }));
}

/** The first real history against the table of what is known: every row, and nothing more. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseDocument } from '../../src/model/parse-document.js';
import { relationsOf } from '../../src/model/relations.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Row {
  readonly id: string;
  readonly category: string;
  readonly status: string;
  readonly title: string;
  readonly when: string | undefined;
  readonly facts: readonly string[];
  /** What the remarks say of a fact that carries a lag. */
  readonly lags: readonly string[];
}

/** How the remarks write a lag. */
const LAGS: Readonly<Record<string, string>> = { 'about two years': '~P2Y' };

/** The rows of the one table in the Markdown. */
const rows: readonly Row[] = read('./mrinank-sharma-facts.md')
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| id |') && !line.startsWith('| ---'))
  .map(line => {
    const [id = '', category = '', status = '', title = '', when = '', ordering = '', why = ''] = line
      .slice(2)
      .split(' |')
      .map(cell => cell.trim());
    const lags = [
      ...why.matchAll(/\(When ordering facts can carry a lag: (.+) (before|after) the (\w+)\)/g),
    ].map(([, lag = '', kind, other]) => `${kind} ${other} ${LAGS[lag]}`);
    return {
      id,
      category,
      status: status || 'happened',
      title,
      when: /`(.*?)`/.exec(when)?.[1],
      facts: factsOf(ordering),
      lags,
    };
  });

/** `during a, b; before c` → `during a`, `during b`, `before c`. */
function factsOf(ordering: string): readonly string[] {
  let kind = '';
  return ordering
    .split(/[,;]\s*/)
    .filter(part => part !== '')
    .map(part => {
      const words = part.split(' ');
      if (words.length > 1) kind = words[0]!;
      return `${kind} ${words.at(-1)}`;
    })
    .sort();
}

describe('data/mrinank-sharma.json', () => {
  const { value, issues } = parseDocument(read('../../data/mrinank-sharma.json'));

  it('is read without an issue', () => {
    expect(issues).to.deep.equal([]);
    expect(value).to.include({ title: 'Mrinank Sharma', asOf: '2026-02-10' });
  });

  it('holds every row of the facts and no other event', () => {
    expect(rows).to.have.length(18);
    const events = value!.events.map(event => ({
      id: event.id,
      category: event.category,
      status: event.status ?? 'happened',
      title: event.title,
      when: event.when,
      facts: relationsOf(event)
        .flatMap(({ kind, event: other, lag }) => (lag === undefined ? `${kind} ${other}` : []))
        .sort(),
      lags: relationsOf(event).flatMap(({ kind, event: other, lag }) =>
        lag === undefined ? [] : `${kind} ${other} ${lag}`,
      ),
    }));
    expect(events).to.deep.equal(rows);
    expect(rows.flatMap(({ lags }) => lags)).to.deep.equal(['before resignation ~P2Y']);
  });

  it('gives a reason and the one source for every date, and adds nothing else to an event', () => {
    const fields = new Set(value!.events.flatMap(event => Object.keys(event)));
    for (const event of value!.events) {
      expect(event.because, event.id).to.match(/[.:]$|\.”?$/);
      expect(event.sources).to.deep.equal(['report']);
    }
    expect([...fields].sort()).to.deep.equal(
      ['id', 'category', 'status', 'title', 'when', 'because', 'sources', 'importance']
        .concat('before', 'startsWith', 'meets', 'startsAfter', 'during', 'endsAfter', 'after')
        .sort(),
    );
    expect(value!.sources).to.deep.equal([
      { id: 'report', title: 'News report, 10 February 2026', date: '2026-02-10' },
    ]);
  });

  it('is led by the resignation', () => {
    const leading = value!.events.filter(({ importance = 0 }) => importance === 1);
    expect(leading.map(({ id }) => id)).to.deep.equal(['resignation']);
  });

  it('names and orders every category that it uses', () => {
    const used = new Set(value!.events.map(({ category }) => category));
    expect(new Set(value!.categories!.map(({ id }) => id))).to.deep.equal(used);
    for (const { label, order, color } of value!.categories!)
      expect([label, order, color]).not.to.include(undefined);
  });
});

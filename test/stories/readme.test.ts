/** The README says what the element has: its tables against the manifest, its examples against the parser. */
import { expect } from 'chai';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { parseDocument } from '../../src/model/parse-document.js';

interface Named {
  readonly name?: string;
}

interface Declaration extends Named {
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
}

const modules = manifest.modules as readonly { readonly declarations?: readonly Declaration[] }[];
const element = modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ name }) => name === 'CareerTimeline');

const namesOf = (list: readonly Named[] = []): string[] => list.flatMap(({ name }) => name ?? []).sort();

describe('README', () => {
  let text: string;
  /** What stands between two headings. */
  let reference: string;

  before(async () => {
    text = await (await fetch('/README.md')).text();
    [reference = ''] = /\n## `<career-timeline>`[^]*?(?=\n## )/.exec(text) ?? [];
  });

  it('lists the attributes of the manifest', () => {
    const [table = ''] = /\| attribute \|[^]*?\n\n/.exec(reference) ?? [];
    const rows = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(rows.sort()).to.deep.equal(namesOf(element?.attributes));
  });

  it('lists the events of the manifest', () => {
    const rows = [...reference.matchAll(/^\| `(ct-[a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(rows.sort()).to.deep.equal(namesOf(element?.events));
  });

  it('has a page whose document is read without a warning', () => {
    const [, json = ''] = /<script type="application\/json">([^]*?)<\/script>/.exec(text) ?? [];
    const { value, issues } = parseDocument(json);
    expect(value?.events).to.have.length(5);
    expect(issues.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
  });

  it('has dates that are EDTF', () => {
    const [table = ''] = /\| `when` \|[^]*?\n\n/.exec(text) ?? [];
    const dates = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]*\d[^`]*)`/g)].map(([, date]) => date),
    );
    expect(dates.length).to.be.greaterThan(6);
    const { issues } = parseDocument({ events: dates.map(when => ({ title: 'PhD', when })) });
    expect(issues.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
  });
});

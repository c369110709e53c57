import { expect } from 'chai';
import { english as locale } from '../../../src/locale/load-locale.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { tableView, type TableViewOptions } from '../../../src/render/dom/table-view.js';
import { createStore } from '../../../src/store/create-store.js';
import type { TableSort } from '../../../src/store/table-arrangement.js';
import { expectAccessible, mount, type Mounted } from './mount.js';

const few = {
  asOf: '2026-02-10',
  categories: [{ id: 'life', label: 'Life' }],
  events: [
    { id: 'born', title: 'Born', when: '1990-05-06', category: 'life', because: 'The register says so.' },
    { id: 'job', title: 'Job', when: '2015~/..', category: 'life' },
    { id: 'talk', title: 'Talk', during: 'job' },
  ],
};
const many = {
  asOf: '2026-02-10',
  events: Array.from({ length: 10_000 }, (_, i) => ({ title: `E${i}`, when: `${1000 + (i % 1000)}-01-01` })),
};

function view(mounted: Mounted, doc: object, more: Partial<TableViewOptions> = {}): void {
  const store = createStore(parseDocument(doc).value!);
  const nothing = (): void => undefined;
  mounted.show(
    tableView({ store, locale, selected: undefined, page: 0, onPage: nothing, onSort: nothing, ...more }),
  );
}

const family = {
  asOf: '2026-02-10',
  events: [
    { id: 'firm', title: 'A firm', when: '2010/2019' },
    { id: 'post', title: 'A post', when: '2011/2014', parent: 'firm' },
    { id: 'quay', title: 'A quay', when: '2012', parent: 'post' },
    { id: 'talk', title: 'A talk', when: '2013' },
    { id: 'last', title: 'Last post', when: '2015/2019', parent: 'firm' },
  ],
};

/** Each row with how far in it stands, and what is said of it; in brackets where it is not seen. */
function kinOf(mounted: Mounted): string[] {
  return mounted.all('tbody tr').map(row => {
    const note = row.querySelector('.kin-note');
    const said = note?.textContent.trim() ?? '';
    const level = row.style.getPropertyValue('--level') || '0';
    const title = row.querySelector('button')!.textContent.trim();
    return `${level} ${title} ${note?.classList.contains('spoken') ? `(${said})` : said}`.trim();
  });
}

describe('the table view', () => {
  let mounted: Mounted;
  afterEach(() => mounted.remove());

  it('what is part of something stands in a step under it, and else says what that is', () => {
    mounted = mount();
    view(mounted, family);
    expect(kinOf(mounted)).to.deep.equal([
      '0 A firm',
      '1 A post (part of “A firm”)',
      '2 A quay (part of “A post”)',
      '0 A talk',
      '0 Last post part of “A firm”',
    ]);
  });

  it('in another order than that of time nothing stands in a step', () => {
    mounted = mount();
    view(mounted, family, { table: { sort: { column: 'what', descending: true } } });
    expect(kinOf(mounted)).to.include('0 A post part of “A firm”').and.include('0 A quay part of “A post”');
  });

  it('is a table with a caption, column heads and row heads', () => {
    mounted = mount();
    view(mounted, few);
    expect(mounted.root.querySelector('caption')?.textContent).to.equal(
      'All events in order of time, known on 10 February 2026',
    );
    expect(mounted.all('th[scope=col]').map(({ textContent }) => textContent)).to.deep.equal([
      'What',
      'When',
      'How sure',
      'Lane',
      'Why',
    ]);
    expect(mounted.all('th[scope=row]').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Born',
      'Job',
      'Talk',
    ]);
    const cells = [...mounted.byName('th', 'Born').closest('tr')!.querySelectorAll('td')];
    expect(cells.map(({ textContent }) => textContent)).to.deep.equal([
      '6 May 1990',
      'Exact',
      'Life',
      'The register says so.',
    ]);
  });

  it('has the events behind the row heads', () => {
    mounted = mount();
    view(mounted, few, { selected: 'job' });
    expect(mounted.byName('button', 'Born').dataset['event']).to.equal('born');
    expect(mounted.all('[aria-current=true]').map(({ textContent }) => textContent)).to.deep.equal(['Job']);
  });

  it('shows forty of ten thousand, says which, and leads on', () => {
    mounted = mount();
    const pages: number[] = [];
    view(mounted, many, { page: 1, onPage: page => pages.push(page) });
    expect(mounted.all('tbody tr:not(.group-row)')).to.have.length(40);
    expect(mounted.all('.group-row')).to.have.length(1);
    const table = mounted.root.querySelector('table')!;
    // A heading, one for each of ten centuries, and the rows.
    expect(table.getAttribute('aria-rowcount')).to.equal('10011');
    expect(mounted.all('.group-row')[0]!.getAttribute('aria-rowindex')).to.equal('2');
    expect(mounted.all('tbody tr:not(.group-row)')[0]!.getAttribute('aria-rowindex')).to.equal('43');
    expect(mounted.root.textContent).to.include('41–80 of 10,000');
    mounted.byName('button', 'Later').click();
    mounted.byName('button', 'Earlier').click();
    expect(pages).to.deep.equal([2, 0]);
    view(mounted, many, { page: 1, table: { group: 'none' } });
    expect(mounted.all('tbody tr')).to.have.length(40);
    expect(table.getAttribute('aria-rowcount')).to.equal('10001');
    expect(mounted.all('tbody tr')[0]!.getAttribute('aria-rowindex')).to.equal('42');
  });

  it('leads to any period of ten thousand, and to those of the one that is shown', () => {
    mounted = mount();
    const pages: number[] = [];
    const show = (page: number): void => view(mounted, many, { page, onPage: next => pages.push(next) });
    const levels = (): string[][] =>
      mounted.all('.go-to ul').map(list => [...list.querySelectorAll('button bdi')].map(nameOf));
    const nameOf = ({ textContent }: Element): string => textContent;
    show(0);
    mounted.byName('summary', 'Go to').click();
    expect(levels()).to.have.length(3);
    expect(levels()[0]![3]).to.equal('1300–1399');
    mounted.byName('button', /^1300–1399 .*1,000 events$/).click();
    expect(pages).to.deep.equal([75]);
    show(75);
    expect(mounted.all('details')[0]!.hasAttribute('open'), 'stays open').to.equal(true);
    expect(levels()[1]![2]).to.equal('1320–1329');
    mounted.byName('button', /^1330–1339 .*100 events$/).click();
    show(pages.at(-1)!);
    expect(mounted.all('[aria-current=true] bdi').map(nameOf)).to.deep.equal([
      '1300–1399',
      '1330–1339',
      '1330',
    ]);
    expect(mounted.all('.group-row')[0]!.textContent.trim()).to.match(
      /^1300–1399, continued\s+1,000 events$/,
    );
    expect(mounted.all('tbody tr:not(.group-row)')[0]!.getAttribute('aria-rowindex')).to.equal('3306');
    expect(mounted.all('tbody tr td')[0]!.textContent).to.equal('1 January 1330');
    expect(mounted.root.textContent).to.include('3,301–3,340 of 10,000');
  });

  it('leads only where buttons do not, and not on paper', () => {
    mounted = mount();
    view(mounted, { ...many, events: many.events.slice(0, 80) });
    expect(mounted.all('.pager')).to.have.length(1);
    expect(mounted.all('.go-to')).to.be.empty;
    view(mounted, many, { isPrinting: true });
    expect(mounted.all('.go-to')).to.be.empty;
  });

  it('its parts can be hit with a finger, and have no faults that axe finds', async () => {
    mounted = mount();
    for (const table of [{}, { group: 'lane' }, { sort: { column: 'what' } }] as const) {
      view(mounted, many, { table });
      mounted.all<HTMLDetailsElement>('details')[0]!.open = true;
      await expectAccessible(mounted);
      for (const target of mounted.all('.go-to :is(button, summary)'))
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(24);
    }
  });

  it('leads nowhere past its ends', () => {
    mounted = mount();
    const pages: number[] = [];
    view(mounted, many, { page: 9999, onPage: page => pages.push(page) });
    expect(mounted.root.textContent).to.include('9,961–10,000 of 10,000');
    mounted.byName('button', 'Later').click();
    expect(pages).to.deep.equal([]);
    expect(mounted.byName('button', 'Later').getAttribute('aria-disabled')).to.equal('true');
  });

  it('has a button in each head that sorts by it, and from the end where it does so already', () => {
    mounted = mount();
    const asked: TableSort[] = [];
    const table = { sort: { column: 'lane' } } as const;
    view(mounted, few, { table, onSort: sort => asked.push(sort) });
    expect(
      mounted.all('[aria-sort]').map(({ ariaSort, textContent }) => [ariaSort, textContent]),
    ).to.deep.equal([['ascending', 'Lane']]);
    mounted.byName('thead button', 'Lane').click();
    mounted.byName('thead button', 'Why').click();
    expect(asked).to.deep.equal([
      { column: 'lane', descending: true },
      { column: 'why', descending: false },
    ]);
    expect(mounted.root.querySelector('caption')!.textContent).to.include('Lane');
  });

  it('has a body for each group, under its name', () => {
    mounted = mount();
    view(mounted, many, { table: { group: 'time' }, page: 2 });
    const [heading, ...more] = mounted.all('th[scope=rowgroup]');
    expect(more).to.be.empty;
    expect(heading!.textContent.replace(/\s+/g, ' ').trim()).to.equal('1000–1099, continued 1,000 events');
    expect(heading!.getAttribute('colspan')).to.equal('5');
    expect(mounted.root.querySelector('table')!.getAttribute('aria-rowcount')).to.equal('10011');
    expect(mounted.all('tbody tr')[1]!.getAttribute('aria-rowindex')).to.equal('83');
  });

  it('goes on in time where rows do, else just on', () => {
    mounted = mount();
    view(mounted, many, { table: { group: 'time' } });
    mounted.byName('button', 'Later');
    view(mounted, many, { table: { sort: { column: 'when', descending: true } } });
    expect(mounted.all('.pager button').map(({ textContent }) => textContent)).to.deep.equal([
      'Later',
      'Earlier',
    ]);
    view(mounted, many, { table: { sort: { column: 'what' } } });
    expect(mounted.all('.pager button').map(({ textContent }) => textContent)).to.deep.equal([
      'Previous',
      'Next',
    ]);
  });

  it('is read line by line where it is narrow', () => {
    mounted = mount({ width: 360 });
    view(mounted, few);
    const row = mounted.byName('th', 'Born').closest('tr')!;
    const [when, sure] = [...row.querySelectorAll('td')];
    expect(sure!.getBoundingClientRect().top).to.be.greaterThan(when!.getBoundingClientRect().top);
    expect(getComputedStyle(when!, '::before').content).to.include('When');
    expect(row.getBoundingClientRect().height).to.be.lessThan(200);
    expect(mounted.root.querySelector('.table-view')!.scrollWidth).to.be.at.most(360);
  });

  it('has no faults that axe finds, wide or narrow', async () => {
    mounted = mount();
    view(mounted, few, { selected: 'job' });
    await expectAccessible(mounted);
    view(mounted, few, { table: { group: 'lane', columns: ['place', 'when', 'sources'] } });
    await expectAccessible(mounted);
    view(mounted, few, { table: { group: 'time' }, narrow: true });
    mounted.host.style.inlineSize = '360px';
    await expectAccessible(mounted);
  });
});

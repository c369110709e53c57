import { expect } from 'chai';
import { english as locale } from '../../../src/locale/load-locale.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { tableView, type TableViewOptions } from '../../../src/render/dom/table-view.js';
import { createStore } from '../../../src/store/create-store.js';
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

describe('the table view', () => {
  let mounted: Mounted;
  afterEach(() => mounted.remove());

  it('is a table with a caption, column heads and row heads', () => {
    mounted = mount();
    view(mounted, few);
    expect(mounted.root.querySelector('caption')?.textContent).to.equal('All events in order of time');
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
    expect(mounted.all('[aria-pressed=true]').map(({ textContent }) => textContent)).to.deep.equal(['Job']);
  });

  it('shows forty of ten thousand, says which, and leads on', () => {
    mounted = mount();
    const pages: number[] = [];
    view(mounted, many, { page: 1, onPage: page => pages.push(page) });
    expect(mounted.all('tbody tr')).to.have.length(40);
    const table = mounted.root.querySelector('table')!;
    expect(table.getAttribute('aria-rowcount')).to.equal('10001');
    expect(mounted.all('tbody tr')[0]!.getAttribute('aria-rowindex')).to.equal('42');
    expect(mounted.root.textContent).to.include('41–80 of 10,000');
    mounted.byName('button', 'Later').click();
    mounted.byName('button', 'Earlier').click();
    expect(pages).to.deep.equal([2, 0]);
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
    mounted.host.style.inlineSize = '360px';
    await expectAccessible(mounted);
  });
});

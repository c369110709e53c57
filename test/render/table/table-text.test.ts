import { expect } from 'chai';
import { tableHtml, tabSeparated } from '../../../src/render/table/table-text.js';

const options = { caption: 'All', lang: 'en', dir: 'ltr' } as const;

describe('the table as text', () => {
  it('for a spreadsheet is a line for each row, without groups', () => {
    const groups = [
      { name: 'X', rows: [['A', '1990']] },
      { name: 'Y', rows: [['B', '']] },
    ];
    expect(tabSeparated(['What', 'When'], groups)).to.equal('What\tWhen\nA\t1990\nB\t');
  });

  it('no cell breaks a line', () => {
    const [, line] = tabSeparated(['What'], [{ rows: [['a\tb\r\nc\u2028d']] }]).split('\n');
    expect(line).to.equal('a b c d');
  });

  it('no cell is taken for a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', ' =1', '\t=1', '=HYPERLINK("x")']) {
      const [, cell] = tabSeparated(['h'], [{ rows: [[text]] }]).split('\n');
      expect(cell, text).to.match(/^'/);
      expect(tableHtml(['h'], [{ rows: [['a', text]] }], options), text).to.match(/<td>'/);
    }
    expect(tabSeparated(['h'], [{ rows: [['1990–1999'], ['a = b'], ['(1)']] }])).to.not.include("'");
  });

  it('for a page is a table with heads, and a body for each group', () => {
    expect(tableHtml(['What', 'When'], [{ name: 'X & Y', rows: [['A', '1990']] }], options)).to.equal(
      '<table lang="en" dir="ltr"><caption>All</caption>' +
        '<thead><tr><th scope="col">What</th><th scope="col">When</th></tr></thead>' +
        '<tbody><tr><th scope="rowgroup" colspan="2">X &amp; Y</th></tr>' +
        '<tr><th scope="row">A</th><td>1990</td></tr></tbody></table>',
    );
  });

  it('what data hold is text there', () => {
    const evil = '<img src=x onerror="alert(1)">&amp;';
    const html = tableHtml(['h'], [{ name: evil, rows: [[evil, evil]] }], { ...options, caption: evil });
    expect(html).to.not.include('<img');
    expect(html.split('&lt;img')).to.have.lengthOf(5);
    expect(html).to.include('&amp;amp;');
  });
});

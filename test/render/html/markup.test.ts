import { expect } from 'chai';
import { attribute, between, lines, markup, NOTHING } from '../../../src/render/html/markup.js';

describe('markup', () => {
  it('escapes what fills a template, between tags and in attributes', () => {
    const text = `<b>"&'`;
    expect(markup`<p title="${text}">${text}</p>`.markup).to.equal(
      `<p title="&lt;b&gt;&quot;&amp;'">&lt;b&gt;&quot;&amp;'</p>`,
    );
  });

  it('takes what was made so as it is, and lists of anything', () => {
    expect(markup`<p>${[markup`<b>${'<'}</b>`, ['&', 2]]}</p>`.markup).to.equal('<p><b>&lt;</b>&amp;2</p>');
  });

  it('leaves nothing of what is absent, and 0 as a number', () => {
    expect(markup`<p>${undefined}${false}${''}${0}</p>`.markup).to.equal('<p>0</p>');
  });

  it('keeps the line breaks of texts, and none of its own', () => {
    expect(
      markup`<p>
        ${'a\n  b'}
      </p>`.markup,
    ).to.equal('<p>a\n  b</p>');
  });

  it('has attributes where they have a value', () => {
    expect(markup`<p${attribute('lang', 'a"b')}${attribute('dir', undefined)}>`.markup).to.equal(
      '<p lang="a&quot;b">',
    );
  });

  it('joins blocks and pieces, blocks without those that are empty', () => {
    expect(lines(markup`<p>`, NOTHING, undefined, 'a', '').markup).to.equal('<p>\na');
    expect(between('; ', ['a', markup`<b>`]).markup).to.equal('a; <b>');
  });
});

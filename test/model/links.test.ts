import { expect } from 'chai';
import fc from 'fast-check';
import { safeUrl } from '../../src/model/links.js';

const BASE = 'https://page.example/cv/';
const piece = fc.constantFrom(
  ...[
    'java',
    'script',
    'data',
    'https',
    'HTTP',
    'mailto',
    'vbscript',
    'blob',
    'tel',
    'image/png',
    'image/svg+xml',
  ],
  ...[
    ':',
    '/',
    '\\',
    '//',
    '@',
    '?',
    '#',
    '.',
    ',',
    ';',
    ' ',
    '\t',
    '\n',
    '\u0000',
    '\u0001',
    '\u00a0',
    '\u00ad',
    'user:pw@',
    'host',
  ],
);
const address = fc.array(piece, { maxLength: 10 }).map(pieces => pieces.join(''));

/** As a browser reads it on a page; undefined where it is none. */
function parsed(text: string): URL | undefined {
  try {
    return new URL(text, BASE);
  } catch {
    return undefined;
  }
}

describe('safeUrl', () => {
  it('lets nothing pass that a browser would not follow as web, mail or telephone, and no credentials', () => {
    fc.assert(
      fc.property(address, text => {
        const url = parsed(safeUrl(text) ?? '');
        if (url === undefined) return;
        expect(url.protocol).to.match(/^(https?|mailto|tel):$/);
        expect(url.username + url.password).to.equal('');
      }),
      { numRuns: 5_000 },
    );
  });

  it('lets no image pass but by web, blob or as a raster', () => {
    fc.assert(
      fc.property(address, text => {
        const url = parsed(safeUrl(text, true) ?? '');
        if (url !== undefined) expect(url.href).to.match(/^(https?:|blob:|data:image\/png[;,])/);
      }),
      { numRuns: 5_000 },
    );
  });

  it('lets no second credentials move to the place of the first', () => {
    expect(safeUrl('//user:pw@/user:pw@java')).to.equal('//java');
  });

  it('leaves a good address as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), url => safeUrl(url) === url),
    );
  });

  it('leaves out name and password, however the slashes are written', () => {
    expect(safeUrl('https://u:p@host/a@b?c@d')).to.equal('https://host/a@b?c@d');
    expect(safeUrl('https:\\\\u@host')).to.equal('https:\\\\host');
    expect(safeUrl('//a@b@host')).to.equal('//host');
    expect(safeUrl('mailto:a@b.org')).to.equal('mailto:a@b.org');
  });

  it('refuses what is empty', () => {
    for (const text of ['', ' ', '\n']) expect(safeUrl(text)).to.equal(undefined);
  });

  it('comes to an end with long text, too: a hang would run into the time limit of tests', () => {
    for (const text of ['@', 'a', '/', 'https://@', '\\', '\u0001'])
      expect(safeUrl(text.repeat(200_000)), text).to.be.a('string');
    for (const text of [' ', 'a:']) expect(safeUrl(text.repeat(200_000)), text).to.equal(undefined);
  });
});

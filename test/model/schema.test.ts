import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseDocument } from '../../src/model/parse-document.js';
import { document, eventFields } from './arbitrary-document.js';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Faults in the form of the data, which a schema can see; those in dates, addresses and references it cannot. */
const STRUCTURAL = [
  'data/type',
  'data/required',
  'data/not-array',
  'event/id',
  'event/title-type',
  'event/not-object',
];

describe('schema.json', () => {
  const schema = read('src/model/schema.json') as object;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, ownProperties: true }).compile(schema);
  const isValid = (value: unknown): boolean => validate(JSON.parse(JSON.stringify(value)));

  it('is what schema.ts says now, and so are the types', function () {
    this.timeout(30_000);
    const script = fileURLToPath(new URL('../../scripts/schema.mjs', import.meta.url));
    execFileSync(process.execPath, [script, '--check']);
  });

  it('describes every property', () => {
    const undescribed: string[] = [];
    JSON.stringify(schema, (key, value: unknown) => {
      const { properties, description } = Object(value) as { properties?: object; description?: string };
      for (const [name, of] of Object.entries(properties ?? {})) if (!of.description) undescribed.push(name);
      if (properties && !description) undescribed.push(key);
      return value;
    });
    expect(undescribed).to.deep.equal([]);
  });

  for (const name of ['mrinank-sharma', 'mary-anning'])
    it(`takes the real history ${name}`, () => {
      expect(isValid(read(`data/${name}.json`)), JSON.stringify(validate.errors)).to.equal(true);
    });

  it('takes x- fields anywhere and no other field that it does not know', () => {
    const doc = (fields: object, inner: object = {}): object => ({
      title: 'T',
      events: [{ title: 'A', when: '2024', links: [{ href: '#', ...inner }], ...fields }],
    });
    expect(isValid(doc({}))).to.equal(true);
    expect(isValid(doc({ 'x-a': 1 }, { 'x-b': [] }))).to.equal(true);
    expect(isValid(doc({ wen: '2024' }))).to.equal(false);
    expect(isValid(doc({}, { url: '#' }))).to.equal(false);
  });

  it('takes every form of a field that the document promises', () => {
    const forms: readonly object[] = [
      { start: 5, end: '..' },
      { start: '2024-02-10T10:00:00+01:00', shape: 'moment' },
      { when: '[..1760-12-03]', lasts: 'P1Y' },
      { lasts: ['~P1Y', 'P2Y6M'], margin: 'PT5M' },
      { after: ['b', { event: 'c', lag: '~P2Y', sources: ['s', { id: 's', quote: 'q' }], doubt: true }] },
      { links: [{ href: 'mailto:a@b.org' }, { href: '/a:b' }, { href: '//host' }] },
      {
        media: [
          { type: 'image', src: 'data:image/png;base64,AA', alt: '', width: 1, height: 2, credit: 'c' },
          { type: 'video', src: 'https://example.org/a.mp4', alt: 'b' },
          { type: 'audio', src: 'a.ogg', alt: 'b' },
        ],
      },
      { claims: [{ when: '2024~', rank: 'preferred', note: 'n' }], certainty: 'disputed', reveal: 'none' },
    ];
    for (const form of forms) {
      expect(isValid({ title: 'T', events: [{ title: 'A', ...form }] }), JSON.stringify(form)).to.equal(true);
      const { issues } = parseDocument({ title: 'T', events: [{ id: 'a', title: 'A', ...form }] });
      const errors = issues.filter(({ severity }) => severity === 'error');
      expect(errors, JSON.stringify(form)).to.deep.equal([]);
    }
  });

  it('refuses every document in whose form parseDocument finds an error', () => {
    fc.assert(
      fc.property(document, doc => {
        const given: unknown = JSON.parse(JSON.stringify(doc));
        const { issues } = parseDocument(given);
        const faults = issues.filter(({ code }) => STRUCTURAL.includes(code));
        if (faults.length > 0) expect(isValid(given), JSON.stringify(faults)).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });

  it('takes every document that parseDocument gives, once its ids are made and its unknown fields are gone', () => {
    fc.assert(
      fc.property(document, given => {
        const { value } = parseDocument(given);
        const { title = 'T', ...doc } = value!;
        const events = doc.events.map(({ links: _, ...event }) =>
          Object.fromEntries(Object.entries(event).filter(([key]) => key in eventFields && key !== 'other')),
        );
        const categories = doc.categories?.map(({ id, label = '' }) => ({ id, label }));
        const clean = { ...doc, title, events, ...(categories && { categories }) };
        const faults = JSON.stringify(validate.errors);
        expect(
          isValid(clean) || validate.errors!.every(({ keyword }) => /required|additional/.test(keyword)),
          faults,
        ).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});

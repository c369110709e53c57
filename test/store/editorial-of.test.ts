import { expect } from 'chai';
import { parseDocument } from '../../src/model/parse-document.js';
import { isEdited } from '../../src/model/is-edited.js';
import { editorialOf, type Editorial } from '../../src/store/editorial-of.js';

const day = (text: string): number => Date.parse(`${text}T00:00Z`);
const AS_OF = day('2026-02-11');

const read = (added: object, asOf: number | undefined = AS_OF): Editorial =>
  editorialOf(parseDocument({ title: 'T', events: [{ id: 'a', title: 'A' }], ...added }).value!)(asOf);

describe('editorialOf', () => {
  it('a band is possible in all that it may have been in, and certain between', () => {
    const [band] = read({ bands: [{ label: 'War', when: '1939/1945-05-08' }] }).bands;
    expect(band!.possible).to.deep.equal({ start: day('1939-01-01'), end: day('1945-05-09') });
    expect(band!.certain).to.deep.equal({ start: day('1939-12-31'), end: day('1945-05-09') });
  });

  it('a year alone is all of the year', () => {
    const [band] = read({ bands: [{ label: 'War', when: '1939' }] }).bands;
    expect(band!.certain).to.deep.equal({ start: day('1939-01-01'), end: day('1940-01-01') });
  });

  it('what goes on is certain until the day of the knowledge, and may go on for ever', () => {
    const [band] = read({ bands: [{ label: 'War', when: '2022-02-24/..' }] }).bands;
    expect(band!.certain.end).to.equal(AS_OF);
    expect(band!.possible.end).to.equal(Infinity);
  });

  it('numbers callouts, and gives those a time that are about no event', () => {
    const { callouts } = read({
      callouts: [
        { text: 'On an event', event: 'a', when: '2020' },
        { text: 'On a year', when: '2021' },
        { text: 'On all' },
      ],
    });
    expect(callouts.map(({ number, stretch }) => [number, stretch?.possible.start])).to.deep.equal([
      [1, undefined],
      [2, day('2021-01-01')],
      [3, undefined],
    ]);
  });

  it('a step shows what can be shown: time that has two ends', () => {
    const { steps } = read({
      steps: [
        { title: 'Years', range: '1990/1999' },
        { title: 'Until now', range: '2020/..' },
        { title: 'All' },
        { title: 'From ever', range: '../1990' },
      ],
    });
    expect(steps.map(({ range }) => range)).to.deep.equal([
      { start: day('1990-01-01'), end: day('2000-01-01') },
      { start: day('2020-01-01'), end: AS_OF },
      undefined,
      undefined,
    ]);
  });

  it('is the same as long as the document and the day are', () => {
    const doc = parseDocument({ title: 'T', events: [], bands: [{ label: 'War', when: '1939' }] }).value;
    if (!doc) return;
    expect(editorialOf(doc)(AS_OF)).to.equal(editorialOf(doc)(AS_OF));
    expect(editorialOf(doc)(AS_OF)).not.to.equal(editorialOf(doc)(undefined));
  });

  it('tells whether there is anything', () => {
    expect(isEdited({ events: [] })).to.equal(false);
    expect(isEdited({ events: [], bands: [] })).to.equal(false);
    expect(isEdited({ events: [], steps: [{ title: 'One' }] })).to.equal(true);
  });
});

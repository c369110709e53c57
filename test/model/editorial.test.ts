import { expect } from 'chai';
import { parseDocument } from '../../src/model/parse-document.js';

const HISTORY = { title: 'T', events: [{ id: 'a', title: 'A', when: '2019/2023' }] };

describe('what an editor adds to a document', () => {
  it('is kept as it is where all is well, wherever it stands in the document', () => {
    const doc = {
      bands: [{ label: 'Pandemic', when: '2020-03/2023-05', sources: ['who'] }],
      callouts: [
        { text: 'The turning point', event: 'a' },
        { text: 'A quiet year', when: '2021' },
      ],
      steps: [{ title: 'The beginning', text: 'How it began', range: '2018/2020', selected: 'a' }],
      ...HISTORY,
      sources: [{ id: 'who', title: 'Situation reports' }],
    };
    const { value, issues } = parseDocument(doc);
    expect(issues).to.deep.equal([]);
    expect(value).to.deep.equal(doc);
  });

  it('tells what is wrong by its address, and keeps the rest', () => {
    const { value, issues } = parseDocument({
      ...HISTORY,
      bands: [
        { label: 'Nameless', when: 'once' },
        { label: 'War', when: '1914/1918', sources: ['nobody'] },
      ],
      callouts: [{ event: 'a' }, { text: 'Of nobody', event: 'b' }],
      steps: 'first',
    });
    expect(issues.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['data/type', '/steps'],
      ['date/format', '/bands/0/when'],
      ['source/unknown', '/bands/1/sources/0'],
      ['data/required', '/callouts/0'],
      ['relation/unknown', '/callouts/1/event'],
    ]);
    expect(value!.bands!.map(({ label }) => label)).to.deep.equal(['War']);
    expect(value!.callouts!.map(({ text }) => text)).to.deep.equal(['Of nobody']);
    expect(value!.steps).to.equal(undefined);
  });
});

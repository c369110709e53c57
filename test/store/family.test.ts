import { expect } from 'chai';
import { parseDocument } from '../../src/model/parse-document.js';
import { createStore } from '../../src/store/create-store.js';
import { partsOf } from '../../src/store/family.js';

const read = (events: readonly object[]) => {
  const { value, issues } = parseDocument({ title: 'A life', events });
  const store = createStore(value!);
  return {
    codes: issues.map(({ code }) => code),
    parts: (id: string) => partsOf(id, store).map(({ event }) => event.id),
    parent: (id: string) => store.entry(id)!.event.parent,
  };
};

describe('what is part of an event', () => {
  it('is what names it as its parent, in time order, and not what is part of that', () => {
    const { parts } = read([
      { id: 'late', title: 'Late', when: '2021', parent: 'job' },
      { id: 'job', title: 'Job', when: '2019/2022' },
      { id: 'early', title: 'Early', when: '2020', parent: 'job' },
      { id: 'deep', title: 'Deep', when: '2020-05', parent: 'early' },
    ]);
    expect(parts('job')).to.deep.equal(['early', 'late']);
    expect(parts('early')).to.deep.equal(['deep']);
    expect(parts('deep')).to.deep.equal([]);
  });

  it('is nothing that an id nobody has, or a circle, would make of it: the document was told so', () => {
    const { codes, parts, parent } = read([
      { id: 'a', title: 'A', parent: 'b' },
      { id: 'b', title: 'B', parent: 'a' },
      { id: 'self', title: 'Self', parent: 'self' },
      { id: 'lost', title: 'Lost', parent: 'nobody' },
    ]);
    expect(codes).to.include.members(['parent/cycle', 'parent/unknown']);
    expect([parent('a'), parent('b')].filter(Boolean)).to.have.length(1);
    expect([...parts('a'), ...parts('b')]).to.have.length(1);
    expect(parts('self')).to.deep.equal([]);
    expect(parts('nobody')).to.deep.equal([]);
    expect(parent('lost')).to.equal(undefined);
  });
});

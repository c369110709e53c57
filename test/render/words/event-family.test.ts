import { expect } from 'chai';
import { english } from '../../../src/locale/load-locale.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { familyOf } from '../../../src/render/words/event-family.js';
import { createStore } from '../../../src/store/create-store.js';

const family = (children: number) => {
  const parts = Array.from({ length: children }, (_, i) => ({
    id: `role-${i}`,
    title: i === 0 ? '' : `Role ${i}`,
    when: String(2000 + i),
    parent: 'job',
  }));
  const { value } = parseDocument({ title: 'A life', events: [...parts, { id: 'job', title: 'Job' }] });
  const store = createStore(value!);
  return (id: string) => familyOf(store.entry(id)!, { store, locale: english });
};

describe('the words for what an event is part of', () => {
  it('lead to the whole, and from there to the parts', () => {
    const of = family(2);
    expect(of('role-1')).to.deep.equal({
      partOf: { event: 'job', title: 'Job' },
      parts: [],
      more: undefined,
    });
    expect(of('job')).to.deep.equal({
      partOf: undefined,
      parts: [
        { event: 'role-0', title: 'Untitled' },
        { event: 'role-1', title: 'Role 1' },
      ],
      more: undefined,
    });
  });

  it('name eight parts of many, and count the others; one more is named instead', () => {
    expect(family(9)('job').parts).to.have.length(9);
    const { parts, more } = family(30)('job');
    expect(parts.map(({ event }) => event)).to.deep.equal(Array.from({ length: 8 }, (_, i) => `role-${i}`));
    expect(more).to.equal('and 22 more');
  });
});

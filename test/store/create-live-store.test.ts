import { expect } from 'chai';
import { parseDocument } from '../../src/model/parse-document.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import { createLiveStore } from '../../src/store/create-live-store.js';
import type { TimelineDocument } from '../../src/model/document.js';

const doc = (events: readonly object[]): TimelineDocument => parseDocument({ title: 'T', events }).value!;

describe('createLiveStore', () => {
  it('changes, and says in words what was wrong', () => {
    const store = createLiveStore(doc([{ id: 'a', title: 'A', when: '2001' }]));
    const before = store.snapshot();
    const issues = store.change({ put: [{ id: 'b', title: 'B', when: 'soon' }], remove: ['nobody'] });
    expect(issues.map(({ pointer, message, severity }) => ({ pointer, message, severity }))).to.deep.equal([
      { pointer: '/remove/0', message: 'No event has the id "nobody".', severity: 'warning' },
      { pointer: '/put/0/when', message: issues[1]!.message, severity: 'error' },
    ]);
    expect(issues[1]!.message).to.match(/EDTF/);
    expect(before.entries.map(({ event }) => event.id)).to.deep.equal(['a']);
    expect(store.snapshot().entries.map(({ event }) => event.id)).to.deep.equal(['a', 'b']);
    expect(store.doc.events.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('works out facts anew with what they are about', () => {
    const store = createLiveStore(
      doc([
        { id: 'a', title: 'A', when: '2001' },
        { id: 'b', title: 'B', after: 'a' },
      ]),
    );
    store.change({ update: [{ id: 'a', when: '2005' }] });
    expect(store.entry('b')!.interval.core.earliestStart).to.be.within(Date.UTC(2005, 0), Date.UTC(2006, 0));
    const issues = store.change({ update: [{ id: 'b', after: 'nobody' }] });
    expect(issues.map(({ code, event }) => [code, event])).to.deep.equal([['relation/unknown', 'b']]);
  });

  for (const asOf of ['2026-02-10', '-0044-03-15', '2019'])
    it(`keeps the day of the knowledge, ${asOf}, where all is worked out anew`, () => {
      const own = doc([
        { id: 'a', title: 'A', when: '-0100' },
        { id: 'b', title: 'B', after: 'a' },
      ]);
      const store = createLiveStore(own, resolveTimes(own, { asOf }).value);
      const before = store.resolved.asOf;
      store.change({ update: [{ id: 'a', title: 'Other' }] });
      expect(store.resolved.asOf).to.equal(before);
    });

  it('throws for what was never read', () =>
    expect(() => createLiveStore({} as TimelineDocument)).to.throw(TypeError));
});

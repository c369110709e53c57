import { expect } from 'chai';
import { readTimeline } from '../../src/elements/read-timeline.js';
import { explainFault } from '../../src/model/explain-fault.js';
import { readDocument } from '../../src/model/read-document.js';
import { solveFacts } from '../../src/model/solve-facts.js';

const DOC = {
  title: 'A career',
  events: [
    { id: 'phd', title: 'PhD', when: '2013/2017' },
    { id: 'thesis', title: 'Thesis', during: 'phd' },
  ],
};
const today = '2026-02-10';

describe('readTimeline', () => {
  it('works out ordering facts with a solver', () => {
    const { store, faults } = readTimeline(readDocument(DOC), { asOf: undefined, today, solve: solveFacts });
    expect(faults).to.deep.equal([]);
    expect(store!.entry('thesis')!.dated).to.equal(true);
  });

  it('without one, draws the dates that events have, and says so as an error', () => {
    const { store, faults } = readTimeline(readDocument(DOC), { asOf: undefined, today, solve: undefined });
    expect(store!.entry('phd')!.dated).to.equal(true);
    expect(store!.entry('thesis')!.dated).to.equal(false);
    const [issue] = faults.map(explainFault);
    expect(issue).to.include({ code: 'order/unavailable', severity: 'error' });
    expect(issue!.message).to.include('ordering facts');
  });

  it('says nothing of a solver where there is no fact', () => {
    const doc = { title: 'A career', events: [DOC.events[0]] };
    const { faults } = readTimeline(readDocument(doc), { asOf: undefined, today, solve: undefined });
    expect(faults).to.deep.equal([]);
  });

  it('takes today, with a warning, where as-of is no day', () => {
    const { store, faults } = readTimeline(readDocument(DOC), { asOf: 'soon', today, solve: solveFacts });
    expect(store!.snapshot().asOf).to.equal(Date.UTC(2026, 1, 11));
    expect(faults.map(explainFault)[0]).to.include({ code: 'as-of/invalid', severity: 'warning' });
  });
});

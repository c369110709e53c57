import { expect } from 'chai';
import { allOf } from '../../src/base/steps.js';
import { timelineSteps, type ReadOptions, type ReadTimeline } from '../../src/elements/read-timeline.js';
import { checkReferences } from '../../src/model/check-references.js';
import { explainFault } from '../../src/model/explain-fault.js';
import { solveFacts } from '../../src/model/solve-facts.js';

const DOC = {
  title: 'A career',
  events: [
    { id: 'phd', title: 'PhD', when: '2013/2017' },
    { id: 'thesis', title: 'Thesis', during: 'phd' },
  ],
};
const today = '2026-02-10';

const CHECKED: ReadOptions['references'] = { get: () => ({ checkReferences }), pending: undefined };

/** What asks a source, where it could not be had. */
const DOOR: ReadOptions['door'] = { get: () => undefined, pending: undefined };

/** `isThere` says whether what works out ordering facts can be had. */
const read = (source: object, isThere = true, more: Partial<ReadOptions> = {}): ReadTimeline =>
  allOf(
    timelineSteps(source, {
      asOf: undefined,
      today,
      solver: { get: () => (isThere ? { solveFacts } : undefined), pending: undefined },
      references: CHECKED,
      door: DOOR,
      ...more,
    }),
  );

describe('timelineSteps', () => {
  it('works out ordering facts with a solver', () => {
    const { store, faults } = read(DOC);
    expect(faults).to.deep.equal([]);
    expect(store!.entry('thesis')!.dated).to.equal(true);
  });

  it('without one, draws the dates that events have, and says so as an error', () => {
    const { store, faults } = read(DOC, false);
    expect(store!.entry('phd')!.dated).to.equal(true);
    expect(store!.entry('thesis')!.dated).to.equal(false);
    const [issue] = faults.map(explainFault);
    expect(issue).to.include({ code: 'order/unavailable', severity: 'error' });
    expect(issue!.message).to.include('ordering facts');
  });

  it('says nothing of a solver where there is no fact', () => {
    const doc = { title: 'A career', events: [DOC.events[0]] };
    const { faults } = read(doc, false);
    expect(faults).to.deep.equal([]);
  });

  it('takes today, with a warning, where as-of is no day', () => {
    const { store, faults } = read(DOC, true, { asOf: 'soon' });
    expect(store!.snapshot().asOf).to.equal(Date.UTC(2026, 1, 11));
    expect(faults.map(explainFault)[0]).to.include({ code: 'as-of/invalid', severity: 'warning' });
  });

  it('leaves out what events say of others where nothing can check that, and says so as an error', () => {
    const references = { get: () => undefined, pending: undefined };
    const doc = {
      title: 'Round and round',
      events: [
        { id: 'a', title: 'A', when: '2013', parent: 'b' },
        { id: 'b', title: 'B', parent: 'a', after: ['nobody', 'a'] },
      ],
    };
    const { store, faults } = read(doc, true, { references });
    expect(store!.doc.events).to.deep.equal([
      { id: 'a', title: 'A', when: '2013' },
      { id: 'b', title: 'B' },
    ]);
    expect(faults.map(explainFault)[0]).to.include({ code: 'order/unavailable', severity: 'error' });
  });

  it('waits for what works them out, a step at a time', async () => {
    let pending: Promise<void> | undefined;
    let come = (): void => undefined;
    const solver = {
      get: () => {
        pending ??= new Promise(resolve => (come = resolve));
        return isThere ? { solveFacts } : undefined;
      },
      get pending() {
        return isThere ? undefined : pending;
      },
    };
    let isThere = false;
    const steps = timelineSteps(DOC, { asOf: undefined, today, solver, references: CHECKED, door: DOOR });
    let step = steps.next();
    while (!(step.done || step.value instanceof Promise)) step = steps.next();
    expect(step.value === pending && pending !== undefined).to.equal(true);
    isThere = true;
    come();
    await pending;
    expect(allOf(steps).store!.entry('thesis')!.dated).to.equal(true);
  });

  it('opens a source in place of a document, where what does that can be had', () => {
    const source = { contents: () => undefined, request: () => undefined };
    expect(read(source)).to.deep.equal({ store: undefined, faults: [], unsolved: true });
    const given: unknown[] = [];
    const answer = { store: undefined, faults: [], unsolved: false };
    const door: ReadOptions['door'] = {
      pending: undefined,
      get: () => ({
        *open(...args) {
          given.push(...args);
          yield undefined;
          return answer;
        },
      }),
    };
    expect(read(source, true, { door })).to.equal(answer);
    expect(given).to.deep.equal([source, today]);
  });
});

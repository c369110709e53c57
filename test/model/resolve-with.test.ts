import { expect } from 'chai';
import fc from 'fast-check';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { explainBound } from '../../src/model/explain-times.js';
import { hasFacts, resolveWith } from '../../src/model/resolve-with.js';
import { BOUNDS, originsOf } from '../../src/model/resolved-times.js';
import { solveFacts } from '../../src/model/solve-facts.js';
import type { FuzzyInterval } from '../../src/time/interval.js';

const AS_OF = '2024-06-15';

const when = fc.constantFrom(
  '2024',
  '2024-06',
  '2024-06~',
  '2024-06-15',
  '2024-06-15T12:00',
  '2020?/2024~',
  '2020/2030',
  '2020/..',
  '2020~/',
  '2024-06/',
  '2030/',
  '/2024-06',
  '/..',
  '../..',
  '../2024-06',
  '[2020,2030]',
  '[..2030]',
  '[2020,2024-06..]',
  '{2023,2024}',
  'XXXX',
);

const event = fc.record(
  {
    id: fc.constant('it'),
    title: fc.constant(''),
    when,
    shape: fc.constantFrom('moment', 'span'),
    status: fc.constantFrom('happened', 'planned', 'cancelled'),
  },
  { requiredKeys: ['id', 'title'] },
) as fc.Arbitrary<TimelineEvent>;

/** What is known of an event's time, and why. */
function tell(doc: TimelineDocument) {
  const { value } = resolveWith(doc, { solve: solveFacts });
  const interval = value.inOrder[0]!;
  const { core, soft, members = [] } = interval;
  return {
    core,
    soft,
    members: members.map((member: FuzzyInterval) => member.core),
    origins: originsOf(interval),
    isDated: !value.undated.has('it'),
    // That an end follows its start is told of a date of its own alone only.
    why: BOUNDS.map(name => explainBound(value, 'it', name).map(({ kind }) => kind)).map(
      ([first, ...rest]) => (first === 'stated' ? [first] : [first, ...rest]),
    ),
  };
}

describe('resolveWith', () => {
  it('needs a solver for documents whose events say something of others, or how long they lasted', () => {
    const events = (...all: Partial<TimelineEvent>[]): TimelineDocument => ({
      events: all.map((it, i) => ({ id: `e${i}`, title: '', ...it })),
    });
    expect(hasFacts(events({ when: '2020' }, { when: '2021/..' }))).to.equal(false);
    expect(hasFacts(events({ when: '2020' }, { after: 'e0' }))).to.equal(true);
    expect(hasFacts(events({ when: '2020', lasts: 'P1Y' }))).to.equal(true);
  });

  it('without a solver, gives events the dates of their own and what the day says', () => {
    const doc = {
      asOf: AS_OF,
      events: [
        { id: 'a', title: '', when: '2020/..' },
        { id: 'b', title: '', after: 'a' },
      ],
    };
    const { value } = resolveWith(doc, {});
    expect(value.inOrder[0]!.end.earliest.from).to.equal('as-of');
    expect([...value.undated]).to.deep.equal(['b']);
  });

  it('bounds an event by the day as the solver would', () => {
    fc.assert(
      fc.property(event, it => {
        const alone: TimelineDocument = { asOf: AS_OF, events: [it] };
        // A fact about another event, which says nothing of this one, makes it the solver's.
        const other: TimelineEvent = { id: 'other', title: '', status: 'cancelled', startsAfter: 'it' };
        const joined: TimelineDocument = { asOf: AS_OF, events: [it, other] };
        expect(tell(alone)).to.deep.equal(tell(joined));
      }),
      { numRuns: 500 },
    );
  });
});

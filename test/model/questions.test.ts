import { expect } from 'chai';
import fc from 'fast-check';
import { createQuestions } from '../../src/model/questions.js';
import { DAY_MS } from '../../src/time/interval.js';
import { anyFacts, tryWorlds } from './worlds.js';

describe('createQuestions', () => {
  it('answers as trying all possible worlds does', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        expect(tryWorlds(facts).wrong).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });

  it('knows the order of two events whose dates do not tell', () => {
    const questions = createQuestions({
      events: [
        { id: 'phd', title: 'PhD', lasts: 'P3Y', before: 'move' },
        { id: 'move', title: 'Moves', when: '2024' },
      ],
    });
    expect(questions.relation('phd', 'before', 'move')).to.equal('certain');
    expect(questions.relation('move', 'before', 'phd')).to.equal('impossible');
  });

  it('goes by dates alone where no fact joins two events', () => {
    const questions = createQuestions({
      events: [
        { id: 'a', title: '', when: '2019/2021' },
        { id: 'b', title: '', when: '2021/2023' },
        { id: 'c', title: '', when: '2022/2023' },
      ],
    });
    expect(questions.relation('a', 'before', 'c')).to.equal('certain');
    expect(questions.relation('a', 'before', 'b')).to.equal('possible');
    expect(questions.relation('a', 'overlaps', 'c')).to.equal('impossible');
    expect(questions.relation('c', 'during', 'b')).to.equal('possible');
    expect(questions.length('a')[0], 'from 31 December 2019 to the end of 1 January 2021').to.equal(
      368 * DAY_MS,
    );
  });

  it('tells what certainly and what possibly went on at a time', () => {
    const at = (year: number): number => Date.UTC(year, 6, 1);
    const questions = createQuestions({
      asOf: '2025-01-01',
      events: [
        { id: 'role', title: '', when: '2019/2023' },
        { id: 'about', title: '', when: '2021~/2024' },
        { id: 'project', title: '', during: 'role' },
        { id: 'later', title: '', when: '2024' },
      ],
    });
    expect(questions.goingOn(at(2021))).to.deep.equal({ certain: ['role'], possible: ['about', 'project'] });
    expect(questions.goingOn(at(2017))).to.deep.equal({ certain: [], possible: [] });
  });

  it('throws for an event that is not there, for that is a wrong call', () => {
    const questions = createQuestions({ events: [] });
    expect(() => questions.length('x')).to.throw(RangeError, 'x');
  });
});

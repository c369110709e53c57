import { expect } from 'chai';
import { parseDocument } from '../../src/model/parse-document.js';
import { factsOf } from '../../src/store/facts-of.js';

const doc = parseDocument({
  events: [
    { id: 'a', before: { event: 'b', lag: '~P2Y' }, after: 'c' },
    { id: 'b', during: 'c' },
    { id: 'c', startsAfter: { event: 'b', doubt: true } },
    { id: 'd' },
  ],
}).value!;
const read = (id: string): string[] =>
  factsOf(doc, id).map(({ event, relation, other, lag = '', doubt = '' }) =>
    `${event} ${relation} ${other} ${lag}${doubt}`.trim(),
  );

describe('the facts of an event', () => {
  it('are those that it states, then those that others state of it', () => {
    expect(read('a')).to.deep.equal(['a after c', 'a before b ~P2Y']);
    expect(read('b')).to.deep.equal(['b during c', 'a before b ~P2Y', 'c startsAfter b true']);
    expect(read('c')).to.deep.equal(['c startsAfter b true', 'a after c', 'b during c']);
  });

  it('are none where nobody states any', () => expect([...read('d'), ...read('nobody')]).to.deep.equal([]));
});

import { expect } from 'chai';
import fc from 'fast-check';
import { findJsonFault } from '../../src/model/json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Pieces that often make JSON, and often nearly. */
const pieces = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\\n',
      '1',
      '-',
      '.5',
      'e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\u00a0',
      '\t',
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

describe('findJsonFault', () => {
  it('finds a fault just where JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.json()), text => {
        expect(findJsonFault(text) === undefined).to.equal(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('lies where the text could still go on: what is before it begins some JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const place = at % (text.length + 1);
        const broken = `${text.slice(0, place)}\u0001${text.slice(place)}`;
        const { line, column } = findJsonFault(broken)!;
        expect(line).to.equal(1);
        // A number that goes on after the fault may end before it.
        expect(column).to.be.at.most(place + 1);
        expect(column).to.be.at.least(Math.max(1, place - 30));
      }),
    );
  });

  it('counts lines as editors do, and says what could stand there', () => {
    expect(findJsonFault('{\r\n  "a": 1,\r\n}')).to.deep.equal({
      line: 3,
      column: 1,
      expected: 'a name in double quotes',
    });
    expect(findJsonFault('[1 2]')).to.deep.equal({ line: 1, column: 4, expected: 'a comma or bracket' });
    expect(findJsonFault('{"a" 1}')).to.deep.equal({ line: 1, column: 6, expected: 'a colon' });
    expect(findJsonFault('{}\n{}')).to.deep.equal({ line: 2, column: 1, expected: 'the end' });
    expect(findJsonFault('["\n"]')).to.deep.equal({ line: 1, column: 3, expected: 'an escape or a quote' });
    expect(findJsonFault('"\\x"')).to.deep.equal({ line: 1, column: 2, expected: 'an escape or a quote' });
    expect(findJsonFault('[')?.column).to.equal(2);
  });

  it('takes depth and length without the call stack', () => {
    expect(findJsonFault('['.repeat(1_000_000))?.column).to.equal(1_000_001);
    expect(findJsonFault(`["${'a\\n'.repeat(1_000_000)}`)?.column).to.equal(3_000_003);
  });
});

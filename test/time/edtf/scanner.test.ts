import { expect } from 'chai';
import { Scanner } from '../../../src/time/edtf/scanner.js';

describe('Scanner', () => {
  it('goes forward over what is taken, and stays at what is not', () => {
    const scanner = new Scanner('ab12');
    expect(scanner.take('xa')).to.equal('a');
    expect(scanner.take('xa')).to.equal('');
    expect(scanner.takeAll('b1')).to.equal('b1');
    expect(scanner.peek()).to.equal('2');
    expect(scanner.takeAll('2')).to.equal('2');
    expect(scanner.done).to.equal(true);
  });

  it('counts the characters that it looks at, and none past the end', () => {
    const scanner = new Scanner('ab');
    scanner.peek();
    scanner.take('x');
    scanner.takeAll('ab');
    scanner.peek();
    scanner.take('a');
    expect(scanner.steps).to.equal(4);
  });
});

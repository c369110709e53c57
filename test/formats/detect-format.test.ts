import { expect } from 'chai';
import fc from 'fast-check';
import { detectFormat, recogniseValue } from '../../src/formats/detect-format.js';

const CASES: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['[]', undefined, 'career-timeline'],
  ['{"events":[]}', undefined, 'career-timeline'],
  ['\ufeff  {"title":"A life"}', undefined, 'career-timeline'],
  ['{"events":[],"work":[]}', 'resume.json', 'career-timeline'],
  ['{"basics":{}}', undefined, 'json-resume'],
  ['{"projects":[]}', 'a.json', 'json-resume'],
  ['{}', undefined, undefined],
  ['{}', 'my-resume.json', 'json-resume'],
  ['{}', 'Résumé.json', 'json-resume'],
  ['{"basics":', undefined, 'career-timeline'],
  ['{"basics":', 'resume.json', 'json-resume'],
  ['', 'resume.json', undefined],
  ['"events"', undefined, undefined],
  ['Name,Start,End', 'positions.csv', undefined],
  ['{"__proto__":{"events":[]}}', undefined, undefined],
];

describe('detectFormat', () => {
  for (const [text, name, format] of CASES) {
    it(`${text || 'nothing'} in ${name ?? 'no file'}`, () => {
      expect(detectFormat(text, name)).to.equal(format);
    });
  }

  it('throws for no text and no value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, name) => void detectFormat(text, name)),
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(recogniseValue(proxy)).to.equal(undefined);
    expect(recogniseValue(Symbol('x'))).to.equal(undefined);
  });
});

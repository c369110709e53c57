import { expect } from 'chai';
import fc from 'fast-check';
import { inkPaths, isShaded } from '../../../src/render/svg/ink-paths.js';
import type { BarMark, BracketMark, DotMark, Mark, Tone } from '../../../src/scene/mark.js';
import { randomDocument, storeOf } from '../../random-document.js';
import { randomView, sceneOf } from '../../layout/random-view.js';

const bar = (fields: Partial<BarMark> = {}): BarMark => ({
  kind: 'bar',
  event: 'a',
  lane: 0,
  x: 10,
  y: 20,
  width: 30,
  height: 8,
  tone: 'full',
  dashed: false,
  ...fields,
});
const dot = (fields: Partial<DotMark> = {}): DotMark => ({
  kind: 'dot',
  event: 'a',
  lane: 0,
  x: 5,
  y: 15,
  width: 10,
  height: 10,
  tone: 'full',
  dashed: false,
  ...fields,
});
const bracket = (fields: Partial<BracketMark> = {}): BracketMark => ({
  kind: 'bracket',
  event: 'a',
  events: ['a'],
  lane: 0,
  x: 10,
  y: 20,
  width: 100,
  height: 40,
  tone: 'full',
  dashed: false,
  startDotted: false,
  endDotted: false,
  startShown: true,
  endShown: true,
  ...fields,
});

const looks = (...marks: Mark[]): string[] => inkPaths(marks).map(({ look }) => look);

describe('inkPaths', () => {
  it('are none for nothing', () => expect(inkPaths([])).to.deep.equal([]));

  it('a bar is a rectangle', () => expect(inkPaths([bar()])[0]!.d).to.equal('M10 20h30v8h-30z'));

  it('marks of a lane that look alike are one path', () => {
    const paths = inkPaths([bar(), bar({ x: 90 }), bar({ lane: 1 })]);
    expect(paths.map(({ lane, look }) => `${lane} ${look}`)).to.deep.equal(['0 full', '1 full']);
    expect(paths[0]!.d.match(/M/g)).to.have.lengthOf(2);
  });

  it('are painted in one order, what is certain last of the bars', () =>
    expect(looks(bar(), bar({ tone: 'middle' }), bar({ tone: 'pale' }), dot())).to.deep.equal([
      'pale',
      'foot',
      'middle',
      'full',
      'dot',
    ]));

  it('each tone of a bar and of a dot has a look of its own, or is shaded', () => {
    const tones: Tone[] = ['full', 'middle', 'pale', 'hollow'];
    expect(new Set(tones.map(tone => looks(bar({ tone }))[0])).size).to.equal(4);
    expect(isShaded(bar({ tone: 'hatched' }))).to.equal(true);
    expect(
      new Set((['full', 'hatched', 'hollow'] as const).flatMap(tone => looks(dot({ tone })))).size,
    ).to.equal(3);
  });

  it('doubt, possible time and a bound that rests on something approximate are drawn besides', () => {
    expect(looks(bar({ dashed: true }))).to.include('outline');
    expect(looks(bar({ tone: 'pale' }))).to.include('foot');
    expect(looks(dot({ dashed: true }))).to.include('outline');
    expect(looks(bracket({ startDotted: true }))).to.include.members(['bracket', 'bracket-dotted']);
    expect(looks(bracket({ dashed: true }))).to.include('bracket-dashed');
    const cap = { kind: 'cap', event: 'a', lane: 0, x: 0, y: 2, width: 2, height: 9 } as const;
    expect(looks({ ...cap, dotted: false })).to.deep.equal(['cap']);
    expect(looks({ ...cap, dotted: true })).to.deep.equal(['cap-dotted']);
  });

  it('a bracket is closed where it ends, and open where it runs on', () => {
    expect(looks(bracket({ startShown: false, endShown: false }))).to.deep.equal(['range']);
    const sides = (fields: Partial<BracketMark>) =>
      inkPaths([bracket(fields)])
        .find(({ look }) => look === 'bracket')!
        .d.match(/M/g)!.length;
    expect(sides({})).to.equal(2);
    expect(sides({ endShown: false })).to.equal(1);
  });

  it('a stub runs to its side and ends in a chevron', () => {
    const stub = { kind: 'stub', event: 'a', lane: 0, x: 10, y: 20, width: 60, height: 8 } as const;
    const chevron = (towards: 'start' | 'end') =>
      inkPaths([{ ...stub, towards }]).find(({ look }) => look === 'chevron')!.d;
    expect(chevron('end')).to.include('L70 24');
    expect(chevron('start')).to.include('L10 24');
  });

  it('a set is joined by a line, dates of which one holds by dots', () => {
    const join = { kind: 'join', event: 'a', lane: 0, x: 0, y: 0, width: 9, height: 8 } as const;
    expect(looks({ ...join, dotted: false })).to.deep.equal(['join']);
    expect(looks({ ...join, dotted: true })).to.deep.equal(['join-dotted']);
  });

  it('for any scene: all marks are shaded or in a path, keys differ, data is plain numbers', () => {
    fc.assert(
      fc.property(randomDocument, randomView, (source, view) => {
        const { marks } = sceneOf(storeOf(source), view);
        const paths = inkPaths(marks);
        expect(new Set(paths.map(({ key }) => key)).size).to.equal(paths.length);
        for (const { d } of paths) expect(d).to.match(/^[MLHVhvaz\d. -]+$/);
        for (const mark of marks) if (!isShaded(mark)) expect(inkPaths([mark])).to.not.be.empty;
        const used = new Set(paths.map(({ lane, look }) => `${lane} ${look}`));
        for (const mark of marks.filter(each => !isShaded(each)))
          for (const { lane, look } of inkPaths([mark])) expect(used.has(`${lane} ${look}`)).to.equal(true);
      }),
      { seed: 13 },
    );
  });
});

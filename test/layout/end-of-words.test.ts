import { expect } from 'chai';
import { endOfWords } from '../../src/layout/end-of-words.js';
import type { Label, Scene } from '../../src/scene/scene.js';

/** Ten px a letter, and the dots take one letter's room. */
const measure = (text: string): number => 10 * text.length;

const cut = (title: string, width: number, more: Partial<Label> = {}): number => {
  const scene = { dense: false, labels: [{ title, width, lead: false, ...more }] } as unknown as Scene;
  return endOfWords(scene, measure).labels[0]!.width;
};

describe('a title that is too long', () => {
  it('is whole where it has room, with its sign and its date', () => {
    expect(cut('Leads a team', 120)).to.equal(120);
    expect(cut('Leads a team', 300)).to.equal(300);
    const scene = { dense: false, labels: [{ title: 'PhD', width: 30 }] } as unknown as Scene;
    expect(endOfWords(scene, measure)).to.equal(scene);
  });

  it('ends in dots behind a word', () => {
    expect(cut('Leads a team', 119)).to.equal(80);
    expect(cut('Leads a team of nine', 139)).to.equal(130);
    expect(cut(`Leads ${'and leads '.repeat(40)}`, 390)).to.equal(360);
  });

  it('is cut where its sign has no room', () => {
    expect(cut('Leads a team', 134, { sign: '?' })).to.equal(134);
    expect(cut('Leads a team', 130, { sign: '?' })).to.equal(80);
  });

  it('has less room behind a bullet', () => {
    expect(cut('Leads a team', 130, { bullet: 'item' })).to.equal(22 + 80);
    expect(cut('Leads a team', 143, { bullet: 'open' })).to.equal(143);
  });

  it('ends in dots inside a word where less than half of the room would else be in use', () => {
    expect(cut('A Donaudampfschiff', 100)).to.equal(100);
    expect(cut('Donaudampfschiff', 100)).to.equal(100);
    expect(cut('Leads Donaudampf', 120)).to.equal(60);
    expect(cut('Leads Donaudampf', 121)).to.equal(121);
    expect(cut('Leads a team', 4)).to.equal(4);
  });
});

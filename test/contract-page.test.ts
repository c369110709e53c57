/** The page about the contract names all of it: what stands in the manifest, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';

interface Member {
  readonly name: string;
  readonly kind: string;
  readonly description?: string;
  readonly attribute?: string;
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: { name: string; members?: Member[]; events?: { name: string }[] }[] }[];
};
const { members = [], events = [] } = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ name }) => name === 'CareerTimeline')!;

const page = readFileSync('stories/contract.md', 'utf8');
const table = page.split('\n').filter(line => line.startsWith('|'));
/** Words in the cells of a column that are code, without what stands in brackets. */
const codesIn = (column: number): string[] =>
  table
    .slice(2)
    .flatMap(line =>
      [...line.split('|')[column]!.matchAll(/`([\w-]+)(?:\([^`]*\))?`/g)].map(([, name]) => name!),
    );

/** How it looks and where data come from is no reader's wish. */
const NOT_WISHED = [
  'change',
  'data',
  'events',
  'renderCard',
  'src',
  'asOf',
  'laneBy',
  'align',
  'locale',
  'theme',
  'controls',
  'overview',
  'history',
  'linked',
];

describe('the page about the contract', () => {
  it('has every command', () => {
    const commands = members.map(({ name }) => name).filter(name => !NOT_WISHED.includes(name));
    expect([...new Set(codesIn(2))]).to.have.members(commands);
    for (const { name, description } of members) expect(description, name).to.be.a('string');
  });

  it('has every event', () => {
    const told = new Set([...codesIn(3), 'ct-load', 'ct-error']);
    expect([...told]).to.have.members(events.map(({ name }) => name));
    for (const name of told) expect(page).to.include(`\`${name}\``);
  });
});

/** The page about looks names all that a page can style, and nothing else: custom properties and parts, as the sources have them. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';

interface Named {
  readonly name: string;
}

const sources = ['src/elements', 'src/render/dom']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter(file => file.endsWith('.ts'))
      .map(file => readFileSync(`${folder}/${file}`, 'utf8')),
  )
  // The manifest is made of comments, and is compared by itself.
  .map(text => text.replace(/\/\*\*[^]*?\*\//g, ''));

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: { name: string; cssProperties?: Named[]; cssParts?: Named[] }[] }[];
};
const { cssProperties = [], cssParts = [] } = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ name }) => name === 'CareerTimeline')!;
const namesOf = (all: readonly Named[]): string[] => all.map(({ name }) => name).sort();

const page = readFileSync('stories/theme.md', 'utf8');
const [tokens, parts] = page.split(/^## Parts$/m) as [string, string];
/** What stands as code in the first column of a table; `a` … `b` stands for all between. */
const firstCells = (text: string): string[] =>
  text
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .flatMap(line => [...line.split('|')[1]!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!));

const HUES = Array.from({ length: 8 }, (_, i) => `--ct-hue-${i}`);
const spread = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap(name => (name.startsWith('--ct-hue-') ? HUES : name)))].sort();

/** Parts whose names are put together, by how. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  "event ${isAlone ? 'title' : ''}": ['event', 'title'],
  'brush-${part}': ['brush-window', 'brush-start', 'brush-end'],
  'ink-${look}': [],
  "ask === 'close' ? ask : 'fit'": ['close', 'fit'],
  "'label' in item ? kind : 'story-item'": ['year', 'as-of', 'story-item'],
  part: ['neighbours', 'family'],
};

function partsInSources(): string[] {
  const found = new Set<string>();
  for (const source of sources)
    for (const [, quoted, made] of source.matchAll(/\bpart=(?:"([^"]*)"|\$\{([^}]*)\})/g)) {
      const text = quoted ?? made!;
      const isMade = made !== undefined || text.includes('${');
      if (isMade) expect(Object.keys(MADE), 'a name that is put together in a new way').to.include(text);
      for (const name of isMade ? MADE[text]! : text.split(' ')) found.add(name);
    }
  return [...found].sort();
}

describe('the page about looks', () => {
  it('has every custom property that styles and programs read, and no other', () => {
    const read = sources.flatMap(text =>
      [...text.matchAll(/(?:var\(|getPropertyValue\(')(--ct-[\w-]+)/g)].map(([, name]) => name!),
    );
    expect(spread(firstCells(tokens))).to.deep.equal(spread(read));
  });

  it('has every custom property that has a value from the start', () => {
    const styles = readFileSync('src/elements/styles/tokens.css.ts', 'utf8');
    const set = [...styles.matchAll(/^ {4}(--ct-[\w-]+):/gm)].map(([, name]) => name!);
    expect(firstCells(tokens)).to.include.members([...new Set(set)].filter(name => !HUES.includes(name)));
    expect(set).to.include.members(HUES);
  });

  it('has every part, and no other', () => {
    expect(firstCells(parts).sort()).to.deep.equal(partsInSources());
  });

  it('says the same as the manifest', () => {
    expect(spread(namesOf(cssProperties))).to.deep.equal(spread(firstCells(tokens)));
    expect(namesOf(cssParts)).to.deep.equal(firstCells(parts).sort());
  });
});

// custom-elements.json: what editors, docs and Storybook know about the elements. It is committed, so that a change of
// the public surface shows in the diff, and it speaks of the published files (dist/), not of the sources.

import { readFileSync } from 'node:fs';

/** What can be styled stands in one table, for people: custom properties, then parts. */
const looks = () => ({
  name: 'looks',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const element = modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName, name }) => tagName === 'career-timeline' || name === 'CareerTimeline');
    const [properties, parts] = readFileSync('stories/theme.md', 'utf8').split('\n## Parts\n');
    element.cssProperties = rowsOf(properties).flatMap(([names, , , what]) => {
      const [first, last = first] = [...names.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
      return namesBetween(first, last).map(name => ({ description: sentence(what), name }));
    });
    element.cssParts = rowsOf(parts).map(([name, what]) => ({
      description: sentence(what),
      name: name.replaceAll('`', ''),
    }));
  },
});

const rowsOf = text =>
  text
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );

/** `--ct-hue-0` … `--ct-hue-7` in full. */
function namesBetween(first, last) {
  const [from, to] = [first, last].map(name => Number(name.at(-1)));
  if (first === last) return [first];
  return Array.from({ length: to - from + 1 }, (_, i) => first.replace(/\d$/, String(from + i)));
}

const sentence = text => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** Keeps what a user of the package can reach: classes that stand in the published files, without private members. */
const publish = () => ({
  name: 'publish',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = (module.declarations ?? []).filter(
        declaration => declaration.kind === 'class' || declaration.kind === 'mixin',
      );
      const kept = new Set(module.declarations.map(declaration => declaration.name));
      module.exports = (module.exports ?? []).filter(
        entry => entry.kind === 'custom-element-definition' || kept.has(entry.declaration?.name),
      );
      for (const declaration of module.declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
    manifest.modules = manifest.modules
      .filter(module => module.declarations.length > 0 || module.exports.length > 0)
      // Folders are read in an order that file systems choose.
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    toDist(manifest);
  },
});

const isPublic = member =>
  member.privacy !== 'private' && member.privacy !== 'protected' && !/^[_#]/.test(member.name);

function toDist(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of ['path', 'module']) {
    if (typeof value[key] !== 'string') continue;
    value[key] = value[key].replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  }
  Object.values(value).forEach(toDist);
}

export default {
  globs: ['src/elements/**/*.ts', 'src/define.ts', 'src/element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  dependencies: false,
  plugins: [looks(), publish()],
};

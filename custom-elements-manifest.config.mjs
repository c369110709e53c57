// custom-elements.json: what editors, docs and Storybook know about the elements. It is committed, so that a change of
// the public surface shows in the diff, and it speaks of the published files (dist/), not of the sources.

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
  plugins: [publish()],
};

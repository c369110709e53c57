// How a bundle of the package is made; scripts/build.mjs publishes it, scripts/size.mjs weighs it.
//
// A bundle is one file, and each module that it imports on demand (a language, say) is one file beside it, with all that
// it needs. esbuild's own splitting would take what the two share out of the bundle into a third file, and people copy
// one. The price is that such a module holds a copy of what it shares: fine for functions and data, not for state.
import { basename, relative } from 'node:path';
import { build } from 'esbuild';
import { squeezeTemplates } from './squeeze-templates.mjs';

/**
 * The files of a bundle of one module, or of the text of one: {path, contents, inputs}, the bundle itself first. `path`
 * is relative to where the bundle is, `inputs` are the paths of the sources in it.
 */
export async function bundle({ entry, text, name = 'bundle', sourcemap = false }) {
  const chunks = new Map();
  const source = entry
    ? { entryPoints: { [name]: entry } }
    : { stdin: { contents: text, resolveDir: process.cwd(), loader: 'ts' } };
  const main = await buildOne({ ...source, outdir: '.' }, './chunks/', []);
  return [main, ...(await Promise.all(chunks.values()))].flat();

  async function buildOne(options, chunkFolder, importers) {
    const { outputFiles, metafile } = await build({
      ...options,
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      minify: true,
      legalComments: 'none',
      sourcemap: sourcemap && 'linked',
      tsconfig: 'tsconfig.json',
      metafile: true,
      logLevel: 'warning',
      plugins: [squeezeTemplates(), onDemand(chunkFolder, importers)],
    });
    const inputs = Object.keys(metafile.inputs);
    return outputFiles
      .map(({ path, contents }) => ({ path: relative('.', path).replaceAll('\\', '/'), contents, inputs }))
      .sort((a, b) => a.path.length - b.path.length); // the code before its source map
  }

  /** Leaves what is imported on demand out, and bundles it on its own. */
  function onDemand(chunkFolder, importers) {
    return {
      name: 'on-demand',
      setup({ onResolve, resolve }) {
        onResolve({ filter: /^\./ }, async ({ kind, path, resolveDir, importer }) => {
          if (kind !== 'dynamic-import') return undefined;
          const { path: file, errors } = await resolve(path, {
            kind: 'import-statement',
            resolveDir,
            importer,
          });
          if (errors.length > 0) return { errors };
          // A name holds the hash of the content, which such a circle would leave without a beginning.
          if (importers.includes(file))
            return { errors: [{ text: `${path} is imported on demand by itself` }] };
          if (!chunks.has(file)) chunks.set(file, buildChunk(file, [...importers, file]));
          const [{ path: chunk }] = await chunks.get(file);
          return { path: chunkFolder + basename(chunk), external: true };
        });
      },
    };
  }

  /** A chunk is named after its source and its content, so that no cache pairs an old one with a new bundle. */
  function buildChunk(file, importers) {
    const stem = relative('src', file).replaceAll(/[/\\]/g, '-').replace(/\.ts$/, '');
    const options = { entryPoints: { [stem]: file }, outdir: 'chunks', entryNames: '[name]-[hash]' };
    return buildOne(options, './', importers);
  }
}

// How a bundle of the package is made; scripts/build.mjs publishes it, scripts/size.mjs weighs it.
//
// A bundle is one file, and each module that it imports on demand (a language, say) is one file beside it, with all that
// it needs. esbuild's own splitting would take what the two share out of the bundle into a third file, and people copy
// one. The price is that such a module holds a copy of what it shares: fine for functions and data, not for state.
import { basename, relative } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { leanD3 } from './lean-d3.mjs';
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
      minify: false, // below, by Terser: three per cent smaller than esbuild's own
      legalComments: 'none',
      sourcemap: sourcemap && 'linked',
      tsconfig: 'tsconfig.json',
      metafile: true,
      logLevel: 'warning',
      plugins: [squeezeTemplates(), leanD3(), onDemand(chunkFolder, importers)],
    });
    const inputs = Object.keys(metafile.inputs);
    const [code, map] = outputFiles.toSorted((a, b) => a.path.length - b.path.length); // the code before its source map
    const path = relative('.', code.path).replaceAll('\\', '/');
    return (await shrink(path, code.text, map?.text)).map(file => ({ ...file, inputs }));
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

/** The code minified, and its source map where there is one. */
async function shrink(path, code, map) {
  const result = await minify(code, {
    module: true,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    ...(map && { sourceMap: { content: map, url: `${basename(path)}.map` } }),
  });
  const files = [{ path, contents: Buffer.from(result.code) }];
  if (map) files.push({ path: `${path}.map`, contents: Buffer.from(result.map) });
  return files;
}

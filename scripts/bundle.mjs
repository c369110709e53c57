// How a bundle of the package is made; scripts/build.mjs publishes it, scripts/size.mjs weighs it.
//
// A bundle is one main file, which imports nothing when it starts, and a file in chunks/ for each module that is imported
// on demand (a language, say). What such a module shares with the main file (Lit, say) it imports from there, by its name:
// so nothing is in two files, and both have the same state. People copy the files: their names and places must stay.
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { minify } from 'terser';
import { leanD3 } from './lean-d3.mjs';
import { leanLit } from './lean-lit.mjs';
import { isRuntime, ownNamespaces } from './own-namespaces.mjs';
import { plainExports } from './plain-exports.mjs';
import { squeezeTemplates } from './squeeze-templates.mjs';

/**
 * The files of a bundle of one module, or of the text of one: {path, contents}, the main file first. `path` is relative to
 * where the bundle is.
 */
export async function bundle({ entry, text, name = 'bundle', sourcemap = false }) {
  const build = await rolldown({
    input: { [name]: entry ?? textId },
    platform: 'browser',
    tsconfig: 'tsconfig.json',
    transform: { target: 'es2022' },
    // The main file may export more than its module does: that is how chunks come by what they share with it.
    preserveEntrySignatures: 'allow-extension',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    // d3-time makes an interval of each unit; only those that are used shall stay.
    treeshake: { manualPureFunctions: ['timeInterval'], propertyReadSideEffects: false },
    plugins: [
      text === undefined ? [] : textAsModule(text),
      squeezeTemplates(),
      leanD3(),
      leanLit(),
      terser(sourcemap),
    ],
    checks: { bundlerTimings: false, ineffectiveDynamicImport: false },
    onLog(level, { message }) {
      if (level === 'warn') throw new Error(message);
    },
  });
  try {
    const { output } = await build.generate({
      format: 'es',
      entryFileNames: '[name].js',
      // Named after its source and its content, so that no cache pairs an old one with a new bundle.
      chunkFileNames: chunk => `chunks/${stemOf(chunk)}-[hash:6].js`,
      hashCharacters: 'base36',
      sourcemap,
      comments: false,
      postBanner: EAGER,
      minify: true,
      codeSplitting: files(resolve(entry ?? textId)),
    });
    return filesOf(output.filter(file => !isRuntime(file)));
  } finally {
    await build.close();
  }
}

function filesOf(output) {
  const chunks = output.filter(file => file.type === 'chunk');
  const entry = chunks.find(chunk => chunk.isEntry);
  if (entry.imports.length > 0)
    throw new Error(`The bundle cannot start without ${entry.imports.join(', ')}.`);
  const main = textOf(entry);
  const others = chunks.filter(chunk => chunk !== entry).map(textOf);
  const maps = output.filter(file => file.type === 'asset').map(textOf);
  plainExports({ main, chunks: others, maps });
  return [main, ...others, ...maps].map(({ fileName, text }) => ({
    path: fileName,
    contents: Buffer.from(text),
  }));
}

const textOf = ({ fileName, code, source }) => ({ fileName, text: code ?? source });

/**
 * Which modules share a file. The main file takes all that its module needs at once: left to itself, Rolldown may put a module that
 * several others and several chunks import in a file of its own, without which the main file could not start. What comes beside it
 * on every page, or first where there is much, takes what it needs, too: in a file of its own that would be asked for only when
 * what needs it has come.
 */
function files(entry) {
  const firstFor = new Map();
  const takeAll = (name, entries, graph) => {
    const needs = new Set(entries);
    for (const id of needs) {
      if (firstFor.has(id)) continue;
      firstFor.set(id, name);
      graph.getModuleInfo(id)?.importedIds.forEach(needed => needs.add(needed));
    }
  };
  const name = (id, graph) => {
    if (firstFor.size === 0) {
      takeAll('main', [entry], graph);
      for (const parts of EARLY)
        takeAll(
          parts[0],
          parts.map(part => resolve('src', `${part}.ts`)),
          graph,
        );
    }
    return firstFor.get(id) ?? null;
  };
  return { includeDependenciesRecursively: false, groups: [{ name, debugName: 'files' }] };
}

/**
 * Modules that make a file each, in the order in which these take what several need. The first two every page fetches, beside its
 * data; the second has what is small and needed by several that come later.
 */
const EARLY = [
  ['elements/header-part'],
  [
    'elements/interaction/interaction',
    'elements/made-by',
    'elements/next-task',
    'elements/progress',
    'elements/styles/progress.css',
    'model/late-events',
    'render/words/lane-name',
    'store/derive-store',
    'store/fit-steps',
    'store/lane-steps',
    'store/presence',
    'store/story-order',
  ],
  // Who reads much draws much.
  ['elements/crowd-part', 'elements/long-reading'],
];

/** Name of a chunk: that of its part or else of its last module, as a module comes after all those that it needs. */
const stemOf = ({ name, moduleIds }) => {
  const isEarly = EARLY.some(([part]) => part === name);
  return (isEarly ? name : stem(moduleIds.at(-1) ?? name)).replaceAll(/\W+/g, '-');
};

/** Path of a module in its package, without its ending. */
const stem = id => id.replaceAll('\\', '/').replace(/^.*\/(?:src|node_modules)\/|\.[jt]s$/g, '');

const textId = resolve('the-text.ts');

const textAsModule = text => ({
  name: 'text-as-module',
  resolveId: id => (id === textId ? id : undefined),
  load: id => (id === textId ? text : undefined),
});

/** Terser before Rolldown's own minifier, which shortens names: together they are smaller than either alone. */
const terser = sourceMap => ({
  name: 'terser',
  renderChunk: code =>
    minify(ownNamespaces(code), {
      module: true,
      ecma: 2022,
      compress: {
        passes: 6,
        keep_fargs: false,
        unsafe_arrows: true,
        unsafe_methods: true,
        pure_getters: true,
      },
      mangle: false,
      sourceMap,
    }),
});

/**
 * Asks V8 to compile all functions of a file while it comes, beside the page's thread, and not each when it is first called. Other
 * engines take it for a comment. Source: https://v8.dev/blog/explicit-compile-hints
 */
const EAGER = '//# allFunctionsCalledOnLoad';

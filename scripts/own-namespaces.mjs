// A chunk that holds more than the module that is imported on demand gives that module's exports as an object, which Rolldown makes
// with a function from a file of its own: one more request, made only when the chunk has come. Here each such chunk has the
// function itself.
const IMPORT = /^import \{ \w+ as (__exportAll[$\w]*) \} from "[^"]*\/-rolldown-runtime[^"]*";$/m;

/** A chunk with that function of its own. It is on the line of the import, so that source maps of what follows hold. */
export const ownNamespaces = code =>
  code.replace(
    IMPORT,
    (_, name) =>
      `const ${name} = all => { const made = {}; for (const key in all) Object.defineProperty(made, key, { get: all[key], enumerable: true }); return made; };`,
  );

/** Rolldown's file of its own functions, which no chunk needs then. */
export const isRuntime = ({ fileName }) => /-rolldown-runtime/.test(fileName);

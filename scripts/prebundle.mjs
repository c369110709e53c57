// Packages that are CommonJS, or import some, cannot be served to a browser as they are. This bundles them once at the
// start, together, so that what they share stays shared.
import { join, relative } from 'node:path';
import { build } from 'esbuild';

export function prebundle(ids, outdir = 'node_modules/.cache/wtr-prebundle') {
  const nameOf = id => id.replace(/[@/]/g, '_');
  return {
    name: 'prebundle',
    async serverStart() {
      await build({
        entryPoints: Object.fromEntries(ids.map(id => [nameOf(id), id])),
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        outdir,
        logLevel: 'error',
        define: { 'process.env.NODE_ENV': '"test"' },
        // One Lit for the elements and for Storybook's renderer.
        external: ['lit', 'lit/*', 'lit-html', 'lit-html/*'],
      });
    },
    resolveImport({ source }) {
      if (!ids.includes(source)) return undefined;
      return `/${relative(process.cwd(), join(outdir, `${nameOf(source)}.js`)).replaceAll('\\', '/')}`;
    },
  };
}

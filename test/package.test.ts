/**
 * What a user of the package gets: it is built and packed as for publishing, into a temporary folder, and looked at
 * from outside.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { SourceMap, type SourceMapPayload, type SourceMapping } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'chai';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** The bundle's main file. */
const main = 'dist/career-timeline.min.js';

const isBundled = (path: string): boolean => path === main || /^dist\/chunks\/.*\.js$/.test(path);

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('the package', function () {
  this.timeout(120_000);
  let temporary: string;
  /** The package's folder as it is published from. */
  let folder: string;
  let tarball: string;
  let packed: readonly string[];
  /** A project that has the packed package installed. */
  let user: string;

  before(() => {
    temporary = mkdtempSync(join(tmpdir(), 'career-timeline-'));
    folder = join(temporary, 'package');
    mkdirSync(folder);
    for (const file of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
      if (existsSync(file)) copyFileSync(file, join(folder, file));
    }
    run(process.execPath, ['scripts/build.mjs', folder]);

    const output = run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary], folder);
    const [pack] = JSON.parse(output) as [{ filename: string; files: { path: string }[] }];
    tarball = join(temporary, pack.filename);
    packed = pack.files.map(({ path }) => path).sort();

    user = join(temporary, 'user');
    const modules = join(user, 'node_modules');
    mkdirSync(modules, { recursive: true });
    run('tar', ['-xzf', tarball, '-C', modules]);
    const { dependencies, name } = readJson(join(folder, 'package.json')) as Manifest;
    symlinkSync(join(modules, 'package'), join(modules, name), 'dir');
    for (const dependency of Object.keys(dependencies)) {
      symlinkSync(resolve('node_modules', dependency), join(modules, dependency), 'dir');
    }
  });

  after(() => rmSync(temporary, { recursive: true, force: true }));

  it('holds modules with types and source maps, the bundle, the schema and the manifest, and nothing else', () => {
    const once = ['package.json', 'LICENSE', 'custom-elements.json', 'dist/schema.json', main].concat(
      ['index', 'define', 'element', 'core'].map(entry => `dist/${entry}.js`),
    );
    for (const file of once) expect(packed).to.include(file);

    const documents =
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json|dist\/(?:schema\.json|THIRD-PARTY-LICENSES\.txt))$/;
    const bundles = /^dist\/(?:career-timeline\.min|chunks\/[\w-]+)\.js(?:\.map)?$/;
    const others = packed.filter(path => !documents.test(path) && !bundles.test(path));
    const strange = others.filter(path => {
      const source = /^dist\/(.*?)(?:\.d\.ts|\.js|\.js\.map)$/.exec(path)?.[1];
      return source === undefined || !existsSync(`src/${source}.ts`);
    });
    expect(strange, 'files that no source accounts for').to.deep.equal([]);

    const isWanted = (path: string): boolean => packed.includes(path);
    const modules = others.filter(path => path.endsWith('.js'));
    expect(
      modules.filter(path => !isWanted(path.replace(/\.js$/, '.d.ts'))),
      'without types',
    ).to.deep.equal([]);
    expect(
      modules.filter(path => !isWanted(`${path}.map`)),
      'without a source map',
    ).to.deep.equal([]);
  });

  it('holds the licences of what is bundled', () => {
    const text = readFileSync(join(folder, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['lit', 'lit-html', '@lit/reactive-element', 'd3-scale', 'd3-time'])
      expect(text).to.match(new RegExp(`^${name}\\n\\n`, 'm'));
    expect(text).to.include('BSD 3-Clause').and.include('Mike Bostock');
  });

  it('publint has nothing to say', async () => {
    const { messages } = await publint({ pkgDir: folder, strict: true, pack: false });
    const manifest = readJson(join(folder, 'package.json'));
    expect(
      messages.map(message => formatMessage(message, manifest as Record<string, unknown>)),
    ).to.deep.equal([]);
  });

  it('its types resolve for every user of ES modules', () => {
    const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    // It ends with an error when it finds a problem; the profile leaves CommonJS and Node 10 out.
    run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color']);
  });

  it('every entry can be imported in Node, where there is no DOM', () => {
    const { exports, name } = readJson(join(folder, 'package.json')) as Manifest;
    const bundle = './career-timeline.min.js'; // made for browsers only
    for (const path of Object.keys(exports).filter(path => path !== bundle)) {
      const options = path.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
      const program = `await import(${JSON.stringify(join(name, path).replaceAll('\\', '/'))}${options})`;
      run(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program], user);
    }
  });

  it('the core brings no Lit and no element along', async () => {
    const { metafile } = await build({
      stdin: { contents: "export * from 'career-timeline/core'", resolveDir: user },
      bundle: true,
      write: false,
      format: 'esm',
      metafile: true,
      absWorkingDir: user,
      preserveSymlinks: false,
      logLevel: 'silent',
    });
    const inputs = Object.keys(metafile.inputs);
    const unwanted = inputs.filter(path =>
      /node_modules\/(?:@lit|lit)|dist\/(?:elements|render\/(?:dom|canvas))\//.test(path),
    );
    expect(unwanted).to.deep.equal([]);
  });

  it('what has side effects is named, and named files exist', () => {
    const { sideEffects } = readJson(join(folder, 'package.json')) as Manifest;
    const published = sideEffects.filter(path => path.startsWith('./dist/')).map(path => path.slice(2));
    expect(published).to.have.members(['dist/index.js', 'dist/define.js', main]);
    for (const path of published) expect(packed).to.include(path);
  });

  it('chunks take from the main file what it exports, and their maps lead to the source', () => {
    const [text] = [readFileSync(join(folder, main), 'utf8')];
    const exported = new Set(namesIn(/export\{([^{}]*)\}/, text));
    const chunks = packed.filter(path => /^dist\/chunks\/.*\.js$/.test(path));
    const taking = chunks.filter(path => {
      const taken = namesIn(
        /import\{([^{}]*)\}from["'`]\.\.\/career-timeline\.min\.js/,
        readFileSync(join(folder, path), 'utf8'),
      );
      expect([...exported]).to.include.members(taken);
      return taken.length > 0;
    });
    expect(taking.length).to.be.above(10);
    const chunk = taking.find(path => path.includes('editorial-part'))!;
    const map = new SourceMap(readJson(join(folder, `${chunk}.map`)) as SourceMapPayload);
    const lines = readFileSync(join(folder, chunk), 'utf8').split('\n');
    const line = lines.findIndex(each => each.includes('ct-step-change'));
    const { originalSource, originalLine } = map.findEntry(
      line,
      lines[line]!.indexOf('ct-step-change'),
    ) as SourceMapping;
    expect(originalSource).to.match(/src\/elements\/step-event\.ts$/);
    const source = readFileSync('src/elements/step-event.ts', 'utf8').split('\n');
    expect(source[originalLine]).to.include("'ct-step-change'");
  });

  it('the bundle is one file that needs no other to start', async () => {
    const atOnce = (await importsOf(main)).filter(({ kind }) => kind === 'import-statement');
    expect(atOnce).to.deep.equal([]);
  });

  it('the bundle and its chunks import nothing but each other', async () => {
    const files = packed.filter(isBundled);
    const imports = await Promise.all(files.map(importsOf));
    const found = new Set(imports.flat().map(({ path }) => path));
    for (const path of found) expect(files).to.include(path);
    // Each of them is there for something.
    for (const path of files) if (path !== main) expect([...found]).to.include(path);
  });

  it('what every page fetches beside its data, and what is much in the first place, waits for no other file', async () => {
    const early = packed.filter(path =>
      /^dist\/chunks\/elements-(?:header|interaction|crowd)-.*\.js$/.test(path),
    );
    expect(early).to.have.lengthOf(3);
    for (const path of early) {
      const atOnce = (await importsOf(path)).filter(({ kind }) => kind === 'import-statement');
      expect([main, ...early]).to.include.members(atOnce.map(each => each.path));
    }
  });

  it('the views of a short history bring nothing of crowds', async () => {
    for (const part of ['header', 'interaction', 'overview', 'story', 'table', 'card', 'filter', 'find']) {
      const needed = new Set(
        packed.filter(path => isBundled(path) && path.startsWith(`dist/chunks/elements-${part}-`)),
      );
      expect(needed.size, part).to.equal(1);
      for (const path of needed)
        for (const { kind, path: other } of await importsOf(path))
          if (kind === 'import-statement') needed.add(other);
      expect([...needed].filter(path => path.includes('elements-crowd-'))).to.deep.equal([]);
    }
  });

  it('every file is compiled while it comes', () => {
    for (const path of packed.filter(isBundled))
      expect(readFileSync(join(folder, path), 'utf8')).to.match(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('no source is in two files of the bundle, so that they share classes and state', () => {
    const sources = packed
      .filter(path => /^dist\/(?:chunks\/.*|career-timeline\.min)\.js\.map$/.test(path))
      .flatMap(path =>
        (readJson(join(folder, path)) as { sources: string[] }).sources.map(source =>
          join(dirname(path), source),
        ),
      );
    expect(sources).to.have.length.above(100);
    expect(sources.filter((source, i) => sources.indexOf(source) !== i)).to.deep.equal([]);
  });

  /** What a packed file imports, by its path in the package: `kind` tells at once from on demand. */
  async function importsOf(path: string): Promise<{ path: string; kind: string }[]> {
    const { metafile } = await build({
      entryPoints: [join(folder, path)],
      bundle: false,
      write: false,
      metafile: true,
      outdir: temporary,
    });
    return Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.map(({ kind, path: to }) => ({ kind, path: join(dirname(path), to).replaceAll('\\', '/') })),
    );
  }
});

interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly sideEffects: readonly string[];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function run(program: string, args: readonly string[], cwd = process.cwd()): string {
  // What npm tells a script about itself would speak of the outer package.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  try {
    return execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}, in ${cwd}:\n${stdout}${stderr}`, { cause: error });
  }
}

/** What the first clause of its kind names, in the words of the file that it is about. */
const namesIn = (clause: RegExp, text: string): string[] =>
  (clause.exec(text)?.[1] ?? '')
    .split(',')
    .filter(Boolean)
    .map(each => each.trim().split(' as ')[clause.source.startsWith('export') ? 1 : 0] ?? each.trim());

/**
 * The folder table of the house style, and what else keeps the sources in shape, as tests.
 *
 * A rule gives findings: a file, the rule's name and what was found. Findings that stand in `exceptions` with a reason
 * are let pass; an exception without a finding fails, so that debt is seen and shrinks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';

/** What a folder may import besides itself: other folders, and packages. A longer path goes before a shorter one. */
const table: Readonly<Record<string, { folders: readonly string[]; packages?: readonly string[] }>> = {
  base: { folders: [] },
  time: { folders: ['base'] },
  model: { folders: ['base', 'time'] },
  formats: { folders: ['base', 'time', 'model'] },
  locale: { folders: ['base', 'time'] },
  store: { folders: ['base', 'time', 'model'] },
  scale: { folders: ['base', 'time'], packages: ['d3-scale', 'd3-time'] },
  view: { folders: ['base', 'time', 'store', 'scale'] },
  scene: { folders: ['base'] },
  layout: { folders: ['base', 'time', 'model', 'locale', 'store', 'scale', 'view', 'scene'] },
  render: { folders: ['base', 'scene', 'store', 'locale'] },
  // A whole history in one call: its order is the story's.
  'render/html': { folders: ['base', 'scene', 'store', 'locale', 'layout', 'render'] },
  'render/dom': { folders: ['base', 'scene', 'store', 'locale', 'render'], packages: ['lit'] },
  elements: {
    folders: [
      'base',
      'time',
      'model',
      'formats',
      'locale',
      'store',
      'scale',
      'view',
      'scene',
      'layout',
      'render',
    ],
    packages: ['lit'],
  },
  node: {
    folders: [
      'base',
      'time',
      'model',
      'formats',
      'locale',
      'store',
      'scale',
      'view',
      'scene',
      'layout',
      'render',
    ],
  },
  // The entries: files, not folders.
  'index.ts': { folders: ['define.ts', 'element.ts'] },
  'define.ts': { folders: ['element.ts', 'elements'] },
  'element.ts': {
    folders: [
      'base',
      'time',
      'model',
      'formats',
      'locale',
      'store',
      'scale',
      'view',
      'scene',
      'layout',
      'render',
    ].concat('core.ts', 'elements'),
  },
  'core.ts': {
    folders: [
      'base',
      'time',
      'model',
      'formats',
      'locale',
      'store',
      'scale',
      'view',
      'scene',
      'layout',
      'render',
    ],
  },
};

/** Where the DOM and the clock may be touched. */
const homeOfTheDom = ['elements/', 'render/dom/', 'render/canvas/', 'define.ts'];

/** What core.ts must not reach, however many steps away. */
const closedToCore = ['elements/', 'render/dom/', 'render/canvas/'];

/** Of what TypeScript's library for browsers declares, that which runs the same in a worker and in Node. */
const neutralGlobals = new Set(
  [
    'AbortController',
    'AbortSignal',
    'Blob',
    'BlobPart',
    'BlobPropertyBag',
    'CompressionStream',
    'DecompressionStream',
  ]
    .concat([
      'DOMException',
      'File',
      'ReadableStream',
      'ReadableStreamDefaultReader',
      'ReadableStreamReadResult',
    ])
    .concat(['TextDecoder', 'TextDecoderStream', 'TextEncoder', 'TransformStream', 'URL', 'URLSearchParams'])
    .concat(['Uint8ArrayConstructor', 'WritableStream', 'queueMicrotask', 'structuredClone', 'atob', 'btoa']),
);

const lineLimit = 300;
const vagueNames = /^(?:common|helpers?|lib|misc|shared|stuff|tools?|utils?|utilit(?:y|ies))$/;

/** Attributes whose text people read. */
const wordAttributes =
  /\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|alt|placeholder|title)="([^"]*)"/g;

type Rule =
  | 'import' // not in the table, or by an expression
  | 'cycle'
  | 'dom' // a name of the browser's, as a value or as a type
  | 'clock' // the time of day, the zone of the machine, chance
  | 'length'
  | 'name'
  | 'words'; // text for people outside locale/

interface Exception {
  readonly file: string;
  readonly rule: Rule;
  readonly found: string;
  readonly reason: string;
}

const exceptions: readonly Exception[] = [
  {
    file: 'scale/steps.ts',
    rule: 'clock',
    found: 'new Date',
    reason: 'd3-time counts in Date objects: made from civil milliseconds, read in UTC',
  },
];

interface Finding {
  readonly file: string;
  readonly rule: Rule;
  readonly found: string;
  readonly line?: number;
}

const files = readdirSync('src', { recursive: true })
  .map(path => String(path).replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'))
  .sort();

describe('the architecture', function () {
  this.timeout(60_000);
  const findings: Finding[] = [];

  before(() => {
    const program = createProgram();
    const graph = new Map(files.map(file => [file, importsOf(sourceOf(program, file))]));
    for (const [file, imports] of graph) {
      const source = sourceOf(program, file);
      findings.push(...checkImports(file, imports), ...checkShape(file));
      if (!homeOfTheDom.some(folder => file.startsWith(folder))) {
        findings.push(...checkGlobals(file, source, program.getTypeChecker()), ...checkClock(file, source));
      }
      if (!file.startsWith('locale/')) findings.push(...checkWords(file, source));
    }
    findings.push(...checkCycles(graph), ...checkReach(graph));
  });

  const rules: Readonly<Record<Rule, string>> = {
    import: 'a folder imports from itself and from what the table names',
    cycle: 'no module imports itself by way of others, not even for types',
    dom: 'the DOM is touched only where the table says so',
    clock: 'no clock, no time zone of the machine and no chance below the elements',
    length: `no file is longer than ${lineLimit} lines`,
    name: 'files and folders are named in kebab-case, after a subject',
    words: 'templates hold no text of their own for people to read',
  };
  for (const [rule, sentence] of Object.entries(rules)) {
    it(sentence, () => {
      const unexcused = findings.filter(finding => finding.rule === rule && !exceptions.some(is(finding)));
      expect(unexcused.map(describeFinding), 'findings').to.deep.equal([]);
    });
  }

  it('every exception is still needed', () => {
    const idle = exceptions.filter(exception => !findings.some(finding => is(finding)(exception)));
    expect(idle).to.deep.equal([]);
  });
});

function is(finding: Finding): (exception: Exception) => boolean {
  return ({ file, rule, found }) => finding.file === file && finding.rule === rule && finding.found === found;
}

function describeFinding({ file, line, found }: Finding): string {
  return `src/${file}${line === undefined ? '' : `:${line}`}  ${found}`;
}

function createProgram(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', path => ts.sys.readFile(path)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  return ts.createProgram(fileNames, { ...options, noEmit: true });
}

function sourceOf(program: ts.Program, file: string): ts.SourceFile {
  const source = program.getSourceFile(join(process.cwd(), 'src', file));
  if (!source) throw new Error(`src/${file} is not part of tsconfig.json`);
  return source;
}

// Imports

interface Import {
  /** A path below src/, a package, or undefined where an expression is imported. */
  readonly to: string | undefined;
  readonly isPackage: boolean;
  readonly line: number;
}

/** Static, type-only and dynamic imports, re-exports and `import('…')` types. */
function importsOf(source: ts.SourceFile): readonly Import[] {
  const imports: Import[] = [];
  const from = posix.dirname(relativePath(source));
  const add = (node: ts.Node, specifier: ts.Node | undefined): void => {
    const line = lineOf(source, node);
    if (!specifier || !ts.isStringLiteralLike(specifier))
      imports.push({ to: undefined, isPackage: false, line });
    else if (specifier.text.startsWith('.')) {
      const to = posix.join(from, specifier.text).replace(/\.js$/, '.ts');
      imports.push({ to, isPackage: false, line });
    } else imports.push({ to: specifier.text, isPackage: true, line });
  };
  walk(source, node => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier);
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0]);
  });
  return imports;
}

function checkImports(file: string, imports: readonly Import[]): Finding[] {
  const found = (line: number, what: string): Finding => ({ file, rule: 'import', found: what, line });
  const row = Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .find(path => file === path || file.startsWith(`${path}/`));
  if (row === undefined) return [found(1, 'stands in no folder of the table')];
  const { folders, packages = [] } = table[row] ?? { folders: [] };
  const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
  return imports.flatMap(({ to, isPackage, line }) => {
    if (to === undefined)
      return [found(line, 'imports what an expression names, which no bundler can follow')];
    const allowed = isPackage ? packages : [row, ...folders];
    return allowed.some(folder => isUnder(to, folder)) ? [] : [found(line, `imports ${to}`)];
  });
}

type Graph = ReadonlyMap<string, readonly Import[]>;

function targetsOf(graph: Graph, file: string): readonly string[] {
  return (graph.get(file) ?? []).flatMap(({ to, isPackage }) => (to === undefined || isPackage ? [] : [to]));
}

/** One finding for each edge that closes a circle, at the file where it closes. */
function checkCycles(graph: Graph): Finding[] {
  const findings: Finding[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      const circle = [...path.slice(at), file].join(' → ');
      findings.push({ file: path[path.length - 1] ?? file, rule: 'cycle', found: circle });
    }
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    targetsOf(graph, file).forEach(visit);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return findings;
}

/** The way by which core.ts reaches what needs a DOM, if there is one. */
function checkReach(graph: Graph): Finding[] {
  const wayTo = new Map<string, string>([['core.ts', 'core.ts']]);
  for (const [file, way] of wayTo) {
    for (const to of targetsOf(graph, file)) if (!wayTo.has(to)) wayTo.set(to, `${way} → ${to}`);
  }
  return [...wayTo]
    .filter(([file]) => closedToCore.some(folder => file.startsWith(folder)))
    .map(([, way]) => ({ file: 'core.ts', rule: 'dom', found: way }));
}

// What a file uses

/** Names, as values and as types, that only TypeScript's library for browsers declares. */
function checkGlobals(file: string, source: ts.SourceFile, checker: ts.TypeChecker): Finding[] {
  const findings: Finding[] = [];
  walk(source, node => {
    if (!ts.isIdentifier(node) || neutralGlobals.has(node.text)) return;
    // A member is reached through something that is itself looked at.
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    if (ts.isQualifiedName(node.parent) && node.parent.right === node) return;
    const isGlobalThis = node.text === 'globalThis';
    const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
    const isOfTheDom =
      declarations.length > 0 && declarations.every(isInDomLibrary) && declarations.some(isGlobal);
    if (isGlobalThis || isOfTheDom)
      findings.push({ file, rule: 'dom', found: node.text, line: lineOf(source, node) });
  });
  return findings;
}

function isInDomLibrary(declaration: ts.Declaration): boolean {
  return /[/\\]lib\.dom(?:\.\w+)?\.d\.ts$/.test(declaration.getSourceFile().fileName);
}

/** A variable, function, interface or type of the library, not a member of one of its interfaces. */
function isGlobal(declaration: ts.Declaration): boolean {
  const holder = ts.isVariableDeclaration(declaration)
    ? declaration.parent.parent.parent
    : declaration.parent;
  return ts.isSourceFile(holder);
}

const ofTheMachine =
  /^(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^getTimezoneOffset$|^toLocale(?:Date|Time)String$/;

function checkClock(file: string, source: ts.SourceFile): Finding[] {
  const findings: Finding[] = [];
  const add = (node: ts.Node, found: string): number =>
    findings.push({ file, rule: 'clock', found, line: lineOf(source, node) });
  walk(source, node => {
    if (ts.isNewExpression(node) && isNamed(node.expression, 'Date')) add(node, 'new Date');
    if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) add(node, 'Date()');
    if (!ts.isPropertyAccessExpression(node)) return;
    const text = `${node.expression.getText(source)}.${node.name.text}`;
    if (/^(?:Date\.(?:now|parse)|Math\.random|performance\.now|Temporal\.Now)$/.test(text)) add(node, text);
    if (ofTheMachine.test(node.name.text)) add(node, `.${node.name.text}`);
  });
  return findings;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** Letters between the tags of html``, svg`` and markup`` templates, and in attributes whose text people read. */
function checkWords(file: string, source: ts.SourceFile): Finding[] {
  const findings: Finding[] = [];
  walk(source, node => {
    if (!ts.isTaggedTemplateExpression(node) || !/^(?:html|svg|markup)$/.test(node.tag.getText(source)))
      return;
    const { template } = node;
    const pieces = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template.text]
      : [template.head.text, ...template.templateSpans.map(span => span.literal.text)];
    const markup = pieces.join('\0').replace(/<!--.*?-->/gs, '');
    const text = markup.replace(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/g, ' ').replace(/&\w+;/g, ' ');
    const attributes = [...markup.matchAll(wordAttributes)].map(match => match[1] ?? '');
    for (const words of [text, ...attributes]) {
      const found = words.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
      if (/\p{L}/u.test(found)) findings.push({ file, rule: 'words', found, line: lineOf(source, node) });
    }
  });
  return findings;
}

// What a file looks like

function checkShape(file: string): Finding[] {
  const findings: Finding[] = [];
  const lines = readFileSync(join('src', file), 'utf8').trimEnd().split('\n').length;
  if (lines > lineLimit) findings.push({ file, rule: 'length', found: 'too long', line: lines });
  for (const part of file.replace(/(?:\.css)?\.ts$/, '').split('/')) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part))
      findings.push({ file, rule: 'name', found: `${part} is not kebab-case` });
    if (vagueNames.test(part)) findings.push({ file, rule: 'name', found: `${part} has no subject` });
  }
  return findings;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, child => walk(child, visit));
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function relativePath(source: ts.SourceFile): string {
  return posix.relative(join(process.cwd(), 'src').replaceAll('\\', '/'), source.fileName);
}

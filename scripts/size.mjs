// What each way of using the package costs over the wire, and whether the whole stays inside its budget.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import ts from 'typescript';
import { bundle } from './bundle.mjs';

/** The whole in one file, gzip -9. */
const budget = 45_000;

const rows = [];
const whole = await weigh('career-timeline (one file, Lit and d3 included)', { entry: 'src/index.ts' });
await weigh('career-timeline/element', { entry: 'src/element.ts' });
await weigh('career-timeline/core', { entry: 'src/core.ts' });
const lit = await weigh('of it: Lit, what is used of it', { text: reexports(/^lit\b/) });
const d3 = await weigh('of it: d3, what is used of it', { text: reexports(/^d3-/) });
// Compressed sizes do not add up exactly: the parts alone share fewer repetitions than the whole.
const own = { min: 0, gzip: 0, brotli: 0 };
for (const key of Object.keys(own)) own[key] = whole[key] - lit[key] - d3[key];
rows.push({ label: 'of it: our own code (the difference)', ...own });
for (const { label, ...chunk } of whole.later) rows.push({ label: `on demand: ${label}`, ...chunk });

print(rows);
const share = ((whole.gzip / budget) * 100).toFixed(1);
console.log(`\nBudget: ${format(whole.gzip)} of ${format(budget)} bytes gzip (${share} %)`);
if (whole.gzip > budget) {
  console.error(`The budget is exceeded by ${format(whole.gzip - budget)} bytes.`);
  process.exitCode = 1;
}

/** Adds a row for a bundle; what it loads on demand is not in it. */
async function weigh(label, source) {
  const [main, ...later] = await bundle(source);
  const result = sizes(main.contents);
  rows.push({ label, ...result });
  return {
    ...result,
    later: later.map(({ path, contents }) => ({ label: basename(path), ...sizes(contents) })),
  };
}

function sizes(contents) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return {
    min: contents.length,
    gzip: gzipSync(contents, { level: 9 }).length,
    brotli: brotliCompressSync(contents, quality).length,
  };
}

/** A module that exports just what the sources import, as values, from packages whose name matches. */
function reexports(packageName) {
  const names = new Map();
  const files = readdirSync('src', { recursive: true }).filter(file => file.endsWith('.ts'));
  for (const path of files) {
    const file = ts.createSourceFile(path, readFileSync(`src/${path}`, 'utf8'), ts.ScriptTarget.Latest);
    for (const statement of file.statements.filter(ts.isImportDeclaration)) {
      const from = statement.moduleSpecifier.text;
      const { importClause } = statement;
      if (!packageName.test(from) || !importClause || importClause.isTypeOnly) continue;
      const bindings = importClause.namedBindings;
      const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
      const known = names.get(from) ?? names.set(from, new Set()).get(from);
      for (const element of elements) {
        if (!element.isTypeOnly) known.add((element.propertyName ?? element.name).text);
      }
    }
  }
  return [...names].map(([from, known]) => `export { ${[...known].join(', ')} } from '${from}';`).join('\n');
}

function print(table) {
  const width = Math.max(...table.map(row => row.label.length));
  const line = (label, ...cells) => `${label.padEnd(width)}${cells.map(cell => cell.padStart(10)).join('')}`;
  console.log(line('bytes', 'minified', 'gzip -9', 'brotli'));
  for (const { label, min, gzip, brotli } of table)
    console.log(line(label, format(min), format(gzip), format(brotli)));
}

function format(bytes) {
  return bytes.toLocaleString('en-US');
}

// Writes src/model/document.ts (the types) and src/model/schema.json (JSON Schema 2020-12) from src/model/schema.ts and
// what it is made of:
// it is run with the words of schema-words.mjs, which describe, and its prose is the TSDoc beside them. With --check nothing is written, and the
// exit code is 1 where a file is not what would be.
//
//   node scripts/schema.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

/** In the order in which their types are written. */
const SOURCES = ['schema-basics.ts', 'schema-editorial.ts', 'schema.ts'];

const path = name => fileURLToPath(new URL(`../src/model/${name}`, import.meta.url));

/** Names of the fields that every object has once it is read, `timelineEvent.id`. */
const sure = new Set();
const docs = readDocs();
const { caps, ...loaded } = await load();
/** Name → descriptor, in the order of schema.ts. */
const exported = Object.fromEntries(
  [...docs.keys()].filter(name => !name.includes('.')).map(name => [name, loaded.exported[name]]),
);
/** Descriptor → the name it is exported under, `TimelineEvent`. */
const names = new Map(
  Object.entries(exported).map(([name, of]) => [of, name[0].toUpperCase() + name.slice(1)]),
);

const files = {
  'document.ts': await format(writeTypes(), {
    ...(await resolveConfig(path('document.ts'))),
    parser: 'typescript',
  }),
  'schema.json': `${JSON.stringify(writeSchema(), null, 2)}\n`,
};

for (const [name, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(path(name), text);
  else if (!isSame(name, text)) {
    console.error(`src/model/${name} is stale: run "node scripts/schema.mjs"`);
    process.exitCode = 1;
  }
}

function isSame(name, text) {
  try {
    return readFileSync(path(name), 'utf8') === text;
  } catch {
    return false;
  }
}

/** What schema.ts exports where its words describe, and the table of caps, run in memory. */
async function load() {
  const parts = SOURCES.map((name, i) => `import * as part${i} from './${name}';`);
  const all = SOURCES.map((_, i) => `...part${i}`);
  const contents = `${parts.join('')} export const exported = { ${all} }; export * as caps from '../base/caps.ts';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path('.'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [
      {
        name: 'words',
        setup({ onResolve }) {
          onResolve({ filter: /^\.\/words\.js$/ }, () => ({ path: path('../../scripts/schema-words.mjs') }));
        },
      },
    ],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** TSDoc of each exported descriptor and of its properties: `timelineEvent` → text, `timelineEvent.title` → text. */
function readDocs() {
  const found = new Map();
  for (const file of SOURCES) {
    const source = ts.createSourceFile(file, readFileSync(path(file), 'utf8'), ts.ScriptTarget.Latest, true);
    const docOf = (node, name) => {
      const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
      const text = doc && ts.getTextOfJSDocComment(doc.comment);
      if (!text) throw new Error(`${file}: ${name} has no TSDoc`);
      return text.replace(/\s*\n\s*/g, ' ');
    };
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        // What is no object has no name of its own.
        if (initializer.expression?.text !== 'object') continue;
        found.set(name.text, docOf(statement, name.text));
        for (const property of initializer.arguments[0].properties) {
          const full = `${name.text}.${property.name.text}`;
          found.set(full, docOf(property, full));
          if (ts.getJSDocTags(property).some(({ tagName }) => tagName.text === 'sure')) sure.add(full);
        }
      }
    }
  }
  return found;
}

function writeTypes() {
  const interfaces = Object.entries(exported).map(([name, { fields, needs }]) => {
    const members = Object.entries(fields).map(
      ([field, of]) =>
        `/** ${docs.get(`${name}.${field}`)} */\n` +
        `readonly ${field}${needs.includes(field) || sure.has(`${name}.${field}`) ? '' : '?'}: ${typeOf(of)};`,
    );
    members.push(
      '/** Kept through every round trip, and never looked at. */\nreadonly [extension: `x-${string}`]: unknown;',
    );
    return `/** ${docs.get(name)} */\nexport interface ${names.get(exported[name])} {\n${members.join('\n')}\n}\n`;
  });
  return `/**
 * The types of a document as \`parseDocument\` gives it: every event has an \`id\` and a \`title\`, every text is clean,
 * every date is EDTF that was read without error (or, in \`start\` and \`end\`, civil milliseconds).
 *
 * Written by scripts/schema.mjs from schema.ts, which is the place to change.
 */
import type { CivilMs } from '../time/interval.js';

${interfaces.join('\n')}`;
}

function typeOf(descriptor) {
  const name = names.get(descriptor);
  if (name) return name;
  switch (descriptor.kind) {
    case 'text':
    case 'id':
    case 'duration':
    case 'url':
    case 'color':
      return 'string';
    case 'date':
      return descriptor.role === 'edge' ? 'string | CivilMs' : 'string';
    case 'flag':
      return 'boolean';
    case 'number':
      return 'number';
    case 'choice':
      return descriptor.words.map(word => `'${word}'`).join(' | ');
    case 'list': {
      const { of, least, most } = descriptor;
      if (least === most) return `readonly [${Array(most).fill(typeOf(of)).join(', ')}]`;
      const item = typeOf(of);
      return `readonly ${item.includes('|') ? `(${item})` : item}[]`;
    }
    case 'either':
      return descriptor.of.map(typeOf).join(' | ');
    default:
      throw new Error(`no type for ${descriptor.kind}`);
  }
}

function writeSchema() {
  const { timelineDocument, ...rest } = exported;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'TimelineDocument',
    ...objectSchema('timelineDocument', timelineDocument),
    $defs: Object.fromEntries(
      Object.entries(rest).map(([name, of]) => [names.get(of), objectSchema(name, of)]),
    ),
  };
}

function objectSchema(name, { fields, needs, wants }) {
  const required = [...needs, ...wants];
  return {
    description: docs.get(name),
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      Object.entries(fields).map(([field, of]) => [
        field,
        { description: docs.get(`${name}.${field}`), ...schemaOf(of) },
      ]),
    ),
    patternProperties: { '^x-': true },
    additionalProperties: false,
  };
}

function schemaOf(descriptor) {
  const name = names.get(descriptor);
  if (name) return { $ref: `#/$defs/${name}` };
  switch (descriptor.kind) {
    case 'text':
      return { type: 'string', maxLength: descriptor.most };
    case 'id':
      return { type: 'string', minLength: 1, maxLength: caps.ID_LENGTH };
    case 'date':
      return dateSchema(descriptor.role);
    case 'duration':
      return {
        type: 'string',
        pattern:
          '^~?P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$',
      };
    case 'url':
      // A relative address has no colon before its first slash, question mark or number sign.
      return {
        type: 'string',
        maxLength: descriptor.isImage ? caps.IMAGE_LENGTH : caps.URL_LENGTH,
        pattern: descriptor.isImage
          ? '^([Hh][Tt][Tt][Pp][Ss]?:|blob:|data:image/(png|jpeg|gif|webp|avif|bmp)[;,]|[^:]*([/?#]|$))'
          : '^([Hh][Tt][Tt][Pp][Ss]?:|mailto:|tel:|[^:]*([/?#]|$))',
      };
    case 'color':
      return {
        type: 'string',
        pattern: '^([a-z]+|#[0-9A-Fa-f]{3,8}|(rgba?|hsla?|oklch)\\([-+0-9a-z.,%/ ]*\\))$',
      };
    case 'flag':
      return { type: 'boolean' };
    case 'number': {
      const { least, most } = descriptor;
      return {
        type: 'number',
        ...(Number.isFinite(least) && { minimum: least }),
        ...(Number.isFinite(most) && { maximum: most }),
      };
    }
    case 'choice':
      return { enum: descriptor.words };
    case 'list': {
      const { of, least, most } = descriptor;
      return { type: 'array', ...(least > 0 && { minItems: least }), maxItems: most, items: schemaOf(of) };
    }
    case 'either':
      return { anyOf: descriptor.of.map(schemaOf) };
    default:
      throw new Error(`no schema for ${descriptor.kind}`);
  }
}

/** The characters of EDTF, not its grammar: a schema that knew it would be a page long, and still no calendar. */
function dateSchema(role) {
  const day = { type: 'string', pattern: '^-?[0-9]{4}(-[0-9]{2}){0,2}[?~%]?$' };
  const one = { type: 'string', minLength: 2, pattern: '^(\\.\\.|[-0-9XYESTZ:+?~%]+)$' };
  if (role === 'day') return day;
  if (role === 'edge') return { anyOf: [one, { type: 'number' }] };
  return { type: 'string', minLength: 1, pattern: '^[-0-9XYESTZ:+?~%./,\\[\\]{}]+$' };
}

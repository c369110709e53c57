// A plugin for the bundle that takes white space out of css``, html`` and svg`` templates, which minifiers leave alone.
//
// Only what cannot be seen goes. In CSS: comments, and space that the grammar does not need. In HTML: a run of white
// space with a line break in it becomes one space, as it may stand between words. A template that holds <pre> or
// <textarea> is left as it is.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

export const squeezeTemplates = () => ({
  name: 'squeeze-templates',
  load: {
    filter: { id: /[/\\]src[/\\].*\.ts$/ },
    handler: async id => ({ code: squeeze(await readFile(id, 'utf8')), moduleType: 'ts' }),
  },
});

const squeezers = { css: squeezeCss, html: squeezeHtml, svg: squeezeHtml };

/** TypeScript source with the text of its css``, html`` and svg`` templates squeezed. */
export function squeeze(source) {
  if (!/\b(?:css|html|svg)`/.test(source)) return source;
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const edits = [];
  visit(file);
  edits.sort((a, b) => b.start - a.start); // from the end, so that places still to be edited do not move
  return edits.reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), source);

  function visit(node) {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText(file);
      if (Object.hasOwn(squeezers, tag)) edits.push(...editsOf(node.template, squeezers[tag]));
    }
    ts.forEachChild(node, visit);
  }

  function editsOf(template, squeezer) {
    const pieces = piecesOf(template, file, source);
    // The pieces are squeezed as one text with a mark for each expression, as a string may go across an expression.
    const squeezed = squeezer(pieces.map(({ start, end }) => source.slice(start, end)).join(mark)).split(
      mark,
    );
    // An expression inside a comment would be lost.
    if (squeezed.length !== pieces.length) return [];
    return pieces.map((piece, i) => ({ ...piece, by: squeezed[i] }));
  }
}

const mark = '\0';

/** Where the text between the expressions of a template stands in the source, without its delimiters. */
function piecesOf(template, file, source) {
  const literals = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(span => span.literal)];
  return literals.map(literal => ({
    start: literal.getStart(file) + 1, // after the ` or }
    end: literal.end - (source[literal.end - 1] === '`' ? 1 : 2), // before the ` or ${
  }));
}

function squeezeCss(text) {
  const tokens = text.match(/"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|(?:\s|\/\*[^]*?\*\/)+|[^]/g) ?? [];
  const isSpace = token => /^(?:\s|\/\*)/.test(token ?? '');
  return tokens
    .map((token, i) => {
      if (!isSpace(token)) return token;
      const before = tokens[i - 1] ?? '{';
      const after = tokens[i + 1] ?? '}';
      // After a colon only, as `a :hover` is not `a:hover`.
      if ('{};,:'.includes(before) || '{};,'.includes(after)) return '';
      // A comment without space around it, as in a/**/b, parts two words without being a space.
      return /\s/.test(token.replace(/\/\*[^]*?\*\//g, '')) ? ' ' : '/**/';
    })
    .join('')
    .replaceAll(';}', '}');
}

function squeezeHtml(text) {
  if (/<(?:pre|textarea)\b/i.test(text)) return text;
  return text.replace(/\s*\n\s*/g, ' ');
}

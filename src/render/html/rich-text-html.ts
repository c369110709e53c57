/** The nodes of a description as HTML. */
import type { Block, Inline } from '../words/rich-text.js';
import { link } from './html-context.js';
import { lines, markup, type Filling, type Markup } from './markup.js';

/** Paragraphs and lists; nothing for no blocks. `attributes` stand on each of them. */
export const richTextHtml = (blocks: readonly Block[], attributes: Markup): Markup =>
  lines(
    ...blocks.map(({ kind, items }) => {
      if (kind === 'p') return markup`<p${attributes}>${items.map(inlineHtml)}</p>`;
      const list = items.map(item => markup`<li>${inlineHtml(item)}</li>`);
      return kind === 'ol' ? markup`<ol${attributes}>${list}</ol>` : markup`<ul${attributes}>${list}</ul>`;
    }),
  );

const inlineHtml = (nodes: readonly Inline[]): Filling =>
  nodes.map(node => {
    if (typeof node === 'string') return node;
    const children = markup`${inlineHtml(node.children)}`;
    if (node.kind === 'link') return link(node.href, children);
    return node.kind === 'em' ? markup`<em>${children}</em>` : markup`<strong>${children}</strong>`;
  });

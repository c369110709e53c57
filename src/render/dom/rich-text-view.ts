/** The nodes of a description as elements. */
import { html, type TemplateResult } from 'lit';
import type { Block, Inline } from '../words/rich-text.js';

/** Paragraphs and lists; nothing for no blocks. */
export const richTextView = (blocks: readonly Block[]): readonly TemplateResult[] => blocks.map(blockView);

function blockView(block: Block): TemplateResult {
  if (block.kind === 'paragraph') return html`<p>${inlineView(block.children)}</p>`;
  const items = block.items.map(item => html`<li>${inlineView(item)}</li>`);
  return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
}

const inlineView = (nodes: readonly Inline[]): readonly (string | TemplateResult)[] =>
  nodes.map(node => {
    if (typeof node === 'string') return node;
    const children = inlineView(node.children);
    switch (node.kind) {
      case 'em':
        return html`<em>${children}</em>`;
      case 'strong':
        return html`<strong>${children}</strong>`;
      case 'link':
        return html`<a href=${node.href} rel="noopener noreferrer">${children}</a>`;
    }
  });

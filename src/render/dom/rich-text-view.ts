/** The nodes of a description as elements. */
import { html, type TemplateResult } from 'lit';
import type { Block, Inline } from '../words/rich-text.js';

/** Paragraphs and lists; nothing for no blocks. */
export const richTextView = (blocks: readonly Block[]): readonly TemplateResult[] =>
  blocks.map(({ kind, items }) => {
    if (kind === 'p') return html`<p>${items.map(inlineView)}</p>`;
    const list = items.map(item => html`<li>${inlineView(item)}</li>`);
    return kind === 'ol' ? html`<ol>${list}</ol>` : html`<ul>${list}</ul>`;
  });

const inlineView = (nodes: readonly Inline[]): readonly (string | TemplateResult)[] =>
  nodes.map(node => {
    if (typeof node === 'string') return node;
    const children = inlineView(node.children);
    if (node.kind === 'link') return html`<a href=${node.href} rel="noopener noreferrer">${children}</a>`;
    return node.kind === 'em' ? html`<em>${children}</em>` : html`<strong>${children}</strong>`;
  });

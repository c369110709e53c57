/**
 * A small part of Markdown as plain nodes: emphasis, strong emphasis, links, lists, paragraphs. Never HTML: what is not
 * understood stays text. Marks of one letter do not nest in each other, so each pattern stops at the next such letter:
 * linear, and a few nodes deep at most.
 */

export type Inline =
  | string
  | { readonly kind: 'em' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export interface Block {
  readonly kind: 'p' | 'ul' | 'ol';
  /** Items of a list; a paragraph has one. */
  readonly items: readonly (readonly Inline[])[];
}

const LIST_ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)]) +/;

/** Blocks of `text`. Lines of a paragraph are joined; an empty line ends it. No text gives []. */
export function richText(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const item = LIST_ITEM.exec(line);
    const words = line.slice(item?.[0].length ?? 0).trim();
    const kind = item === null ? 'p' : item[1] === undefined ? 'ul' : 'ol';
    const last = open ? blocks.at(-1) : undefined;
    open = words !== '';
    if (!open) continue;
    if (last === undefined || (item !== null && last.kind !== kind)) blocks.push({ kind, lines: [words] });
    else if (item === null) last.lines.push(`${last.lines.pop()} ${words}`);
    else last.lines.push(words);
  }
  return blocks.map(({ kind, lines }) => ({ kind, items: lines.map(inlineNodes) }));
}

/**
 * An escape, strong, emphasis, or a link to an absolute address with its scheme written out at the very start, so that a
 * browser reads the same one, and with nothing in it that could pass for another host.
 */
const INLINE =
  /\\([!-/:-@[-`{-~])|\*\*([^*]+)\*\*|(?<!\w)__([^_]+)__(?!\w)|\*(?!\s)([^*]+)(?<!\s)\*|(?<!\w)_([^_]+)_(?!\w)|\[([^[\]]+)\]\((https?:\/\/[^\s\\/?#@()]+(?:[/?#][^\s\\()]*)?|(?:mailto|tel):[^\s\\()]+)\)/gi;

/** Inline nodes of one paragraph. */
function inlineNodes(text: string): readonly Inline[] {
  const nodes: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [all, escaped, strong, strong2, em, em2, label, href] = match;
    const inner = strong ?? strong2 ?? em ?? em2 ?? label;
    if (match.index > end) nodes.push(text.slice(end, match.index));
    end = match.index + all.length;
    if (inner === undefined) nodes.push(escaped!);
    else {
      const children = inlineNodes(inner);
      if (href !== undefined) nodes.push({ kind: 'link', href, children });
      else nodes.push({ kind: (strong ?? strong2) === undefined ? 'em' : 'strong', children });
    }
  }
  return end < text.length ? [...nodes, text.slice(end)] : nodes;
}

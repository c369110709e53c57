/**
 * A small part of Markdown as plain nodes: emphasis, strong emphasis, links, lists, paragraphs. Never HTML: what is not
 * understood stays text. One pass over the input; kinds do not nest in themselves, so nodes are three deep at most.
 */

export type Inline =
  | string
  | { readonly kind: 'em' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/**
 * Absolute addresses with their scheme written out at the very start, so that a browser reads the same one; nothing that
 * could pass for another host.
 */
const SAFE_HREF = /^(?:https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?|(?:mailto|tel):[^\s\\]+)$/i;

const LIST_ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)]) +/;

/** Blocks of `text`. Lines of a paragraph are joined; an empty line ends it. No text gives []. */
export function richText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let items: string[] | undefined;
  let ordered = false;
  const flush = (): void => {
    if (items !== undefined) blocks.push({ kind: 'list', ordered, items: items.map(inlineNodes) });
    else if (lines.length > 0) blocks.push({ kind: 'paragraph', children: inlineNodes(lines.join(' ')) });
    lines = [];
    items = undefined;
  };
  for (const line of text.split('\n')) {
    const item = LIST_ITEM.exec(line);
    const words = line.trim();
    if (item !== null) {
      if (items === undefined || ordered !== (item[1] !== undefined)) flush();
      ordered = item[1] !== undefined;
      (items ??= []).push(line.slice(item[0].length).trim());
    } else if (words === '') flush();
    else if (items !== undefined) items.push(`${items.pop()} ${words}`);
    else lines.push(words);
  }
  flush();
  return blocks;
}

type Kind = 'em' | 'strong' | 'link';

interface Frame {
  readonly kind: Kind | undefined;
  /** What opened it, which is text where nothing closes it. */
  readonly mark: string;
  readonly children: Inline[];
}

const TOKEN = /\\([!-/:-@[-`{-~])|(\*\*|__|\*|_)|(\[)|\]\(([^()\s]*)\)|[^\\*_[\]]+|[^]/gu;

/** Inline nodes of one paragraph. */
function inlineNodes(text: string): readonly Inline[] {
  const stack: Frame[] = [{ kind: undefined, mark: '', children: [] }];
  const add = (node: Inline): void => {
    const { children } = stack.at(-1)!;
    const last = children.at(-1);
    if (typeof node === 'string' && typeof last === 'string') children[children.length - 1] = last + node;
    else if (node !== '') children.push(node);
  };
  /** Closes the innermost frame as what it is, or as text. */
  const close = (node?: (children: readonly Inline[]) => Inline): void => {
    const { mark, children } = stack.pop()!;
    if (node !== undefined && children.length > 0) return add(node(children));
    add(mark);
    children.forEach(add);
  };
  const isOpen = (kind: Kind): boolean => stack.some(frame => frame.kind === kind);
  for (const match of text.matchAll(TOKEN)) {
    const [token, escaped, star, bracket, href] = match;
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + token.length] ?? ' ';
    const top = stack.at(-1)!;
    if (escaped !== undefined) add(escaped);
    else if (star !== undefined) {
      const kind = star.length === 2 ? 'strong' : 'em';
      const insideWord = star[0] === '_' && /\w/.test(before) && /\w/.test(after);
      if (!insideWord && top.mark === star && before.trim() !== '') close(children => ({ kind, children }));
      else if (!insideWord && !isOpen(kind) && after.trim() !== '')
        stack.push({ kind, mark: star, children: [] });
      else add(token);
    } else if (bracket !== undefined && !isOpen('link'))
      stack.push({ kind: 'link', mark: '[', children: [] });
    else if (href !== undefined && isOpen('link')) {
      while (stack.at(-1)!.kind !== 'link') close();
      if (SAFE_HREF.test(href)) close(children => ({ kind: 'link', href, children }));
      else {
        close();
        add(token);
      }
    } else add(token);
  }
  while (stack.length > 1) close();
  return stack[0]!.children;
}

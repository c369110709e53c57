/**
 * HTML as a tree, by a grammar that is far stricter than that of browsers, which mend everything: known elements, closed where they
 * should be and nested as they may, attributes in double quotes, no sign that could begin a tag. What breaks a rule throws.
 */

export interface HtmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (HtmlNode | string)[];
}

const PHRASING = ['a', 'bdi', 'cite', 'em', 's', 'span', 'strong', 'time'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = ['blockquote', 'div', 'dl', 'figure', 'ol', 'p', 'section', 'ul', ...HEADINGS];
const VOID = ['img'];
const MEDIA = ['img', 'video', 'audio'];

/** What may stand in an element. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  '': ['section'],
  ...Object.fromEntries([...PHRASING, ...HEADINGS, 'p', 'dt'].map(name => [name, PHRASING])),
  ...Object.fromEntries(['section', 'div', 'li', 'dd'].map(name => [name, [...BLOCKS, ...PHRASING]])),
  blockquote: [],
  figure: [...MEDIA, 'figcaption'],
  figcaption: PHRASING,
  ol: ['li'],
  ul: ['li'],
  dl: ['dt', 'dd'],
};

const ATTRIBUTES = new Set(
  [
    'alt',
    'aria-label',
    'class',
    'controls',
    'datetime',
    'decoding',
    'dir',
    'height',
    'href',
    'id',
    'lang',
  ].concat(['loading', 'playsinline', 'preload', 'referrerpolicy', 'rel', 'role', 'src', 'value', 'width']),
);

const TOKEN = /<(\/?)([a-z][a-z\d]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>|([^<>]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The one element that the text is. */
export function readHtml(text: string): HtmlNode {
  const root: OpenNode = { name: '', attributes: new Map(), children: [] };
  const open: OpenNode[] = [root];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [all, slash, name, attributes, words] = match;
    end = match.index + all.length;
    const at = open.at(-1)!;
    if (words !== undefined) at.children.push(decoded(words));
    else if (slash) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes <${at.name}>`);
    } else {
      if (!CONTENT[at.name]?.includes(name!)) throw new Error(`<${name}> in <${at.name}>`);
      if (name === 'a' && open.some(each => each.name === 'a')) throw new Error('a link in a link');
      const node: OpenNode = { name: name!, attributes: attributesOf(attributes!), children: [] };
      at.children.push(node);
      if (!VOID.includes(name!)) open.push(node);
    }
  }
  if (end !== text.length) throw new Error(`no HTML: ${text.slice(end, end + 60)}`);
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  const [only, ...more] = root.children;
  if (typeof only !== 'object' || more.length > 0) throw new Error('not one element');
  return only;
}

interface OpenNode extends HtmlNode {
  readonly children: (HtmlNode | string)[];
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value = ''] of text.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
    if (!ATTRIBUTES.has(name!)) throw new Error(`the attribute ${name}`);
    if (attributes.has(name!)) throw new Error(`the attribute ${name} twice`);
    attributes.set(name!, decoded(value));
  }
  return attributes;
}

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`a bare &: ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]!);
}

/** All elements beneath, in order, that `is` holds for. */
export const allIn = (node: HtmlNode, is: (node: HtmlNode) => boolean): readonly HtmlNode[] =>
  childrenOf(node).flatMap(child => [...(is(child) ? [child] : []), ...allIn(child, is)]);

export const childrenOf = ({ children }: HtmlNode): readonly HtmlNode[] =>
  children.filter(child => typeof child === 'object');

export const named =
  (...names: readonly string[]) =>
  ({ name }: HtmlNode): boolean =>
    names.includes(name);

export const ofClass =
  (name: string) =>
  ({ attributes }: HtmlNode): boolean =>
    attributes.get('class') === name;

/** The text in it, as it stands. */
export const textOf = ({ children }: HtmlNode): string =>
  children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');

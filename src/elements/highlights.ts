/**
 * What a search found, made visible in what is drawn: events are marked by an attribute, and the words in their texts by the CSS
 * Custom Highlight API, which adds no element. Where that is missing, the attribute alone tells.
 */
import type { Found } from '../store/search.js';

/** Names for `::highlight()`; they are one for the whole page, which may have several timelines. */
const FOUND = 'ct-found';
const CURRENT = 'ct-found-current';

/** Texts of an event that are searched, as far as they are shown. */
const TEXTS =
  '[part~="title"], [part~="description"], [part~="card-title"], [part~="source"], .card-note, .undated bdi';
/** What is all about one event. */
const SCOPES = '.story-event, .table tbody tr';

/** By the names of their highlights. */
type Ranges = ReadonlyMap<string, readonly StaticRange[]>;

export class Highlights {
  readonly #root: ShadowRoot;
  #ranges: Ranges = new Map();

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Shows what was found in what is drawn now; nothing where it is undefined. */
  paint(
    found: Found | undefined,
    { current, selected }: Readonly<Record<'current' | 'selected', string | undefined>>,
  ): void {
    const ranges = new Map<string, StaticRange[]>([
      [FOUND, []],
      [CURRENT, []],
    ]);
    const add = (scope: Element, id: string): void => {
      const own = ranges.get(id === current ? CURRENT : FOUND)!;
      for (const text of textsIn(scope)) own.push(...rangesIn(text, found!));
    };
    for (const button of this.#root.querySelectorAll<HTMLElement>('.view [data-event]')) {
      const id = button.dataset['event']!;
      const isFound = found?.has(id) === true;
      mark(button, isFound ? (id === current ? 'current' : 'also') : undefined);
      if (isFound) add(button.closest(SCOPES) ?? button, id);
    }
    const card = this.#root.querySelector('.card-place');
    if (card && selected !== undefined && found?.has(selected)) add(card, selected);
    this.#show(ranges);
  }

  /** Takes everything away. */
  clear(): void {
    this.#show(new Map());
  }

  #show(ranges: Ranges): void {
    // Not in every browser.
    const registry = (CSS as Partial<typeof CSS>).highlights;
    if (!registry) return;
    for (const name of [FOUND, CURRENT]) {
      const highlight = registry.get(name) ?? new Highlight();
      for (const range of this.#ranges.get(name) ?? []) highlight.delete(range);
      for (const range of ranges.get(name) ?? []) highlight.add(range);
      if (highlight.size > 0) registry.set(name, highlight);
      else registry.delete(name);
    }
    this.#ranges = ranges;
  }
}

/** Attributes that templates don't set are left alone by them. */
function mark(button: HTMLElement, as: 'current' | 'also' | undefined): void {
  if (button.dataset['found'] === as) return;
  if (as === undefined) delete button.dataset['found'];
  else button.dataset['found'] = as;
  if (as === 'current') button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}

const textsIn = (scope: Element): Element[] => [
  ...(scope.matches(TEXTS) ? [scope] : []),
  ...scope.querySelectorAll(TEXTS),
];

/** A text may be in several nodes, with emphasis and links in it. */
function rangesIn(element: Element, found: Found): StaticRange[] {
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const at = (offset: number, isEnd: boolean): { node: Text; offset: number } => {
    const { node, start } = nodes.findLast(each => (isEnd ? each.start < offset : each.start <= offset))!;
    return { node, offset: offset - start };
  };
  return found.rangesIn(text).map(({ start, end }) => {
    const [from, to] = [at(start, false), at(end, true)];
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  });
}

/**
 * `<ol ${keyed(items, keyOf, 'li', template)}>`: one child element an item, kept as long as its key is. A child that
 * stays is never moved among others that stay in order, so focus and transitions survive. Lit's own `repeat` would do,
 * but leaves a comment behind for each item that goes, without bound in a drawing that is panned all day.
 */
import { noChange, render } from 'lit';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { DirectiveResult, ElementPart, PartInfo } from 'lit/directive.js';

class KeyedDirective extends Directive {
  #children = new Map<unknown, HTMLElement>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('keyed stands on an element: <ol ${keyed(…)}>');
  }

  render(
    _items: readonly unknown[],
    _keyOf: (item: never) => unknown,
    _tag: string,
    _template: (item: never, index: number) => unknown,
  ): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [items, keyOf, tag, template]: Parameters<this['render']>,
  ): typeof noChange {
    const before = this.#children;
    const now = new Map<unknown, HTMLElement>();
    for (const item of items) {
      const key = keyOf(item as never);
      now.set(key, before.get(key) ?? element.ownerDocument.createElement(tag));
    }
    for (const [key, child] of before) if (!now.has(key)) child.remove();
    let next = element.firstElementChild;
    let index = 0;
    for (const child of now.values()) {
      render(template(items[index] as never, index++), child);
      if (child === next) next = next.nextElementSibling;
      else element.insertBefore(child, next);
    }
    this.#children = now;
    return noChange;
  }
}

const keyedDirective = directive(KeyedDirective);

/** The children of the element it stands on, which holds nothing else. Keys are unique. */
export const keyed = <T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  tag: string,
  template: (item: T, index: number) => unknown,
): DirectiveResult => keyedDirective(items, keyOf, tag, template);

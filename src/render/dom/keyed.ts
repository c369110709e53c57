/**
 * `<ol ${keyed(templates)}>`: one `<li>` for each entry of a map, kept as long as its key is. A child that stays is never
 * moved among others that stay in order, so focus and transitions survive. Lit's own `repeat` would do, but leaves a
 * comment behind for each item that goes, without bound in a drawing that is panned all day.
 */
import { noChange, render } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class KeyedDirective extends Directive {
  readonly #children = new Map<unknown, HTMLElement>();

  render(_templates: ReadonlyMap<unknown, unknown>): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [templates]: Parameters<this['render']>): typeof noChange {
    const children = this.#children;
    for (const [key, child] of children) {
      if (templates.has(key)) continue;
      child.remove();
      children.delete(key);
    }
    let next = element.firstElementChild;
    for (const [key, template] of templates) {
      const child = children.get(key) ?? element.ownerDocument.createElement('li');
      children.set(key, child);
      render(template, child);
      if (child === next) next = next.nextElementSibling;
      else element.insertBefore(child, next);
    }
    return noChange;
  }
}

/** The children of the element it stands on, which holds nothing else. */
export const keyed = directive(KeyedDirective);

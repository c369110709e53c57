/**
 * `<ol ${keyed('li', children)}>`: one element for each entry of a map, kept as long as its key is. A child that stays is never
 * moved among others that stay in order, so focus and transitions survive. Lit's own `repeat` would do, but leaves a
 * comment behind for each item that goes, without bound in a drawing that is panned all day.
 *
 * The places of children are set on these elements, which few rules of style are about: they are what changes in each
 * frame of a zoom. Children of one `kind` may take over the elements of those that go, in order: what a zoom makes anew.
 */
import { noChange, render, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { areSame } from '../../base/are-same.js';
import { changeVars, type CssVars } from './css-vars.js';

export interface Child {
  /** A text alone stands in the element by itself. */
  readonly content: string | (() => TemplateResult);
  /** What its content is made from: made anew where any of it is another. */
  readonly of?: readonly unknown[];
  readonly vars: CssVars;
  /** Classes. */
  readonly look?: string;
  readonly kind?: string;
}

interface Kept {
  readonly element: HTMLElement;
  /** As it was made last. */
  child?: Child;
}

class KeyedDirective extends Directive {
  #children = new Map<string, Kept>();

  render(_tag: string, _children: ReadonlyMap<string, Child>): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [tag, children]: Parameters<this['render']>): typeof noChange {
    const parent = part.element;
    const free = new Map<string | undefined, Kept[]>();
    for (const [key, kept] of this.#children) {
      if (children.has(key)) continue;
      const kind = kept.child?.kind;
      if (kind === undefined) kept.element.remove();
      else free.set(kind, [...(free.get(kind) ?? []), kept]);
    }
    const placed = new Map<string, Kept>();
    for (const [key, child] of children) {
      const kept = this.#children.get(key) ??
        free.get(child.kind)?.shift() ?? { element: parent.ownerDocument.createElement(tag) };
      const { element, child: last } = kept;
      changeVars(element, last?.vars, child.vars);
      if (child.look && last?.look !== child.look) element.className = child.look;
      if (typeof child.content === 'function') {
        if (!child.of || !areSame(last?.of, child.of)) render(child.content(), element);
      } else if (last?.content !== child.content) element.textContent = child.content;
      kept.child = child;
      placed.set(key, kept);
    }
    this.#children = placed;
    for (const { element } of [...free.values()].flat()) element.remove();
    let next = parent.firstElementChild;
    for (const { element } of placed.values()) {
      if (element === next) next = next.nextElementSibling;
      else parent.insertBefore(element, next);
    }
    return noChange;
  }
}

/** The children of the element it stands on, which holds nothing else. */
export const keyed = directive(KeyedDirective);

/**
 * `${cssVars({ '--x': '12px' })}` on an element sets custom properties by the CSSOM, which a strict content security
 * policy allows where it refuses style attributes. Nothing is rendered by a server.
 */
import { noChange } from 'lit';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

/**
 * Names of properties, custom or not, and their values; one that is undefined is taken away. Places go in properties
 * that are not inherited: a custom one that changes restyles everything below its element.
 */
export type CssVars = Readonly<Record<string, string | undefined>>;

class CssVarsDirective extends Directive {
  #last: CssVars = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new TypeError('cssVars stands on an element: <p ${cssVars({…})}>');
  }

  render(_vars: CssVars): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [vars]: [CssVars]): typeof noChange {
    const { style } = element as HTMLElement;
    const last = this.#last;
    if (vars === last) return noChange;
    for (const name in vars) {
      const value = vars[name];
      if (value === last[name]) continue;
      if (value === undefined) style.removeProperty(name);
      else style.setProperty(name, value);
    }
    for (const name in last) if (!(name in vars)) style.removeProperty(name);
    this.#last = vars;
    return noChange;
  }
}

/** Sets the custom properties of the element it stands on; touches only what changed since the last render. */
export const cssVars = directive(CssVarsDirective);

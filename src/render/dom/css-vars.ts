/**
 * `${cssVars({ '--x': '12px' })}` on an element sets custom properties by the CSSOM, which a strict content security
 * policy allows where it refuses style attributes. Nothing is rendered by a server.
 */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Names of properties, custom or not, and their values; one that is undefined is taken away. Places go in properties
 * that are not inherited: a custom one that changes restyles everything below its element.
 */
export type CssVars = Readonly<Record<string, string | undefined>>;

class CssVarsDirective extends Directive {
  #last: CssVars = {};

  render(_vars: CssVars): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [vars]: [CssVars]): typeof noChange {
    changeVars(element as HTMLElement, this.#last, vars);
    this.#last = vars;
    return noChange;
  }
}

/** Sets on an element what is another than before. */
export function changeVars({ style }: HTMLElement, before: CssVars = {}, vars: CssVars): void {
  for (const name in vars) if (vars[name] !== before[name]) style.setProperty(name, vars[name] ?? null);
  for (const name in before) if (!(name in vars)) style.removeProperty(name);
}

/** A length in CSS px, to a hundredth. */
export const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

/** Sets the custom properties of the element it stands on; touches only what changed since the last render. */
export const cssVars = directive(CssVarsDirective);

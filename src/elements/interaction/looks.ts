/** How elements look for a while, set beside Lit, which is to find them as it left them. */

type Styled = HTMLElement | SVGElement;

/** A property of an element's own style, or an attribute. */
interface Look {
  readonly undo: () => void;
  /** As it was, and as it is. */
  readonly own: string;
  now: string;
}

export class Looks {
  readonly #looks = new Map<Styled, Map<string, Look>>();

  /** A property of an element's own style. */
  set(element: Styled, name: string, value: string): void {
    const look = this.#styled(element, name);
    if (look.now === value) return;
    look.now = value;
    element.style.setProperty(name, value);
  }

  /** Moves an element from where its own transform has it; `by` is empty where it is to be there. */
  move(element: Styled, by: string): void {
    const { own } = this.#styled(element, 'transform');
    this.set(element, 'transform', (by && `${by} ${own}`.trim()) || own);
  }

  setAttribute(element: Styled, name: string, value: string): void {
    const look = this.#look(element, name, () => {
      const own = element.getAttribute(name)!;
      return { own, now: own, undo: () => element.setAttribute(name, own) };
    });
    if (look.now === value) return;
    look.now = value;
    element.setAttribute(name, value);
  }

  restore(): void {
    for (const each of this.#looks.values())
      for (const { own, now, undo } of each.values()) if (own !== now) undo();
    this.#looks.clear();
  }

  #styled(element: Styled, name: string): Look {
    const { style } = element;
    return this.#look(element, name, () => {
      const own = style.getPropertyValue(name);
      return { own, now: own, undo: () => style.setProperty(name, own) };
    });
  }

  #look(element: Styled, name: string, read: () => Look): Look {
    let looks = this.#looks.get(element);
    if (!looks) this.#looks.set(element, (looks = new Map<string, Look>()));
    let look = looks.get(name);
    if (!look) looks.set(name, (look = read()));
    return look;
  }
}

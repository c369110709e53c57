/** Parts of events that a reader hides in their lanes, and shows again: by the sign at a label, or a key at the focused event. */
import type { ReactiveControllerHost } from 'lit';
import { familyHeads } from '../../layout/collapse-families.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Store } from '../../store/store.js';
import type { ViewController } from '../controllers/view-controller.js';
import type { OnDemand } from '../controllers/on-demand.js';

/** What hides them. */
export interface Family {
  toggleFamily(id: string): void;
}

/** Where they are. */
export interface OfFamilies {
  readonly view: Pick<ViewController, 'state'>;
  store(): Store | undefined;
  parts(): { readonly filter: OnDemand<Family> };
}

export class Families {
  readonly #host: ReactiveControllerHost;
  readonly #of: OfFamilies;
  readonly #focus: (id: string) => void;
  /** The event whose parts were hidden or shown last, and how many were hidden before. */
  #last: { readonly id: string; readonly hidden: number } | undefined;

  constructor(host: ReactiveControllerHost, of: OfFamilies, focus: (id: string) => void) {
    this.#host = host;
    this.#of = of;
    this.#focus = focus;
  }

  /** The parts of an event; focus goes to it, as it may be on one that goes. */
  readonly toggle = (id: string): void => {
    this.#last = { id, hidden: this.#of.store()?.entry(id)?.hidden?.length ?? 0 };
    this.#of.parts().filter.use(filter => {
      filter.toggleFamily(id);
      this.#focus(id);
      this.#host.requestUpdate();
    });
  };

  /** Those of the focused event, or where it has none, of what it is part of in its lane. */
  toggleFocused(): void {
    const store = this.#of.store();
    const { focused } = this.#of.view.state;
    const entry = store && focused !== undefined ? store.entry(focused) : undefined;
    if (!entry) return;
    const heads = familyHeads(store!.snapshot());
    const head = [entry.event.id, entry.event.parent].find(id => heads.has(id!));
    if (head !== undefined) this.toggle(head);
  }

  /** What became of what was asked last, for those who don't see it; nothing where another event has focus. */
  said(locale: Locale): string {
    const { id, hidden: n } = this.#last ?? {};
    if (id === undefined || id !== this.#of.view.state.focused) return '';
    const { hiddenWords } = this.#of.store()?.entry(id) ?? {};
    return hiddenWords ?? (n ? say(locale, toolsOf(locale).families.shown, { n }) : '');
  }
}

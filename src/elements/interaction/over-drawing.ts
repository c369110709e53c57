/** What lies over a drawing while a reader is at it: the way beyond its edges, and arrows from the event that he looks at. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { relationArrows } from '../../layout/relation-arrows.js';
import type { Locale } from '../../locale/locale.js';
import { arrowsView } from '../../render/dom/arrows-view.js';
import { edgesView } from '../../render/dom/edges-view.js';
import { familiesView } from '../../render/dom/families-view.js';
import { titleOf } from '../../render/words/entry-words.js';
import type { Scene } from '../../scene/scene.js';
import { factsIn } from '../../store/facts-of.js';
import type { Store } from '../../store/store.js';
import type { ViewState } from '../../view/view-state.js';

/** What is drawn. */
export interface Drawn {
  readonly scenes: { readonly scene: Scene | undefined };
  readonly view: { readonly state: Pick<ViewState, 'selected'> };
  store(): Store | undefined;
}

export class OverDrawing {
  readonly #host: ReactiveControllerHost;
  readonly #of: Drawn;
  readonly #onFamily: (id: string) => void;
  /** Ids of the events whose label is under the pointer, and has focus that is seen. */
  #pointed: string | undefined;
  #focused: string | undefined;

  constructor(host: ReactiveControllerHost, root: ShadowRoot, of: Drawn, onFamily: (id: string) => void) {
    this.#host = host;
    this.#onFamily = onFamily;
    this.#of = of;
    root.addEventListener('pointerover', ({ target }) => this.#look(labelAt(target), this.#focused));
    root.addEventListener('pointerout', () => this.#look(undefined, this.#focused));
    root.addEventListener('focusin', ({ target }) => {
      const isSeen = (target as Element).matches(':focus-visible');
      this.#look(this.#pointed, isSeen ? labelAt(target) : undefined);
    });
    root.addEventListener('focusout', () => this.#look(this.#pointed, undefined));
  }

  /** `hovered` is the id of the event whose ink is under the pointer. */
  view(locale: Locale, hovered: string | undefined): TemplateResult | typeof nothing {
    const { scene } = this.#of.scenes;
    const store = this.#of.store();
    if (!scene || !store) return nothing;
    const event = this.#pointed ?? hovered ?? this.#focused ?? this.#of.view.state.selected;
    const facts = event === undefined ? [] : factsIn(store.whole ?? store, event);
    return html`${arrowsView(scene, relationArrows(scene, facts))}${familiesView(scene, locale, id => titleOf(store.entry(id)!, locale), this.#onFamily)}${edgesView(scene, locale)}`;
  }

  #look(pointed: string | undefined, focused: string | undefined): void {
    if (pointed === this.#pointed && focused === this.#focused) return;
    this.#pointed = pointed;
    this.#focused = focused;
    // Focus may come in the middle of an update.
    queueMicrotask(() => this.#host.requestUpdate());
  }
}

const labelAt = (target: EventTarget | null): string | undefined =>
  (target as Element).closest<HTMLElement>('.drawing [data-event]')?.dataset['event'];

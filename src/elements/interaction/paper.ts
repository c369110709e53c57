/**
 * Lanes on paper: all of the drawing, as small as the page asks, and under it what its marks mean, for those who cannot ask a page
 * of paper. Nothing can be fetched once a page is being printed, so it is here before.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { marksInUse } from '../../layout/marks-in-use.js';
import type { Locale } from '../../locale/locale.js';
import { toolsOf } from '../../locale/tools-of.js';
import { legendView } from '../../render/dom/legend-view.js';
import type { Store } from '../../store/store.js';
import type { ViewController } from '../controllers/view-controller.js';
import { PrintController } from '../controllers/print-controller.js';

/** What is printed. */
export interface Printed {
  readonly view: ViewController;
  store(): Store | undefined;
}

export class Paper {
  readonly #root: ShadowRoot;
  readonly #of: Printed;
  readonly #print: PrintController;

  constructor(host: ReactiveControllerHost & HTMLElement, root: ShadowRoot, of: Printed) {
    this.#root = root;
    this.#of = of;
    this.#print = new PrintController(host);
  }

  /** The legend of what is drawn; nothing on a screen. */
  legend(locale: Locale): TemplateResult | typeof nothing {
    const store = this.#of.store();
    if (!this.#print.isPrinting || this.#of.view.state.view !== 'lanes' || !store) return nothing;
    // It has been drawn for the width of the screen, and there is no time to draw it anew.
    const width = this.#root.querySelector('.main')?.clientWidth;
    if (width) this.#root.querySelector<HTMLElement>('.base')?.style.setProperty('--drawn', `${width}px`);
    // On paper nothing has focus.
    const kinds = marksInUse(store).filter(kind => kind !== 'order');
    if (kinds.length === 0) return nothing;
    return html`<section class="lanes-legend">
      <h3>${toolsOf(locale).legend.title}</h3>
      ${legendView({ locale, kinds, asStory: false })}
    </section>`;
  }
}

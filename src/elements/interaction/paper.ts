/**
 * What stands on paper alone: under the lanes, of which all is drawn as small as the page asks, what their marks mean, for those who
 * cannot ask a page of paper; under each view its sources. Nothing can be fetched once a page is being printed, so it is here before.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { MOST_PRINTED } from '../../base/caps.js';
import { marksInUse } from '../../layout/marks-in-use.js';
import type { Locale } from '../../locale/locale.js';
import { knownOn } from '../../locale/known-on.js';
import { also } from '../../locale/speaker.js';
import { toolsOf } from '../../locale/tools-of.js';
import { legendView } from '../../render/dom/legend-view.js';
import type { Store } from '../../store/store.js';
import type { ViewController } from '../controllers/view-controller.js';
import { PrintController } from '../controllers/print-controller.js';
import { paperLanes, type PrintedLanes } from './paper-lanes.js';

/** What is printed. */
export interface Printed extends PrintedLanes {
  readonly view: ViewController;
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

  /** What is printed in the place of the drawing; undefined on a screen. */
  drawing(locale: Locale): TemplateResult | typeof nothing | undefined {
    return this.#print.isPrinting ? paperLanes(this.#of, locale) : undefined;
  }

  /** What is printed under the view; nothing on a screen. */
  foot(locale: Locale): TemplateResult | typeof nothing {
    const store = this.#of.store();
    if (!this.#print.isPrinting || !store) return nothing;
    return html`${this.#dayOf(store, locale)}${this.#legend(store, locale)}${sourcesOf(store, locale)}`;
  }

  /** The day of the knowledge, whose line may lie out of what is drawn; story and table say it themselves. */
  #dayOf(store: Store, locale: Locale): TemplateResult | typeof nothing {
    const { asOf } = store.snapshot();
    if (this.#of.view.state.view !== 'lanes' || asOf === undefined) return nothing;
    return html`<p class="lanes-legend">${knownOn(asOf, locale)}</p>`;
  }

  /** The legend of the lanes; story and table have their own, or need none. */
  #legend(store: Store, locale: Locale): TemplateResult | typeof nothing {
    if (this.#of.view.state.view !== 'lanes') return nothing;
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

/** All that the document names, with who published them and where they are. */
function sourcesOf({ doc: { sources = [] } }: Store, locale: Locale): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<section class="lanes-legend">
    <h3>${toolsOf(locale).sources}</h3>
    <ul class="legend">
      ${sources.slice(0, MOST_PRINTED).map(({ id, title, publisher, url }) => {
        const texts = [title ?? publisher ?? url ?? id, title && publisher, (title ?? publisher) && url];
        return html`<li><bdi>${also({ locale }, ...texts)}</bdi></li>`;
      })}
    </ul>
  </section>`;
}

/** What is for others than those who look at the screen: the time that is shown in words, and what goes on paper. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { knownOn } from '../../locale/known-on.js';
import type { Locale } from '../../locale/locale.js';
import { Paper, type Printed } from './paper.js';
import { SpokenTime } from './spoken-time.js';

export class BesideScreen {
  readonly #spoken: SpokenTime;
  readonly #of: Printed;
  readonly paper: Paper;

  constructor(host: ReactiveControllerHost & HTMLElement, root: ShadowRoot, of: Printed) {
    this.#of = of;
    this.#spoken = new SpokenTime(host, of.view);
    this.paper = new Paper(host, root, of);
  }

  /** `news` is what became of what a reader did. */
  view(locale: Locale, news: string): TemplateResult {
    return html`${this.#dayOf(locale)}
      <p class="spoken" role="status">${this.#spoken.words(locale)}</p>
      <p class="spoken" role="status">${news}</p>
      ${this.paper.foot(locale)}`;
  }

  /** The day of the knowledge, where its line lies out of what the lanes show. */
  #dayOf(locale: Locale): TemplateResult | typeof nothing {
    const { scene } = this.#of.scenes;
    const asOf = this.#of.store()?.snapshot().asOf;
    return scene && !scene.asOf && !scene.zero && asOf !== undefined
      ? html`<p class="spoken">${knownOn(asOf, locale)}</p>`
      : nothing;
  }
}

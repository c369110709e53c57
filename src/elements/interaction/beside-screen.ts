/** What is for others than those who look at the screen: the time that is shown in words, and what goes on paper. */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { Paper, type Printed } from './paper.js';
import { SpokenTime } from './spoken-time.js';

export class BesideScreen {
  readonly #spoken: SpokenTime;
  readonly paper: Paper;

  constructor(host: ReactiveControllerHost & HTMLElement, root: ShadowRoot, of: Printed) {
    this.#spoken = new SpokenTime(host, of.view);
    this.paper = new Paper(host, root, of);
  }

  /** `news` is what became of what a reader did. */
  view(locale: Locale, news: string): TemplateResult {
    return html`<p class="spoken" role="status">${this.#spoken.words(locale)}</p>
      <p class="spoken" role="status">${news}</p>
      ${this.paper.foot(locale)}`;
  }
}

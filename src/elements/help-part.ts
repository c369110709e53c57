/**
 * What tells a reader how it is used: what marks mean, the list of keys, and the hint at the zoom. Loaded when one of them is wanted.
 */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { toolsOf } from '../locale/tools-of.js';
import { marksInUse } from '../layout/marks-in-use.js';
import { cssVars, px } from '../render/dom/css-vars.js';
import { helpDialog } from '../render/dom/help-dialog.js';
import { keysView } from '../render/dom/keys-view.js';
import { legendView } from '../render/dom/legend-view.js';
import type { Store } from '../store/store.js';
import type { ViewState } from '../view/view-state.js';
import { BRUSH_KEYS } from './interaction/brush.js';
import { KEY_ROWS } from './interaction/keys.js';
import { isRtl } from './interaction/reading-direction.js';
import type { Hint } from './interaction/zoom-hint.js';
import { help } from './styles/help.css.js';
import { legend as legendLooks } from './styles/legend.css.js';

/** Where keys that are listed are of use; the others are those of the drawing. */
const EVERYWHERE = ['inside', 'card', 'event'];

/** What is explained. */
export interface Helped {
  readonly view: { readonly state: ViewState };
  whole(): Store | undefined;
}

export class Help implements ReactiveController {
  readonly styles = [help, legendLooks];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: Helped;
  #shows: 'keys' | 'legend' = 'keys';
  /** What had focus before the dialog was opened; undefined while it is not. */
  #opener: HTMLElement | null | undefined;
  #shown: HTMLDialogElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, of: Helped) {
    this.#host = host;
    this.#of = of;
    host.addController(this);
  }

  /** Opens a dialog: of keys, or of what marks mean. */
  show(what: 'keys' | 'legend'): void {
    this.#shows = what;
    this.#opener ??= this.#root.activeElement as HTMLElement | null;
    this.#host.requestUpdate();
  }

  view(locale: Locale, hint: Hint | undefined): TemplateResult {
    return html`${hint ? hintView(locale, hint) : nothing} ${this.#opener === undefined ? nothing : this.#shows === 'keys' ? this.#keys(locale) : this.#legend(locale)}`;
  }

  hostUpdated(): void {
    const dialog = this.#root.querySelector('dialog');
    // One that was closed hears of it later; an update before that must not open it again.
    if (!dialog || dialog === this.#shown) return;
    this.#shown = dialog;
    dialog.addEventListener('close', () => this.#close());
    dialog.addEventListener('click', event => {
      // Beside it: its ground is all of its box.
      if (event.target === dialog) dialog.close();
    });
    dialog.showModal();
  }

  #keys(locale: Locale): TemplateResult {
    const isDrawn = this.#root.querySelector('.drawing') !== null;
    return keysView({
      locale,
      direction: isRtl(this.#root.querySelector('.base')!) ? 'rtl' : 'ltr',
      rows: KEY_ROWS.filter(({ scope }) => isDrawn || EVERYWHERE.includes(scope)),
      brushRows: this.#root.querySelector('.overview') ? BRUSH_KEYS : [],
    });
  }

  #legend(locale: Locale): TemplateResult {
    const store = this.#of.whole();
    const { title, about } = toolsOf(locale).legend;
    return helpDialog({
      title,
      about,
      locale,
      content: legendView({
        locale,
        kinds: store ? marksInUse(store) : [],
        asStory: this.#of.view.state.view === 'story',
      }),
    });
  }

  #close(): void {
    const opener = this.#opener;
    this.#opener = undefined;
    this.#host.requestUpdate();
    // Browsers give focus back by themselves where they find what had it; it may be gone.
    const places = '.toolbar [tabindex="0"], .view [tabindex="0"]';
    const to = opener?.isConnected ? opener : this.#root.querySelector<HTMLElement>(places);
    to?.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot!;
  }
}

/** A Mac zooms by ⌘, and its trackpads by a pinch. */
function hintView(locale: Locale, { y }: Hint): TemplateResult {
  const { hint } = toolsOf(locale);
  const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);
  const words = say(locale, isMac ? hint.pinch : hint.wheel, { key: isMac ? '⌘' : hint.ctrl });
  return html`<p class="zoom-hint" part="hint" aria-hidden="true" ${cssVars({ 'inset-block-start': px(y) })}>
    <span>${words}</span>
  </p>`;
}

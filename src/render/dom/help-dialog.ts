/** A dialog that explains: a title, a line on what it is about, and what is explained. */
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { toolsOf } from '../../locale/tools-of.js';

export interface HelpDialogOptions {
  readonly title: string;
  readonly about: string;
  readonly locale: Locale;
  readonly content: unknown;
}

const TITLE_ID = 'keys-title';

export function helpDialog({ title, about, locale, content }: HelpDialogOptions): TemplateResult {
  const { close } = toolsOf(locale).keys;
  return html`<dialog class="keys" part="keys" aria-labelledby=${TITLE_ID}>
    <div class="keys-body">
      <div class="keys-head">
        <h2 id=${TITLE_ID}>${title}</h2>
        <form method="dialog">
          <button class="keys-close" aria-label=${close} title=${close}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5" /></svg>
          </button>
        </form>
      </div>
      <p>${about}</p>
      ${content}
    </div>
  </dialog>`;
}

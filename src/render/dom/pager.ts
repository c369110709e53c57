/** What stands under a long list: which part of it is shown, and buttons for the parts beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { isOnOnePage, type Page } from '../words/page-of.js';
import { toolsOf } from '../../locale/tools-of.js';

export interface PagerOptions {
  readonly locale: Locale;
  /** Which way the list goes on: in time, or just on. */
  readonly towards: 'later' | 'earlier' | 'on';
  readonly onPage: (index: number) => void;
}

/** Nothing where one page holds all. A button that leads nowhere stays in place, so that focus does. */
export function pager(
  shown: Page,
  { locale, towards, onPage }: PagerOptions,
): TemplateResult | typeof nothing {
  if (isOnOnePage(shown)) return nothing;
  const { index, start, end, count } = shown;
  const { page, toolbar, arrange } = toolsOf(locale);
  const words = say(locale, page, { from: start + 1, to: end, n: count });
  const button = (by: -1 | 1, label: string, leads: boolean): TemplateResult =>
    html`<button
      type="button"
      part="pager-button"
      aria-disabled=${!leads}
      @click=${() => leads && onPage(index + by)}
    >${label}</button>`;
  const { earlier, later } = toolbar;
  const [back, onward] = {
    later: [earlier, later],
    earlier: [later, earlier],
    on: [arrange.previous, arrange.next],
  }[towards] as [string, string];
  return html`<div class="pager" part="pager" role="group" aria-label=${words}>
    ${button(-1, back, start > 0)}<span role="status">${words}</span>${button(1, onward, end < count)}
  </div>`;
}

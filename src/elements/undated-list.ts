/** The events that nothing dates, under the view. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { titleOf } from '../render/words/entry-words.js';
import type { Store } from '../store/store.js';
import { toolsOf } from '../locale/tools-of.js';

/** More names than this are counted only; the table has them all. */
const MOST_UNDATED = 20;

/** Events that nothing dates, by name. */
export function undatedList(
  store: Store,
  ids: readonly string[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const entries = ids.slice(0, MOST_UNDATED).map(id => store.entry(id)!);
  return html`<div class="undated" part="undated">
    ${say(locale, toolsOf(locale).undated, { n: ids.length })}
    ${entries.map(entry => html`<button type="button" data-event=${entry.event.id}><bdi>${titleOf(entry, locale)}</bdi></button>`)}
  </div>`;
}

/** The events that nothing dates, under the view. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { titleOf } from '../render/words/entry-words.js';
import type { Entry, Store } from '../store/store.js';
import { toolsOf } from '../locale/tools-of.js';

/** More names than this are counted only; the table has them all. */
const MOST_UNDATED = 20;

/** Events that nothing dates, by name; then those of whom nothing says where they are to be aligned. */
export function undatedList(
  store: Store,
  ids: readonly string[],
  locale: Locale,
): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const all = ids.map(id => store.entry(id)!);
  const words = toolsOf(locale);
  return html`${listOf(
    words.undated,
    all.filter(({ unaligned }) => !unaligned),
    locale,
  )}
  ${listOf(
    words.align.unaligned,
    all.filter(({ unaligned }) => unaligned),
    locale,
  )}`;
}

function listOf(words: string, entries: readonly Entry[], locale: Locale): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<div class="undated" part="undated">
    ${say(locale, words, { n: entries.length })}
    ${entries.slice(0, MOST_UNDATED).map(entry => html`<button type="button" data-event=${entry.event.id}><bdi>${titleOf(entry, locale)}</bdi></button>`)}
  </div>`;
}

/** What lies beyond the edges of the plot: a button at each, which says how much, and leads there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import type { Scene } from '../../scene/scene.js';
import { toolsOf } from '../../locale/tools-of.js';

export function edgesView({ beyond }: Scene, locale: Locale): TemplateResult {
  const { earlier, later } = toolsOf(locale).edges;
  const edge = (n: number, way: -1 | 1, words: string): TemplateResult | typeof nothing =>
    n > 0
      ? html`<button type="button" class="beyond" part="beyond" data-pan=${way} tabindex="-1">${say(locale, words, { n })}</button>`
      : nothing;
  return html`${edge(beyond.before, -1, earlier)}${edge(beyond.after, 1, later)}`;
}

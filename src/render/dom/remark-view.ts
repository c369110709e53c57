/** An editor's words among the events: what went on around them, and remarks on them, with who says so. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { CitedSource, DatedBand, NumberedCallout } from '../../store/editorial-of.js';

/** A band where it begins: no event, so it has no heading and cannot be chosen. */
export function bandView({ band, sources }: DatedBand, when: string, locale: Locale): TemplateResult {
  return html`<div class="story-context">
    <p><bdi class="band-name">${band.label}</bdi> <span class="meta"><bdi>${when}</bdi></span> <span class="meta">${toolsOf(locale).editorial.context}</span></p>
    ${band.description ? html`<p dir="auto" .textContent=${band.description}></p>` : nothing}${cited(sources)}
  </div>`;
}

/** Remarks where what they are about is told: their words are there, so that no number need lead to them. */
export const remarksView = (remarks: readonly NumberedCallout[], locale: Locale): readonly TemplateResult[] =>
  remarks.map(remark => noteView(remark, nothing, locale));

/** A remark on a stretch of time, where that begins. */
export const stretchView = (remark: NumberedCallout, when: string, locale: Locale): TemplateResult =>
  noteView(remark, html`<p class="story-when"><bdi>${when}</bdi></p>`, locale);

const noteView = (
  { callout, sources }: NumberedCallout,
  head: TemplateResult | typeof nothing,
  locale: Locale,
): TemplateResult =>
  html`<div class="story-note" role="note" aria-label=${toolsOf(locale).editorial.remark}>
    ${head}
    <p dir="auto" .textContent=${callout.text}></p>
    ${cited(sources)}
  </div>`;

/** Behind a title, the numbers of the remarks on it, which stand elsewhere. */
export const noteNumbers = (
  remarks: readonly NumberedCallout[],
  locale: Locale,
): TemplateResult | typeof nothing =>
  remarks.length === 0
    ? nothing
    : html`<sup class="note-numbers">${remarks.map(
        ({ number }) =>
          html`<span aria-hidden="true">${say(locale, '{n}', { n: number })}</span><span class="spoken">${say(locale, toolsOf(locale).editorial.note, { n: number })}</span> `,
      )}</sup>`;

/** Who says so; nothing where nobody is named. */
export const cited = (sources: readonly CitedSource[]): TemplateResult | typeof nothing =>
  sources.length === 0
    ? nothing
    : html`<span class="quiet cited">${sources.map(
        ({ title, url, locator }, i) =>
          html`${i > 0 ? '; ' : ''}${url ? html`<a href=${url} rel="noopener"><bdi>${title}</bdi></a>` : html`<bdi>${title}</bdi>`}${locator ? html`, <bdi>${locator}</bdi>` : nothing}`,
      )}</span>`;

/**
 * A page as an author's build makes it: the data of a history in the element, the same as HTML beside it, and an example of a
 * stylesheet for that HTML, which is the page's own. It is shown in a frame in which no script runs.
 */
import { html, type TemplateResult } from 'lit';
import { loadLocale } from '../src/locale/load-locale.js';
import { parseDocument } from '../src/model/parse-document.js';
import { resolveTimes } from '../src/model/resolve-times.js';
import { historyHtml } from '../src/render/html/history-html.js';
import { createStore } from '../src/store/create-store.js';
import { AS_OF } from './timeline.js';

/** Looks of an article: years in the margin where there is one. */
const STYLE = `
  :root { color-scheme: light dark; --quiet: light-dark(#555c66, #a9b0bb); --line: light-dark(#d8dce2, #3a414c);
    --ground: light-dark(#fff, #14171c); --soft: light-dark(#f4f5f7, #1d2128); --accent: light-dark(#1f5fae, #8db9f0); }
  body { margin: 0; background: var(--ground); color: light-dark(#1b1f24, #e6e8eb);
    font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
  main, header { max-inline-size: 46rem; margin-inline: auto; padding-inline: 20px; }
  header { padding-block: 16px; color: var(--quiet); font-size: 14px; }
  main { padding-block-end: 64px; }
  a { color: var(--accent); text-underline-offset: 2px; }
  h1 { margin-block: 8px 4px; font-size: 30px; line-height: 1.2; text-wrap: balance; }
  h3 { margin: 0; font-size: 18px; line-height: 1.3; }
  p { margin-block: 2px; }
  ol, ul { margin: 0; padding: 0; list-style: none; }
  .ct-summary { font-size: 17px; }
  .ct-known, .ct-when, .ct-about, .ct-more, .ct-place, .ct-cited { color: var(--quiet); }
  .ct-about, .ct-more, .ct-place, .ct-cited, dl { font-size: 14px; }
  .ct-context, .ct-steps, .ct-chapter, .ct-notes, .ct-sources { margin-block-start: 32px; padding-block-start: 12px;
    border-block-start: 1px solid var(--line); }
  h2 { margin: 0 0 8px; font-size: 15px; font-weight: 600; color: var(--quiet); font-variant-numeric: tabular-nums; }
  li + li, .ct-note + ol, ol + .ct-note { margin-block-start: 28px; }
  dl li + li, .ct-conflict li + li, .ct-context li + li, .ct-sources li + li { margin-block-start: 8px; }
  .ct-event ol { margin: 16px 0 0; padding-inline-start: 16px; border-inline-start: 2px solid var(--line); }
  .ct-event :is(p, ul, ol)[dir] { margin-block: 8px; font-size: 16px; }
  dl { display: grid; grid-template-columns: 7rem 1fr; gap: 2px 16px; margin-block: 10px 0; }
  dt { grid-column: 1; color: var(--quiet); }
  dd { grid-column: 2; margin: 0; min-block-size: 24px; }
  dd + dd { margin-block-start: 2px; }
  cite { font-style: normal; }
  blockquote { margin: 4px 0; padding-inline-start: 12px; border-inline-start: 2px solid var(--line); }
  figure { margin: 12px 0; }
  img, video { max-inline-size: 100%; block-size: auto; }
  .ct-note { margin-block-start: 12px; padding: 10px 14px; border-inline-start: 3px solid var(--accent); background: var(--soft); }
  .ct-steps ol { counter-reset: step; }
  .ct-steps li { counter-increment: step; position: relative; padding-inline-start: 40px; }
  .ct-steps li::before { content: counter(step); position: absolute; inset-inline-start: 0; inline-size: 26px; block-size: 26px;
    border: 1px solid var(--accent); border-radius: 50%; color: var(--accent); font: 600 14px/26px system-ui; text-align: center; }
  .ct-event:target > h3 { text-decoration: underline 2px var(--accent); }
  @media (min-width: 40rem) {
    .ct-context, .ct-steps, .ct-chapter, .ct-notes, .ct-sources { display: grid; grid-template-columns: 7rem 1fr; column-gap: 24px; }
    section > h2 { grid-column: 1; grid-row: 1 / span 99; }
    section > :not(h2) { grid-column: 2; }
    .ct-history { display: block; }
  }
  @media (max-width: 30rem) { dl { display: block; } dt { margin-block-start: 6px; } }
`;

/** The whole page as text. */
export async function unscriptedPage(source: unknown, tag: string): Promise<string> {
  const locale = await loadLocale(tag);
  const doc = parseDocument(source).value!;
  const store = createStore(doc, resolveTimes(doc, { asOf: AS_OF }).value);
  const text = historyHtml(store, { locale, headingLevel: 1, idPrefix: 'event-' });
  // In JSON a tag can be written so that it is none.
  const json = JSON.stringify(doc).replaceAll('<', '\\u003c');
  // Links to places in the page would else lead to the page that the frame stands in.
  return `<!doctype html>
<html lang="${locale.lang}" dir="${locale.direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<base href="about:srcdoc">
<title>A history without a script</title>
<style>${STYLE}</style>
<header lang="en" dir="ltr">No script runs in this page. It is what a reader without JavaScript gets, made by <code>historyHtml</code> when the page was built.</header>
<main>
<career-timeline as-of="${AS_OF}" locale="${locale.tag}">
<script type="application/json">${json}</script>
${text}
</career-timeline>
</main>
</html>`;
}

export interface FrameSettings {
  readonly width: number;
  readonly height: number;
  readonly theme?: 'light' | 'dark';
}

/** The page in a frame that forbids scripts; that it can be looked into is for the tests. */
export const frame = (page: string, { width, height, theme }: FrameSettings): TemplateResult =>
  html`<iframe
    sandbox="allow-same-origin"
    srcdoc=${page}
    title="A history as a page without a script"
    style="inline-size: ${width}px; max-inline-size: 100%; block-size: ${height}px; border: 1px solid light-dark(#ccd, #445); ${
      theme === undefined ? '' : `color-scheme: ${theme}`
    }"
  ></iframe>`;

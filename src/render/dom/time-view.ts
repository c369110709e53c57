/** A date in words, and for machines where HTML has a word for it. */
import { html, type TemplateResult } from 'lit';

export const timeView = (words: string, datetime: string | undefined): TemplateResult | string =>
  datetime === undefined ? words : html`<time datetime=${datetime}>${words}</time>`;

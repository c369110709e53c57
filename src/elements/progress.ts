/** How far something is that takes long: of how many events, and how much of it. */
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';

/** `share` is 0–1. */
export const progressOf = (n: number, share: number, locale: Locale): TemplateResult =>
  html`${say(locale, locale.messages.events, { n })}
    <progress aria-label=${locale.messages.state.loading} .value=${share}></progress>`;

/** What the header says and offers beside the title: fetched beside the data, for a picture alone needs neither. */
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { summarise } from '../locale/summarise.js';
import type { Store } from '../store/store.js';
import { tallyOf } from '../store/tally.js';
import { toolbar as looks } from './styles/toolbar.css.js';
export { toolbar } from './toolbar.js';

export const styles = [looks];

/** How many events, from when to when, and how well they are known. */
export const summary = (store: Store, locale: Locale): TemplateResult =>
  html`<bdi>${summarise(tallyOf(store.snapshot()), locale)}</bdi>`;

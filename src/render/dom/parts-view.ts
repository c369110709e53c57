/**
 * The way to any place of a long list: its parts as buttons under a word, with how many events are in each; then those of the part
 * that is shown, and so on, so that a list of any length takes a few choices. A button stays in place when it is used, and so
 * does focus.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { ListPart } from '../words/list-parts.js';

export interface PartsOptions {
  readonly locale: Locale;
  /** Shows the page with a place of the list. */
  readonly onGo: (place: number) => void;
}

/** Nothing where there is one part at most. */
export function partsView(
  parts: readonly ListPart[],
  options: PartsOptions,
): TemplateResult | typeof nothing {
  if (parts.length < 2) return nothing;
  const { goTo } = toolsOf(options.locale);
  return html`<details class="go-to" part="go-to">
    <summary>${goTo}</summary>
    ${levelsOf({ words: goTo, parts }).map(
      ({ words, parts: level }) =>
        html`<ul aria-label=${words}>${level.map(part => partView(part, options))}</ul>`,
    )}
  </details>`;
}

type Level = Pick<ListPart, 'words' | 'parts'>;

/** What has parts, from the whole down to where the reader is. */
function levelsOf(whole: Level): readonly Level[] {
  const here = whole.parts.find(({ isHere, parts }) => isHere && parts.length > 0);
  return here ? [whole, ...levelsOf(here)] : [whole];
}

const partView = (
  { words, short = words, count, place, isHere }: ListPart,
  { locale, onGo }: PartsOptions,
): TemplateResult =>
  html`<li><button
    type="button"
    part="go-to-button"
    aria-current=${isHere ? 'true' : nothing}
    @click=${() => onGo(place)}
  ><bdi>${short}</bdi>${count === undefined ? nothing : countView(count, locale)}</button></li>`;

/** A number to look at; what it counts, for those who only hear it. */
const countView = (n: number, locale: Locale): TemplateResult =>
  html` <span class="go-to-count" aria-hidden="true">${say(locale, '{n}', { n })}</span
    ><span class="spoken">${say(locale, locale.messages.events, { n })}</span>`;

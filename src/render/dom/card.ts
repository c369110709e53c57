/** The card of one event: what is known of it, why, and who says so. */
import { html, nothing, type TemplateResult } from 'lit';
import { detailsOf } from '../../locale/details-of.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { sentenceCase } from '../words/entry-words.js';
import type { EventWords, SourceWords } from '../words/event-words.js';
import type { OtherDateWords } from '../words/other-dates.js';
import type { NeighbourWords } from '../words/event-neighbours.js';
import { fill, type EventMention, type Reason } from '../words/reason.js';
import { cssVars } from './css-vars.js';
import { hueVars } from './hue.js';
import { mediaView } from './media-view.js';
import { richTextView } from './rich-text-view.js';
import { timeView } from './time-view.js';

/** A click on an event that it names, or on its button, is heard by who listens for those. */
export interface CardOptions {
  readonly words: EventWords;
  readonly locale: Locale;
  /** Id of the title in its tree; the caller gives it focus. */
  readonly titleId: string;
  /** What the page has for its body; undefined where that is the default one. */
  readonly own?: unknown;
  /** Something dates it, so that there is a time to show. */
  readonly dated: boolean;
  /** Where what is part of it stands under it in its lane: whether that is hidden there, and what hides or shows it. */
  readonly hiding?: { readonly hidden: boolean; readonly onToggle: () => void };
  /** Where there is a link to it: how it is copied, and what came of that. */
  readonly copy?: { readonly said: string; readonly onCopy: () => void };
}

type Part = TemplateResult | typeof nothing;

export function cardView(options: CardOptions): TemplateResult {
  const { words, locale, titleId, dated } = options;
  const { id, title, lang, when, certainty, lane, status } = words;
  const { card } = detailsOf(locale);
  return html`<article class="card" part="card" aria-labelledby=${titleId} ${cssVars(hueVars(lane.hue))}>
    <div class="card-head">
      <span class="swatch" aria-hidden="true"></span><bdi>${lane.label}</bdi>
      <span class="card-buttons">
        ${dated ? iconButton('fitSelection', card.fit, 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5.5 8h5') : nothing}
        ${iconButton('close', card.close, 'M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5')}
      </span>
    </div>
    <h3
      id=${titleId}
      class=${status ?? nothing}
      part="card-title"
      tabindex="-1"
      lang=${lang ?? nothing}
    ><bdi>${title}</bdi></h3>
    <p class="card-when" part="when">${timeView(when, words.datetime)}</p>
    <p class="card-sure" part="certainty">${certainty}</p>
    <slot name=${`card-${id}`}>
      ${options.own === undefined ? bodyView(options) : html`<div class="card-own" part="card-own">${options.own}</div>`}
    </slot>
    ${copyView(options)}
  </article>`;
}

/** What is known of it, why, who says so, and what it leads to. */
function bodyView(options: CardOptions): TemplateResult {
  const { words, locale } = options;
  const { lang, asWritten, place, description } = words;
  const { card } = detailsOf(locale);
  return html`${line(words.aside)} ${words.datedBy.map(line)} ${line(words.lasted)}
    ${line(asWritten && say(locale, card.asWritten, { text: asWritten }))} ${line(place)}
    ${familyView(options)}
    ${
      description.length > 0
        ? html`<div class="card-text" part="description" lang=${lang ?? nothing}>${richTextView(description)}</div>`
        : nothing
    }
    ${words.media.map(each => mediaView(each, card))} ${conflictParts(options)} ${whyPart(options)}
    ${section(card.order, words.order.map(reasonView))}
    ${section(
      card.otherDates,
      words.otherDates.map(it => otherDateView(it, options)),
    )}
    ${section(
      card.links,
      words.links.map(({ href, label }) => linkView(href, label)),
    )}
    ${section(toolsOf(locale).sources, words.sources.map(sourceView))}
    ${neighboursView(options)}`;
}

/** What came of it is said beside the button, in a place that is there before. */
function copyView({ copy, locale }: CardOptions): Part {
  if (!copy) return nothing;
  return html`<p class="card-foot">
    <button type="button" class="copy-link" part="copy-link" @click=${copy.onCopy}>${detailsOf(locale).card.copyLink}</button>
    <span role="status">${copy.said}</span>
  </p>`;
}

/** On a grid of 16 px. */
const iconButton = (ask: string, label: string, d: string): TemplateResult =>
  html`<button type="button" class="card-button" part=${ask === 'close' ? ask : 'fit'} data-ask=${ask} aria-label=${label} title=${label}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d=${d} /></svg>
  </button>`;

const line = (text: string | undefined): Part => (text ? html`<p class="card-note">${text}</p>` : nothing);

/** A heading and a list under it; nothing where the list is empty. */
const section = (heading: string, items: readonly TemplateResult[]): Part =>
  items.length === 0 ? nothing : html`<h4>${heading}</h4>${listView(items, 'plain')}`;

const listView = (items: readonly TemplateResult[], look = ''): TemplateResult =>
  html`<ul class=${look}>${items.map(item => html`<li>${item}</li>`)}</ul>`;

function whyPart(options: CardOptions): Part {
  const { because, derivation } = options.words;
  if (because === undefined && derivation === undefined) return nothing;
  return html`<h4>${detailsOf(options.locale).card.why}</h4>
    ${because === undefined ? nothing : html`<p>${because}</p>`}
    ${derivation === undefined ? nothing : html`<p>${reasonView(derivation)}</p>`}`;
}

const conflictParts = (options: CardOptions): readonly TemplateResult[] =>
  options.words.conflicts.map(
    ({ heading, reasons }) =>
      html`<div class="card-conflict" part="conflict">
        <h4>${heading}</h4>
        ${listView(reasons.map(reasonView))}
      </div>`,
  );

function otherDateView(words: OtherDateWords, options: CardOptions): TemplateResult {
  const { stated, note, follows, others } = words;
  const { locale } = options;
  return html`<p class="card-claim">${sentenceCase(stated, locale)}</p>
    ${line(note)} ${follows.map(reason => html`<p>${reasonView(reason)}</p>`)}
    ${others.length === 0 ? nothing : html`<p>${detailsOf(locale).claims.would}</p>${listView(others.map(reasonView))}`}`;
}

const reasonView = (parts: Reason): TemplateResult =>
  html`${parts.map(part => (typeof part === 'string' ? part : mentionView(part)))}`;

/** What it is part of, and what is part of it. */
function familyView({ words: { family }, locale, hiding }: CardOptions): Part {
  const { card } = detailsOf(locale);
  const { partOf, parts, more } = family;
  const rows: readonly Part[] = [
    kin(card.partOf, partOf ? [mentionView(partOf)] : []),
    kin(card.contains, [...parts.map(mentionView), ...(more === undefined ? [] : [html`${more}`])]),
  ];
  return html`${kinList(rows, 'family')}${
    hiding
      ? html`<button type="button" class="copy-link" part="hide-parts" aria-expanded=${!hiding.hidden} @click=${hiding.onToggle}>${hiding.hidden ? card.showParts : card.hideParts}</button>`
      : nothing
  }`;
}

/** What lay around it in time, each kind after its own word. */
function neighboursView({ words: { neighbours }, locale }: CardOptions): Part {
  const { card } = detailsOf(locale);
  const link = ({ when, possible, ...mention }: NeighbourWords): TemplateResult => {
    const words: Reason = possible ? fill(locale, card.perhaps, { event: [mention] }) : [mention];
    return html`${reasonView(words)} <span class="kin-when">${when}</span>`;
  };
  const list = kinList(
    (['before', 'meanwhile', 'after'] as const).map(kind => kin(card[kind], neighbours[kind].map(link))),
    'neighbours',
  );
  return list === nothing ? nothing : html`<h4>${card.around}</h4>${list}`;
}

/** A word, and what it leads to; nothing where that is nothing. */
const kin = (word: string, links: readonly TemplateResult[]): Part =>
  links.length === 0
    ? nothing
    : html`<div><dt>${word}</dt>${links.map(link => html`<dd>${link}</dd>`)}</div>`;

const kinList = (rows: readonly Part[], part: string): Part =>
  rows.every(row => row === nothing) ? nothing : html`<dl class="kin" part=${part}>${rows}</dl>`;

/** Not a <button>, which cannot be broken into lines as the sentence around it is. */
const mentionView = ({ event, title }: EventMention): TemplateResult => {
  const onKeyDown = (down: KeyboardEvent): void => {
    if (down.key !== 'Enter' && down.key !== ' ') return;
    down.preventDefault();
    (down.currentTarget as HTMLElement).click();
  };
  return html`<span
    role="button"
    tabindex="0"
    class="mention"
    data-event=${event}
    @keydown=${onKeyDown}
  ><bdi>${title}</bdi></span>`;
};

const linkView = (href: string, label: string): TemplateResult =>
  html`<a part="link" href=${href} rel="noopener noreferrer"><bdi>${label}</bdi></a>`;

function sourceView({ title, url, published, places }: SourceWords): TemplateResult {
  return html`<span part="source">${url === undefined ? html`<bdi class="source">${title}</bdi>` : linkView(url, title)}</span>${
    published ? html`<p class="card-note">${published}</p>` : nothing
  }${places.map(
    ({ locator, quote }) =>
      html`${locator ? html`<p class="card-note">${locator}</p>` : nothing}${
        quote ? html`<blockquote>${quote}</blockquote>` : nothing
      }`,
  )}`;
}

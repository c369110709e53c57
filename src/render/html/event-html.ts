/**
 * One event as HTML: what its card says, but for what lay around it in time, which stands around it here. Who says so is cited
 * shortly, as the sources have a list at the end.
 */
import { sentenceCase } from '../words/entry-words.js';
import type { EventWords, SourceWords } from '../words/event-words.js';
import type { OtherDateWords } from '../words/other-dates.js';
import { detailsOf } from '../../locale/details-of.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import {
  cardWords,
  comma,
  heading,
  languageOf,
  link,
  mention,
  own,
  semicolon,
  sentence,
  time,
  type HtmlContext,
} from './html-context.js';
import { attribute, between, lines, markup, NOTHING, type Filling, type Markup } from './markup.js';
import { mediaHtml } from './media-html.js';
import { richTextHtml } from './rich-text-html.js';

/** Heading, date, and all that is known of it. */
export function eventHtml(words: EventWords, context: HtmlContext): Markup {
  const { lang, lane, status, asWritten } = words;
  const title = own(words.title, context, lang);
  const about = [
    markup`<span class="ct-sure">${words.certainty}</span>`,
    ...(lane.label ? [markup`<span class="ct-lane">${own(lane.label, context)}</span>`] : []),
  ];
  const line = (text: string | undefined): Filling => text && markup`<p class="ct-more">${text}</p>`;
  const attributes = markup`${attribute('dir', 'auto')}${languageOf(context, lang)}`;
  return lines(
    heading(2, status === 'cancelled' ? markup`<s>${title}</s>` : title, context),
    markup`<p class="ct-when">${time(words.when, words.datetime)}</p>`,
    markup`<p class="ct-about">${between(semicolon(context), about)}</p>`,
    line(words.aside),
    ...words.datedBy.map(line),
    line(words.lasted),
    line(asWritten && say(context.locale, cardWords(context).asWritten, { text: asWritten })),
    words.place && markup`<p class="ct-place">${own(words.place, context, lang)}</p>`,
    richTextHtml(words.description, attributes),
    ...words.media.map(each => mediaHtml(each, context, lang)),
    ...words.conflicts.map(each => conflictHtml(each, context)),
    factsHtml(words, context),
  );
}

/** What is known of it besides, each kind under its own word. */
function factsHtml(words: EventWords, context: HtmlContext): Filling {
  const { locale } = context;
  const { because, derivation, family, lang } = words;
  const card = cardWords(context);
  const told = (reason: EventWords['order'][number]): Filling => sentence(reason, context);
  const facts = lines(
    fact(card.partOf, family.partOf ? [mention(family.partOf, context)] : []),
    fact(card.contains, [
      ...family.parts.map(each => mention(each, context)),
      ...(family.more === undefined ? [] : [family.more]),
    ]),
    fact(card.why, [
      ...(because === undefined ? [] : [own(because, context, lang)]),
      ...(derivation === undefined ? [] : [told(derivation)]),
    ]),
    fact(card.order, words.order.map(told)),
    fact(
      card.otherDates,
      words.otherDates.map(each => otherDateHtml(each, context)),
    ),
    fact(
      card.links,
      words.links.map(({ href, label }) => link(href, own(label, context, lang))),
    ),
    fact(
      toolsOf(locale).sources,
      words.sources.map(each => citationHtml(each, context)),
    ),
  );
  return facts.markup !== '' && lines(markup`<dl>`, facts, markup`</dl>`);
}

/** A word, and what is known under it; nothing where that is nothing. */
const fact = (word: string, known: readonly Filling[]): Markup =>
  known.length === 0
    ? NOTHING
    : lines(markup`<dt>${word}</dt>`, ...known.map(each => markup`<dd>${each}</dd>`));

/** Statements that cannot all hold, or that there are too many of them to be listed. */
function conflictHtml(
  { heading: word, reasons }: EventWords['conflicts'][number],
  context: HtmlContext,
): Markup {
  const list = reasons.map(reason => markup`<li>${sentence(reason, context)}</li>`);
  return markup`<div class="ct-conflict"><p>${word}</p>${list.length > 0 && markup`<ul>${list}</ul>`}</div>`;
}

function otherDateHtml({ stated, note, follows, others }: OtherDateWords, context: HtmlContext): Markup {
  const { locale } = context;
  const list = others.map(each => markup`<li>${sentence(each, context)}</li>`);
  return lines(
    markup`<p>${sentenceCase(stated, locale)}</p>`,
    note && markup`<p>${own(note, context)}</p>`,
    ...follows.map(each => markup`<p>${sentence(each, context)}</p>`),
    list.length > 0 && markup`<p>${detailsOf(locale).claims.would}</p><ul>${list}</ul>`,
  );
}

/** A source where it is cited, with the places in it. */
const citationHtml = ({ title, url, places }: SourceWords, context: HtmlContext): Markup =>
  lines(
    link(url, markup`<cite>${own(title, context)}</cite>`),
    ...places.map(({ locator, quote }) =>
      lines(
        locator && markup`<p>${own(locator, context)}</p>`,
        quote && markup`<blockquote dir="auto"${languageOf(context)}>${quote}</blockquote>`,
      ),
    ),
  );

/** A source in the list of all: what it is, who published it, and when. */
export const sourceHtml = ({ title, url, published }: SourceWords, context: HtmlContext): Markup =>
  markup`<li>${link(url, markup`<cite>${own(title, context)}</cite>`)}${published && [comma(context), markup`<bdi>${published}</bdi>`]}</li>`;

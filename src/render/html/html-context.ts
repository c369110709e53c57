/** What the HTML of a history is made with, and the small pieces that all of it is made from. */
import { detailsOf } from '../../locale/details-of.js';
import type { Details } from '../../locale/messages/messages.js';
import { part } from '../../locale/speaker.js';
import type { WordsContext } from '../words/entry-words.js';
import type { EventMention, Reason } from '../words/reason.js';
import { attribute, markup, type Filling, type Markup } from './markup.js';

/** Words come from the store of all; a mention leads to what is told. */
export interface HtmlContext extends WordsContext {
  /** Level of the uppermost heading. */
  readonly headingLevel: number;
  /** Whether an event is among those that are told. */
  readonly isTold: (id: string) => boolean;
  /** Before all ids; absent where there are to be none, nor links to them. */
  readonly idPrefix: string | undefined;
}

/** A heading so many levels under the uppermost one; HTML has six. */
export function heading(depth: number, content: Filling, { headingLevel }: HtmlContext): Markup {
  const name = HEADINGS[Math.min(headingLevel + depth, HEADINGS.length) - 1]!;
  return markup`<${name}>${content}</${name}>`;
}

const HEADINGS: readonly Markup[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(name => ({ markup: name }));

/** Words of the author's within others: in their own language and direction. */
export const own = (text: string, context: HtmlContext, lang?: string): Markup =>
  markup`<bdi${languageOf(context, lang)}>${text}</bdi>`;

/** The attribute for the language of an author's text; nothing where that is the language around it. */
export function languageOf({ store, locale }: HtmlContext, lang = store.doc.locale): Markup {
  const isKnown = lang !== undefined && primary(lang) !== primary(locale.lang);
  return attribute('lang', isKnown ? lang : undefined);
}

const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** Id of the place where an event is told, which is also its fragment. */
export const anchorOf = (id: string, { idPrefix, isTold }: HtmlContext): string | undefined =>
  idPrefix !== undefined && isTold(id) ? idPrefix + encodeURIComponent(id) : undefined;

/** A sentence, in which events are links to where they are told. */
export const sentence = (reason: Reason, context: HtmlContext): Markup =>
  markup`${reason.map(each => (typeof each === 'string' ? each : mention(each, context)))}`;

/** A title, which leads to its event where that has an id. */
export function mention({ event, title }: EventMention, context: HtmlContext): Markup {
  const anchor = anchorOf(event, context);
  const words = own(title, context, context.store.entry(event)?.event.lang);
  return anchor === undefined ? words : markup`<a href="#${anchor}">${words}</a>`;
}

/** A link out of the page; without an address its words alone. Addresses were checked when the document was read. */
export const link = (href: string | undefined, label: Markup): Markup =>
  href === undefined ? label : markup`<a href="${href}" rel="noopener noreferrer">${label}</a>`;

/** A date in words, and for machines where HTML has a word for it. */
export const time = (words: string, datetime: string | undefined): Filling =>
  datetime === undefined ? words : markup`<time datetime="${datetime}">${words}</time>`;

export const comma = ({ locale }: HtmlContext): string => part({ locale }, 'comma');
export const semicolon = ({ locale }: HtmlContext): string => part({ locale }, 'semicolon');
export const cardWords = ({ locale }: HtmlContext): Details['card'] => detailsOf(locale).card;

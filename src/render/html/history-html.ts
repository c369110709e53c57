/**
 * A history as HTML to be read without a script: what browsers without JavaScript, feeds and crawlers get.
 * It is made where a page is made, and stands in the element beside its data: once the element is defined, it draws over that.
 */
import { memo } from '../../base/memo.js';
import { knownOn } from '../../locale/known-on.js';
import type { Locale } from '../../locale/locale.js';
import { summarise } from '../../locale/summarise.js';
import { toolsOf } from '../../locale/tools-of.js';
import { storyOf } from '../../layout/story.js';
import { editorialOf, remarksOn, type Editorial } from '../../store/editorial-of.js';
import type { Store } from '../../store/store.js';
import type { StoryOrder } from '../../store/story-order.js';
import { tallyOf } from '../../store/tally.js';
import { sentenceCase } from '../words/entry-words.js';
import { eventWords, sourcesOf, type EventWords } from '../words/event-words.js';
import { bandsHtml, notesHtml, remarkHtml, stepsHtml } from './editorial-html.js';
import { eventHtml, sourceHtml } from './event-html.js';
import { anchorOf, heading, own, type HtmlContext } from './html-context.js';
import { attribute, lines, markup, NOTHING, type Markup } from './markup.js';
import { chaptersOf, withHidden, type Passage, type ToldEvent } from './story-chapters.js';

export interface HistoryHtmlOptions {
  /** Language of the words; texts of the document stay in theirs. */
  readonly locale: Locale;
  /** Where that is another than that of the language. */
  readonly direction?: 'ltr' | 'rtl';
  /** From which end of time it is told: from the earliest on, unless somebody wants it otherwise. */
  readonly order?: StoryOrder;
  /** Level of its first heading on the page, 1 to 6; those below follow from it, to 6 at most. */
  readonly headingLevel?: number;
  /**
   * Where events are to have ids, and their names in sentences and steps to lead to them: what these ids begin with, a letter and then
   * letters, digits, `-` or `_`. One of its own for each history of a page. Without it there are no ids and no links between events.
   */
  readonly idPrefix?: string;
}

/**
 * Everything that a history has to say, in reading order, as HTML that needs neither script nor style: title and summary, the day that
 * the knowledge dates from, bands, steps, then years with their events, each with the words of its card and the remarks on it, plans and
 * what has no date apart, and at the end the sources. One `<section>`, whose classes begin with `ct-`.
 *
 * It is safe as it is: texts are escaped, addresses are those that `parseDocument` lets pass, and there is no script, no style and
 * no other id than was asked for. Put into `<career-timeline>` beside the data it is shown where no script runs, and until the
 * element is defined; then the element's own drawing is shown, found by the browser's search and printed, while feeds, crawlers and
 * reader modes that go by a page's source read this. Made at build time it says what was known on the day of the document (`asOf`).
 *
 * What lay around an event in time is not said of each, as it stands around it; nothing is hidden under what it is part of. Cost:
 * the words of every card. Throws `RangeError` where a level or a prefix is none.
 */
export function historyHtml(
  store: Store,
  { locale, direction = locale.direction, order = 'earliest-first', ...options }: HistoryHtmlOptions,
): string {
  // Aligned histories are told at the time when they were.
  const told = store.real ?? store;
  const { asOf } = told.snapshot();
  const { doc } = told.whole ?? told;
  const editorial = editorialOf(doc)(asOf);
  const context = contextOf(told, { locale, ...options });
  // Without a title the other headings move up.
  const inner = doc.title ? context : { ...context, headingLevel: context.headingLevel - 1 };
  return lines(
    markup`<section class="ct-history" lang="${locale.lang}" dir="${direction}">`,
    doc.title && heading(0, own(doc.title, context), context),
    markup`<p class="ct-summary">${summaryOf(told, locale)}</p>`,
    asOf !== undefined && markup`<p class="ct-known">${sentenceCase(knownOn(asOf, locale), locale)}</p>`,
    bandsHtml(editorial.bands, inner),
    stepsHtml(editorial.steps, inner),
    ...chaptersHtml(told, { context: inner, editorial, order }),
    notesHtml(untold(editorial, context), inner),
    sourcesHtml(inner),
    markup`</section>`,
  ).markup;
}

type ContextOptions = Pick<HistoryHtmlOptions, 'locale' | 'headingLevel' | 'idPrefix'>;

function contextOf(told: Store, { locale, headingLevel = 2, idPrefix }: ContextOptions): HtmlContext {
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 6)
    throw new RangeError(`headingLevel must be 1 to 6, got ${headingLevel}`);
  if (idPrefix !== undefined && !/^[a-z][\w-]*$/i.test(idPrefix))
    throw new RangeError(
      `idPrefix must be a letter and then letters, digits, - or _, got ${JSON.stringify(idPrefix)}`,
    );
  const { entries } = told.snapshot();
  const ids = new Set(withHidden(entries).map(({ event }) => event.id));
  return {
    locale,
    store: told.whole ?? told,
    headingLevel,
    idPrefix,
    isTold: id => ids.has(id),
  };
}

function summaryOf(told: Store, locale: Locale): string {
  const snapshot = told.snapshot();
  return snapshot.entries.length === 0 ? locale.messages.state.empty : summarise(tallyOf(snapshot), locale);
}

/** Remarks on stretches of time, which are told where those begin. */
const stretched = memo(({ callouts }: Editorial) => callouts.filter(({ stretch }) => stretch !== undefined));

/** The times of them; the same list for the same editorial, by which a story is known again. */
const stretches = memo((editorial: Editorial) => stretched(editorial).map(({ stretch }) => stretch!));

/** Remarks on what is not told here, or on nothing. */
const untold = ({ callouts }: Editorial, { isTold }: HtmlContext): Editorial['callouts'] =>
  callouts.filter(({ stretch, callout: { event } }) => !stretch && (event === undefined || !isTold(event)));

interface ChaptersOptions {
  readonly context: HtmlContext;
  readonly editorial: Editorial;
  readonly order: StoryOrder;
}

/** Years and what stands beside them, with their events, which are counted through all of them. */
function chaptersHtml(told: Store, { context, editorial, order }: ChaptersOptions): readonly Markup[] {
  const { locale } = context;
  const snapshot = told.snapshot();
  const items = storyOf(snapshot, { locale, order, bands: stretches(editorial) });
  const wordsOf = wordsIn(context);
  let number = 0;

  const eventItem = ({ entry, parts }: ToldEvent): Markup => {
    const { id } = entry.event;
    const ids = attribute('id', anchorOf(id, context));
    number += 1;
    return lines(
      markup`<li class="ct-event"${ids} value="${number}">`,
      eventHtml(wordsOf(id), context),
      ...remarksOn(editorial)(id).map(remark => remarkHtml(remark, context)),
      parts.length > 0 && list(parts),
      markup`</li>`,
    );
  };
  const list = (events: readonly ToldEvent[]): Markup =>
    lines(markup`<ol>`, ...events.map(eventItem), markup`</ol>`);
  const passage = (each: Passage): Markup =>
    each.kind === 'events' ? list(each.events) : remarkHtml(stretched(editorial)[each.index]!, context);
  return chaptersOf(items, { locale, asOf: snapshot.asOf }).map(chapter =>
    lines(
      markup`<section class="ct-chapter">`,
      heading(1, chapter.heading, context),
      ...chapter.passages.map(passage),
      markup`</section>`,
    ),
  );
}

/** The words of an event's card, without those for what lay around it, which would take all events once more for each. */
function wordsIn({ store, locale }: HtmlContext): (id: string) => EventWords {
  const alone: Store = { ...store, snapshot: view => ({ ...store.snapshot(view), entries: [] }) };
  return id => eventWords(store.entry(id)!, { store, locale }, alone);
}

/** All sources of the document; nothing where there are none. */
function sourcesHtml(context: HtmlContext): Markup {
  const ids = (context.store.doc.sources ?? []).map(({ id }) => id);
  if (ids.length === 0) return NOTHING;
  return lines(
    markup`<section class="ct-sources">`,
    heading(1, toolsOf(context.locale).sources, context),
    markup`<ul>`,
    ...sourcesOf(ids, context).map(source => sourceHtml(source, context)),
    markup`</ul>`,
    markup`</section>`,
  );
}

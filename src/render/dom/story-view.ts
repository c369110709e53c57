/**
 * The story as an ordered list beside a spine: years as landmarks, a sign for how each event is known, the date in words
 * above the title. A page at a time.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { htmlDatetime } from '../../locale/html-datetime.js';
import { detailsOf } from '../../locale/details-of.js';
import { toolsOf } from '../../locale/tools-of.js';
import { say } from '../../locale/say.js';
import { also } from '../../locale/speaker.js';
import type { StoryBand, StoryItem } from '../../scene/story.js';
import { firstImage } from '../../store/first-image.js';
import { levelsOf, type Kin } from '../../store/nesting.js';
import { alongTime, remarksOn, type Editorial } from '../../store/editorial-of.js';
import { periodsOf } from '../../store/periods.js';
import type { Entry } from '../../store/store.js';
import type { StoryOrder } from '../../store/story-order.js';
import type { WordsContext } from '../words/entry-words.js';
import { sentenceCase, titleOf } from '../words/entry-words.js';
import { hasFarPages, PAGE_SIZE, pageFrom, pageOf, printedPage } from '../words/page-of.js';
import { periodParts } from '../words/period-words.js';
import { richText } from '../words/rich-text.js';
import { cssVars } from './css-vars.js';
import { hueVars } from './hue.js';
import { mediaView } from './media-view.js';
import { kinView, type KinView } from './kin-view.js';
import { pager } from './pager.js';
import { partsView } from './parts-view.js';
import { bandView, remarksView, stretchView } from './remark-view.js';
import { richTextView } from './rich-text-view.js';
import { firstAt, monthsIn, placesIn, toldBefore, toldBy } from '../words/story-places.js';
import { storySign } from './story-sign.js';
import { timeView } from './time-view.js';

export interface StoryViewOptions extends WordsContext {
  readonly order: StoryOrder;
  /** With whose bands it is told. */
  readonly editorial?: Editorial | undefined;
  /** All of it is shown, for paper. */
  readonly isPrinting?: boolean;
  /** What it is told by, above it. */
  readonly tools?: TemplateResult | typeof nothing;
  readonly selected: string | undefined;
  /** 0-based; moved into what there is. */
  readonly page: number;
  readonly onPage: (index: number) => void;
}

export function storyView(items: readonly StoryItem<Entry>[], options: StoryViewOptions): TemplateResult {
  const { locale, order, onPage, tools = nothing } = options;
  const count = placesIn(items);
  const page = options.isPrinting ? printedPage(count) : pageOf(count, options.page);
  const { index, start, end } = page;
  const parts =
    options.isPrinting || !hasFarPages(page)
      ? []
      : periodParts(periodsOf(monthsIn[order](items), start, PAGE_SIZE), locale);
  // What leads up to an event is on its page.
  const [first, last] = [firstAt(start, items), firstAt(end, items)];
  const shown = [...landmarkBefore(items, first), ...items.slice(first, last)];
  const levels = levelsOf(shown.map(kinOf));
  const rails = Math.max(0, ...shown.flatMap(item => item.rails.map(({ slot }) => slot + 1)));
  return html`<div class="story ${order}" part="story" ${cssVars({ '--rails': String(rails) })}>
    ${tools} ${partsView(parts, { locale, onGo: place => onPage(pageFrom(place)) })}
    <ol class="story-items" aria-label=${locale.messages.drawing.label}>
      ${shown.map((item, i) => itemView(item, levels[i]!, options))}
    </ol>
    ${pager(
      {
        index,
        start: toldBefore(first, items),
        end: toldBefore(last, items),
        count: toldBefore(items.length, items),
      },
      { locale, towards: order === 'latest-first' ? 'earlier' : 'later', onPage },
    )}
  </div>`;
}

/** A page that begins under a landmark repeats it. */
function landmarkBefore(items: readonly StoryItem<Entry>[], start: number): readonly StoryItem<Entry>[] {
  const kind = items[start]?.kind;
  if (kind !== 'event' && kind !== 'group' && kind !== 'band') return [];
  for (let at = start - 1; at >= 0; at -= 1) {
    const item = items[at]!;
    if (item.kind === 'year') return [item];
    if (item.kind === 'as-of') break;
  }
  return [];
}

/** What an item is to others; several are kin where all are parts of the same. */
function kinOf(item: StoryItem<Entry>): Kin | undefined {
  if (item.kind === 'event') return item.entry.event;
  if (item.kind !== 'group') return undefined;
  const parents = new Set(item.entries.map(({ event }) => event.parent));
  return parents.size === 1 ? { parent: [...parents][0] } : {};
}

/** Steps of room at which there may be any number of years in it. */
const FAR = 3;

function itemView(item: StoryItem<Entry>, level: number, options: StoryViewOptions): TemplateResult {
  const { kind, rails } = item;
  const { lanes } = options.store.snapshot();
  const entries = toldBy(item);
  const kin = kinOf(item)?.parent === undefined ? undefined : kinView(entries[0]!, level, options);
  const looks = [
    'ahead' in item && item.ahead && 'ahead',
    kind === 'event' && item.lead && 'lead',
    kind === 'year' && item.year === undefined && 'unsure',
    'space' in item && item.space === FAR && 'far',
  ];
  return html`<li
    class="story-${kind} ${looks.filter(Boolean).join(' ')}"
    part=${'label' in item ? kind : 'story-item'}
    ${cssVars({
      ...kin?.vars,
      ...('space' in item && { '--space': String(item.space) }),
      ...('glyph' in item && hueVars(lanes[entries[0]!.lane]!.hue)),
    })}
  >
    ${rails.map(
      ({ slot, lane, part, tone }) => html`<i
        class="rail ${part} ${tone}"
        aria-hidden="true"
        ${cssVars({ '--slot': String(slot), ...hueVars(lanes[lane]!.hue) })}
      ></i>`,
    )}
    ${'glyph' in item ? storySign(item) : nothing}
    ${
      'label' in item
        ? html`<span class="story-words"><bdi>${item.label}</bdi></span>`
        : item.kind === 'band'
          ? alongView(item, options)
          : bodyView(item, entries, { ...options, kin })
    }
  </li>`;
}

function alongView({ index, when }: StoryBand, { editorial, locale }: StoryViewOptions): TemplateResult {
  const each = alongTime(editorial!)[index]!;
  return 'band' in each
    ? bandView(each, when, locale)
    : stretchView(each.remark, sentenceCase(when, locale), locale);
}

const notesOn = (entry: Entry, options: StoryViewOptions): readonly TemplateResult[] =>
  options.editorial ? remarksView(remarksOn(options.editorial)(entry.event.id), options.locale) : [];

/** With what its events are part of. */
interface BodyOptions extends StoryViewOptions {
  readonly kin: KinView | undefined;
}

function bodyView(
  item: Exclude<StoryItem<Entry>, { label: string } | { kind: 'band' }>,
  entries: readonly Entry[],
  options: BodyOptions,
): TemplateResult {
  const { locale } = options;
  const { events } = locale.messages;
  const n = entries.length;
  const { description, lang } = entries[0]!.event;
  const picture = firstImage(entries[0]!.event);
  switch (item.kind) {
    case 'event':
      return html`${whenView(timeView(sentenceCase(item.when, locale), htmlDatetime(entries[0]!.interval)), entries[0], options)}${titleView(entries[0]!, options)}
      ${picture ? mediaView(picture, detailsOf(locale).card) : nothing}
      ${
        description
          ? html`<div class="story-text" part="description" lang=${lang ?? nothing}>${richTextView(richText(description))}</div>`
          : nothing
      }${notesOn(entries[0]!, options)}`;
    case 'group':
      return html`${whenView(sentenceCase(also({ locale }, say(locale, events, { n }), item.when), locale), entries[0], options)}
      ${membersView(entries, options, item.follows)}`;
    case 'undated':
      return html`${whenView(sentenceCase(say(locale, toolsOf(locale).undated, { n }), locale), undefined, options)}${membersView(entries, options)}`;
  }
}

/** Date, lane, and what the date's words leave unsaid. */
function whenView(
  when: TemplateResult | string,
  entry: Entry | undefined,
  { locale, store, kin }: BodyOptions,
): TemplateResult {
  const { status } = locale.messages;
  const { status: state, certainty = 'certain' } = entry?.event ?? {};
  const more = [
    state === 'cancelled' && status.cancelled,
    certainty !== 'certain' && status[certainty],
    entry?.conflict && status.conflict,
  ];
  const lane = entry && store.snapshot().lanes[entry.lane]!.label;
  return html`<p class="story-when" part="when">
    ${when}${more.filter(Boolean).map(words => html`<span class="state">${words}</span>`)}${lane && html`<span>${lane}</span>`}${kin?.words}
  </p>`;
}

function titleView(entry: Entry, { locale, selected }: StoryViewOptions): TemplateResult {
  const { id, lang, status = '' } = entry.event;
  return html`<h3>
    <button
      type="button"
      class=${status}
      part="title"
      data-event=${id}
      aria-current=${selected === id || nothing}
    ><bdi lang=${lang ?? nothing}>${titleOf(entry, locale)}</bdi></button>
  </h3>`;
}

const membersView = (
  entries: readonly Entry[],
  options: StoryViewOptions,
  follows: readonly boolean[] = [],
): TemplateResult =>
  html`<ol class="story-members">
    ${entries.map(
      (entry, i) => html`<li>
        ${follows[i] ? FOLLOWS : nothing}${titleView(entry, options)}${notesOn(entry, options)}
      </li>`,
    )}
  </ol>`;

const FOLLOWS = html`<svg width="14" height="14" aria-hidden="true"><path d="M3 0V9H11M8 6L11 9L8 12" /></svg>`;

/**
 * The story as an ordered list beside a spine: years as landmarks, a sign for how each event is known, the date in words
 * above the title. A page at a time.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { say } from '../../locale/say.js';
import type { StoryGlyph, StoryGroup, StoryItem, StoryRail, StoryYear } from '../../scene/story.js';
import type { Entry } from '../../store/store.js';
import type { WordsContext } from '../words/entry-words.js';
import { sentenceCase, titleOf } from '../words/entry-words.js';
import { pageOf } from '../words/page-of.js';
import { richText } from '../words/rich-text.js';
import { cssVars } from './css-vars.js';
import { hueVars } from './hue.js';
import { pager } from './pager.js';
import { richTextView } from './rich-text-view.js';
import { storySign } from './story-sign.js';

export interface StoryViewOptions extends WordsContext {
  readonly order: 'latest-first' | 'earliest-first';
  readonly selected: string | undefined;
  /** 0-based; moved into what there is. */
  readonly page: number;
  readonly onPage: (index: number) => void;
  readonly onSelect: (id: string) => void;
}

export function storyView(items: readonly StoryItem<Entry>[], options: StoryViewOptions): TemplateResult {
  const { locale, order, onPage } = options;
  const page = pageOf(items.length, options.page);
  const shown = [...landmarkBefore(items, page.start), ...items.slice(page.start, page.end)];
  const first = page.end - shown.length;
  const rails = shown.reduce(
    (most, item) => item.rails.reduce((m, { slot }) => Math.max(m, slot + 1), most),
    0,
  );
  const asOf = items.findIndex(({ kind }) => kind === 'as-of');
  const isAhead = (i: number): boolean => (order === 'latest-first' ? i < asOf : asOf >= 0 && i > asOf);
  return html`<div class="story ${order}" part="story" ${cssVars({ '--rails': String(rails) })}>
    <ol class="story-items" aria-label=${locale.messages.drawing.label}>
      ${shown.map((item, i) => itemView(item, isAhead(first + i), options))}
    </ol>
    ${pager(page, { locale, towards: order === 'latest-first' ? 'earlier' : 'later', onPage })}
  </div>`;
}

/** A page that begins under a landmark repeats it. */
function landmarkBefore(items: readonly StoryItem<Entry>[], start: number): readonly StoryItem<Entry>[] {
  const kind = items[start]?.kind;
  if (kind !== 'event' && kind !== 'group') return [];
  const at = items.slice(0, start).findLastIndex(item => item.kind === 'year' || item.kind === 'as-of');
  return items[at]?.kind === 'year' ? [items[at]] : [];
}

function itemView(item: StoryItem<Entry>, ahead: boolean, options: StoryViewOptions): TemplateResult {
  const { kind } = item;
  const { lanes } = options.store.snapshot();
  const lane = kind === 'event' ? item.entry.lane : kind === 'group' ? item.entries[0]!.lane : undefined;
  const space = 'space' in item ? { '--space': String(item.space) } : {};
  const looks = classMap({
    [`story-${kind}`]: true,
    ahead: ahead && kind !== 'undated',
    lead: kind === 'event' && item.lead,
    unsure: kind === 'year' && item.year === undefined,
  });
  return html`<li
    class=${looks}
    part=${kind === 'year' ? 'year' : 'story-item'}
    ${cssVars({ ...space, ...(lane === undefined ? {} : hueVars(lanes[lane]!.hue)) })}
  >
    ${item.rails.map(rail => railView(rail, options))}${contentView(item, options)}
  </li>`;
}

function railView({ slot, lane, part, sure }: StoryRail, { store }: StoryViewOptions): TemplateResult {
  const { hue } = store.snapshot().lanes[lane]!;
  return html`<i
    class="rail ${part} ${sure ? '' : 'unsure'}"
    aria-hidden="true"
    ${cssVars({ '--slot': String(slot), ...hueVars(hue) })}
  ></i>`;
}

function contentView(item: StoryItem<Entry>, options: StoryViewOptions): TemplateResult {
  const { locale } = options;
  switch (item.kind) {
    case 'year':
      return yearView(item);
    case 'as-of':
      return html`<span class="story-words" part="as-of"><bdi>${item.label}</bdi></span>`;
    case 'event':
      return eventView(item, options);
    case 'group':
      return html`${signView(item.glyph, item.doubtful)}
        <div class="story-body">
          ${whenView(say(locale, locale.messages.cluster, { n: item.entries.length, when: item.when }), item.entries[0]!, options)}
          ${membersView(item, options)}
        </div>`;
    case 'undated':
      return html`<div class="story-body">
        <p class="story-when">${say(locale, locale.messages.undated, { n: item.entries.length })}</p>
        ${membersView(item, options)}
      </div>`;
  }
}

const yearView = ({ label }: StoryYear): TemplateResult =>
  html`<span class="story-words"><bdi>${label}</bdi></span>`;

const signView = (glyph: StoryGlyph, doubtful: boolean): TemplateResult =>
  html`<svg class="sign ${glyph}" part="sign" width="24" aria-hidden="true">${storySign(glyph, doubtful)}</svg>`;

function eventView(
  { entry, when, glyph, doubtful }: Extract<StoryItem<Entry>, { kind: 'event' }>,
  options: StoryViewOptions,
): TemplateResult {
  const { description, lang } = entry.event;
  return html`${signView(glyph, doubtful)}
    <div class="story-body">
      ${whenView(when, entry, options)}${titleView(entry, options)}
      ${
        description === undefined
          ? nothing
          : html`<div class="story-text" part="description" lang=${lang ?? nothing} dir="auto">${richTextView(richText(description))}</div>`
      }
    </div>`;
}

/** Date, lane, and what the date's words leave unsaid. */
function whenView(
  when: string,
  { lane, conflict, event }: Entry,
  { locale, store }: StoryViewOptions,
): TemplateResult {
  const { status } = locale.messages;
  const { label } = store.snapshot().lanes[lane]!;
  const more = [
    event.status === 'cancelled' && status.cancelled,
    event.certainty !== undefined && event.certainty !== 'certain' && status[event.certainty],
    conflict && status.conflict,
  ].filter(Boolean);
  return html`<p class="story-when" part="when">
    <bdi>${sentenceCase(when, locale)}</bdi>${more.map(words => html`<b>${words}</b>`)}${label && html`<i>${label}</i>`}
  </p>`;
}

function titleView(entry: Entry, { locale, selected, onSelect }: StoryViewOptions): TemplateResult {
  const { id, lang, status } = entry.event;
  return html`<h3>
    <button
      type="button"
      class=${status === 'cancelled' ? 'struck' : nothing}
      part="title"
      data-event=${id}
      aria-pressed=${selected === id}
      @click=${() => onSelect(id)}
    ><bdi lang=${lang ?? nothing}>${titleOf(entry, locale)}</bdi></button>
  </h3>`;
}

function membersView(
  item: Pick<StoryGroup<Entry>, 'entries'> & { readonly follows?: readonly boolean[] },
  options: StoryViewOptions,
): TemplateResult {
  return html`<ol class="story-members">
    ${item.entries.map(
      (entry, i) => html`<li class=${item.follows?.[i] ? 'follows' : nothing}>
        ${
          item.follows?.[i]
            ? html`<svg width="14" height="14" aria-hidden="true">${svg`<path class="line" d="M3 0V9H11M8 6L11 9L8 12"/>`}</svg>`
            : nothing
        }${titleView(entry, options)}
      </li>`,
    )}
  </ol>`;
}

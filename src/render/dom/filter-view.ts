/**
 * The filters as a legend: each kind of event in use with its hue or its ink, its name and how many there are, as a box to
 * tick; and whether events must have to do with a time.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Extent } from '../../base/extent.js';
import { formatAt } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Tone } from '../../scene/mark.js';
import {
  countFilters,
  countsOf,
  withHidden,
  type Certainty,
  type Filters,
  type Hideable,
  type Status,
  type TimeFilter,
} from '../../store/filter.js';
import type { Lane } from '../../store/lanes.js';
import type { Snapshot } from '../../store/store.js';
import { nameOfLane } from '../words/lane-name.js';
import { cssVars } from './css-vars.js';
import { hueVars } from './hue.js';
import { inkView } from './ink-view.js';

export interface FilterViewOptions {
  readonly locale: Locale;
  /** With all events. */
  readonly whole: Snapshot;
  /** Its lanes, in the order in which they are drawn. */
  readonly lanes: readonly Lane[];
  /** What the document calls categories, by their ids. */
  readonly labels?: ReadonlyMap<string, string | undefined>;
  /** How many of them are shown. */
  readonly left: number;
  readonly filters: Filters;
  /** The time that the view shows, civil ms; undefined where it shows no part of it. */
  readonly visible: Extent | undefined;
  /** What can be done with lanes, where there are any. */
  readonly laneTools: TemplateResult | typeof nothing;
  /** False where they may not be set. */
  readonly onFilter: (filters: Filters) => boolean;
  readonly onClose: () => void;
}

/** In the order in which they are listed; each with the ink of its bars. */
const STATUSES: Readonly<Record<Status, Tone>> = {
  happened: 'full',
  planned: 'hatched',
  cancelled: 'hollow',
};
const CERTAINTIES: Readonly<Record<Certainty, Tone>> = {
  certain: 'full',
  probable: 'full',
  disputed: 'hollow',
};

export function filterView(options: FilterViewOptions): TemplateResult {
  const { locale, whole, left, filters, onFilter, onClose } = options;
  const words = toolsOf(locale).filter;
  const n = whole.entries.length;
  const { statuses, certainties } = countsOf(whole);
  const { happened, certain } = words;
  const names: Readonly<Record<Status | Certainty, string>> = {
    happened,
    certain,
    ...locale.messages.status,
  };
  const kinds = <K extends Status | Certainty>(
    tones: Readonly<Record<K, Tone>>,
    counts: ReadonlyMap<K, number>,
  ): Kind[] =>
    (Object.keys(tones) as K[]).flatMap(id => {
      const count = counts.get(id);
      return count ? { id, name: names[id], count, sign: sample(tones[id]) } : [];
    });
  return html`<div
    class="filter"
    part="filter"
    role="group"
    aria-label=${words.label}
    @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && onClose()}
  >
    <div class="filter-head">
      <p role="status"><bdi>${say(locale, words.shown, { shown: left, n })}</bdi></p>
      <button
        type="button"
        aria-disabled=${countFilters(filters) === 0}
        @click=${() => countFilters(filters) > 0 && onFilter({})}
      >
        ${words.clear}
      </button>
    </div>
    ${laneToggles(options)}
    ${toggles('statuses', kinds(STATUSES, statuses), options)}
    ${toggles('certainties', kinds(CERTAINTIES, certainties), options)} ${timeChoice(options)} ${options.laneTools}
  </div>`;
}

/** What can be hidden, as the legend shows it. */
interface Kind {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly hue?: Lane['hue'];
  /** How its events are drawn. */
  readonly sign?: TemplateResult;
}

/** Lanes; and categories, where lanes go by another field. What lanes that go by a kind hide, its own boxes do. */
function laneToggles(options: FilterViewOptions): readonly (TemplateResult | typeof nothing)[] {
  const { whole, locale, labels } = options;
  const { laneField } = whole;
  const lanes = options.lanes.map((lane): Kind => ({ ...lane, name: nameOfLane(lane, locale) }));
  if (laneField === undefined) return [toggles('categories', lanes, options)];
  const { filter, lanes: words } = toolsOf(locale);
  const kinds = [...countsOf(whole).categories].map(([id, count]): Kind => {
    return { id, count, name: labels?.get(id) || id || filter.noCategory };
  });
  const isKind = laneField === 'status' || laneField === 'certainty';
  return [
    isKind ? nothing : toggles('categories', lanes, options, words.label),
    toggles('categories', kinds, options),
  ];
}

/** Boxes to tick; nothing where there is no choice. */
function toggles(
  kind: Hideable,
  kinds: readonly Kind[],
  { locale, filters, onFilter }: FilterViewOptions,
  label = toolsOf(locale).filter[kind],
): TemplateResult | typeof nothing {
  if (kinds.length < 2) return nothing;
  const hidden: readonly string[] = filters.hide?.[kind] ?? [];
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="filter-choices">
    ${kinds.map(({ id, name, count, hue, sign }) => {
      const isShown = !hidden.includes(id);
      return html`<label ${cssVars(hue === undefined ? {} : hueVars(hue))}>
        <input
          type="checkbox"
          .checked=${isShown}
          @click=${answer(() => onFilter(withHidden(filters, kind, id, isShown)))}
        />
        ${sign ?? nothing}<bdi>${name}</bdi> <span class="filter-count">${say(locale, '{n}', { n: count })}</span>
      </label>`;
    })}
    </div>
  </fieldset>`;
}

/** Boxes go back to what they were where the page refuses. */
const answer =
  (ask: () => boolean) =>
  (event: Event): void => {
    if (!ask()) event.preventDefault();
  };

/** Whether events must have to do with the time that is shown, or was when it was chosen. */
function timeChoice({
  locale,
  filters,
  visible,
  onFilter,
}: FilterViewOptions): TemplateResult | typeof nothing {
  const { time, ...others } = filters;
  const extent = time ?? visible;
  if (!extent) return nothing;
  const words = toolsOf(locale).filter;
  const within = ({ start, end }: Extent, only: TimeFilter['only']): Filters => ({
    ...others,
    time: { start, end, only },
  });
  const choice = (name: string, only?: TimeFilter['only']): TemplateResult => html`<label>
    <input
      type="radio"
      name="filter-time"
      .checked=${time?.only === only}
      @click=${answer(() => time?.only === only || onFilter(only ? within(extent, only) : others))}
    />
    ${name}
  </label>`;
  const date = (at: number): string => formatAt(at, 'day', locale);
  const isNow = time?.start === visible?.start && time?.end === visible?.end;
  return html`<fieldset>
    <legend>${words.time}</legend>
    <div class="filter-choices">
    ${choice(words.anyTime)} ${choice(words.possible, 'possible')} ${choice(words.certainly, 'certain')}
    ${
      time
        ? html`<bdi class="filter-time">${say(locale, words.within, { from: date(time.start), to: date(time.end - 1) })}</bdi>`
        : nothing
    }
    ${
      time && visible
        ? html`<button
            type="button"
            aria-disabled=${isNow}
            @click=${() => isNow || onFilter(within(visible, time.only))}
          >
            ${words.timeNow}
          </button>`
        : nothing
    }
    </div>
  </fieldset>`;
}

const SAMPLE = { width: 26, height: 8 };

/** A short bar of that tone. */
const sample = (tone: Tone): TemplateResult =>
  html`<span class="filter-ink">${inkView({
    height: SAMPLE.height,
    plot: { x: 0, y: 0, ...SAMPLE },
    axis: { height: 0, ticks: [] },
    lanes: [{ hue: 'slate' }],
    marks: [{ kind: 'bar', tone, dashed: false, event: '', lane: 0, x: 0, y: 0, ...SAMPLE }],
  })}</span>`;

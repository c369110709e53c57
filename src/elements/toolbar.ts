/**
 * The toolbar: which view, and buttons for all that a drag or a wheel does. What they do stands in `interaction/`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Locale } from '../locale/locale.js';
import { VIEWS, type View } from '../view/view-state.js';
import type { OnDemand } from './controllers/on-demand.js';
import type { Filtering } from './filter-part.js';
import { toolsOf } from '../locale/tools-of.js';

export interface ToolbarOptions {
  readonly locale: Locale;
  readonly view: View;
  readonly filter: OnDemand<Filtering>;
  /** Of the search, where it is open. */
  readonly query: string | undefined;
}

/**
 * The buttons, by their names in the messages, and their icons: paths on a grid of 18 px, mirrored with reading; those that
 * don't point along time look the same either way.
 */
const ICONS = {
  more: 'M4 9h0M9 9h0M14 9h0',
  earlier: 'M11 4 6 9l5 5',
  later: 'm7 4 5 5-5 5',
  zoomOut: 'M4 9h10',
  zoomIn: 'M4 9h10M9 4v10',
  fit: 'M3.5 6V3.5H6M12 3.5h2.5V6M14.5 12v2.5H12M6 14.5H3.5V12M6 9h6',
  find: 'M12 7.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0M11 11l4 4',
  legend: 'M2.5 5h5M11 5h4.5M2.5 9h2M8 9h7.5M2.5 13h5M11 13h4.5',
  keys: 'M2 4.5h14v9H2zM6 10.5h6M5 7.5h0M9 7.5h0M13 7.5h0',
} as const;

type Icon = keyof typeof ICONS;

/** Those that are there in every view, and those that move time in the lanes. */
const ALWAYS: readonly Icon[] = ['find', 'legend', 'keys'];
const OF_TIME: readonly Icon[] = ['earlier', 'later', 'zoomOut', 'zoomIn', 'fit'];
/** Those that stand with the latter where there is little room. */
const SPARE: readonly Icon[] = ['legend', 'keys'];

interface IconOptions {
  /** Of one that opens something. */
  readonly isOpen?: boolean;
  readonly isSpare?: boolean;
  readonly onClick?: (event: Event) => void;
}

/** Made anew only where something in it is another: a frame of a pan or a zoom changes none of it. */
export function toolbar({ locale, view, query, filter }: ToolbarOptions): unknown {
  const filtering = filter.module;
  const shown = { view, finding: query !== undefined, open: filtering?.open ?? false };
  const [label, count] = [filtering?.label(locale), filtering?.count];
  return guard([locale, label, count, ...Object.values(shown)], () =>
    toolbarView(locale, { ...shown, label, count: count || undefined }),
  );
}

interface Shown {
  readonly view: View;
  /** The search, and the panel of filters, are open. */
  readonly finding: boolean;
  readonly open: boolean;
  /** Name of the button of filters, and how many are set; absent where none are. */
  readonly label: string | undefined;
  readonly count: number | undefined;
}

function toolbarView(locale: Locale, { view: shown, finding, open, label, count }: Shown): TemplateResult {
  const words = toolsOf(locale).toolbar;
  const icon = (name: Icon, { isOpen, isSpare, onClick }: IconOptions = {}): TemplateResult =>
    html`<button
      type="button"
      class="icon ${isSpare ? 'spare' : ''}"
      aria-label=${words[name]}
      aria-expanded=${isOpen ?? nothing}
      title=${words[name]}
      tabindex="-1"
      data-ask=${name}
      @click=${onClick ?? nothing}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true"><path d=${ICONS[name]} /></svg>
    </button>`;
  return html`<div class="toolbar" part="toolbar" role="toolbar" aria-label=${words.label}>
    <div class="group" role="radiogroup" aria-label=${words.views}>
      ${VIEWS.map(
        each => html`<button
          type="button"
          role="radio"
          aria-checked=${each === shown}
          tabindex=${each === shown ? 0 : -1}
          data-view=${each}
        >
          ${words[each]}
        </button>`,
      )}
    </div>
    <div class="group">
      <button
        type="button"
        class="filter-button"
        aria-label=${label ?? nothing}
        aria-expanded=${open}
        data-count=${count ?? nothing}
        tabindex="-1"
        data-ask="filter"
      >
        ${words.filter}
      </button>
    </div>
    <div class="group">
      ${ALWAYS.map(name => icon(name, name === 'find' ? { isOpen: finding } : {}))}
      ${shown === 'lanes' ? icon('more', { isOpen: false, onClick: toggleMore }) : nothing}
    </div>
    ${
      shown === 'lanes'
        ? html`<div class="group of-time">${OF_TIME.map(name => icon(name))}
          ${SPARE.map(name => icon(name, { isSpare: true }))}</div>`
        : nothing
    }
  </div>`;
}

/** Where there is little room, what moves time is a row of its own that a reader asks for. */
function toggleMore({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  button.ariaExpanded = String(button.ariaExpanded !== 'true');
}

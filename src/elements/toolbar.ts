/** The toolbar: which view, and buttons for all that a drag or a wheel does. One tab stop; arrows go along it. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { VIEWS, type View } from '../view/view-state.js';

export type ToolbarCommand = 'zoomIn' | 'zoomOut' | 'fit' | 'earlier' | 'later';

export interface ToolbarOptions {
  readonly locale: Locale;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onCommand: (command: ToolbarCommand) => void;
}

/** Drawn on a grid of 18 px. */
const ICONS: Record<ToolbarCommand, SVGTemplateResult> = {
  earlier: svg`<path d="M11 4 6 9l5 5" />`,
  later: svg`<path d="m7 4 5 5-5 5" />`,
  zoomOut: svg`<path d="M4 9h10" />`,
  zoomIn: svg`<path d="M4 9h10M9 4v10" />`,
  fit: svg`<path d="M3.5 6V3.5H6M12 3.5h2.5V6M14.5 12v2.5H12M6 14.5H3.5V12M6 9h6" />`,
};

const COMMANDS = Object.keys(ICONS) as ToolbarCommand[];

/** Icons that point along time are mirrored with it. */
const DIRECTED: readonly ToolbarCommand[] = ['earlier', 'later'];

export function toolbar({ locale, view, onView, onCommand }: ToolbarOptions): TemplateResult {
  const words = locale.messages.toolbar;
  return html`<div class="toolbar" part="toolbar" role="toolbar" aria-label=${words.label} @keydown=${onKeyDown}>
    <div class="group" role="radiogroup" aria-label=${words.views}>
      ${VIEWS.map(
        each => html`<button
          type="button"
          role="radio"
          aria-checked=${each === view}
          tabindex=${each === view ? 0 : -1}
          @click=${() => onView(each)}
        >
          ${words[each]}
        </button>`,
      )}
    </div>
    ${
      view === 'lanes'
        ? html`<div class="group">
          ${COMMANDS.map(
            command => html`<button
              type="button"
              class="icon ${DIRECTED.includes(command) ? 'directed' : ''}"
              aria-label=${words[command]}
              title=${words[command]}
              tabindex="-1"
              @click=${() => onCommand(command)}
            >
              <svg viewBox="0 0 18 18" aria-hidden="true">${ICONS[command]}</svg>
            </button>`,
          )}
        </div>`
        : nothing
    }
  </div>`;
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  Forward: (at, count) => (at + 1) % count,
  Back: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Roving focus (ARIA Authoring Practices, toolbar): arrows in reading direction, Home and End. */
function onKeyDown(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement;
  const rtl = getComputedStyle(bar).direction === 'rtl';
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const name = event.key === forward ? 'Forward' : event.key === back ? 'Back' : event.key;
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (at < 0 || !Object.hasOwn(MOVES, name) || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  buttons[MOVES[name]!(at, buttons.length)]!.focus();
}

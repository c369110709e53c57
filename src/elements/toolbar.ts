/** The toolbar: which view, and buttons for all that a drag or a wheel does. One tab stop; arrows go along it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { VIEWS, type View } from '../view/view-state.js';
import { keyName } from './keys.js';

export type ToolbarCommand = 'zoomIn' | 'zoomOut' | 'fit' | 'earlier' | 'later';

export interface ToolbarOptions {
  readonly locale: Locale;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onCommand: (command: ToolbarCommand) => void;
}

/** Paths on a grid of 18 px, and mirrored with reading; those that don't point along time look the same either way. */
const ICONS: Record<ToolbarCommand, string> = {
  earlier: 'M11 4 6 9l5 5',
  later: 'm7 4 5 5-5 5',
  zoomOut: 'M4 9h10',
  zoomIn: 'M4 9h10M9 4v10',
  fit: 'M3.5 6V3.5H6M12 3.5h2.5V6M14.5 12v2.5H12M6 14.5H3.5V12M6 9h6',
};

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
          ${(Object.keys(ICONS) as ToolbarCommand[]).map(
            command => html`<button
              type="button"
              class="icon"
              aria-label=${words[command]}
              title=${words[command]}
              tabindex="-1"
              @click=${() => onCommand(command)}
            >
              <svg viewBox="0 0 18 18" aria-hidden="true"><path d=${ICONS[command]} /></svg>
            </button>`,
          )}
        </div>`
        : nothing
    }
  </div>`;
}

/** Roving focus (ARIA Authoring Practices, toolbar): arrows in reading direction, Home and End. */
function onKeyDown(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  // −1 is the last one, and the one after the last is the first.
  const moves: Readonly<Record<string, number>> = { Forward: at + 1, Back: at - 1, Home: 0, End: -1 };
  const to = moves[keyName(event)];
  if (to === undefined) return;
  event.preventDefault();
  buttons.at(to % buttons.length)!.focus();
}

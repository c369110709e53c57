/** The toolbar: which view, and buttons for all that a drag or a wheel does. One tab stop; arrows go along it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { VIEWS, type View } from '../view/view-state.js';
import { keyName, ZOOM_STEP, type KeyTarget } from './keys.js';

export interface ToolbarOptions {
  readonly locale: Locale;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly drawing: Omit<KeyTarget, 'step'>;
}

const PAN_STEP = 0.4;

/**
 * What each button asks for, and its icon: paths on a grid of 18 px, mirrored with reading; those that don't point along
 * time look the same either way.
 */
const BUTTONS: readonly (readonly [
  name: 'earlier' | 'later' | 'zoomOut' | 'zoomIn' | 'fit',
  icon: string,
  ask: (drawing: ToolbarOptions['drawing']) => void,
])[] = [
  ['earlier', 'M11 4 6 9l5 5', drawing => drawing.panScreens(-PAN_STEP)],
  ['later', 'm7 4 5 5-5 5', drawing => drawing.panScreens(PAN_STEP)],
  ['zoomOut', 'M4 9h10', drawing => drawing.zoomMiddle(1 / ZOOM_STEP)],
  ['zoomIn', 'M4 9h10M9 4v10', drawing => drawing.zoomMiddle(ZOOM_STEP)],
  ['fit', 'M3.5 6V3.5H6M12 3.5h2.5V6M14.5 12v2.5H12M6 14.5H3.5V12M6 9h6', drawing => drawing.fit()],
];

export function toolbar({ locale, view, onView, drawing }: ToolbarOptions): TemplateResult {
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
          ${BUTTONS.map(
            ([name, icon, ask]) => html`<button
              type="button"
              class="icon"
              aria-label=${words[name]}
              title=${words[name]}
              tabindex="-1"
              @click=${() => ask(drawing)}
            >
              <svg viewBox="0 0 18 18" aria-hidden="true"><path d=${icon} /></svg>
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

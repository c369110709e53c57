/** What can be done with a lane by hand, as a line of the legend: which lane, and what of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Lane } from '../../store/lanes.js';
import { nameOfLane } from '../words/lane-name.js';

export type LaneMove = 'front' | 'up' | 'down';

export interface LaneToolsOptions {
  readonly locale: Locale;
  /** Those that are shown, in order. */
  readonly lanes: readonly Lane[];
  /** Id of the one that the buttons are about. */
  readonly chosen: string | undefined;
  /** Lanes are not as the author has them. */
  readonly isArranged: boolean;
  /** What was done last, for those who don't see it. */
  readonly said: string;
  readonly onChoose: (id: string) => void;
  readonly onCollapse: (lane: Lane) => void;
  readonly onMove: (lane: Lane, to: LaneMove) => void;
  readonly onShow: (lane: Lane) => void;
  readonly onReset: () => void;
}

/** Nothing where there is but one lane. */
export function laneTools(options: LaneToolsOptions): TemplateResult | typeof nothing {
  const { locale, lanes, chosen, isArranged, said, onChoose, onCollapse, onMove, onShow, onReset } = options;
  const words = toolsOf(locale).lanes;
  const at = Math.max(
    0,
    lanes.findIndex(({ id }) => id === chosen),
  );
  const lane = lanes[at];
  if (!lane || lanes.length < 2) return nothing;
  const button = (name: keyof typeof words, onClick: () => void, isOff = false): TemplateResult =>
    html`<button type="button" aria-disabled=${isOff} @click=${() => isOff || onClick()}>${words[name]}</button>`;
  const isCollapsed = lane.collapsed !== undefined;
  return html`<fieldset class="lane-tools">
    <legend>${words.label}</legend>
    <div class="filter-choices">
      <select
        aria-label=${words.lane}
        @change=${({ target }: Event) => onChoose(lanes[(target as HTMLSelectElement).selectedIndex]!.id)}
      >
        ${lanes.map((each, i) => html`<option .selected=${i === at}>${nameOfLane(each, locale)}</option>`)}
      </select>
      ${button(isCollapsed ? 'expand' : 'collapse', () => onCollapse(lane))}
      ${button('front', () => onMove(lane, 'front'), at === 0)} ${button('up', () => onMove(lane, 'up'), at === 0)}
      ${button('down', () => onMove(lane, 'down'), at === lanes.length - 1)}
      ${button('show', () => onShow(lane))} ${button('reset', onReset, !isArranged)}
    </div>
    <span class="spoken" role="status">${said}</span>
  </fieldset>`;
}

/** What has become of a lane, in words. */
export function laneNews(lane: Lane, lanes: readonly Lane[], locale: Locale): string {
  const words = toolsOf(locale).lanes;
  const name = nameOfLane(lane, locale);
  const at = lanes.indexOf(lane) + 1;
  const state = lane.collapsed === undefined ? words.isOpen : words.isCollapsed;
  return say(locale, words.news, { lane: name, at, n: lanes.length, state });
}

/**
 * The signs on the story's spine: one path each, 24 px wide, drawn for a story that is told from the latest on. A dot is
 * a line without length and with round ends. What stands for a range or a span is as long as its text, so its styles
 * draw it.
 */
import { html, svg, type TemplateResult } from 'lit';
import type { StoryEvent, StoryGlyph } from '../../scene/story.js';

/** Cap, stub and chevron for what is known on one side only. */
const ONE_SIDED = 'M7 3H17M12 3V14M8 17L12 21L16 17';
const DOT = 'M12 12h0';
const RING = 'M6.5 12a5.5 5.5 0 0 0 11 0a5.5 5.5 0 0 0-11 0';

const SIGNS: Readonly<Record<StoryGlyph, string>> = {
  dot: DOT,
  about: DOT,
  several: 'M12 4h0m0 8h0m0 8h0',
  range: '',
  span: '',
  since: ONE_SIDED,
  until: ONE_SIDED,
  planned: RING,
  hollow: RING,
};

/** The sign; the first of its two paths is a halo: that of `~`, or what keeps the spine off. */
export function storySign({
  glyph,
  doubtful,
  soft,
}: Pick<StoryEvent<unknown>, 'glyph' | 'doubtful' | 'soft'>): TemplateResult {
  const looks = [glyph, doubtful && 'doubtful', ...soft.map(edge => `soft-${edge}`)];
  return html`<svg class="sign ${looks.filter(Boolean).join(' ')}" part="sign" width="24" height="24" aria-hidden="true">${
    SIGNS[glyph] && svg`<path class="halo" d=${SIGNS[glyph]} /><path d=${SIGNS[glyph]} />`
  }</svg>`;
}

/**
 * The signs on the story's spine, as SVG that stretches with its item: lengths are px from the top, or of the whole.
 * What stands for a range or a span is as long as its text.
 */
import { svg, type SVGTemplateResult } from 'lit';
import type { StoryGlyph } from '../../scene/story.js';

/** Cap, dotted stub and chevron for what is known on one side only. */
const ONE_SIDED = svg`<path class="gap" d="M12 0V24"/><path class="line" d="M7 3H17M12 3V14M8 17L12 21L16 17"/>`;

const SIGNS: Readonly<Record<StoryGlyph, SVGTemplateResult>> = {
  dot: svg`<circle class="full" cx="12" cy="12" r="5.5"/>`,
  about: svg`<circle class="soft" cx="12" cy="12" r="11"/><circle class="full" cx="12" cy="12" r="5.5"/>`,
  several: svg`<path class="gap" d="M12 2V22"/><path class="line dotted" d="M12 6V20"/><circle class="full" cx="12" cy="5" r="3.5"/><circle class="full" cx="12" cy="20" r="3.5"/>`,
  range: svg`<line class="gap" x1="12" y1="0" x2="12" y2="100%"/><line class="line" x1="9" y1="3" x2="9" y2="100%"/><path class="line" d="M8.25 3H15"/><line class="line" x1="8.25" y1="100%" x2="15" y2="100%"/>`,
  span: svg`<rect class="full" x="9" y="4" width="6" height="100%" rx="3"/>`,
  since: ONE_SIDED,
  until: ONE_SIDED,
  planned: svg`<circle class="ring dashed" cx="12" cy="12" r="5.5"/>`,
  hollow: svg`<circle class="ring" cx="12" cy="12" r="5.5"/>`,
};

/** The content of a sign's `<svg>`, 24 px wide; drawn for a story that is told from the latest on. */
export const storySign = (glyph: StoryGlyph, doubtful: boolean): SVGTemplateResult =>
  doubtful && (glyph === 'dot' || glyph === 'about')
    ? svg`<circle class="ring dashed" cx="12" cy="12" r="10"/>${SIGNS[glyph]}`
    : SIGNS[glyph];

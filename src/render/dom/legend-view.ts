/**
 * How to read the drawing: each kind of mark in use with a sample, drawn by what draws it there, and what it says. In the story the
 * samples are the signs of its spine.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { BarMark, BracketMark, FadeMark, Mark, Tone } from '../../scene/mark.js';
import type { MarkKind } from '../../scene/mark-kind.js';
import type { StoryGlyph } from '../../scene/story.js';
import { cssVars } from './css-vars.js';
import { hueVars } from './hue.js';
import { inkView } from './ink-view.js';
import { storySign } from './story-sign.js';

export interface LegendOptions {
  readonly locale: Locale;
  /** In the order in which they are listed. */
  readonly kinds: readonly MarkKind[];
  /** The story is shown, and its signs are explained. */
  readonly asStory: boolean;
}

/** The list, or nothing where there is nothing to explain. */
export function legendView({ locale, kinds, asStory }: LegendOptions): TemplateResult | typeof nothing {
  const { marks } = toolsOf(locale).legend;
  const sampled = kinds.filter(kind => !asStory || kind in SIGNS);
  if (sampled.length === 0) return nothing;
  return html`<ul class="legend ${asStory ? 'latest-first' : ''}" part="legend">
    ${sampled.map(
      kind => html`<li data-mark=${kind}>
        <span class="legend-sample" aria-hidden="true" ${cssVars(hueVars('slate'))}>${asStory ? signOf(kind) : inkOf(kind)}</span>
        <span>${marks[kind]}</span>
      </li>`,
    )}
  </ul>`;
}

/** Signs of the spine, by what they say; the others are said in the words of the story. */
const SIGNS: Readonly<Partial<Record<MarkKind, StoryGlyph>>> = {
  certain: 'span',
  soft: 'about',
  uncertain: 'dot',
  bracket: 'range',
  dot: 'dot',
  oneSided: 'until',
  planned: 'planned',
  hollow: 'hollow',
  oneOf: 'several',
};

const signOf = (kind: MarkKind): TemplateResult =>
  storySign({ glyph: SIGNS[kind]!, doubtful: kind === 'uncertain', soft: [] });

/** Box of a sample, px, and of the bar in its middle. */
const SAMPLE = { x: 0, y: 0, width: 64, height: 20 };
const BAR = { y: 6, height: 8 };

const at = (x: number, width: number, box = BAR) => ({ event: '', lane: 0, x, width, ...box });

const bar = (x: number, width: number, tone: Tone, dashed = false): BarMark => ({
  kind: 'bar',
  tone,
  dashed,
  ...at(x, width),
});

const fade = (x: number, width: number, from: FadeMark['from'], to: FadeMark['to']): FadeMark => ({
  kind: 'fade',
  from,
  to,
  ...at(x, width),
});

const dot = (x: number, tone: Tone = 'full'): Mark => ({
  kind: 'dot',
  tone,
  dashed: false,
  ...at(x - 5, 10, { y: 5, height: 10 }),
});

const bracket: BracketMark = {
  kind: 'bracket',
  startDotted: false,
  endDotted: false,
  dashed: false,
  tone: 'full',
  startShown: true,
  endShown: true,
  events: [],
  ...at(8, 48, { y: 4, height: 12 }),
};

const cap = (x: number): Mark => ({ kind: 'cap', dotted: false, ...at(x - 1, 2, { y: 3, height: 14 }) });

const join = (dotted: boolean): readonly Mark[] => [
  { kind: 'join', dotted, ...at(13, 38) },
  dot(13),
  dot(51),
];

const MARKS: Readonly<Record<Exclude<MarkKind, 'conflict' | 'order'>, readonly Mark[]>> = {
  certain: [bar(4, 56, 'full')],
  unit: [bar(4, 20, 'middle'), bar(24, 36, 'full')],
  possible: [bar(4, 24, 'full'), bar(28, 32, 'pale'), cap(60)],
  soft: [fade(4, 20, 'none', 'middle'), bar(24, 16, 'middle'), bar(40, 20, 'full')],
  uncertain: [bar(4, 24, 'middle', true), bar(28, 32, 'full')],
  bracket: [bracket],
  dot: [dot(32)],
  oneSided: [{ kind: 'stub', towards: 'start', ...at(14, 34) }, cap(48)],
  open: [bar(4, 28, 'full'), fade(32, 28, 'full', 'none')],
  planned: [bar(4, 56, 'hatched', true)],
  hollow: [bar(4, 56, 'hollow')],
  oneOf: join(true),
  allOf: join(false),
  claims: [
    { ...bar(4, 40, 'full'), y: 4, height: 7 },
    { ...bar(16, 44, 'middle'), y: 13, height: 4 },
  ],
};

function inkOf(kind: MarkKind): TemplateResult {
  if (kind === 'conflict') return html`<b class="legend-sign">!</b>`;
  if (kind === 'order') return ORDER;
  return inkView({
    height: SAMPLE.height,
    plot: SAMPLE,
    axis: { height: 0, ticks: [] },
    lanes: [{ hue: 'slate' }],
    marks: MARKS[kind],
  });
}

const ORDER = html`<svg class="legend-arrow" width="64" height="20" viewBox="0 0 64 20"><path d="M12 3V14H48M43 9.5L48 14L43 18.5" /></svg>`;

/** What is drawn, as elements that are moved along without drawing them anew, and put back as they were. */
import type { MeasureText } from '../../layout/measure.js';
import { STICKY_INSET, TICK_PAD } from '../../layout/metrics.js';
import { px } from '../../render/dom/css-vars.js';
import { moved } from '../../render/dom/moved.js';
import type { BrushPlace } from '../../scale/brush.js';
import { alongInk, pinnedAt } from '../../scene/stay-in-sight.js';
import type { Scene } from '../../scene/scene.js';

export interface HeldDrawing {
  /** Nothing stands in it that could not be moved along. */
  readonly isFree: boolean;
  /** Moves all by so many px in reading direction from where it was drawn, and the brush of the overview to where that is. */
  moveBy(by: number, brush?: BrushPlace): void;
  /** Leaves all as it was drawn. */
  release(): void;
}

/** What moves with time, and stands still: layers, the as-of line; the plot's edges. */
const KNOWN = '.layer, .after, .as-of, .beyond';

export interface Held {
  readonly measureText: MeasureText;
  /** Where the plot starts between two coarse ticks, the earlier one names the time. */
  readonly isNamed: boolean;
}

/** What a drawing is made of; the drawing is that of `scene`, which may be wider than its plot. */
export function holdDrawing(root: ShadowRoot, scene: Scene, { measureText, isNamed }: Held): HeldDrawing {
  const { plot, asOf } = scene;
  const mirror = scene.direction === 'rtl' ? -1 : 1;
  const all = <T extends HTMLElement>(selector: string): T[] => [...root.querySelectorAll<T>(selector)];
  const [after] = all('.after');
  const afterStart = after?.style.insetInlineStart;
  const alongside = all('.drawing .layer, .as-of');
  const [brush] = all('.brush');
  const brushLook = brush && { transform: brush.style.transform, inlineSize: brush.style.inlineSize };
  const titles = titlesOf(scene, all('.events > li'), all('.caption'));
  const ticks = ticksOf(scene, all('.fine > .tick'), all('.coarse > .tick'), measureText);
  const coarse = ticks.filter(({ isCoarse }) => isCoarse);
  const touched = new Set<HTMLElement>();

  const shift = (element: HTMLElement, by: number): void => {
    touched.add(element);
    element.style.translate = by === 0 ? '' : px(mirror * by);
  };

  return {
    isFree: all('.plot > *').every(element => element.matches(KNOWN)),
    moveBy(by, to) {
      for (const element of alongside) shift(element, by);
      if (brush && to)
        Object.assign(brush.style, { transform: moved(scene, to.x), inlineSize: px(to.width) });
      if (after && asOf) after.style.insetInlineStart = px(asOf.x - plot.x + by);
      for (const title of titles) {
        const along = alongInk(title, plot.x + STICKY_INSET - by);
        if (along !== title.along) shift(title.element, along);
        title.along = along;
      }
      const pinned = isNamed ? pinnedAt(coarse, plot.x - by) : undefined;
      for (const tick of ticks) {
        const now = tick === pinned ? 'pinned' : tick.x + by < plot.x ? 'hidden' : 'shown';
        if (now === 'pinned') shift(tick.element, plot.x - by - tick.x);
        if (now === tick.now) continue;
        tick.now = now;
        if (now !== 'pinned') shift(tick.element, 0);
        tick.element.className = now === 'pinned' ? 'tick pinned' : 'tick';
        tick.element.style.visibility = now === 'hidden' ? now : '';
      }
    },
    release() {
      if (brush) Object.assign(brush.style, brushLook);
      for (const { style } of touched) style.translate = '';
      if (after) after.style.insetInlineStart = afterStart!;
      for (const { element, look } of ticks) {
        element.className = look;
        element.style.visibility = '';
      }
    },
  };
}

/** Something with words that stays in sight as long as its ink does. */
interface Title {
  readonly element: HTMLElement;
  readonly x: number;
  readonly slack: number;
  along: number;
}

function titlesOf(
  { labels, captions }: Scene,
  items: readonly HTMLElement[],
  spans: readonly HTMLElement[],
): readonly Title[] {
  const held = (all: Scene['labels'] | Scene['captions'], elements: readonly HTMLElement[]): Title[] =>
    all.flatMap(({ x, slack }, i) => {
      const element = elements[i];
      return element && slack > 0 ? [{ element, x, slack, along: 0 }] : [];
    });
  return [...held(labels, items), ...held(captions, spans)];
}

interface HeldTick {
  readonly element: HTMLElement;
  readonly x: number;
  /** Room that it needs, px. */
  readonly width: number;
  readonly isCoarse: boolean;
  /** Its classes as it is drawn. */
  readonly look: string;
  now: 'pinned' | 'hidden' | 'shown' | undefined;
}

function ticksOf(
  { axis }: Scene,
  fine: readonly HTMLElement[],
  coarse: readonly HTMLElement[],
  measureText: MeasureText,
): readonly HeldTick[] {
  return (['fine', 'coarse'] as const).flatMap(level =>
    axis.ticks
      .filter(tick => tick.level === level)
      .map(({ x, label }, i): HeldTick => {
        const isCoarse = level === 'coarse';
        const element = (isCoarse ? coarse : fine)[i]!;
        const width = isCoarse ? measureText(label, 'landmark') + TICK_PAD : 0;
        return { element, x, width, isCoarse, look: element.className, now: undefined };
      }),
  );
}

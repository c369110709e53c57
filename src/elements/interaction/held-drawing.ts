/** What is drawn, as elements that are moved along without drawing them anew, and put back as they were. */
import type { MeasureText } from '../../layout/measure.js';
import { STICKY_INSET, TICK_PAD } from '../../layout/metrics.js';
import {
  inkEdges,
  stretchCluster,
  stretchInk,
  stretchX,
  type InkEdges,
  type Stretch,
} from '../../layout/stretch.js';
import { px } from '../../render/dom/css-vars.js';
import { moved } from '../../render/dom/moved.js';
import type { BrushPlace } from '../../scale/brush.js';
import { pinnedAt, titleX } from '../../scene/stay-in-sight.js';
import type { Mark } from '../../scene/mark.js';
import type { Caption, Label, Scene } from '../../scene/scene.js';
import { holdInk } from './held-ink.js';
import { Looks } from './looks.js';
import { NOTICED } from './shown.js';

export interface HeldDrawing {
  /** Nothing stands in it that could not be moved along. */
  readonly isFree: boolean;
  /** Shows all where `to` says, in reading direction; `rows` is the scene with its rows as they are to be seen. */
  show(to: Stretch, rows: Scene): void;
  /** Shows the brush of the overview. */
  showBrush(place: BrushPlace): void;
  /** Leaves all as it was drawn. */
  release(): void;
}

/** What moves with time, and stands still: layers, the as-of line; the plot's edges. */
const KNOWN = '.layer, .after, .as-of, .beyond';

export interface Held {
  readonly measureText: MeasureText;
  /** Where the plot starts between two coarse ticks, the earlier one names the time. */
  readonly isNamed: boolean;
  /** Where what is drawn starts: before the plot, where more is drawn than that. Px. */
  readonly startX: number;
  /** How far what stands in time is moved as a layer, px. */
  readonly shift: number;
}

/** What a drawing is made of; the drawing is that of `scene`, which may be wider than its plot. */
export function holdDrawing(root: ShadowRoot, scene: Scene, held: Held): HeldDrawing {
  const { plot, asOf } = scene;
  const all = <T extends HTMLElement>(selector: string): T[] => [...root.querySelectorAll<T>(selector)];
  const [after] = all('.after');
  const [asOfWords] = all('.as-of');
  const layers = all('.drawing .layer');
  const [brush] = all('.brush');
  const items = all('.events > li');
  const titles = titlesOf(scene, items, all('.caption'), held.startX + STICKY_INSET);
  const counts = items.slice(scene.labels.length);
  const levels = ticksOf(scene, all('.coarse > .tick'), all('.fine > .tick'), held.measureText);
  const looks = new Looks();
  const inkOn = holdInk(root, { ...scene, shift: held.shift }, looks);
  const shift = (element: HTMLElement, byX: number, byY = 0): void => {
    const isAtHome = Math.abs(byX) < NOTICED && Math.abs(byY) < NOTICED;
    looks.move(element, isAtHome ? '' : moved(scene, byX, byY));
  };

  return {
    isFree: all('.plot > *').every(element => element.matches(KNOWN)),
    show(to, rows) {
      // Where nothing is longer than it was all goes the same way, as one.
      const together = to.scale === 1 ? to.by : 0;
      for (const layer of layers) shift(layer, together);
      if (asOf) {
        const x = stretchX(to, asOf.x);
        if (after) looks.set(after, 'inset-inline-start', px(x - plot.x));
        if (asOfWords) shift(asOfWords, x - asOf.x);
      }
      const placed = [...rows.labels, ...rows.captions];
      titles.forEach((title, i) => {
        const by = titleX(stretchInk(title.ink, to, title.edges), plot.x + STICKY_INSET) - title.from;
        title.x = title.drawnX + by;
        title.y = placed[i]!.y;
        shift(title.element, by - together, title.y - title.drawnY);
      });
      rows.clusters.forEach((cluster, i) => {
        const { x, width } = stretchCluster(cluster, to);
        const item = counts[i]!;
        // Cut, rather than made smaller, a count is not laid out anew.
        const cut = cluster.profile ? 0 : (cluster.width - width) / 2;
        shift(item, x - cut - cluster.x - together, cluster.y - scene.clusters[i]!.y);
        if (cluster.profile) looks.set(item, 'inline-size', px(width - 2));
        else looks.set(item, 'clip-path', cut < NOTICED ? '' : `inset(0 ${px(cut)} round 4px)`);
      });
      for (const ticks of levels) showTicks(ticks, to, together);
      if (to.scale !== 1) for (const row of sideBySide(titles)) showInRow(row, looks);
      inkOn(rows.marks, to);
    },
    showBrush({ x, width }) {
      if (!brush) return;
      looks.set(brush, 'transform', moved(scene, x));
      looks.set(brush, 'inline-size', px(width));
    },
    release: () => looks.restore(),
  };

  function showTicks(ticks: readonly HeldTick[], to: Stretch, together: number): void {
    for (const tick of ticks) tick.x = stretchX(to, tick.drawnX);
    const pinned = held.isNamed && ticks[0]?.isCoarse ? pinnedAt(ticks, plot.x) : undefined;
    let end = plot.x;
    for (const tick of ticks) {
      const { element, drawnX, width, isCoarse } = tick;
      const x = tick === pinned ? plot.x : tick.x;
      const isShown = x >= end - CLOSE;
      if (isShown) end = x + width;
      shift(element, x - drawnX - together);
      looks.set(element, 'visibility', isShown ? '' : 'hidden');
      if (isCoarse) looks.setAttribute(element, 'class', tick === pinned ? 'tick pinned' : 'tick');
    }
  }
}

/** Words have the room that they need where so much of it is missing, px. */
const CLOSE = 0.5;

/** Something with words that stays in sight as long as its ink does. */
interface HeldTitle extends Pick<Label, 'width' | 'ink'> {
  readonly element: HTMLElement;
  readonly edges: InkEdges;
  /** Where it was drawn, and where what it is about would have it start. */
  readonly drawnX: number;
  readonly drawnY: number;
  readonly from: number;
  /** Where it stands now. */
  x: number;
  y: number;
}

function titlesOf(
  { labels, captions, marks }: Scene,
  items: readonly HTMLElement[],
  spans: readonly HTMLElement[],
  least: number,
): readonly HeldTitle[] {
  const byEvent = new Map<string, Mark[]>();
  for (const mark of marks) byEvent.set(mark.event, [...(byEvent.get(mark.event) ?? []), mark]);
  const held = (all: readonly (Label | Caption)[], elements: readonly HTMLElement[]): HeldTitle[] =>
    all.map(({ x, y, width, ink, ...of }, i) => ({
      element: elements[i]!,
      edges: inkEdges(ink, byEvent.get('event' in of ? of.event : of.key)),
      width,
      ink,
      x,
      y,
      drawnX: x,
      drawnY: y,
      from: titleX(ink, least),
    }));
  return [...held(labels, items), ...held(captions, spans)];
}

/** Titles that stand side by side, in order. */
function sideBySide(titles: readonly HeldTitle[]): Iterable<readonly HeldTitle[]> {
  const rows = new Map<number, HeldTitle[]>();
  for (const title of titles.toSorted((a, b) => a.x - b.x))
    rows.set(title.y, [...(rows.get(title.y) ?? []), title]);
  return rows.values();
}

/** Where there is less room than there was, a title gives way to the one before it. It can have focus all the same. */
function showInRow(row: readonly HeldTitle[], looks: Looks): void {
  let end = -Infinity;
  for (const { element, x, width } of row) {
    const isShown = x >= end - CLOSE;
    if (isShown) end = x + width;
    looks.set(element, 'opacity', isShown ? '' : '0');
  }
}

interface HeldTick {
  readonly element: HTMLElement;
  readonly drawnX: number;
  /** Room that it needs, px. */
  readonly width: number;
  readonly isCoarse: boolean;
  /** Where it stands now. */
  x: number;
}

/** Of each level, in order. */
function ticksOf(
  { axis }: Scene,
  coarse: readonly HTMLElement[],
  fine: readonly HTMLElement[],
  measureText: MeasureText,
): readonly (readonly HeldTick[])[] {
  return [coarse, fine].map(elements => {
    const isCoarse = elements === coarse;
    const own = axis.ticks.filter(({ level }) => (level === 'coarse') === isCoarse);
    return own.map(({ x, label }, i): HeldTick => {
      const width = label === '' ? 0 : measureText(label, isCoarse ? 'landmark' : 'tick') + TICK_PAD;
      return { element: elements[i]!, drawnX: x, x, width, isCoarse };
    });
  });
}

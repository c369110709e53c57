/**
 * The promises about a scene, as functions that give what breaks them: a sentence each, none where all is well.
 */
import type { Extent } from '../../src/base/extent.js';
import { LEAST_MARK } from '../../src/layout/metrics.js';
import type { HeadEntry } from '../../src/layout/piece.js';
import type { Fold } from '../../src/scale/fold.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import type { BarMark, FadeMark, Mark } from '../../src/scene/mark.js';
import type { Rect } from '../../src/scene/rect.js';
import type { Label, Scene } from '../../src/scene/scene.js';
import { presenceOf } from '../../src/store/presence.js';
import type { Entry, Store } from '../../src/store/store.js';
import type { FuzzyInterval } from '../../src/time/interval.js';

/** Parts of families that are collapsed: each is counted by its head, which is in the store. */
const hiddenIn = (store: Store): readonly Entry[] =>
  store.snapshot().entries.flatMap(({ hidden = [] }: Entry & Partial<HeadEntry>) => hidden);

/** Promise 1: every event is named by a label, or counted once. */
export function lostEvents(scene: Scene, store: Store): string[] {
  const faults: string[] = [];
  const named = new Map<string, number>();
  for (const { event } of scene.labels) named.set(event, (named.get(event) ?? 0) + 1);
  for (const [id, times] of named) {
    if (times > 1) faults.push(`${id} has ${times} labels`);
    if (scene.undated.includes(id)) faults.push(`${id} is drawn, and said to be undated`);
    const entry: (Entry & Partial<HeadEntry>) | undefined = store.entry(id);
    if (!entry) {
      faults.push(`${id} is drawn, and counted by the head of its family`);
      continue;
    }
    const { lane, hidden } = entry;
    const counted = scene.labels.find(({ event }) => event === id)!.title;
    if (hidden && !counted.includes(`+${hidden.length}`))
      faults.push(`${id} does not say what it hides: ${counted}`);
    if (scene.lanes[lane]?.collapsed !== undefined) faults.push(`${id} is drawn, and counted by its lane`);
  }
  const counts = {
    labels: named.size,
    clusters: scene.clusters.reduce((sum, { count }) => sum + count, 0),
    before: scene.beyond.before,
    after: scene.beyond.after,
    collapsed: scene.lanes.reduce((sum, { collapsed = 0 }) => sum + collapsed, 0),
    undated: scene.undated.length,
    hidden: hiddenIn(store).length,
  };
  const sum = Object.values(counts).reduce((a, b) => a + b, 0);
  const all = store.doc.events.length;
  if (sum !== all) faults.push(`${sum} of ${all} events: ${JSON.stringify(counts)}`);
  return faults;
}

interface Named {
  readonly name: string;
  readonly rect: Rect;
  readonly events: readonly string[];
}

/** Promise 2: texts overlap neither each other nor ink that isn't theirs, where the plot shows them. */
export function covered(scene: Scene): string[] {
  const { plot } = scene;
  const seen = (rect: Rect): Rect => {
    const x = Math.max(rect.x, plot.x);
    return { ...rect, x, width: Math.min(rect.x + rect.width, plot.x + plot.width) - x };
  };
  const texts: Named[] = [
    ...scene.labels.map(label => ({
      name: `label of ${label.event}`,
      rect: seen(label),
      events: [label.event, ...sharedWith(scene, label)],
    })),
    ...scene.captions.map(caption => ({
      name: `caption of ${caption.key}`,
      rect: seen(caption),
      events: bracketEvents(scene, caption.key),
    })),
    ...scene.clusters.map(({ key, ...rect }) => ({ name: `cluster ${key}`, rect: seen(rect), events: [] })),
  ];
  const ink: Named[] = scene.marks.flatMap(mark => {
    const rect = inkRect(mark);
    return rect === undefined
      ? []
      : [{ name: `${mark.kind} of ${mark.event}`, rect: seen(rect), events: eventsOf(mark) }];
  });
  const faults: string[] = [];
  texts.forEach((text, i) => {
    for (const other of texts.slice(i + 1)) {
      if (overlap(text.rect, other.rect))
        faults.push(`${text.name} overlaps ${other.name} ${both(text, other)}`);
    }
    for (const mark of ink) {
      if (text.events.some(id => mark.events.includes(id))) continue;
      if (overlap(text.rect, mark.rect)) faults.push(`${text.name} covers ${mark.name} ${both(text, mark)}`);
    }
  });
  return faults;
}

const both = (a: Named, b: Named): string => `(${print(a.rect)} and ${print(b.rect)})`;

const print = ({ x, y, width, height }: Rect): string =>
  `x ${round(x)}–${round(x + width)}, y ${round(y)}–${round(y + height)}`;

const round = (value: number): number => Math.round(value * 10) / 10;

const bracketEvents = (scene: Scene, key: string): readonly string[] =>
  scene.marks.find(mark => mark.kind === 'bracket' && mark.event === key && mark.events.length > 1)
    ? eventsOf(scene.marks.find(mark => mark.kind === 'bracket' && mark.event === key)!)
    : [key];

const eventsOf = (mark: Mark): readonly string[] => (mark.kind === 'bracket' ? mark.events : [mark.event]);

/** The first event of the bracket that a label shares: ink of the bracket is its own. */
function sharedWith({ captions }: Scene, { bullet, lane, x, y }: Label): string[] {
  if (bullet === undefined) return [];
  const above = captions.filter(caption => caption.lane === lane && caption.y <= y);
  const row = Math.max(...above.map(caption => caption.y));
  const near = above
    .filter(caption => caption.y === row)
    .sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
  return near === undefined ? [] : [near.key];
}

const middle = ({ x, width }: Rect): number => x + width / 2;

/** The box of a mark; undefined for what is no ink: lines that join, stubs, fades of fixed length. */
function inkRect(mark: Mark): Rect | undefined {
  switch (mark.kind) {
    case 'join':
    case 'stub':
      return undefined;
    case 'fade':
      return mark.towards ? undefined : mark;
    case 'cap':
      return { ...mark, x: middle(mark) - 0.5, width: 1 };
    default:
      return mark;
  }
}

/** More than a tenth of a px, both ways. */
const overlap = (a: Rect, b: Rect): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.1 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.1;

/** Text and ink stand in the band of their lane. */
export function outOfLane(scene: Scene): string[] {
  const faults: string[] = [];
  const check = (name: string, lane: number, rect: Rect): void => {
    const band = scene.lanes[lane];
    if (band === undefined) faults.push(`${name} is in lane ${lane}, which there is not`);
    else if (rect.y < band.y - 0.1 || rect.y + rect.height > band.y + band.height + 0.1)
      faults.push(`${name} (${print(rect)}) sticks out of its lane (y ${band.y}–${band.y + band.height})`);
  };
  for (const label of scene.labels) check(`label of ${label.event}`, label.lane, label);
  for (const caption of scene.captions) check(`caption of ${caption.key}`, caption.lane, caption);
  for (const cluster of scene.clusters) check(`cluster ${cluster.key}`, cluster.lane, cluster);
  for (const mark of scene.marks) {
    const rect = inkRect(mark);
    if (rect !== undefined) check(`${mark.kind} of ${mark.event}`, mark.lane, rect);
  }
  scene.lanes.slice(1).forEach((lane, i) => {
    const above = scene.lanes[i]!;
    if (lane.y < above.y + above.height - 0.1) faults.push(`lane ${lane.id} begins in the one above it`);
  });
  const { plot, height } = scene;
  const last = scene.lanes.at(-1);
  if (last && last.y + last.height > plot.y + plot.height + 0.1) faults.push('lanes run out of the plot');
  if (plot.y + plot.height > height + 0.1) faults.push('the plot runs out of the drawing');
  return faults;
}

/** Promise 5, in px: each mark that is in sight lies, to one px, where what is known allows it. */
export function inkOutside(scene: Scene, store: Store, fold?: Fold): string[] {
  const range = { start: scene.plot.x, end: scene.plot.x + scene.plot.width };
  const scale = createTimeScale(scene.domain, range, fold);
  const faults: string[] = [];
  for (const mark of scene.marks) {
    // Of a lane that is collapsed: nobody's.
    if (mark.event === '' || !isInSight(mark, scene)) continue;
    const readings = readingsOf(store.entry(mark.event)!);
    const fits = readings.some(reading => isAllowed(mark, reading, at => scale.toPx(at)));
    if (!fits) faults.push(`${describe(mark)} is not where what is known of ${mark.event} allows`);
  }
  return faults;
}

/**
 * The same of lanes that are collapsed, whose ink is that of all of their events: at each px of it something was certainly going on,
 * possibly, or is planned, as its tone says. And nothing that is in sight is without ink.
 */
export function stripInkOutside(scene: Scene, store: Store): string[] {
  const { plot, domain } = scene;
  const scale = createTimeScale(domain, { start: plot.x, end: plot.x + plot.width });
  const strips = scene.marks.filter(mark => mark.event === '');
  const px = ({ start, end }: Extent): Extent => ({ start: scale.toPx(start), end: scale.toPx(end) });
  const isNear = (x: number, { start, end }: Extent): boolean =>
    x >= Math.min(start, end) - LEAST_MARK / 2 - PIXEL && x <= Math.max(start, end) + LEAST_MARK / 2 + PIXEL;
  const faults: string[] = [];
  for (const [lane, band] of scene.lanes.entries()) {
    const own = strips.filter(mark => mark.lane === lane);
    if (band.collapsed === undefined && own.length > 0) faults.push(`lane ${band.id} has a strip`);
    if (band.collapsed === undefined) continue;
    const presences = store
      .snapshot()
      .entries.filter(entry => entry.dated && entry.lane === lane)
      .flatMap(presenceOf);
    const allowed: Readonly<Record<string, readonly Extent[]>> = {
      full: presences.flatMap(({ certain, isMoment, possible }) => {
        const { start, end } = px(possible);
        return certain ? px(certain) : isMoment && end - start <= LEAST_MARK ? { start, end } : [];
      }),
      pale: presences.filter(({ plan }) => !plan).map(({ possible }) => px(possible)),
      hatched: presences
        .filter(({ plan }) => plan)
        .map(({ possible, plan }) => px({ ...possible, ...(plan === 'open' && { end: Infinity }) })),
    };
    for (const mark of own) {
      const tone = 'tone' in mark ? mark.tone : mark.kind;
      const [from, to] = [Math.max(mark.x, plot.x), Math.min(mark.x + mark.width, plot.x + plot.width)];
      for (let x = from; x <= to; x += Math.max(0.5, (to - from) / 40))
        if (!allowed[tone]?.some(extent => isNear(x, extent)))
          faults.push(`${describe(mark)} of lane ${band.id} says more than is known at ${round(x)}`);
    }
    for (const { possible, plan } of presences) {
      const { start, end } = px(possible);
      const isHere = end >= plot.x && start <= plot.x + plot.width;
      const isInked = own.some(
        mark => mark.x <= Math.max(start, end) + PIXEL && mark.x + mark.width >= Math.min(start, end) - PIXEL,
      );
      if (isHere && !isInked) faults.push(`lane ${band.id} has no ink at ${round(start)} (${plan ?? ''})`);
    }
  }
  return faults;
}

/** Ink out of sight is cut off somewhere, and nobody sees where. */
function isInSight(mark: Mark, { plot }: Scene): boolean {
  const rect = inkRect(mark);
  return rect === undefined || (rect.x + rect.width >= plot.x && rect.x <= plot.x + plot.width);
}

/** Everything that is stated or follows of an entry: its own time, the members of a set, competing claims. */
function readingsOf({ interval, otherClaims, hidden = [] }: Entry & Partial<HeadEntry>): FuzzyInterval[] {
  return [interval, ...otherClaims, ...hidden.map(part => part.interval)].flatMap(each => [
    each,
    ...(each.members ?? []),
  ]);
}

function describe(mark: Mark): string {
  switch (mark.kind) {
    case 'bar':
      return `${mark.tone} bar at x ${round(mark.x)}–${round(mark.x + mark.width)}`;
    case 'fade':
      return `fade ${mark.from}→${mark.to} at x ${round(mark.x)}–${round(mark.x + mark.width)}`;
    case 'bracket':
    case 'stub':
      return `${mark.kind} at x ${round(mark.x)}–${round(mark.x + mark.width)}`;
    case 'join':
      return `join at x ${round(mark.x)}–${round(mark.x + mark.width)}`;
    default:
      return `${mark.kind} at x ${round(middle(mark))}`;
  }
}

const PIXEL = 1.01;

function isAllowed(mark: Mark, of: FuzzyInterval, toPx: (at: number) => number): boolean {
  const { core, soft, start, end } = of;
  const px = (extent: Extent): Extent => ({ start: toPx(extent.start), end: toPx(extent.end) });
  const near = (x: number, ...times: number[]): boolean =>
    times.some(at => Number.isFinite(at) && Math.abs(toPx(at) - x) <= PIXEL);
  switch (mark.kind) {
    case 'bar':
      return barExtents(mark, of).some(extent => lies(mark, px(extent)));
    case 'bracket':
      return lies(mark, px({ start: core.earliestStart, end: core.latestEnd }));
    case 'fade':
      if (mark.towards) return mark.from !== 'full' || mark.x + mark.width <= toPx(core.latestEnd) + PIXEL;
      return fadeExtents(of).some(extent => lies(mark, px(extent)));
    case 'dot': {
      const range = px({ start: core.earliestStart, end: core.latestEnd });
      return (
        Math.abs((range.start + range.end) / 2 - middle(mark)) <= PIXEL &&
        range.end - range.start <= mark.width + PIXEL
      );
    }
    case 'cap':
      return near(middle(mark), core.earliestStart, core.latestEnd, core.latestStart, core.earliestEnd);
    case 'stub': {
      const at = mark.towards === 'end' ? mark.x : mark.x + mark.width;
      const units = [start.unit, end.unit].flatMap(unit => (unit ? [unit.start, unit.end] : []));
      return near(at, ...Object.values(core), ...Object.values(soft), ...units);
    }
    case 'join':
      return true;
  }
}

function barExtents({ tone }: BarMark, { core, soft, start, end }: FuzzyInterval): Extent[] {
  switch (tone) {
    case 'full':
      return [{ start: start.knowledge === 'open' ? -Infinity : soft.latestStart, end: soft.earliestEnd }];
    case 'middle': {
      const units = [start.unit, end.unit].filter(unit => unit !== undefined);
      const [a, b] = units;
      const joined = a && b && a.end >= b.start && b.end >= a.start;
      return joined ? [{ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }] : units;
    }
    default:
      return [{ start: core.earliestStart, end: core.latestEnd }];
  }
}

/** The four soft margins; where only they reconcile the bounds, all of it. */
function fadeExtents({ core, soft }: FuzzyInterval): Extent[] {
  return core.earliestStart >= core.latestEnd
    ? [{ start: soft.earliestStart, end: soft.latestEnd }]
    : [
        { start: soft.earliestStart, end: core.earliestStart },
        { start: core.latestStart, end: soft.latestStart },
        { start: soft.earliestEnd, end: core.earliestEnd },
        { start: core.latestEnd, end: soft.latestEnd },
      ];
}

/** Inside to one px; what has the least width, with its middle inside. */
function lies({ x, width }: Pick<BarMark | FadeMark, 'x' | 'width'>, { start, end }: Extent): boolean {
  if (x >= start - PIXEL && x + width <= end + PIXEL) return true;
  const middle = x + width / 2;
  return width <= LEAST_MARK + 0.01 && middle >= start - PIXEL && middle <= end + PIXEL;
}

/** Paths of numbers that are not finite. */
export function notFinite(value: unknown, path = 'scene'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}

/** No label of the axis runs into the next of its level. */
export function crowdedTicks(scene: Scene, measure: (label: string, level: string) => number): string[] {
  const faults: string[] = [];
  for (const level of ['coarse', 'fine'] as const) {
    const ticks = scene.axis.ticks.filter(tick => tick.level === level);
    ticks.forEach((tick, i) => {
      const next = ticks[i + 1]?.x ?? Infinity;
      if (next < tick.x) faults.push(`${level} ticks are out of order at ${tick.key}`);
      if (tick.label !== '' && tick.x + measure(tick.label, level) > next)
        faults.push(`${tick.label} runs into ${ticks[i + 1]?.label}`);
    });
    const keys = new Set(ticks.map(({ key }) => key));
    if (keys.size < ticks.length) faults.push(`two ${level} ticks share a key`);
  }
  return faults;
}

/** Neither ink, nor a tick or its label, stands in a break; all breaks are in order, inside the plot, with their buttons. */
export function brokenBreaks(scene: Scene, measure: (label: string, level: string) => number): string[] {
  const faults: string[] = [];
  const { plot, breaks = [], axis } = scene;
  const end = plot.x + plot.width;
  breaks.forEach(({ x, width, handle, label, open }, i) => {
    const name = `break ${i} (x ${round(x)}–${round(x + width)})`;
    const next = breaks[i + 1];
    if (!(width > 0)) faults.push(`${name} has no width`);
    if (x < plot.x - 0.1 || x + width > end + 0.1) faults.push(`${name} runs out of the plot`);
    if (next && next.x < x + width) faults.push(`${name} runs into the next`);
    if (handle.width < 24 || handle.x < plot.x - 0.1 || handle.x + handle.width > end + 0.1)
      faults.push(`${name} has its button at x ${round(handle.x)}–${round(handle.x + handle.width)}`);
    const out = label === '' ? 0 : Math.max(0, measure(label, 'tick') - handle.width) / 2;
    const words = { x: handle.x - out, width: handle.width + 2 * out };
    for (const tick of axis.ticks) {
      if (!open && tick.x > x + 0.1 && tick.x < x + width - 0.1) faults.push(`a tick stands in ${name}`);
      if (tick.label === '') continue;
      const place = { x: tick.x, width: measure(tick.label, tick.level) };
      const meets = (box: { x: number; width: number }): boolean =>
        Math.min(box.x + box.width, place.x + place.width) - Math.max(box.x, place.x) > 0.1;
      if (!open && meets({ x, width })) faults.push(`${tick.label} runs into ${name}`);
      if (tick.level === 'fine' && meets(words)) faults.push(`${tick.label} runs into the words of ${name}`);
    }
    if (open) return;
    for (const mark of scene.marks) {
      const rect = inkRect(mark);
      // What is drawn at its least width stands about its middle.
      const seen = rect && rect.x + rect.width > plot.x && rect.x < end && middle(rect);
      if (seen !== undefined && seen !== false && seen > x + 0.1 && seen < x + width - 0.1)
        faults.push(`${mark.kind} of ${mark.event} stands in ${name}`);
    }
  });
  return faults;
}

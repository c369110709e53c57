/**
 * A scene as text that one can read and compare: lanes, rows, what stands on them and where, in whole px.
 */
import type { Mark } from '../src/scene/mark.js';
import type { Break, Caption, Cluster, Label, Scene } from '../src/scene/scene.js';

/** A line each: the frame, the axis, each lane, in it each row (from its top), on it texts and ink from the start. */
export function readScene(scene: Scene): string {
  const { width, height, plot, lanes, laneNames, dense, axis, beyond, undated, asOf } = scene;
  return [
    `${px(width)} × ${px(height)}, plot ${span(plot)}, names ${laneNames}${dense ? ', dense' : ''}`,
    `axis: ${axis.ticks.map(({ x, label, level }) => `${level === 'coarse' ? '┃' : '│'}${px(x)} ${label || '–'}`).join('  ')}`,
    ...lanes.flatMap((lane, i) => [
      '',
      `${lane.label || '(no name)'}: ${lane.count} events, ${px(lane.height)} high`,
      ...rowsOf(scene, i),
    ]),
    '',
    ...(scene.breaks ?? []).map(readBreak),
    ...(asOf ? [`as of ${px(asOf.x)} “${asOf.label}” at ${span(asOf.labelRect)}`] : []),
    `beyond: ${beyond.before} before, ${beyond.after} after; undated: ${undated.join(', ') || 'none'}`,
    '',
  ].join('\n');
}

const readBreak = ({ start, end, open, label, ...place }: Break): string =>
  words(open ? 'open gap' : 'break', span(place), `${day(start)}/${day(end)}`, label !== '' && `“${label}”`);

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

const px = (value: number): string => String(Math.round(value) || 0);

const span = ({ x, width }: { readonly x: number; readonly width: number }): string =>
  `${px(x)}–${px(x + width)}`;

const middle = ({ x, width }: Mark): number => x + width / 2;

/** What stands in a lane, by its top; ink of competing claims stands under that of the event. */
function rowsOf(scene: Scene, lane: number): string[] {
  const inLane = <T extends { readonly lane: number }>(items: readonly T[]): T[] =>
    items.filter(item => item.lane === lane);
  const found = [
    ...inLane(scene.captions).map(caption => ({ y: caption.y, x: caption.x, text: readCaption(caption) })),
    ...inLane(scene.labels).map(label => ({ y: label.y, x: label.x, text: readLabel(label) })),
    ...inLane(scene.marks).map(mark => ({ ...placeOf(mark), text: readMark(mark) })),
    ...inLane(scene.clusters).map(cluster => ({ y: cluster.y, x: cluster.x, text: readCluster(cluster) })),
  ];
  const top = scene.lanes[lane]!.y;
  return found
    .sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x)
    .map(({ y, text }) => `  ${px(y - top).padStart(4)}  ${text}`);
}

function readLabel(label: Label): string {
  const { event, title, when, sign, bullet, lead, cancelled } = label;
  const notes = [bullet && (bullet === 'order' ? 'follows' : 'item'), lead && 'leads', cancelled && 'struck'];
  return [`“${title}”${sign ?? ''}`, when && `(${when})`, span(label), `#${event}`, ...notes]
    .filter(Boolean)
    .join(' ');
}

const readCaption = (caption: Caption): string => `caption “${caption.text}” ${span(caption)}`;

const readCluster = (cluster: Cluster): string => `${cluster.count} counted ${span(cluster)}`;

function placeOf(mark: Mark): { x: number; y: number } {
  switch (mark.kind) {
    case 'dot':
    case 'cap':
      return { x: middle(mark), y: mark.y };
    case 'join':
      return { x: mark.x, y: mark.y + mark.height / 2 };
    default:
      return mark;
  }
}

function readMark(mark: Mark): string {
  switch (mark.kind) {
    case 'bar':
      return words(mark.tone, 'bar', span(mark), mark.dashed && 'dashed', mark.tone === 'pale' && 'foot');
    case 'fade':
      return words(
        'fade',
        `${mark.from}→${mark.to}`,
        span(mark),
        mark.towards !== undefined && 'of fixed length',
      );
    case 'cap':
      return words('cap', px(middle(mark)), mark.dotted && 'dotted');
    case 'stub':
      return words('stub', span(mark), `to the ${mark.towards}`);
    case 'dot':
      return words(mark.tone, 'dot', px(middle(mark)), mark.dashed && 'dashed');
    case 'bracket':
      return words(
        mark.tone,
        'bracket',
        `${mark.startShown ? (mark.startDotted ? '⁝' : '[') : ''}${span(mark)}${mark.endShown ? (mark.endDotted ? '⁝' : ']') : ''}`,
        mark.dashed && 'dashed',
        mark.events.length > 1 && `of ${mark.events.length}`,
      );
    case 'join':
      return words(mark.dotted ? 'dotted' : 'solid', 'join', span(mark));
  }
}

const words = (...parts: (string | false)[]): string => parts.filter(Boolean).join(' ');

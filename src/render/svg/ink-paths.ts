/**
 * The ink of a scene as SVG path data: one path for all marks of a lane that look alike, so that the number of
 * elements depends on the looks in use and not on the number of events. What fades is not here: each fade is a
 * shape of its own, which a renderer fills with a gradient.
 */
import { assertNever } from '../../base/assert-never.js';
import type { BarMark, BracketMark, DotMark, FadeMark, Mark, StubMark } from '../../scene/mark.js';

/** How a path looks; the style sheet says what each is filled or stroked with. */
export type InkLook =
  | 'pale'
  | 'middle'
  | 'full'
  | 'hollow'
  | 'outline'
  | 'foot'
  | 'cap'
  | 'cap-dotted'
  | 'stub'
  | 'chevron'
  | 'bracket'
  | 'bracket-dotted'
  | 'bracket-dashed'
  | 'range'
  | 'dot'
  | 'dot-hollow'
  | 'dot-planned'
  | 'join'
  | 'join-dotted';

export interface InkPath {
  readonly key: string;
  readonly lane: number;
  readonly look: InkLook;
  /** SVG path data, in the coordinates of the scene. */
  readonly d: string;
}

/** Painted in this order within all lanes: what is certain comes last. */
const PAINT_ORDER: readonly InkLook[] = [
  'range',
  'pale',
  'foot',
  'middle',
  'outline',
  'full',
  'hollow',
  'join',
  'join-dotted',
  'stub',
  'chevron',
  'bracket',
  'bracket-dotted',
  'bracket-dashed',
  'cap',
  'cap-dotted',
  'dot',
  'dot-hollow',
  'dot-planned',
];

/** Paths of all marks but those that `isShaded`, in paint order. */
export function inkPaths(marks: readonly Mark[]): InkPath[] {
  const parts = new Map<string, { lane: number; look: InkLook; d: string[] }>();
  const draw: Draw = (lane, look, d) => {
    const key = `${look}/${lane}`;
    const known = parts.get(key);
    if (known === undefined) parts.set(key, { lane, look, d: [d] });
    else known.d.push(d);
  };
  for (const mark of marks) if (!isShaded(mark)) drawMark(mark, draw);
  return [...parts]
    .map(([key, { lane, look, d }]) => ({ key, lane, look, d: d.join('') }))
    .sort((a, b) => PAINT_ORDER.indexOf(a.look) - PAINT_ORDER.indexOf(b.look) || a.lane - b.lane);
}

/** Fades and hatched bars: shapes with a gradient or a pattern, one by one. */
export const isShaded = (mark: Mark): mark is FadeMark | BarMark =>
  mark.kind === 'fade' || (mark.kind === 'bar' && mark.tone === 'hatched');

type Draw = (lane: number, look: InkLook, d: string) => void;

function drawMark(mark: Exclude<Mark, FadeMark>, draw: Draw): void {
  const { lane, x, y, width, height } = mark;
  const [middleX, middleY, endX, endY] = [x + width / 2, y + height / 2, x + width, y + height];
  switch (mark.kind) {
    case 'bar':
      return drawBar(mark, draw);
    case 'cap':
      return draw(lane, mark.dotted ? 'cap-dotted' : 'cap', line(middleX, y, middleX, endY));
    case 'join':
      return draw(lane, mark.dotted ? 'join-dotted' : 'join', line(x, middleY, endX, middleY));
    case 'stub':
      return drawStub(mark, draw);
    case 'dot':
      return drawDot(mark, draw);
    case 'bracket':
      return drawBracket(mark, draw);
    default:
      return assertNever(mark);
  }
}

function drawBar({ lane, tone, dashed, x, y, width, height }: BarMark, draw: Draw): void {
  const inner = rect(x + 0.5, y + 0.5, width - 1, height - 1);
  if (tone !== 'hatched') draw(lane, tone, tone === 'hollow' ? inner : rect(x, y, width, height));
  if (dashed) draw(lane, 'outline', inner);
  if (tone === 'pale') draw(lane, 'foot', line(x, y + height - 0.75, x + width, y + height - 0.75));
}

/** The dots run away from the known bound; a chevron ends them. */
function drawStub({ lane, towards, x, y, width, height }: StubMark, draw: Draw): void {
  const middle = y + height / 2;
  const arm = Math.min(5, height / 2 + 0.5);
  const [near, far, back] = towards === 'end' ? [x, x + width, -arm] : [x + width, x, arm];
  draw(lane, 'stub', line(near, middle, far, middle));
  draw(
    lane,
    'chevron',
    `M${n(far + back)} ${n(middle - arm)}L${n(far)} ${n(middle)}L${n(far + back)} ${n(middle + arm)}`,
  );
}

function drawDot({ lane, x, y, width, tone, dashed }: DotMark, draw: Draw): void {
  const radius = width / 2;
  const dot = (look: InkLook, r: number): void => draw(lane, look, circle(x + radius, y + radius, r));
  if (tone === 'hatched') dot('dot-planned', radius - 0.75);
  else if (tone === 'hollow') dot('dot-hollow', radius - 0.75);
  else {
    dot('dot', radius);
    if (dashed) dot('outline', radius + 2);
  }
}

function drawBracket(mark: BracketMark, draw: Draw): void {
  const { lane, x, y, width, height, tone, dashed } = mark;
  draw(lane, 'range', rect(x, y, width, height));
  // A narrow bracket keeps a gap between its feet, or it would be a box.
  const foot = Math.min(6, Math.max(3, height / 2), width * 0.28);
  const [top, bottom] = [y + 0.75, y + height - 0.75];
  const side = (dotted: boolean, at: number, inward: number): void =>
    draw(
      lane,
      dotted ? 'bracket-dotted' : 'bracket',
      `M${n(at + inward)} ${n(top)}H${n(at)}V${n(bottom)}H${n(at + inward)}`,
    );
  if (mark.startShown) side(mark.startDotted, x + 0.75, foot);
  if (mark.endShown) side(mark.endDotted, x + width - 0.75, -foot);
  if (!dashed && tone !== 'hollow') return;
  for (const at of [top, bottom]) draw(lane, 'bracket-dashed', line(x + foot, at, x + width - foot, at));
}

/** Two decimals: a hundredth of a px is nobody's business, and bytes are. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;

const circle = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;

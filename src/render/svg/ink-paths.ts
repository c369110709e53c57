/**
 * The ink of a scene as SVG path data: one path for all marks of a lane that look alike, so that the number of
 * elements depends on the looks in use and not on the number of events. What fades is not here: each fade is a
 * shape of its own, which a renderer fills with a gradient.
 */
import { assertNever } from '../../base/assert-never.js';
import type { BarMark, BracketMark, FadeMark, Mark } from '../../scene/mark.js';

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

/** Paths of all marks but those that `isShaded`, in paint order, moved by `byPx`. */
export function inkPaths(marks: readonly Mark[], byPx = 0): InkPath[] {
  const paths = new Map<string, InkPath & { d: string }>();
  for (const mark of marks) {
    const { lane } = mark;
    if (isShaded(mark)) continue;
    drawMark(mark, mark.x + byPx, (look, d) => {
      const key = `${look}/${lane}`;
      const path = paths.get(key);
      if (path) path.d += d;
      else paths.set(key, { key, lane, look, d });
    });
  }
  return [...paths.values()].sort(
    (a, b) => PAINT_ORDER.indexOf(a.look) - PAINT_ORDER.indexOf(b.look) || a.lane - b.lane,
  );
}

/** Fades and hatched bars: shapes with a gradient or a pattern, one by one. */
export const isShaded = (mark: Mark): mark is FadeMark | BarMark =>
  mark.kind === 'fade' || (mark.kind === 'bar' && mark.tone === 'hatched');

type Draw = (look: InkLook, d: string) => void;

/** `x` is where the mark begins. */
function drawMark(mark: Exclude<Mark, FadeMark>, x: number, draw: Draw): void {
  const { y, width, height } = mark;
  const [middleX, middleY, endX, endY] = [x + width / 2, y + height / 2, x + width, y + height];
  switch (mark.kind) {
    case 'bar': {
      const { tone, dashed } = mark;
      const inner = rect(x + 0.5, y + 0.5, width - 1, height - 1);
      if (tone !== 'hatched') draw(tone, tone === 'hollow' ? inner : rect(x, y, width, height));
      if (dashed) draw('outline', inner);
      if (tone === 'pale') draw('foot', line(x, endY - 0.75, endX, endY - 0.75));
      return;
    }
    case 'cap':
      return draw(mark.dotted ? 'cap-dotted' : 'cap', line(middleX, y, middleX, endY));
    case 'join':
      return draw(mark.dotted ? 'join-dotted' : 'join', line(x, middleY, endX, middleY));
    case 'stub': {
      // The dots run away from the known bound; a chevron ends them.
      const arm = Math.min(5, height / 2 + 0.5);
      const [near, far, back] = mark.towards === 'end' ? [x, endX, endX - arm] : [endX, x, x + arm];
      draw('stub', line(near, middleY, far, middleY));
      return draw(
        'chevron',
        `M${r(back)} ${r(middleY - arm)}L${r(far)} ${r(middleY)}L${r(back)} ${r(middleY + arm)}`,
      );
    }
    case 'dot': {
      const { tone, dashed } = mark;
      const dot = (look: InkLook, wider: number): void =>
        draw(look, circle(middleX, middleY, width / 2 + wider));
      if (tone === 'hatched') return dot('dot-planned', -0.75);
      if (tone === 'hollow') return dot('dot-hollow', -0.75);
      dot('dot', 0);
      if (dashed) dot('outline', 2);
      return;
    }
    case 'bracket':
      return drawBracket(mark, x, draw);
    default:
      return assertNever(mark);
  }
}

function drawBracket(mark: BracketMark, x: number, draw: Draw): void {
  const { y, width, height, tone, dashed } = mark;
  draw('range', rect(x, y, width, height));
  // A narrow bracket keeps a gap between its feet, or it would be a box.
  const foot = Math.min(6, Math.max(3, height / 2), width * 0.28);
  const [top, bottom] = [y + 0.75, y + height - 0.75];
  const side = (dotted: boolean, at: number, inner: number): void =>
    draw(dotted ? 'bracket-dotted' : 'bracket', `M${r(inner)} ${r(top)}H${r(at)}V${r(bottom)}H${r(inner)}`);
  if (mark.startShown) side(mark.startDotted, x + 0.75, x + 0.75 + foot);
  if (mark.endShown) side(mark.endDotted, x + width - 0.75, x + width - 0.75 - foot);
  if (!dashed && tone !== 'hollow') return;
  for (const at of [top, bottom]) draw('bracket-dashed', line(x + foot, at, x + width - foot, at));
}

/** Two decimals: a hundredth of a px is nobody's business, and bytes are. */
const r = (value: number): number => Math.round(value * 100) / 100;

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${r(-width)}z`;

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${r(x1)} ${r(y1)}L${r(x2)} ${r(y2)}`;

function circle(x: number, y: number, radius: number): string {
  const arc = `a${r(radius)} ${r(radius)} 0 1 0 `;
  const across = r(2 * radius);
  return `M${r(x - radius)} ${r(y)}${arc}${across} 0${arc}${-across} 0z`;
}

/**
 * A drawing as a zoom shows it until it is drawn anew: all that stands in time goes where it belongs, on the rows that it has. What
 * has a length in time is as long as it should be; what has none, dots, caps, open ends and words, keeps its size.
 */
import type { Mark } from '../scene/mark.js';
import type { Px } from '../scene/rect.js';
import type { Cluster, TitleInk } from '../scene/scene.js';
import { LEAST_MARK } from './metrics.js';

/** What was drawn at `x` is to be seen at `scale` · x + `by`, px. */
export interface Stretch {
  readonly scale: number;
  readonly by: Px;
}

export const AS_DRAWN: Stretch = { scale: 1, by: 0 };

export const stretchX = ({ scale, by }: Stretch, x: Px): Px => scale * x + by;

type Along = Pick<Mark, 'x' | 'width'>;

const lengthened = ({ x, width }: Along, to: Stretch): Along => ({
  x: stretchX(to, x),
  width: to.scale * width,
});

const aboutMiddle = ({ x, width }: Along, to: Stretch): Along => ({
  x: stretchX(to, x + width / 2) - width / 2,
  width,
});

/** What runs `towards` somewhere, from where something is known. */
const runningOut = ({ x, width }: Along, towards: 'start' | 'end', to: Stretch): Along => ({
  x: towards === 'end' ? stretchX(to, x) : stretchX(to, x + width) - width,
  width,
});

export const stretchMark = (mark: Mark, to: Stretch): Mark => ({ ...mark, ...markPlace(mark, to) });

function markPlace(mark: Mark, to: Stretch): Along {
  switch (mark.kind) {
    case 'dot':
    case 'cap':
      return aboutMiddle(mark, to);
    case 'stub':
      return runningOut(mark, mark.towards, to);
    case 'fade':
      return mark.towards ? runningOut(mark, mark.towards, to) : lengthened(mark, to);
    case 'bar':
      // How short it is in truth, the least that is drawn does not tell.
      return mark.width > LEAST_MARK ? lengthened(mark, to) : aboutMiddle(mark, to);
    default:
      return lengthened(mark, to);
  }
}

/** What is drawn of the ink of titles where they start or end with it, and where it ends. */
export interface InkEdges {
  readonly own: Mark | undefined;
  readonly end: Mark | undefined;
}

/** Among marks of an event; none where that is out of sight. */
export function inkEdges({ start, end, width, atEnd }: TitleInk, marks: readonly Mark[] = []): InkEdges {
  const edgeAt = (x: Px, side: (mark: Along) => Px): Mark | undefined =>
    marks.find(mark => Math.abs(side(mark) - x) < SAME_PX);
  return {
    own: atEnd ? edgeAt(start + width, endOf) : edgeAt(start, startOf),
    end: edgeAt(end, endOf),
  };
}

const SAME_PX = 0.5;

const startOf = ({ x }: Along): Px => x;
const endOf = ({ x, width }: Along): Px => x + width;

/** The ink of titles, for where they start. */
export function stretchInk(ink: TitleInk, to: Stretch, edges: InkEdges): TitleInk {
  const { start, end, width, atEnd } = ink;
  const along = (x: Px, edge: Mark | undefined, side: (mark: Along) => Px): Px =>
    edge ? x - side(edge) + side(markPlace(edge, to)) : stretchX(to, x);
  return {
    ...ink,
    start: atEnd ? along(start + width, edges.own, endOf) - width : along(start, edges.own, startOf),
    end: along(end, edges.end, endOf),
  };
}

/** Counts stand in the middle of their time, and take no more of it than they did; how events lie in it is as long as it is. */
export const stretchCluster = (cluster: Cluster, to: Stretch): Along =>
  (cluster.profile || to.scale < 1 ? lengthened : aboutMiddle)(cluster, to);

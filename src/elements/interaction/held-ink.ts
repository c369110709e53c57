/** The ink of what is drawn, longer or shorter than it was drawn. */
import { areSame } from '../../base/are-same.js';
import { AS_DRAWN, stretchMark, stretchX, type Stretch } from '../../layout/stretch.js';
import { px } from '../../render/dom/css-vars.js';
import type { Inked } from '../../render/dom/ink-view.js';
import { inkPaths, isShaded } from '../../render/svg/ink-paths.js';
import type { Mark } from '../../scene/mark.js';
import type { Looks } from './looks.js';

/**
 * Draws the ink of a scene as it is to be seen, `marks` on the rows that they have then. What only moves is left as it is: it moves
 * with its layer, which stands at `shift` px of its own.
 */
export function holdInk(
  root: ShadowRoot,
  { plot, marks: drawnMarks, shift = 0 }: Inked,
  looks: Looks,
): (marks: readonly Mark[], to: Stretch) => void {
  const all = <T extends Element>(selector: string): T[] => [
    ...root.querySelectorAll<T>(`.plot .ink > ${selector}`),
  ];
  let drawn: readonly unknown[] = [drawnMarks, AS_DRAWN];
  let parts: ReturnType<typeof partsOf> | undefined;

  return (marks, to) => {
    const next = to.scale === 1 ? AS_DRAWN : to;
    if (areSame(drawn, [marks, next])) return;
    drawn = [marks, next];
    parts ??= partsOf();
    for (const [path, d] of parts.lines) looks.setAttribute(path, 'd', linesAt(d, next));
    const stretched = marks.map(mark => stretchMark(mark, next));
    for (const { key, d } of inkPaths(stretched, -shift)) {
      const path = parts.paths.get(key);
      if (path) looks.setAttribute(path, 'd', d);
    }
    stretched.filter(isShaded).forEach(({ x, y, width }, i) => {
      const place = { left: x - plot.x - shift, top: y, width };
      for (const [name, value] of Object.entries(place)) looks.set(parts!.shades[i]!, name, px(value));
    });
  };

  function partsOf() {
    const paths = all<SVGElement>('svg:last-of-type path');
    return {
      lines: all<SVGElement>('svg > .grid > path').map(path => [path, path.getAttribute('d')!] as const),
      paths: new Map(inkPaths(drawnMarks, -shift).map(({ key }, i) => [key, paths[i]!])),
      shades: all<HTMLElement>('.shade'),
    };
  }

  /** Upright lines, each in the middle of a px. */
  function linesAt(d: string, to: Stretch): string {
    const at = (x: string): number => Math.round(stretchX(to, Number(x) - 0.5 + shift) - shift) + 0.5;
    return d.replaceAll(/M(-?[\d.]+)/g, (_, x: string) => `M${at(x)}`);
  }
}

/** What of a scene stays in sight while the rest slides out of it: titles along their ink, and the name of the time that is shown. */
import { clamp } from '../base/extent.js';
import type { Px } from './rect.js';
import type { Tick } from './scene.js';

/** How far a title at `x` goes on along its ink, of which it has `slack`, to stand at `least` if it can. All px. */
export const alongInk = ({ x, slack }: { readonly x: Px; readonly slack: Px }, least: Px): Px =>
  clamp(least - x, 0, slack);

/**
 * Of ticks in order, each with the room that it needs, the one that names the time at the start of the plot: the last before it, as long
 * as the next leaves it room. Undefined where none does. All px.
 */
export function pinnedAt<T extends Pick<Tick, 'x'> & { readonly width: Px }>(
  ticks: readonly T[],
  plotX: Px,
): T | undefined {
  const at = ticks.findLastIndex(({ x }) => x < plotX);
  const [tick, next] = [ticks[at], ticks[at + 1]];
  return tick && next && next.x - plotX < tick.width ? undefined : tick;
}

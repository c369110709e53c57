/** What of a scene stays in sight while the rest slides out of it: titles along their ink, and the name of the time that is shown. */
import type { Px } from './rect.js';
import type { Tick, TitleInk } from './scene.js';

/** Where titles start: with their ink, or at `least` as long as the ink goes on behind them. */
export const titleX = ({ start, end, width }: Pick<TitleInk, 'start' | 'end' | 'width'>, least: Px): Px =>
  Math.max(start, Math.min(least, end - width));

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

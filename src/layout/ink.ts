/**
 * From what is known of an event to what is drawn of it. The table "what ink means" of the docs, as code: one file
 * each for moments and spans.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { momentInk } from './ink-moment.js';
import { fade } from './ink-pieces.js';
import { spanInk } from './ink-span.js';
import type { Piece, Standing } from './piece.js';

/** Pieces of one event in paint order, of its competing claims after its own; none for one that nothing bounds. */
export function inkOf(
  interval: FuzzyInterval,
  standing: Standing,
  otherClaims: readonly FuzzyInterval[] = [],
): readonly Piece[] {
  return [interval, ...otherClaims].flatMap((claim, track) => {
    const { core, soft } = claim;
    // Bounds that only soft margins reconcile: nothing but the margins is possible.
    if (core.earliestStart >= core.latestEnd) {
      return fade(track, soft.earliestStart, soft.latestEnd, 'none', 'middle');
    }
    return claim.shape === 'moment' ? momentInk(claim, standing, track) : spanInk(claim, standing, track);
  });
}

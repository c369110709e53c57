/**
 * From what is known of an event to what is drawn of it. The table "what ink means" of the docs, as code: one file
 * each for moments and spans.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { momentInk } from './ink-moment.js';
import { fade } from './ink-pieces.js';
import { spanInk } from './ink-span.js';
import type { Ink, Piece, Standing } from './piece.js';

/** The tone of what is most certain. */
const TONES = { happened: 'full', planned: 'hatched', hollow: 'hollow' } as const;

/** Pieces of one event in paint order, of its competing claims after its own; none for one that nothing bounds. */
export function inkOf(
  interval: FuzzyInterval,
  standing: Standing,
  otherClaims: readonly FuzzyInterval[] = [],
): readonly Piece[] {
  const draw = (claim: FuzzyInterval): Ink[] => {
    const { core, soft, shape } = claim;
    // Bounds that only soft margins reconcile: nothing but the margins is possible.
    if (core.earliestStart >= core.latestEnd)
      return fade(soft.earliestStart, soft.latestEnd, 'none', 'middle');
    return (shape === 'moment' ? momentInk : spanInk)(claim, TONES[standing]);
  };
  return [interval, ...otherClaims].flatMap((claim, track) => draw(claim).map(ink => ({ ...ink, track })));
}

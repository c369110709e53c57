/** What lay before, during and after an event, as titles that lead there, each with its date. */
import { neighboursOf } from '../../store/neighbours.js';
import type { Entry } from '../../store/store.js';
import { titleOf, whenOf, type WordsContext } from './entry-words.js';
import type { EventMention } from './reason.js';

export interface NeighbourWords extends EventMention {
  /** Its date, short. */
  readonly when: string;
  /** It may have missed the event. */
  readonly possible: boolean;
}

export type NeighboursWords = Readonly<Record<'before' | 'meanwhile' | 'after', readonly NeighbourWords[]>>;

/** By the rules of `neighboursOf`, of what the store holds but for those events that are `told` of elsewhere. */
export function neighbourWords(
  entry: Entry,
  { store, locale }: WordsContext,
  told: ReadonlySet<string>,
): NeighboursWords {
  const found = neighboursOf(entry, store.snapshot().entries, told);
  const words = (entries: readonly Entry[]): readonly NeighbourWords[] =>
    entries.map(other => ({
      event: other.event.id,
      title: titleOf(other, locale),
      when: whenOf(other, locale, { style: 'short' }),
      possible: found.possible.has(other),
    }));
  return { before: words(found.before), meanwhile: words(found.meanwhile), after: words(found.after) };
}

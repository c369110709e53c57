/** Why an event's date is what it is: the chains of facts behind its bounds, as short sentences in the reader's words. */
import { formatAt } from '../../locale/format-date.js';
import { detailsOf } from '../../locale/details-of.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import type { Entry, Store } from '../../store/store.js';
import type { WordsContext } from './entry-words.js';
import { titleOf, whenOf } from './entry-words.js';

type Premise = ReturnType<Store['resolved']['explain']>[number];

/** A sentence, in which other events are told apart, so that they can be followed. */
export type Reason = readonly (string | EventMention)[];

export interface EventMention {
  readonly event: string;
  readonly title: string;
}

/** A chain may be as long as the document. */
const MOST_REASONS = 12;

const BOUNDS = [
  ['start', 'earliest', 'earliestStart'],
  ['end', 'latest', 'latestEnd'],
  ['start', 'latest', 'latestStart'],
  ['end', 'earliest', 'earliestEnd'],
] as const;

/** What the bounds that are not its own follow from: facts of the event itself first, each once. */
export function derivationOf({ event, interval }: Entry, context: WordsContext): readonly Reason[] {
  const premises = BOUNDS.filter(([side, which]) =>
    ['derived', 'as-of'].includes(interval[side][which].from),
  ).flatMap(([, , bound]) => [...context.store.resolved.explain(event.id, bound)].reverse());
  const rank = (premise: Premise): number =>
    premise.kind === 'as-of' ? 2 : [premise.event, otherOf(premise)].includes(event.id) ? 0 : 1;
  return reasonsOf(
    premises.sort((a, b) => rank(a) - rank(b)),
    context,
    event.id,
  );
}

export interface ConflictWords {
  readonly severity: 'error' | 'warning';
  readonly reasons: readonly Reason[];
}

/** Each contradiction that an event is part of, in full. */
export const conflictsOf = ({ event }: Entry, context: WordsContext): readonly ConflictWords[] =>
  context.store.resolved.conflicts
    .filter(({ events }) => events.includes(event.id))
    .map(({ severity, premises }) => ({ severity, reasons: reasonsOf(premises, context) }));

/** A sentence as plain text. */
export const reasonText = (reason: Reason, locale: Locale): string =>
  reason
    .map(part =>
      typeof part === 'string' ? part : say(locale, detailsOf(locale).fact.quoted, { title: part.title }),
    )
    .join('');

const otherOf = (premise: Premise): string | undefined =>
  premise.kind === 'relation' ? premise.other : undefined;

/**
 * Sentences for premises, each once. The event `it` is called so; its own date is no reason, and that it cannot end before
 * its start goes without saying. Dates of others are said where they are first named.
 */
function reasonsOf(premises: readonly Premise[], context: WordsContext, it?: string): readonly Reason[] {
  const dated = new Set(
    premises.flatMap(({ kind, event }) => (kind === 'stated' && event !== it ? event : [])),
  );
  const told = new Map<string, Premise>();
  for (const premise of premises) {
    const { kind } = premise;
    if (kind === 'stated' || (kind === 'order' && it !== undefined)) continue;
    told.set(kind === 'as-of' ? kind : JSON.stringify(premise), premise);
  }
  const { store, locale } = context;
  const { fact } = detailsOf(locale);
  const tell = (premise: Premise): Reason => {
    const key =
      premise.kind === 'relation' ? premise.relation : premise.kind === 'as-of' ? 'asOf' : premise.kind;
    return fact[key]
      .split(/\{(\w+)\}/)
      .flatMap((piece, i) => (i % 2 === 1 ? fill(piece, premise) : piece || []));
  };
  const fill = (hole: string, premise: Premise): Reason => {
    if (hole === 'date') return [formatAt(store.resolved.asOf! - 1, 'day', locale)];
    const event = (hole === 'other' && otherOf(premise)) || premise.event;
    const entry = store.entry(event)!;
    const when = whenOf(entry, locale, { style: 'short' });
    if (hole === 'when') return [when];
    const title = titleOf(entry, locale);
    if (event === it) return [hole === 'event' ? fact.it : say(locale, fact.quoted, { title })];
    const mention = { event, title };
    return dated.delete(event) && premise.kind !== 'stated' ? [mention, ` (${when})`] : [mention];
  };
  const reasons = [...told.values()].slice(0, MOST_REASONS).map(tell);
  return it === undefined
    ? [...reasons, ...[...dated].map(event => tell({ kind: 'stated', event }))]
    : reasons;
}

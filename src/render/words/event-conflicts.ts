/** The contradictions that an event is part of, statement by statement, and by how much they disagree. */
import { describeDurationText, describeLength } from '../../locale/describe-duration.js';
import { detailsOf } from '../../locale/details-of.js';
import { say } from '../../locale/say.js';
import type { Entry, Store } from '../../store/store.js';
import type { WordsContext } from './entry-words.js';
import { titleOf, whenOf } from './entry-words.js';
import { APART } from './event-clause.js';
import { factKey } from './event-steps.js';
import { describeStanding } from './event-standing.js';
import { fill, quoted, type Reason } from './reason.js';

type Conflict = Store['resolved']['conflicts'][number];
type Premise = Conflict['premises'][number];

export interface ConflictWords {
  /** What is wrong, and by how much. */
  readonly heading: string;
  readonly reasons: readonly Reason[];
}

/** A chain may be as long as the document. */
const MOST_REASONS = 12;

const conflictsWith = ({ event }: Entry, { resolved }: Store): readonly Conflict[] =>
  resolved.conflicts.filter(({ events }) => events.includes(event.id));

/** Each contradiction that an event is part of, in full. */
export const conflictsOf = (entry: Entry, context: WordsContext): readonly ConflictWords[] =>
  conflictsWith(entry, context.store).map(conflict => {
    const { locale } = context;
    const { card } = detailsOf(locale);
    const { severity, byMs, premises } = conflict;
    const heading =
      premises.length === 0
        ? card.conflictUnsaid
        : say(locale, card[severity === 'error' ? 'conflict' : 'conflictSoft'], {
            length: describeLength([byMs, byMs], locale),
          });
    return { heading, reasons: reasonsOf(premises, context) };
  });

/** Keys of the ordering facts among them. */
export const factsInConflict = (entry: Entry, { store }: WordsContext): readonly string[] =>
  conflictsWith(entry, store).flatMap(({ premises }) =>
    premises.flatMap(premise => (premise.kind === 'relation' ? factKey(premise) : [])),
  );

/** A sentence for each statement; dates stand where their events are first named, or else alone. */
function reasonsOf(premises: readonly Premise[], context: WordsContext): readonly Reason[] {
  const { store, locale } = context;
  const { fact, factApart, why } = detailsOf(locale);
  const dated = new Set(premises.flatMap(({ kind, event }) => (kind === 'stated' ? event : [])));
  const whenIs = (id: string): string => whenOf(store.entry(id)!, locale, { style: 'short' });
  const name = (id: string, isAlone = false): Reason => {
    const words = quoted({ event: id, title: titleOf(store.entry(id)!, locale) }, locale);
    return !isAlone && dated.delete(id)
      ? fill(locale, why.dated, { other: words }, { date: whenIs(id) })
      : words;
  };
  const tell = (premise: Exclude<Premise, { readonly kind: 'stated' | 'order' }>): Reason => {
    const event = name(premise.event);
    if (premise.kind === 'lasts')
      return fill(locale, fact.lasts, { event }, { length: describeDurationText(premise.lasts, locale) });
    if (premise.kind === 'as-of') {
      const clause = describeStanding(store.entry(premise.event)!, context);
      return fill(locale, fact.asOf, { event }, { clause });
    }
    const { relation, lag } = premise;
    const parts = { event, other: name(premise.other) };
    if (lag === undefined) return fill(locale, fact[relation], parts);
    return fill(locale, factApart[APART[relation]], parts, { lag: describeDurationText(lag, locale) });
  };
  const told = premises.flatMap(premise =>
    premise.kind === 'stated' || premise.kind === 'order' ? [] : [premise],
  );
  const reasons = told.slice(0, MOST_REASONS).map(tell);
  const dates = [...dated].slice(0, MOST_REASONS);
  return [
    ...reasons,
    ...dates.map(id => fill(locale, fact.stated, { event: name(id, true) }, { date: whenIs(id) })),
  ];
}

/**
 * Why an event's date is what it is, in one sentence: the ways from the event to the dates that its bounds follow from, in
 * clauses that hang on each other.
 */
import { ownDate } from '../../locale/describe-bounds.js';
import { describeDurationText } from '../../locale/describe-duration.js';
import { detailsOf } from '../../locale/details-of.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { part } from '../../locale/speaker.js';
import type { Entry } from '../../store/store.js';
import type { WordsContext } from './entry-words.js';
import { sentenceCase, titleOf, whenOf } from './entry-words.js';
import { clauseOf } from './event-clause.js';
import { dayOfKnowledge, describeStanding } from './event-standing.js';
import { stepsOf, type Step, type Steps } from './event-steps.js';
import { fill, joinClauses, quoted, type Clause, type Reason } from './reason.js';

export interface Derivation {
  readonly sentence: Reason;
  /** Keys (`factKey`) of the ordering facts that it tells. */
  readonly facts: ReadonlySet<string>;
}

/** What the bounds that are not its own follow from; undefined where that is nothing that its date doesn't say. */
export function derivationOf(entry: Entry, context: WordsContext): Derivation | undefined {
  const { store, locale } = context;
  const { why } = detailsOf(locale);
  const range = sentenceCase(whenOf(entry, locale), locale);
  const day = store.resolved.asOf === undefined ? undefined : dayOfKnowledge(context);
  const isDayNews = day !== undefined && range.toLowerCase().includes(day.toLowerCase());
  const steps = stepsOf(entry, store, isDayNews);
  const { facts } = steps;
  const isKnown = steps.standing.has(entry.event.id);
  if (steps.root.next.size === 0)
    return isKnown ? { sentence: fill(locale, why.asOf, {}, { date: day! }), facts } : undefined;
  const teller = createTeller(steps, context);
  const told = teller.clausesAfter(steps.root);
  const clauses = isKnown ? [...told, { words: [teller.standingOf(entry)], hasComma: false }] : told;
  const parts = { range: [range], clauses: joinClauses(clauses, locale) };
  return { sentence: fill(locale, why.sentence, parts), facts };
}

/** Puts steps in words; a fixed point is dated where it is first named. */
function createTeller(steps: Steps, context: WordsContext) {
  const { store, locale } = context;
  const { why } = detailsOf(locale);
  const comma = part({ locale }, 'comma');
  const dated = new Set(steps.dated);
  const standing = new Set(steps.standing);
  /** What was said of the day of the knowledge: again, it is short. */
  const days = new Set<string>();

  function standingOf(entry: Entry): string {
    const words = describeStanding(entry, context);
    if (days.has(words)) return say(locale, why.byThen);
    days.add(words);
    return words;
  }

  function mention(id: string): Reason {
    const entry = store.entry(id)!;
    const isDated = dated.delete(id);
    const asides = [
      isDated && dateAside(entry, locale),
      standing.delete(id) && id !== steps.root.event && standingOf(entry),
    ].filter(Boolean);
    const other = quoted({ event: id, title: titleOf(entry, locale) }, locale);
    return asides.length === 0 ? other : fill(locale, why.dated, { other }, { date: asides.join(comma) });
  }

  function clauseFor({ event, statement, skipped, from }: Step): Reason {
    if (!statement) return fill(locale, why.further, { other: mention(event) }, { n: skipped });
    if (statement.kind === 'lasts')
      return fill(locale, why.lasting, {}, { length: describeDurationText(statement.lasts, locale) });
    const clause = clauseOf(statement, store.entry(from!.event)!, store.entry(event)!, context);
    const words = clause.say(mention(event));
    return clause.isOfAll && from!.from ? fill(locale, why.itself, { clause: words }) : words;
  }

  const clausesAfter = ({ next }: Step): readonly Clause[] =>
    [...next.values()].map(step => {
      const words = clauseFor(step);
      const more = clausesAfter(step);
      const hasComma = more.length > 0;
      return { words: hasComma ? [...words, comma, ...joinClauses(more, locale)] : words, hasComma };
    });

  return { clausesAfter, standingOf };
}

/**
 * A date in parentheses: its own one alone, as long as it is, for that something was some time in it needs no saying; else as
 * short as on a label.
 */
function dateAside({ event, interval }: Entry, locale: Locale): string {
  const unit = interval.members ? undefined : ownDate(interval)?.unit;
  if (!unit || event.status === 'planned') return whenOf({ event, interval }, locale, { style: 'short' });
  const { start, end } = unit;
  const core = { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end };
  return whenOf({ event, interval: { ...interval, shape: 'span', core } }, locale);
}

/** Why an event's date is what it is: the chains of facts behind its bounds, as short sentences in the reader's words. */
import { formatAt } from '../../locale/format-date.js';
import { say } from '../../locale/say.js';
import type { Entry, Store } from '../../store/store.js';
import type { WordsContext } from './entry-words.js';
import { titleOf, whenOf } from './entry-words.js';

type Premise = ReturnType<Store['resolved']['explain']>[number];

/** A sentence; `parts` are the same with other events told apart, so that they can be followed. */
export interface Reason {
  readonly text: string;
  readonly parts: readonly (string | EventMention)[];
}

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
  const derived = BOUNDS.filter(([side, which]) => ['derived', 'as-of'].includes(interval[side][which].from));
  const chains = derived.map(([, , bound]) => [...context.store.resolved.explain(event.id, bound)].reverse());
  return reasonsOf(chains.flat(), event.id, context);
}

export interface ConflictWords {
  readonly severity: 'error' | 'warning';
  readonly reasons: readonly Reason[];
}

/** Each contradiction that an event is part of. */
export const conflictsOf = ({ event }: Entry, context: WordsContext): readonly ConflictWords[] =>
  context.store.resolved.conflicts
    .filter(({ events }) => events.includes(event.id))
    .map(({ severity, premises }) => ({
      severity,
      reasons: reasonsOf(premises, event.id, context, { inFull: true }),
    }));

/**
 * Sentences for premises, each once. Those about `self` come first and call it "it"; its own date is no reason. In full, it
 * is told of like the others, and nothing is left out.
 */
function reasonsOf(
  premises: readonly Premise[],
  self: string,
  context: WordsContext,
  { inFull = false } = {},
): Reason[] {
  const isAboutSelf = (premise: Premise): boolean =>
    premise.event === self || (premise.kind === 'relation' && premise.other === self);
  const dated = new Set(
    premises.flatMap(({ kind, event }) => (kind === 'stated' && event !== self ? event : [])),
  );
  const named = new Set<string>();
  const reasons = new Map<string, Reason>();
  const rank = (premise: Premise): number => (premise.kind === 'as-of' ? 2 : isAboutSelf(premise) ? 0 : 1);
  for (const premise of [...premises].sort((a, b) => rank(a) - rank(b))) {
    if (reasons.size >= MOST_REASONS) break;
    const key = JSON.stringify(premise.kind === 'as-of' ? premise.kind : premise);
    const reason = reasons.has(key)
      ? undefined
      : reasonOf(premise, { ...context, self, inFull, dated, named });
    if (reason !== undefined) reasons.set(key, reason);
  }
  return [...reasons.values()];
}

interface Telling extends WordsContext {
  readonly self: string;
  readonly inFull: boolean;
  /** Events whose dates are premises, and those already named: the date is said once. */
  readonly dated: ReadonlySet<string>;
  readonly named: Set<string>;
}

/** Undefined for what needs no telling. */
function reasonOf(premise: Premise, telling: Telling): Reason | undefined {
  const { locale, self, inFull, store, named } = telling;
  const { fact } = locale.messages;
  const { event } = premise;
  switch (premise.kind) {
    case 'stated': {
      if (inFull ? named.has(event) : event === self || named.has(event)) return undefined;
      const when = whenShort(event, telling);
      named.add(event);
      return when === undefined ? undefined : sentence(fact.stated, { event }, telling, { when });
    }
    case 'relation':
      return sentence(fact[premise.relation], { event, other: premise.other }, telling);
    case 'lasts':
      return event === self && !inFull
        ? sentence(fact.itLasts, {}, telling)
        : sentence(fact.lasts, { event }, telling);
    case 'as-of': {
      const { asOf } = store.resolved;
      if (asOf === undefined) return undefined;
      return sentence(fact.asOf, {}, telling, { date: formatAt(asOf - 1, 'day', locale) });
    }
    case 'order':
      return inFull ? sentence(fact.order, { event }, telling) : undefined;
  }
}

/** The template with events in its holes; other events are told apart, the event itself is "it" or its title. */
function sentence(
  template: string,
  events: Readonly<Record<string, string>>,
  telling: Telling,
  params: Readonly<Record<string, string>> = {},
): Reason {
  const { locale, self, inFull, store } = telling;
  const { fact } = locale.messages;
  const mentions: EventMention[] = [];
  const filled = Object.entries(events).map(([hole, event]) => {
    if (event === self && hole === 'event' && !inFull) return [hole, fact.it];
    const entry = store.entry(event);
    const title = entry === undefined ? event : titleOf(entry, locale);
    if (event === self) return [hole, say(locale, fact.quoted, { title })];
    mentions.push({ event, title });
    const when = telling.dated.has(event) && !telling.named.has(event) && whenShort(event, telling);
    telling.named.add(event);
    return [hole, when ? say(locale, fact.dated, { event: MENTION, when }) : MENTION];
  });
  const words = say(locale, template, {
    ...params,
    ...(Object.fromEntries(filled) as Record<string, string>),
  }).split(MENTION);
  // Holes may be filled in another order than they are given in.
  const inOrder = template.indexOf('{other}') < template.indexOf('{event}') ? mentions.reverse() : mentions;
  const parts = words.flatMap((text, i) => [text, ...inOrder.slice(i, i + 1)]).filter(part => part !== '');
  const text = parts.map(part =>
    typeof part === 'string' ? part : say(locale, fact.quoted, { title: part.title }),
  );
  return { text: text.join(''), parts };
}

/** Stands for an event in a sentence; clean text holds no such character. */
const MENTION = '\u0000';

function whenShort(event: string, { store, locale }: Telling): string | undefined {
  const entry = store.entry(event);
  return entry && whenOf(entry, locale, { style: 'short' });
}

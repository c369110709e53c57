/** How an event lies to others, where its date doesn't follow from it: a clause for each kind of fact. */
import { detailsOf } from '../../locale/details-of.js';
import { factsIn, type Fact } from '../../store/facts-of.js';
import type { Entry } from '../../store/store.js';
import type { WordsContext } from './entry-words.js';
import { sentenceCase, titleOf } from './entry-words.js';
import { clauseOf, type ClauseForm } from './event-clause.js';
import { factKey } from './event-steps.js';
import { fill, listOf, quoted, type Reason } from './reason.js';

/** Others that one clause names; an event may have a thousand. */
const MOST_NAMED = 12;

/** The facts about an event but those whose key is in `told`, the same of several others as one clause. */
export function orderOf(entry: Entry, context: WordsContext, told: ReadonlySet<string>): readonly Reason[] {
  const { store, locale } = context;
  const groups = new Map<
    string,
    { readonly form: ClauseForm; readonly doubt: boolean; readonly others: Set<string> }
  >();
  for (const fact of factsIn(store, entry.event.id)) {
    if (told.has(factKey(fact))) continue;
    const other = otherOf(fact, entry);
    const form = clauseOf(fact, entry, store.entry(other)!, context);
    const doubt = fact.doubt === true;
    const key = `${doubt} ${form.key}`;
    const group = groups.get(key) ?? { form, doubt, others: new Set() };
    groups.set(key, group);
    group.others.add(other);
  }
  return [...groups.values()].map(({ form, doubt, others }) => {
    const words = form.say(namesOf([...others], context));
    const [first, ...rest] = doubt ? fill(locale, locale.messages.time.perhaps, { date: words }) : words;
    return typeof first === 'string' ? [sentenceCase(first, locale), ...rest] : words;
  });
}

const otherOf = ({ event, other }: Fact, entry: Entry): string => (event === entry.event.id ? other : event);

function namesOf(ids: readonly string[], { store, locale }: WordsContext): Reason {
  const named = ids.length > MOST_NAMED + 1 ? ids.slice(0, MOST_NAMED) : ids;
  const names = named.map(id => quoted({ event: id, title: titleOf(store.entry(id)!, locale) }, locale));
  const n = ids.length - named.length;
  return listOf(n > 0 ? [...names, fill(locale, detailsOf(locale).why.more, {}, { n })] : names, locale);
}

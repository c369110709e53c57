/**
 * Competing datings in words: who claims which date, what would follow for the event and for others if the claim held,
 * and where it cannot hold. What follows is worked out by the solver; here it is only said.
 */
import { detailsOf } from '../../locale/details-of.js';
import { describeLength } from '../../locale/describe-duration.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { ownClaims } from '../../store/own-claims.js';
import { asIfIn, type AsIf, type Conflict, type OtherClaim } from '../../store/reasons.js';
import type { Entry } from '../../store/store.js';
import { titleOf, whenOf, type WordsContext } from './entry-words.js';
import { fill, listOf, quoted, reasonText, type EventMention, type Reason } from './reason.js';

/** What is said of one competing dating. */
export interface OtherDateWords {
  /** Who claims which date: "by ‘Parish register’: some time in 1642". */
  readonly stated: string;
  /** Why it is, or is not, believed. */
  readonly note: string | undefined;
  /** What would follow for the event itself, a sentence each: its date, and what the claim contradicts. */
  readonly follows: readonly Reason[];
  /** Other events whose dates would change, each with its date then; at the end, how many more there are. */
  readonly others: readonly Reason[];
}

/** For the first so many claims it is worked out what would follow: each takes a solver's run. */
const MOST_WORKED_OUT = 5;
/** Other events that are named, of those whose dates would change or whose statements stand against the claim. */
const MOST_NAMED = 5;

/** The competing datings of an event, in the order of the author. Cost: `asIf` of the first five. */
export const otherDatesOf = ({ event }: Entry, context: WordsContext): readonly OtherDateWords[] =>
  (context.store.resolved.otherClaims.get(event.id) ?? []).map((claim, i) => ({
    stated: statedBy(claim, context),
    note: claim.claim.note,
    ...(i < MOST_WORKED_OUT ? consequencesOf(claim, context) : { follows: [], others: [] }),
  }));

/** Who claims which date, in a line for each competing dating. */
export const statedDatesOf = ({ event }: Entry, context: WordsContext): readonly string[] =>
  (context.store.resolved.otherClaims.get(event.id) ?? []).map(claim => statedBy(claim, context));

/** Who the date shown is by, and why that is believed; nothing where no other competes with it, or nobody is named. */
export function datedBy({ event }: Entry, context: WordsContext): readonly string[] {
  const { store, locale } = context;
  if (!store.resolved.otherClaims.has(event.id)) return [];
  const own = ownClaims(event);
  const cited = own.flatMap(({ sources = [] }) => sources);
  const sources = titlesOf(cited.length > 0 ? cited : event.sources, context);
  const notes = own.flatMap(({ note }) => note ?? []);
  return [...(sources ? [say(locale, detailsOf(locale).claims.shown, { sources })] : []), ...notes];
}

/** What an event and its claims cite, those of its own date first, each once. */
export function citedBy({ event }: Entry): readonly Cited[] {
  const own = ownClaims(event);
  const others = (event.claims ?? []).filter(claim => !own.includes(claim) && claim.rank !== 'rejected');
  const all = [event, ...own, ...others].flatMap(({ sources = [] }) => sources);
  const byText = new Map(
    all.map(cited => [JSON.stringify(idOf(cited) === cited ? { id: cited } : cited), cited]),
  );
  return [...byText.values()];
}

type Cited = NonNullable<Entry['event']['sources']>[number];

const idOf = (cited: Cited): string => (typeof cited === 'string' ? cited : cited.id);

function statedBy({ event, claim, interval }: OtherClaim, context: WordsContext): string {
  const { locale } = context;
  const { claims } = detailsOf(locale);
  const date = whenOf({ event, interval }, locale);
  const sources = titlesOf(claim.sources, context);
  return sources ? say(locale, claims.by, { sources, date }) : say(locale, claims.byAnother, { date });
}

/** Titles of sources as a list in quotation marks, each once; empty where there are none. */
function titlesOf(cited: readonly Cited[] = [], { store, locale }: WordsContext): string {
  const titles = [...new Set(cited.map(idOf))].map(
    id => store.doc.sources?.find(source => source.id === id)?.title ?? id,
  );
  return reasonText(
    listOf(
      titles.map(title => quoted(title, locale)),
      locale,
    ),
  );
}

function consequencesOf(
  claim: OtherClaim,
  context: WordsContext,
): Pick<OtherDateWords, 'follows' | 'others'> {
  const { store, locale } = context;
  const { event } = claim;
  const { claims } = detailsOf(locale);
  const { interval, others, conflicts } = asIfIn(store, claim);
  const against = conflicts.filter(({ events }) => events.includes(event.id));
  // Then nothing else follows from it, for it keeps its own date and bears on nothing.
  if (against.length > 0)
    return { follows: against.map(conflict => contradiction(conflict, event.id, context)), others: [] };
  const [stated, date] = [claim.interval, interval].map(it => whenOf({ event, interval: it }, locale));
  return {
    follows: [
      ...(date === stated ? [] : [[say(locale, claims.then, { date: date! })]]),
      ...(store.entry(event.id)?.conflict ? [[claims.settles]] : []),
    ],
    others: changes(others, context),
  };
}

/**
 * The other events whose dates would change, in time order as it is; the first few by name. A change that is not heard
 * in the words for a date, which leave out what goes without saying, is not told.
 */
function changes(others: AsIf['others'], context: WordsContext): readonly Reason[] {
  const { store, locale } = context;
  const { claims } = detailsOf(locale);
  const entries = [...others.keys()].map(id => store.entry(id)!).sort((a, b) => a.order - b.order);
  const told: Reason[] = [];
  let at = 0;
  for (; at < entries.length && told.length < MOST_NAMED; at += 1) {
    const entry = entries[at]!;
    const interval = others.get(entry.event.id)!;
    const date = whenOf({ event: entry.event, interval }, locale);
    if (date === whenOf(entry, locale)) continue;
    const event = quoted(mention(entry, locale), locale);
    told.push(fill(locale, isDated(interval) ? claims.wouldBe : claims.wouldNot, { event, date: [date] }));
  }
  const n = entries.length - at;
  return n > 0 ? [...told, [say(locale, claims.more, { n })]] : told;
}

const isDated = ({ start, end }: Entry['interval']): boolean =>
  [start, end].some(edge =>
    [edge.earliest, edge.latest].some(({ from }) => from === 'stated' || from === 'derived'),
  );

/** What a claim cannot go together with, and by how much. */
function contradiction({ events, byMs, severity }: Conflict, id: string, context: WordsContext): Reason {
  const { store, locale } = context;
  const { claims } = detailsOf(locale);
  const named = events.filter(other => other !== id).slice(0, MOST_NAMED);
  const others = listOf(
    named.map(other => quoted(mention(store.entry(other)!, locale), locale)),
    locale,
  );
  if (severity === 'warning' && named.length > 0) return fill(locale, claims.contradictsSoft, { others });
  if (named.length === 0) return [claims.contradictsElse];
  return byMs > 0
    ? fill(locale, claims.contradictsBy, { others, length: [describeLength([byMs, byMs], locale)] })
    : fill(locale, claims.contradicts, { others });
}

const mention = (entry: Entry, locale: Locale): EventMention => ({
  event: entry.event.id,
  title: titleOf(entry, locale),
});

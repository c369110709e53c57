/**
 * The ways from an event to the dates and days that its bounds follow from, as steps from event to event: those that begin
 * alike are one way until they part.
 */
import { factsIn, type Fact } from '../../store/facts-of.js';
import { explainIn, type Bound, type Premise } from '../../store/reasons.js';
import type { Entry, Store } from '../../store/store.js';

type Statement = Extract<Premise, { readonly kind: 'relation' | 'lasts' }>;

/** An event on the way, and what leads on from there. */
export interface Step {
  readonly event: string;
  /** What leads to it, or tells how long the one before it lasts, which leads nowhere; undefined where steps are left out. */
  readonly statement: Statement | undefined;
  /** How many of them. */
  readonly skipped: number;
  readonly from: Step | undefined;
  readonly next: ReadonlyMap<string, Step>;
}

export interface Steps {
  /** The event itself. */
  readonly root: Step;
  /** Keys (`factKey`) of the ordering facts on the ways. */
  readonly facts: ReadonlySet<string>;
  /** Where ways end: events whose own dates are the fixed points. */
  readonly dated: ReadonlySet<string>;
  /** The same where it is the day that the knowledge dates from. */
  readonly standing: ReadonlySet<string>;
}

/** A chain may be as long as the document: so many of its steps are told, and the last one. */
const MOST_STEPS = 6;

const BOUNDS: readonly (readonly ['start' | 'end', 'earliest' | 'latest', Bound])[] = [
  ['start', 'earliest', 'earliestStart'],
  ['end', 'latest', 'latestEnd'],
  ['start', 'latest', 'latestStart'],
  ['end', 'earliest', 'earliestEnd'],
];

export const factKey = ({ event, relation, other, lag }: Fact): string =>
  JSON.stringify([event, relation, other, lag]);

/**
 * The ways behind the bounds of an event that are not its own; that it was known by the day of the knowledge is one of
 * them only where `isDayNews`.
 */
export function stepsOf(entry: Entry, store: Store, isDayNews: boolean): Steps {
  const { event, interval } = entry;
  const root = createStep(event.id);
  const facts = new Set<string>();
  const dated = new Set<string>();
  const standing = new Set<string>();
  for (const [side, which, bound] of BOUNDS) {
    const { from } = interval[side][which];
    // That what is planned lies ahead, and what goes on is not over, goes without saying.
    if (from !== 'derived' && !(from === 'as-of' && bound === 'latestEnd' && isDayNews)) continue;
    const chain = from === 'derived' ? explainIn(store, event.id, bound) : knownBy(entry, store);
    const [fixed, ...rest] = chain;
    if (!fixed) continue;
    const statements = rest.flatMap(each =>
      each.kind === 'relation' || each.kind === 'lasts' ? [each] : [],
    );
    for (const told of walk(root, statements.reverse(), fixed.event))
      if (told.kind === 'relation') facts.add(factKey(told));
    if (fixed.kind === 'as-of') standing.add(fixed.event);
    else if (fixed.event !== event.id) dated.add(fixed.event);
  }
  return { root, facts, dated, standing };
}

interface OpenStep extends Step {
  readonly from: OpenStep | undefined;
  readonly next: Map<string, OpenStep>;
}

const createStep = (event: string, from?: OpenStep, statement?: Statement, skipped = 0): OpenStep => ({
  event,
  statement,
  skipped,
  from,
  next: new Map(),
});

function stepTo(event: string, from: OpenStep, statement?: Statement, skipped?: number): OpenStep {
  const key = JSON.stringify([event, statement, skipped]);
  const step = from.next.get(key) ?? createStep(event, from, statement, skipped);
  from.next.set(key, step);
  return step;
}

/**
 * That an event was known by a day, the fixed point first: told by one that it says it came before and that was known by
 * then, where there is one, for that says more.
 */
function knownBy({ event }: Entry, store: Store): readonly Premise[] {
  for (const fact of factsIn(store, event.id)) {
    const side = fact.event === event.id && fact.lag === undefined ? UPPER[fact.relation] : undefined;
    if (side === undefined || store.entry(fact.other)!.interval[side].latest.from !== 'as-of') continue;
    const [fixed] = explainIn(store, fact.other, side === 'start' ? 'latestStart' : 'latestEnd');
    if (fixed) return [fixed, fact];
  }
  return explainIn(store, event.id, 'latestEnd');
}

/** The edge of the other that an event's end is not after, by a fact that the event states. */
const UPPER: { readonly [relation in Fact['relation']]?: 'start' | 'end' } = {
  before: 'start',
  meets: 'start',
  during: 'end',
  endsWith: 'end',
};

/**
 * Makes the steps along statements from `root` to the fixed event; gives the statements that were followed.
 *
 * A chain tells a statement once though it may go through it twice, over both edges of an event; then the way goes on from
 * an event before.
 */
function walk(root: OpenStep, statements: readonly Statement[], fixed: string): readonly Statement[] {
  const open = [...statements];
  const told: Statement[] = [];
  let at = root;
  while (open.length > 0) {
    if (told.length >= MOST_STEPS && open.length > 1) {
      stepTo(fixed, at, undefined, open.length);
      break;
    }
    const place = open.findIndex(statement => isAbout(statement, at.event));
    if (place < 0) {
      if (!at.from) break;
      at = at.from;
      continue;
    }
    const [statement] = open.splice(place, 1) as [Statement];
    told.push(statement);
    const { event } = statement;
    const step = stepTo(
      statement.kind === 'relation' && event === at.event ? statement.other : event,
      at,
      statement,
    );
    if (statement.kind === 'relation') at = step;
  }
  return told;
}

const isAbout = (statement: Statement, event: string): boolean =>
  statement.event === event || (statement.kind === 'relation' && statement.other === event);

/**
 * What working out the times can find wrong, as issues with an address and a sentence.
 */
import { ISSUES_LISTED } from '../base/caps.js';
import type { Issue, Severity } from '../base/issue.js';
import { DAY_MS } from '../time/interval.js';
import type { Conflict, Premise, RelationKind } from './resolved-times.js';

/** Conflicts that are listed; the rest are counted. */
const LISTED_CONFLICTS = 10;
/** Statements of a conflict that its sentence lists. */
const LISTED_STATEMENTS = 10;

const RELATION_WORDS: Readonly<Record<RelationKind, string>> = {
  after: 'is after',
  before: 'is before',
  during: 'is during',
  meets: 'ends at the start of',
  startsAfter: 'starts after the start of',
  endsAfter: 'ends after the end of',
  startsWith: 'starts with',
  endsWith: 'ends with',
};

const PREMISE_WORDS: Readonly<Record<Exclude<Premise['kind'], 'relation'>, string>> = {
  stated: 'has its date',
  lasts: 'has its length',
  'as-of': 'is bound by the as-of day',
  order: 'ends after its start',
};

const SENTENCES = {
  conflict: (by: string, statements: string) => `These cannot all hold, by ${by}: ${statements}.`,
  'conflict/set': (by: string, statements: string) =>
    `None of its dates is left, by ${by}, with these: ${statements}.`,
  unnamed: (events: number) =>
    `Too many contradictions among the ordering facts of ${events} events to name each; these keep their own dates.`,
  more: (count: number) => `${count} more conflicts are not listed.`,
  'event/tense': 'Its date and its status do not go together, as of the day that the document dates from.',
  'event/undated': 'Its date says nothing alone, and no ordering fact bounds it: listed, not drawn.',
  moreOf: (count: number) => `${count} more like it are not listed.`,
};

const SEVERITIES = { 'event/tense': 'info', 'event/undated': 'warning' } as const satisfies Record<
  string,
  Severity
>;

/** One found conflict, with what kind it is. */
export interface FoundConflict {
  readonly conflict: Conflict;
  readonly code: 'conflict' | 'conflict/set';
}

/** The address of an event in its document; `indexOf` gives its place. */
type IndexOf = (event: string) => number;

/** Issues of the first ten conflicts, in their order, and one that counts the rest. */
export function conflictIssues(found: readonly FoundConflict[], indexOf: IndexOf): readonly Issue[] {
  const issues = found.slice(0, LISTED_CONFLICTS).map(({ conflict, code }): Issue => {
    const { events, premises, byMs, severity } = conflict;
    const event = events[0]!;
    const message =
      premises.length === 0
        ? SENTENCES.unnamed(events.length)
        : SENTENCES[code](sayLength(byMs), sayAll(premises));
    return { code, severity, message, pointer: `/events/${indexOf(event)}`, event };
  });
  const rest = found.slice(LISTED_CONFLICTS);
  if (rest.length === 0) return issues;
  const severity = rest.some(({ conflict }) => conflict.severity === 'error') ? 'error' : 'warning';
  return [...issues, { code: 'conflict', severity, message: SENTENCES.more(rest.length) }];
}

/** An issue of one code for each event, as many as are listed of a code, and one that counts the rest. */
export function eventIssues(
  code: keyof typeof SEVERITIES,
  events: readonly string[],
  indexOf: IndexOf,
): readonly Issue[] {
  const severity = SEVERITIES[code];
  const issues = events.slice(0, ISSUES_LISTED).map((event): Issue => ({
    code,
    severity,
    message: SENTENCES[code],
    pointer: `/events/${indexOf(event)}`,
    event,
  }));
  const rest = events.length - issues.length;
  return rest > 0 ? [...issues, { code, severity, message: SENTENCES.moreOf(rest) }] : issues;
}

function sayAll(premises: readonly Premise[]): string {
  const said = premises.slice(0, LISTED_STATEMENTS).map(say).join('; ');
  const rest = premises.length - LISTED_STATEMENTS;
  return rest > 0 ? `${said}; and ${rest} more` : said;
}

const say = (premise: Premise): string =>
  premise.kind === 'relation'
    ? `“${premise.event}” ${RELATION_WORDS[premise.relation]} “${premise.other}”`
    : `“${premise.event}” ${PREMISE_WORDS[premise.kind]}`;

/** Whole days, or what is less in the coarsest unit that it fills. */
function sayLength(ms: number): string {
  const units: readonly (readonly [number, string])[] = [
    [DAY_MS, 'day'],
    [3_600_000, 'hour'],
    [60_000, 'minute'],
    [1_000, 'second'],
    [1, 'millisecond'],
  ];
  const [size, name] = units.find(([least]) => ms >= least) ?? [1, 'millisecond'];
  const count = Math.round(ms / size);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/**
 * Gives each event an id that no other has. An author's own come first; the others are made from the title, so that
 * a link to an event still holds when events are added after it.
 */
import type { Draft } from './read-value.js';
import type { Report } from './report.js';

/** An event with its place in what was handed in. */
export interface Placed {
  readonly event: Draft;
  readonly index: number;
}

export interface Names {
  readonly byId: ReadonlyMap<string, Draft>;
  /** Ids that several events claimed: a reference to one means none of them. */
  readonly ambiguous: ReadonlySet<string>;
}

const SLUG_LENGTH = 60;

/** Completes the ids of `placed`, whose drafts are ours to change. Linear, whatever the titles. */
export function nameEvents(placed: readonly Placed[], report: Report): Names {
  const byId = new Map<string, Draft>();
  const ambiguous = new Set<string>();
  const doubles: Placed[] = [];
  const nameless: Placed[] = [];
  for (const one of placed) {
    const { id } = one.event;
    if (id === '') nameless.push(one);
    else if (byId.has(id)) doubles.push(one);
    else byId.set(id, one.event);
  }

  /** Name → the suffix to try next. */
  const next = new Map<string, number>();
  const claim = (name: string, event: Draft): void => {
    let suffix = next.get(name) ?? 2;
    let id = name;
    while (byId.has(id)) id = `${name}-${suffix++}`;
    next.set(name, suffix);
    byId.set(id, event);
    event.id = id;
  };

  for (const { event, index } of doubles) {
    const { id } = event;
    ambiguous.add(id);
    claim(id, event);
    report.at(index, event);
    report.tell('event/duplicate-id', 'id', id, event.id);
  }
  const made = new Set<string>();
  for (const { event, index } of nameless) {
    const name = slugOf(event.title);
    if (made.has(name)) ambiguous.add(name);
    made.add(name);
    claim(name, event);
    report.at(index, event);
    report.tell('event/no-id', '', event.id);
  }
  return { byId, ambiguous };
}

/** `PhD, in Oxford` → `phd-in-oxford`, in any script; `event` where the title has neither letter nor digit. */
function slugOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words
    ? words
        .join('-')
        .slice(0, SLUG_LENGTH)
        .replace(/\p{Cs}/gu, '')
    : 'event';
}

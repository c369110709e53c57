/**
 * Gives each event an id that no other has. An author's own come first; the others are made from the title, so that
 * a link to an event still holds when events are added after it.
 */
import { PART, type Steps } from '../base/steps.js';
import { tell, type Placed, type Reading } from './reading.js';

export interface Names {
  readonly byId: Pick<Named, 'get' | 'has'>;
  /** Ids that several events claimed: a reference to one means none of them. */
  readonly ambiguous: ReadonlySet<string>;
}

/** Those that have a name. */
export interface Named {
  get(id: string): Placed | undefined;
  has(id: string): boolean;
  set(id: string, at: Placed): unknown;
}

/** The first 60 code points. */
const HEAD = /^.{0,60}/u;

/**
 * Completes the ids of `placed`, whose drafts are ours to change; none of them is to be one that `byId` has. Linear, whatever the
 * titles.
 */
export function* nameEvents(
  placed: readonly Placed[],
  reading: Reading,
  byId: Named = new Map<string, Placed>(),
): Steps<Names> {
  const ambiguous = new Set<string>();
  const rest: Placed[] = [];
  for (const at of placed) {
    const { id } = at.event;
    if (at.index % PART === 0) yield placed.length;
    if (id === '' || byId.has(id)) rest.push(at);
    else byId.set(id, at);
  }

  /** Name → the suffix to try next. */
  const next = new Map<string, number>();
  for (const at of rest) {
    const { event } = at;
    const given = event.id;
    const name = given || slugOf(event.title);
    if (given || next.has(name)) ambiguous.add(name);
    let suffix = next.get(name) ?? 2;
    let id = name;
    while (byId.has(id)) id = `${name}-${suffix++}`;
    next.set(name, suffix);
    byId.set(id, at);
    event.id = id;
    reading.at = at;
    tell(reading, given ? 'event/duplicate-id' : 'event/no-id', given && 'id', id);
  }
  return { byId, ambiguous };
}

/** `PhD, in Oxford` → `phd-in-oxford`, in any script; `event` where the title has neither letter nor digit. */
function slugOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['event'];
  return HEAD.exec(words.join('-'))![0];
}

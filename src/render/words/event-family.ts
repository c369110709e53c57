/** What an event is part of, and what is part of it, as titles that lead there. */
import { detailsOf } from '../../locale/details-of.js';
import { say } from '../../locale/say.js';
import { partsOf } from '../../store/family.js';
import type { Entry } from '../../store/store.js';
import { titleOf, type WordsContext } from './entry-words.js';
import type { EventMention } from './reason.js';

export interface FamilyWords {
  readonly partOf: EventMention | undefined;
  /** In time order, not all where they are many. */
  readonly parts: readonly EventMention[];
  /** How many more there are: "and 4 more". */
  readonly more: string | undefined;
}

/** An employer may have a hundred of them. */
const MOST_NAMED = 8;

/** The words for both directions, one step each: a whole may itself be part of something, which its own card says. */
export function familyOf({ event }: Entry, { store, locale }: WordsContext): FamilyWords {
  const whole = event.parent === undefined ? undefined : store.entry(event.parent);
  const parts = partsOf(event.id, store);
  // That there is one more takes the room of its name.
  const named = parts.length > MOST_NAMED + 1 ? parts.slice(0, MOST_NAMED) : parts;
  const n = parts.length - named.length;
  const mention = (entry: Entry): EventMention => ({ event: entry.event.id, title: titleOf(entry, locale) });
  return {
    partOf: whole && mention(whole),
    parts: named.map(mention),
    more: n > 0 ? say(locale, detailsOf(locale).card.more, { n }) : undefined,
  };
}

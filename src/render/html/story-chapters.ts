/**
 * The items of a story as chapters with a heading each: a year, what lies ahead, what nothing dates. Every event is told by
 * itself, also where the story tells several as one, for text has room.
 */
import { detailsOf } from '../../locale/details-of.js';
import type { Locale } from '../../locale/locale.js';
import { formatAt } from '../../locale/format-date.js';
import { say } from '../../locale/say.js';
import { part } from '../../locale/speaker.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { StoryItem } from '../../scene/story.js';
import { levelsOf } from '../../store/nesting.js';
import type { Entry, Snapshot } from '../../store/store.js';
import { sentenceCase } from '../words/entry-words.js';
import { toldBy } from '../words/story-places.js';

export interface Chapter {
  readonly heading: string;
  /** In the order of the story. */
  readonly passages: readonly Passage[];
}

/** Events that follow each other, or what an editor has to say between them: its place among what the story was told with. */
export type Passage =
  | { readonly kind: 'events'; readonly events: readonly ToldEvent[] }
  | { readonly kind: 'remark'; readonly index: number };

/** An event, with those that are part of it and stand right beneath it. */
export interface ToldEvent {
  readonly entry: Entry;
  readonly parts: readonly ToldEvent[];
}

/** Parts of parts stand no deeper: browsers have an end to how deep elements are. */
const DEEPEST = 4;

export interface ChapterOptions {
  readonly locale: Locale;
  /** End of the day that the knowledge dates from. */
  readonly asOf: Snapshot['asOf'];
}

/** Chapters in the order of the story; none is empty. Linear. */
export function chaptersOf(
  items: readonly StoryItem<Entry>[],
  { locale, asOf }: ChapterOptions,
): readonly Chapter[] {
  const chapters: OpenChapter[] = [];
  const undated = withHidden(items.flatMap(item => (item.kind === 'undated' ? item.entries : [])));
  /** The last chapter, or a new one where that is of another kind. */
  const chapter = (kind: OpenChapter['kind'], wordsFor: () => string): OpenChapter => {
    const last = chapters.at(-1);
    if (last?.kind === kind) return last;
    const made: OpenChapter = { kind, heading: sentenceCase(wordsFor(), locale), run: [] };
    chapters.push(made);
    return made;
  };
  // Nothing lies ahead of no day.
  const ahead = (): string =>
    say(locale, detailsOf(locale).why.ahead, { date: formatAt(asOf! - 1, 'day', locale) });
  for (const item of items) {
    if (item.kind === 'as-of') continue;
    if (item.kind === 'year') {
      const heading = sentenceCase(item.label || part({ locale }, 'startUnsaid'), locale);
      chapters.push({ kind: 'year', heading, run: [] });
    } else if (item.kind === 'undated') {
      const { run } = chapter('undated', () => say(locale, toolsOf(locale).undated, { n: undated.length }));
      run.push(...withHidden(item.entries));
    } else {
      const { run } = item.ahead ? chapter('ahead', ahead) : chapters.at(-1)!;
      if (item.kind === 'band') run.push(item.index);
      else run.push(...withHidden(toldBy(item)));
    }
  }
  return chapters
    .filter(({ run }) => run.length > 0)
    .map(({ heading, run }) => ({ heading, passages: passagesOf(run) }));
}

/** Entries, each with those that are hidden under it elsewhere. */
export const withHidden = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap(entry => [entry, ...(entry.hidden ?? [])]);

interface OpenChapter {
  readonly kind: 'year' | 'ahead' | 'undated';
  readonly heading: string;
  /** Events, and the places of remarks. */
  readonly run: (Entry | number)[];
}

function passagesOf(run: OpenChapter['run']): readonly Passage[] {
  const levels = levelsOf(run.map(each => (typeof each === 'number' ? undefined : each.event)));
  const passages: Passage[] = [];
  /** The events that the next one may stand beneath, outermost list first. */
  let open: OpenEvent[][] = [];
  run.forEach((each, i) => {
    if (typeof each === 'number') {
      passages.push({ kind: 'remark', index: each });
      open = [];
      return;
    }
    if (open.length === 0) {
      const events: OpenEvent[] = [];
      passages.push({ kind: 'events', events });
      open = [events];
    }
    const level = Math.min(levels[i]!, DEEPEST);
    const told: OpenEvent = { entry: each, parts: [] };
    open[level]!.push(told);
    open = [...open.slice(0, level + 1), told.parts];
  });
  return passages;
}

interface OpenEvent extends ToldEvent {
  readonly parts: OpenEvent[];
}

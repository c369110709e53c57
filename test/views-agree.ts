/**
 * What lanes, story, table, card and HTML say of each event, side by side, and what its ink means: functions that give a sentence for
 * each difference, none where they agree. Words are English.
 */
import type { LayoutOptions } from '../src/layout/drawing.js';
import { zoomOf } from '../src/layout/drawing.js';
import { fitRange } from '../src/layout/fit.js';
import { drawnInk, labelOf, type ItemLabel } from '../src/layout/item.js';
import { layoutTimeline } from '../src/layout/layout-timeline.js';
import { estimateText } from '../src/layout/measure.js';
import type { Piece } from '../src/layout/piece.js';
import { storyOf } from '../src/layout/story.js';
import { surenessOf, type Sureness } from '../src/locale/sureness.js';
import { english as locale } from '../src/locale/load-locale.js';
import { historyHtml } from '../src/render/html/history-html.js';
import { tableRows, type TableRow } from '../src/render/table/table-rows.js';
import { sentenceCase, whenOf } from '../src/render/words/entry-words.js';
import { eventWords, type EventWords } from '../src/render/words/event-words.js';
import { spokenWords } from '../src/render/words/spoken-words.js';
import type { StoryEvent, StoryGlyph, StoryGroup, StoryItem, StoryUndated } from '../src/scene/story.js';
import type { Entry, Store } from '../src/store/store.js';
import { DAY_MS } from '../src/time/interval.js';
import { allIn, childrenOf, ofClass, readHtml, textOf } from './read-html.js';

type Told = StoryEvent<Entry> | StoryGroup<Entry> | StoryUndated<Entry>;

const OPTIONS: LayoutOptions = { width: 1240, measureText: estimateText, locale };

/** Every event is in lanes, story and table: once in each, and without a date in all of them or in none. */
export function missing(store: Store): string[] {
  const snapshot = store.snapshot();
  const range = fitRange(snapshot, OPTIONS);
  const { labels, clusters, beyond, undated } = layoutTimeline(store, { view: 'lanes', range }, OPTIONS);
  const faults: string[] = [];
  const all = store.doc.events.map(({ id }) => id).sort();
  const same = (name: string, ids: readonly string[]): void => {
    if ([...ids].sort().join('\n') !== all.join('\n'))
      faults.push(`${name} has ${ids.join()}, and all are ${all.join()}`);
  };
  const counted = clusters.reduce((sum, { count }) => sum + count, 0) + beyond.before + beyond.after;
  const inLanes = labels.length + counted + undated.length;
  if (inLanes !== all.length) faults.push(`lanes have ${inLanes} of ${all.length}`);
  const story = storyOf(snapshot, { locale, order: 'earliest-first' });
  same(
    'the story',
    story.flatMap(item => toldBy(item).map(({ event }) => event.id)),
  );
  const rows = tableRows({ store, locale });
  same(
    'the table',
    rows.map(({ id }) => id),
  );
  same('the HTML', [...htmlOf(store).keys()]);
  for (const item of story) {
    const isLast = item.kind === 'undated';
    for (const { event, dated } of toldBy(item)) {
      const isPlan = event.status === 'planned';
      if (isLast && !undated.includes(event.id)) faults.push(`${event.id} is undated in the story alone`);
      if (!isLast && !dated && !isPlan) faults.push(`${event.id} has no date, and a place on the spine`);
    }
  }
  return faults;
}

/** What the HTML says of each event, by its id: its title, its date, how sure it is. */
const htmlOf = (store: Store): ReadonlyMap<string, readonly string[]> =>
  new Map(
    allIn(readHtml(historyHtml(store, { locale, idPrefix: 'x' })), ofClass('ct-event')).map(node => {
      const [title, when, about] = childrenOf(node);
      return [
        decodeURIComponent(node.attributes.get('id')!.slice(1)),
        [textOf(title!), textOf(when!), textOf(childrenOf(about!)[0]!)],
      ];
    }),
  );

const toldBy = (item: StoryItem<Entry>): readonly Entry[] =>
  item.kind === 'event' ? [item.entry] : 'entries' in item ? item.entries : [];

/** What each view says of one event. */
interface Sayings {
  readonly entry: Entry;
  /** In the story, alone or together with others. */
  readonly item: Told;
  readonly row: TableRow;
  readonly label: ItemLabel;
  /** What is spoken of it in the lanes. */
  readonly spoken: string;
  /** Under the title of its card. */
  readonly card: Pick<EventWords, 'when' | 'certainty'>;
  /** Its title, its date and how sure that is, in the HTML. */
  readonly html: readonly string[];
  readonly when: string;
  readonly sure: Sureness;
  /** Of its own date; none where nothing dates it. */
  readonly ink: readonly Piece[];
}

const differ = (...sayings: readonly unknown[]): string | false =>
  sayings.some(each => each !== sayings[0]) && sayings.map(String).join(' | ');

const hasTone =
  (tone: string) =>
  (piece: Piece): boolean =>
    ('tone' in piece && piece.tone === tone) ||
    ('from' in piece && (piece.from === tone || piece.to === tone));

/** A plan's date is left unsaid where it says no more than that it lies ahead. */
const isDateless = (when: string): boolean => when === 'planned, no date';

const isPlanOrHollow = ({ status = 'happened', certainty }: Entry['event']): boolean =>
  status !== 'happened' || certainty === 'disputed';

const isOf = (item: Told, glyph: StoryGlyph): boolean => item.kind !== 'undated' && item.glyph === glyph;

/** Rules that all views keep; each gives what breaks it, in words. */
export const RULES: Readonly<Record<string, (of: Sayings) => string | false>> = {
  'the date is said in the same words': ({ when, card, row, item, html, spoken }) => {
    const words = sentenceCase(when, locale);
    // Others that compete with it stand after it.
    const [cell] = row.when.split('; by ');
    const told = item.kind === 'event' ? sentenceCase(item.when, locale) : words;
    return differ(words, card.when, html[1], cell, told) || (!spoken.startsWith(when) && `spoken: ${spoken}`);
  },
  'how sure it is, is said in the same words': ({ card, row, html }) =>
    differ(card.certainty, row.certainty, html[2]),
  'what stands together is told truly of each': ({ when, item, row }) => {
    if (item.kind !== 'group') return false;
    const inDoubt = /perhaps/.test(item.when);
    const isAbout = /about|around/.test(item.when);
    if (inDoubt !== /uncertain/i.test(row.certainty)) return `${item.when} | ${row.certainty}`;
    if (isAbout && !/about|around/.test(when)) return `${item.when} | ${when}`;
    const [first, ...others] = item.entries.map(({ interval: { core } }) => JSON.stringify(core));
    return others.every(core => core === first) && differ(item.when, when);
  },
  'what is planned is hatched, and said to be': ({
    entry: { event },
    when,
    row,
    item,
    card,
    spoken,
    ink,
  }) => {
    const isPlan = event.status === 'planned';
    // What nobody can place has no ink, or a stub that has no tone.
    const isInked =
      ink.some(piece => 'tone' in piece || 'from' in piece) && !ink.some(({ kind }) => kind === 'stub');
    return differ(
      isPlan,
      isInked ? ink.some(hasTone('hatched')) : isPlan,
      item.kind === 'undated' ? isPlan : item.glyph === 'planned',
      /^planned\b/.test(item.kind === 'undated' ? when : item.when),
      ...[when, row.when, row.status, row.certainty, card.certainty, spoken].map(words =>
        /^planned\b/i.test(words),
      ),
    );
  },
  'what did not happen, or may not have, is hollow, and said to be': ({
    entry: { event },
    row,
    item,
    label,
    card,
    spoken,
    ink,
  }) => {
    const isCancelled = event.status === 'cancelled';
    const isDisputed = event.certainty === 'disputed';
    const isHollow = event.status !== 'planned' && (isCancelled || isDisputed);
    const isInked = ink.some(piece => 'tone' in piece && piece.tone !== 'pale');
    return (
      differ(
        isHollow,
        isInked ? ink.some(hasTone('hollow')) : isHollow,
        item.kind === 'undated' ? isHollow : isOf(item, 'hollow'),
      ) ||
      differ(
        isCancelled,
        label.cancelled === true,
        row.status === 'Cancelled',
        /cancelled/i.test(row.certainty),
        /cancelled/.test(spoken),
      ) ||
      differ(
        isDisputed,
        /disputed/i.test(row.certainty),
        /disputed/i.test(card.certainty),
        /disputed/.test(spoken),
      ) ||
      (label.when !== '' &&
        event.status !== 'planned' &&
        differ(isHollow, /cancelled|disputed/.test(label.when)))
    );
  },
  'doubt is dashed where there is ink to dash, has its sign, and is said': ({
    entry,
    when,
    sure,
    row,
    item,
    label,
    ink,
  }) => {
    const isDashed = ink.some(piece => 'dashed' in piece && piece.dashed);
    const isRange = ink.some(({ kind }) => kind === 'range');
    const status = entry.event.status ?? 'happened';
    return (
      differ(
        sure.uncertain,
        /uncertain/i.test(row.certainty),
        item.kind === 'undated' ? sure.uncertain : item.doubtful,
        entry.conflict ? sure.uncertain : label.sign === '?',
        isRange && status !== 'planned' ? isDashed : sure.uncertain,
      ) ||
      (isDashed && status !== 'planned' && !sure.uncertain && 'dashed without doubt') ||
      (sure.uncertain && !/perhaps/.test(when) && !isDateless(when) && `not said: ${when}`)
    );
  },
  'what is approximate is said to be, and so is what is drawn with a margin': ({
    entry,
    when,
    sure,
    row,
    ink,
  }) => {
    const isSoft = ink.some(
      piece =>
        (piece.kind === 'fade' && !piece.towards) ||
        (piece.kind === 'cap' && piece.dotted) ||
        (piece.kind === 'range' && (piece.startDotted || piece.endDotted)),
    );
    const isSaid = /about|around/.test(when);
    // What others know of an edge that has a date, or is open, moves its margin, and is left unsaid.
    const hasDate = [entry.interval.start, entry.interval.end].some(
      ({ unit, knowledge }) => unit || knowledge === 'open',
    );
    return (
      differ(sure.approximate, /approximate/i.test(row.certainty)) ||
      (sure.approximate && !isSaid && !isDateless(when) && `not said: ${when}`) ||
      (isSoft && !sure.approximate && !hasDate && `drawn with a margin: ${row.certainty}`)
    );
  },
  'a contradiction has its sign, and is said': ({ entry: { conflict }, label, row, card, spoken }) =>
    differ(
      conflict,
      label.sign === '!',
      ...[row.certainty, card.certainty, spoken].map(words => /contradicts/i.test(words)),
    ),
  'what goes on is said to, and runs out unless nothing of it is known before': ({
    entry,
    when,
    row,
    ink,
  }) => {
    const { event, interval } = entry;
    const isOpen = interval.shape === 'span' && interval.end.knowledge === 'open';
    if (!isOpen || isPlanOrHollow(event)) return false;
    const runsOut = ink.some(piece => piece.kind === 'fade' && piece.towards === 'end');
    if (ink.length === 0) return false;
    return (
      differ(true, ...[when, row.when].map(words => /ongoing|since/i.test(words))) ||
      (!runsOut && Number.isFinite(interval.core.earliestEnd) && `no end that fades: ${when}`)
    );
  },
  'a bracket, a stub and a bar are what their words say': ({ entry, when, item, ink }) => {
    if (item.kind === 'undated' || isPlanOrHollow(entry.event)) return false;
    const kinds = new Set(ink.map(({ kind }) => kind));
    const isSet = (entry.interval.members?.length ?? 0) > 1;
    if (isOf(item, 'range') && (!kinds.has('range') || kinds.has('bar') || kinds.has('stub')))
      return 'a bracket in the story alone';
    if (
      kinds.has('range') &&
      !kinds.has('bar') &&
      !isSet &&
      !['range', 'dot', 'about', 'since', 'until'].includes(item.glyph)
    )
      return `a bracket, and the sign ${item.glyph}`;
    if (isOf(item, 'range') && !/some time in|between|around|about|by|not before|from |perhaps|, /.test(when))
      return `a bracket: ${when}`;
    if (kinds.has('stub') && !/by |not before|from |until |not said|since /.test(when))
      return `bounded on one side: ${when}`;
    return false;
  },
};

/** What breaks a rule, for each event of a store. */
export function disagreements(store: Store): string[] {
  return sayingsOf(store).flatMap(sayings =>
    Object.entries(RULES).flatMap(([rule, check]) => {
      const fault = check(sayings);
      return fault === false ? [] : [`${rule}: ${sayings.entry.event.id}: ${fault}`];
    }),
  );
}

function sayingsOf(store: Store): Sayings[] {
  const snapshot = store.snapshot();
  const context = { store, locale };
  const rows = new Map(tableRows(context).map(row => [row.id, row]));
  const html = htmlOf(store);
  const zoom = zoomOf(snapshot, OPTIONS, OPTIONS.width, 1 / DAY_MS);
  return storyOf(snapshot, { locale, order: 'earliest-first' }).flatMap(item =>
    toldBy(item).map(entry => ({
      entry,
      item: item as Told,
      row: rows.get(entry.event.id)!,
      label: labelOf(entry, zoom),
      spoken: spokenWords(entry, snapshot, locale),
      card: eventWords(entry, context),
      html: html.get(entry.event.id)!,
      when: whenOf(entry, locale),
      sure: surenessOf(entry.interval),
      ink: entry.dated ? drawnInk(entry).own : [],
    })),
  );
}

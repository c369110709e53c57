/** All events as rows of plain text, in time order; what nothing dates stands last. */
import type { Entry, Snapshot } from '../../store/store.js';
import type { WordsContext } from '../words/entry-words.js';
import { certaintyOf, sentenceCase, titleOf, whenOf } from '../words/entry-words.js';
import { derivationOf } from '../words/event-reasons.js';

export interface TableRow {
  readonly id: string;
  readonly what: string;
  readonly lang?: string;
  readonly when: string;
  /** How sure. */
  readonly certainty: string;
  readonly lane: string;
  readonly hue: number | string;
  readonly why: string;
}

/**
 * Rows `start` to `end` (exclusive) of the table; all where neither is given. Cost: the rows asked for, and the order
 * once for each snapshot.
 */
export function tableRows(
  context: WordsContext,
  { start = 0, end = Infinity }: { readonly start?: number; readonly end?: number } = {},
): readonly TableRow[] {
  const snapshot = context.store.snapshot();
  return tableOrder(snapshot)
    .slice(start, end)
    .map(entry => rowOf(entry, snapshot, context));
}

const orders = new WeakMap<Snapshot, readonly Entry[]>();

/** Entries in the order of the table. */
export function tableOrder(snapshot: Snapshot): readonly Entry[] {
  let order = orders.get(snapshot);
  if (order === undefined) {
    const { entries } = snapshot;
    order = [...entries.filter(({ dated }) => dated), ...entries.filter(({ dated }) => !dated)];
    orders.set(snapshot, order);
  }
  return order;
}

function rowOf(entry: Entry, { lanes }: Snapshot, context: WordsContext): TableRow {
  const { locale } = context;
  const { label, hue } = lanes[entry.lane]!;
  const { id, lang, because } = entry.event;
  return {
    id,
    what: titleOf(entry, locale),
    ...(lang === undefined ? {} : { lang }),
    when: sentenceCase(whenOf(entry, locale), locale),
    certainty: sentenceCase(certaintyOf(entry, locale), locale),
    lane: label,
    hue,
    why:
      because ??
      sentenceCase(
        derivationOf(entry, context)
          .map(({ text }) => text)
          .join('; '),
        locale,
      ),
  };
}

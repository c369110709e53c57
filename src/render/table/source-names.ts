/** Whom an event is known from: titles of its sources in one line, each once; empty where it names none. */
import { memo } from '../../base/memo.js';
import { apart } from '../../locale/speaker.js';
import type { Entry, Store } from '../../store/store.js';
import type { WordsContext } from '../words/entry-words.js';
import { citedBy } from '../words/other-dates.js';

export function sourceNames(entry: Entry, { store, locale }: WordsContext): string {
  const names = namesById(store.doc);
  const ids = citedBy(entry).map(cited => (typeof cited === 'string' ? cited : cited.id));
  return apart({ locale }, ...new Set(ids.map(id => names.get(id) ?? id)));
}

const namesById = memo(
  ({ sources = [] }: Store['doc']) =>
    new Map(sources.map(({ id, title, publisher, url }) => [id, title ?? publisher ?? url ?? id])),
);

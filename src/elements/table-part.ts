/** The table, with its styles: loaded when it is first shown. */
import type { WordsContext } from '../render/words/entry-words.js';
import { pageWith } from '../render/words/page-of.js';
import type { Entry } from '../store/store.js';
import { reading } from './styles/reading.css.js';
import { table } from './styles/table.css.js';

export { tableView as view } from '../render/dom/table-view.js';

/** Rows stand in time order, what nothing dates last. */
export function pageOf(id: string, { store }: WordsContext): number {
  const { entries } = store.snapshot();
  const entry = store.entry(id);
  if (!entry) return 0;
  const before = ({ dated, order }: Entry): boolean => (dated === entry.dated ? order < entry.order : dated);
  return pageWith(entries.filter(before).length);
}

export const styles = [reading, table];

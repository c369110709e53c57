/** How an event lies to the one that the time of its subject is counted from, in words. */
import { describeApart } from '../../locale/describe-apart.js';
import type { Locale } from '../../locale/locale.js';
import { fromZero } from '../../store/align.js';
import type { Entry } from '../../store/store.js';
import type { Zero } from '../../store/zero.js';

/** "3 years after “PhD”, give or take 4 months"; empty where nothing bounds when it began. `name` is the title of its zero. */
export function asideWords(entry: Entry, zero: Zero, name: string, locale: Locale): string {
  const apart = entry.dated ? fromZero(entry, zero) : undefined;
  return apart ? describeApart(apart, name, locale) : '';
}

/** What a lane is called where it needs a name: a document may give it none. */
import type { Locale } from '../../locale/locale.js';
import { toolsOf } from '../../locale/tools-of.js';
import { REST_LANE, type Lane } from '../../store/lanes.js';

/** A lane by its name; of those without one, what they hold. */
export function nameOfLane({ id, label }: Lane, locale: Locale): string {
  const { noCategory, others } = toolsOf(locale).filter;
  return label || (id === REST_LANE ? others : id || noCategory);
}

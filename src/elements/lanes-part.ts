/**
 * Lanes by what the attribute `lane-by` says, or by subject where a document is about several. Loaded where an attribute or a
 * document asks for it.
 */
import { QUOTED_LENGTH } from '../base/caps.js';
import type { Fault } from '../base/issue.js';
import { memo } from '../base/memo.js';
import type { Locale } from '../locale/locale.js';
import { toolsOf } from '../locale/tools-of.js';
import type { IssueCode } from '../model/issue-sentences.js';
import { sentenceCase } from '../render/words/entry-words.js';
import { isLaneField, laneFieldOf, laneStoreBy, type LaneField, type LaneWords } from '../store/lane-by.js';
import type { Store } from '../store/store.js';

/** Hears of what was wrong. */
export type Warn = (fault: Fault) => void;

export class LaneChoice {
  readonly #warn: Warn;
  /** What was told last, so that it is told once. */
  #told: readonly unknown[] = [];

  constructor(warn: Warn) {
    this.#warn = warn;
  }

  /** A store in lanes by a field; as the document has them, where it is none or there is no such field. */
  laned(store: Store, asked: string | null | undefined, locale: Locale): Store {
    const { doc } = store;
    const isField = !asked || isLaneField(asked, doc);
    if (!isField) this.#tell(store, asked);
    const field = asked && isField ? (asked as LaneField) : laneFieldOf(doc);
    const words = wordsOf(locale);
    return laneStoreBy(store, field, field === 'parent' ? words.ofParts : words.ofAll);
  }

  #tell(store: Store, asked: string): void {
    if (this.#told[0] === store && this.#told[1] === asked) return;
    this.#told = [store, asked];
    const code: IssueCode = 'lane-by/invalid';
    this.#warn({ code, values: [asked.slice(0, QUOTED_LENGTH)], says: 'code' });
  }
}

/** The same words for the same language, as lanes are made anew for others. */
const wordsOf = memo((locale: Locale): Readonly<Record<'ofAll' | 'ofParts', LaneWords>> => {
  const { lanes, filter } = toolsOf(locale);
  const { happened, certain } = filter;
  const named = (text: string): string => sentenceCase(text, locale);
  const { planned, cancelled, probable, disputed } = locale.messages.status;
  const all = { happened, planned, cancelled, certain, probable, disputed };
  const values = Object.fromEntries(
    Object.entries(all).map(([id, text]) => [id, named(text)]),
  ) as Required<LaneWords>['values'];
  const words = { rest: named(filter.others), values };
  return { ofAll: { ...words, none: lanes.unstated }, ofParts: { ...words, none: lanes.alone } };
});

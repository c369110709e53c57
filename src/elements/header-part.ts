/** What is said and offered beside title and picture: fetched beside the data, for a picture alone needs none of it. */
import { html, type TemplateResult } from 'lit';
import { memo } from '../base/memo.js';
import type { Locale } from '../locale/locale.js';
import { summarise } from '../locale/summarise.js';
import { totalSummary } from '../render/words/source-words.js';
import { spokenWords } from '../render/words/spoken-words.js';
import { kinOf } from '../store/known-trees.js';
import type { Entry, Snapshot, Store } from '../store/store.js';
import { tallyOf } from '../store/tally.js';
import { bullets } from './styles/bullets.css.js';
import { toolbar as toolbarLooks } from './styles/toolbar.css.js';
import { undated as undatedLooks } from './styles/undated.css.js';
export { failed, failureIssue } from './failure.js';
export { toolbar } from './toolbar.js';
export { undatedList } from './undated-list.js';

export const styles = [toolbarLooks, undatedLooks, bullets];

/** How many events, from when to when, and how well they are known. */
export const summary = (store: Store, locale: Locale): TemplateResult =>
  html`<bdi>${summaryOf(store.snapshot())(locale)}</bdi>`;

const summaryOf = memo((snapshot: Snapshot) =>
  memo((locale: Locale) =>
    snapshot.density ? totalSummary(snapshot, locale) : summarise(tallyOf(snapshot), locale),
  ),
);

/** What is spoken of an event after its label; `isDated` where that has its date. */
export const spoken = (store: Store, locale: Locale, id: string, isDated: boolean): string =>
  spokenOf(kinOf(store.snapshot()))(locale)[isDated ? 'dated' : 'undated'](store.entry(id)!)(
    store.snapshot(),
  );

/** Words for dates cost most of a frame; an entry never changes, nor the names of lanes with the events in them. */
const spokenOf = memo((_kin: object) =>
  memo((locale: Locale) => {
    const of = (isDated: boolean) =>
      memo((entry: Entry) => {
        let words: string | undefined;
        return (snapshot: Snapshot) => (words ??= spokenWords(entry, snapshot, locale, { isDated }));
      });
    return { dated: of(true), undated: of(false) };
  }),
);

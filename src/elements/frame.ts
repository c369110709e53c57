/** What stands around the view: heading, what is wrong or still to come, and what has no date. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../base/issue.js';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { titleOf } from '../render/words/entry-words.js';
import type { Store } from '../store/store.js';
import type { SourceFailure } from './controllers/source-controller.js';

/** Title and summary; nothing where there is neither. */
export function heading(title: string | undefined, summary: string): TemplateResult {
  return html`<div class="heading">
    <slot name="title">${title ? html`<h2 part="heading"><bdi>${title}</bdi></h2>` : nothing}</slot>
    ${summary === '' ? nothing : html`<p class="summary" part="summary"><bdi>${summary}</bdi></p>`}
  </div>`;
}

export interface NoticeOptions {
  readonly locale: Locale;
  readonly loading: boolean;
  readonly failure: SourceFailure | undefined;
  /** Text was there, and could not be read at all. */
  readonly unreadable: boolean;
  readonly empty: boolean;
  readonly onRetry: () => void;
}

/** Loading, failed or empty, in plain words; nothing where all is well. */
export function notice({
  locale,
  loading,
  failure,
  unreadable,
  empty,
  onRetry,
}: NoticeOptions): TemplateResult {
  const { state, fault } = locale.messages;
  const alone = empty ? 'alone' : '';
  if (loading)
    return html`<p class="notice ${alone}" part="notice" role="status">${say(locale, state.loading)}</p>`;
  if (failure !== undefined || unreadable) {
    const why = failure === undefined ? fault.notJson : failureWords(failure, locale);
    return html`<div class="notice ${alone}" part="notice" role="alert">
      <span>${say(locale, state.failed, { fault: why })}</span>
      ${
        failure === undefined
          ? nothing
          : html`<button type="button" @click=${onRetry}>${say(locale, state.retry)}</button>`
      }
    </div>`;
  }
  return empty
    ? html`<p class="notice alone" part="notice" role="status">${say(locale, state.empty)}</p>`
    : html`${nothing}`;
}

/** Code of the issue, and words for the reader, of each way to fail. */
const FAULTS = {
  notFound: { code: 'src/not-found', words: 'notFound' },
  network: { code: 'src/network', words: 'network' },
  server: { code: 'src/status', words: 'server' },
  tooLarge: { code: 'src/size', words: 'tooLarge' },
  timeout: { code: 'src/timeout', words: 'timeout' },
  blocked: { code: 'src/blocked', words: 'blocked' },
  type: { code: 'src/type', words: 'notJson' },
} as const satisfies Record<
  SourceFailure['fault'],
  { code: string; words: keyof Locale['messages']['fault'] }
>;

const failureWords = ({ fault, status }: SourceFailure, locale: Locale): string =>
  say(locale, locale.messages.fault[FAULTS[fault].words], { status: status ?? '' });

/** A failure as `ct-error` tells it. */
export const failureIssue = (failure: SourceFailure, locale: Locale): Issue => ({
  code: FAULTS[failure.fault].code,
  severity: 'error',
  message: say(locale, locale.messages.state.failed, { fault: failureWords(failure, locale) }),
});

/** More names than this are counted only; the table has them all. */
const MOST_UNDATED = 20;

/** Events that nothing dates, by name. */
export function undatedList(store: Store, ids: readonly string[], locale: Locale): TemplateResult {
  if (ids.length === 0) return html`${nothing}`;
  const entries = ids.slice(0, MOST_UNDATED).map(id => store.entry(id)!);
  return html`<div class="undated" part="undated">
    ${say(locale, locale.messages.undated, { n: ids.length })}
    ${entries.map(entry => html`<button type="button" data-event=${entry.event.id}><bdi>${titleOf(entry, locale)}</bdi></button>`)}
  </div>`;
}

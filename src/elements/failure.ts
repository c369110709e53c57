/** Why there are no data, in words, and a button that asks for them again. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../base/issue.js';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { toolsOf } from '../locale/tools-of.js';
import type { SourceFailure } from './source-failure.js';

/** `onRetry` is absent where asking again would not help. */
export const failed = (
  failure: SourceFailure,
  locale: Locale,
  onRetry: (() => void) | undefined,
): TemplateResult =>
  html`${wordsOf(failure, locale)}
  ${onRetry ? html`<button type="button" @click=${onRetry}>${toolsOf(locale).failure.retry}</button>` : nothing}`;

/** A failure as `ct-error` tells it. */
export const failureIssue = (failure: SourceFailure, locale: Locale): Issue => ({
  code: `src/${failure.fault}`,
  severity: 'error',
  message: wordsOf(failure, locale),
});

function wordsOf({ fault, status }: SourceFailure, locale: Locale): string {
  const { said, causes } = toolsOf(locale).failure;
  const cause = say(locale, causes[fault], { status: status ?? '' });
  return say(locale, said, { fault: cause });
}

/** What stands around the view: the heading, and what is wrong or still to come. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import type { Store } from '../store/store.js';
import type { OnDemand } from './controllers/on-demand.js';
import type * as HeaderModule from './header-part.js';
import type { ToolbarOptions } from './toolbar.js';
import type { SourceFailure } from './source-failure.js';

export interface HeaderOptions extends ToolbarOptions {
  readonly store: Store;
  /** There are no events. */
  readonly empty: boolean;
  /** The page wants no tools. */
  readonly bare: boolean;
  readonly part: OnDemand<typeof HeaderModule>;
}

/** Title, summary and tools: the title at once, the others in the room that is kept for them. */
export function header({ store, empty, bare, part, ...tools }: HeaderOptions): TemplateResult {
  const { title } = store.doc;
  const module = part.get();
  return html`<header>
    <div class="heading">
      <slot name="title">${title ? html`<h2 part="heading"><bdi>${title}</bdi></h2>` : nothing}</slot>
      ${empty ? nothing : html`<p class="summary" part="summary">${module?.summary(store, tools.locale)}</p>`}
    </div>
    ${bare || empty ? nothing : html`<div class="tools">${module?.toolbar(tools)}</div>`}
  </header>`;
}

export interface NoticeOptions {
  readonly locale: Locale;
  readonly loading: boolean;
  /** How far that is, where it takes long. */
  readonly progress: TemplateResult | undefined;
  readonly failure: SourceFailure | undefined;
  /** Text was there, and could not be read at all. */
  readonly unreadable: boolean;
  readonly empty: boolean;
  readonly onRetry: () => void;
  readonly part: OnDemand<typeof HeaderModule>;
}

/** Loading, failed or empty, in plain words; nothing where all is well. */
export function notice({
  locale,
  loading,
  progress,
  failure,
  unreadable,
  empty,
  onRetry,
  part,
}: NoticeOptions): TemplateResult | typeof nothing {
  const { state } = locale.messages;
  const alone = empty ? 'alone' : '';
  if (!loading && (failure || unreadable))
    return html`<div class="notice ${alone}" part="notice" role="alert">
      ${part.get()?.failed(failure ?? { fault: 'type' }, locale, failure && onRetry)}
    </div>`;
  return loading || empty
    ? html`<p class="notice ${alone}" part="notice" role="status">${loading ? (progress ?? state.loading) : state.empty}</p>`
    : nothing;
}

/** The search, with its styles: loaded when it is first opened. One for each element. */
import { nothing, type TemplateResult } from 'lit';
import { memo } from '../base/memo.js';
import { entryCount } from '../store/known-trees.js';
import type { Store } from '../store/store.js';
import { FindController } from './controllers/find-controller.js';
import type { SearchOptions } from './controllers/search-options.js';
import { findBar } from './find-bar.js';
import { find } from './styles/find.css.js';

export interface FindOptions extends Omit<SearchOptions, 'store'> {
  readonly host: SearchOptions['host'] & { readonly controls: string };
  readonly store: Store | undefined;
}

export const styles = [find];

const controllerOf = memo((host: SearchOptions['host']) => new FindController(host));

/** Its bar; nothing where there is nothing to find, or the page wants no tools. */
export function view({ store, ...options }: FindOptions): TemplateResult | typeof nothing {
  if (!store || entryCount((store.whole ?? store).snapshot()) === 0) return nothing;
  const controller = controllerOf(options.host);
  controller.take({ ...options, store });
  return options.host.controls === 'none' ? nothing : findBar(controller, { ...options, store });
}

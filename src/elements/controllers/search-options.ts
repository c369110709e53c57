/** What a search is made in: an element, what it shows, and how that is moved. */
import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Store } from '../../store/store.js';
import type { Interaction } from '../interaction/interaction.js';
import type { OnDemand } from './on-demand.js';
import type { ViewController } from './view-controller.js';

export interface SearchOptions {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly store: Store;
  readonly locale: Locale;
  readonly view: ViewController;
  readonly interaction: OnDemand<Interaction>;
}

/** The parts of the page that are fetched when they are first shown. */
import type { ReactiveControllerHost } from 'lit';
import { OnDemand, onDemandPart } from './controllers/on-demand.js';
import type { Filtered } from './filter-part.js';
import type { Interactive } from './interaction/interaction.js';

/** What the parts act on. */
export type Inner = Interactive & Filtered;

export const partsOf = (host: ReactiveControllerHost & HTMLElement, inner: Inner) => ({
  story: onDemandPart(host, () => import('./story-part.js')),
  table: onDemandPart(host, () => import('./table-part.js')),
  card: onDemandPart(host, () => import('./card-part.js')),
  overview: onDemandPart(host, () => import('./overview-part.js')),
  filter: onDemandPart(host, async () => new (await import('./filter-part.js')).Filtering(host, inner)),
  find: onDemandPart(host, () => import('./find-part.js')),
});

/** What answers to pointer and keys. */
export const interactionOf = (host: ReactiveControllerHost & HTMLElement, inner: Inner) =>
  new OnDemand(host, async () => {
    const { Interaction } = await import('./interaction/interaction.js');
    return new Interaction(host, inner);
  });

/** The parts of the page that are fetched when they are first shown, or asked for by an attribute. */
import { OnDemand, onDemandPart } from './controllers/on-demand.js';
import type { Filtered } from './filter-part.js';
import type { Interaction, Interactive, InteractiveHost } from './interaction/interaction.js';
import type { Follow, TiedHost } from './ties-part.js';

/** What programs and parts act on. */
export interface Inner extends Interactive, Omit<Filtered, 'interaction'> {
  readonly interaction: () => OnDemand<Interaction>;
}

export const partsOf = (host: TiedHost, inner: Inner, follow: Follow) => ({
  header: onDemandPart(host, () => import('./header-part.js')),
  story: onDemandPart(host, () => import('./story-part.js')),
  table: onDemandPart(host, () => import('./table-part.js')),
  card: onDemandPart(host, () => import('./card-part.js')),
  overview: onDemandPart(host, () => import('./overview-part.js')),
  filter: onDemandPart(host, async () => new (await import('./filter-part.js')).Filtering(host, inner)),
  find: onDemandPart(host, () => import('./find-part.js')),
  ties: new OnDemand(host, async () => (await import('./ties-part.js')).tie(host, inner.view, follow)),
});

/** What answers to pointer and keys. */
export const interactionOf = (host: InteractiveHost, inner: Inner) =>
  new OnDemand(host, async () => {
    const { Interaction } = await import('./interaction/interaction.js');
    return new Interaction(host, inner);
  });

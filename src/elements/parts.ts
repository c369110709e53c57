/** The parts of the page that are fetched when they are first shown. */
import type { ReactiveControllerHost } from 'lit';
import { onDemandPart } from './controllers/on-demand.js';

export const partsOf = (host: ReactiveControllerHost & HTMLElement) => ({
  story: onDemandPart(host, () => import('./story-part.js')),
  table: onDemandPart(host, () => import('./table-part.js')),
  card: onDemandPart(host, () => import('./card-part.js')),
  overview: onDemandPart(host, () => import('./overview-part.js')),
});

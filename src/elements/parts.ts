/** The parts of the page that are fetched when they are first shown, or asked for by an attribute. */
import type { DataController } from './controllers/data-controller.js';
import { OnDemand, onDemandPart } from './controllers/on-demand.js';
import type { CardHost } from './card-part.js';
import type { EditorialPart } from './editorial-part.js';
import { crowdFile, headerFile, interactionFile } from './files.js';
import type { Filtered } from './filter-part.js';
import type { Family } from './interaction/families.js';
import type { Interaction, Interactive, InteractiveHost } from './interaction/interaction.js';
import type { StoryHost } from './story-part.js';
import type { LaneHost } from './lanes-part.js';
import type { Makes } from './made-by.js';
import type { SourceHost } from './source-part.js';
import type { TableHost } from './table-part.js';
import type { Follow, TiedHost } from './ties-part.js';

/** What programs and parts act on. */
export interface Inner extends Interactive, Omit<Filtered, 'interaction'> {
  readonly interaction: () => OnDemand<Interaction>;
  parts(): {
    readonly editorial: OnDemand<EditorialPart>;
    readonly filter: OnDemand<Family>;
    readonly crowd: Makes;
  } & ReturnType<Interactive['parts']>;
  readonly data: DataController;
}

export const partsOf = (
  host: TiedHost & TableHost & StoryHost & CardHost & LaneHost & SourceHost,
  inner: Inner,
  follow: Follow,
) => ({
  header: onDemandPart(host, () => headerFile(header => header)),
  story: onDemandPart(host, async () => new (await import('./story-part.js')).Story(host, inner)),
  table: onDemandPart(host, async () => new (await import('./table-part.js')).Table(host, inner)),
  card: onDemandPart(host, async () => new (await import('./card-part.js')).Card(host, inner)),
  overview: onDemandPart(
    host,
    async () => new (await import('./overview-part.js')).OverviewPart(host, inner),
  ),
  editorial: onDemandPart(
    host,
    async () => new (await import('./editorial-part.js')).EditorialPart(host, inner),
  ),
  filter: onDemandPart(host, async () => new (await import('./filter-part.js')).Filtering(host, inner)),
  crowd: onDemandPart(host, () => crowdFile(({ Crowd }) => new Crowd(host, inner))),
  nest: onDemandPart(host, () => import('./nest-part.js')),
  gaps: onDemandPart(host, async () => new (await import('./gaps-part.js')).Folding(host, inner)),
  lanes: onDemandPart(host, async () => new (await import('./lanes-part.js')).LaneChoice(host, inner)),
  source: onDemandPart(host, async () => new (await import('./source-part.js')).SourcePart(host, inner)),
  find: onDemandPart(host, () => import('./find-part.js')),
  ties: new OnDemand(host, async () =>
    (await import('./ties-part.js')).tie(host, inner.view, inner.data, follow),
  ),
});

/** What answers to pointer and keys. */
export const interactionOf = (host: InteractiveHost, inner: Inner) =>
  onDemandPart(host, () => interactionFile(({ Interaction }) => new Interaction(host, inner)));

/** What is on its way: modules that are fetched, and whatever moves in those that are there. */
export const pendingIn = (
  parts: readonly { readonly pending?: unknown; readonly module?: unknown }[],
): readonly unknown[] =>
  parts.flatMap<unknown>(({ pending, module }) =>
    [pending ?? [], (module as { readonly pending?: unknown } | undefined)?.pending ?? []].flat(),
  );

/** Fetches what attributes ask for that may set how time is shown; resolves when it is there. */
export function askedOf(
  {
    history,
    linked,
    gaps,
    laneBy,
    align,
  }: Pick<TiedHost, 'history' | 'linked'> & Readonly<Record<'gaps' | 'laneBy' | 'align', string | undefined>>,
  parts: ReturnType<typeof partsOf>,
): Promise<unknown> {
  if ((history ?? linked) !== undefined) parts.ties.get();
  if (gaps) parts.gaps.get();
  if (laneBy || align) parts.lanes.get();
  return Promise.all([parts.ties.pending, parts.gaps.pending, parts.lanes.pending]);
}

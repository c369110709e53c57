/** Events that are counted, as buttons at the foot of their lane. */
import { html } from 'lit';
import { memo } from '../../base/memo.js';
import { formatMoment } from '../../locale/format-date.js';
import { intl } from '../../locale/intl.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { also, part } from '../../locale/speaker.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Cluster, Scene } from '../../scene/scene.js';
import { cssVars, px } from './css-vars.js';
import { hueVars } from './hue.js';
import type { Child } from './keyed.js';
import { moved } from './moved.js';
import { profileView } from './profile-view.js';

/** The items of a list whose layer begins at `startX`, px. */
export function clusterItems(scene: Scene, startX: number, locale: Locale): (readonly [string, Child])[] {
  // No id holds a NUL, so that none is taken for a cluster.
  return scene.clusters.map(cluster => [`\u0000${cluster.key}`, itemOf(scene, cluster, startX, locale)]);
}

function itemOf(scene: Scene, cluster: Cluster, startX: number, locale: Locale): Child {
  const { shown, spoken } = wordsOf(cluster, scene, locale);
  const { hue } = scene.lanes[cluster.lane]!;
  const { profile } = cluster;
  const content = () => html`<button
    type="button"
    class="cluster"
    part="cluster"
    data-cluster=${cluster.key}
    aria-label=${spoken}
    tabindex="-1"
    ${cssVars(hueVars(hue))}
  >${profile ? html`${profileView(profile)}<span>${shown}</span>` : shown}</button>`;
  return {
    content,
    of: [cluster.key, shown, spoken, hue, profile?.join()],
    kind: `lane ${cluster.lane}`,
    vars: {
      transform: moved(scene, cluster.x - startX + 1, cluster.y),
      'inline-size': px(cluster.width - 2),
      'block-size': px(cluster.height),
    },
  };
}

/** From so many on there is no room for all digits. */
const MANY = 100_000;

interface Words {
  readonly shown: string;
  readonly spoken: string;
}

const keptWords = memo((_locale: Locale) => new WeakMap<object, Words>());

/** The time of a cluster is the same one as long as it counts the same. */
function wordsOf(
  { count: exact, time, lane, approximate }: Cluster,
  { lanes }: Scene,
  locale: Locale,
): Words {
  const kept = keptWords(locale);
  if (kept.has(time)) return kept.get(time)!;
  const date = (at: number): string => formatMoment(at, 'month', locale, 'short');
  const when = part({ locale }, 'to', { from: date(time.start), to: date(time.end) });
  // More digits would say more than anybody knows.
  const count = approximate ? Number(exact.toPrecision(2)) : exact;
  const about = (what: string): string =>
    approximate ? say(locale, toolsOf(locale).source.about, { what }) : what;
  // What is seen is a part of what is spoken.
  const n = count < MANY ? count : compact(count, locale);
  const words = {
    shown: about(say(locale, '{n}', { n })),
    spoken: also({ locale }, about(say(locale, locale.messages.events, { n })), when, lanes[lane]!.label),
  };
  kept.set(time, words);
  return words;
}

const compact = (count: number, { tag }: Locale): string =>
  intl(Intl.NumberFormat, tag, { notation: 'compact' }).format(count);

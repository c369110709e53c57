/** Registers the tag; two versions can share a page under different names. */
import { CareerTimeline } from './career-timeline.js';
import { crowdFile, headerFile, interactionFile, longFile, wordsFile } from './files.js';

export interface DefineOptions {
  /** Goes before the tag's own name: `my` gives `<my-career-timeline>`. */
  readonly prefix?: string;
  /** Where to register; the page's own registry where absent. */
  readonly registry?: CustomElementRegistry;
}

/**
 * The class behind `<career-timeline>` (or `<prefix-career-timeline>`), registered. An earlier registration of the
 * same name is left alone, and its class returned.
 */
export function defineCareerTimeline({
  prefix,
  registry = customElements,
}: DefineOptions = {}): CustomElementConstructor {
  const tag = prefix === undefined ? 'career-timeline' : `${prefix}-career-timeline`;
  const earlier = registry.get(tag);
  if (earlier !== undefined) return earlier;
  // A class can have one name only: each name gets a class of its own.
  const element = class extends CareerTimeline {};
  registry.define(tag, element);
  // A page may show its first timeline later: what that needs is fetched by then, and has run. The first format that a page makes lists all
  // languages that there are, which takes as long as half a first picture. A server, on which classes are registered too, has no idle
  // moments; where a browser has none, it takes that time later.
  const { requestIdleCallback: whenIdle }: Partial<Pick<Window, 'requestIdleCallback'>> = globalThis;
  whenIdle?.(() => {
    new Intl.NumberFormat();
    new Intl.DateTimeFormat();
    if (document.getElementsByTagName(tag)[0]) return;
    // A timeline that misses it asks again, and says so.
    Promise.resolve(crowdFile(crowd => crowd.ahead(headerFile, interactionFile, longFile, wordsFile))).catch(
      () => undefined,
    );
  });
  return element;
}

/** A story, run in a canvas of its own in the page, and at rest. */
import type { PortableStory } from '../../.storybook/portable.js';
import type { View } from '../../src/view/view-state.js';
import type { End } from '../../stories/timeline.js';

export interface Shown {
  readonly canvas: HTMLElement;
  /** Takes the story out of the page. */
  readonly remove: () => void;
}

/** Long enough for a bundle to be made on a busy machine. */
const PATIENCE_MS = 45_000;

/** Runs a story and waits until it is at rest, as its parameter `ends` has it. */
export async function show(story: PortableStory): Promise<Shown> {
  const canvas = document.createElement('div');
  document.body.append(canvas);
  const rest = untilRest(canvas, story.parameters['ends'] as End);
  await story.run({ canvasElement: canvas });
  await rest();
  return { canvas, remove: () => canvas.remove() };
}

/** What only that view has in it. */
const OF_VIEW: Record<View, string> = {
  lanes: '.drawing',
  story: '[part~="story"]',
  table: '[part~="table"]',
};

/** Waits until timelines that were told to show another view show it, or say instead that there is nothing, or not yet. */
export async function atRestIn(view: View, timelines: readonly Element[]): Promise<void> {
  const shows = ({ shadowRoot }: Element, what: string): boolean => shadowRoot!.querySelector(what) !== null;
  const isThere = (timeline: Element): boolean =>
    shows(timeline, '[part~="notice"]') || (shows(timeline, OF_VIEW[view]) && hasCard(timeline));
  await until(() => timelines.every(isThere), view);
  await frames(2);
}

/** The card of what is selected comes on demand, and may come after all else. */
const hasCard = (element: Element): boolean =>
  !element.hasAttribute('selected') || element.shadowRoot!.querySelector('[part~="card"]') !== null;

/** Listens from before the story is run, for its end may come while it is. */
function untilRest(canvas: HTMLElement, end: End): () => Promise<void> {
  const loaded = new Set<EventTarget | null>();
  let isFailed = false;
  canvas.addEventListener('ct-load', ({ target }) => void loaded.add(target));
  canvas.addEventListener('ct-error', () => void (isFailed = true));
  const element = (): Element | null => canvas.querySelector('career-timeline');
  const atRest: Record<End, () => boolean> = {
    // Each of them, where a story has several.
    drawn: () =>
      loaded.size > 0 &&
      [...canvas.querySelectorAll('career-timeline')].every(each => loaded.has(each) && hasCard(each)),
    failed: () => isFailed,
    loading: () => element()?.shadowRoot?.querySelector('[aria-busy="true"]') !== null,
    framed: () => {
      const frame = canvas.querySelector('iframe')?.contentDocument?.querySelector('career-timeline');
      return frame?.shadowRoot?.querySelector('[part~="event"]') !== undefined;
    },
    unscripted: () =>
      (canvas.querySelector('iframe')?.contentDocument?.querySelector('main .ct-history') ?? null) !== null,
    written: () =>
      canvas.querySelector('notation-page')?.shadowRoot?.querySelector('svg') instanceof SVGElement,
  };
  return async () => {
    await until(atRest[end], end);
    const elements = [...canvas.querySelectorAll('career-timeline')];
    if (end === 'drawn') await Promise.all(elements.map(element => element.updateComplete));
    // What an event says is drawn, is drawn; what follows from it (a card that takes room) is in the next frames.
    await frames(2);
  };
}

async function until(isAtRest: () => boolean, what: string): Promise<void> {
  const began = performance.now();
  while (!isAtRest()) {
    if (performance.now() - began > PATIENCE_MS)
      throw new Error(`The story did not come to rest: not ${what}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(resolve => requestAnimationFrame(resolve));
}

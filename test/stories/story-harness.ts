/** A story, run in a canvas of its own in the page, and at rest. */
import type { PortableStory } from '../../.storybook/portable.js';
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
    const began = performance.now();
    while (!atRest[end]()) {
      if (performance.now() - began > PATIENCE_MS)
        throw new Error(`The story did not come to rest: not ${end}`);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    const elements = [...canvas.querySelectorAll('career-timeline')];
    if (end === 'drawn') await Promise.all(elements.map(element => element.updateComplete));
    // What an event says is drawn, is drawn; what follows from it (a card that takes room) is in the next frames.
    for (let i = 0; i < 2; i++) await new Promise(resolve => requestAnimationFrame(resolve));
  };
}

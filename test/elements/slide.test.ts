/** Pans and zooms that move what is drawn: what is in sight stands where it would if it were drawn there. */
import { expect } from 'chai';
import { cleanUp, mount, type Timeline } from './harness.js';

const career = (await (await fetch('/data/mrinank-sharma.json')).json()) as unknown;
const [START, END] = [Date.UTC(2014, 0), Date.UTC(2027, 0)];

/** The same in each run, with long and short ones. */
const crowd = Array.from({ length: 1000 }, (_, i) => {
  const start = Date.UTC(2000, 0) + ((i * 7919) % 1000) * 11 * 86_400_000;
  return {
    id: `e${i}`,
    title: `Event number ${i}`,
    start,
    ...(i % 3 > 0 && { end: start + (1 + ((i * 31) % 90)) * 15 * 86_400_000 }),
    category: `c${i % 4}`,
  };
});

/** So long is waited for rest, ms: rows glide before it. */
const REST_MS = 450;
const STEP_PX = 18;
const STEP_MS = 50;

const rest = async (timeline: Timeline): Promise<void> => {
  await new Promise(resolve => setTimeout(resolve, REST_MS));
  await timeline.settled();
};

/** Shows a part of all time, and goes on from there. */
class Movement {
  readonly #timeline: Timeline;
  #start: number;
  #length: number;

  constructor(timeline: Timeline, start: number, length: number) {
    this.#timeline = timeline;
    this.#start = start;
    this.#length = length;
    this.showIn(timeline);
  }

  /** By so many steps of a few px, with all updates that they take; tells how many took none. */
  pan(steps: number, way: 1 | -1): Promise<number> {
    const { width } = plotOf(this.#timeline.element);
    return this.#go(steps, () => (this.#start += (way * STEP_PX * this.#length) / width));
  }

  /** The same nearer, or further away, about a third of what is shown. */
  zoom(steps: number, factor: number): Promise<number> {
    return this.#go(steps, () => {
      this.#start += (this.#length - this.#length / factor) / 3;
      this.#length /= factor;
    });
  }

  /** The time that was shown last, in another timeline. */
  showIn({ element }: Timeline): void {
    element.zoomTo(this.#start, this.#start + this.#length, { animate: false });
  }

  async #go(steps: number, step: () => void): Promise<number> {
    const { element } = this.#timeline;
    let slid = 0;
    for (let i = 0; i < steps; i++) {
      step();
      this.showIn(this.#timeline);
      if (!element.isUpdatePending) slid += 1;
      await element.updateComplete;
    }
    return slid;
  }
}

const plotOf = ({ shadowRoot }: HTMLElement): DOMRect =>
  shadowRoot!.querySelector('.plot')!.getBoundingClientRect();

/** Px from the inline start of the plot. */
interface Seen {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
}

/** All with words that is in the plot, wholly or in part, and where it stands; nothing of what is there twice. */
function seen({ element, box }: Timeline): Map<string, Seen> {
  const plot = plotOf(element);
  const found = new Map<string, Seen>();
  const twice = new Set<string>();
  const parts = element.shadowRoot!.querySelectorAll<HTMLElement>('.events button, .tick, .as-of, .caption');
  for (const part of parts) {
    const what = part.textContent;
    if (getComputedStyle(part).visibility === 'hidden' || !what) continue;
    const { left, right, top } = part.getBoundingClientRect();
    if (right < plot.left + 1 || left > plot.right - 1) continue;
    const key =
      part.dataset['event'] ?? part.dataset['cluster'] ?? `${part.parentElement!.className} ${what}`;
    const [start, end] =
      box.dir === 'rtl' ? [plot.right - right, plot.right - left] : [left - plot.left, right - plot.left];
    if (found.has(key)) twice.add(key);
    found.set(key, { what, start, end, top });
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** What stands elsewhere at rest than it did in the movement; what is at an edge may be cut there, or gone. */
function moved({ element }: Timeline, before: Map<string, Seen>, after: Map<string, Seen>): string[] {
  const { width } = plotOf(element);
  // What starts out of sight stands at the edge of the plot: 2 px from it the titles that are not cut there.
  const isThere = ({ what, start }: Seen): boolean => start > 1 || /^\d{4}$/.test(what);
  const isInside = ({ start, end }: Seen): boolean => start >= 0 && end < width - 12;
  const isWell = (it: Seen): boolean => it.start > 12 && isInside(it);
  const isCut = (there: Seen, then: Seen): boolean =>
    Math.abs(there.end - there.start - (then.end - then.start)) > 1;
  const faults: string[] = [];
  for (const [key, there] of after) {
    const then = before.get(key);
    if (!then) {
      if (isInside(there) && isThere(there)) faults.push(`${there.what} was not there`);
    } else if (Math.abs(there.top - then.top) > 1) faults.push(`${there.what} is on another row`);
    else if (
      isInside(there) &&
      isInside(then) &&
      !isCut(there, then) &&
      Math.abs(there.start - then.start) > 1
    )
      faults.push(`${there.what} was at ${then.start}, and is at ${there.start}`);
  }
  for (const [key, then] of before)
    if (isWell(then) && !after.has(key)) faults.push(`${then.what} was there, and is not`);
  return faults;
}

const KINDS = {
  'the real career': { data: career },
  'a crowd': { events: crowd },
  'a crowd, from right to left': { events: crowd, dir: 'rtl' },
  'a crowd on a phone': { events: crowd, width: 390 },
} as const;

describe('a pan', function () {
  this.timeout(30_000);
  afterEach(cleanUp);

  for (const [name, options] of Object.entries(KINDS))
    for (const way of [1, -1] as const)
      it(`shows of ${name} what is drawn at rest, ${way > 0 ? 'on' : 'back'} in time`, async () => {
        const timeline = await mount({ ...options, attributes: { view: 'lanes' } });
        await timeline.loaded();
        const movement = new Movement(timeline, START + (END - START) * 0.4, (END - START) * 0.3);
        await timeline.settled();
        await rest(timeline);
        for (const steps of [4, 9, 7]) {
          const slid = await movement.pan(steps, way);
          expect(slid, 'steps that only moved it').to.be.at.least(steps - 3);
          const before = seen(timeline);
          await rest(timeline);
          const after = seen(timeline);
          expect(after.size).to.be.above(2);
          expect(moved(timeline, before, after)).to.deep.equal([]);
        }
      });
});

/** Where all is drawn, as the page has it: the places of what has words, and the paths of ink. */
function drawnIn({ element }: Timeline): string[] {
  const all = element.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>(
    '.drawing .layer, .events > li, .tick, .caption, .as-of, .after, .brush, .ink path, .shade',
  );
  return [...all].map(part => {
    const { width, height } = part.getBoundingClientRect();
    const own = part.textContent || `${Math.round(width)} ${Math.round(height)}`;
    return [
      part.tagName,
      part.getAttribute('class'),
      own,
      part.getAttribute('style'),
      part.getAttribute('d'),
    ].join(' ');
  });
}

describe('a zoom', function () {
  this.timeout(30_000);
  afterEach(cleanUp);

  for (const [name, options] of Object.entries(KINDS).slice(1))
    for (const factor of [1.03, 1 / 1.03])
      it(`shows of ${name} what is drawn at rest, ${factor > 1 ? 'nearer' : 'further away'}`, async () => {
        const timeline = await mount({ ...options, attributes: { view: 'lanes' } });
        await timeline.loaded();
        const movement = new Movement(timeline, START + (END - START) * 0.4, (END - START) * 0.3);
        await timeline.settled();
        await rest(timeline);
        for (const steps of [4, 6]) {
          const slid = await movement.zoom(steps, factor);
          expect(slid, 'steps that only moved it').to.be.at.least(steps - 2);
          const before = seen(timeline);
          await rest(timeline);
          const after = seen(timeline);
          const stayed = [...before.keys()].filter(key => after.has(key));
          expect(stayed.length, 'what is there at rest, too').to.be.above(after.size / 2);
          // What is chosen anew may be there now, and stand on another row.
          const faults = moved(timeline, before, after).filter(fault => / was at /.test(fault));
          expect(faults).to.deep.equal([]);
        }
      });

  it('draws ink longer on its way, and leaves no trace of that', async () => {
    const options = { events: crowd, attributes: { view: 'lanes', range: '2010/2014' } };
    const [timeline, other] = [await mount(options), await mount(options)];
    await Promise.all([timeline.loaded(), other.loaded()]);
    await rest(timeline);
    const movement = new Movement(timeline, Date.UTC(2010, 0), Date.UTC(2014, 0) - Date.UTC(2010, 0));
    await movement.zoom(3, 1.04);
    const path = (): string =>
      timeline.element.shadowRoot!.querySelector('.ink .full > path')!.getAttribute('d')!;
    const before = path();
    expect(await movement.zoom(1, 1.04)).to.equal(1);
    expect(path()).not.to.equal(before);
    await movement.zoom(3, 1 / 1.1);
    await rest(timeline);
    movement.showIn(other);
    await rest(other);
    expect(drawnIn(timeline)).to.deep.equal(drawnIn(other));
  });

  for (const [takes, lasts] of [
    [2, 400],
    [25, 750],
    [400, 2000],
  ] as const)
    it(`of what takes ${takes} ms to draw is drawn anew after ${lasts}`, async () => {
      const timeline = await mount({ events: crowd, attributes: { view: 'lanes' } });
      await timeline.loaded();
      await rest(timeline);
      const { element } = timeline;
      const movement = new Movement(timeline, START, END - START);
      await rest(timeline);
      const real = performance.now.bind(performance);
      let clock = real();
      // It has been laid out by then, and is about to be rendered.
      element.addController({ hostUpdate: () => (clock += takes) });
      performance.now = () => clock;
      try {
        const drawnAfter = async (): Promise<number> => {
          const began = clock;
          do clock += STEP_MS;
          while ((await movement.zoom(1, 1.002)) > 0);
          return clock - began;
        };
        await drawnAfter();
        expect(await drawnAfter()).to.be.within(lasts, lasts + STEP_MS + takes);
      } finally {
        performance.now = real;
      }
    });

  it('of a crowd takes no more elements than it may, and leaves focus where it is', async () => {
    const timeline = await mount({ events: crowd, attributes: { view: 'lanes' } });
    await timeline.loaded();
    const { element } = timeline;
    const movement = new Movement(timeline, START, END - START);
    await rest(timeline);
    element.focusEvent('e500');
    await rest(timeline);
    for (const factor of [1.05, 1 / 1.05, 1.2, 1 / 1.2])
      for (let i = 0; i < 4; i++) {
        await movement.zoom(4, factor);
        expect(element.shadowRoot!.querySelectorAll('*').length).to.be.at.most(500);
        expect(element.shadowRoot!.activeElement?.getAttribute('data-event')).to.equal('e500');
      }
  });
});

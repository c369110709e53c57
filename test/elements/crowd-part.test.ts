import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import type { OnDemand } from '../../src/elements/controllers/on-demand.js';
import { Crowd } from '../../src/elements/crowd-part.js';
import type { Rehearsed } from '../../src/elements/rehearsal.js';
import { layoutScene } from '../../src/layout/layout-scene.js';
import { estimateText, type MeasureText } from '../../src/layout/measure.js';
import type { Scene } from '../../src/scene/scene.js';
import { stage } from '../layout/stage.js';

const YEAR_MS = 31_556_952_000;
const COUNT = 600;

/** Nothing is made for it. */
const host = {} as ReactiveControllerHost;
const absent = { module: undefined, failed: false } as OnDemand<never>;
const frames = async (count: number, act: () => void = () => undefined): Promise<void> => {
  for (let i = 0; i < count; i++) {
    await new Promise(requestAnimationFrame);
    act();
  }
};

describe('what is done ahead for a crowd', function () {
  this.timeout(20_000);
  const whenIdle = window.requestIdleCallback.bind(window);
  let asked = 0;

  before(() => {
    window.requestIdleCallback = (act, options) => {
      asked += 1;
      return whenIdle(act, options);
    };
  });
  after(() => {
    window.requestIdleCallback = whenIdle;
  });

  it('waits until nothing moves, asks for no idle moment meanwhile, and comes to an end', async () => {
    const { snapshot, options, store } = stage(
      Array.from({ length: COUNT }, (_, i) => ({
        id: `e${i}`,
        title: `Event ${i}`,
        start: ((i * 7919) % COUNT) * 0.1 * YEAR_MS,
        category: `c${i % 3}`,
      })),
    );
    const measured = new Set<string>();
    const measureText: MeasureText = (text, style) => {
      if (style === 'dense') measured.add(text);
      return estimateText(text, style);
    };
    const scenes: { frame: Rehearsed['scenes']['frame']; scene: Scene | undefined } = {
      frame: { snapshot, options, all: { start: 0, end: 1 }, first: { start: 0, end: 1 } },
      scene: undefined,
    };
    const view = { state: { range: { start: 0, end: 1 } } };
    const crowd = new Crowd(host, {
      scenes,
      view,
      store: () => store,
      parts: () => ({ gaps: absent, lanes: absent, header: absent, editorial: absent, crowd: absent }),
    });
    const draw = (years: number): void => {
      const range = { start: (30 - years / 2) * YEAR_MS, end: (30 + years / 2) * YEAR_MS };
      const how = { ...options, measureText, height: 600, placing: crowd.placing };
      scenes.scene = layoutScene(store, { view: 'lanes', range }, how);
    };

    draw(40);
    // A pan places nothing.
    await frames(40, () => (scenes.scene = { ...scenes.scene! }));
    const [seen, askedThen, began] = [measured.size, asked, performance.now()];
    await frames(40, () => (scenes.scene = { ...scenes.scene! }));
    expect(measured.size, 'labels, while it moves').to.equal(seen).and.to.be.below(COUNT);
    // However long frames take: one after each wait of 50 ms.
    const waits = (performance.now() - began) / 50;
    expect(asked - askedThen, 'idle moments asked for in 40 frames').to.be.at.most(waits + 1);
    // What is drawn may be moved, and nothing drawn.
    await frames(40, () => (view.state = { range: { ...view.state.range } }));
    expect(measured.size, 'labels, while it slides').to.equal(seen);

    let last = -1;
    while (last !== asked) {
      last = asked;
      await new Promise(resolve => setTimeout(resolve, 400));
    }
    expect(measured.size, 'labels, at rest').to.equal(COUNT);
  });
});

/** What tells a reader how it is used: the list of keys, and the hint at the zoom. */
import { expect } from 'chai';
import { BRUSH_KEYS } from '../../src/elements/interaction/brush.js';
import { KEY_ROWS } from '../../src/elements/interaction/keys.js';
import { CAREER, cleanUp, mount, nameOf, type MountOptions, type Timeline } from './harness.js';

const dialog = (timeline: Timeline): HTMLDialogElement | undefined =>
  timeline.element.shadowRoot!.querySelector('dialog') ?? undefined;

const listed = (timeline: Timeline): Promise<HTMLDialogElement> =>
  timeline.until(() => dialog(timeline)?.open && dialog(timeline), 'the list of keys');

const gone = (timeline: Timeline): Promise<boolean> => timeline.until(() => !dialog(timeline), 'its end');

/** A timeline with focus on its first event. */
async function onFirst(options: MountOptions = {}): Promise<Timeline> {
  const timeline = await mount({ data: CAREER, ...options });
  await timeline.until(() => timeline.element.focused, 'keys');
  timeline.event('PhD').focus();
  return timeline;
}

/** Each line of the list: which keys, and what they do. */
const lines = (list: HTMLElement): string[] =>
  [...list.querySelectorAll<HTMLElement>('dl > div')].map(line => {
    const keys = [...line.querySelectorAll('kbd')].map(
      key => key.firstElementChild?.textContent ?? nameOf(key),
    );
    return `${keys.join(' ')}: ${nameOf(line.querySelector('dd')!)}`;
  });

describe('the list of keys', () => {
  afterEach(cleanUp);

  it('opens by ?, has a name, closes by Escape, and gives focus back', async () => {
    const timeline = await onFirst();
    await timeline.press('?');
    const list = await listed(timeline);
    expect(nameOf(list)).to.equal('Keys');
    expect(list.contains(timeline.focused!)).to.equal(true);
    await timeline.press('Escape');
    await gone(timeline);
    expect(timeline.focusedTitle).to.equal('PhD');
    expect(timeline.firedOf('ct-select')).to.be.empty;
  });

  it('opens by a button of the toolbar, and closes by its own', async () => {
    const timeline = await mount({ data: CAREER, attributes: { view: 'story' } });
    const button = timeline.get('button', /^Keys$/);
    await timeline.click(button);
    const list = await listed(timeline);
    expect(lines(list)).to.deep.equal([
      'Enter: Open the card of an event',
      'Esc: Close the card',
      '/: Search',
      '?: This list',
    ]);
    await timeline.click(timeline.get('button', 'Close'));
    await gone(timeline);
    expect(timeline.focused).to.equal(button);
  });

  it('has what the tables have, and says what sliders take where there are some', async () => {
    const timeline = await onFirst();
    await timeline.press('?');
    const all = lines(await listed(timeline));
    expect(all).to.have.lengthOf(KEY_ROWS.length + BRUSH_KEYS.length);
    expect(all.slice(0, 10)).to.deep.equal([
      '← →: Previous and next event',
      '↑ ↓: Lane above and below',
      'Home End: First and last event',
      'Letters: Event whose title begins so',
      'Enter: Open the card of an event',
      'Esc: Close the card',
      '.: Hide what is part of an event, or show it',
      'Shift ← →: Earlier and later',
      'Page Up Page Down: A screenful earlier and later',
      '− +: Zoom out and in',
    ]);
    expect(
      all.every(line => !/undefined|^:|: $/.test(line)),
      all.join('\n'),
    ).to.equal(true);
  });

  it('is mirrored where reading goes from right to left', async () => {
    const timeline = await onFirst({ dir: 'rtl', attributes: { locale: 'ar' } });
    await timeline.press('?');
    const [first] = lines(await listed(timeline));
    expect(first).to.equal('→ ←: الحدث السابق والتالي');
  });

  it('takes no key from a field, and none while it is open', async () => {
    const timeline = await onFirst();
    await timeline.press('/');
    await timeline.until(() => timeline.all('searchbox')[0], 'the search');
    await timeline.settled();
    await timeline.type('what?');
    expect(dialog(timeline)).to.equal(undefined);
    timeline.event('PhD').focus();
    await timeline.press('?');
    await listed(timeline);
    timeline.forget();
    await timeline.press('End', '+', '?', '/');
    expect(timeline.fired).to.be.empty;
    expect(timeline.element.shadowRoot!.querySelectorAll('dialog')).to.have.lengthOf(1);
  });

  it('closes by a click beside it', async () => {
    const timeline = await onFirst();
    await timeline.press('?');
    await listed(timeline);
    await timeline.clickAt(20, 880);
    await gone(timeline);
    expect(timeline.focusedTitle).to.equal('PhD');
  });

  /** What a key can change. */
  const state = ({ element, focusedTitle, card, range }: Timeline): string =>
    JSON.stringify([
      element.focused,
      focusedTitle,
      card?.textContent,
      range,
      Boolean(element.shadowRoot!.querySelector('.find')),
      Boolean(dialog({ element } as Timeline)),
    ]);

  for (const { does, scope, keys, also } of KEY_ROWS)
    for (const key of Object.keys({ ...keys, ...also }))
      it(`does not lie: ${key} (${does})`, async () => {
        const timeline = await onFirst({ attributes: { range: '2014/2026' } });
        // From the middle, so that there is somewhere to go on either side.
        timeline.event(does === 'lane' && key === 'ArrowDown' ? 'PhD' : 'A prize').focus();
        if (scope === 'card') await timeline.press('Enter');
        const before = state(timeline);
        await timeline.press(
          key.replace(' ', '+').replace('Forward', 'ArrowRight').replace('Back', 'ArrowLeft'),
        );
        await timeline.settled();
        expect(state(timeline)).to.not.equal(before);
      });

  for (const { does, keys, also } of BRUSH_KEYS)
    for (const key of Object.keys({ ...keys, ...also }))
      it(`does not lie: ${key} at a slider (${does})`, async () => {
        const timeline = await mount({ data: CAREER, attributes: { range: '2019/2020' } });
        await timeline.until(() => timeline.all('slider')[0], 'the overview');
        timeline.get('slider', 'Time shown').focus();
        await timeline.press(
          key.replace(' ', '+').replace('Forward', 'ArrowRight').replace('Back', 'ArrowLeft'),
        );
        expect(timeline.firedOf('ct-range-change').some(event => event['byReader'])).to.equal(true);
      });
});

describe('the hint at the zoom', () => {
  afterEach(cleanUp);

  const hint = (timeline: Timeline): HTMLElement | undefined =>
    timeline.element.shadowRoot!.querySelector<HTMLElement>('[part~="hint"]') ?? undefined;

  /** Moves a mouse by hand over a place. */
  const point = (timeline: Timeline, { x, y }: { x: number; y: number }): void => {
    const target = timeline.element.shadowRoot!.elementFromPoint(x, y)!;
    const init = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse' };
    target.dispatchEvent(new PointerEvent('pointermove', { ...init, movementX: 3, movementY: 1 }));
  };

  const thereAndBack = async (timeline: Timeline, at: { x: number; y: number }): Promise<void> => {
    await timeline.wheel(at, { deltaY: 100 });
    await timeline.wheel(at, { deltaY: -100 });
  };

  it('comes once for who tries to zoom by a plain wheel, leaves the wheel to the page, and goes by itself', async () => {
    const timeline = await mount({ data: CAREER });
    const at = timeline.free(0.5);
    point(timeline, at);
    expect(await timeline.wheel(at, { deltaY: 100 })).to.equal(true);
    expect(await timeline.wheel(at, { deltaY: -100 })).to.equal(true);
    const shown = await timeline.until(() => hint(timeline), 'the hint');
    expect(nameOf(shown)).to.match(/^(Ctrl \+ wheel zooms|Pinch, or ⌘ \+ scroll, to zoom)$/);
    expect(timeline.firedOf('ct-range-change').filter(event => event['byReader'])).to.be.empty;
    for (let i = 0; i < 10 && hint(timeline); i++) await new Promise(resolve => setTimeout(resolve, 800));
    expect(hint(timeline)).to.equal(undefined);
    await thereAndBack(timeline, at);
    await timeline.settled();
    expect(hint(timeline)).to.equal(undefined);
  });

  it('does not come for who scrolls past', async () => {
    const timeline = await mount({ data: CAREER });
    const at = timeline.free(0.5);
    await thereAndBack(timeline, at);
    for (let i = 0; i < 5; i++) await timeline.wheel(at, { deltaY: 120 });
    await timeline.settled();
    expect(hint(timeline)).to.equal(undefined);
  });

  it('does not come for who knows', async () => {
    for (const zoom of ['+', 'wheel', 'button'] as const) {
      const timeline = await onFirst();
      const at = timeline.free(0.5);
      if (zoom === 'wheel') await timeline.wheel(at, { deltaY: -60, ctrlKey: true });
      else if (zoom === 'button') await timeline.click(timeline.get('button', 'Zoom in'));
      else await timeline.press(zoom);
      point(timeline, at);
      await thereAndBack(timeline, at);
      await timeline.settled();
      expect(hint(timeline), zoom).to.equal(undefined);
      await cleanUp();
    }
  });

  for (const share of [0.15, 0.9])
    it(`stands away from the pointer, and gives way to it (${share})`, async () => {
      const timeline = await mount({ data: CAREER });
      const { top, height } = timeline.drawing;
      const at = { x: timeline.free(0.5).x, y: top + height * share };
      point(timeline, at);
      await thereAndBack(timeline, at);
      const shown = await timeline.until(() => hint(timeline), 'the hint');
      const box = shown.getBoundingClientRect();
      expect(Math.abs((box.top + box.bottom) / 2 - at.y)).to.be.above(height / 3);
      expect(box.top).to.be.at.least(top);
      expect(box.bottom).to.be.at.most(top + height);
      expect(getComputedStyle(shown).pointerEvents).to.equal('none');
      point(timeline, { x: at.x, y: (box.top + box.bottom) / 2 });
      await timeline.until(() => !hint(timeline), 'its end');
    });

  it('goes when the reader zooms', async () => {
    const timeline = await mount({ data: CAREER });
    const at = timeline.free(0.5);
    point(timeline, at);
    await thereAndBack(timeline, at);
    await timeline.until(() => hint(timeline), 'the hint');
    await timeline.wheel(at, { deltaY: -100, ctrlKey: true });
    expect(hint(timeline)).to.equal(undefined);
  });
});

describe('how to read the timeline', () => {
  afterEach(cleanUp);

  const NAME = 'How to read this';
  const marksOf = (legend: HTMLElement): (string | undefined)[] =>
    [...legend.querySelectorAll<HTMLElement>('[data-mark]')].map(({ dataset }) => dataset['mark']);

  for (const view of ['lanes', 'story', 'table'])
    it(`is told from the toolbar beside the ${view}, and gives focus back`, async () => {
      const timeline = await mount({ data: CAREER, attributes: { view } });
      const button = timeline.get('button', NAME);
      await timeline.click(button);
      const legend = await listed(timeline);
      expect(nameOf(legend)).to.equal(NAME);
      expect(legend.contains(timeline.focused!)).to.equal(true);
      await timeline.press('Escape');
      await gone(timeline);
      expect(timeline.focused).to.equal(button);
    });

  it('explains the marks that are drawn, each with a sample, and no others', async () => {
    const timeline = await mount({ data: CAREER });
    await timeline.click(timeline.get('button', NAME));
    const legend = await listed(timeline);
    expect(marksOf(legend)).to.deep.equal(['certain', 'unit', 'soft', 'dot']);
    for (const mark of legend.querySelectorAll('[data-mark]')) {
      expect(mark.querySelector('.ink path, .ink i'), nameOf(mark)).to.not.equal(null);
      expect(nameOf(mark)).to.match(/\w/);
    }
  });

  it('explains the signs of the spine in the story', async () => {
    const timeline = await mount({ data: CAREER, attributes: { view: 'story' } });
    await timeline.click(timeline.get('button', NAME));
    const legend = await listed(timeline);
    expect(marksOf(legend)).to.deep.equal(['certain', 'soft', 'dot']);
    expect(legend.querySelectorAll('.sign')).to.have.lengthOf(3);
  });
});

/** What a reader, a page or an author may do next, at random: commands of a model-based test. */
import fc from 'fast-check';
import type { Filters } from '../../src/store/filter.js';
import { TABLE_COLUMNS, TABLE_GROUPS, type TableArrangement } from '../../src/store/table-arrangement.js';
import type { RandomDocument } from '../random-document.js';
import { nameOf } from './harness.js';
import { click, clickAt, doubleClick, drag, enter, pinch, press, wheel, type Point } from './synthetic.js';
import { viewOf, type Model, type Outcome, type Walker } from './walker.js';

/** What is done; what it must have come to; and when it can be done at all. */
export interface Step {
  readonly words: string;
  readonly act: (walker: Walker) => Outcome | void | Promise<Outcome | void>;
  readonly when?: (model: Readonly<Model>) => boolean;
}

const inLanes = (model: Readonly<Model>): boolean => viewOf(model) === 'lanes' && model.ids.length > 0;

/** A share of something, in per cent. */
const share = fc.integer({ min: 0, max: 100 });

/** A place in what is seen of the drawing, so far across and down, in per cent. */
function placeIn({ timeline }: Walker, across: number, down: number): Point | undefined {
  if (!timeline.isDrawn) return undefined;
  const { left, top, width, height } = timeline.plotInSight;
  if (width < 10 || height < 10) return undefined;
  return {
    x: Math.round(left + 4 + ((width - 8) * across) / 100),
    y: Math.round(top + 4 + ((height - 8) * down) / 100),
  };
}

const pathBetween = (from: Point, by: Point, steps: number): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + (by.x * i) / steps,
    y: from.y + (by.y * i) / steps,
  }));

const pathTo = (from: Point, to: Point): Point[] =>
  pathBetween(from, { x: to.x - from.x, y: to.y - from.y }, 4);

const drags = fc
  .record({ across: share, down: share, byX: fc.integer({ min: -600, max: 600 }), touch: fc.boolean() })
  .map(({ across, down, byX, touch }): Step => ({
    words: `drag ${touch ? 'a finger ' : ''}from ${across} %, ${down} % by ${byX} px`,
    when: inLanes,
    act: walker => {
      const from = placeIn(walker, across, down);
      if (!from) return {};
      const isInside = drag(walker.timeline, pathBetween(from, { x: byX, y: 3 }, 4), { touch });
      walker.model.hasFocus = isInside;
      // A flung drawing goes on, which is a pan as well.
      return { pans: Math.abs(byX) > 8 };
    },
  }));

const pinches = fc.tuple(share, share, share, share).map(([a, b, toA, toB]): Step => ({
  words: `pinch from ${a} % and ${b} % to ${toA} % and ${toB} %`,
  when: inLanes,
  act: walker => {
    const [from, to] = [
      [a, b],
      [toA, toB],
    ].map(fingers => fingers.map(x => placeIn(walker, x, 2)));
    if (!from?.[0] || !from[1] || !to?.[0] || !to[1]) return {};
    const ways = [pathTo(from[0], to[0]), pathTo(from[1], to[1])] as const;
    if (!pinch(walker.timeline, ways)) return {};
    const middle = ([one, other]: (Point | undefined)[]): number => (one!.x + other!.x) / 2;
    // Fingers that cross each other turn nothing round.
    return a === b ? {} : { keeps: { from: middle(from), to: middle(to) } };
  },
}));

const zoomingWheels = fc
  .record({ across: share, down: share, deltaY: fc.integer({ min: -300, max: 300 }) })
  .map(({ across, down, deltaY }): Step => ({
    words: `Ctrl-wheel at ${across} %, ${down} % by ${deltaY}`,
    when: inLanes,
    act: walker => {
      const at = placeIn(walker, across, down);
      if (!at) return {};
      wheel(walker.timeline, at, { deltaY, ctrlKey: true });
      return { keeps: { from: at.x, to: at.x } };
    },
  }));

const plainWheels = fc
  .record({
    across: share,
    down: share,
    deltaX: fc.integer({ min: -200, max: 200 }),
    deltaY: fc.integer({ min: -200, max: 200 }),
  })
  .map(({ across, down, ...deltas }): Step => ({
    words: `wheel at ${across} %, ${down} % by ${deltas.deltaX}, ${deltas.deltaY}`,
    when: inLanes,
    act: walker => {
      const at = placeIn(walker, across, down);
      if (at) wheel(walker.timeline, at, deltas);
      return { pans: true };
    },
  }));

const clicks = fc
  .record({ across: share, down: share, times: fc.constantFrom(1, 2, 2), shiftKey: fc.boolean() })
  .map(({ across, down, times, shiftKey }): Step => ({
    words: `${times === 2 ? 'double ' : ''}click at ${across} %, ${down} %${shiftKey ? ' with Shift' : ''}`,
    when: inLanes,
    act: walker => {
      const at = placeIn(walker, across, down);
      if (!at) return {};
      walker.model.hasFocus =
        times === 2 ? doubleClick(walker.timeline, at, { shiftKey }) : clickAt(walker.timeline, at);
      return {};
    },
  }));

/** Keys of the drawing, and what each must have come to. */
const KEYS: Readonly<Record<string, Outcome>> = {
  ArrowRight: { showsFocus: true },
  ArrowLeft: { showsFocus: true },
  ArrowDown: { showsFocus: true },
  ArrowUp: { showsFocus: true },
  Home: { showsFocus: true },
  End: { showsFocus: true },
  Enter: {},
  ' ': {},
  Escape: {},
  PageDown: { pans: true, keepsFocus: true },
  PageUp: { pans: true, keepsFocus: true },
  'Shift+ArrowRight': { pans: true, keepsFocus: true },
  'Shift+ArrowLeft': { pans: true, keepsFocus: true },
  '+': { keepsFocus: true, keepsSight: true },
  '-': { keepsFocus: true, keepsSight: true },
  '0': { keepsFocus: true },
  '/': {},
  '.': {},
  a: {},
  M: {},
  '?': {},
  'Control+a': { keepsFocus: true },
};

const keys = fc.constantFrom(...Object.keys(KEYS)).map((key): Step => ({
  words: `press ${key === ' ' ? 'Space' : key}`,
  when: ({ hasFocus }) => hasFocus,
  act: walker => {
    const { timeline, model } = walker;
    const on = timeline.focused;
    const inDrawing = on?.closest('.view') !== null && timeline.isDrawn;
    const inField = on instanceof HTMLInputElement;
    // In the list of keys a key is none.
    if (key === '/' && !inField && !on?.closest('dialog')) model.searching = true;
    if (key === 'Escape' && on?.closest('[role="search"]')) model.searching = false;
    const isButton = key === 'Enter' || key === ' ';
    if (isButton && on) expectSearchOf(on, walker);
    press(timeline, key);
    return inDrawing ? KEYS[key]! : {};
  },
}));

/** The search opens and closes by buttons of its own. */
function expectSearchOf(button: HTMLElement, { model }: Walker): void {
  if (button.closest('[data-ask="find"]')) model.searching = !model.searching;
  if (nameOf(button) === 'Close search') model.searching = false;
}

const tabs = fc.nat(40).map((n): Step => ({
  words: `Tab to stop ${n}`,
  when: ({ ids }) => ids.length > 0,
  act: ({ timeline, model }) => {
    // A list of keys that is open has all of them.
    const list = timeline.element.shadowRoot!.querySelector('dialog:modal');
    const stops = timeline.tabStops.filter(
      stop => !stop.matches('[part~="base"], .view') && (!list || list.contains(stop)),
    );
    if (stops.length === 0) return {};
    stops[n % stops.length]!.focus();
    model.hasFocus = true;
    return { showsFocus: true };
  },
}));

/** Any button, link to another event, box or radio that there is. */
const presses = fc.record({ n: fc.nat(99), byKey: fc.boolean() }).map(({ n, byKey }): Step => ({
  words: `press button ${n}${byKey ? ' by key' : ''}`,
  when: ({ ids }) => ids.length > 0,
  act: walker => {
    const { timeline, model } = walker;
    const all = ['button', 'radio', 'checkbox'].flatMap(role => timeline.all(role));
    const button = all[n % all.length];
    if (!button) return {};
    expectSearchOf(button, walker);
    button.scrollIntoView({ block: 'center' });
    if (byKey) {
      button.focus();
      model.hasFocus = true;
      press(timeline, ' ');
    } else model.hasFocus = click(button);
    return {};
  },
}));

const views = fc
  .constantFrom('auto' as const, 'lanes' as const, 'story' as const, 'table' as const)
  .map((view): Step => ({
    words: `the page shows ${view}`,
    act: ({ timeline, model }) => {
      model.asked = view;
      timeline.element.view = view;
    },
  }));

const filters: fc.Arbitrary<Filters | undefined> = fc.oneof(
  fc.constant(undefined),
  fc
    .subarray(['role', 'place', 'study', 'a', 'b', 'c', 'undeclared', 'c0', 'c1', ''])
    .map(categories => ({ hide: { categories } })),
  fc.constant<Filters>({ hide: { statuses: ['planned', 'cancelled'] } }),
  fc.constant<Filters>({ hide: { certainties: ['certain'] } }),
  fc
    .record({
      from: fc.integer({ min: 1980, max: 2030 }),
      years: fc.integer({ min: 1, max: 20 }),
      only: fc.constantFrom('possible' as const, 'certain' as const),
    })
    .map(({ from, years, only }) => ({ time: { start: Date.UTC(from), end: Date.UTC(from + years), only } })),
);

const pageFilters = filters.map((wanted): Step => ({
  words: `the page filters by ${JSON.stringify(wanted)}`,
  act: async walker => {
    const { timeline, model } = walker;
    timeline.element.filters = wanted;
    await walker.settle();
    // The card of what is hidden closes, and that is no act of a reader.
    model.selected = timeline.element.selected && model.selected;
    return { keepsFocus: true };
  },
}));

const tables: fc.Arbitrary<TableArrangement> = fc.record(
  {
    sort: fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }),
    group: fc.constantFrom(...TABLE_GROUPS, 'none' as const),
    columns: fc.subarray([...TABLE_COLUMNS]),
  },
  { requiredKeys: [] },
);

const pageTables = tables.map((table): Step => ({
  words: `the page arranges the table by ${JSON.stringify(table)}`,
  act: ({ timeline }) => {
    timeline.element.table = table;
    return { keepsFocus: true };
  },
}));

const searches = fc
  .constantFrom(undefined, '', 'e', 'Mileage', '東京', 'nothing at all')
  .map((text): Step => ({
    words: text === undefined ? 'the page closes the search' : `the page looks for “${text}”`,
    act: ({ timeline, model }) => {
      model.searching = text !== undefined;
      timeline.element.search(text);
      // Without a text it is for a reader to type one.
      return { keepsFocus: text !== '' };
    },
  }));

const typings = fc
  .record({
    field: fc.nat(1),
    text: fc.constantFrom('', 'e', 'run', '2019', 'March 2021', 'x', 'soon'),
    enterKey: fc.boolean(),
  })
  .map(({ field, text, enterKey }): Step => ({
    words: `type “${text}”${enterKey ? ' and Enter' : ''} in field ${field}`,
    when: ({ searching, ids }) => searching && ids.length > 0,
    act: async walker => {
      const { timeline, model } = walker;
      const fields = ['searchbox', 'textbox'].flatMap(role => timeline.all(role)) as HTMLInputElement[];
      const input = fields[field % fields.length];
      if (!input) return;
      input.focus();
      model.hasFocus = true;
      enter(input, text);
      await walker.settle();
      if (enterKey) press(timeline, 'Enter');
    },
  }));

const resizes = fc
  .record({
    width: fc.oneof(fc.constantFrom(1240, 1000, 700, 599, 390), fc.integer({ min: 320, max: 1240 })),
    height: fc.constantFrom(undefined, undefined, 520, 800),
  })
  .map(({ width, height }): Step => ({
    words: `the box is ${width} px wide${height ? `, ${height} px high` : ''}`,
    act: async ({ timeline, model }) => {
      model.width = width;
      timeline.box.style.inlineSize = `${width}px`;
      timeline.element.style.blockSize = height ? `${height}px` : '';
      // Until it is measured.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return { keepsFocus: viewOf(model) === 'lanes' };
    },
  }));

const directions = fc.constantFrom('ltr' as const, 'rtl' as const).map((dir): Step => ({
  words: `reading goes ${dir}`,
  act: async ({ timeline }) => {
    timeline.box.dir = dir;
    // Nothing tells an element of it; it is seen when the element is measured, or drawn, the next time.
    timeline.element.requestUpdate();
    await new Promise(requestAnimationFrame);
    return { keepsFocus: true };
  },
}));

const ranges = fc
  .record({
    from: fc.integer({ min: 1900, max: 2030 }),
    years: fc.constantFrom(1, 3, 10, 50),
    how: fc.constantFrom('range', 'zoomTo', 'glide', 'fit', 'no range'),
  })
  .map(({ from, years, how }): Step => ({
    words: `the page shows ${how} ${from}/${from + years}`,
    act: ({ timeline: { element } }) => {
      if (how === 'range') element.range = `${from}/${from + years}`;
      else if (how === 'no range') element.range = undefined;
      else if (how === 'fit') element.fit();
      else element.zoomTo(`${from}`, `${from + years}`, { animate: how === 'glide' });
      return { keepsFocus: true };
    },
  }));

const selections = fc.option(fc.nat(60), { nil: undefined }).map((n): Step => ({
  words: n === undefined ? 'the page closes the card' : `the page opens the card of event ${n}`,
  when: ({ ids }) => ids.length > 0,
  act: async walker => {
    const { timeline, model } = walker;
    const id = n === undefined ? undefined : model.ids[n % model.ids.length];
    const hasFilters = timeline.element.filters !== undefined;
    timeline.element.select(id);
    await walker.settle();
    // What a filter hides may have no card.
    model.selected = hasFilters ? timeline.element.selected && id : id;
  },
}));

/** The story from its other end, and families that a reader hides or shows. */
const orders = fc.constantFrom('earliest-first' as const, 'latest-first' as const).map((order): Step => ({
  words: `the page has the story told ${order}`,
  act: ({ timeline }) => {
    timeline.element.storyOrder = order;
    return { keepsFocus: true };
  },
}));

const families = fc.nat(20).map((n): Step => ({
  words: `press the sign of family ${n}`,
  when: inLanes,
  act: ({ timeline, model }) => {
    const signs = [
      ...timeline.element.shadowRoot!.querySelectorAll<HTMLElement>('.drawing [part~="family-sign"]'),
    ];
    const sign = signs[n % signs.length];
    sign?.click();
    if (sign) model.hasFocus = true;
  },
}));

/** Events that come and go; their ids stay theirs. */
const editsOf = (events: readonly object[], doc: object): fc.Arbitrary<Step> =>
  fc
    .oneof(
      { weight: 1, arbitrary: fc.constant<readonly object[]>([]) },
      { weight: 1, arbitrary: fc.constant(events) },
      { weight: 4, arbitrary: fc.subarray([...events]) },
    )
    .map((left): Step => ({
      words: `the author leaves ${left.length === 0 ? 'nothing' : left.map(event => (event as { id: string }).id).join()}`,
      act: ({ timeline, model }) => {
        model.ids = left.map(event => (event as { id: string }).id);
        if (left.length === 0) model.hasFocus = false;
        timeline.element.data = { ...doc, events: left };
        return { keepsFocus: true };
      },
    }));

/** Several things before anything comes to rest. */
const rest = fc.constantFrom(50, 200, 400).map((ms): Step => ({
  words: `${ms} ms go by`,
  act: async () => {
    await new Promise(resolve => setTimeout(resolve, ms));
    return { keepsFocus: true };
  },
}));

/** All of it, the likeliest more often. */
export function stepOf({ events, ...doc }: RandomDocument): fc.Arbitrary<Step> {
  const often = [keys, tabs, presses];
  const seldom = [
    views,
    pageFilters,
    pageTables,
    searches,
    typings,
    resizes,
    directions,
    ranges,
    selections,
    orders,
    families,
    rest,
  ];
  const gestures = [drags, pinches, zoomingWheels, plainWheels, clicks];
  return fc.oneof(
    ...often.map(arbitrary => ({ arbitrary, weight: 5 })),
    ...[...seldom, ...gestures, editsOf(events, doc)].map(arbitrary => ({ arbitrary, weight: 1 })),
  );
}

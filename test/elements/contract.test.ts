/**
 * The contract of `<career-timeline>` with its page: each intent has a command and an event, a page may refuse what a reader wants,
 * or hold the state itself, and is told once of everything.
 */
import { expect } from 'chai';
import type { CareerTimeline, CareerTimelineEventMap } from '../../src/element.js';
import type { Intent } from '../../src/view/reduce.js';
import { CAREER, cleanUp, mount, type Fired, type Timeline } from './harness.js';

type EventName = keyof CareerTimelineEventMap;

/** Names of members that a page can use. */
type Command = keyof Omit<CareerTimeline, keyof HTMLElement>;

interface Clause {
  /** How a program does it. */
  readonly command: Command;
  /** What the page hears of when a reader does it. */
  readonly event: EventName;
  /** What else is told of what the reader does for it. */
  readonly also?: readonly EventName[];
  /** How it is before: attributes, and what is done first. */
  readonly attributes?: Readonly<Record<string, string>>;
  prepare?(timeline: Timeline): Promise<void>;
  readonly byReader: (timeline: Timeline) => Promise<void>;
  /** Asks for the same as the event: what a page does that holds the state. */
  readonly hold: (element: CareerTimeline, event: Fired) => void;
  /** Asks for something of its own. */
  readonly own: (element: CareerTimeline) => void;
  readonly state: (timeline: Timeline) => unknown;
}

const RANGE: Pick<Clause, 'event' | 'attributes' | 'hold' | 'own' | 'state'> = {
  event: 'ct-range-change',
  attributes: { range: '2018/2022' },
  hold: (element, event) => element.zoomTo(event['start'] as number, event['end'] as number),
  own: element => element.zoomTo('2011', '2013'),
  state: timeline => {
    const { left } = timeline.drawing;
    // Ticks are as good as any: where they stand is what is shown.
    const ticks = [...timeline.element.shadowRoot!.querySelectorAll('.tick')];
    return ticks.map(tick => `${tick.textContent} ${Math.round(tick.getBoundingClientRect().left - left)}`);
  },
};

/** A new kind of intent is an error here until it has both. */
const CONTRACT: Readonly<Record<Intent['kind'], Clause>> = {
  zoom: {
    ...RANGE,
    command: 'zoom',
    byReader: async timeline => {
      await timeline.wheel(timeline.free(0.5), { deltaY: -60, ctrlKey: true });
      await rest(timeline);
    },
  },
  pan: {
    ...RANGE,
    command: 'pan',
    byReader: timeline => timeline.drag(timeline.free(0.6), { x: -160 }),
  },
  show: {
    ...RANGE,
    command: 'zoomTo',
    byReader: timeline => timeline.click(timeline.get('button', 'Show all')),
  },
  reveal: {
    ...RANGE,
    command: 'reveal',
    also: ['ct-focus'],
    prepare: timeline => focusOn(timeline, 'PhD'),
    byReader: timeline => timeline.press('End'),
  },
  'change-view': {
    command: 'view',
    event: 'ct-view-change',
    byReader: timeline => timeline.click(timeline.get('radio', 'Table')),
    hold: (element, event) => void (element.view = event['view'] as CareerTimeline['view']),
    own: element => void (element.view = 'story'),
    state: timeline => timeline.view,
  },
  select: {
    command: 'select',
    event: 'ct-select',
    also: ['ct-focus'],
    byReader: timeline => timeline.click(timeline.event('A prize')),
    hold: (element, event) => element.select(event['selected'] as string),
    own: element => element.select('book'),
    state: ({ element, card }) => [element.selected, card?.querySelector('h3')?.textContent],
  },
  focus: {
    command: 'focusEvent',
    event: 'ct-focus',
    prepare: timeline => focusOn(timeline, 'Research'),
    byReader: timeline => timeline.press('ArrowRight'),
    hold: (element, event) => element.focusEvent(event['focused'] as string),
    own: element => element.focusEvent('book'),
    state: timeline => [timeline.element.focused, timeline.focusedTitle],
  },
  filter: {
    command: 'filter',
    event: 'ct-filter-change',
    prepare: timeline => timeline.click(timeline.get('button', 'Filter')),
    byReader: timeline => timeline.click(timeline.get('checkbox', 'Study')),
    hold: (element, event) => element.filter(event['filters'] as NonNullable<CareerTimeline['filters']>),
    own: element => element.filter({ hide: { categories: ['work'] } }),
    state: timeline => [timeline.element.filters, timeline.titles],
  },
  'clear-filters': {
    command: 'clearFilters',
    event: 'ct-filter-change',
    prepare: async timeline => {
      timeline.element.filter({ hide: { categories: ['work'] } });
      await timeline.settled();
      await timeline.click(timeline.get('button', 'Filter'));
    },
    byReader: timeline => timeline.click(timeline.get('button', 'Clear all')),
    hold: element => element.clearFilters(),
    own: element => element.filter({ hide: { statuses: ['planned'] } }),
    state: timeline => [timeline.element.filters, timeline.titles],
  },
  'arrange-lanes': {
    command: 'arrangeLanes',
    event: 'ct-lanes-change',
    byReader: timeline => timeline.click(timeline.lane('Study')),
    hold: (element, event) => element.arrangeLanes(event['lanes'] as NonNullable<CareerTimeline['lanes']>),
    own: element => element.arrangeLanes({ order: ['work'] }),
    state: timeline => [timeline.element.lanes, timeline.lanes, timeline.titles],
  },
  'arrange-table': {
    command: 'arrangeTable',
    event: 'ct-table-change',
    attributes: { view: 'table' },
    byReader: timeline => timeline.click(timeline.get('button', 'How sure')),
    hold: (element, event) => element.arrangeTable(event['table'] as NonNullable<CareerTimeline['table']>),
    own: element => element.arrangeTable({ group: 'lane' }),
    state: timeline => [timeline.element.table, timeline.titles],
  },
  search: {
    command: 'search',
    event: 'ct-search-change',
    prepare: async timeline => {
      await timeline.click(timeline.get('button', 'Search'));
      await timeline.until(() => timeline.all('searchbox')[0], 'the search');
      await timeline.settled();
    },
    byReader: timeline => timeline.type('p'),
    hold: (element, event) => element.search(event['query'] as string),
    own: element => element.search('book'),
    state: timeline => [
      (timeline.get('searchbox') as HTMLInputElement).value,
      timeline.events.filter(({ dataset }) => dataset['found']).length,
    ],
  },
};

/** A wheel has come to rest when it doesn't turn for a while. */
async function rest(timeline: Timeline): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 300));
  await timeline.settled();
}

async function focusOn(timeline: Timeline, title: string): Promise<void> {
  timeline.event(title).focus();
  await timeline.settled();
}

async function prepared(clause: Clause): Promise<Timeline> {
  const { attributes = {} } = clause;
  const timeline = await mount({ data: CAREER, attributes });
  await timeline.until(
    () => timeline.focused !== undefined || timeline.element.focused !== undefined,
    'keys',
  );
  await clause.prepare?.(timeline);
  timeline.forget();
  return timeline;
}

/** Of what comes of it (all fits a drawing that is narrower) a program might as well be the cause. */
const isByReader = (event: Fired): boolean => event['byReader'] !== false;

/** What was told beside a gesture that goes on: a page that hears of each step is told of the last one, too. */
const atRest = (timeline: Timeline, type: EventName): Fired[] =>
  timeline.firedOf(type).filter(event => event['moving'] !== true);

/** Refuses what a reader wants, and does something else. */
function refuse(timeline: Timeline, type: EventName, then: (event: Fired) => void = () => undefined): void {
  timeline.element.addEventListener(type, event => {
    const fired = event as unknown as Fired;
    if (!isByReader(fired)) return;
    event.preventDefault();
    then(fired);
  });
}

describe('the contract of <career-timeline>', () => {
  afterEach(cleanUp);

  it('stands in the manifest', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: {
        declarations: { name: string; members?: Named[]; events?: (Named & { type?: object })[] }[];
      }[];
    };
    interface Named {
      readonly name: string;
      readonly description?: string;
    }
    const declarations = manifest.modules.flatMap(module => module.declarations);
    const { members = [], events = [] } = declarations.find(({ name }) => name === 'CareerTimeline')!;
    for (const [kind, { command, event }] of Object.entries(CONTRACT)) {
      expect(members.find(({ name }) => name === command)?.description, `${kind}: ${command}`).to.be.a(
        'string',
      );
      expect(events.find(({ name }) => name === event)?.type, `${kind}: ${event}`).to.be.an('object');
    }
  });

  for (const [kind, clause] of Object.entries(CONTRACT)) {
    const { event, also = [], byReader, hold, own, state } = clause;

    describe(kind, () => {
      it('is told once when a reader does it, and can be refused', async () => {
        const timeline = await prepared(clause);
        await byReader(timeline);
        expect(atRest(timeline, event)).to.have.lengthOf(1);
        expect(timeline.firedOf(event).every(({ cancelable }) => cancelable)).to.equal(true);
        expect(timeline.firedOf(event).every(isByReader)).to.equal(true);
        const others = new Set(timeline.fired.filter(isByReader).map(({ type }) => type as EventName));
        others.delete(event);
        expect([...others]).to.deep.equal(also);
      });

      it('does nothing where the page refuses', async () => {
        const timeline = await prepared(clause);
        const before = state(timeline);
        refuse(timeline, event);
        await byReader(timeline);
        expect(state(timeline)).to.deep.equal(before);
        const { length } = timeline.fired;
        await timeline.settled();
        expect(timeline.fired).to.have.lengthOf(length);
      });

      it('is the same where the page holds the state', async () => {
        const free = await prepared(clause);
        const before = state(free);
        await byReader(free);
        const after = state(free);
        const told = atRest(free, event).length;
        await cleanUp();
        const held = await prepared(clause);
        refuse(held, event, fired => hold(held.element, fired));
        await byReader(held);
        await held.settled();
        expect(state(held)).to.deep.equal(after).and.not.deep.equal(before);
        expect(atRest(held, event)).to.have.lengthOf(told);
      });

      it('is what the page makes of it', async () => {
        const expected = await prepared(clause);
        own(expected.element);
        await expected.settled();
        const after = state(expected);
        await cleanUp();
        const timeline = await prepared(clause);
        refuse(timeline, event, () => own(timeline.element));
        await byReader(timeline);
        await timeline.settled();
        expect(state(timeline)).to.deep.equal(after);
        const byPrograms = atRest(timeline, event).filter(fired => fired['byReader'] === false);
        expect(byPrograms.length).to.be.at.most(1);
        const { length } = timeline.fired;
        await timeline.settled();
        expect(timeline.fired, 'no loop').to.have.lengthOf(length);
      });

      it('a program’s own wish is told as such, or not at all', async () => {
        const timeline = await prepared(clause);
        own(timeline.element);
        await timeline.settled();
        expect(timeline.firedOf(event).every(fired => fired['byReader'] === false)).to.equal(true);
        expect(atRest(timeline, event).length).to.be.at.most(1);
      });
    });
  }
});

/**
 * What a tour is made on and looks at: one life in three lanes, on a page that is longer than the window; how to take its
 * steps with real input of the browser; and what a reader perceives of it: what is drawn, said and told, and where focus is.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { CAREER, mount, nameOf, type MountOptions, type Timeline } from './harness.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const DAY = 86_400_000;

/** Of each kind something: a plan, a doubt, what was cancelled, what is dated by others, and what nothing dates. */
export const LIFE = {
  ...CAREER,
  categories: [...CAREER.categories, { id: 'talk', label: 'Talks' }],
  events: [
    ...CAREER.events,
    { id: 'oslo', title: 'A talk in Oslo', when: '2018-03-02', category: 'talk' },
    { id: 'rome', title: 'Talk in Rome', when: '2022-05-04', category: 'talk' },
    { id: 'viva', title: 'Viva', shape: 'moment', after: 'oslo', during: 'phd', category: 'study' },
    { id: 'doubt', title: 'A doubt', when: '2017', category: 'study', certainty: 'disputed' },
    { id: 'off', title: 'A journey', when: '2023-01', category: 'study', status: 'cancelled' },
    { id: 'plan', title: 'Next post', when: '2027', category: 'work', status: 'planned' },
    { id: 'lost', title: 'Lost letter', category: 'work' },
  ],
};

/** Hundreds of events in one lane, most of which are counted. */
export const CROWD = {
  asOf: '2026-02-10',
  events: Array.from({ length: 400 }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: `${2000 + (i % 20)}-${String((i % 12) + 1).padStart(2, '0')}`,
  })),
};

/** A firm, and what was part of it. */
export const PARTED = {
  asOf: '2026-02-10',
  events: [
    { id: 'firm', title: 'A firm', when: '2000/2009' },
    { id: 'role', title: 'A role there', when: '2003/2009', parent: 'firm' },
    { id: 'talk', title: 'Talks', when: '2001/2008' },
  ],
};

/** The same life, with a way through it. */
export const LED = {
  ...LIFE,
  steps: [
    { title: 'Learning', range: '2014/2020' },
    { title: 'At work', range: '2020/2025', selected: 'lab' },
  ],
};

/** Ten years in which nothing happened. */
export const PAUSED = {
  asOf: '2026-02-10',
  events: [
    { id: 'first', title: 'First post', when: '1990-01-01/2000-12-31' },
    { id: 'second', title: 'Second post', when: '2011-01-01/2024-12-31' },
    { id: 'prize', title: 'Prize', when: '2019-06-14' },
  ],
};

/** More than a page of a list. */
export const LONG = {
  asOf: '2026-02-10',
  events: Array.from({ length: 250 }, (_, i) => ({ id: `t${i}`, title: `Talk ${i}`, when: `${1700 + i}` })),
};

/** The timeline between two buttons of a page that can be scrolled. */
export async function begin(options: MountOptions = {}): Promise<Timeline> {
  const timeline = await mount({ data: LIFE, ...options });
  const [before, after] = ['before', 'after'].map(text => {
    const button = document.createElement('button');
    button.textContent = text;
    return button;
  });
  timeline.box.prepend(before!);
  timeline.box.append(after!);
  timeline.box.style.marginBlockEnd = '1500px';
  if (options.attributes?.['controls'] !== 'none')
    await timeline.until(() => timeline.all('button', /^Search$/)[0], 'the toolbar');
  await timeline.settled();
  timeline.forget();
  return timeline;
}

/** Until everything that moves has come to rest, the page's own scrolling too. */
export async function atRest(timeline: Timeline): Promise<void> {
  await timeline.settled();
  await timeline.until(() => !timeline.firedOf('ct-range-change').at(-1)?.['moving'], 'rest');
  for (let at = NaN; at !== scrollY;) {
    at = scrollY;
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  }
}

const round = ({ x, y }: Point): [number, number] => [Math.round(x), Math.round(y)];

/** Turns the real wheel once. */
export async function turn(
  timeline: Timeline,
  at: Point,
  by: { readonly deltaX?: number; readonly deltaY?: number; readonly key?: 'Control' },
): Promise<void> {
  await executeServerCommand('wheel', { position: round(at), ...by });
  await atRest(timeline);
}

export async function doubleClick(timeline: Timeline, at: Point): Promise<void> {
  await executeServerCommand('double-click', { position: round(at) });
  await atRest(timeline);
}

/** Says whether the screen is one that is touched; false where the browser knows no fingers. */
export const touchScreen = (is: boolean): Promise<boolean> => executeServerCommand('touch-screen', { is });

/** From one place to another in steps, as a finger goes. */
export const way = (from: Point, by: Partial<Point>, steps = 8): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => ({
    x: from.x + ((by.x ?? 0) * i) / steps,
    y: from.y + ((by.y ?? 0) * i) / steps,
  }));

/** Real fingers, each along its own way; they rest before they are lifted, unless they are to fling. */
export async function touch(
  timeline: Timeline,
  ways: readonly (readonly Point[])[],
  { restMs = 120, times = 1 } = {},
): Promise<void> {
  await executeServerCommand('touch', { fingers: ways.map(each => each.map(round)), restMs, times });
  await atRest(timeline);
}

/** As a reader scrolls to what he wants. */
export function bringIn(target: HTMLElement): void {
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Where a hand reaches for something: its middle; near its start where it is long. */
export function middleOf(target: HTMLElement): Point {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + Math.min(width / 2, 40), y: top + height / 2 };
}

/** The middle of something wide that is dragged. */
export function centreOf(target: HTMLElement): Point {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Visible time as the page was told of it, at rest after what a reader did. */
export function told(timeline: Timeline): { start: number; end: number; length: number; middle: number } {
  const last = timeline.firedOf('ct-range-change').at(-1);
  if (!last) throw new Error('the page was told of no other time');
  expect(last, 'at rest, by a reader').to.include({ moving: false, byReader: true });
  const { start, end } = timeline.range!;
  return { start, end, length: end - start, middle: (start + end) / 2 };
}

/** True where the page was told that a reader has moved time. */
export const hasMoved = (timeline: Timeline): boolean =>
  timeline.firedOf('ct-range-change').some(event => event['byReader']);

/** Where two spans begin that are both in sight: how near time is seen, and where it is. */
export const seen = (timeline: Timeline): readonly [number, number] => [
  timeline.xOf('PhD'),
  timeline.xOf('Research at a lab'),
];

/** What a zoom did: so many times nearer, about which place of the screen. */
export function zoomBetween(
  [a, b]: readonly [number, number],
  [a2, b2]: readonly [number, number],
): { readonly scale: number; readonly about: number } {
  const scale = (b2 - a2) / (b - a);
  return { scale, about: (a2 - scale * a) / (1 - scale) };
}

/** All that is said at the moment, as a screen reader hears it. */
export const said = (timeline: Timeline): string =>
  timeline
    .all('status')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' | ');

/** What a slider says of itself. */
export const sliderSays = (timeline: Timeline, name: string): string =>
  timeline.get('slider', name).getAttribute('aria-valuetext')!;

/** An event that the open card names. */
export function mention(timeline: Timeline, title: string): HTMLElement {
  const names = [...timeline.card!.querySelectorAll<HTMLElement>('[role="button"]')];
  const found = names.find(name => nameOf(name).startsWith(title));
  if (!found) throw new Error(`no mention of ${title}; there are: ${names.map(nameOf).join(' | ')}`);
  return found;
}

/** Title of the open card; empty where none is. */
export const cardTitle = ({ card }: Timeline): string => (card ? nameOf(card.querySelector('h3')!) : '');

export const dialogOf = ({ element }: Timeline): HTMLDialogElement | undefined =>
  element.shadowRoot!.querySelector<HTMLDialogElement>('dialog[open]') ?? undefined;

/** The words over the drawing that say how to zoom; empty where there are none. */
export const hintOf = ({ element }: Timeline): string =>
  element.shadowRoot!.querySelector('[part~="hint"]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Buttons at which time is folded, and whether each is open. */
export const breaksOf = (timeline: Timeline): { readonly button: HTMLElement; readonly isOpen: boolean }[] =>
  timeline.all('button', /without events/).map(button => ({
    button,
    isOpen: button.getAttribute('aria-expanded') === 'true',
  }));

/** Buttons that count what has no room of its own. */
export const clustersOf = (timeline: Timeline): HTMLElement[] => timeline.all('button', /^[\d,]+ events?, /);

/** The choice of a lane, in the panel of filters. */
export const laneChoice = ({ element }: Timeline): HTMLSelectElement =>
  element.shadowRoot!.querySelector('select')!;

/**
 * Takes the last choice of an open list, which is the browser's own window: in Chromium keys go there, in others they
 * go to the page, where they choose as well.
 */
export async function takeLastOf(timeline: Timeline, list: HTMLSelectElement): Promise<void> {
  await timeline.press('End', 'Enter');
  if (list.selectedIndex === list.length - 1) return;
  list.focus();
  await timeline.press('Escape', 'End');
}

/** A lane is a strip that counts what is in it. */
export const isStrip = (timeline: Timeline, name: string): boolean =>
  timeline.lane(name).closest('[part~="lane"]')!.getBoundingClientRect().height < 48;

export const isChecked = (box: HTMLElement): boolean => (box as HTMLInputElement).checked;

/** Something of the timeline has focus: a reader who was inside is not thrown out. */
export const hasFocus = (timeline: Timeline): boolean =>
  timeline.focused !== undefined && timeline.focused.getClientRects().length > 0;

/** Goes back as the browser's button does, which no command presses. */
export async function goBack(timeline: Timeline): Promise<void> {
  const gone = new Promise(resolve => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await gone;
  await atRest(timeline);
}

/** As if the reader had come by a link. */
export const arriveBy = (fragment: string): void =>
  history.replaceState(null, '', `${location.pathname}${location.search}${fragment && `#${fragment}`}`);

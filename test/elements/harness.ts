/**
 * One `<career-timeline>` on a page, driven as people do: by role and name, key and pointer. Tests speak of events,
 * lanes and buttons; how they are found stands here and nowhere else.
 */
import {
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import '../../src/define.js';
import type { CareerTimeline } from '../../src/elements/career-timeline.js';

// What a failed assertion was about is sent to the terminal: an element, with all that hangs on it, would never get there.
afterEach(function () {
  const fault = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
  if (fault?.actual instanceof Node || fault?.expected instanceof Node)
    (delete fault.actual, delete fault.expected);
});

export interface MountOptions {
  readonly tag?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly data?: unknown;
  readonly events?: unknown;
  /** Text of a `<script type="application/json">` child. */
  readonly child?: string;
  /** Of the box that it stands in, CSS px. */
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
  /** Where the box is hidden at first. */
  readonly hidden?: boolean;
}

/** Type and detail of an event of the element, as it was fired. */
export type Fired = Event & Readonly<Record<string, unknown>>;

const FIRED = [
  'ct-load',
  'ct-error',
  'ct-select',
  'ct-focus',
  'ct-view-change',
  'ct-filter-change',
  'ct-range-change',
  'ct-search-change',
  'ct-gaps-change',
  'ct-lanes-change',
  'ct-table-change',
  'ct-story-order-change',
] as const;

const mounted: HTMLElement[] = [];

/** Takes everything off the page, and puts pointer and media back: to be called after each test. */
export async function cleanUp(): Promise<void> {
  for (const box of mounted.splice(0)) box.remove();
  window.scrollTo(0, 0);
  await resetMouse();
}

/** A window of 1280 × 900 px. To give one its size ends what was made of its screen, so that is done only once. */
export async function openWindow(): Promise<void> {
  if (innerWidth !== 1280 || innerHeight !== 900) await setViewport({ width: 1280, height: 900 });
}

/** Puts a timeline at the top of a window of 1280 × 900 px, and waits until it is drawn. */
export async function mount(options: MountOptions = {}): Promise<Timeline> {
  await openWindow();
  document.body.style.margin = '0';
  const box = document.createElement('div');
  box.style.inlineSize = `${options.width ?? 1240}px`;
  box.hidden = options.hidden ?? false;
  if (options.dir) box.dir = options.dir;
  const element = document.createElement(options.tag ?? 'career-timeline') as CareerTimeline;
  for (const [name, value] of Object.entries(options.attributes ?? {})) element.setAttribute(name, value);
  if (options.data !== undefined) element.data = options.data;
  if (options.events !== undefined) element.events = options.events;
  if (options.child !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = options.child;
    element.append(script);
  }
  const timeline = new Timeline(element, box);
  box.append(element);
  mounted.push(box);
  document.body.append(box);
  await timeline.settled();
  return timeline;
}

export class Timeline {
  readonly element: CareerTimeline;
  readonly box: HTMLElement;
  /** All that it fired so far. */
  readonly fired: Fired[] = [];

  constructor(element: CareerTimeline, box: HTMLElement) {
    this.element = element;
    this.box = box;
    for (const type of FIRED)
      element.addEventListener(type, event => void this.fired.push(event as unknown as Fired));
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** After updates and two frames: sizes are known, and focus is where it should be. */
  async settled(): Promise<void> {
    for (let i = 0; i < 3; i++) {
      await this.element.updateComplete;
      await new Promise(requestAnimationFrame);
    }
    await this.element.updateComplete;
  }

  /** Waits for what `find` gives, and fails with `what` where it doesn't come. */
  async until<T>(find: () => T | undefined | false, what: string): Promise<T> {
    for (let i = 0; i < 120; i++) {
      const found = find();
      if (found !== undefined && found !== false) return found;
      await new Promise(requestAnimationFrame);
    }
    throw new Error(`${what} did not come; the page reads: ${this.text}`);
  }

  firedOf(type: (typeof FIRED)[number]): Fired[] {
    return this.fired.filter(event => event.type === type);
  }

  async loaded(): Promise<Fired> {
    const event = await this.until(() => this.firedOf('ct-load')[0], 'ct-load');
    await this.settled();
    return event;
  }

  async failed(): Promise<Fired> {
    const event = await this.until(() => this.firedOf('ct-error')[0], 'ct-error');
    await this.settled();
    return event;
  }

  /** All text that a reader sees. */
  get text(): string {
    return [...this.#root.children]
      .map(child => (child as HTMLElement).innerText ?? '')
      .join('\n')
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** Elements of a role that are in the accessibility tree, in document order. */
  all(role: string, name: string | RegExp = ''): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role="${role}"]`)]
      .filter(
        element => element.getClientRects().length > 0 && element.closest('[aria-hidden="true"]') === null,
      )
      .filter(element => matches(nameOf(element), name));
  }

  /** The one element of a role and a name; the name is a beginning, or a pattern. */
  get(role: string, name: string | RegExp = ''): HTMLElement {
    const [found] = this.all(role, name);
    if (found === undefined) {
      const names = this.all(role).map(nameOf).join(' | ');
      throw new Error(`no ${role} called ${String(name)}; there are: ${names}`);
    }
    return found;
  }

  /** Buttons that stand for events, as far as they are in sight: in the drawing, the story or the table. */
  get events(): HTMLElement[] {
    const plot = this.#root.querySelector('.plot')?.getBoundingClientRect();
    const isInSight = (element: HTMLElement): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      const inPlot = plot && element.closest('.plot') !== null;
      return width > 0 && (!inPlot || (right > plot.left && left < plot.right));
    };
    return [...this.#root.querySelectorAll<HTMLElement>('.view [data-event]')].filter(isInSight);
  }

  /** Names of the events of the view, in order; they begin with the title. */
  get eventNames(): string[] {
    return this.events.map(nameOf);
  }

  get titles(): string[] {
    return this.events.map(titleOf);
  }

  event(title: string): HTMLElement {
    const found = this.events.find(element => nameOf(element).startsWith(title));
    if (found === undefined) throw new Error(`no event ${title}; there are: ${this.eventNames.join(' | ')}`);
    return found;
  }

  get lanes(): string[] {
    return [...this.#root.querySelectorAll('[part~="lane-name"]')].map(({ textContent }) =>
      textContent.trim(),
    );
  }

  /** The name of a lane, which is a button for pointers. */
  lane(name: string): HTMLElement {
    const names = [...this.#root.querySelectorAll<HTMLElement>('[part~="lane-name"]')];
    const found = names.find(({ textContent }) => textContent.trim() === name);
    if (found === undefined) throw new Error(`no lane ${name}; there are: ${this.lanes.join(' | ')}`);
    return found;
  }

  /** The card that is open. */
  get card(): HTMLElement | undefined {
    return this.#root.querySelector<HTMLElement>('[part~="card"]') ?? undefined;
  }

  /** Which view is chosen, by the name of its radio button. */
  get view(): string | undefined {
    const chosen = this.all('radio').find(element => element.getAttribute('aria-checked') === 'true');
    return chosen && nameOf(chosen);
  }

  /** Everything that Tab stops at, by name. */
  get tabStops(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('button, a[href], input, select, [tabindex]')].filter(
      element => element.tabIndex >= 0 && element.getClientRects().length > 0,
    );
  }

  /** The focused element inside, if any. */
  get focused(): HTMLElement | undefined {
    return (this.#root.activeElement as HTMLElement | null) ?? undefined;
  }

  get focusedName(): string {
    return this.focused === undefined ? '' : nameOf(this.focused);
  }

  /** The same without the date, where it is an event. */
  get focusedTitle(): string {
    return this.focused === undefined ? '' : titleOf(this.focused);
  }

  /** All that can have focus in the drawing: events, what stands for several, and what leads beyond the edges. */
  get inDrawing(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.drawing button')];
  }

  /** Id of the event that an element of the view stands for. */
  idOf(element: HTMLElement | undefined): string | undefined {
    return element?.closest('.view') ? element.dataset['event'] : undefined;
  }

  /** How far down in the drawing each event's label stands, by id: its row, where it is in the lanes. */
  get rows(): ReadonlyMap<string, number> {
    const labels = [...this.#root.querySelectorAll<HTMLElement>('.drawing [data-event]')];
    const top = labels.length > 0 ? this.drawing.top : 0;
    return new Map(
      labels.map(label => [label.dataset['event']!, label.getBoundingClientRect().top - top] as const),
    );
  }

  /** Whether lanes are drawn. */
  get isDrawn(): boolean {
    return this.#root.querySelector('.drawing') !== null;
  }

  /** The innermost element at a place of the window, if it is one of ours. */
  under(x: number, y: number): HTMLElement | undefined {
    return (this.#root.elementFromPoint(x, y) as HTMLElement | null) ?? undefined;
  }

  /** Box of the drawing where time runs, without the names of the lanes. */
  get plot(): DOMRect {
    return this.#root.querySelector('.plot')!.getBoundingClientRect();
  }

  /** The part of it that is in sight: inside of what scrolls, and of the window. */
  get plotInSight(): DOMRect {
    const view = this.#root.querySelector('.view')!.getBoundingClientRect();
    const { plot } = this;
    const [left, top] = [Math.max(plot.left, view.left, 0), Math.max(plot.top, view.top, 0)];
    const right = Math.min(plot.right, view.right, innerWidth);
    const bottom = Math.min(plot.bottom, view.bottom, innerHeight);
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** Where the as-of line stands in reading direction, px from the start of the plot; undefined out of sight. */
  get asOfX(): number | undefined {
    const after = this.#root.querySelector('.drawing .after')?.getBoundingClientRect();
    const { left, right } = this.plot;
    return after && (this.isRtl ? right - after.right : after.left - left);
  }

  get isRtl(): boolean {
    return getComputedStyle(this.#root.querySelector('[part~="base"]')!).direction === 'rtl';
  }

  /** Box of the drawing on the screen. */
  get drawing(): DOMRect {
    return this.#drawing.getBoundingClientRect();
  }

  get #drawing(): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>('.drawing');
    if (found === null) throw new Error(`nothing is drawn; the page reads: ${this.text}`);
    return found;
  }

  /** A place in the drawing that is neither ink nor text: just under the axis, so far across. */
  free(across: number): { x: number; y: number } {
    const { left, width, top } = this.drawing;
    return { x: left + width * across, y: top + 30 };
  }

  /** Presses keys one after the other, as `Shift+ArrowRight` or `End`, where focus is. */
  async press(...keys: string[]): Promise<void> {
    for (const combined of keys) {
      const parts = combined === '+' ? ['+'] : combined.split(/\+(?=.)/);
      const key = parts.pop()!;
      for (const held of parts) await sendKeys({ down: held });
      await sendKeys({ press: key });
      for (const held of parts.reverse()) await sendKeys({ up: held });
      await this.settled();
    }
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  /** A real click in the middle of an element. */
  async click(target: HTMLElement): Promise<void> {
    // To the middle: at the end of the window it could lie under a card.
    target.scrollIntoView({ block: 'center', inline: 'nearest' });
    const { left, top, width, height } = target.getBoundingClientRect();
    await this.clickAt(left + Math.min(width / 2, 40), top + height / 2);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    await this.settled();
  }

  /** Drags from one place of the window to another with the real mouse. */
  async drag(from: { x: number; y: number }, by: { x: number; y?: number }): Promise<void> {
    const at = (part: number): [number, number] => [
      Math.round(from.x + by.x * part),
      Math.round(from.y + (by.y ?? 0) * part),
    ];
    await sendMouse({ type: 'move', position: at(0) });
    await sendMouse({ type: 'down' });
    for (const part of [0.25, 0.5, 0.75, 1]) await sendMouse({ type: 'move', position: at(part) });
    await sendMouse({ type: 'up' });
    await this.settled();
  }

  /** Turns the wheel over a place; true where the page may scroll. */
  async wheel(at: { x: number; y: number }, init: WheelEventInit): Promise<boolean> {
    const target = this.#root.elementFromPoint(at.x, at.y) ?? this.#drawing;
    const event = new WheelEvent('wheel', {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: at.x,
      clientY: at.y,
      ...init,
    });
    const isLeft = target.dispatchEvent(event);
    await this.settled();
    return isLeft;
  }

  /** Forgets what was fired, to look at what comes next. */
  forget(): void {
    this.fired.length = 0;
  }

  /** Visible time as the element last told it, in civil ms. */
  get range(): { start: number; end: number } | undefined {
    const last = this.firedOf('ct-range-change').at(-1);
    return last && { start: last['start'] as number, end: last['end'] as number };
  }

  /** Where an event's text begins in reading direction, on the screen. */
  xOf(title: string): number {
    const event = this.event(title);
    const text = event.querySelector('[part~="title"]') ?? event;
    const { left, right } = text.getBoundingClientRect();
    const { paddingLeft, paddingRight } = getComputedStyle(text);
    return getComputedStyle(this.element).direction === 'rtl'
      ? right - parseFloat(paddingRight)
      : left + parseFloat(paddingLeft);
  }

  /** Elements and nodes that the element renders, styles not counted. */
  get size(): { elements: number; nodes: number } {
    const count = (node: Node, all: boolean): number => {
      if (node instanceof HTMLStyleElement) return 0;
      let sum = 0;
      for (const child of node.childNodes) {
        if (all || child instanceof Element) sum++;
        sum += count(child, all);
      }
      return sum;
    };
    return { elements: count(this.#root, false), nodes: count(this.#root, true) };
  }

  /** Elements of a tag that were made inside. */
  made(tag: string): number {
    return this.#root.querySelectorAll(tag).length;
  }

  style(part: string): CSSStyleDeclaration {
    return getComputedStyle(this.#root.querySelector(`[part~="${part}"]`)!);
  }
}

const SELECTORS: Readonly<Record<string, string>> = {
  combobox: 'select',
  button: 'button:not([role])',
  checkbox: 'input[type="checkbox"], [role="checkbox"]',
  radio: 'input[type="radio"], [role="radio"]',
  link: 'a[href]',
  list: 'ol, ul',
  listitem: 'li',
  heading: 'h1, h2, h3, h4, [role="heading"]',
  article: 'article, [role="article"]',
  table: 'table, [role="table"]',
  row: 'tr, [role="row"]',
  image: 'img, [role="img"]',
  searchbox: 'input[type="search"]',
  textbox: 'input[type="text"]',
};

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name.startsWith(wanted) : wanted.test(name);

/** The accessible name, as far as the element uses what makes one: label, labelled by, content. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby');
  const root = element.getRootNode() as ShadowRoot;
  const [labelling] = (element as HTMLInputElement).labels ?? [];
  const named = by === null ? labelling : root.getElementById(by);
  return ((named ?? element).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The title of an event, or the name of anything else. */
export const titleOf = (element: Element): string => {
  const title = element.matches('[part~="title"]') ? element : element.querySelector('[part~="title"]');
  return title?.textContent?.trim() ?? nameOf(element);
};

/** Name and description: all that a screen reader says of an element. */
export const spokenOf = (element: Element): string =>
  [nameOf(element), element.getAttribute('aria-description')].filter(Boolean).join(', ');

/** Sets what the page's media queries see; an empty string takes it back. False where the browser cannot. */
export const media = (features: Readonly<Record<string, string>>): Promise<boolean> =>
  executeServerCommand('media', features);

/** Replaces `fetch` until the answer is called: requests wait for `answer`, in the order they came. */
export function holdFetch(): {
  readonly requests: {
    readonly url: string;
    readonly signal: AbortSignal;
    readonly answer: (response: Response | Error) => void;
  }[];
  readonly release: () => void;
} {
  const original = window.fetch.bind(window);
  const requests: ReturnType<typeof holdFetch>['requests'] = [];
  window.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init!.signal!;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      requests.push({
        url: String(input instanceof Request ? input.url : input),
        signal,
        answer: response => (response instanceof Error ? reject(response) : resolve(response)),
      });
    });
  return {
    requests,
    release: () => {
      window.fetch = original;
    },
  };
}

export const json = (value: unknown): Response =>
  new Response(typeof value === 'string' ? value : JSON.stringify(value), {
    headers: { 'content-type': 'application/json' },
  });

/** A short history: three events in two lanes, on one row each. */
export const CAREER = {
  title: 'A career',
  asOf: '2026-02-10',
  categories: [
    { id: 'study', label: 'Study' },
    { id: 'work', label: 'Work' },
  ],
  sources: [{ id: 'letter', title: 'A letter' }],
  events: [
    { id: 'phd', title: 'PhD', when: '2015-10-01/2019-06-30', category: 'study' },
    {
      id: 'lab',
      title: 'Research at a lab',
      when: '2019-09~/2023-05-31',
      category: 'work',
      because: 'He says so in his letter.',
      sources: ['letter'],
    },
    { id: 'prize', title: 'A prize', when: '2021-05-04', category: 'work' },
    { id: 'book', title: 'Book on all of it', when: '2024-03', category: 'work' },
  ],
} as const;

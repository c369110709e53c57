/**
 * Measured, beside what axe finds: how large targets are, the contrast of what is painted, what becomes of text that is set wider, and
 * of a window of 320 px. In the views that readers meet first.
 */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { allStories } from '../../.storybook/portable.js';
import { show } from './story-harness.js';

type Media = Readonly<Record<string, string>>;

const stories = await allStories();

const VIEWS: Readonly<Record<string, readonly [string, string]>> = {
  lanes: ['the-real-career', 'Lanes'],
  'lanes with a card': ['the-real-career', 'CardOpen'],
  story: ['the-real-career', 'StoryView'],
  table: ['the-real-career', 'Table'],
  'sixty events': ['sixty-events', 'Lanes'],
};

const media = (features: Media): Promise<boolean> => executeServerCommand('media', features);

/** Shows a story, looks at the element in it, and takes it away. */
async function lookAt<T>(
  [file, name]: readonly [string, string],
  look: (root: ShadowRoot) => T | Promise<T>,
): Promise<T> {
  const { canvas, remove } = await show(stories[`${file}.stories.ts`]![name]!);
  try {
    return await look(canvas.querySelector('career-timeline')!.shadowRoot!);
  } finally {
    remove();
  }
}

describe('measured', function () {
  this.timeout(60_000);

  afterEach(async () => {
    await executeServerCommand('touch-screen', { is: false });
    await media({ colorScheme: '', contrast: '', reducedMotion: '' });
  });

  describe('targets', () => {
    before(() => setViewport({ width: 1300, height: 1000 }));

    for (const [view, story] of Object.entries(VIEWS))
      it(`are 24 px, or have as much room, and text is 12 px, in the ${view}`, async () => {
        const faults = await lookAt(story, root => [...crampedIn(root, 24), ...smallIn(root)]);
        expect(faults).to.deep.equal([]);
      });

    for (const view of ['lanes with a card', 'story', 'table'])
      it(`are 44 px where the pointer is coarse, or have as much room, in the ${view}`, async function () {
        if (!(await executeServerCommand('touch-screen', { is: true }))) this.skip(); // No touch in this browser.
        expect(await lookAt(VIEWS[view]!, root => crampedIn(root, 44))).to.deep.equal([]);
      });
  });

  describe('contrast of pixels', () => {
    before(() => setViewport({ width: 1300, height: 1000 }));

    for (const colorScheme of ['light', 'dark'])
      for (const [view, story] of Object.entries(VIEWS).slice(1))
        it(`is 4.5 of text, and 3 of marks, in the ${view}, ${colorScheme}`, async function () {
          await media({ colorScheme });
          const faint = await lookAt(story, faintIn);
          if (faint === null) this.skip(); // The browser takes no pictures.
          expect(faint).to.deep.equal([]);
        });

    it('is 7 of all text where more is asked for', async function () {
      await media({ contrast: 'more' });
      const faint = await lookAt(VIEWS['lanes']!, root => faintIn(root, 7));
      if (faint === null) this.skip();
      expect(faint).to.deep.equal([]);
    });
  });

  describe('text set wide', () => {
    before(() => setViewport({ width: 1300, height: 1000 }));

    for (const name of ['SpacedLanes', 'SpacedStory', 'SpacedTable'])
      it(`is neither cut nor covered: ${name}`, async () => {
        expect(await lookAt(['reading', name], root => [...cutIn(root), ...coveringIn(root)])).to.deep.equal(
          [],
        );
      });
  });

  describe('text set wide by the page', () => {
    before(() => setViewport({ width: 1300, height: 1000 }));

    for (const name of ['SpacedLanes', 'SpacedStory', 'SpacedTable'])
      it(`is as wide everywhere: ${name}`, async () => {
        const narrow = await lookAt(['reading', name], root => {
          const { letterSpacing, wordSpacing } = getComputedStyle(root.host);
          expect(parseFloat(letterSpacing), 'as the story sets it').to.be.above(1);
          return textsIn(root).flatMap(({ element }) => {
            const own = getComputedStyle(element);
            return own.letterSpacing === letterSpacing && own.wordSpacing === wordSpacing
              ? []
              : [`${own.letterSpacing}, ${own.wordSpacing}: ${nameOf(element)}`];
          });
        });
        expect(narrow).to.deep.equal([]);
      });
  });

  describe('a window of 320 px', () => {
    before(() => setViewport({ width: 320, height: 800 }));

    for (const name of ['ZoomedLanes', 'ZoomedStory', 'ZoomedTable', 'LongGermanWords'])
      it(`needs no scrolling to the side: ${name}`, async () => {
        const wide = await lookAt(['reading', name], root => [
          ...wideIn(root),
          ...(document.documentElement.scrollWidth > 320
            ? [`the page: ${document.documentElement.scrollWidth}`]
            : []),
        ]);
        expect(wide).to.deep.equal([]);
      });
  });
});

const nameOf = (element: Element): string =>
  `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().split(/\s+/).join('.')}` : ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`;

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
};

/** In a line of text, where its size is that of the line. */
const isInText = (element: Element): boolean =>
  getComputedStyle(element).display.startsWith('inline') &&
  element.closest('p, li, dd, td, h3') !== null &&
  !element.closest('.toolbar, .card-buttons, .pager');

interface Circle {
  readonly x: number;
  readonly y: number;
}

/** Targets of which neither side nor room is enough: a circle of that width about the middle touches another target, or its circle. */
function crampedIn(root: ShadowRoot, size: number): string[] {
  const all = [
    ...root.querySelectorAll<HTMLElement>('button, a[href], input, select, [role="slider"]'),
  ].filter(isSeen);
  const boxes = all.map(element => hitBoxOf(element));
  const isSmall = ({ width, height }: DOMRect): boolean => Math.min(width, height) < size - 0.5;
  const middle = (box: DOMRect): Circle => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  return all.flatMap((element, i) => {
    const box = boxes[i]!;
    if (!isSmall(box) || isInText(element)) return [];
    const at = middle(box);
    const near = boxes.findIndex((other, j) => {
      if (j === i || all[j]!.contains(element) || element.contains(all[j]!)) return false;
      // Parts of one slider lie in one another, and each has keys.
      if (element.matches('[role="slider"]') && all[j]!.matches('[role="slider"]')) return false;
      const [dx, dy] = [
        Math.max(other.left - at.x, 0, at.x - other.right),
        Math.max(other.top - at.y, 0, at.y - other.bottom),
      ];
      const far = isSmall(other)
        ? Math.min(Math.hypot(middle(other).x - at.x, middle(other).y - at.y) - size / 2, Math.hypot(dx, dy))
        : Math.hypot(dx, dy);
      return far < size / 2 - 0.5;
    });
    return near < 0 ? [] : [`${nameOf(element)} ${box.width} × ${box.height}, near ${nameOf(all[near]!)}`];
  });
}

/** Its box, with what a pseudo-element adds to it, and its label. */
function hitBoxOf(element: HTMLElement): DOMRect {
  const labelled = (element as HTMLInputElement).labels?.[0] ?? element;
  const box = labelled.getBoundingClientRect();
  const after = getComputedStyle(element, '::after');
  if (after.content === 'none' || after.position !== 'absolute') return box;
  const [top, right, bottom, left] = [after.top, after.right, after.bottom, after.left].map(parseFloat) as [
    number,
    number,
    number,
    number,
  ];
  return new DOMRect(
    box.x + Math.min(0, left),
    box.y + Math.min(0, top),
    box.width - Math.min(0, left) - Math.min(0, right),
    box.height - Math.min(0, top) - Math.min(0, bottom),
  );
}

/** Each run of text that is in the window and not behind something, with its box. */
function textsIn(root: ShadowRoot): { readonly element: Element; readonly box: DOMRect }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { element: Element; box: DOMRect }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !/[^\s\u00a0]/.test(node.textContent ?? '') || !isSeen(element)) continue;
    if (element.closest('style, svg, option, [aria-disabled="true"], :disabled')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const at = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const isInWindow =
        box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
      const isOver = at === null || element.contains(at) || at.contains(element);
      if (isInWindow && isOver && box.width > 2 && box.height > 2) found.push({ element, box });
    }
  }
  return found;
}

/** Text of less than 12 px. */
const smallIn = (root: ShadowRoot): string[] =>
  textsIn(root).flatMap(({ element }) => {
    const size = parseFloat(getComputedStyle(element).fontSize);
    return size < 12 ? [`${size} px: ${nameOf(element)}`] : [];
  });

/** Marks that must be seen: full tones, caps, brackets, dots, lines that say something. */
const MARKS = ['full', 'cap', 'bracket', 'dot', 'chevron', 'hollow', 'join'];

function pointsIn(root: ShadowRoot): { readonly name: string; readonly at: [number, number] }[] {
  return [...root.querySelectorAll<SVGPathElement>('.ink path')].flatMap(path => {
    const look = path.parentElement!.getAttribute('class') ?? '';
    if (!MARKS.some(mark => look.split(/[ -]/).includes(mark))) return [];
    const matrix = path.getScreenCTM()!;
    // One of its marks: where it begins.
    const { x, y } = path.getPointAtLength(0).matrixTransform(matrix);
    return y > 0 && y < innerHeight && x > 0 && x < innerWidth
      ? [{ name: `mark ${look}`, at: [x, y] as [number, number] }]
      : [];
  });
}

async function faintIn(root: ShadowRoot, least = 4.5): Promise<string[] | null> {
  const [texts, points] = [textsIn(root), pointsIn(root)];
  const seen = await executeServerCommand<{ texts: number[]; points: number[] } | null, object>('contrasts', {
    texts: texts.map(({ box: { x, y, width, height } }) => ({ x, y, width, height })),
    points: points.map(({ at }) => at),
  });
  if (!seen) return null;
  expect(texts.length, 'there is text to look at').to.be.above(10);
  return [
    ...texts.flatMap(({ element }, i) =>
      seen.texts[i]! < least ? [`${seen.texts[i]!.toFixed(2)} ${nameOf(element)}`] : [],
    ),
    ...points.flatMap(({ name }, i) =>
      seen.points[i]! < 3 ? [`${seen.points[i]!.toFixed(2)} ${name}`] : [],
    ),
  ];
}

/** Text that its box cuts off, without an ellipsis and a card that has all of it. */
const cutIn = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('button, p, h2, h3, h4, td, th, dd, dt, label, .lane-name')]
    .filter(isSeen)
    .filter(
      element => !element.closest('.spoken, caption') && getComputedStyle(element).overflowX !== 'visible',
    )
    .filter(element => getComputedStyle(element).textOverflow !== 'ellipsis')
    .filter(
      element =>
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
    )
    .map(element => `cut: ${nameOf(element)}`);

/** Labels that lie on one another. */
function coveringIn(root: ShadowRoot): string[] {
  const all = [...root.querySelectorAll<HTMLElement>('.events .event, .toolbar button, h2, .summary')].filter(
    isSeen,
  );
  const boxes = all.map(element => element.getBoundingClientRect());
  return all.flatMap((element, i) =>
    all.slice(i + 1).flatMap((other, j) => {
      const [a, b] = [boxes[i]!, boxes[i + 1 + j]!];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 1 && down > 1 ? [`${nameOf(element)} and ${nameOf(other)}`] : [];
    }),
  );
}

/** What would have to be scrolled to the side, but for the drawing of the lanes. */
const wideIn = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('.base, header, .view, .card, .table, .story, p, h2, h3, td, th')]
    .filter(element => isSeen(element) && !element.closest('.drawing, .spoken, caption'))
    .filter(
      element =>
        element.getBoundingClientRect().right > innerWidth + 0.5 ||
        (element.matches('.view, .card') && element.scrollWidth > element.clientWidth + 1),
    )
    .map(nameOf);

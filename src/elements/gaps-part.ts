/**
 * Empty stretches that are folded: which are, which a reader has opened, and the way from one to the other. Loaded where the
 * attribute `gaps` asks for it.
 */
import { nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { lengthOf, type Extent } from '../base/extent.js';
import type { DrawnFold } from '../layout/drawing.js';
import { FoldedAxis } from '../layout/folded-axis.js';
import { gapsOf } from '../layout/gaps.js';
import type { Locale } from '../locale/locale.js';
import { breaksView } from '../render/dom/breaks-view.js';
import { hitTest } from '../scene/hit-test.js';
import type { Scene } from '../scene/scene.js';
import type { Store } from '../store/store.js';
import type { ViewController } from './controllers/view-controller.js';
import { CtGapsChangeEvent } from './gaps-event.js';
import { easeOut, paceOf } from './interaction/ease.js';
import { inlineX } from './interaction/reading-direction.js';
import { gaps } from './styles/gaps.css.js';

const OPENING_MS = 320;

const keyOf = ({ start, end }: Extent): string => `${start}/${end}`;

export class Folding {
  readonly styles: readonly CSSResult[] = [gaps];
  /** Resolves when no break is on its way; undefined where none is. */
  pending: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #view: ViewController;
  /** All that can be folded. */
  #gaps: readonly Extent[] = [];
  /** Those that a reader has opened, … */
  readonly #opened = new Set<string>();
  /** … and those that are open as all of visible time lies inside. */
  readonly #needed = new Set<string>();
  /** How far each is open now: 0 is a break, 1 is drawn like all other time. */
  readonly #open = new Map<string, number>();
  #fold: FoldedAxis | undefined;
  #shown: Scene | undefined;
  /** Counts motions: a newer one takes over. */
  #motion = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, { view }: { readonly view: ViewController }) {
    this.#host = host;
    this.#view = view;
    host.shadowRoot!.addEventListener('click', event => this.#tear(event as MouseEvent));
  }

  /** The fold that time is to be drawn with; undefined where there is nothing to fold. Filters change nothing of it. */
  foldOf(store: Store): DrawnFold | undefined {
    this.#gaps = gapsOf((store.whole ?? store).snapshot());
    if (this.#gaps.length === 0) return undefined;
    for (const gap of this.#gaps)
      if (!this.#open.has(keyOf(gap))) this.#open.set(keyOf(gap), Number(this.#isOpen(gap)));
    this.#settle();
    const { range } = this.#view.state;
    const fold = new FoldedAxis(
      this.#gaps.map(gap => ({ ...gap, folded: foldedAt(this.#open.get(keyOf(gap))!, gap, range) })),
    );
    if (fold.key !== this.#fold?.key) this.#fold = fold;
    return this.#fold;
  }

  /** All is folded when the attribute asks for it the next time. */
  reset(): undefined {
    this.#motion += 1;
    for (const known of [this.#opened, this.#needed, this.#open]) known.clear();
  }

  /** The breaks of a scene; nothing where it has none. */
  breaks(scene: Scene, locale: Locale): TemplateResult | typeof nothing {
    this.#shown = scene;
    return scene.breaks?.length ? breaksView(scene, { locale, onToggle: gap => this.#toggle(gap) }) : nothing;
  }

  /** A click on torn edges opens them, as their button does; but ink beside them is an event's. */
  #tear(event: MouseEvent): void {
    const torn = (event.target as Element).closest<HTMLElement>('[data-break]');
    const drawing = torn?.closest('.drawing');
    if (!torn || !drawing) return;
    const { marks, breaks = [] } = this.#shown!;
    const y = event.clientY - drawing.getBoundingClientRect().top;
    const which = breaks.find(({ start }) => start === Number(torn.dataset['break']));
    if (which && hitTest(marks, inlineX(drawing, event), y) === undefined) this.#toggle(which);
  }

  #isOpen(gap: Extent): boolean {
    const key = keyOf(gap);
    return this.#opened.has(key) || this.#needed.has(key);
  }

  /** Visible time that lies wholly in a gap opens it, until all is shown again: to fold it during a pan would be a leap. */
  #settle(): void {
    const { fitted, state } = this.#view;
    const { start, end } = state.range;
    if (fitted && this.#needed.size > 0) {
      this.#needed.clear();
      this.#move();
    }
    const hiding = fitted ? undefined : this.#gaps.find(gap => gap.start <= start && end <= gap.end);
    if (!hiding || this.#isOpen(hiding)) return;
    this.#needed.add(keyOf(hiding));
    this.#open.set(keyOf(hiding), 1);
  }

  /** A reader opens a gap, or folds it; the page may refuse. */
  #toggle(gap: Extent): void {
    const key = keyOf(gap);
    const isOpen = this.#isOpen(gap);
    const folded = this.#gaps.filter(each => (keyOf(each) === key ? isOpen : !this.#isOpen(each)));
    if (!this.#host.dispatchEvent(new CtGapsChangeEvent(folded))) return;
    this.#needed.delete(key);
    if (isOpen) this.#opened.delete(key);
    else this.#opened.add(key);
    this.#move();
  }

  /** From how far gaps are open to how far they are to be, so that a reader can follow; at once where less motion is asked for. */
  #move(): void {
    this.#motion += 1;
    const motion = this.#motion;
    const ways = this.#gaps.map(gap => {
      const key = keyOf(gap);
      return { key, from: this.#open.get(key)!, to: Number(this.#isOpen(gap)) };
    });
    const place = (share: number): void => {
      for (const { key, from, to } of ways) this.#open.set(key, from + (to - from) * share);
      this.#host.requestUpdate();
    };
    const lasts = OPENING_MS * paceOf(this.#host);
    if (lasts === 0) {
      place(1);
      return;
    }
    this.#view.move(true);
    this.pending = new Promise(rest => {
      let began: number | undefined;
      const step = (now: number): void => {
        if (motion !== this.#motion) {
          rest();
          return;
        }
        began ??= now;
        const share = Math.min(1, (now - began) / lasts);
        place(easeOut(share));
        if (share < 1) {
          requestAnimationFrame(step);
          return;
        }
        this.pending = undefined;
        this.#view.move(false);
        rest();
      };
      requestAnimationFrame(step);
    });
  }
}

/**
 * How far a gap is folded that is open so far: so that its width grows evenly, while all around it makes room. Were the fold
 * itself to change evenly, a long gap would fill the plot at the first step.
 */
function foldedAt(open: number, gap: Extent, visible: Extent): number {
  const rest = Math.max(1, lengthOf(visible) - lengthOf(gap));
  return 1 - open / (1 + (lengthOf(gap) / rest) * (1 - open));
}

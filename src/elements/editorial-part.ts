/**
 * What an editor has added to a history: bands behind the lanes, remarks on events and stretches of time, and steps that a reader goes
 * through. Loaded where a document has any.
 */
import { nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { titleOf } from '../render/words/entry-words.js';
import type { Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { alignedStretch, layoutAligned } from '../layout/aligned-editorial.js';
import { layoutEditorial } from '../layout/editorial.js';
import { noteSigns } from '../layout/note-signs.js';
import type { Locale } from '../locale/locale.js';
import { bandsView, editorialList, laneBandsView, stepsView } from '../render/dom/editorial-view.js';
import { createTimeScale } from '../scale/time-scale.js';
import type { Scene } from '../scene/scene.js';
import { editorialOf, type Editorial } from '../store/editorial-of.js';
import type { Store } from '../store/store.js';
import type { OnDemand } from './controllers/on-demand.js';
import type { SceneController } from './controllers/scene-controller.js';
import type { ViewController } from './controllers/view-controller.js';
import type { Interaction } from './interaction/interaction.js';
import { prefersLessMotion } from './interaction/ease.js';
import { CtStepChangeEvent } from './step-event.js';
import { editorial as looks } from './styles/editorial.css.js';

/** What it acts on. */
export interface Edited {
  readonly view: ViewController;
  readonly scenes: SceneController;
  whole(): Store | undefined;
  /** What the filters leave of it. */
  store(): Store | undefined;
  interaction(): OnDemand<Interaction>;
}

const BY_READER = { byReader: true, animate: true };
const BY_PROGRAM = { byReader: false, animate: true };

export class EditorialPart {
  readonly styles: readonly CSSResult[] = [looks];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: Edited;
  /** The step that is shown, and of which document. */
  #at = -1;
  #doc: unknown;
  /** Steps scroll by themselves: where they come to rest is no choice of the reader's. */
  #isScrolling = false;

  constructor(host: ReactiveControllerHost & HTMLElement, of: Edited) {
    this.#host = host;
    this.#of = of;
  }

  /** The signs of remarks, behind the titles of their events; the same function for the same document. */
  readonly signsOf = memo((store: Store) => noteSigns(store.doc));

  /** Behind the lanes. */
  bands(scene: Scene, locale: Locale): TemplateResult | typeof nothing {
    const { frame } = this.#of.scenes;
    const editorial = this.#editorial();
    if (!frame || !editorial || editorial.bands.length + editorial.callouts.length === 0) return nothing;
    const { plot, domain } = scene;
    const { measureText, fold } = frame.options;
    const scale = createTimeScale(domain, { start: plot.x, end: plot.x + plot.width }, fold);
    if (scene.zero) {
      const { snapshot } = frame;
      const placed = layoutAligned(editorial, { scene, snapshot, scale, measureText });
      return laneBandsView(scene, placed, editorial, locale);
    }
    return bandsView(scene, layoutEditorial(editorial, scene, scale, measureText), editorial, locale);
  }

  /** The step that is shown, 0-based; undefined before the first. */
  get step(): number | undefined {
    return this.#at < 0 ? undefined : this.#at;
  }

  /** Goes to a step; one that there is not is none. */
  goTo(index: number | undefined): void {
    const { steps = [] } = this.#editorial() ?? {};
    if (index !== undefined && steps[index]) this.#show(index, BY_PROGRAM);
    else this.#at = -1;
    this.#host.requestUpdate();
  }

  /** Over the view. */
  steps(locale: Locale): TemplateResult | typeof nothing {
    const { steps = [] } = this.#editorial() ?? {};
    if (steps.length === 0) return nothing;
    return stepsView(steps, {
      locale,
      at: this.#at,
      onStep: index => this.#go(index),
      onScroll: event => this.#rest(event.currentTarget as HTMLElement),
    });
  }

  /** Under the view. */
  list(locale: Locale): TemplateResult | typeof nothing {
    const store = this.#of.whole();
    const editorial = this.#editorial();
    if (!store || !editorial) return nothing;
    return editorialList(this.#untold(editorial), {
      locale,
      isAligned: this.#of.store()?.snapshot().aligned === true,
      titleOf: id => {
        const entry = store.entry(id);
        return entry && titleOf(entry, locale);
      },
      onEvent: id =>
        this.#of.interaction().use(interaction => interaction.bring(id, { ...BY_READER, focus: true })),
      onStretch: number => {
        const stretch = editorial.callouts[number - 1]?.stretch;
        if (stretch) this.#showTime(stretch.possible, BY_READER);
      },
    });
  }

  /** What the view doesn't tell itself: the story has bands where they begin, and remarks where what they are about is told. */
  #untold(editorial: Editorial): Editorial {
    const store = this.#of.store();
    if (this.#of.view.state.view !== 'story' || !store) return editorial;
    const callouts = editorial.callouts.filter(
      ({ callout: { event }, stretch }) => !stretch && (event === undefined || !store.entry(event)),
    );
    return { ...editorial, bands: [], callouts };
  }

  #editorial(): Editorial | undefined {
    const store = this.#of.whole();
    if (!store) return undefined;
    if (store.doc !== this.#doc) this.#at = -1;
    this.#doc = store.doc;
    return editorialOf(store.doc)(store.snapshot().asOf);
  }

  /** In aligned histories that of the event, or of all. */
  #showTime(stretch: Extent, how: typeof BY_READER, event?: string): void {
    const snapshot = this.#of.store()?.snapshot();
    const { start, end } = snapshot ? alignedStretch(stretch, snapshot, event) : stretch;
    if (!Number.isFinite(end - start)) return;
    this.#of.interaction().use(({ time }) => time.go({ kind: 'show', range: { start, end } }, how));
  }

  /** A reader goes to a step; the page may refuse. */
  #go(index: number): void {
    if (index === this.#at || !this.#editorial()?.steps[index]) return;
    if (this.#host.dispatchEvent(new CtStepChangeEvent(index))) this.#show(index, BY_READER);
  }

  #show(index: number, how: typeof BY_READER): void {
    const { step, range } = this.#editorial()!.steps[index]!;
    const { selected } = step;
    this.#at = index;
    this.#of.interaction().use(interaction => {
      const { time, programs } = interaction;
      if (range) this.#showTime(range, how, selected);
      else time.fit(programs.entriesOf('all'), how);
      this.#of.view.dispatch({ kind: 'select', event: selected });
      if (selected !== undefined && this.#of.view.state.view !== 'lanes') interaction.bring(selected, how);
    });
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#scroll());
  }

  /** Brings the step that is shown into sight among the others. */
  #scroll(): void {
    const step = this.#host.shadowRoot!.querySelector<HTMLElement>('.step[aria-current]');
    const list = step?.parentElement;
    if (!step || !list) return;
    const before = list.scrollLeft;
    const by = step.getBoundingClientRect().left - list.getBoundingClientRect().left;
    this.#isScrolling = true;
    list.scrollTo({ left: before + by, behavior: prefersLessMotion() ? 'instant' : 'smooth' });
  }

  /** A reader has scrolled to another step. */
  #rest(list: HTMLElement): void {
    if (this.#isScrolling) {
      this.#isScrolling = false;
      return;
    }
    const { left, right } = list.getBoundingClientRect();
    const isRtl = getComputedStyle(list).direction === 'rtl';
    const distances = [...list.children].map(step => {
      const box = step.getBoundingClientRect();
      return isRtl ? Math.abs(right - box.right) : Math.abs(box.left - left);
    });
    this.#go(distances.indexOf(Math.min(...distances)));
  }
}

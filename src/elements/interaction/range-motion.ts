/**
 * Visible time that glides where a reader asked for a leap. It can be interrupted by whatever comes next, and is not seen where
 * less motion is asked for.
 */
import type { Extent } from '../../base/extent.js';
import { betweenDomains } from '../../scale/between-domains.js';
import type { ViewController } from '../controllers/view-controller.js';
import { easeOut, paceOf } from './ease.js';

const GLIDE_MS = 260;

interface Glide {
  readonly from: Extent;
  readonly to: Extent;
  readonly byReader: boolean;
  readonly lasts: number;
  readonly done: (arrived: boolean) => void;
  /** Set by the first frame. */
  began?: number;
  /** Visible time as this glide left it: where it is another one, somebody else took over. */
  at: Extent;
}

export class RangeMotion {
  /** Resolves when it rests; undefined where it does. */
  pending: Promise<boolean> | undefined;
  readonly #host: Element;
  readonly #view: ViewController;
  #glide: Glide | undefined;

  constructor(host: Element, view: ViewController) {
    this.#host = host;
    this.#view = view;
  }

  /** Where visible time will be. */
  get target(): Extent {
    return this.#moving() ? this.#glide!.to : this.#view.state.range;
  }

  /** Glides to `to`; resolves with whether it got there. At once, where no motion is wanted. */
  to(to: Extent, { byReader = false, lasts = GLIDE_MS } = {}): Promise<boolean> {
    this.stop();
    const { fold } = this.#view;
    // There is no way into what is folded: it is opened there.
    const pace = paceOf(this.#host);
    if (pace === 0 || (fold && fold.around(to) !== fold)) {
      this.#view.dispatch({ kind: 'show', range: to }, { byReader });
      return Promise.resolve(true);
    }
    const { range } = this.#view.state;
    const pending = new Promise<boolean>(done => {
      this.#glide = { from: range, to, byReader, lasts: lasts * pace, done, at: range };
    });
    this.pending = pending;
    this.#view.move(true);
    requestAnimationFrame(now => this.#step(this.#glide, now));
    return pending;
  }

  /** Leaves visible time where it is now. */
  stop(): void {
    if (this.#glide) this.#end(this.#glide, false);
  }

  #moving(): boolean {
    return this.#glide?.at === this.#view.state.range;
  }

  #step(glide: Glide | undefined, now: number): void {
    if (!glide || glide !== this.#glide) return;
    if (!this.#moving()) {
      this.#end(glide, false);
      return;
    }
    glide.began ??= now;
    const share = Math.min(1, (now - glide.began) / glide.lasts);
    const { fold, plotWidth } = this.#view;
    const { from, to } = glide;
    const part = easeOut(share);
    const range = fold?.between(from, to, part, plotWidth) ?? betweenDomains(from, to, part);
    this.#view.dispatch({ kind: 'show', range }, glide);
    glide.at = this.#view.state.range;
    if (share < 1) requestAnimationFrame(next => this.#step(glide, next));
    else this.#end(glide, true);
  }

  #end(glide: Glide, arrived: boolean): void {
    this.#glide = undefined;
    this.pending = undefined;
    this.#view.move(false);
    glide.done(arrived);
  }
}

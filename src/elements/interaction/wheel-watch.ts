/**
 * Tells who tries to zoom by a plain wheel from who scrolls the page. The wheel is the page's; an attempt is a turn over the drawing,
 * at a place that the pointer was brought to by hand, not by the page scrolling under it, which
 *
 * - moved nothing at all, for two notches of a mouse; or
 * - led there and back to about where it began, as of one who has seen the page move instead.
 */

/** Turns that follow each other within so much time are one. */
const REST_MS = 400;
/** A turn of so many px that moved nothing is an attempt, once there was so much time for something to move. */
const TURN_PX = 150;
const MOVE_MS = 100;
/** So much there, and as much back, but for this part of all. */
const THERE_PX = 80;
const APART = 0.34;

/** A turn of the wheel over the drawing. */
export interface Turn {
  /** Px, down the page. */
  readonly by: number;
  /** Ms. */
  readonly at: number;
  /** How far all that scrolls there is scrolled, px; undefined where that cannot be known. */
  readonly scrolled: number | undefined;
}

export class WheelWatch {
  #isPointed = false;
  /** The first and the last turn of those that follow each other, and how far they went. */
  #first: Turn | undefined;
  #last = -Infinity;
  #down = 0;
  #up = 0;

  /** The pointer was moved by hand over the drawing (true), or is elsewhere. */
  point(isPointed: boolean): void {
    this.#isPointed = isPointed;
    if (!isPointed) this.#first = undefined;
  }

  /** True where this was an attempt to zoom. */
  turn(turn: Turn): boolean {
    const goesOn = turn.at - this.#last < REST_MS;
    this.#last = turn.at;
    if (!goesOn) {
      this.#first = this.#isPointed ? turn : undefined;
      this.#down = this.#up = 0;
    }
    // What began elsewhere only passes by.
    if (!this.#first) return false;
    if (turn.by > 0) this.#down += turn.by;
    else this.#up -= turn.by;
    const all = this.#down + this.#up;
    const isThereAndBack =
      Math.min(this.#down, this.#up) >= THERE_PX && Math.abs(this.#down - this.#up) <= APART * all;
    const hasMovedNothing =
      all >= TURN_PX &&
      turn.at - this.#first.at >= MOVE_MS &&
      turn.scrolled !== undefined &&
      turn.scrolled === this.#first.scrolled;
    return isThereAndBack || hasMovedNothing;
  }
}

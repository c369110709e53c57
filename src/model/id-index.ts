/**
 * Which event has an id, among a million: numbers alone, where to look for it, as the events have the ids. Where too many ids meet
 * in one place, by chance or because somebody made them so, all go into a map.
 */
import { RUN, type Steps } from '../base/steps.js';

/** Others that an id may meet where it is put. */
const MOST_MET = 128;
const EMPTY = 0xffffffff;

/** A number from 0 to 2³² − 1. */
export type Hash = (id: string) => number;

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const scattered: Hash = id => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  // Its last characters reach the first bits.
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
};

export class IdIndex {
  readonly #idAt: (place: number) => string;
  /** Places of events, each at the first of the free spots after the one that its id leads to. */
  readonly #spots: Uint32Array;
  readonly #hash: Hash;
  #map: Map<string, number> | undefined;

  /** Of at most so many events, whose ids `idAt` gives. */
  constructor(most: number, idAt: (place: number) => string, hash = scattered) {
    this.#idAt = idAt;
    this.#hash = hash;
    // Half of it stays empty.
    this.#spots = new Uint32Array(2 * most + 1).fill(EMPTY);
  }

  /** The place of the event of this id; undefined where there is none. */
  get(id: string): number | undefined {
    if (this.#map) return this.#map.get(id);
    const place = this.#spots[this.#spotOf(id, Infinity)!]!;
    return place === EMPTY ? undefined : place;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** Notes where an event is; false where another one has the same id. `idAt` has to give the id from then on. */
  add(id: string, place: number): boolean {
    const spot = this.#map ? undefined : this.#spotOf(id, MOST_MET);
    if (spot === undefined) {
      this.#map ??= new Map(this.#places().map(each => [this.#idAt(each), each]));
      if (this.#map.has(id)) return false;
      this.#map.set(id, place);
    } else {
      if (this.#spots[spot] !== EMPTY) return false;
      this.#spots[spot] = place;
    }
    return true;
  }

  /** The event at each place has gone to the place that `to` gives. Nothing is to be asked meanwhile. */
  *move(to: Uint32Array): Steps<void> {
    if (this.#map) for (const [id, place] of this.#map) this.#map.set(id, to[place]!);
    else
      for (let spot = 0; spot < this.#spots.length; spot += 1) {
        if (spot % RUN === 0) yield;
        const place = this.#spots[spot]!;
        if (place !== EMPTY) this.#spots[spot] = to[place]!;
      }
  }

  #places(): readonly number[] {
    return [...this.#spots].filter(place => place !== EMPTY);
  }

  /** Where an id is, or would be; undefined where it meets too many others before. */
  #spotOf(id: string, most: number): number | undefined {
    const spots = this.#spots;
    let spot = Math.floor((this.#hash(id) / 2 ** 32) * spots.length);
    for (let met = 0; met < most; met++) {
      const place = spots[spot]!;
      if (place === EMPTY || this.#idAt(place) === id) return spot;
      spot = spot + 1 === spots.length ? 0 : spot + 1;
    }
    return undefined;
  }
}

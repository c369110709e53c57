/** The lanes of very many events, step by step. */
import { RUN, type Steps } from '../base/steps.js';
import type { Category } from '../model/document.js';
import { lanesOfCounts, type Lane } from './lanes.js';

export interface LanesAt {
  readonly lanes: readonly Lane[];
  /** In which of them, by index, the event at a place is. */
  readonly laneAt: (place: number) => number;
}

/** Lanes of so many events, as in `lanesOf`: which one is at which place is told by ids. */
export function* laneSteps(
  size: number,
  idAt: (place: number) => string,
  declared?: readonly Category[],
): Steps<LanesAt> {
  const numbers = new Map<string, number>();
  const numberAt = new Uint32Array(size);
  const counts: number[] = [];
  for (let place = 0; place < size; place += 1) {
    if (place % RUN === 0) yield;
    const id = idAt(place);
    let number = numbers.get(id);
    if (number === undefined) numbers.set(id, (number = counts.push(0) - 1));
    numberAt[place] = number;
    counts[number]! += 1;
  }
  const { lanes, placeOf } = lanesOfCounts(
    new Map(Array.from(numbers, ([id, number]) => [id, counts[number]!])),
    declared,
  );
  const laneOf = Array.from(numbers.keys(), placeOf);
  return { lanes, laneAt: place => laneOf[numberAt[place]!]! };
}

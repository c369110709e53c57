/**
 * Work that may be long, as steps that are not: whoever goes through them may do other things in between. A step that gives a
 * promise has nothing to go on with before that is settled; one that gives a number says of how many things it is a part.
 */
export type Steps<T> = Generator<Promise<unknown> | number | Opened | undefined, T, void>;

/** What lies open before it is read, event by event: whoever goes through the steps may read it in another way. */
export interface Opened {
  readonly events: readonly unknown[];
}

/** A loop over what may be a million gives a step for each so many. */
export const PART = 256;

/** A loop over numbers alone, of which a million take some hundredths of a second, for each so many. */
export const RUN = 16_384;

/** All of it at once; for what waits for nothing. */
export function allOf<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

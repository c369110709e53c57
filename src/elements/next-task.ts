/** Long work in parts, between which the page is drawn and answers. */

/** The page waits for no part longer than this and one step, ms. */
export const PART_MS = 6;
/** What takes less says nothing of how far it is, ms: that would flash up, and be in the way of what comes. */
export const SOON_MS = 100;
/** How far it is, is shown anew after so long, ms. */
export const SHOWN_MS = 200;

/** Goes on with what is long for so many ms, and one step at least; true where it has come to its end. */
export function isDoneIn(steps: Iterator<unknown>, ms: number): boolean {
  const end = performance.now() + ms;
  do if (steps.next().done) return true;
  while (performance.now() < end);
  return false;
}

/** After what waits for its turn, frames too. A timer would wait for 4 ms each time. */
export function nextTask(): Promise<void> {
  return new Promise(resolve => {
    waiting.push(resolve);
    turn.port2.postMessage(undefined);
  });
}

const turn = new MessageChannel();
const waiting: (() => void)[] = [];
turn.port1.onmessage = () => waiting.shift()?.();

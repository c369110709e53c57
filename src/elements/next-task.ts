/** Long work in parts, between which the page is drawn and answers. */

/** The page waits for no part longer than this and one step, ms. */
export const PART_MS = 6;

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

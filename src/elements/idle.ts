/** What can wait until the page has nothing else to do. */

/** Tells how many ms are left until the page is likely to have something to do. */
export type IdleMoment = Pick<IdleDeadline, 'timeRemaining'>;

/** Where a browser has no idle moments to tell of, as Safari: late enough for frames of a motion to be over. */
const LATER_MS = 200;
const GUESS: IdleMoment = { timeRemaining: () => 16 };

/** A page that is never idle is not waited for longer, ms. */
const LATEST_MS = 500;

export function whenIdle(act: (moment: IdleMoment) => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: LATEST_MS });
  else setTimeout(() => act(GUESS), LATER_MS);
}

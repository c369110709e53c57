/** What can wait until the page has nothing else to do. */

/** Safari has no idle moments to tell of. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}

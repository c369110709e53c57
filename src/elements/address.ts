/**
 * The fragment of the page's address, which all timelines of the page write together, at most a few times a second: browsers
 * refuse to be asked more often. Where a page may not change its address, as in some frames, nothing happens.
 */

/** A timeline that reads and writes there. What writes takes a fragment and gives it with its own part replaced. */
export interface AddressUser {
  /** With whether somebody went on, to an entry of the history that is new; not back or forward. */
  addressChanged(hasGoneOn: boolean): void;
  /** The reader did what Back is to undo. */
  readonly isStep: boolean;
  /** What is no step: it belongs to the entry of the history that is left by one. */
  writeLasting(text: string): string;
  writeAll(text: string): string;
}

/** Safari allows 100 in 30 s. */
const REST_MS = 400;

const CHANGES = ['popstate', 'hashchange'];

const users = new Set<AddressUser>();
const waiting = new Set<AddressUser>();
let timer: ReturnType<typeof setTimeout> | undefined;
let lastMs = -Infinity;
/** Entries of the history when it was last looked at. */
let entries = 0;

/** The fragment as it stands, without `#`. */
export const fragment = (): string => location.hash.slice(1);

/** The page's address with another fragment. Not by resolving, for which the page may have given another base. */
export const addressWith = (text: string): string =>
  location.href.replace(/#.*$/s, '') + (text === '' ? '' : `#${text}`);

/** Tells of changes from now on. */
export function join(user: AddressUser): void {
  if (users.size === 0) {
    entries = history.length;
    for (const type of CHANGES) addEventListener(type, tell);
  }
  users.add(user);
}

export function leave(user: AddressUser): void {
  forget(user);
  users.delete(user);
  if (users.size === 0) for (const type of CHANGES) removeEventListener(type, tell);
}

/** More entries are new ones. Where one took the place of another, it is taken for one that was there. */
function tell(): void {
  const hasGoneOn = history.length > entries;
  entries = history.length;
  for (const user of users) user.addressChanged(hasGoneOn);
}

/** Writes soon. */
export function write(user: AddressUser): void {
  waiting.add(user);
  timer ??= setTimeout(writeWaiting, Math.max(0, lastMs + REST_MS - performance.now()));
}

/** Has nothing more to say. */
export const forget = (user: AddressUser): void => void waiting.delete(user);

function writeWaiting(): void {
  timer = undefined;
  const writers = [...waiting];
  waiting.clear();
  const isStep = writers.some(writer => writer.isStep);
  if (isStep)
    put(
      'replaceState',
      writers.reduce((text, writer) => writer.writeLasting(text), fragment()),
    );
  put(
    isStep ? 'pushState' : 'replaceState',
    writers.reduce((text, writer) => writer.writeAll(text), fragment()),
  );
}

/** Others' state stays. */
function put(method: 'pushState' | 'replaceState', text: string): void {
  if (text === fragment()) return;
  try {
    history[method](history.state, '', addressWith(text));
    lastMs = performance.now();
    entries = history.length;
  } catch {
    // The page may not.
  }
}

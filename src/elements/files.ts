/** Files that every timeline needs, or several parts of one: each is fetched once for a page, and there at once from then on. */

/** Gives what `make` makes of a file: at once where that is there, else as soon as it is, in the order in which they ask. */
type Use<F> = <T>(make: (file: F) => T) => T | Promise<T>;

export function fileOf<F>(load: () => Promise<F>): Use<F> {
  let file: F | undefined;
  let loading: Promise<F> | undefined;
  // One after the other: two imports of a file may end in either order. What failed may be there the next time.
  return make =>
    file ? make(file) : (loading = loading?.catch(load) ?? load()).then(loaded => make((file = loaded)));
}

export const headerFile = fileOf(() => import('./header-part.js'));
export const interactionFile = fileOf(() => import('./interaction/interaction.js'));
export const crowdFile = fileOf(() => import('./crowd-part.js'));
export const longFile = fileOf(() => import('./long-reading.js'));
/** The sentences of faults. */
export const wordsFile = fileOf(() => import('../model/explain-fault.js'));

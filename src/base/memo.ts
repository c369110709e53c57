/** `make` with its values kept: made once for each key, and forgotten with it. */
export function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return key => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}

/**
 * Remembers what `create` made for a tag and options: `Intl` objects take longer to make than to use. Few are ever
 * asked for, so nothing is forgotten.
 */
export function cached<O, T>(create: (tag: string, options?: O) => T): (tag: string, options?: O) => T {
  const made = new Map<string, T>();
  return (tag, options) => {
    const key = tag + JSON.stringify(options);
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = create(tag, options)));
    return value;
  };
}

const made = new Map<string, unknown>();

/**
 * `new Format(tag, options)`, made once: `Intl` objects take longer to make than to use. Few are ever asked for, so
 * nothing is forgotten.
 */
export function intl<O, T>(Format: new (tag: string, options?: O) => T, tag: string, options?: O): T {
  const key = Format.name + tag + JSON.stringify(options);
  let format = made.get(key) as T | undefined;
  if (format === undefined) made.set(key, (format = new Format(tag, options)));
  return format;
}

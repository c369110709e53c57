/** Lists as text that can stand in an address: `kind.value,kind.value`, values percent-encoded. */
import { decode } from './decode.js';

export type Item = readonly [kind: string, value: string];

/** Without what cannot stand in an address: half a character. */
export const writeItems = (items: readonly Item[]): string =>
  items
    .flatMap(([kind, value]) => {
      try {
        return `${kind}.${encodeURIComponent(value).replaceAll('%2F', '/')}`;
      } catch {
        return [];
      }
    })
    .join(',');

/** Values by kind, in the order in which they are written; what cannot be read is left aside. */
export function readItems(text: string): (kind: string) => readonly string[] {
  const items = text.split(',').map(item => {
    const dot = item.indexOf('.');
    return { kind: item.slice(0, Math.max(0, dot)), value: decode(item.slice(dot + 1)) };
  });
  return wanted => items.flatMap(({ kind, value }) => (kind === wanted ? (value ?? []) : []));
}

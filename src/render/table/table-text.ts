/** The table as text that other programs take: tab-separated for a spreadsheet, HTML for a page of text. */
import { escaped } from '../html/markup.js';

/** Heads and cells of the columns, as they are shown. */
export interface TextGroup {
  /** What the rows have in common; absent where they are in no groups. */
  readonly name?: string | undefined;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Heads and rows, a line each, cells apart by a tab; groups are not told, for a spreadsheet sorts by itself. Whatever would break
 * the lines is a space.
 */
export const tabSeparated = (heads: readonly string[], groups: readonly TextGroup[]): string =>
  [heads, ...groups.flatMap(({ rows }) => rows)]
    .map(cells => cells.map(cell => asText(cell.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' '))).join('\t'))
    .join('\n');

export interface HtmlOptions {
  readonly caption: string;
  /** Language and direction of its words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A table with its caption, and a body for each group, under its name. The first cell of a row names it. */
export function tableHtml(
  heads: readonly string[],
  groups: readonly TextGroup[],
  { caption, lang, dir }: HtmlOptions,
): string {
  const cell = (text: string, i: number): string =>
    i === 0 ? `<th scope="row">${escaped(asText(text))}</th>` : `<td>${escaped(asText(text))}</td>`;
  const bodies = groups.map(({ name, rows }) => {
    const heading =
      name === undefined
        ? []
        : [`<th scope="rowgroup" colspan="${heads.length}">${escaped(asText(name))}</th>`];
    const lines = [...heading, ...rows.map(cells => cells.map(cell).join(''))];
    return `<tbody>${lines.map(line => `<tr>${line}</tr>`).join('')}</tbody>`;
  });
  const head = heads.map(text => `<th scope="col">${escaped(asText(text))}</th>`).join('');
  return `<table lang="${escaped(lang)}" dir="${dir}"><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead>${bodies.join('')}</table>`;
}

/**
 * Data are untrusted: a spreadsheet takes a cell that begins so for a formula, from either kind of text, and a formula may read
 * other cells and send them away. An apostrophe before it makes it text.
 */
const asText = (cell: string): string => (/^\s*[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell);

/**
 * What a text that is not EDTF may have meant, where that is plain. Only ever shown: nothing is repaired. Patterns
 * are tried on short texts alone, and what they make of them is a hint only if it is EDTF.
 */
import { QUOTED_LENGTH } from '../../base/caps.js';
import { daysInMonth } from '../civil.js';

const NAMES = 'janfebmaraprmayjunjulaugsepoctnovdecsprsumautwin';

/** In order; the text is in lower case before and in upper case after. */
const REWRITES: readonly (readonly [RegExp, string | ((match: string, ...groups: string[]) => string)])[] = [
  // Words and names.
  [/^(?:circa|about|ca?\.?) ?(.+)$/, '$1~'],
  [/^(\d\d?\.? )?([a-z]{3})[a-z]*\.? (\d{4})$/, '$3-$2-$1'],
  [/^([a-z]{3})[a-z]*\.? (\d\d?),? (\d{4})$/, '$3-$1-$2'],
  [/unknown/, ''],
  [/open|now|present|today/, '..'],
  [/[a-z]{3}/, name => numberOf(name) ?? name],
  // Figures in another order: day and month only where one of them cannot be the other.
  [
    /^(\d\d?)[./-](\d\d?)[./-](\d{4})$/,
    (text, a = '', b = '', year = '') =>
      Number(a) > 12 || a === b ? `${year}-${b}-${a}` : Number(b) > 12 ? `${year}-${a}-${b}` : text,
  ],
  [/^(\d\d?)[./](\d{4})$/, '$2-$1'],
  [/^(\d{4})[./](\d\d?)[./](\d\d?)$/, '$1-$2-$3'],
  [/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'],
  // Marks.
  [/[‒–—]/, '/'],
  [/−/, '-'],
  [/^\+|\s/g, ''],
  [/\(\?\)/, '?'],
  [/\((\w+)\)([?~%])/, '$2$1'],
  [/[?~%]{2}/, marks => (marks[0] === marks[1] ? marks.charAt(0) : '%')],
  [/(:\d\d)[.,]\d+/, '$1'],
  // Digits too few or too many.
  [/u/g, 'x'],
  [/-(?=\d(?![\dx]))/g, '-0'],
  [/-$/, ''],
  [/^-0000/, '0000'],
  [/^y(-?)(\d{1,4})$/, (_, sign = '', digits = '') => sign + digits.padStart(4, '0')],
  [/^-?\d{5,}$/, 'y$&'],
  [/^\d\d\d?$/, digits => digits.padEnd(4, 'x')],
];

/** The EDTF that `text`, refused for `fault`, may have meant where that is plain; `isEdtf` says what is EDTF. */
export function hintAt(text: string, fault: string, isEdtf: (text: string) => boolean): string | undefined {
  if (text.length > QUOTED_LENGTH) return undefined;
  const lower = text.normalize('NFKC').toLowerCase();
  const hint = fault === 'no-such-day' ? lastDay(text) : REWRITES.reduce(rewrite, lower).toUpperCase();
  return hint === '' || hint === text || !isEdtf(hint) ? undefined : hint;
}

const rewrite = (text: string, [from, to]: (typeof REWRITES)[number]): string =>
  typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);

/** `02` of `feb`, `24` of `win`. */
function numberOf(name: string): string | undefined {
  const at = NAMES.indexOf(name) / 3;
  return at >= 0 && Number.isInteger(at) ? String(at < 12 ? at + 1 : at + 9) : undefined;
}

function lastDay(text: string): string {
  const [month, year] = [text.slice(-5, -3), text.slice(0, -6)].map(Number);
  return text.slice(0, -2) + String(daysInMonth(year ?? 0, month ?? 0));
}

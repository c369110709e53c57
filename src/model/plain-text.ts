/**
 * Text that is safe to show: no lone surrogates, no NUL, no towers of marks, not longer than its cap. It is still
 * text, never markup; whoever draws it escapes it.
 */
import { MARKS } from '../base/caps.js';

/** Nearly all text is this, and needs no second look. */
const PLAIN = /^[\n\x20-\x7e]*$/;
const BROKEN = /[\0\p{Cs}]/gu;
const TOWER = new RegExp(`(\\p{M}{${MARKS}})\\p{M}+`, 'gu');
/** Anything but spaces, controls, marks, what is never drawn, and the blank of Braille. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{M}\p{DI}\u2800]/u;

export const isPlain = (text: string, most: number): boolean => text.length <= most && PLAIN.test(text);

/** `text` with lone surrogates and NUL as U+FFFD. */
export const mendText = (text: string): string => text.replace(BROKEN, '\ufffd');

/** `text` with at most so many combining marks on one letter. */
export const thinMarks = (text: string): string => text.replace(TOWER, '$1');

/** The first `most` code points, the last of them "…" where there are more; `text` itself where not. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = [...text.slice(0, 2 * most + 2)];
  return head.length <= most ? text : `${head.slice(0, most - 1).join('')}…`;
}

/** False where a reader would see nothing. */
export const isVisible = (text: string): boolean => /[!-~]/.test(text) || VISIBLE.test(text);

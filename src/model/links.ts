/**
 * Addresses out of a document, checked as a browser would read them: it drops tabs and newlines anywhere and controls
 * before, so `java\nscript:` is a scheme. Whatever has no scheme is relative, and safe.
 */

const SCHEME = /^[\0- ]*[a-z][a-z\d+.-]*:/i;
const LINK = /^[\0- ]*(https?|mailto|tel):/i;
const IMAGE = /^[\0- ]*(https?:|blob:|data:image\/(png|jpe?g|gif|webp|avif|bmp)[;,])/i;
/** Scheme, slashes (a browser takes either kind, and any number), and name and password up to the last `@`; then those
 * that would come to stand there once these are gone. */
const CREDENTIALS = /^([\0- ]*(?:https?:[\\/]*|[\\/]{2,}))(?:[^\\/?#]*@[\\/]*)+/i;

/**
 * The address that is safe to follow, or with `image` to show, without credentials; undefined where there is none.
 * The text itself where nothing had to go. Linear.
 */
export function safeUrl(text: string, image = false): string | undefined {
  const read = text.replace(/[\t\n\r]/g, '').trim();
  if (read === '' || (SCHEME.test(read) && !(image ? IMAGE : LINK).test(read))) return undefined;
  return read.replace(CREDENTIALS, '$1');
}

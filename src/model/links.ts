/**
 * Addresses out of a document, checked as a browser would read them: it drops tabs and newlines anywhere and spaces
 * and controls around, so `java\nscript:` is a scheme. Whatever has no scheme is relative, and safe.
 */

const LINK_SCHEME = /^(?:https?|mailto|tel):/i;
const IMAGE_SCHEME = /^(?:https?:|blob:|data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,])/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** Scheme, slashes (a browser takes either kind, and any number) and the authority. */
const AUTHORITY = /^(https?:[\\/]*|[\\/]{2,})([^\\/?#]*)/i;

/**
 * The address that is safe to follow, or with `image` to show, without credentials; undefined where there is none.
 * The text itself where nothing had to go. Linear.
 */
export function safeUrl(text: string, image = false): string | undefined {
  // eslint-disable-next-line no-control-regex
  const read = trimControls(text.replace(/[\t\n\r]/g, ''));
  if (read === '') return undefined;
  if (SCHEME.test(read) && !(image ? IMAGE_SCHEME : LINK_SCHEME).test(read)) return undefined;
  return read.replace(AUTHORITY, (whole, before: string, authority: string) =>
    authority.includes('@') ? before + authority.slice(authority.lastIndexOf('@') + 1) : whole,
  );
}

/** Without the spaces and controls at both ends. A pattern for the last ones would not be linear. */
function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  return text.slice(start, end);
}

/**
 * The most of anything in a document. What lies beyond a cap is left out with an issue that names the cap, so that
 * a hostile or broken document costs a bounded amount of work and nothing hangs.
 *
 * Lengths of texts are in code points. Those of dates and durations are in `base/caps.ts`, for `time/` needs them.
 */

/** Characters of a document's text, and bytes of what `src` loads: 256 MiB. */
export const DOCUMENT_LENGTH = 268_435_456;

export const EVENTS = 2_000_000;

/** Entries of `categories`, `subjects` or `sources`. */
export const ENTRIES = 10_000;

/** Items of a list inside an event: facts, links, tags. */
export const ITEMS = 1_000;

export const ID_LENGTH = 200;

/** A title; a longer one is cut, and ends in "…". */
export const TITLE_LENGTH = 500;

/** Labels, names, tags, places. */
export const LABEL_LENGTH = 200;

/** Sentences: reasons, notes, quotes, wordings of a source. */
export const SENTENCE_LENGTH = 2_000;

export const DESCRIPTION_LENGTH = 20_000;

export const URL_LENGTH = 4_000;

/** An image's address, which may hold the image. */
export const IMAGE_LENGTH = 2_000_000;

/** Combining marks on one letter. */
export const MARKS = 8;

/** Issues listed of one code; the rest are counted. */
export const ISSUES_LISTED = 100;

/** Names of unknown fields that are told apart. */
export const UNKNOWN_NAMES = 1_000;

/** Values in one unknown field, at all depths together. */
export const UNKNOWN_VALUES = 10_000;

/** Texts of dates that are not read twice. */
export const DATES_REMEMBERED = 50_000;

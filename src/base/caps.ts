/**
 * The most of anything that is read or drawn: data beyond a cap gets an issue that names it, not a hang. One constant
 * each, so that a bundle holds only those it uses; the table of the docs is made from this file.
 *
 * Lengths of texts are in code points, but for those of dates and of a whole document, which are in UTF-16 units.
 */

/** Bytes of what `src` loads: 64 MiB. */
export const MOST_BYTES = 67_108_864;

/** How long `src` may take to load, in ms. */
export const TIMEOUT_MS = 30_000;

/** Characters of one EDTF text or duration. */
export const EDTF_LENGTH = 2_000;

/** Members of an EDTF set that are drawn one by one; a longer run of `{all of}` is one member. */
export const SET_MEMBERS = 400;

/** Digits of a year, its exponent counted in. */
export const YEAR_DIGITS = 15;

/** Years either side of year 0; an event beyond is pinned at the edge. */
export const PINNED_YEAR = 1e10;

/** Characters of a faulty text that its message repeats. */
export const QUOTED_LENGTH = 40;

/** Characters of a document's text: 256 Mi. */
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

/** Lanes; categories beyond this share the last one. */
export const MOST_LANES = 24;

/** Events of a story and rows of a table that are printed; what stands under them says of how many. */
export const MOST_PRINTED = 2_000;

/** Characters of an address's fragment; a longer one isn't read, and stays as it is. */
export const FRAGMENT_LENGTH = 65_536;

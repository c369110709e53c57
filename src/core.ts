/**
 * All that runs without a DOM: parsing, ordering facts, store, layout, SVG text, formats and words.
 */
export {};

/**
 * Text as it is compared when a reader looks for something: without case, accents and width, in any language alike. Each
 * character is folded by itself, so that a place in what was folded leads back to the text.
 *
 * Not by the rules of one language: whoever types "istanbul" means İstanbul, and ısparta is found by "isparta".
 */
import type { Extent } from './extent.js';

/** Letters that Unicode does not take apart, punctuation that keyboards lack, and σ, which ends a word as ς. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ς: 'σ',
    '’': "'",
    '‘': "'",
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
  }),
);

/** What is written above, below or inside a letter, and what is not seen at all. */
const MARKS = /[\p{M}\p{Cf}\u0640]/gu;
const NOT_ASCII = /[^\0-\x7f]/gu;
/** Katakana that have a hiragana, so many places before them. */
const KATAKANA = /[\u30a1-\u30f6]/g;
const TO_HIRAGANA = 0x60;

const known = new Map<string, string>();
/** Characters that are remembered: a text may hold any of Unicode's. */
const MOST_KNOWN = 10_000;

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = character
      .normalize('NFKD')
      .toLowerCase()
      .replace(MARKS, '')
      .replace(NOT_ASCII, letter => LETTERS.get(letter) ?? letter)
      .replace(KATAKANA, kana => String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA));
    if (known.size < MOST_KNOWN) known.set(character, folded);
  }
  return folded;
}

/** `text` without case, accents, width and what is not seen: NFKD without marks, ß as ss, katakana as hiragana. Linear. */
export const fold = (text: string): string => text.replace(NOT_ASCII, foldCharacter).toLowerCase();

/** The words of what a reader typed, folded, each once. */
export const foldedWords = (query: string): readonly string[] => [
  ...new Set(
    fold(query)
      .split(/\s+/)
      .filter(word => word !== ''),
  ),
];

/**
 * Where the folded `words` stand in `text`, as parts of `text` in UTF-16 units: in order, half-open, what overlaps or touches
 * joined; a letter is in or out with its marks. Linear in the text for each word.
 */
export function rangesOf(text: string, words: readonly string[]): readonly Extent[] {
  const folded = fold(text);
  const found = words.flatMap(word => placesOf(word, folded)).sort((a, b) => a.start - b.start);
  if (found.length === 0) return [];
  const ends = endsOf(text);
  const ranges: Extent[] = [];
  for (const { start, end } of found) {
    // Of the character that holds the first folded unit, and of the last one.
    const from = ends[start]!.start;
    const to = ends[end - 1]!.end;
    const last = ranges.at(-1);
    if (last && from <= last.end)
      ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, to) };
    else ranges.push({ start: from, end: to });
  }
  return ranges;
}

function placesOf(word: string, folded: string): Extent[] {
  const places: Extent[] = [];
  if (word === '') return places;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
    places.push({ start: at, end: at + word.length });
  return places;
}

/** For each unit of the folded text, the character that it came from, with the marks that follow it. */
function endsOf(text: string): readonly Extent[] {
  const units: { start: number; end: number }[] = [];
  let at = 0;
  let last: { start: number; end: number } | undefined;
  for (const character of text) {
    const { length } = fold(character);
    const end = at + character.length;
    if (length > 0) {
      last = { start: at, end };
      for (let i = 0; i < length; i++) units.push(last);
    } else if (last) last.end = end;
    at = end;
  }
  return units;
}

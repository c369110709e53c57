/**
 * Where text stops being JSON. Engines say it each in their own words, some without a place; this finds it in one
 * pass, with a stack of its own, so that depth costs memory and never the call stack.
 */

export interface JsonFault {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column: number;
  /** What could stand there, `a value`. */
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?|true|false|null/y;
/** One piece of a string at a time: a pattern for all of it would pile up the engine's own stack. */
const STRING_PART = /[^"\\\p{Cc}]{1,999}|[\x7f-\x9f]|\\(["\\/bfnrt]|u[\da-fA-F]{4})/uy;

const VALUE = 'a value';
const NAME = 'a name in double quotes';
const COLON = 'a colon';
const COMMA = 'a comma or bracket';
const END = 'the end';

/** The first fault of text that `JSON.parse` refuses; undefined where there is none. Linear. RFC 8259. */
export function findJsonFault(text: string): JsonFault | undefined {
  /** The closing brackets that are due. */
  const due: string[] = [];
  let at = 0;
  let expected = VALUE;
  let closable = false;

  const pass = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };

  for (;;) {
    pass(SPACE);
    const char = text.charAt(at);
    const after = due.length > 0 ? COMMA : END;
    let fits = true;
    if (expected === END && char === '') return undefined;
    if (closable && char !== '' && char === due.at(-1)) {
      at += 1;
      due.pop();
      expected = due.length > 0 ? COMMA : END;
    } else if (expected === VALUE && /[[{]/.test(char)) {
      at += 1;
      due.push(char === '[' ? ']' : '}');
      expected = char === '[' ? VALUE : NAME;
      closable = true;
    } else if ((expected === VALUE || expected === NAME) && char === '"') {
      at += 1;
      while (pass(STRING_PART));
      if (text[at] === '"') {
        at += 1;
        closable = expected === VALUE;
        expected = closable ? after : COLON;
      } else {
        expected = 'an escape or a quote';
        fits = false;
      }
    } else if (expected === VALUE) {
      fits = pass(SCALAR);
      if (fits) {
        expected = after;
        closable = true;
      }
    } else {
      fits = char === (expected === COLON ? ':' : expected === COMMA ? ',' : '');
      if (fits) {
        at += 1;
        expected = expected === COMMA && due.at(-1) === '}' ? NAME : VALUE;
        closable = false;
      }
    }
    if (!fits) {
      const lines = text.slice(0, at).split(/\r\n?|\n/);
      return { line: lines.length, column: lines.at(-1)!.length + 1, expected };
    }
  }
}

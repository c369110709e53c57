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
const QUOTE = /"/y;

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
  /** The bracket that is due may stand here. */
  let closable = false;

  const pass = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const endValue = (): void => {
    closable = true;
    expected = due.length > 0 ? COMMA : END;
  };

  for (;;) {
    pass(SPACE);
    const char = text.charAt(at);
    if (expected === END && char === '') return undefined;
    if (closable && due.length > 0 && char === due.at(-1)) {
      at += 1;
      due.pop();
      endValue();
    } else if (expected === VALUE && /[[{]/.test(char)) {
      at += 1;
      due.push(char === '[' ? ']' : '}');
      closable = true;
      if (char === '{') expected = NAME;
    } else if (char === (expected === COLON ? ':' : expected === COMMA ? ',' : 0)) {
      at += 1;
      closable = false;
      expected = expected === COMMA && due.at(-1) === '}' ? NAME : VALUE;
    } else if (char === '"' && (expected === VALUE || expected === NAME)) {
      at += 1;
      while (pass(STRING_PART));
      if (!pass(QUOTE)) return faultAt('an escape or a quote');
      closable = false;
      if (expected === NAME) expected = COLON;
      else endValue();
    } else if (expected === VALUE && pass(SCALAR)) endValue();
    else return faultAt(expected);
  }

  function faultAt(wanted: string): JsonFault {
    const lines = text.slice(0, at).split(/\r\n?|\n/);
    return { line: lines.length, column: lines.at(-1)!.length + 1, expected: wanted };
  }
}

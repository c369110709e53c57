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
/** One piece of a string at a time: a pattern for all of it would pile up the engine's own stack. */
const STRING_PART = /[^"\\\p{Cc}]{1,999}|[\x7f-\x9f]|\\(["\\/bfnrt]|u[\da-fA-F]{4})/uy;
const QUOTE = /"/y;

const VALUE = 'a value';
const NAME = 'a name in double quotes';
const COLON = 'a colon';
const COMMA = 'a comma or bracket';
const END = 'the end';

/** How each begins. */
const STARTS = {
  [VALUE]: /[[{"]|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?|true|false|null/y,
  [NAME]: QUOTE,
  [COLON]: /:/y,
  [COMMA]: /,/y,
  [END]: /$^/y,
};

/** The first fault of text that `JSON.parse` refuses; undefined where there is none. Linear. RFC 8259. */
export function findJsonFault(text: string): JsonFault | undefined {
  /** The closing brackets that are due. */
  const due: string[] = [];
  let at = 0;
  let expected: keyof typeof STARTS = VALUE;
  let said: string | undefined;
  /** The bracket that is due, or the end, may stand here. */
  let closable = false;

  const pass = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };

  for (;;) {
    pass(SPACE);
    const bracket = due.at(-1);
    let token: string | undefined;
    if (closable && text[at] === bracket) {
      if (bracket === undefined) return undefined;
      at += 1;
      token = due.pop();
      expected = VALUE;
    } else token = pass(STARTS[expected]);
    if (token === undefined) break;
    closable = true;
    if (token === '[' || token === '{') {
      due.push(token === '[' ? ']' : '}');
      if (token === '{') expected = NAME;
    } else if (token === ':' || token === ',') {
      closable = false;
      expected = token === ',' && bracket === '}' ? NAME : VALUE;
    } else {
      if (token === '"') {
        while (pass(STRING_PART));
        if (!pass(QUOTE)) {
          said = 'an escape or a quote';
          break;
        }
      }
      closable = expected !== NAME;
      expected = closable ? (due.length > 0 ? COMMA : END) : COLON;
    }
  }
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1, expected: said ?? expected };
}

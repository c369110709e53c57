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
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** One piece of a string at a time: a pattern for all of it would pile up the engine's own stack. */
const STRING_PART = /[^"\\\0-\x1f]{1,4096}|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

type State = 'value' | 'first' | 'key' | 'first key' | 'colon' | 'next';

const EXPECTED: Readonly<Record<State | 'end', string>> = {
  value: 'a value',
  first: 'a value or ]',
  key: 'a name in double quotes',
  'first key': 'a name in double quotes or }',
  colon: 'a colon',
  next: 'a comma or the closing bracket',
  end: 'nothing more',
};

/** The first fault of text that `JSON.parse` refuses; undefined where there is none. Linear. RFC 8259. */
export function findJsonFault(text: string): JsonFault | undefined {
  /** The closing brackets that are due. */
  const due: string[] = [];
  let state: State = 'value';
  let at = 0;

  const pass = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const passString = (): boolean => {
    at += 1;
    while (pass(STRING_PART));
    return text[at] === '"' && (at += 1) > 0;
  };

  for (;;) {
    pass(SPACE);
    if (state === 'next' && due.length === 0) return at < text.length ? fault(text, at, 'end') : undefined;
    const char = text[at] ?? '';
    if (char !== '' && char === due.at(-1) && (state === 'next' || state.startsWith('first'))) {
      due.pop();
      at += 1;
      state = 'next';
    } else if (state === 'next' || state === 'colon') {
      if (char !== (state === 'next' ? ',' : ':')) return fault(text, at, state);
      at += 1;
      state = state === 'next' && due.at(-1) === '}' ? 'key' : 'value';
    } else if (state.endsWith('key')) {
      if (char !== '"') return fault(text, at, state);
      if (!passString()) return faultInString(text, at);
      state = 'colon';
    } else if (char === '[' || char === '{') {
      due.push(char === '[' ? ']' : '}');
      at += 1;
      state = char === '[' ? 'first' : 'first key';
    } else if (char === '"') {
      if (!passString()) return faultInString(text, at);
      state = 'next';
    } else {
      if (!pass(SCALAR)) return fault(text, at, state);
      state = 'next';
    }
  }
}

const fault = (text: string, at: number, state: State | 'end'): JsonFault => ({
  ...placeOf(text, at),
  expected: EXPECTED[state],
});

const faultInString = (text: string, at: number): JsonFault => ({
  ...placeOf(text, at),
  expected:
    text[at] === '\\' ? 'another escape' : 'the rest of the text, with \\n for a new line, and a quote',
});

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

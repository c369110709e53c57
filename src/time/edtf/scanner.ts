/**
 * A cursor over text that only goes forward, and counts the characters it looks at: a test holds the count to the
 * length of the text. It keeps the first fault; a reader that meets one returns undefined and everyone stops.
 */
import type { Fault } from './faults.js';

export class Scanner {
  at = 0;
  steps = 0;
  fault: Fault | undefined;

  constructor(readonly text: string) {}

  /** The next character, or '' at the end. */
  peek(): string {
    if (this.at >= this.text.length) return '';
    this.steps += 1;
    return this.text.charAt(this.at);
  }

  /** The next character if it is one of `chars`, which is then passed; else ''. */
  take(chars: string): string {
    const char = this.peek();
    if (char === '' || !chars.includes(char)) return '';
    this.at += 1;
    return char;
  }

  /** All characters from here on that are one of `chars`. */
  takeAll(chars: string): string {
    const from = this.at;
    while (this.take(chars) !== '');
    return this.text.slice(from, this.at);
  }

  /** Remembers the fault, unless there was one before. */
  fail(fault: Fault): undefined {
    this.fault ??= fault;
    return undefined;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }
}

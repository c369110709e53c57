/**
 * A cursor over text that only goes forward, and counts the characters that it looks at: a test holds the count to
 * the length of the text.
 */
export class Scanner {
  at = 0;
  steps = 0;

  constructor(readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The next character, or '' at the end. */
  peek(): string {
    if (!this.done) this.steps += 1;
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
}

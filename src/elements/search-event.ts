/** The event of the search, which comes with it. */

/**
 * `ct-search-change`: another text is looked for, or other data have other answers. Cancelling what a reader did leaves the
 * search as it is; what a program did cannot be cancelled.
 */
export class CtSearchChangeEvent extends Event {
  /** Empty where nothing is looked for. */
  readonly query: string;
  /** Events found. */
  readonly count: number;
  readonly byReader: boolean;

  constructor({ query, count, byReader }: Pick<CtSearchChangeEvent, 'query' | 'count' | 'byReader'>) {
    super('ct-search-change', { bubbles: true, composed: true, cancelable: byReader });
    this.query = query;
    this.count = count;
    this.byReader = byReader;
  }
}

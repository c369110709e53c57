/** Focus goes into the search when a reader opens it, and back to where it was. */
export class FindFocus {
  readonly #root: ShadowRoot;
  /** What had focus when the search opened; undefined while it is closed. */
  #opener: HTMLElement | null | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** After an update. */
  settle(query: string | undefined): void {
    const field = this.#root.querySelector<HTMLInputElement>('.find input');
    if (!field) this.#opener = undefined;
    else if (this.#opener === undefined) {
      this.#opener = this.#root.activeElement as HTMLElement | null;
      // A search that a program or a link brings takes no focus.
      if (this.#opener && query === '') field.focus();
    }
  }

  /** The search closes: its button has focus again, or the event that it led to, or what had it before. */
  leave(event: HTMLElement | undefined): void {
    const opener = this.#opener;
    const before = opener?.isConnected ? opener : this.#root.querySelector<HTMLElement>("[data-ask='find']");
    (opener?.closest('.view') ? (event ?? before) : before)?.focus({ preventScroll: true });
  }
}

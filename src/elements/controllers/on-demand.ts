/**
 * Modules that a page needs only sometimes: the card, which nobody may open, the sentences of faults, of which good data
 * has none. Each is fetched the first time it is asked for, unless the page has it, and the host is rendered again once it is there.
 */
import type { CSSResult, ReactiveControllerHost } from 'lit';

export class OnDemand<T> {
  /** Undefined until it is there. */
  module: T | undefined;
  /** It could not be had: the files beside the bundle are missing, or the network is. */
  failed = false;
  /** Resolves when the request is over; undefined where none is under way. */
  pending: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => T | Promise<T>;

  constructor(host: ReactiveControllerHost, fetch: () => T | Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** The module, or undefined while it is not there; asking begins to fetch it. */
  get(): T | undefined {
    if (!this.module && !this.failed && !this.pending) this.#load();
    return this.module;
  }

  /** Does something with the module, at once or as soon as it is there; nothing where it cannot be had. */
  use(act: (module: T) => void): void {
    const module = this.get();
    if (module) act(module);
    else void this.pending?.then(() => this.module && act(this.module));
  }

  #load(): void {
    const fetched = this.#fetch();
    if (fetched instanceof Promise) this.pending = this.#waitFor(fetched);
    else this.module = fetched;
  }

  async #waitFor(fetched: Promise<T>): Promise<void> {
    try {
      this.module = await fetched;
    } catch {
      this.failed = true;
    }
    this.pending = undefined;
    this.#host.requestUpdate();
  }
}

/** The same for a part of the page, whose `styles` are in place when it is there. */
export const onDemandPart = <T extends { readonly styles: readonly CSSResult[] }>(
  host: ReactiveControllerHost & HTMLElement,
  fetch: () => T | Promise<T>,
): OnDemand<T> => {
  const styled = (part: T): T => {
    const { adoptedStyleSheets } = host.shadowRoot!;
    for (const { styleSheet } of part.styles) {
      // Parts share some.
      if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
    }
    return part;
  };
  return new OnDemand(host, () => {
    const fetched = fetch();
    return fetched instanceof Promise ? fetched.then(styled) : styled(fetched);
  });
};

/** Whether the page is being printed: lists show all of themselves then, which on a screen they do a page at a time. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost;
  /** Printing that no event tells of: by a program, or as a tool for developers shows it. */
  readonly #media = matchMedia('print');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
    this.#media.addEventListener('change', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.#media.removeEventListener('change', this);
  }

  /** The update is over before the browser lays out what it prints: it takes no more than microtasks. */
  handleEvent({ type }: Event): void {
    this.isPrinting = type === 'beforeprint' || (type === 'change' && this.#media.matches);
    this.#host.requestUpdate();
  }
}

/** Why the data of `src` could not be had. */
import type { Tools } from '../locale/messages/messages.js';

/** A key of the messages, and behind `src/` the code of the issue. */
export type SourceFault = keyof Tools['failure']['causes'];

export interface SourceFailure {
  readonly fault: SourceFault;
  /** HTTP status, where the server answered. */
  readonly status?: number;
}

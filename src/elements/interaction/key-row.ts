/** Keys that belong together, with what readers are told of them. */
import type { Tools } from '../../locale/messages/messages.js';

export interface KeyRow<T> {
  /** What they do, by its name in the messages. */
  readonly does: keyof Tools['keys']['does'];
  /** By their names in reading direction, in the order in which the words name what they do. */
  readonly keys: Readonly<Record<string, T>>;
  /** Others that do the same; nobody need be told of them. */
  readonly also?: Readonly<Record<string, T>>;
}

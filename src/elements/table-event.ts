/** The event of the table as it is arranged, which comes with the table. */
import type { TableArrangement } from '../store/table-arrangement.js';

/**
 * `ct-table-change`: a reader sorts or groups the table, or chooses its columns. Cancelling it leaves the table as it is.
 */
export class CtTableChangeEvent extends Event {
  /** Undefined where it is as at first. */
  readonly table: TableArrangement | undefined;

  constructor(table: TableArrangement | undefined) {
    super('ct-table-change', { bubbles: true, composed: true, cancelable: true });
    this.table = table;
  }
}

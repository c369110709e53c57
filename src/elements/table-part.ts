/** The table, with its styles: loaded when it is first shown. */
import { reading } from './styles/reading.css.js';
import { table } from './styles/table.css.js';

export { tableView as view } from '../render/dom/table-view.js';

export const styles = [reading, table];

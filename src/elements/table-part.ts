/** The table, with its styles: loaded when it is first shown. */
export { tableView as view } from '../render/dom/table-view.js';
export { table as styles } from './styles/table.css.js';

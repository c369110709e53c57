/** The table, with its styles: loaded when it is first asked for. */
export { tableView as tablePart } from '../render/dom/table-view.js';
export { table as styles } from './styles/table.css.js';

/** Lanes in which families stand together. Loaded where a document has any. */
import { families } from './styles/families.css.js';
export { nesting as placing } from '../layout/nest-rows.js';

export const styles = [families];

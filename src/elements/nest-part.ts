/** Lanes in which families stand together. Loaded where a document has any. */
export { nesting as placing } from '../layout/nest-rows.js';

import type { TimelineEvent } from '../model/document.js';
import type { Store } from './store.js';

/** Whether no event has any of some fields, if that is known without a look at each of them; false where it isn't. */
export const lacks = ({ has }: Pick<Store, 'has'>, fields: readonly (keyof TimelineEvent)[]): boolean =>
  has !== undefined && !fields.some(has);

/** What an editor adds to a history: read after the events and the sources, as it refers to them. */
import { ITEMS } from '../base/caps.js';
import { band, callout, step } from './schema-editorial.js';
import { list } from './words.js';

export const editorial = {
  bands: list(band, ITEMS),
  callouts: list(callout, ITEMS),
  steps: list(step, ITEMS),
} as const;

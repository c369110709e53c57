/** The styles that are needed at once; those of parts come with them. */
import { base } from './base.css.js';
import { ink } from './ink.css.js';
import { labels } from './labels.css.js';
import { lanes } from './lanes.css.js';
import { tokens } from './tokens.css.js';

export const styles = [tokens, base, lanes, ink, labels];

/** The words of card and table: a bundle's own, or English. */
import type { Locale } from './locale.js';
import { enDetails } from './messages/en-details.js';
import type { Details } from './messages/messages.js';

export const detailsOf = ({ messages }: Locale): Details => messages.details ?? enDetails;

/** The words of the tools around the drawing: a bundle's own, or English. */
import type { Locale } from './locale.js';
import { enTools } from './messages/en-tools.js';
import type { Tools } from './messages/messages.js';

export const toolsOf = ({ messages }: Locale): Tools => messages.tools ?? enTools;

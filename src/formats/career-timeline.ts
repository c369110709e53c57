/**
 * Our own JSON, so that all formats have one door.
 */
import { parseDocument } from '../model/parse-document.js';
import type { Importer } from './importer.js';

export const importCareerTimeline: Importer = source => parseDocument(source);

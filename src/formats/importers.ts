/**
 * The formats that a document can be read from. Each is a module of its own, loaded when it is asked for: who reads one
 * format pays for no other.
 */
import type { FormatName, Importer } from './importer.js';

export const IMPORTERS: Readonly<Record<FormatName, () => Promise<Importer>>> = {
  'career-timeline': async () => (await import('./career-timeline.js')).importCareerTimeline,
  'json-resume': async () => (await import('./json-resume.js')).importJsonResume,
};

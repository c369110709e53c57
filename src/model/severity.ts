/** How bad it is what reading a document can tell, by code; with every other code something was left out. */
import type { IssueCode } from './issue-sentences.js';

/** All is kept that can be, but perhaps not as it was meant. */
export const WARNINGS: readonly string[] = [
  'align/invalid',
  'align/missing',
  'as-of/invalid',
  'change/no-event',
  'data/duplicate-id',
  'data/missing',
  'date/as-of',
  'date/empty',
  'event/duplicate-id',
  'event/no-title',
  'event/undated',
  'history/invalid',
  'lane-by/invalid',
  'parent/unknown',
  'relation/unknown',
  'source/unknown',
  'text/cut',
  'text/marks',
  'url/credentials',
] satisfies readonly IssueCode[];

/** All is as it was meant, or most likely so. */
export const INFOS: readonly string[] = [
  'category/unknown',
  'data/empty',
  'data/not-list',
  'data/not-text',
  'date/fraction',
  'date/trimmed',
  'date/year',
  'date/zone',
  'document/no-title',
  'document/unknown-field',
  'event/no-id',
  'event/no-start',
  'event/tense',
  'event/unknown-field',
  'subject/unknown',
] satisfies readonly IssueCode[];

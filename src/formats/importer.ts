/**
 * What every importer is: the formats by name, what may be asked of them, and the function that each of them is.
 */
import type { Parsed } from '../base/issue.js';
import type { TimelineDocument } from '../model/document.js';

/** `career-timeline` is our own JSON; `json-resume` that of jsonresume.org, version 1.0.0 and the names of those before. */
export type FormatName = 'career-timeline' | 'json-resume';

/** How a format is read; what a format has no use for is not looked at. */
export interface ImportOptions {
  /** What the source is; told from its content and `name` where absent. */
  readonly format?: FormatName;
  /** Name of the file, which helps where the content doesn't tell; that of a `File` is known. */
  readonly name?: string;
  /**
   * What it means that an entry has a start and no end: `open`, it goes on; `unknown`, it ended and nobody said when.
   * `open`, where absent. In neither case does it end today. For json-resume.
   */
  readonly missingEnd?: 'open' | 'unknown';
  /**
   * Labels of the categories that a format makes, by id, for readers of another language: `{ work: 'Beruf' }`. English
   * ones stand for the rest. For json-resume, whose ids are the names of its sections.
   */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Reads text of its format, or what `JSON.parse` made of it. Never throws for data. */
export type Importer = (source: unknown, options: ImportOptions) => Parsed<TimelineDocument>;

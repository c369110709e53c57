/**
 * JSON Resume (https://jsonresume.org/schema, version 1.0.0; the names of versions 0 are taken, too) to a document.
 *
 * Its dates are `2014`, `2014-06` or `2014-06-29` (definition `iso8601` of the schema) and become EDTF as they are; the
 * table in `partial-dates.ts` says what becomes of each pair. The schema has no word for "present", and requires an
 * `endDate` nowhere: its custom is to leave the field out of what goes on, and that is how `missingEnd: 'open'`, the
 * default, reads it. But the file doesn't say so. One issue counts these ends, and `missingEnd: 'unknown'` takes them
 * for forgotten. `meta.lastModified` is the day that the knowledge dates from, where it is a date: what goes on, went on
 * then.
 *
 * | section | title | span or moment |
 * | --- | --- | --- |
 * | `work`, `volunteer` | position, name of the employer | `startDate` to `endDate` |
 * | `education` | type of study, area, institution | `startDate` to `endDate` |
 * | `projects` | name, entity | `startDate` to `endDate` |
 * | `awards` | title, awarder | `date` |
 * | `certificates` | name, issuer | `date` |
 * | `publications` | name, publisher | `releaseDate` |
 *
 * `description` and `summary` become paragraphs, `highlights` and `courses` lists; `keywords`, `roles` and `type` tags.
 * Markdown in them, which some themes show, counts as far as descriptions have it. What has no place here is counted.
 */
import { EVENTS } from '../base/caps.js';
import type { Parsed } from '../base/issue.js';
import type { TimelineDocument } from '../model/document.js';
import type { ImportOptions } from './importer.js';
import {
  faultAt,
  finishGathering,
  ignore,
  issuesOf,
  startGathering,
  tell,
  type Gathering,
  type Place,
} from './gathering.js';
import { objectAt, parseJson, placeOfField, textOf, type JsonObject } from './json-object.js';
import { gatherEntry } from './json-resume-entry.js';
import { RENAMED, SECTIONS, type SectionName } from './json-resume-sections.js';
import { readPartialDate } from './partial-dates.js';

/** The one that all of it is about. */
const PERSON = 'person';

/** About the file, not the life. */
const OF_THE_FILE: readonly string[] = ['$schema', 'meta'];

export function importJsonResume(source: unknown, options: ImportOptions): Parsed<TimelineDocument> {
  const gathering = startGathering();
  try {
    return importInto(gathering, source, options);
  } catch {
    tell(gathering, faultAt({ pointer: '' }, 'event/unreadable'));
    return { value: undefined, issues: issuesOf(gathering) };
  }
}

/** Throws only where an object of a program's has a getter that throws. */
function importInto(gathering: Gathering, source: unknown, options: ImportOptions): Parsed<TimelineDocument> {
  const value = parseJson(source, gathering);
  const resume = objectAt(value, '');
  if (!resume) {
    if (gathering.told.length === 0)
      tell(gathering, faultAt({ pointer: '' }, 'data/not-document', 'an object with "work"', value));
    return { value: undefined, issues: issuesOf(gathering) };
  }
  const basics = gatherBasics(resume, gathering);
  gatherDay(resume, gathering);
  let endless = 0;
  for (const name of Object.keys(SECTIONS) as SectionName[])
    endless += gatherSection(name, resume, gathering, options);
  gatherRest(resume, gathering);
  if (endless > 0) {
    const reading = options.missingEnd === 'unknown' ? 'ended, nobody said when' : 'going on';
    tell(gathering, faultAt({ pointer: '' }, 'import/no-end', reading, endless));
  }
  return finishGathering(gathering, path => placeOfHead(resume, basics, path));
}

/** Whose résumé it is. How to reach them is nobody's history, and is not taken. */
function gatherBasics(resume: JsonObject, gathering: Gathering): JsonObject | undefined {
  const given = resume.fields.get('basics')?.value ?? undefined;
  const basics = objectAt(given, '/basics', RENAMED);
  if (!basics) {
    if (given !== undefined)
      tell(gathering, faultAt({ pointer: '/basics' }, 'data/type', 'an object', given));
    return undefined;
  }
  const text = (name: string): string => textOf(basics, name, gathering);
  const name = text('name');
  const description = [text('label'), text('summary')].filter(part => part !== '').join('\n');
  const url = text('url');
  if (name !== '') gathering.head['title'] = name;
  if (name !== '' || description !== '')
    gathering.head['subjects'] = [
      {
        id: PERSON,
        ...(name !== '' && { label: name }),
        ...(description !== '' && { description }),
        ...(url !== '' && { links: [{ href: url }] }),
      },
    ];
  for (const [key, { value }] of basics.fields)
    if (!['name', 'label', 'summary', 'url'].includes(key))
      ignore(gathering, `basics.${key}`, placeOfField(basics, key), value);
  return basics;
}

/** The day that the file was last changed is as late as what it says can be known to hold. */
function gatherDay(resume: JsonObject, gathering: Gathering): void {
  const meta = objectAt(resume.fields.get('meta')?.value, '/meta');
  const written = meta?.fields.get('lastModified')?.value;
  if (!meta || written === undefined || written === null) return;
  const place = placeOfField(meta, 'lastModified');
  // Specified as YYYY-MM-DDThh:mm:ss; what follows the day has no zone, or one that is not the reader's.
  const day = typeof written === 'string' ? written.trim().replace(/T.*$/s, '') : written;
  const { kind, text } = readPartialDate(day, false, () => undefined);
  if (kind === 'date') gathering.head['asOf'] = text;
  else tell(gathering, faultAt(place, 'date/as-of', 'one day, as 2024-02-10', written));
}

/** Gathers a section's entries and gives how many of them have a start and no end. */
function gatherSection(
  name: SectionName,
  resume: JsonObject,
  gathering: Gathering,
  options: ImportOptions,
): number {
  const { head, events } = gathering;
  const place = placeOfField(resume, name);
  const list = resume.fields.get(name)?.value;
  if (list === null || list === undefined) return 0;
  if (!Array.isArray(list)) {
    tell(gathering, faultAt(place, 'data/type', 'a list', list));
    return 0;
  }
  const { label, color } = SECTIONS[name];
  const { labels = {} } = options;
  const given = Object.hasOwn(labels, name) ? labels[name]! : label;
  const before = events.length;
  const subject = head['subjects'] ? PERSON : undefined;
  let endless = 0;
  if (list.length > EVENTS) tell(gathering, faultAt(place, 'data/cap', EVENTS));
  for (let i = 0; i < Math.min(list.length, EVENTS); i += 1) {
    const pointer = `${place.pointer}/${i}`;
    try {
      const entry = objectAt(list[i], pointer, RENAMED);
      if (!entry) tell(gathering, faultAt({ pointer }, 'event/not-object', 'an object', list[i]));
      else if (gatherEntry(entry, name, gathering, { ...options, subject })) endless += 1;
    } catch {
      tell(gathering, faultAt({ pointer }, 'event/unreadable'));
    }
  }
  if (events.length > before)
    ((head['categories'] ??= []) as unknown[]).push({ id: name, label: given, color });
  return endless;
}

/** Sections without dates, and fields that are none of the format's. */
function gatherRest(resume: JsonObject, gathering: Gathering): void {
  for (const [name, { value }] of resume.fields) {
    if (name.startsWith('x-')) gathering.head[name] = value;
    else if (name !== 'basics' && !Object.hasOwn(SECTIONS, name) && !OF_THE_FILE.includes(name))
      ignore(gathering, name, placeOfField(resume, name), value);
  }
}

/** Where the fields of the document come from. */
function placeOfHead(resume: JsonObject, basics: JsonObject | undefined, path: string): Place {
  const [field = '', , inner = ''] = path.split('/');
  if (!basics || (field !== 'title' && field !== 'subjects')) return placeOfField(resume, field);
  const names: Readonly<Record<string, string>> = { links: 'url', description: 'summary' };
  return placeOfField(basics, names[inner] ?? 'name');
}

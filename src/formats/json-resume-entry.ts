/**
 * One entry of a section of JSON Resume to an event.
 */
import type { ImportOptions } from './importer.js';
import { faultAt, ignore, tell, type Gathering, type Place } from './gathering.js';
import { placeOfField, textOf, textsOf, type JsonObject } from './json-object.js';
import { LISTS, PARAGRAPHS, SECTIONS, TAGS, type Section, type SectionName } from './json-resume-sections.js';
import {
  lacksEnd,
  momentFields,
  readPartialDate,
  spanFields,
  type DateFields,
  type PartialDate,
} from './partial-dates.js';

export interface EntryOptions extends ImportOptions {
  /** Id of the subject that all events are about. */
  readonly subject: string | undefined;
}

/** Field of an event → those of an entry from which it comes: the first that is there is its place. */
const COMES_FROM: Readonly<Record<string, readonly string[]>> = {
  place: ['location'],
  links: ['url'],
  tags: TAGS,
};

const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i;

/** Gathers the event; true where it has a start and nothing is said of its end. */
export function gatherEntry(
  entry: JsonObject,
  name: SectionName,
  gathering: Gathering,
  { missingEnd = 'open', subject }: EntryOptions,
): boolean {
  const section: Section = SECTIONS[name];
  const index = gathering.events.length;
  const text = (field: string): string => textOf(entry, field, gathering, index);
  const title = section.title.map(text).filter(isThere).join(', ');
  const description = descriptionOf(entry, gathering, index);
  const place = text('location');
  const tags = [...new Set(TAGS.flatMap(field => textsOf(entry, field, gathering, index)))];
  const links = linksOf(entry, section, gathering, index);
  const [start, end] = section.dates.map((field, i) => dateAt(entry, field, i === 1, gathering, index));
  const dates: DateFields = end ? spanFields(start!, end, missingEnd) : momentFields(start!);
  gathering.events.push({
    fields: {
      title,
      ...dates,
      ...(description !== '' && { description }),
      ...(place !== '' && { place }),
      ...(links.length > 0 && { links }),
      ...(tags.length > 0 && { tags }),
      category: name,
      ...(subject !== undefined && { subject }),
      ...extensionsOf(entry),
    },
    placeOf: path => placeIn(entry, section, path),
  });
  ignoreRest(entry, name, section, gathering);
  return end !== undefined && lacksEnd(start!, end);
}

const isThere = (text: string): boolean => text !== '';

function descriptionOf(entry: JsonObject, gathering: Gathering, index: number): string {
  const paragraphs = PARAGRAPHS.map(field => textOf(entry, field, gathering, index));
  const lists = LISTS.map(field =>
    textsOf(entry, field, gathering, index)
      .map(item => `- ${item.replace(/\s+/g, ' ')}`)
      .join('\n'),
  );
  return [...paragraphs, ...lists].filter(isThere).join('\n\n');
}

/** Where `url` leads, named after the host. Without a scheme it would lead into the page that shows it. */
function linksOf(
  entry: JsonObject,
  { host }: Section,
  gathering: Gathering,
  index: number,
): readonly { readonly href: string; readonly label?: string }[] {
  const href = textOf(entry, 'url', gathering, index);
  if (href === '') return [];
  if (!ADDRESS.test(href)) {
    tell(gathering, faultAt(placeOfField(entry, 'url'), 'import/address', href), index);
    return [];
  }
  const label = host === undefined ? undefined : entry.fields.get(host)?.value;
  return [{ href, ...(typeof label === 'string' && isThere(label.trim()) && { label: label.trim() }) }];
}

function dateAt(
  entry: JsonObject,
  field: string,
  isEnd: boolean,
  gathering: Gathering,
  index: number,
): PartialDate {
  const place = placeOfField(entry, field);
  return readPartialDate(entry.fields.get(field)?.value, isEnd, fault =>
    tell(gathering, { ...fault, ...place }, index),
  );
}

/** Fields that begin with `x-` are kept through every format. */
const extensionsOf = ({ fields }: JsonObject): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...fields].flatMap(([name, { value }]) => (name.startsWith('x-') ? [[name, value]] : [])),
  );

function ignoreRest(entry: JsonObject, name: string, section: Section, gathering: Gathering): void {
  const known = [...section.title, ...section.dates, ...PARAGRAPHS, ...LISTS, ...TAGS, 'url', 'location'];
  for (const [field, { value }] of entry.fields)
    if (!known.includes(field) && !field.startsWith('x-'))
      ignore(gathering, `${name}.${field}`, placeOfField(entry, field), value);
}

function placeIn(entry: JsonObject, { title, dates }: Section, path: string): Place {
  const [field = ''] = path.split('/');
  const isDate = ['when', 'start', 'end', 'asWritten'].includes(field);
  const sources = COMES_FROM[field] ?? (isDate ? dates : field === 'title' ? title : [field]);
  return placeOfField(entry, sources.find(source => entry.fields.has(source)) ?? field);
}

/**
 * Every sentence that reading a document can say, by code, in three tables by severity. Each `$` stands for what the
 * call gives, in order. Sentences on dates and durations are in `time/`, beside what refuses them.
 */

/** Something was left out. */
export const ERRORS = {
  'data/json': 'Not JSON: $ was expected here.',
  'data/size': 'The text is longer than $ characters; split it.',
  'data/not-document': 'A document is an object with “events”, or a list of events; this is $.',
  'data/not-array': '“events” takes a list; this is $.',
  'data/type': '“$” takes $; this is $.',
  'data/required': 'Left out, for it has no “$”; give it one.',
  'data/cap': 'Only the first $ of “$” are read.',
  'event/not-object': 'An event is an object, as { "title": "PhD", "when": "2019/2023" }; this is $.',
  'event/unreadable': 'Left out, for it cannot be read as plain data.',
  'event/id': 'An id has 1 to $ characters; one was made from the title.',
  'event/title-type': 'A title is text; this is $.',
  'event/start-end-ambiguous': 'There is “when” beside “start” or “end”; one of the two must go.',
  'event/reversed': 'It ends before it starts; check “start” and “end”.',
  'date/number': '$ is not a date in EDTF; write $.',
  'date/invalid': 'This is no point in time.',
  'date/edge': '“$” is not one date; put intervals and sets into “when”.',
  'relation/ambiguous': 'Ignored, for several events have the id “$”; give each its own.',
  'relation/self': 'Ignored, for an event cannot be ordered against itself.',
  'relation/type': '“$” is no ordering fact; use one of $.',
  'relation/lag': 'Its lag is ignored, for “during” is two facts; use “startsAfter” or “endsAfter”.',
  'parent/cycle': 'Ignored, for the event would be part of itself.',
  'url/scheme': 'Dropped, for “$” is not a safe address.',
  'color/format': '“$” is no colour; use a palette name, hex, rgb(), hsl() or oklch().',
} as const;

/** All is kept, but perhaps not as it was meant. */
export const WARNINGS = {
  'data/duplicate-id': 'The id “$” is taken; this entry is left out.',
  'data/missing': 'There is no “$”; give it one.',
  'event/no-title': 'The event has no title; give it one.',
  'event/duplicate-id': 'The id “$” is taken; this event is now “$”.',
  'event/reversed': 'It ends before it starts, though not by more than the margin of its ~.',
  'date/empty': 'The date is empty; leave the field out, or write “..” for what goes on.',
  'date/as-of': 'asOf takes one day, as 2024-02-10.',
  'text/cut': 'Cut to $ characters.',
  'text/marks': 'More than $ marks on one letter are left out.',
  'relation/unknown': 'Ignored, for no event has the id “$”.',
  'parent/unknown': 'Ignored, for no event (or more than one) has the id “$”.',
  'source/unknown': 'No source has the id “$”.',
  'url/credentials': 'The name and password in the address are left out.',
} as const;

/** All is as it was meant, or most likely so. */
export const INFOS = {
  'data/empty': 'The document has no events.',
  'data/number-as-text': 'Text is expected; $ is read as text.',
  'data/not-list': '“$” takes a list; read as a list of one.',
  'document/no-title': 'The document has no title.',
  'document/unknown-field': '“$” is not a field here; kept, not used.',
  'event/unknown-field': '“$” is not a field of an event; kept, not used.',
  'event/no-id': 'The event has no id; it is now “$”.',
  'event/no-start': 'An end alone: the start is unknown.',
  'date/trimmed': 'The spaces around the date are left out.',
  'date/year': 'The number is read as the year $.',
  'date/zone': 'Not midnight: read as date and time in UTC.',
  'date/fraction': 'The fraction of the second is left out.',
  'category/unknown': 'The category “$” is not declared; it gets a lane of its own.',
  'category/too-many': 'There are $ categories; those past $ lanes share the last one.',
  'subject/unknown': 'The subject “$” is not declared.',
} as const;

export type ErrorCode = keyof typeof ERRORS;
export type WarningCode = keyof typeof WARNINGS;
export type InfoCode = keyof typeof INFOS;

/**
 * Every sentence that reading a document can say, by code; each `$` stands for what the fault gives, in order. Those on
 * dates and durations are in `time/`. They are apart from what finds the faults, so that a page whose data is good need
 * not load them.
 */

const NONE = 'There is no "$".';
const NO_EVENT = 'No event has the id "$".';
const UNKNOWN_FIELD = '"$" is no field here; it is kept, not used.';
const UNDECLARED = '"$" is not declared.';
/** Of a field, or of a whole, that is not what is taken there. */
const TAKES = 'This takes $, not $.';

export const SENTENCES = {
  'align/invalid':
    'align="$" is no event of anybody: none has it as id, tag or title and dates with two bounds.',
  'align/missing': '"$" has no event "$" whose date has two bounds, and is not aligned.',
  'as-of/invalid': 'as-of="$" is not a day such as 2026-02-10; today is used.',
  'category/unknown': UNDECLARED,
  'change/no-event': NO_EVENT,
  'color/format': TAKES,
  'data/cap': 'Only the first $ are read.',
  'data/duplicate-id': 'There is another "$" before.',
  'data/empty': NONE,
  'data/json': 'Not JSON: $ was expected here.',
  'data/missing': NONE,
  'data/not-array': TAKES,
  'data/not-document': TAKES,
  'data/not-list': 'Read as a list of one.',
  'data/not-text': 'Read as text.',
  'data/required': NONE,
  'data/size': 'The text is longer than $ characters.',
  'data/type': TAKES,
  'date/as-of': TAKES,
  'date/empty': 'Leave the field out, or write ".." for what goes on.',
  'date/format': TAKES,
  'date/fraction': 'Cut to whole seconds.',
  'date/invalid': TAKES,
  'date/number': TAKES,
  'date/trimmed': 'Spaces around it are left out.',
  'date/year': 'Read as a year.',
  'date/zone': 'Read as date and time in UTC.',
  'document/no-title': NONE,
  'document/unknown-field': UNKNOWN_FIELD,
  'event/duplicate-id': 'Another event has this id; here it is now "$".',
  'event/id': TAKES,
  'event/no-id': 'Its id is now "$".',
  'event/no-start': 'Its start is taken as unknown.',
  'event/no-title': NONE,
  'event/not-object': TAKES,
  'event/reversed': 'It ends before it starts.',
  'event/start-end-ambiguous': 'Keep "when", or "start" and "end"; not both.',
  'event/tense': 'Its date and its status do not go together, as of the day that the document dates from.',
  'event/title-type': TAKES,
  'event/undated': 'Its date says nothing alone, and no ordering fact bounds it: listed, not drawn.',
  'event/unknown-field': UNKNOWN_FIELD,
  'event/unreadable': 'This is not plain data.',
  'history/invalid': 'history="$" is not "hash"; the address of the page is left alone.',
  'lane-by/invalid': 'lane-by="$" is no field that lanes of these events can go by; they are as without it.',
  'order/unavailable':
    'What works out ordering facts could not be loaded; events have the dates of their own alone.',
  'parent/cycle': 'It would be part of itself.',
  'parent/unknown': NO_EVENT,
  'relation/ambiguous': 'Several events have the id "$".',
  'relation/lag': '"during" takes no lag; "startsAfter" and "endsAfter" do.',
  'relation/self': 'It is ordered against itself.',
  'relation/type': '"$" is no ordering fact; those are $.',
  'relation/unknown': NO_EVENT,
  'source/unknown': UNDECLARED,
  'subject/unknown': UNDECLARED,
  'text/cut': 'Cut to $ characters.',
  'text/marks': 'More than $ marks on a letter.',
  'url/credentials': 'Name and password are left out.',
  'url/scheme': TAKES,
} as const;

export type IssueCode = keyof typeof SENTENCES;

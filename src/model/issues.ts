/**
 * Every sentence that reading a document can say, by severity and code; each `$` stands for what the call gives, in
 * order. Sentences on dates and durations are in `time/`, beside what refuses them.
 */
import type { Severity } from '../base/issue.js';

/** Errors of a field, or of a whole, that is not what is taken there; they share one sentence. */
type Refusal =
  | 'color/format'
  | 'data/not-array'
  | 'data/not-document'
  | 'data/type'
  | 'date/format'
  | 'date/invalid'
  | 'date/number'
  | 'event/id'
  | 'event/not-object'
  | 'event/title-type'
  | 'url/scheme';

export const TAKES = 'This takes $, not $.';
const NONE = 'There is no "$".';
const NO_EVENT = 'No event has the id "$".';
const UNKNOWN_FIELD = '"$" is no field here; it is kept, not used.';
const UNDECLARED = '"$" is not declared.';

export const ISSUES = {
  /** Something was left out. Codes of `Refusal` are errors too. */
  error: {
    'data/cap': 'Only the first $ are read.',
    'data/json': 'Not JSON: $ was expected here.',
    'data/required': NONE,
    'data/size': 'The text is longer than $ characters.',
    'event/reversed': 'It ends before it starts.',
    'event/start-end-ambiguous': 'Keep "when", or "start" and "end"; not both.',
    'event/unreadable': 'This is not plain data.',
    'parent/cycle': 'It would be part of itself.',
    'relation/ambiguous': 'Several events have the id "$".',
    'relation/lag': '"during" takes no lag; "startsAfter" and "endsAfter" do.',
    'relation/self': 'It is ordered against itself.',
    'relation/type': '"$" is no ordering fact; those are $.',
  },
  /** All is kept that can be, but perhaps not as it was meant. */
  warning: {
    'data/duplicate-id': 'There is another "$" before.',
    'data/missing': NONE,
    'date/as-of': TAKES,
    'date/empty': 'Leave the field out, or write ".." for what goes on.',
    'event/duplicate-id': 'Another event has this id; here it is now "$".',
    'event/no-title': NONE,
    'parent/unknown': NO_EVENT,
    'relation/unknown': NO_EVENT,
    'source/unknown': UNDECLARED,
    'text/cut': 'Cut to $ characters.',
    'text/marks': 'More than $ marks on a letter.',
    'url/credentials': 'Name and password are left out.',
  },
  /** All is as it was meant, or most likely so. */
  info: {
    'category/unknown': UNDECLARED,
    'data/empty': NONE,
    'data/not-list': 'Read as a list of one.',
    'data/not-text': 'Read as text.',
    'date/fraction': 'Cut to whole seconds.',
    'date/trimmed': 'Spaces around it are left out.',
    'date/year': 'Read as a year.',
    'date/zone': 'Read as date and time in UTC.',
    'document/no-title': NONE,
    'document/unknown-field': UNKNOWN_FIELD,
    'event/no-id': 'Its id is now "$".',
    'event/no-start': 'Its start is taken as unknown.',
    'event/unknown-field': UNKNOWN_FIELD,
    'subject/unknown': UNDECLARED,
  },
} as const satisfies Record<Severity, Record<string, string>>;

export type IssueCode =
  Refusal | { [S in keyof typeof ISSUES]: keyof (typeof ISSUES)[S] }[keyof typeof ISSUES];

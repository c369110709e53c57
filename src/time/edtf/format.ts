/**
 * A value as canonical EDTF text: `parseEdtf` reads it back as an equal value.
 */
import { assertNever } from '../../base/assert-never.js';
import type { EdtfDate, EdtfEnd, EdtfRun, EdtfValue } from './value.js';

/**
 * Canonical EDTF. A qualifier that the components share from the left on stands once, to the right of the last of
 * them; any other stands to the left of its own. Exponents are written out; a margin is no part of EDTF.
 */
export function formatEdtf(value: EdtfValue): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'date-time':
      return `${value.year}-${value.month}-${value.day}T${value.time}${value.offset ?? ''}`;
    case 'interval':
      return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
    case 'set': {
      const members = value.members.map(formatMember).join();
      return value.set === 'one-of' ? `[${members}]` : `{${members}}`;
    }
    default:
      return assertNever(value);
  }
}

const formatEnd = (end: EdtfEnd): string =>
  end === 'open' ? '..' : end === 'unknown' ? '' : formatDate(end);

const formatMember = (member: EdtfDate | EdtfRun): string =>
  member.kind === 'date'
    ? formatDate(member)
    : `${member.from ? formatDate(member.from) : ''}..${member.to ? formatDate(member.to) : ''}`;

function formatDate({ year, month, season, day, qualifiers = {} }: EdtfDate): string {
  const parts = [year, season === undefined ? month : String(season), day].filter(part => part !== undefined);
  const marks = [qualifiers.year ?? '', qualifiers.month ?? '', qualifiers.day ?? ''];
  let shared = 1;
  while (shared < parts.length && marks[shared] === marks[0]) shared += 1;
  return parts
    .map((part, i) => (i >= shared ? `${marks[i]}${part}` : i === shared - 1 ? `${part}${marks[0]}` : part))
    .join('-');
}

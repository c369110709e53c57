/**
 * A value as canonical EDTF text: `parseEdtf` reads it back as an equal value.
 */
import type { EdtfDate, EdtfEnd, EdtfRun, EdtfValue } from './value.js';

/**
 * Canonical EDTF. A qualifier that components share from the left on stands once, to the right of the last of them;
 * any other stands to the left of its own. Exponents are written out; a margin is no part of EDTF.
 */
export function formatEdtf(value: EdtfValue | EdtfEnd | EdtfRun | undefined): string {
  if (value === undefined || value === 'unknown') return '';
  if (value === 'open') return '..';
  switch (value.kind) {
    case 'date':
      return formatDate(value);
    case 'date-time':
      return `${value.components.join('-')}T${value.time}${value.offset}`;
    case 'interval':
      return `${formatEdtf(value.start)}/${formatEdtf(value.end)}`;
    case 'run':
      return `${formatEdtf(value.from)}..${formatEdtf(value.to)}`;
    case 'set': {
      const members = value.members.map(formatEdtf).join();
      return value.set === 'one-of' ? `[${members}]` : `{${members}}`;
    }
  }
}

function formatDate({ components, qualifiers }: EdtfDate): string {
  const [first = ''] = qualifiers;
  let shared = 1;
  while (shared < components.length && qualifiers[shared] === first) shared += 1;
  return components
    .map((part, i) => (i >= shared ? `${qualifiers[i]}${part}` : i === shared - 1 ? part + first : part))
    .join('-');
}

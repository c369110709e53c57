/** `readDuration` with sentences. */
import type { Parsed } from '../base/issue.js';
import { readDuration, type Duration } from './duration.js';

const MESSAGES = {
  'duration/format': 'Not a duration such as P2Y, P1Y6M, P10D or PT5M',
  'duration/range': 'A duration has too many digits',
};

export const explainDuration = (code: string): string => MESSAGES[code as keyof typeof MESSAGES];

/** The duration that `text` writes; an issue has one of the codes of `readDuration`. */
export function parseDuration(text: string): Parsed<Duration> {
  const { value, code } = readDuration(text);
  return { value, issues: code ? [{ code, severity: 'error', message: explainDuration(code) }] : [] };
}

/** The first question to a source, which all others rest on. */
import { unlessAborted } from '../base/unless-aborted.js';
import { readContents } from './read-answer.js';
import { SourceStore, type SourceOptions } from './source-store.js';
import type { TimelineSource } from './timeline-source.js';

/**
 * Asks a source what there is in all; the store before it. Rejects where the source does, where that isn't `SourceContents` with
 * a time and lanes, and where `signal` is aborted.
 */
export async function openSource(
  source: TimelineSource,
  options: SourceOptions = {},
  signal = new AbortController().signal,
): Promise<SourceStore> {
  const contents = readContents(await unlessAborted(source.contents(signal), signal));
  if (!contents) throw new TypeError('a source must give contents with an extent and lanes');
  if (contents.faults.length > 0) options.onFaults?.(contents.faults);
  return new SourceStore(source, contents, options);
}

/**
 * Whatever a document can be read from, to text: a `Blob` or a stream of bytes is read to its end, up to the cap. UTF-8,
 * or UTF-16 where a byte order mark says so.
 */
import { DOCUMENT_LENGTH, MOST_BYTES } from '../base/caps.js';
import type { Fault } from '../base/issue.js';

export interface ReadSource {
  /** Text, or the value that was handed in; undefined where nothing could be read. */
  readonly value: unknown;
  /** Of a file. */
  readonly name?: string | undefined;
  readonly faults: readonly Fault[];
}

const refuse = (code: string, ...values: readonly string[]): ReadSource => ({
  value: undefined,
  faults: [{ code, values, says: 'code' }],
});

/** Never rejects for what the bytes are, nor where they stop coming; a stream that is locked is a wrong call. */
export async function readSource(source: unknown): Promise<ReadSource> {
  if (typeof source === 'string' && source.length > DOCUMENT_LENGTH)
    return refuse('data/size', String(DOCUMENT_LENGTH));
  const { stream, name } = streamOf(source);
  if (!stream) return { value: source, faults: [] };
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!ArrayBuffer.isView(value)) throw new TypeError('a stream of bytes was expected');
      size += value.byteLength;
      if (size > MOST_BYTES) {
        // Whoever fills the stream may stop; how that goes is no concern of ours.
        reader.cancel().catch(() => undefined);
        return refuse('import/size', String(MOST_BYTES));
      }
      parts.push(value);
    }
  } catch (error) {
    return refuse('import/unreadable', String(error));
  }
  return { ...decode(joined(parts, size)), name };
}

interface Streamed {
  readonly stream?: ReadableStream<Uint8Array>;
  readonly name?: string | undefined;
}

/** By the tag that every window's own classes have; nothing for all else, even where looking at it throws. */
function streamOf(source: unknown): Streamed {
  try {
    const tag = Object.prototype.toString.call(source);
    if (tag === '[object ReadableStream]') return { stream: source as ReadableStream<Uint8Array> };
    if (tag !== '[object Blob]' && tag !== '[object File]') return {};
    return { stream: (source as Blob).stream(), name: (source as Partial<File>).name };
  } catch {
    return {};
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** What is no text in its encoding becomes U+FFFD. */
function decode(bytes: Uint8Array): ReadSource {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfeff ? 'utf-16be' : mark === 0xfffe ? 'utf-16le' : 'utf-8';
  try {
    return { value: new TextDecoder(encoding, { fatal: true }).decode(bytes), faults: [] };
  } catch {
    const faults = [{ code: 'import/encoding', values: [encoding.toUpperCase()], says: 'code' }] as const;
    return { value: new TextDecoder(encoding).decode(bytes), faults };
  }
}

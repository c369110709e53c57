/** The text of what the address in `src` answered, or why it is none. Rejects where the network breaks off. */
import { MOST_BYTES } from '../base/caps.js';
import type { SourceFailure } from './source-failure.js';

/** `url` is what was asked for: an answer that a redirect took from https to http is refused. */
export async function textOf(response: Response, url: URL): Promise<string | SourceFailure> {
  if (new URL(response.url || url).protocol === 'http:' && url.protocol === 'https:')
    return { fault: 'blocked' };
  if (!response.ok) {
    return {
      fault: response.status === 404 || response.status === 410 ? 'not-found' : 'status',
      status: response.status,
    };
  }
  if (/\bhtml\b/.test(response.headers.get('content-type') ?? '')) return { fault: 'type' };
  return await readCapped(response);
}

/** The body as text; reading stops at the cap, whatever the server promised. */
async function readCapped(response: Response): Promise<string | SourceFailure> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return { fault: 'size' };
    }
    text += decoder.decode(value, { stream: true });
  }
}

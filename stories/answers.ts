/**
 * Addresses that answer the same on every machine: requests to them do not reach a network. Their host is reserved for
 * examples (RFC 2606), so that no real one is asked where this module was not loaded.
 */
const HOST = 'https://timelines.example/';

export const NEVER_ANSWERS = `${HOST}slow.json`;
export const FAILS = `${HOST}missing.json`;
export const NOT_JSON = `${HOST}broken.json`;

type Answer = () => Promise<Response>;

const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  // Not even when the request is given up: the story must not turn into another while someone looks at it.
  [NEVER_ANSWERS, () => new Promise(() => {})],
  [FAILS, async () => new Response('Not found', { status: 404 })],
  [
    NOT_JSON,
    async () =>
      new Response('{ "title": "A history that was cut', { headers: { 'content-type': 'application/json' } }),
  ],
]);

const realFetch = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const answer = ANSWERS.get(address);
  return answer === undefined ? realFetch.call(globalThis, input, init) : answer();
};

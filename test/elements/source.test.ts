/** `src`: loading is said, failures are told in words with a way to try again, what was shown stays. */
import { expect } from 'chai';
import { CAREER, cleanUp, holdFetch, json, mount, type Timeline } from './harness.js';

const other = (title: string) => ({ events: [{ title, when: '2020' }] });

const codes = (timeline: Timeline): string[] =>
  timeline
    .firedOf('ct-error')
    .flatMap(event => (event as unknown as { issues: { code: string }[] }).issues.map(({ code }) => code));

describe('src of <career-timeline>', () => {
  let held: ReturnType<typeof holdFetch>;
  beforeEach(() => {
    held = holdFetch();
  });
  afterEach(async () => {
    held.release();
    await cleanUp();
  });

  it('says that it is loading, and then no more', async () => {
    const timeline = await mount({ attributes: { src: 'a.json' } });
    expect(timeline.get('status', 'Loading').textContent).to.include('Loading');
    held.requests[0]!.answer(json(CAREER));
    await timeline.loaded();
    expect(timeline.text).to.not.include('Loading');
  });

  it('asks for an address relative to the page, once', async () => {
    const timeline = await mount({ attributes: { src: 'a.json' } });
    expect(held.requests.map(({ url }) => url)).to.deep.equal([new URL('a.json', document.baseURI).href]);
    timeline.element.theme = 'dark';
    await timeline.settled();
    expect(held.requests).to.have.lengthOf(1);
  });

  const failures: [string, Response | Error, RegExp, string][] = [
    ['404', new Response('', { status: 404 }), /nothing at its address/, 'src/not-found'],
    ['500', new Response('', { status: 500 }), /error \(500\)/, 'src/status'],
    ['no network', new TypeError('Failed to fetch'), /network/, 'src/network'],
    [
      'a page of HTML, as of a login',
      new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      /not JSON/,
      'src/type',
    ],
  ];
  for (const [what, answer, words, code] of failures)
    it(`tells of ${what} in words and by ct-error, and can be tried again`, async () => {
      const timeline = await mount({ attributes: { src: 'a.json' } });
      held.requests[0]!.answer(answer);
      await timeline.failed();
      expect(timeline.get('alert').textContent).to.match(words);
      expect(codes(timeline)).to.deep.equal([code]);
      await timeline.click(timeline.get('button', 'Try again'));
      held.requests[1]!.answer(json(CAREER));
      await timeline.loaded();
      expect(timeline.all('alert')).to.be.empty;
      expect(timeline.events).to.have.lengthOf(4);
    });

  it('tells of what is not JSON, and where it isn’t', async () => {
    const timeline = await mount({ attributes: { src: 'a.json' } });
    held.requests[0]!.answer(json('{ "events": [,] }'));
    await timeline.failed();
    expect(timeline.get('alert').textContent).to.match(/not JSON/);
    const [issue] = (timeline.firedOf('ct-error')[0] as unknown as { issues: object[] }).issues;
    expect(issue).to.include({ code: 'data/json', line: 1 });
    expect(issue).to.have.property('column');
  });

  it('keeps what was shown where the next address fails', async () => {
    const timeline = await mount({ attributes: { src: 'a.json' } });
    held.requests[0]!.answer(json(CAREER));
    await timeline.loaded();
    timeline.element.src = 'b.json';
    (await timeline.until(() => held.requests[1], 'a request')).answer(new Response('', { status: 404 }));
    await timeline.failed();
    expect(timeline.get('alert').textContent).to.match(/nothing at its address/);
    expect(timeline.events).to.have.lengthOf(4);
  });

  it('keeps what was shown where the next text is broken', async () => {
    const timeline = await mount({ attributes: { src: 'a.json' } });
    held.requests[0]!.answer(json(CAREER));
    await timeline.loaded();
    timeline.element.src = 'b.json';
    (await timeline.until(() => held.requests[1], 'a request')).answer(json('[1,'));
    await timeline.failed();
    expect(timeline.get('alert').textContent).to.match(/not JSON/);
    expect(timeline.events).to.have.lengthOf(4);
  });

  it('shows the last of several addresses, whichever answers first', async () => {
    const timeline = await mount({ attributes: { src: '1.json' } });
    for (const src of ['2.json', '3.json', '4.json', '5.json']) {
      timeline.element.src = src;
      await timeline.settled();
    }
    expect(held.requests).to.have.lengthOf(5);
    expect(held.requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, true, true, true, false]);
    held.requests[4]!.answer(json(other('Fifth')));
    await timeline.loaded();
    held.requests[1]!.answer(json(other('Second')));
    await timeline.settled();
    expect(timeline.eventNames[0]).to.match(/^Fifth/);
    expect(timeline.firedOf('ct-error')).to.be.empty;
  });

  it('stops when it is removed, and asks again where it comes back', async () => {
    const timeline = await mount({ attributes: { src: 'a.json' } });
    timeline.element.remove();
    expect(held.requests[0]!.signal.aborted).to.equal(true);
    await timeline.settled();
    expect(timeline.firedOf('ct-error')).to.be.empty;
    timeline.box.append(timeline.element);
    (await timeline.until(() => held.requests[1], 'a second request')).answer(json(CAREER));
    await timeline.loaded();
    expect(timeline.events).to.have.lengthOf(4);
  });

  it('asks for nothing that is no address of a document', async () => {
    for (const src of ['javascript:alert(1)', 'ftp://a/b.json', 'http://[']) {
      const timeline = await mount({ attributes: { src } });
      await timeline.failed();
      expect(timeline.all('alert'), src).to.have.lengthOf(1);
    }
    expect(held.requests).to.be.empty;
  });

  it('sends what the page’s own origin knows, and nothing to others', async () => {
    held.release();
    let init: RequestInit | undefined;
    const original = window.fetch.bind(window);
    window.fetch = (_, given) => {
      init = given;
      return Promise.resolve(json(CAREER));
    };
    try {
      const timeline = await mount({ attributes: { src: 'https://example.org/a.json' } });
      await timeline.loaded();
      // What fetch does where nothing is said.
      expect(init!.credentials ?? 'same-origin').to.equal('same-origin');
    } finally {
      window.fetch = original;
    }
  });

  it('stops reading where there is no end', async () => {
    let cancelled = false;
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: controller => {
        chunks++;
        controller.enqueue(new Uint8Array(16 * 1024 * 1024).fill(32));
      },
      cancel: () => void (cancelled = true),
    });
    const timeline = await mount({ attributes: { src: 'a.json' } });
    held.requests[0]!.answer(new Response(endless, { headers: { 'content-type': 'application/json' } }));
    await timeline.failed();
    expect(codes(timeline)).to.deep.equal(['src/size']);
    expect(timeline.get('alert').textContent).to.match(/too large/);
    expect(cancelled).to.equal(true);
    expect(chunks).to.be.below(40);
  });

  it('does not follow an address into a connection that is less safe', async () => {
    const timeline = await mount({ attributes: { src: 'https://example.org/a.json' } });
    const response = json(CAREER);
    Object.defineProperty(response, 'url', { value: 'http://example.org/a.json' });
    held.requests[0]!.answer(response);
    await timeline.failed();
    expect(codes(timeline)).to.deep.equal(['src/blocked']);
  });
});

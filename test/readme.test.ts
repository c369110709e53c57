/** The README's programs do what they say. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as core from '../src/core.js';
import { parseDocument } from '../src/model/parse-document.js';
import { resolveTimes } from '../src/model/resolve-times.js';
import type { TimelineDocument } from '../src/model/document.js';

interface Target {
  data?: TimelineDocument;
  events?: unknown;
  html?: string | undefined;
  change?: (changes: core.Changes) => readonly core.Issue[];
}

type Program = (exported: typeof core, timeline: Target) => Promise<string | undefined>;

const AsyncFunction = Object.getPrototypeOf(async () => Promise.resolve()).constructor as new (
  ...parts: readonly string[]
) => Program;

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code!);

/** Runs the one example that has `word` in it; gives what it hands in, and makes. */
async function run(word: string, timeline: Target = {}): Promise<Target> {
  const found = blocks.filter(code => code.includes(word));
  expect(found).to.have.length(1);
  const program = found[0]!.replace(/^import (.*) from 'career-timeline\/core';$/m, 'const $1 = core;');
  timeline.html = await new AsyncFunction(
    'core',
    'timeline',
    `${program}\nreturn typeof html === 'string' ? html : undefined;`,
  )(core, timeline);
  return timeline;
}

describe('the README', () => {
  it('imports a résumé', async () => {
    const { data } = await run('importDocument');
    expect(data?.events.map(({ when }) => when)).to.deep.equal(['2021-05/..', '/2015']);
    expect(data?.events[1]?.asWritten).to.equal('Summer 2013 – 2015');
  });

  it('ends a `Date` at midnight with its day, and milliseconds at themselves', async () => {
    const { events } = await run('Whole February');
    const doc = parseDocument(events).value!;
    const { intervals } = resolveTimes(doc).value!;
    const ends = doc.events.map(({ id }) => intervals.get(id)!.core.latestEnd);
    expect(ends).to.deep.equal([Date.UTC(2024, 2, 1), Date.UTC(2024, 2, 1), Date.UTC(2024, 1, 29)]);
  });

  it('makes HTML of a history', async () => {
    const { html } = await run('historyHtml');
    expect(html).to.match(/^<section class="ct-history" lang="en-GB" dir="ltr">\n<h2><bdi>Ada<\/bdi><\/h2>/);
    expect(html).to.include('id="ada-phd"').and.include('<p class="ct-when">2013 to about 2017</p>');
  });

  it('changes events', async () => {
    const events = [
      { id: 'phd', title: 'PhD', start: '2022-10', end: '..' },
      { id: 'interview', title: 'Interview', when: '2026-01' },
    ];
    const store = core.createLiveStore(parseDocument({ title: 'Few', events }).value!);
    let issues: readonly core.Issue[] | undefined;
    await run('timeline.change', { change: changes => (issues = store.change(changes)) });
    expect(issues).to.deep.equal([]);
    expect(store.doc.events.map(({ id, when, end }) => [id, when ?? end])).to.deep.equal([
      ['phd', '2026-02'],
      ['talk', '2026-03'],
    ]);
  });

  it('asks a server for what is larger than memory', async () => {
    const { data } = await run('archive.example');
    const doc = parseDocument({ title: 'Few', events: [{ id: 'phd', title: 'PhD', when: '2019' }] }).value!;
    const server = core.sourceOf(core.createStore(doc));
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (address, init) => {
      const { pathname, searchParams } = new URL(address as string);
      asked.push(pathname);
      const { signal } = init as { readonly signal: AbortSignal };
      const [start, end, bins, most] = ['start', 'end', 'bins', 'most'].map(name =>
        Number(searchParams.get(name)),
      );
      const answers = {
        '/contents': () => server.contents(signal),
        '/window': () => server.request({ start: start!, end: end!, bins: bins!, most: most! }, signal),
        '/search': () => server.search!(searchParams.get('text')!, most!, signal),
      };
      return Response.json(await answers[pathname as keyof typeof answers]());
    };
    try {
      const store = await core.openSource(data as unknown as core.TimelineSource);
      const { entries } = await store.request();
      expect(entries.map(({ event }) => event.title)).to.deep.equal(['PhD']);
      await store.find('phd');
      expect(asked).to.deep.equal(['/contents', '/window', '/window', '/search']);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

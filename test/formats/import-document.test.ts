/** The door of all formats: what it takes, how it finds out what that is, and how it fails. */
import { expect } from 'chai';
import { DOCUMENT_LENGTH, MOST_BYTES } from '../../src/base/caps.js';
import { importDocument, type ImportSource } from '../../src/formats/import-document.js';
import type { ImportOptions } from '../../src/formats/importer.js';

const doc = { title: 'A life', events: [{ id: 'phd', title: 'PhD', when: '2019/2023' }] };
const json = JSON.stringify(doc);

const streamOf = (...chunks: readonly unknown[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk as Uint8Array);
      controller.close();
    },
  });

const codesOf = async (source: ImportSource, options?: ImportOptions): Promise<readonly string[]> =>
  (await importDocument(source, options)).issues.map(({ code }) => code);

/** What it rejects with; fails where it does not. */
async function rejection(source: unknown, options?: unknown): Promise<unknown> {
  try {
    await importDocument(source as ImportSource, options as ImportOptions);
  } catch (error) {
    return error;
  }
  throw new Error('did not reject');
}

describe('importDocument', () => {
  it('takes text, a value, a blob, a file and a stream of bytes alike', async () => {
    const bytes = new TextEncoder().encode(json);
    const halves = [bytes.slice(0, 7), bytes.slice(7)];
    const sources = [json, doc, new Blob([json]), new File([json], 'a.json'), streamOf(...halves)];
    for (const source of sources)
      expect(await importDocument(source)).to.deep.equal({ value: doc, issues: [] });
  });

  it('goes by the format that it is told, the content, then the name of the file', async () => {
    expect(await codesOf('{}', { format: 'career-timeline' })).to.include('data/empty');
    expect(await codesOf('{"events":[5]}', { format: 'json-resume' })).to.include('import/ignored');
    expect(await codesOf('{"work":[]}')).to.include('import/empty');
    expect(await codesOf('{}', { name: 'resume.json' })).to.include('import/empty');
    expect(await codesOf(new File(['{}'], 'resume.json'))).to.include('import/empty');
  });

  it('says so where the format cannot be told, and names those that there are', async () => {
    for (const source of ['', 'Name,Start', '{}', {}, 5 as unknown as object]) {
      const { value, issues } = await importDocument(source);
      expect(value).to.equal(undefined);
      expect(issues.map(({ code, severity }) => [code, severity])).to.deep.equal([
        ['import/format', 'error'],
      ]);
      expect(issues[0]?.message).to.include('career-timeline, json-resume');
    }
  });

  it('gives line and column of text that is not JSON, in either format', async () => {
    for (const format of ['career-timeline', 'json-resume'] as const) {
      const { value, issues } = await importDocument('{\n  "work": [,]\n}', { format });
      expect(value).to.equal(undefined);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ code: 'data/json', line: 2, column: 12 });
    }
  });

  it('rejects wrong calls: a format or a reading of missing ends that there is not, a stream in use', async () => {
    expect(await rejection(json, { format: 'docx' })).to.be.instanceOf(RangeError);
    expect(await rejection(json, { format: '__proto__' })).to.be.instanceOf(RangeError);
    expect(await rejection(json, { missingEnd: 'today' })).to.be.instanceOf(RangeError);
    const stream = streamOf();
    stream.getReader();
    expect(await rejection(stream)).to.be.instanceOf(TypeError);
  });

  it('reads UTF-16 by its mark, and says where the text is not all text', async () => {
    const utf16 = (bigEndian: boolean): Uint8Array => {
      const view = new DataView(new ArrayBuffer(2 * json.length + 2));
      [...`\ufeff${json}`].forEach((letter, i) => view.setUint16(2 * i, letter.charCodeAt(0), !bigEndian));
      return new Uint8Array(view.buffer);
    };
    for (const bigEndian of [true, false])
      expect(await importDocument(streamOf(utf16(bigEndian)))).to.deep.equal({ value: doc, issues: [] });

    const latin1 = Uint8Array.from('[{"id":"a","title":"Caf\u00e9"}]', letter => letter.charCodeAt(0));
    const { value, issues } = await importDocument(streamOf(latin1));
    expect(value?.events[0]?.title).to.equal('Caf\ufffd');
    expect(issues.map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['import/encoding', 'warning'],
    ]);
  });

  it('stops at the cap, and tells whoever fills the stream', async () => {
    let cancelled = false;
    const chunk = new Uint8Array(MOST_BYTES / 8);
    const endless = new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(chunk),
      cancel: () => void (cancelled = true),
    });
    expect(await codesOf(endless)).to.deep.equal(['import/size']);
    expect(cancelled).to.equal(true);
    expect(await codesOf('['.padEnd(DOCUMENT_LENGTH + 1))).to.deep.equal(['data/size']);
  });

  it('says that a stream broke off, or holds no bytes, and keeps nothing of it', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: controller => controller.enqueue(new TextEncoder().encode('[')),
      pull: controller => controller.error(new Error('the line went dead')),
    });
    for (const stream of [broken, streamOf('text')]) {
      const { value, issues } = await importDocument(stream);
      expect(value).to.equal(undefined);
      expect(issues.map(({ code }) => code)).to.deep.equal(['import/unreadable']);
    }
  });

  it('takes an object that only looks like a stream, or will not be looked at, for a value', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const fake = { ...doc, [Symbol.toStringTag]: 'Blob' };
    expect((await importDocument(fake)).value?.events).to.deep.equal(doc.events);
    expect(await codesOf(proxy)).to.deep.equal(['import/format']);
  });
});

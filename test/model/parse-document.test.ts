import { expect } from 'chai';
import fc from 'fast-check';
import { parseEdtf } from '../../src/time/edtf/parse.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import { relationsOf } from '../../src/model/relations.js';
import { document, nonsense } from './arbitrary-document.js';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('parseDocument', () => {
  it('says of notes that it no longer lists how bad they are', () => {
    const events = Array.from({ length: 103 }, (_, i) => ({
      id: `e${i}`,
      title: 'Broadcast',
      when: i < 101 ? '1990-12-31T23:59:60Z' : '2024-02-30',
    }));
    const { issues } = parseDocument({ title: 'Leap seconds', events });
    const tell = (code: string) => issues.filter(issue => issue.code === code).map(issue => issue.severity);
    expect(new Set(tell('date/leap-second'))).to.deep.equal(new Set(['info']));
    expect(tell('date/leap-second')).to.have.lengthOf(101);
    expect(new Set(tell('date/no-such-day'))).to.deep.equal(new Set(['error']));
  });

  it('takes text, the value it writes, and its events alone', () => {
    const doc = { title: 'T', events: [{ id: 'a', title: 'A', when: '2019/2023' }] };
    expect(parseDocument(doc)).to.deep.equal({ value: doc, issues: [] });
    expect(parseDocument(JSON.stringify(doc))).to.deep.equal({ value: doc, issues: [] });
    expect(parseDocument(doc.events)).to.deep.equal({ value: { events: doc.events }, issues: [] });
  });

  it('keeps no number that JSON cannot write', () => {
    const { value, issues } = parseDocument({ categories: [{ id: 'a', order: -Infinity }], events: [] });
    expect(value!.categories).to.deep.equal([{ id: 'a' }]);
    expect(issues.map(({ pointer }) => pointer)).to.include('/categories/0/order');
  });

  it('keeps no time that lies further than anybody can reckon, and the event without it', () => {
    const { value, issues } = parseDocument({
      title: 'T',
      events: [
        { id: 'a', title: 'A', start: -1.7e308, end: 1.7e308 },
        { id: 'b', title: 'B', start: -1e20, end: 1e20 },
      ],
    });
    expect(value!.events).to.deep.equal([
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', start: -1e20, end: 1e20 },
    ]);
    expect(issues.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['date/number', '/events/0/start'],
      ['date/number', '/events/0/end'],
    ]);
    expect(() => resolveTimes(value!)).not.to.throw();
  });

  it('shares nothing with what was handed in', () => {
    const given = { title: 'T', events: [{ id: 'a', title: 'A', tags: ['x'], 'x-y': { z: [1] } }] };
    const { value } = parseDocument(given);
    const event = value!.events[0]!;
    expect(event).to.deep.equal(given.events[0]);
    expect(event.tags).not.to.equal(given.events[0]!.tags);
    expect(event['x-y']).not.to.equal(given.events[0]!['x-y']);
  });

  it('gives an address below the event for what lies deep in it', () => {
    const { issues } = parseDocument({
      title: 'T',
      events: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B', claims: [{ when: '2024' }, { when: '2024-13' }] },
      ],
    });
    expect(issues.map(({ code, pointer, event }) => [code, pointer, event])).to.deep.equal([
      ['date/range', '/events/1/claims/1/when', 'b'],
    ]);
  });

  it('takes the forms that are not quite the schema, and says so', () => {
    const { value, issues } = parseDocument({
      title: 'T',
      sources: [{ id: 's' }, { id: 's', title: 'again' }],
      events: [
        {
          id: 7,
          title: 'A',
          tags: 'one',
          place: 12,
          sources: ['s', 't'],
          after: 8,
          importance: 2,
          status: 'done',
        },
        { id: '8', title: 'B', lasts: ['P1Y', 'P2Y'], margin: 'P1', media: { src: 'a.png' }, subject: null },
      ],
    });
    expect(value).to.deep.equal({
      title: 'T',
      sources: [{ id: 's' }],
      events: [
        { id: '7', title: 'A', tags: ['one'], place: '12', sources: ['s', 't'], after: '8' },
        { id: '8', title: 'B', lasts: ['P1Y', 'P2Y'], media: [{ src: 'a.png' }] },
      ],
    });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'data/duplicate-id /sources/1/id',
      'data/not-text /events/0/id',
      'data/not-list /events/0/tags',
      'data/not-text /events/0/place',
      'source/unknown /events/0/sources/1',
      'data/not-text /events/0/after',
      'data/type /events/0/importance',
      'data/type /events/0/status',
      'duration/format /events/1/margin',
      'data/not-list /events/1/media',
      'data/missing /events/1/media/0',
    ]);
  });

  it('says what a field takes, and what it got', () => {
    const { issues } = parseDocument({ title: 'T', events: [{ id: 'a', title: 'A', status: 'done' }] });
    expect(issues[0]?.message).to.equal('This takes happened or planned or cancelled, not done.');
  });

  it('keeps every good event of a random document, in order, with unique ids and dates that can be read', () => {
    fc.assert(
      fc.property(document, given => {
        const { value } = parseDocument(given);
        const events = value!.events;
        const objects = given.events.filter(
          one => typeof one === 'object' && one !== null && !Array.isArray(one),
        );
        expect(events).to.have.length(objects.length);
        const ids = new Set(events.map(({ id }) => id));
        expect(ids.size).to.equal(events.length);
        for (const event of events) {
          expect(event.id).not.to.equal('');
          expect(event.title).to.be.a('string');
          for (const date of [event.when, event.start, event.end]) {
            if (typeof date === 'string' && date !== '..')
              expect(parseEdtf(date).value).not.to.equal(undefined);
          }
          for (const { event: other } of relationsOf(event)) {
            expect(ids.has(other)).to.equal(true);
            expect(other).not.to.equal(event.id);
          }
        }
      }),
    );
  });

  it('reads its own outcome as it is', () => {
    fc.assert(
      fc.property(document, given => {
        const { value } = parseDocument(given);
        const again = parseDocument(JSON.stringify(value));
        expect(again.value).to.deep.equal(json(value));
        const errors = again.issues.filter(
          ({ severity, code }) => severity === 'error' && code !== 'event/reversed',
        );
        expect(errors.filter(({ code }) => code !== 'relation/type')).to.deep.equal([]);
      }),
    );
  });

  it('throws for nothing', () => {
    fc.assert(
      fc.property(nonsense, given => {
        const { value, issues } = parseDocument(given);
        if (value === undefined) expect(issues).not.to.have.length(0);
        expect(parseDocument([given]).value).not.to.equal(undefined);
        expect(parseDocument({ events: [{ title: given, when: given, after: given, links: given }] }).value)
          .to.have.property('events')
          .with.length(1);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\u1 tnaE-.') }), text => {
        const { value, issues } = parseDocument(text);
        if (value === undefined) expect(issues[0]?.severity).to.equal('error');
      }),
    );
  });

  it('takes time in proportion to the number of events', function () {
    this.timeout(60_000);
    const make = (count: number): unknown[] =>
      Array.from({ length: count }, (_, i) => ({
        title: 'Same',
        start: i,
        end: i + 1,
        after: 'same',
        parent: `same-${i}`,
      }));
    const cpu = (count: number): number => {
      const events = make(count);
      const from = process.cpuUsage();
      parseDocument(events);
      const { user, system } = process.cpuUsage(from);
      return user + system;
    };
    cpu(5_000);
    const least = (count: number): number => Math.min(cpu(count), cpu(count), cpu(count));
    expect(least(80_000) / least(10_000)).to.be.below(40);
  });
});

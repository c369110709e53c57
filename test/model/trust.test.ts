/**
 * Inputs that go wrong, by the rows of the trust table that are decided when a document is read: what each gets, that
 * the rest is kept, and that reading never throws.
 */
import { expect } from 'chai';
import { parseDocument } from '../../src/model/parse-document.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import type { TimelineEvent } from '../../src/model/document.js';
import type { Issue } from '../../src/base/issue.js';

interface Outcome {
  readonly events: readonly TimelineEvent[];
  readonly codes: readonly string[];
  readonly issues: readonly Issue[];
}

/** Reads `given`, leaving aside the infos that nearly every short example gets. */
function read(given: unknown): Outcome {
  const { value, issues } = parseDocument(given);
  const told = issues.filter(({ code }) => code !== 'event/no-id' && code !== 'document/no-title');
  return { events: value?.events ?? [], codes: told.map(({ code }) => code), issues: told };
}

const readEvent = (fields: object): Outcome & { event: TimelineEvent } => {
  const outcome = read([{ id: 'a', title: 'A', ...fields }]);
  return { ...outcome, event: outcome.events[0]! };
};

const severityOf = (issues: readonly Issue[], code: string) =>
  issues.find(issue => issue.code === code)?.severity;

/** As `Temporal` values look, where the engine has none. */
const temporal = (type: string, text: string): object => ({
  [Symbol.toStringTag]: `Temporal.${type}`,
  toString: () => text,
});

describe('what goes wrong in a document', () => {
  it('row 1: a document without events is empty and says so; a list without events says nothing', () => {
    const { value, issues } = parseDocument({ title: 'Nobody' });
    expect(value).to.deep.equal({ title: 'Nobody', events: [] });
    expect(issues.map(({ code, severity }) => [code, severity])).to.deep.equal([['data/empty', 'info']]);
    expect(parseDocument({ title: 'Nobody', events: null }).issues).to.have.length(1);
    expect(parseDocument([])).to.deep.equal({ value: { events: [] }, issues: [] });
  });

  it('row 2: events that are no list are an error, and the rest of the document stays', () => {
    for (const events of [{}, 'events', 5, true]) {
      const { value, issues } = parseDocument({ title: 'A', events });
      expect(value).to.deep.equal({ title: 'A', events: [] });
      expect(issues.map(({ code, severity }) => [code, severity])).to.deep.equal([
        ['data/not-array', 'error'],
      ]);
      expect(issues[0]?.pointer).to.equal('/events');
    }
  });

  it('row 2: what is neither a document nor a list gives no document', () => {
    for (const given of [undefined, null, 5, true, Symbol('x'), () => 1, 10n, 'null', '"text"', '5']) {
      const { value, issues } = parseDocument(given);
      expect(value, String(given)).to.equal(undefined);
      expect(issues.map(({ code }) => code)).to.deep.equal(['data/not-document']);
    }
  });

  it('row 3: text that is not JSON gives line and column', () => {
    const { value, issues } = parseDocument('{\n  "events": [\n    { "title": }\n  ]\n}');
    expect(value).to.equal(undefined);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ code: 'data/json', severity: 'error', line: 3, column: 16 });
    expect(issues[0]?.message).to.contain('a value');
  });

  it('row 4: a byte order mark is accepted; a trailing comma, NaN and a comment are not', () => {
    expect(parseDocument('\ufeff{"title":"A","events":[]}').value).to.deep.equal({ title: 'A', events: [] });
    for (const [text, column] of [
      ['[1,]', 4],
      ['[NaN]', 2],
      ['[/*x*/]', 2],
      ["['a']", 2],
      ['\ufeff[1,]', 4],
      ['', 1],
    ] as const) {
      expect(parseDocument(text).issues[0], text).to.include({ code: 'data/json', line: 1, column });
    }
  });

  it('row 5: gaps, numbers and lists among the events are left out, each by its place', () => {
    // eslint-disable-next-line no-sparse-arrays
    const { events, issues } = read([null, , 5, { id: 'a', title: 'A' }, [], 'text']);
    expect(events.map(({ id }) => id)).to.deep.equal(['a']);
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(
      [0, 1, 2, 4, 5].map(i => `event/not-object /events/${i}`),
    );
  });

  it('row 6: an event without id is named by its title, the same each time, with an info', () => {
    const events = [
      { title: 'PhD, in Oxford' },
      { title: 'Ça va' },
      { title: '博士' },
      { title: '…' },
      { title: '' },
    ];
    const { value, issues } = parseDocument(events);
    expect(value?.events.map(({ id }) => id)).to.deep.equal([
      'phd-in-oxford',
      'ça-va',
      '博士',
      'event',
      'event-2',
    ]);
    expect(severityOf(issues, 'event/no-id')).to.equal('info');
    expect(parseDocument(events)).to.deep.equal({ value, issues });
  });

  it('row 6: a made id gives way to the one that an author wrote, before or after it', () => {
    const { events } = read([{ title: 'PhD' }, { id: 'phd', title: 'Other' }]);
    expect(events.map(({ id }) => id)).to.deep.equal(['phd-2', 'phd']);
  });

  it('row 7: the second of two with one id gets a suffix, and facts about that id are refused', () => {
    const { events, issues } = read([
      { id: 'a', title: 'One' },
      { id: 'a', title: 'Two' },
      { id: 'b', title: 'B', after: 'a', before: ['a', 'c'] },
      { id: 'c', title: 'C' },
    ]);
    expect(events.map(({ id }) => id)).to.deep.equal(['a', 'a-2', 'b', 'c']);
    expect(severityOf(issues, 'event/duplicate-id')).to.equal('warning');
    expect(severityOf(issues, 'relation/ambiguous')).to.equal('error');
    expect(events[2]).to.deep.equal({ id: 'b', title: 'B', before: ['c'] });
  });

  it('row 8: odd ids work; an empty one and one over 200 characters are made from the title', () => {
    const odd = [
      '__proto__',
      'constructor',
      'toString',
      'with space',
      '"quoted"',
      'hasOwnProperty',
      '\u202e',
    ];
    const given = odd.map((id, i) => ({ id, title: 'x', after: odd[(i + 1) % odd.length] }));
    const { events, codes } = read({ events: given, categories: [{ id: '__proto__' }] });
    expect(codes).to.deep.equal([]);
    expect(events).to.deep.equal(given);
    for (const id of ['', 'x'.repeat(201), 'x'.repeat(10_000), {}]) {
      const { events: named, issues } = read([{ id, title: 'PhD' }]);
      expect(named[0]?.id).to.equal('phd');
      expect(severityOf(issues, 'event/id')).to.equal('error');
    }
    expect(read([{ id: '😀'.repeat(200), title: 'A' }]).codes).to.deep.equal([]);
  });

  it('row 9: an event without title has an empty one, with a warning', () => {
    const { events, issues } = read([{ id: 'a' }]);
    expect(events).to.deep.equal([{ id: 'a', title: '' }]);
    expect(severityOf(issues, 'event/no-title')).to.equal('warning');
  });

  it('row 10: a title that is a number or a boolean is text; any other is refused', () => {
    expect(readEvent({ title: 1984 }).event.title).to.equal('1984');
    expect(readEvent({ title: false }).event.title).to.equal('false');
    for (const title of [{}, ['A'], () => 'A', Symbol('A')]) {
      const { event, codes } = readEvent({ title });
      expect(event.title).to.equal('');
      expect(codes).to.deep.equal(['event/title-type']);
    }
  });

  it('row 11: markup and templates are text, and stay as they are', () => {
    for (const title of ['<img src=x onerror=alert(1)>', '</style><script>', '${7*7}', '{{x}}']) {
      const { event, codes } = readEvent({ title });
      expect(event.title).to.equal(title);
      expect(codes).to.deep.equal([]);
    }
  });

  it('row 12: a title of a megabyte is cut at 500 code points', () => {
    for (const letter of ['x', '😀', 'é']) {
      const { event, issues } = readEvent({ title: letter.repeat(1_000_000) });
      expect([...event.title]).to.have.length(500);
      expect(event.title.endsWith('…')).to.equal(true);
      expect(severityOf(issues, 'text/cut')).to.equal('warning');
    }
    expect(readEvent({ title: '😀'.repeat(500) }).codes).to.deep.equal([]);
  });

  it('row 13: a title in which nothing can be seen is empty; towers of marks are capped', () => {
    for (const title of [' ', '\t\n', '\u200b\u200d', '\u2800', '\u3164', '\u0301', '\u202e ']) {
      const { event, codes } = readEvent({ title });
      expect(event.title).to.equal('');
      expect(codes).to.deep.equal(['event/no-title']);
    }
    const { event, codes } = readEvent({ title: `Z${'\u0335'.repeat(400)}algo` });
    expect(event.title).to.equal(`Z${'\u0335'.repeat(8)}algo`);
    expect(codes).to.deep.equal(['text/marks']);
  });

  it('row 14: bidi and joined emoji stay; a lone surrogate and NUL become U+FFFD', () => {
    const title = 'a\u202eb\u2066c 👩‍👩‍👧';
    expect(readEvent({ title }).event.title).to.equal(title);
    expect(readEvent({ title: 'a\ud800b\udc00c\0d' }).event.title).to.equal('a\ufffdb\ufffdc\ufffdd');
  });

  it('row 16: unknown fields are kept and told once a name; those with x- silently', () => {
    const given = [
      { id: 'a', title: 'A', salary: { least: 1 }, 'x-ray': [1, null], empty: null },
      { id: 'b', title: 'B', salary: 5, 'a/b~c': 1 },
    ];
    const { events, issues } = read({ title: 'T', subtitle: 'U', 'x-y': 1, events: given });
    expect(events).to.deep.equal(given);
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'document/unknown-field /subtitle',
      'event/unknown-field /events/0/salary',
      'event/unknown-field /events/0/empty',
      'event/unknown-field /events/1/a~1b~0c',
    ]);
    expect(severityOf(issues, 'event/unknown-field')).to.equal('info');
  });

  it('row 17: each property is read once; one that throws is left out, the rest is kept', () => {
    const reads = new Map<string, number>();
    const counting = new Proxy(
      { id: 'a', title: 'A', when: '2024', after: ['b'] },
      {
        get(target, key) {
          reads.set(String(key), (reads.get(String(key)) ?? 0) + 1);
          return Reflect.get(target, key) as unknown;
        },
      },
    );
    class Job {
      id = 'b';
      title = 'B';
      get when(): string {
        return '2020';
      }
    }
    const throwing = {
      id: 'c',
      title: 'C',
      get place(): string {
        throw new Error('no');
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const given = [counting, new Job(), throwing, Object.freeze({ id: 'd', title: 'D' }), revoked.proxy];
    const { events, issues } = read(given);
    expect(events).to.deep.equal([
      { id: 'a', title: 'A', when: '2024', after: ['b'] },
      { id: 'b', title: 'B' },
      { id: 'c', title: 'C' },
      { id: 'd', title: 'D' },
    ]);
    expect([...reads.values()]).to.deep.equal([1, 1, 1, 1]);
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'event/unreadable /events/2/place',
      'event/unreadable /events/4',
    ]);
    expect(events[0]).not.to.equal(counting);
  });

  it('row 18: a ring, and what is not plain JSON, in an unknown field is left out', () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    for (const odd of [
      ring,
      new Map(),
      () => 1,
      Symbol('x'),
      10n,
      NaN,
      new Date(0),
      [[ring]],
      { a: undefined },
    ]) {
      const { event, codes } = readEvent({ 'x-odd': odd });
      expect(event).to.deep.equal({ id: 'a', title: 'A' });
      expect(codes).to.deep.equal(['event/unreadable']);
    }
    const { event } = readEvent({ after: [ring], links: ring, title: 'A' });
    expect(event).to.deep.equal({ id: 'a', title: 'A', after: [], links: [] });
  });

  it('row 18: an unknown field of doubling references is given up, not unfolded', () => {
    let bomb: unknown[] = ['x'];
    for (let i = 0; i < 64; i += 1) bomb = [bomb, bomb];
    expect(readEvent({ 'x-bomb': bomb }).codes).to.deep.equal(['event/unreadable']);
  });

  it('row 19: an event without any date is kept, and nothing is said', () => {
    expect(readEvent({}).codes).to.deep.equal([]);
  });

  it('row 20: an empty date is as none, with a warning', () => {
    for (const when of [null, '', '   ', '\t']) {
      const { event, issues, codes } = readEvent({ when });
      expect(event).to.deep.equal({ id: 'a', title: 'A' });
      expect(codes).to.deep.equal(['date/empty']);
      expect(issues[0]?.pointer).to.equal('/events/0/when');
    }
    expect(readEvent({ start: '2024', end: null }).event).to.deep.equal({
      id: 'a',
      title: 'A',
      start: '2024',
    });
  });

  it('row 21: a small whole number in `when` is a year; in `start` and `end` numbers are milliseconds', () => {
    const years = [2024, 0, -44, 9999, -9999].map(when => readEvent({ when }));
    expect(years.map(({ event }) => event.when)).to.deep.equal(['2024', '0000', '-0044', '9999', '-9999']);
    expect(years.map(({ codes }) => codes)).to.deep.equal(years.map(() => ['date/year']));
    for (const when of [1707523200000, 2024.5, 10_000, -10_000]) {
      const { event, codes, issues } = readEvent({ when });
      expect(event.when).to.equal(undefined);
      expect(codes).to.deep.equal(['date/number']);
      expect(issues[0]?.message).to.contain('2024-02-10').and.to.contain('start');
    }
    expect(readEvent({ start: 2024, end: 1707523200000.25 }).event).to.deep.include({
      start: 2024,
      end: 1707523200000.25,
    });
  });

  it('row 22: what is no point in time is refused', () => {
    for (const bad of [NaN, Infinity, -Infinity, new Date(NaN)]) {
      for (const field of ['when', 'start', 'end']) {
        const { event, codes } = readEvent({ [field]: bad });
        expect(event).to.deep.equal({ id: 'a', title: 'A' });
        expect(codes).to.deep.equal(['date/invalid']);
      }
    }
  });

  it('row 23: a `Date` at midnight UTC is a day; another is its date and time in UTC, with an info', () => {
    const day = readEvent({ start: new Date('2024-02-10'), end: new Date('-000044-03-15') });
    expect([day.event.start, day.event.end]).to.deep.equal(['2024-02-10', '-0044-03-15']);
    const time = readEvent({ start: new Date('2024-02-10T23:30:00-08:00') });
    expect(time.event.start).to.equal('2024-02-11T07:30:00Z');
    expect(time.codes).to.deep.equal(['date/zone']);
    const exact = readEvent({ start: new Date(1707523200123) });
    expect(exact.event.start).to.equal(1707523200123);
    expect(exact.codes).to.deep.equal(['date/zone']);
    const cut = readEvent({ when: new Date(1707523200123) });
    expect(cut.event.when).to.equal('2024-02-10T00:00:00Z');
    expect(cut.codes).to.deep.equal(['date/zone', 'date/fraction']);
  });

  it('row 24: `Temporal` values are taken as written; a zoned one by its own local date', () => {
    const given: readonly (readonly [object, string])[] = [
      [temporal('PlainDate', '2024-02-10'), '2024-02-10'],
      [temporal('PlainDate', '2024-02-10[u-ca=japanese]'), '2024-02-10'],
      [temporal('PlainDate', '-000044-03-15'), '-0044-03-15'],
      [temporal('PlainYearMonth', '2024-02'), '2024-02'],
      [temporal('PlainDateTime', '2024-02-10T10:00:00'), '2024-02-10T10:00:00'],
      [temporal('ZonedDateTime', '2024-02-10T00:30:00+01:00[Europe/Berlin]'), '2024-02-10T00:30:00+01:00'],
    ];
    for (const [value, text] of given) {
      const { event, codes } = readEvent({ start: value });
      expect(event.start).to.equal(text);
      expect(codes).to.deep.equal([]);
      expect(readEvent({ when: value }).event.when).to.equal(text);
    }
    const exact = readEvent({ end: temporal('PlainDateTime', '2024-02-10T10:00:00.57') });
    expect(exact.event.end).to.equal(Date.UTC(2024, 1, 10, 10, 0, 0, 570));
  });

  it('row 24: an instant is its date and time in UTC, at midnight too, and says so', () => {
    const { event, codes } = readEvent({ start: temporal('Instant', '2024-02-10T00:00:00Z') });
    expect(event.start).to.equal('2024-02-10T00:00:00Z');
    expect(codes).to.deep.equal(['date/zone']);
  });

  it('row 24: what has no year, and a month of another calendar, is refused', () => {
    for (const value of [
      temporal('PlainMonthDay', '02-10'),
      temporal('PlainMonthDay', '1972-02-10[u-ca=gregory]'),
      temporal('PlainTime', '10:00:00'),
      temporal('Duration', 'P1Y'),
      temporal('PlainYearMonth', '2024-02-10[u-ca=hebrew]'),
    ]) {
      for (const field of ['when', 'start', 'end']) {
        const { event, codes } = readEvent({ [field]: value });
        expect(event, JSON.stringify(value)).to.deep.equal({ id: 'a', title: 'A' });
        expect(codes).to.deep.equal(['date/format']);
      }
    }
  });

  it('rows 23, 24: a `Date` at midnight as an end includes its day, its milliseconds end before it', () => {
    const end = new Date('2024-02-10T00:00:00Z');
    const latestEndOf = (given: unknown): number => {
      const { value } = parseDocument([{ id: 'a', title: 'A', start: '2024-02-01', end: given }]);
      return resolveTimes(value!).value!.intervals.get('a')!.core.latestEnd;
    };
    expect(latestEndOf(end)).to.equal(Date.UTC(2024, 1, 11));
    expect(latestEndOf(temporal('PlainDate', '2024-02-10'))).to.equal(Date.UTC(2024, 1, 11));
    expect(latestEndOf(Number(end))).to.equal(Date.UTC(2024, 1, 10));
  });

  it('rows 25, 27–30, 32, 34, 36, 38, 42: a date that is not EDTF leaves its event undated, at its address', () => {
    const bad = {
      '2023-02-29': 'date/no-such-day',
      '2024-13': 'date/range',
      '2024-2-1': 'date/format',
      '10/02/2024': 'date/format',
      '1984-uu': 'date/old-draft',
      '-0000': 'date/negative-zero',
      Y2024: 'date/y-prefix',
      Y1E400: 'date/exponent',
      '2024/2020': 'date/reversed',
      '[2025..2023]': 'date/set',
    };
    const given = Object.keys(bad).map((when, i) => ({ id: `e${i}`, title: 'A', when, place: 'B' }));
    const { events, issues } = read(given);
    expect(events).to.deep.equal(given.map(({ id, title, place }) => ({ id, title, place })));
    expect(
      issues.map(({ code, severity, pointer, event }) => [code, severity, pointer, event]),
    ).to.deep.equal(Object.values(bad).map((code, i) => [code, 'error', `/events/${i}/when`, `e${i}`]));
  });

  it('rows 26, 33, 35, 39, 41, 45, 49: every date that is EDTF is kept as written', () => {
    for (const when of [
      '2000-02-29',
      '-0044',
      'Y170000002',
      '2020/2020',
      '../..',
      'XXXX',
      '2024-02-10T10:00+14:00',
    ]) {
      const { event, issues } = readEvent({ when });
      expect(event.when).to.equal(when);
      expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    }
  });

  it('row 31: ASCII spaces around a date are left out with an info; other spaces are part of it', () => {
    for (const when of [' 2024', '2024 ', '\t2024\r\n']) {
      const { event, codes } = readEvent({ when });
      expect(event.when).to.equal('2024');
      expect(codes).to.deep.equal(['date/trimmed']);
    }
    for (const when of ['\u00a02024', '２０２４', '2024–2025', '2024 / 2025']) {
      const { event, codes } = readEvent({ when });
      expect(event.when, when).to.equal(undefined);
      expect(codes).to.deep.equal(['date/format']);
    }
  });

  it('row 50: `start` or `end` beside `when` is an error, and neither is believed', () => {
    for (const fields of [
      { when: '2020/2024', start: '2020' },
      { when: '2020/2024', end: '2024' },
      { when: '2020', start: '2020', end: '2024' },
      { when: 'nonsense', end: '2024' },
    ]) {
      const { event, issues } = readEvent(fields);
      expect(event).to.deep.equal({ id: 'a', title: 'A' });
      expect(severityOf(issues, 'event/start-end-ambiguous')).to.equal('error');
    }
  });

  it('row 50: one of two edges refused, neither is believed; an interval is no edge', () => {
    const { event, codes } = readEvent({ start: '2020', end: '2024-13' });
    expect(event).to.deep.equal({ id: 'a', title: 'A' });
    expect(codes).to.deep.equal(['date/range']);
    for (const start of ['2020/2021', '[2020,2021]']) {
      expect(readEvent({ start }).codes).to.deep.equal(['date/format']);
    }
    expect(readEvent({ start: '..', end: '..' }).event).to.deep.include({ start: '..', end: '..' });
  });

  it('row 51: an end before its start is an error, and both stay as written', () => {
    const day = Date.UTC(2024, 1, 10);
    for (const edges of [
      { start: '2024', end: '2020' },
      { start: '2024-05', end: '2024-04-30' },
      { start: '2024-02-10', end: '2024-02-09' },
      { start: '-0043', end: '-0044' },
      { start: day, end: day - 1 },
      { start: '2024-02-11', end: day },
      { start: '2024-02-10T12:00:00', end: '2024-02-10T10:00:00' },
    ]) {
      const { event, issues, codes } = readEvent(edges);
      expect(event).to.deep.include(edges);
      expect(codes, JSON.stringify(edges)).to.deep.equal(['event/reversed']);
      expect(issues[0]?.severity).to.equal('error');
    }
    for (const edges of [
      { start: '2024', end: '2024' },
      { start: '2024-05', end: '2024' },
      { start: '2024', end: '2024-05' },
      { start: '-0044', end: '-0043' },
      { start: day, end: day },
      { start: day, end: '2024-02-10' },
      { start: '2024-12', end: '2024-24' },
    ]) {
      expect(readEvent(edges).codes, JSON.stringify(edges)).to.deep.equal([]);
    }
  });

  it('row 52: where the margin of `~` makes up for it, it is a warning', () => {
    const { event, issues } = readEvent({ start: '2024~', end: '2023' });
    expect(event).to.deep.include({ start: '2024~', end: '2023' });
    expect(issues.map(({ severity }) => severity)).to.deep.equal(['warning']);
  });

  it('row 53: an end alone has an unknown start, with an info', () => {
    const { event, codes } = readEvent({ end: '2024' });
    expect(event.end).to.equal('2024');
    expect(codes).to.deep.equal(['event/no-start']);
  });

  it('row 55: an `asOf` that is no day is left out, with a warning', () => {
    for (const asOf of ['yesterday', '2024/2025', '2023-02-29', 5, {}, new Date(NaN)]) {
      const { value, issues } = parseDocument({ title: 'T', asOf, events: [{ id: 'a', title: 'A' }] });
      expect(value).not.to.have.property('asOf');
      const kinds = issues.map(({ severity, pointer }) => `${severity} ${pointer}`);
      expect(kinds).to.deep.equal(['warning /asOf']);
    }
    expect(parseDocument({ asOf: '2026-02-10' }).value?.asOf).to.equal('2026-02-10');
    expect(parseDocument({ asOf: new Date('2026-02-10T15:00:00Z') }).value?.asOf).to.equal('2026-02-10');
  });

  it('row 56: a fact about an event that is not there is ignored', () => {
    const { event, issues } = readEvent({
      after: 'nobody',
      during: ['a2', { event: 'nobody' }],
      parent: 'nobody',
    });
    expect(event).to.deep.equal({ id: 'a', title: 'A' });
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'relation/unknown /events/0/after',
      'relation/unknown /events/0/during/0',
      'relation/unknown /events/0/during/1/event',
      'parent/unknown /events/0/parent',
    ]);
  });

  it('row 57: a fact of an event about itself is an error; two that point at each other are none', () => {
    const { event, codes } = readEvent({ after: 'a', parent: 'a' });
    expect(event).to.deep.equal({ id: 'a', title: 'A' });
    expect(codes).to.deep.equal(['relation/self', 'parent/cycle']);
    const mutual = [
      { id: 'a', title: 'A', after: 'b' },
      { id: 'b', title: 'B', after: 'a' },
    ];
    expect(read(mutual)).to.deep.include({ events: mutual, codes: [] });
  });

  it('row 57: parents that run in a ring are cut where the ring closes', () => {
    const parents = { a: 'b', b: 'c', c: 'b', d: 'a' };
    const { events, codes } = read(
      Object.entries(parents).map(([id, parent]) => ({ id, title: id, parent })),
    );
    expect(codes).to.deep.equal(['parent/cycle']);
    expect(events.map(({ parent }) => parent)).to.deep.equal(['b', undefined, 'b', 'a']);
  });

  it('row 61: a word that is no ordering fact is an error that lists those that are', () => {
    for (const follows of ['b', ['b'], { event: 'b' }, [{ event: 'x', lag: 'P1Y' }]]) {
      const { events, issues } = read([
        { id: 'a', title: 'A', follows },
        { id: 'b', title: 'B' },
      ]);
      expect(events[0]).to.deep.include({ follows });
      expect(issues.map(({ code, severity }) => `${severity} ${code}`)).to.deep.equal([
        'error relation/type',
      ]);
      expect(issues[0]?.message).to.contain('startsAfter');
    }
    expect(readEvent({ during: { event: 'b', lag: 'P1Y' } }).codes).to.include('relation/lag');
  });

  it('row 62: a category that is not declared is told once, whatever there are', () => {
    const given = Array.from({ length: 3_000 }, (_, i) => ({
      id: `e${i}`,
      title: 'A',
      category: `c${i % 1_000}`,
    }));
    const { events, issues } = read({ categories: [{ id: 'c0' }], events: given });
    expect(events).to.deep.equal(given);
    expect(issues).to.have.length(101);
    expect(issues[0]).to.include({
      code: 'category/unknown',
      severity: 'info',
      pointer: '/events/1/category',
    });
    expect(issues.at(-1)?.message).to.contain('899 more');
  });

  it('row 63: a colour that is none is left out', () => {
    for (const color of ['red;background:url(//x)', 'expression(1)', 'var(--x)', 'url(x)', '#ggg', 5, {}]) {
      const { value, issues } = parseDocument({
        categories: [{ id: 'c', color }],
        title: 'T',
        events: [{ id: 'a', title: 'A' }],
      });
      expect(value?.categories).to.deep.equal([{ id: 'c' }]);
      expect(issues.map(({ code }) => code)).to.deep.equal(['color/format']);
    }
  });

  it('row 64: an address that could run something is dropped, its text is kept', () => {
    for (const href of [
      'javascript:alert(1)',
      ' \tjava\nscript:alert(1)',
      'vbscript:x',
      'data:text/html,x',
      'blob:x',
    ]) {
      const { event, codes } = readEvent({ links: [{ href, label: 'Home' }, { href }] });
      expect(event.links).to.deep.equal([{ label: 'Home' }]);
      expect(codes).to.deep.equal(['url/scheme', 'url/scheme']);
    }
    const { event, codes } = readEvent({ links: [{ href: 'http://user:pw@host/x' }, { href: '//host' }] });
    expect(event.links).to.deep.equal([{ href: 'http://host/x' }, { href: '//host' }]);
    expect(codes).to.deep.equal(['url/credentials']);
  });

  it('row 65: relative addresses, fragments, mail, telephone and other alphabets are kept', () => {
    const links = ['cv.pdf', '/a?b=c:d', '#x', 'mailto:a@b.org', 'tel:+44', 'https://аpple.com/'].map(
      href => ({ href }),
    );
    const { event, codes } = readEvent({ links });
    expect(event.links).to.deep.equal(links);
    expect(codes).to.deep.equal([]);
  });

  it('the same fault a million times is a hundred issues and a count', () => {
    const { issues } = read(Array.from({ length: 1_000 }, () => null));
    expect(issues).to.have.length(101);
    expect(issues.at(-1)).to.deep.include({ code: 'event/not-object', severity: 'error' });
    expect(issues.at(-1)?.message).to.contain('900 more');
  });
});

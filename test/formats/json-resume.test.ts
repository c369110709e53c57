import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { EVENTS, ISSUES_LISTED, TITLE_LENGTH } from '../../src/base/caps.js';
import type { Issue, Parsed } from '../../src/base/issue.js';
import type { ImportOptions } from '../../src/formats/importer.js';
import { importJsonResume } from '../../src/formats/json-resume.js';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { resolveTimes } from '../../src/model/resolve-times.js';

const sample = readFileSync(new URL('../../stories/samples/json-resume.json', import.meta.url), 'utf8');

const read = (source: unknown, options: ImportOptions = {}): Parsed<TimelineDocument> =>
  importJsonResume(source, options);

const readWork = (entry: object): { event: TimelineEvent; issues: readonly Issue[] } => {
  const { value, issues } = read({ basics: { name: 'Ines' }, work: [entry] });
  return { event: value!.events[0]!, issues };
};

const tellOf = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, pointer }) => `${code} ${pointer}`);

/** True where the pointer leads to something. RFC 6901. */
function leads(source: unknown, pointer: string): boolean {
  let at: unknown = source;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}

describe('importJsonResume', () => {
  it('makes a document of a résumé', () => {
    const { value } = read(sample);
    const { title, asOf, subjects, categories, events } = value!;
    expect({ title, asOf, subjects }).to.deep.equal({
      title: 'Ines Falkenrath',
      asOf: '2026-01-15',
      subjects: [
        {
          id: 'person',
          label: 'Ines Falkenrath',
          description: 'Hydrologist\nMeasures rivers, and writes the software that does it at night.',
          links: [{ href: 'https://falkenrath.example' }],
        },
      ],
    });
    expect(categories?.map(({ id, label }) => [id, label])).to.deep.equal([
      ['work', 'Work'],
      ['education', 'Education'],
      ['projects', 'Projects'],
      ['volunteer', 'Volunteering'],
      ['awards', 'Awards'],
      ['certificates', 'Certificates'],
      ['publications', 'Publications'],
    ]);
    expect(events.map(event => [event.category, event.title, event.when])).to.deep.equal([
      ['work', 'Head of the gauging network, Styrian Water Survey', '2021-05/..'],
      ['work', 'Hydrologist, Alpine Forecast Office', '2015-09-01/2021-04-30'],
      ['work', 'Field engineer, Delta Consult', '/2015'],
      ['education', 'MSc, Hydrology, Graz University of Technology', '2010-10/2013-06'],
      ['education', 'BSc, Geography, University of Ljubljana', '/2010'],
      ['projects', 'Night logger, River Watch', '2014/2018'],
      ['projects', 'Map of forgotten springs', undefined],
      ['volunteer', 'Trainer, River Watch', '2017/..'],
      ['awards', 'Prize for open data, Chamber of Engineers', '2023-11'],
      ['certificates', 'Swift-water rescue, Mountain Rescue', '2016-04-17'],
      ['publications', 'A hundred years of one brook, Journal of Small Rivers', '2019-03'],
    ]);
    expect(events[0]).to.deep.equal({
      id: 'head-of-the-gauging-network-styrian-water-survey',
      title: 'Head of the gauging network, Styrian Water Survey',
      when: '2021-05/..',
      category: 'work',
      subject: 'person',
      place: 'Graz',
      links: [{ href: 'https://water.example', label: 'Styrian Water Survey' }],
      description:
        'The authority for rivers and ground water.\n\n' +
        'Three hundred gauges, and the forecasts that are made from them.\n\n' +
        '- Moved all stations to radio within two winters\n' +
        '- Published every reading since 1893 as open data',
    });
    expect(events[5]?.tags).to.deep.equal(['hardware', 'LoRa', 'Author', 'open hardware']);
    expect(events[3]?.description).to.equal('- Open channels\n- Time series');
  });

  it('says what it read otherwise than it stands there, and counts what has no place', () => {
    const { issues } = read(sample);
    expect(issues.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`)).to.deep.equal([
      'error date/format /work/2/startDate',
      'info import/ongoing /volunteer/0/endDate',
      'info import/no-end ',
      'info import/ignored /basics/email',
      'info import/ignored /basics/location',
      'info import/ignored /basics/profiles',
      'info import/ignored /education/0/score',
      'info import/ignored /skills',
      'info import/ignored /languages',
      'info import/ignored /interests',
      'info import/ignored /references',
    ]);
    expect(issues[0]).to.include({
      event: 'field-engineer-delta-consult',
      message: 'This takes 2024, 2024-02 or 2024-02-10, not Summer 2013.',
    });
    expect(issues[2]?.message).to.equal('A start without an end is read as going on: 1 in all.');
    expect(issues[8]?.message).to.equal('A timeline has no place for "languages": left out, 2 in all.');
  });

  it('gives a document that reads as itself, and whose ends are bounded by its own day alone', () => {
    const { value } = read(sample);
    const again = parseDocument(JSON.stringify(value));
    expect(again.value).to.deep.equal(value);
    expect(again.issues).to.deep.equal([]);
    const late = read({ ...(JSON.parse(sample) as object), meta: { lastModified: '2022-07' } });
    const { intervals } = resolveTimes(late.value!).value!;
    const { core, end } = intervals.get('head-of-the-gauging-network-styrian-water-survey')!;
    expect(end.knowledge).to.equal('open');
    expect([core.earliestEnd, core.latestEnd]).to.deep.equal([Date.UTC(2022, 7, 1), Infinity]);
  });

  it('takes an absent end as going on, or as unknown where it is asked to', () => {
    const resume = { work: [{ startDate: '2018' }, { startDate: '2019', endDate: 'Present' }, {}] };
    const when = (options: ImportOptions): unknown =>
      read(resume, options).value!.events.map(event => event.when);
    expect(when({})).to.deep.equal(['2018/..', '2019/..', undefined]);
    expect(when({ missingEnd: 'open' })).to.deep.equal(['2018/..', '2019/..', undefined]);
    expect(when({ missingEnd: 'unknown' })).to.deep.equal(['2018/', '2019/..', undefined]);
    const { issues } = read(resume, { missingEnd: 'unknown' });
    expect(issues.find(({ code }) => code === 'import/no-end')?.message).to.include(
      'nobody said when: 1 in all',
    );
  });

  it('keeps both dates of what ends before it starts, and says so at the entry', () => {
    const { event, issues } = readWork({ name: 'A', startDate: '2020', endDate: '2018' });
    expect(event).to.include({ start: '2020', end: '2018' });
    expect(tellOf(issues)).to.deep.equal(['event/reversed /work/0']);
    expect(issues[0]?.event).to.equal(event.id);
  });

  it('gives a hint where it is plain what was meant', () => {
    const hintOf = (startDate: string): string | undefined =>
      readWork({ name: 'A', startDate }).issues[0]?.message;
    expect(hintOf('03/2019')).to.include('perhaps “2019-03”');
    expect(hintOf('May 2019')).to.include('perhaps “2019-05”');
    expect(hintOf('2019-02-30')).to.include('perhaps “2019-02-28”');
    expect(hintOf('Summer 2019')).not.to.include('perhaps');
  });

  it('takes the names that fields had before version 1, and the new one where both stand', () => {
    const { event } = readWork({ company: 'Old', position: 'Clerk', website: 'https://old.example' });
    expect(event).to.deep.include({
      title: 'Clerk, Old',
      links: [{ href: 'https://old.example', label: 'Old' }],
    });
    expect(readWork({ company: 'Old', name: 'New' }).event.title).to.equal('New');
    const { issues } = readWork({ name: 'A', website: 'javascript:1' });
    expect(tellOf(issues)).to.deep.equal(['url/scheme /work/0/website']);
  });

  it('leaves out an address that would lead into the page', () => {
    const { event, issues } = readWork({ name: 'A', url: 'www.a.example' });
    expect(event.links).to.equal(undefined);
    expect(tellOf(issues)).to.deep.equal(['import/address /work/0/url']);
    expect(readWork({ name: 'A', url: '//a.example' }).event.links?.[0]?.href).to.equal('//a.example');
  });

  it('keeps one item of a list in one line', () => {
    const { event } = readWork({ name: 'A', summary: 'One.\nTwo.', highlights: ['a\n\n- b', '', 'c'] });
    expect(event.description).to.equal('One.\nTwo.\n\n- a - b\n- c');
  });

  it('keeps fields that begin with x-, in the résumé and in an entry', () => {
    const { value, issues } = read({
      'x-a': { b: 1 },
      basics: { name: 'A' },
      work: [{ name: 'B', 'x-c': [2] }],
    });
    expect(value?.['x-a']).to.deep.equal({ b: 1 });
    expect(value?.events[0]?.['x-c']).to.deep.equal([2]);
    expect(issues).to.deep.equal([]);
  });

  it('names categories as it is asked to', () => {
    const labels = Object.assign(Object.create({ volunteer: 'no' }) as object, { work: 'Beruf' });
    const { value } = read({ work: [{ name: 'A' }], volunteer: [{ organization: 'B' }] }, { labels });
    expect(value?.categories?.map(({ label }) => label)).to.deep.equal(['Beruf', 'Volunteering']);
  });

  it('takes the day of the last change only where it is one', () => {
    const day = (lastModified: unknown): unknown => read({ meta: { lastModified } }).value?.asOf;
    expect(day('2024-02-10T23:59:59')).to.equal('2024-02-10');
    expect(day('2024-02')).to.equal('2024-02');
    for (const wrong of ['yesterday', '2024-02-30T10:00:00', 20240210, {}]) {
      const { value, issues } = read({ meta: { lastModified: wrong } });
      expect(value?.asOf).to.equal(undefined);
      expect(tellOf(issues)).to.include('date/as-of /meta/lastModified');
    }
  });

  it('tells wrong types at their place, and keeps the rest', () => {
    const { value, issues } = read({
      basics: [],
      work: {},
      education: 'none',
      projects: [null, [], 5, { name: { a: 1 }, keywords: ['x', 7, {}], url: [], startDate: true }],
      awards: null,
    });
    expect(value?.events).to.deep.equal([{ id: 'event', title: '', tags: ['x', '7'], category: 'projects' }]);
    expect(tellOf(issues)).to.have.members([
      'data/type /basics',
      'data/type /work',
      'data/type /education',
      'event/not-object /projects/0',
      'event/not-object /projects/1',
      'event/not-object /projects/2',
      'data/type /projects/3/name',
      'data/not-text /projects/3/keywords/1',
      'data/type /projects/3/keywords/2',
      'data/type /projects/3/url',
      'date/invalid /projects/3/startDate',
      'event/no-title /projects/3',
      'document/no-title ',
    ]);
  });

  it('gives no document for what is no object', () => {
    for (const source of [null, 5, [], '"text"', '[]']) {
      const { value, issues } = read(source);
      expect(value).to.equal(undefined);
      expect(tellOf(issues)).to.deep.equal(['data/not-document ']);
    }
  });

  it('leaves out an entry that will not be read, and keeps its neighbours', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = {
      get name(): string {
        throw new Error('no');
      },
    };
    expect(tellOf(read({ basics: throwing, work: [{ name: 'A' }] }).issues)).to.deep.equal([
      'event/unreadable ',
    ]);
    const { value, issues } = read({ work: [proxy, { name: 'A' }, throwing] });
    expect(value?.events.map(({ title }) => title)).to.deep.equal(['A']);
    expect(
      issues.filter(({ code }) => code === 'event/unreadable').map(({ pointer }) => pointer),
    ).to.deep.equal(['/work/0', '/work/2']);
  });

  it('keeps to the caps: long texts, deep nesting, many entries, many unknown fields', function () {
    this.timeout(60_000);
    const long = 'x'.repeat(10_000_000);
    const { event, issues } = readWork({ name: long, startDate: long, highlights: [long], location: long });
    expect([...event.title]).to.have.length(TITLE_LENGTH);
    expect(new Set(tellOf(issues))).to.deep.equal(
      new Set(
        ['date/format /work/0/startDate', 'text/cut /work/0', 'text/cut /work/0/name'].concat([
          'text/cut /work/0/location',
          'text/cut /work/0/startDate',
          'import/no-end ',
        ]),
      ),
    );
    for (const { message } of issues) expect(message.length).to.be.below(400);

    const sparse = { keywords: new Array(2 ** 32 - 1), highlights: new Array(2 ** 32 - 1) };
    expect(tellOf(readWork({ name: 'A', ...sparse }).issues)).to.deep.equal([
      'data/cap /work/0/highlights',
      'data/cap /work/0/keywords',
    ]);

    const deep = `{"work":[{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`;
    expect(read(deep).issues).not.to.have.length(0);

    const many = Array.from({ length: 100_000 }, (_, i) => ({ name: 'A', startDate: 'soon', [`f${i}`]: 1 }));
    const outcome = read({ work: many });
    expect(outcome.value?.events).to.have.length(100_000).and.length.below(EVENTS);
    const ofCode = (code: string): number => outcome.issues.filter(issue => issue.code === code).length;
    expect(ofCode('date/format')).to.equal(ISSUES_LISTED + 1);
    expect(ofCode('import/ignored')).to.equal(ISSUES_LISTED + 1);
  });

  it('throws for nothing, and every pointer leads to something', () => {
    const anyValue = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2019', '2019-05', 'Present', '', 'May 2019', null),
    );
    const names = 'name position organization institution studyType area title url website summary highlights'
      .concat(' courses keywords roles startDate endDate date releaseDate location __proto__ x-a a/b~c')
      .split(' ');
    const entry = fc.dictionary(fc.constantFrom(...names), anyValue);
    const list = fc.oneof(fc.array(fc.oneof(entry, anyValue)), anyValue);
    const sections = 'work volunteer education awards certificates publications projects skills'
      .concat(' languages x-b constructor')
      .split(' ');
    const resume = fc
      .tuple(
        fc.dictionary(fc.constantFrom(...sections), list),
        fc.record(
          { basics: fc.oneof(entry, anyValue), meta: fc.record({ lastModified: anyValue }) },
          { requiredKeys: [] },
        ),
      )
      .map(([some, rest]) => ({ ...some, ...rest }));
    const both = fc.constantFrom('open' as const, 'unknown' as const);
    fc.assert(
      fc.property(
        fc.oneof({ weight: 5, arbitrary: resume }, { weight: 1, arbitrary: fc.jsonValue() }),
        both,
        (source, missingEnd) => {
          const given: unknown = JSON.parse(JSON.stringify(source));
          for (const { value, issues } of [
            read(given, { missingEnd }),
            read(JSON.stringify(given), { missingEnd }),
          ]) {
            if (value === undefined) expect(issues).not.to.have.length(0);
            for (const { pointer, message } of issues) {
              expect(message).not.to.include('undefined');
              if (pointer !== undefined) expect(leads(given, pointer), `${pointer}`).to.equal(true);
            }
            if (value) expect(parseDocument(JSON.stringify(value)).value).to.deep.equal(value);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

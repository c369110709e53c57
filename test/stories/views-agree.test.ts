/** Lanes, story, table, card and HTML agree on every document of the stories; and so do the pages that a reader sees of a real career. */
import { expect } from 'chai';
import { company } from '../../stories/samples/company.js';
import { engineer } from '../../stories/samples/engineer.js';
import { pause, theatre } from '../../stories/samples/folded-gaps.js';
import * as hardCases from '../../stories/samples/hard-cases.js';
import { INK, inkSheet } from '../../stories/samples/ink.js';
import { launchDay } from '../../stories/samples/launch-day.js';
import { OWN, STANDARD } from '../../stories/samples/notation.js';
import { resume } from '../../stories/samples/resume.js';
import { resumes } from '../../stories/samples/resumes.js';
import { rumours } from '../../stories/samples/rumours.js';
import { sixtyEvents } from '../../stories/samples/sixty-events.js';
import { ada, ben } from '../../stories/samples/two-people.js';
import { workingLife } from '../../stories/samples/working-life.js';
import { cleanUp, mount, spokenOf, type Timeline } from '../elements/harness.js';
import { storeOf } from '../random-document.js';
import { disagreements, missing } from '../views-agree.js';

const real = (await (await fetch('/data/mrinank-sharma.json')).json()) as {
  readonly events: readonly { readonly id: string; readonly status?: string; readonly certainty?: string }[];
};

const { archive, nothing: _nothing, ...cases } = hardCases;

const DOCUMENTS: Readonly<Record<string, () => unknown>> = {
  company,
  engineer,
  theatre,
  pause,
  launchDay,
  resume,
  resumes,
  rumours,
  sixtyEvents,
  ada,
  ben,
  workingLife,
  ...cases,
  archive: () => archive(400, 7),
  ink: () => inkSheet('Ink', Object.keys(INK) as (keyof typeof INK)[]),
  notation: () => ({
    events: [...STANDARD, ...OWN].flatMap(({ rows, beside = [] }) => [
      ...beside,
      ...rows.flatMap(row => [row.event, ...(row.beside ?? [])]),
    ]),
  }),
};

describe('lanes, story, table, card and HTML of the stories', () => {
  afterEach(cleanUp);

  for (const [name, source] of Object.entries(DOCUMENTS))
    it(`agree on ${name}`, () => {
      const store = storeOf(source());
      expect([...missing(store), ...disagreements(store)].slice(0, 5).join('\n')).to.equal('');
    });

  it('say the same on the page of every event of a real career', async () => {
    const table = await saidIn(
      await mount({ data: real, attributes: { view: 'table', locale: 'en' } }),
      'Later',
    );
    const story = await saidIn(
      await mount({ data: real, attributes: { view: 'story', locale: 'en' } }),
      'Earlier',
    );
    const lanes = await mount({ data: real, attributes: { view: 'lanes', locale: 'en' } });
    const drawn = new Map(lanes.events.map(event => [event.dataset['event']!, event]));
    for (const { id, status, certainty } of real.events) {
      const label = drawn.get(id);
      expect(label, `${id} in the lanes`).to.not.equal(undefined);
      for (const said of [table.get(id), story.get(id), spokenOf(label!)]) {
        expect(said, id).to.be.a('string');
        for (const state of [status, certainty])
          if (state && state !== 'happened' && state !== 'certain')
            expect(said!.toLowerCase(), id).to.include(state);
      }
      // Events that share a date in the story share its words.
      const when = story
        .get(id)!
        .split('\n')[0]!
        .replace(/^\d+ events, /, '');
      expect(table.get(id)!.toLowerCase(), id).to.include(when.toLowerCase());
    }
  });
});

/** What a page of story or table says of each event: its row, or the date above its title. */
async function saidIn(timeline: Timeline, name: string): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>();
  for (;;) {
    for (const event of timeline.events) {
      const place = event.closest('tr') ?? event.closest('.story-items > li')!.querySelector('[part=when]')!;
      const parts = [...place.childNodes].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
      said.set(event.dataset['event']!, parts.filter(Boolean).join('\n'));
    }
    const onward = timeline.all('button', name).at(-1);
    if (!onward || onward.getAttribute('aria-disabled') !== 'false') return said;
    await timeline.click(onward);
  }
}

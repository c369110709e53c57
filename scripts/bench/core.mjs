// The stages of the core in Node, each alone: reading, working out times, sorting, layout; and its EDTF parser beside
// that of the package `edtf`, on the same strings.
import { asNumbers, CATEGORIES, END, makeEvents, START } from './data.mjs';
import { compareEdtf, edtfLine } from './edtf.mjs';
import { makeFacts } from './facts.mjs';
import { cpuMs, importCore } from './published-core.mjs';
import { count, figure, median, table } from './statistics.mjs';

const EVENTS = 10_000;
const FACTS = 50_000;
const RUNS = 9;
const AS_OF = '2025-01-01';

export async function measureCore({ print }) {
  const core = await importCore();
  // First, as it counts the CPU time of the whole process: what the stages leave behind is collected meanwhile.
  const edtf = await compareEdtf(core, RUNS);
  const stages = measureStages(core);
  print(`Node ${process.version}; medians of ${RUNS}, and the first run\n`);
  print(
    table([
      [`${count(EVENTS)} events, CPU ms`, 'median', 'first'],
      ...Object.entries(stages).map(([label, times]) => [label, figure(median(times)), figure(times[0])]),
    ]),
  );
  const solving = median(stages[SOLVING]);
  print(
    `\n${SOLVING}, ${count(EVENTS)} events: < 1 s: ${solving < 1000 ? 'yes' : 'no'} (${figure(solving)} ms)`,
  );
  print(edtfLine(edtf));
  return { node: process.version, stages, edtf };
}

const SOLVING = `resolveTimes, ${count(FACTS)} facts`;

/** CPU ms of each run of each stage. Every run begins with data that nothing has been remembered of. */
function measureStages(core) {
  const { parseDocument, resolveTimes, createStore, layoutTimeline, fitRange, english, estimateText } = core;
  const events = makeEvents(EVENTS);
  const json = JSON.stringify({ title: 'A life', events: events.map(asText) });
  const joined = makeFacts(EVENTS, FACTS);
  const options = { width: 1280, height: 660, measureText: estimateText, locale: english, direction: 'ltr' };
  const stages = {};
  for (let run = 0; run < RUNS; run++) {
    const time = (label, work) => {
      const began = process.cpuUsage();
      const result = work();
      (stages[label] ??= []).push(cpuMs(began));
      return result;
    };
    const numbers = events.map(asNumbers);
    const doc = time('parseDocument, numbers', () => parseDocument(numbers)).value;
    time('parseDocument, JSON with EDTF', () => parseDocument(json));
    const times = time('resolveTimes', () => resolveTimes(doc, { asOf: AS_OF })).value;
    const store = time('createStore', () => createStore(doc, times));
    const range = time('fitRange', () => fitRange(store.snapshot(), options));
    const layOut = visible => layoutTimeline(store, { view: 'lanes', range: visible }, options);
    const middle = (START + END) / 2;
    const near = { start: middle - (END - START) / 12, end: middle + (END - START) / 12 };
    const shift = (near.end - near.start) / 10;
    time('layoutTimeline, first', () => layOut(range));
    time('layoutTimeline, after a zoom', () => layOut(near));
    time('layoutTimeline, after a pan', () => layOut({ start: near.start + shift, end: near.end + shift }));
    const factual = parseDocument(joined).value;
    time(SOLVING, () => resolveTimes(factual, { asOf: AS_OF }));
  }
  return stages;
}

const day = at => new Date(at).toISOString().slice(0, 10);

const asText = ({ id, category, title, start, end }) => ({
  id: String(id),
  category: CATEGORIES[category].id,
  title,
  when: end === null ? day(start) : `${day(start)}/${day(end)}`,
});

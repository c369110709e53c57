// The stages of the core in Node, each alone: reading, working out times, sorting, layout; and its EDTF parser beside
// that of the package `edtf`, on the same strings.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle.mjs';
import { CATEGORIES, END, makeEvents, START } from './data.mjs';
import { edtfStrings } from './edtf-strings.mjs';
import { makeFacts } from './facts.mjs';
import { count, figure, median, table } from './statistics.mjs';

const EVENTS = 10_000;
const FACTS = 50_000;
const RUNS = 9;
const AS_OF = '2025-01-01';

export async function measureCore({ print }) {
  const core = await importCore();
  // First, as it counts the CPU time of the whole process: what the stages leave behind is collected meanwhile.
  const edtf = await compareEdtf(core);
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
  print(
    `EDTF against the package edtf: ≥ 20×: ${edtf.ratio >= 20 ? 'yes' : 'no'} (${figure(edtf.ratio)}×; ` +
      `${count(Math.round(edtf.own))} and ${count(Math.round(edtf.theirs))} strings a second, of ${count(edtf.strings)})`,
  );
  return { node: process.version, stages, edtf };
}

/** The core as it is published. */
async function importCore() {
  const folder = mkdtempSync(join(tmpdir(), 'career-timeline-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const { path, contents } of await bundle({ entry: 'src/core.ts', name: 'core' })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    return await import(pathToFileURL(join(folder, 'core.js')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
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

/** Of this process, its own garbage and compiling included, so that other programs disturb it least. */
function cpuMs(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

const asNumbers = ({ id, category, title, start, end }) => ({
  id: String(id),
  category: CATEGORIES[category].id,
  title,
  start,
  ...(end !== null && { end }),
});

const day = at => new Date(at).toISOString().slice(0, 10);

const asText = ({ id, category, title, start, end }) => ({
  id: String(id),
  category: CATEGORIES[category].id,
  title,
  when: end === null ? day(start) : `${day(start)}/${day(end)}`,
});

/** Strings that both parsers read in a second of CPU time. The package only builds its syntax tree, ours also the bounds. */
async function compareEdtf({ parseEdtf }) {
  const { parse } = await import('edtf');
  const strings = edtfStrings();
  const rejected = strings.filter(text => parseEdtf(text).value === undefined || !isRead(parse, text));
  if (rejected.length > 0) throw new Error(`not read by both: ${rejected.slice(0, 5).join(' ')}`);
  const rates = { own: [], theirs: [] };
  for (let run = 0; run < RUNS; run++) {
    rates.own.push(rate(parseEdtf, strings));
    rates.theirs.push(rate(parse, strings));
  }
  const [own, theirs] = [median(rates.own), median(rates.theirs)];
  return { own, theirs, ratio: own / theirs, strings: strings.length };
}

function isRead(parse, text) {
  try {
    return parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** Strings a second, over as many rounds as take a fifth of a second. */
function rate(parse, strings) {
  const began = process.cpuUsage();
  let rounds = 0;
  do {
    for (const text of strings) parse(text);
    rounds++;
  } while (cpuMs(began) < 200);
  return (rounds * strings.length * 1000) / cpuMs(began);
}

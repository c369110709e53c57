// One run: a subject on a fresh page, mounted and moved, and all its figures.
import { busyBetween, longestBetween, traced } from './trace.mjs';

/**
 * The figures of a run, or {timedOut: ms} where it is not through after `timeoutMs`; the browser is then a new one, as a page
 * that computes does not close. `slow` makes the processor so many times slower; the page is waited for `settleMs` at most, each time
 * that it is to have nothing to do.
 */
export async function measure(browser, subject, { n, frames, slow, timeoutMs, settleMs }) {
  const { page, faults, close } = await browser.open(subject);
  let timer;
  const late = new Promise(resolve => {
    timer = setTimeout(() => resolve({ timedOut: timeoutMs }), timeoutMs);
  });
  const run = figuresOf(page, { n, frames, slow, settleMs });
  // Once the time is over nobody waits for what becomes of it.
  run.catch(() => {});
  try {
    const found = await Promise.race([run, late]);
    if (found.timedOut !== undefined) await browser.end();
    else if (faults.length > 0) throw faults[0];
    else await close();
    return found;
  } finally {
    clearTimeout(timer);
  }
}

async function figuresOf(page, { n, frames, slow, settleMs }) {
  const cdp = await page.createCDPSession();
  const empty = await heapOf(cdp);
  await page.evaluate((number, ms) => window.bench.prepare(number, { settleMs: ms }), n, settleMs);
  const input = (await heapOf(cdp)) - empty;
  if (slow > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  let times;
  const mounting = await traced(page, async () => {
    times = await page.evaluate(() => window.bench.mount());
  });
  const { elements, nodes } = await page.evaluate(() => window.bench.count());
  // What the page was given as input is no longer held, but for what the subject keeps of it.
  const heap = (await heapOf(cdp)) - empty - input;
  const moved = {};
  for (const kind of ['zoom', 'pan']) {
    const events = await traced(page, () =>
      page.evaluate((way, number) => window.bench.move(way, number), kind, frames),
    );
    moved[kind] = busyBetween(events, kind);
  }
  let streams;
  const streaming = await traced(page, async () => {
    streams = await page.evaluate(number => window.bench.stream(number), frames);
  });
  const most = [];
  for (const kind of ['zoom', 'pan'])
    most.push(await page.evaluate(way => window.bench.countWhile(way), kind));
  return {
    ...times,
    mountBusy: busyBetween(mounting, 'mount')[0],
    mountLongest: longestBetween(mounting, 'mount'),
    heapAnEvent: heap / n,
    elements,
    nodes,
    mostElements: Math.max(elements, ...most.map(found => found.elements)),
    mostNodes: Math.max(nodes, ...most.map(found => found.nodes)),
    ...moved,
    ...(streams && { stream: busyBetween(streaming, 'stream') }),
  };
}

/** Bytes that the page's objects take: those of script, what typed arrays point to, and the browser's own of its DOM. */
async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    backingStorageSize = 0,
    embedderHeapUsedSize = 0,
  } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize + embedderHeapUsedSize;
}

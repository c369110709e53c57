// Main-thread time out of Chrome's trace: the CPU time of all that the thread did between two marks, be it script, style,
// layout, paint, garbage or what was put off to a timer.

/** Runs `work` while the browser writes its trace; gives the trace's events. */
export async function traced(page, work, categories = ['toplevel', 'blink.user_timing']) {
  await page.tracing.start({ categories });
  await work();
  return JSON.parse(Buffer.from(await page.tracing.stop()).toString()).traceEvents;
}

/**
 * Ms of main-thread CPU time from each mark called `name` to the next, the last one up to `<name>-end`.
 *
 * Tasks that run animation callbacks hold the style, layout and paint after them as well; each counts for the last mark
 * that was set before it ended.
 */
export function busyBetween(events, name) {
  const { marks, tasks } = tasksOf(events, name);
  const busy = new Array(marks.length).fill(0);
  let frame = -1;
  for (const { end, cpu } of tasks) {
    while (frame + 1 < marks.length && marks[frame + 1].ts < end) frame++;
    if (frame >= 0) busy[frame] += cpu / 1000;
  }
  return busy.slice(0, -1);
}

/** Ms of CPU time of the longest task that ended between the mark called `name` and `<name>-end`. */
export function longestBetween(events, name) {
  const { marks, tasks } = tasksOf(events, name);
  const within = tasks.filter(({ end }) => end > marks[0].ts && end <= marks.at(-1).ts);
  return within.reduce((most, { cpu }) => Math.max(most, cpu), 0) / 1000;
}

/** Marks called `name` or `<name>-end`, and the tasks of the thread that set them, each in order. Times in µs. */
function tasksOf(events, name) {
  const marks = events.filter(event => event.ts && (event.name === name || event.name === `${name}-end`));
  marks.sort((a, b) => a.ts - b.ts);
  if (marks.length < 2) throw new Error(`the trace has no marks called ${name}`);
  const { pid, tid } = marks[0];
  const isTask = event =>
    event.pid === pid && event.tid === tid && event.ph === 'X' && event.name.endsWith('RunTask');
  // Of nested tasks the outermost comes first, and counts alone.
  const all = events.filter(isTask).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = [];
  let last = -Infinity;
  // A few short tasks come without the CPU time that they took.
  for (const { ts, dur, tdur = dur } of all) {
    if (ts < last) continue;
    last = ts + dur;
    tasks.push({ end: last, cpu: tdur });
  }
  return { marks, tasks };
}

/** What the main thread did between the marks of `name`, as kind of work → CPU ms (`total`). */
export function workBetween(events, name) {
  const marks = events.filter(event => event.ts && (event.name === name || event.name === `${name}-end`));
  const { pid, tid } = marks[0];
  const start = Math.min(...marks.map(({ ts }) => ts));
  const end = Math.max(...marks.map(({ ts }) => ts));
  const works = events
    .filter(
      event => event.pid === pid && event.tid === tid && event.ph === 'X' && Object.hasOwn(WORK, event.name),
    )
    .filter(({ ts, dur }) => ts + dur > start && ts < end)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const times = new Map();
  const add = (kind, us) => times.set(kind, { total: (times.get(kind)?.total ?? 0) + us / 1000 });
  const open = [];
  for (const work of works) {
    while (open.length > 0 && open.at(-1).ts + open.at(-1).dur <= work.ts) open.pop();
    // What lies inside other work is taken from it.
    const { dur, tdur: cpu = dur } = work;
    if (open.length > 0) add(WORK[open.at(-1).name], -cpu);
    add(WORK[work.name], cpu);
    open.push(work);
  }
  return times;
}

/** Kinds of work, by the names in Chrome's trace. */
const WORK = {
  'ThreadControllerImpl::RunTask': 'all else',
  EvaluateScript: 'script',
  FunctionCall: 'script',
  FireAnimationFrame: 'script',
  RunMicrotasks: 'script',
  'v8.callFunction': 'script',
  'v8.run': 'script',
  'v8.compile': 'compiling script',
  ParseHTML: 'parsing HTML',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'pre-paint',
  Paint: 'paint',
  Layerize: 'layerize',
  Commit: 'commit',
  MinorGC: 'garbage',
  MajorGC: 'garbage',
  'V8.GCScavenger': 'garbage',
  HitTest: 'hit test',
};

// A history that is mostly known by what came before what: a third of the events have a year, the others none, and all
// are joined by statements that are true of one hidden course of things, so that they can all hold.
import { DAY_MS, makeEvents, mulberry32 } from './data.mjs';

/** How near in time the events of a statement are: so many places in order of start. */
const NEAR = 40;

/** A list of `n` events with `facts` ordering facts among them. */
export function makeFacts(n, facts, seed = 3) {
  const random = mulberry32(seed);
  const truth = makeEvents(n)
    .map(({ id, title, start, end }) => ({ id: `e${id}`, title, start, end: end ?? start + DAY_MS }))
    .sort((a, b) => a.start - b.start);
  const events = truth.map(({ id, title, start, end }) => {
    const dated = random() < 1 / 3;
    return { id, title, ...(dated ? { when: `${year(start)}/${year(end)}` } : { shape: 'span' }) };
  });
  for (let i = 0; i < facts; i++) {
    const a = Math.floor(random() * n);
    const b = Math.min(n - 1, a + 1 + Math.floor(random() * NEAR));
    if (a === b) continue;
    const [fact, from, to] = statement(truth, a, b, random());
    (events[from][fact] ??= []).push(events[to].id);
  }
  return events;
}

/** Something true of events `a` and `b`, of which `a` began first: [fact, who states it, about whom]. */
function statement(truth, a, b, choice) {
  const [first, then] = [truth[a], truth[b]];
  if (first.end <= then.start) return choice < 0.5 ? ['after', b, a] : ['before', a, b];
  if (then.end <= first.end && choice < 0.5) return ['during', b, a];
  if (first.end <= then.end && choice < 0.75) return ['endsAfter', b, a];
  return ['startsAfter', b, a];
}

const year = at => new Date(at).getUTCFullYear();

/** The summary sentence of what a store holds. */
import type { Locale } from '../../locale/locale.js';
import { summarise } from '../../locale/summarise.js';
import type { Entry, Snapshot } from '../../store/store.js';
import { toCivilMs, toComponents } from '../../time/civil.js';
import { DAY_MS, isApproximate, type CivilMs, type Edge, type FuzzyInterval } from '../../time/interval.js';

/** Empty where there are no events. */
export function summaryOf(snapshot: Snapshot, locale: Locale): string {
  const last = summaries.get(snapshot);
  if (last?.locale === locale) return last.text;
  const text = summarySentence(snapshot, locale);
  summaries.set(snapshot, { locale, text });
  return text;
}

/** Worked out once: every frame asks for it. */
const summaries = new WeakMap<Snapshot, { locale: Locale; text: string }>();

function summarySentence({ entries }: Snapshot, locale: Locale): string {
  if (entries.length === 0) return '';
  const count = (wanted: (entry: Entry) => boolean): number => entries.filter(wanted).length;
  const dated = entries.filter(entry => entry.dated && entry.event.status !== 'planned');
  const first = pick(dated, ({ start, core }) =>
    start.knowledge === 'open' ? Infinity : -core.earliestStart,
  );
  const last = pick(dated, ({ end, core }) => (end.knowledge === 'open' ? Infinity : core.latestEnd));
  return summarise(
    {
      events: entries.length,
      ...(first && last ? { first: named(first), last: named(last) } : {}),
      approximate: count(
        ({ interval: { start, end } }) => isApproximate(start.knowledge) || isApproximate(end.knowledge),
      ),
      workedOut: count(entry => entry.dated && !isStated(entry.interval)),
      undated: count(({ dated: isDated }) => !isDated),
      conflict: count(({ conflict }) => conflict),
    },
    locale,
  );
}

const isStated = ({ core, start, end }: FuzzyInterval): boolean =>
  [start.earliest, start.latest, end.earliest, end.latest].some(({ from }) => from === 'stated') ||
  !Number.isFinite(core.earliestStart + core.latestEnd);

/** The interval with the greatest value; none where it is −∞ for all. */
function pick(
  entries: readonly Entry[],
  valueOf: (interval: FuzzyInterval) => number,
): FuzzyInterval | undefined {
  let best: FuzzyInterval | undefined;
  let most = -Infinity;
  for (const { interval } of entries) {
    const value = valueOf(interval);
    if (!(value > most) || (value === Infinity && !isOpen(interval))) continue;
    most = value;
    best = interval;
  }
  return best;
}

const isOpen = ({ start, end }: FuzzyInterval): boolean =>
  start.knowledge === 'open' || end.knowledge === 'open';

/** A summary names months: an edge to the minute, or one without a date of its own, is told by the month that holds it. */
function named(interval: FuzzyInterval): FuzzyInterval {
  const { core, start, end } = interval;
  return { ...interval, start: inMonth(start, core.earliestStart), end: inMonth(end, core.latestEnd - 1) };
}

function inMonth(edge: Edge, at: CivilMs): Edge {
  if (edge.knowledge === 'open' || !Number.isFinite(at)) return edge;
  if (edge.unit !== undefined && edge.unit.end - edge.unit.start >= DAY_MS) return edge;
  const { year, month } = toComponents(at);
  const unit = {
    start: toCivilMs({ year, month }),
    end: toCivilMs({ year, month: month + 1 }),
    precision: 'month' as const,
  };
  return { ...edge, unit };
}

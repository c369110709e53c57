/** A crowd whose events come and go at random, for what is to hold whatever has changed. */
import { checkReferences } from '../src/model/check-references.js';
import { parseDocument } from '../src/model/parse-document.js';
import { resolveTimes } from '../src/model/resolve-times.js';
import { solveFacts } from '../src/model/solve-facts.js';
import { LiveStore } from '../src/store/live-store.js';
import { storeOf } from '../src/store/store.js';

/** All begin before it, civil ms. */
export const LATEST = 1_000_000_000;

/** Numbers that look like chance, each in its turn. */
export function randomly(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271 + 11) % 2_147_483_647) / 2_147_483_647;
}

export function eventAt(id: string, random: () => number): Record<string, unknown> {
  const start = Math.floor(random() * LATEST);
  const isLong = random() < 0.6;
  return {
    id,
    title: id,
    start,
    ...(isLong && { end: start + Math.floor(2 ** (random() * 24)) }),
    // Some stretches have many that are weighty, others none.
    ...(start % 7 === 0 && { importance: Math.floor(random() * 20) / 20 }),
    category: `c${Math.floor(random() * 3)}`,
  };
}

export const crowdOf = (size: number, random: () => number): LiveStore => {
  const events = Array.from({ length: size }, (_, i) => eventAt(`e${i}`, random));
  const { value } = parseDocument({ title: 'Crowd', events });
  return new LiveStore(storeOf(value!, resolveTimes(value!, { asOf: '2026-02-10' }).value!), {
    checkReferences,
    solveFacts,
  });
};

/** Some come, some are others than before, some go. */
export function changeSome(store: LiveStore, count: number, random: () => number, round: number): void {
  const ids = store.snapshot().entries.map(({ event }) => event.id);
  const some = (): string => ids[Math.floor(random() * ids.length)]!;
  store.change({
    remove: [...new Set(Array.from({ length: count }, some))],
    put: Array.from({ length: count }, (_, i) => eventAt(i % 2 ? `r${round}-${i}` : some(), random)),
  });
}

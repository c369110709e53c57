/**
 * As many events in as many lanes as the résumés have, over the same years, and every date of them in doubt. Sample data:
 * made from lists by a rule; the makers and the town they are told of are invented.
 */
import { AS_OF, type SampleDocument, type SampleEvent } from '../timeline.js';

const MAKERS =
  'Glazier,Ferryman,Organist,Bell founder,Map seller,Printer,Clockmaker,Midwife,Painter,Smuggler,Beekeeper,Stonecutter,Piper,Apothecary,Cobbler,Astronomer,Weaver,Puppeteer,Miller,Locksmith'.split(
    ',',
  );

const DEEDS =
  'Learns the trade,Arrives in Orlimar,Works at the harbour,Leaves again,Partner of a stranger,Seen at the fair,Keeps a shop,Teaches,Said to be abroad,Has a workshop'.split(
    ',',
  );

/** The ways of not being sure when: from a year, and some years later. */
const DOUBTS: readonly ((from: number, to: number) => Partial<SampleEvent>)[] = [
  (from, to) => ({ when: `${from}~/${to}~` }),
  (from, to) => ({ when: `${from}?/${to}?` }),
  (from, to) => ({ when: `[${from},${to}]` }),
  (from, to) => ({ when: `${from}%/${to}%` }),
  (from, to) => ({ when: `${from}/${to}`, shape: 'moment' }),
  (from, to) => ({ when: `${from}/${to}`, certainty: 'disputed' }),
  (from, to) => ({ when: `${from}~/${to}?` }),
  from => ({ when: `${from}?` }),
  (_from, to) => ({ when: `/${to}~` }),
  from => ({ when: `${from}~` }),
  from => ({ when: `${from}?/` }),
];

export const rumours = (): SampleDocument => ({
  title: 'Twenty rumours of a town',
  locale: 'en-GB',
  asOf: AS_OF,
  categories: MAKERS.map((label, i) => ({ id: `rumour-${i}`, label, color: i % 2 ? 'teal' : 'blue' })),
  events: MAKERS.flatMap((_maker, i) => {
    const count = 4 + (i % 2);
    return Array.from({ length: count }, (_none, k): SampleEvent => {
      const from = 1994 + ((i * 5) % 11) + k * 4;
      return {
        category: `rumour-${i}`,
        title: DEEDS[(i * 3 + k) % DEEDS.length]!,
        ...DOUBTS[(i * 4 + k) % DOUBTS.length]!(from, from + 3 + ((i + k) % 3)),
      };
    });
  }),
});

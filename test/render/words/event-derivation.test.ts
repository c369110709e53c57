import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { english } from '../../../src/locale/load-locale.js';
import type { Locale } from '../../../src/locale/locale.js';
import { de } from '../../../src/locale/messages/de.js';
import { titleOf } from '../../../src/render/words/entry-words.js';
import { conflictsOf } from '../../../src/render/words/event-conflicts.js';
import { derivationOf } from '../../../src/render/words/event-derivation.js';
import { eventWords } from '../../../src/render/words/event-words.js';
import { orderOf } from '../../../src/render/words/event-order.js';
import { reasonText, type Reason } from '../../../src/render/words/reason.js';
import { explainIn } from '../../../src/store/reasons.js';
import { randomDocument, storeOf } from '../../random-document.js';

const german: Locale = { tag: 'de', lang: 'de', direction: 'ltr', messages: de };

const whyOf = (id: string, events: readonly object[], locale = english): string | undefined => {
  const store = storeOf({ asOf: '2026-02-10', events });
  const derivation = derivationOf(store.entry(id)!, { store, locale });
  return derivation && reasonText(derivation.sentence);
};
const orderWords = (id: string, events: readonly object[], locale = english): string[] => {
  const store = storeOf({ asOf: '2026-02-10', events });
  return orderOf(store.entry(id)!, { store, locale }, new Set()).map(reasonText);
};

describe('the sentence that derives a date', () => {
  const career = [
    { id: 'arrival', title: 'Arrival', when: '2024-02~' },
    { id: 'job', title: 'Job', when: '2024?/2026-02~', startsAfter: 'arrival' },
    { id: 'letter', title: 'Letter', when: '2026-02~' },
    { id: 'project', title: 'Project', during: 'job', before: 'letter' },
    { id: 'hope', title: 'Hope', status: 'planned', after: 'letter' },
  ];

  it('goes from the event to the dates that bound it', () => {
    expect(whyOf('project', career)).to.equal(
      'Between about February 2024 and 10 February 2026: during ‘Job’, begun after ‘Arrival’ (about February 2024), and before ‘Letter’ (known by 10 February 2026).',
    );
    expect(whyOf('project', career, german)).to.equal(
      'Zwischen etwa Februar 2024 und 10. Februar 2026: während „Job“, begonnen nach „Arrival“ (etwa Februar 2024), und vor „Letter“ (spätestens am 10. Februar 2026 bekannt).',
    );
  });

  it('is missing where a date is its own, or nothing is known but that it lies ahead', () => {
    expect(whyOf('arrival', career)).to.equal(undefined);
    expect(whyOf('hope', career)).to.equal(undefined);
  });

  it('is short where only the day of the knowledge bounds it', () =>
    expect(whyOf('letter', career)).to.equal('Known by 10 February 2026, so not later.'));

  it('says how far apart things are, and how long they lasted', () => {
    const events = [
      { id: 'a', title: 'A', when: '2020-05-10' },
      { id: 'b', title: 'B', after: { event: 'a', lag: '~P2Y' }, lasts: ['P2M', 'P4M'] },
      { id: 'c', title: 'C', startsAfter: { event: 'b', lag: 'P10D' } },
    ];
    expect(whyOf('b', events)).to.match(
      /: about 2 years after ‘A’ \(10 May 2020\) and lasting 2–4 months\.$/,
    );
    expect(whyOf('c', events)).to.include(
      'begun 10 days after the start of ‘B’, itself about 2 years after ‘A’ (10 May 2020)',
    );
  });

  it('turns round what others state', () =>
    expect(
      whyOf('x', [
        { id: 'x', title: 'X' },
        { id: 'a', title: 'A', when: '2010-05-01', after: 'x' },
        { id: 'b', title: 'B', when: '2005/2006', during: 'x' },
      ]),
    ).to.match(/: before ‘A’ \(1 May 2010\) and spanning ‘B’ \(2005[–-]2006\)\.$/));

  it('leaves out the middle of a long chain, and still ends at its date', () => {
    const chain = Array.from({ length: 100 }, (_, i) => ({
      id: `e${i}`,
      title: `E${i}`,
      ...(i === 99 ? { when: '1990' } : { after: `e${i + 1}` }),
    }));
    const why = whyOf('e0', chain)!;
    expect(why).to.include('after the end of ‘E6’, 93 steps further, ‘E99’ (1990)');
    expect(why.length).to.be.lessThan(400);
  });

  it('says the day of the knowledge once in full', () => {
    const events = [
      { id: 'a', title: 'A', when: '2026-02~' },
      { id: 'b', title: 'B', when: '2026-02~' },
      { id: 'x', title: 'X', when: '/2026-02~', before: 'a' },
    ];
    const why = whyOf('x', [...events, { id: 'y', title: 'Y', startsAfter: 'x', before: 'b' }]);
    expect(why?.match(/10 February 2026/g)?.length ?? 0).to.be.at.most(2);
  });
});

describe('the words for the real career', () => {
  const store = storeOf(
    JSON.parse(readFileSync(new URL('../../../data/mrinank-sharma.json', import.meta.url), 'utf8')),
  );
  const words = (id: string, locale = english): string[] => {
    const { derivation, order } = eventWords(store.entry(id)!, { store, locale });
    return [...(derivation ? [derivation] : []), ...order].map(reasonText);
  };

  it('say how the arrival lies to the resignation, as the source does', () => {
    expect(words('arrival')[0]).to.equal('About 2 years before ‘Resigns, in a letter shared on X’');
    expect(words('arrival', german)[0]).to.equal('Etwa 2 Jahre vor „Resigns, in a letter shared on X“');
  });

  it('derive what has no date', () => {
    expect(words('final-project')[0]).to.equal(
      'Between about February 2024 and 10 February 2026: during ‘AI safety research, Anthropic’, begun after ‘Arrives in San Francisco’ (about February 2024), and before ‘Resigns, in a letter shared on X’ (known by 10 February 2026).',
    );
    expect(words('uk-move')).to.deep.equal([
      'After ‘Says he will move back to the United Kingdom’',
      'Beginning with the end of ‘Based in San Francisco’',
    ]);
  });
});

describe('the order of events', () => {
  it('groups those that lie alike, and names a dozen', () => {
    const events = [
      { id: 'x', title: 'X', when: '2000/2020' },
      ...Array.from({ length: 40 }, (_, i) => ({ id: `e${i}`, title: `E${i}`, when: '2010', during: 'x' })),
    ];
    const [words, ...none] = orderWords('x', events);
    expect(none).to.deep.equal([]);
    expect(words).to.match(/^Under way at the time of ‘E0’, ‘E1’, .*‘E11’ and 28 more$/);
    expect(orderWords('x', events.slice(0, 3))).to.deep.equal(['Under way at the time of ‘E0’ and ‘E1’']);
    expect(orderWords('e0', events)).to.deep.equal(['During ‘X’']);
  });

  it('says lags and doubt', () => {
    const events = [
      { id: 'a', title: 'A', when: '2024-02~', before: { event: 'b', lag: '~P2Y' } },
      { id: 'b', title: 'B', when: '2026-02~', after: { event: 'c', doubt: true } },
      { id: 'c', title: 'C', when: '2020/2021' },
    ];
    expect(orderWords('a', events)).to.deep.equal(['About 2 years before ‘B’']);
    expect(orderWords('b', events)).to.deep.equal([
      'Perhaps after the end of ‘C’',
      'About 2 years after ‘A’',
    ]);
    expect(orderWords('a', events, german)).to.deep.equal(['Etwa 2 Jahre vor „B“']);
  });
});

describe('the statements of a contradiction', () => {
  it('are sentences with their lags and lengths, and how far they disagree', () => {
    const store = storeOf({
      events: [
        { id: 'a', title: 'A', when: '2020-01-01' },
        { id: 'b', title: 'B', startsAfter: { event: 'a', lag: 'P10D' }, lasts: ['P2Y', 'P4Y'] },
        { id: 'c', title: 'C', when: '2021-11-20', after: 'b' },
      ],
    });
    const [conflict] = conflictsOf(store.entry('b')!, { store, locale: english });
    expect(conflict!.heading).to.equal('These cannot all hold; they disagree by 50 days:');
    expect(conflict!.reasons.map(reasonText)).to.have.members([
      '‘B’ began 10 days after the start of ‘A’ (1 Jan 2020)',
      '‘B’ lasted 2–4 years',
      '‘C’ (20 Nov 2021) began after the end of ‘B’',
    ]);
  });
});

describe('reasons of any document', function () {
  this.timeout(120_000);

  /** All sentences about an event, and its own entry. */
  const each = (source: unknown, locale: Locale, check: (reason: Reason, id: string) => void): void => {
    const store = storeOf(source);
    for (const entry of store.snapshot().entries) {
      const { derivation, order, conflicts } = eventWords(entry, { store, locale });
      for (const reason of [derivation ?? [], ...order, ...conflicts.flatMap(({ reasons }) => reasons)])
        check(reason, entry.event.id);
    }
  };

  it('have no hole, no raw id and no symbol of EDTF, and a bounded length', () => {
    for (const locale of [english, german])
      fc.assert(
        fc.property(randomDocument, source =>
          each(source, locale, (reason, id) => {
            const text = reason.filter(part => typeof part === 'string').join('');
            expect(text, id).not.to.match(
              /[{}~%]|undefined|NaN|Infinity|\be\d+\b|\bP\d+[YMD]\b|\d?\/\d|\.\./,
            );
            expect(text, id).not.to.match(/ {2}| [,.;]|,,/);
            expect(reason.length, id).to.be.at.most(80);
            expect(text.length, id).to.be.at.most(1_500);
          }),
        ),
        { numRuns: 150 },
      );
  });

  it('end at the fixed point of each bound that is not its own', () => {
    fc.assert(
      fc.property(randomDocument, source => {
        const store = storeOf(source);
        for (const entry of store.snapshot().entries) {
          const { event, interval } = entry;
          const sentence = derivationOf(entry, { store, locale: english })?.sentence;
          for (const [side, which, bound] of [
            ['start', 'earliest', 'earliestStart'],
            ['start', 'latest', 'latestStart'],
            ['end', 'earliest', 'earliestEnd'],
            ['end', 'latest', 'latestEnd'],
          ] as const) {
            if (interval[side][which].from !== 'derived') continue;
            const [fixed] = explainIn(store, event.id, bound);
            if (fixed!.event === event.id) continue;
            const at = sentence!.findIndex(part => typeof part !== 'string' && part.event === fixed!.event);
            expect(at, `${event.id} ${bound}`).to.be.at.least(0);
            expect(sentence![at]).to.have.property('title', titleOf(store.entry(fixed!.event)!, english));
            expect(reasonText(sentence!.slice(at + 1)), `${event.id} ${bound}`).to.match(/^’ \(/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(randomDocument, source => {
        const said = (): string[] => {
          const all: string[] = [];
          each(source, english, (reason, id) => all.push(`${id}: ${reasonText(reason)}`));
          return all;
        };
        expect(said()).to.deep.equal(said());
      }),
      { numRuns: 50 },
    );
  });
});

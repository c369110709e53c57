/** Random documents of few clumps of events, far from each other: what folds are for. */
import fc from 'fast-check';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** Far apart or near: a month, a year, a century, an age. */
const apart = fc.constantFrom(1, 2, 9, 30, 160, 900);

const event = fc.record({
  month: fc.integer({ min: 0, max: 40 }),
  months: fc.integer({ min: 0, max: 30 }),
  kind: fc.constantFrom('moment', 'day', 'span', 'circa', 'year', 'set'),
  title: fc.constantFrom('Born', 'A title that takes some room of its own', 'Professor', ''),
  category: fc.constantFrom(undefined, 'a', 'b'),
  importance: fc.constantFrom(undefined, undefined, 1),
});

const clump = fc.record({ after: apart, events: fc.array(event, { minLength: 1, maxLength: 8 }) });

/** What `parseDocument` takes: two to six clumps. */
export const sparseDocument = fc
  .tuple(fc.integer({ min: 1000, max: 1960 }), fc.array(clump, { minLength: 2, maxLength: 6 }))
  .map(([first, clumps]) => {
    let year = first;
    const events = clumps.flatMap(({ after, events: members }) => {
      year += after;
      return members.map(({ month, months, kind, title, category, importance }) => {
        const at = (by: number): string =>
          `${pad(year + Math.floor((month + by) / 12), 4)}-${pad(((month + by) % 12) + 1, 2)}`;
        return {
          title,
          when: whenOf(kind, at(0), at(months), at(months + 1)),
          ...(category && { category }),
          ...(importance && { importance }),
        };
      });
    });
    return { events: events.map((each, i) => ({ id: `e${i}`, ...each })), asOf: '2026-02-10' };
  });

function whenOf(kind: string, from: string, to: string, next: string): string {
  switch (kind) {
    case 'day':
      return `${from}-17`;
    case 'span':
      return `${from}/${to}`;
    case 'circa':
      return `${from}~/${to}?`;
    case 'year':
      return from.slice(0, 4);
    case 'set':
      return `{${from},${next}}`;
    default:
      return from;
  }
}

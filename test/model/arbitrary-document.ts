/** Random documents: mostly sense, with faults strewn in; and values that make no sense at all. */
import fc from 'fast-check';

const id = fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor', 'x y', '');
const dateText = fc.constantFrom(
  '2024',
  '2024-02~',
  '2019/2023',
  '2024/..',
  '/',
  ' 2024',
  '2024-13',
  '',
  '[2020,2022]',
  'XXXX',
);
const duration = fc.constantFrom('P1Y', '~P2M', 'P', 'P1D', '1 year');
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 600 }));

/** Values that no field takes, or hardly one. */
export const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    NaN,
    1e300,
    '',
    [],
    {},
    [[]],
    new Date(NaN),
    new Map(),
  ),
  fc.jsonValue(),
);

/** The odd value now and then in the place of a good one. */
const mostly = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: good, weight: 9 }, { arbitrary: odd, weight: 1 });

const target = fc.oneof(
  id,
  fc.record({ event: id, lag: duration, doubt: fc.boolean() }, { requiredKeys: [] }),
);
const relation = fc.oneof(target, fc.array(target, { maxLength: 3 }));
const link = fc.record(
  {
    href: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:1', '#x', '//u:p@h', 'data:text/html,')),
    label: text,
  },
  { requiredKeys: [] },
);

/** By field: what it takes, more or less. */
export const eventFields = {
  id: mostly(id),
  title: mostly(text),
  description: mostly(text),
  place: mostly(text),
  links: mostly(fc.array(link, { maxLength: 2 })),
  media: mostly(fc.array(fc.record({ src: fc.webUrl(), alt: text }, { requiredKeys: [] }), { maxLength: 2 })),
  tags: mostly(fc.array(text, { maxLength: 3 })),
  when: mostly(dateText),
  start: mostly(fc.oneof(dateText, fc.double())),
  end: mostly(fc.oneof(dateText, fc.double())),
  shape: mostly(fc.constantFrom('moment', 'span')),
  lasts: mostly(fc.oneof(duration, fc.array(duration, { minLength: 2, maxLength: 2 }))),
  margin: mostly(duration),
  after: mostly(relation),
  during: mostly(relation),
  endsWith: mostly(relation),
  claims: mostly(fc.array(fc.record({ when: dateText, rank: fc.constant('normal') }, { requiredKeys: [] }))),
  category: mostly(id),
  subject: mostly(id),
  status: mostly(fc.constantFrom('happened', 'planned')),
  sources: mostly(fc.array(fc.oneof(id, fc.record({ id, quote: text })), { maxLength: 2 })),
  parent: mostly(id),
  importance: mostly(fc.double({ min: 0, max: 1, noNaN: true })),
  'x-own': fc.jsonValue(),
  other: odd,
};

const event = fc.record(eventFields, { requiredKeys: [] });

export const document = fc.record(
  {
    title: mostly(text),
    asOf: mostly(fc.constantFrom('2026-02-10', '2026', 'now')),
    categories: mostly(
      fc.array(
        fc.record(
          { id, label: text, color: fc.constantFrom('blue', '#fff', 'url(x)'), order: fc.double() },
          { requiredKeys: [] },
        ),
      ),
    ),
    sources: mostly(fc.array(fc.record({ id, date: dateText }, { requiredKeys: [] }))),
    margin: mostly(duration),
    events: fc.array(fc.oneof({ arbitrary: event, weight: 9 }, { arbitrary: odd, weight: 1 }), {
      maxLength: 8,
    }),
  },
  { requiredKeys: ['events'] },
);

/** Anything that a program can hand in. */
export const nonsense = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.func(fc.anything()),
  fc.string({ unit: 'binary' }),
);

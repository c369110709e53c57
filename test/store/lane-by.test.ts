import { expect } from 'chai';
import fc from 'fast-check';
import { MOST_LANES } from '../../src/base/caps.js';
import { filterStore } from '../../src/store/filter.js';
import {
  isLaneField,
  laneFieldOf,
  laneStoreBy,
  LANE_FIELDS,
  type LaneField,
} from '../../src/store/lane-by.js';
import { REST_LANE } from '../../src/store/lanes.js';
import type { Store } from '../../src/store/store.js';
import { randomDocument, storeOf } from '../random-document.js';

const EVENTS = [
  { id: 'moves', title: 'Moves', when: '1990', place: 'Graz', subject: 'ben', category: 'life' },
  { id: 'job', title: 'A job', when: '2001/2009', place: 'Linz', subject: 'ada', tags: ['post', 'work'] },
  { id: 'role', title: 'A role', when: '2002/2004', parent: 'job', subject: 'ada', status: 'cancelled' },
  { id: 'task', title: 'A task', when: '2003', parent: 'role', place: ' Graz ', certainty: 'disputed' },
  { id: 'late', title: 'Late', when: '2030', status: 'planned', 'x-team': 7, tags: ['work'] },
  { id: 'lost', title: 'Lost', 'x-team': { not: 'a text' }, subject: 'carl' },
];

const SUBJECTS = [
  { id: 'ada', label: 'Ada Winter' },
  { id: 'ben', label: 'Ben Sommer' },
];

const DOC = { subjects: SUBJECTS, events: EVENTS };

/** Each lane with the ids of its events, in time order. */
function read(store: Store): string[] {
  const { lanes, entries } = store.snapshot();
  return lanes.map(({ id, label, count }, lane) => {
    const own = entries.filter(entry => entry.lane === lane).map(({ event }) => event.id);
    expect(count).to.equal(own.length);
    return `${id} (${label}): ${own.join(' ')}`;
  });
}

const by = (field: LaneField, of: object = DOC): string[] => read(laneStoreBy(storeOf(of), field));

describe('laneStoreBy', () => {
  it('by subject: as declared, then as they appear in time, then what has none', () =>
    expect(by('subject')).to.deep.equal([
      'subject:ada (Ada Winter): job role',
      'subject:ben (Ben Sommer): moves',
      'subject:carl (carl): lost',
      'subject: (): task late',
    ]));

  it('by place: as they appear in time, whoever was written first', () =>
    expect(by('place', { events: [...EVENTS].reverse() })).to.deep.equal([
      'place:Graz (Graz): moves task',
      'place:Linz (Linz): job',
      'place: (): role lost late',
    ]));

  it('by status and by certainty: in the order that these have', () => {
    expect(by('status').map(line => line.split(' ')[0])).to.deep.equal([
      'status:happened',
      'status:planned',
      'status:cancelled',
    ]);
    expect(by('certainty')).to.deep.equal([
      'certainty:certain (certain): moves job role lost late',
      'certainty:disputed (disputed): task',
    ]);
  });

  it('by the first tag', () =>
    expect(by('tags')).to.deep.equal([
      'tags:post (post): job',
      'tags:work (work): late',
      'tags: (): moves role task lost',
    ]));

  it('by what an event is part of, however far up; what stands alone is last', () =>
    expect(by('parent')).to.deep.equal(['parent:job (A job): job role task', 'parent: (): moves lost late']));

  it('by a field of the author’s own, where it holds text, a number or a truth', () =>
    expect(by('x-team')).to.deep.equal(['x-team:7 (7): late', 'x-team: (): moves job role task lost']));

  it('by category again, of a store that is by subject', () => {
    const store = storeOf(DOC);
    expect(store.snapshot().laneField).to.equal('subject');
    expect(read(laneStoreBy(store, 'category'))).to.deep.equal([
      'life (life): moves',
      ' (): job role task lost late',
    ]);
    expect(laneStoreBy(store, 'category').snapshot().laneField).to.equal(undefined);
  });

  it('calls what has no value, and each kind, by the words given', () => {
    const values = {
      happened: 'H',
      planned: 'P',
      cancelled: 'C',
      certain: 'c',
      probable: 'p',
      disputed: 'd',
    };
    const words = { none: 'Nowhere', rest: 'Elsewhere', values };
    const labels = (field: LaneField, of: object = DOC): string[] =>
      laneStoreBy(storeOf(of), field, words)
        .snapshot()
        .lanes.map(({ label }) => label);
    expect(labels('place')).to.deep.equal(['Graz', 'Linz', 'Nowhere']);
    expect(labels('status')).to.deep.equal(['H', 'P', 'C']);
    const many = Array.from({ length: 60 }, (_, i) => ({
      title: 'Trip',
      when: String(1900 + i),
      place: `P${i}`,
    }));
    expect(labels('place', { events: many }))
      .to.have.lengthOf(MOST_LANES)
      .and.to.include('Elsewhere');
    const { lanes } = laneStoreBy(storeOf({ events: many }), 'place', words).snapshot();
    expect(lanes.at(-1)).to.include({ id: REST_LANE, count: 60 - MOST_LANES + 1 });
  });

  it('is the same store for the same arguments, and of what it leaves out nothing is told', () => {
    const store = storeOf({ events: EVENTS });
    expect(laneStoreBy(store, 'place')).to.equal(laneStoreBy(store, 'place'));
    const one = storeOf({ events: [EVENTS[1]!] });
    expect(laneStoreBy(one, 'category')).to.equal(one);
    expect(laneStoreBy(one, 'place').whole).to.equal(undefined);
  });

  it('a hidden lane hides its own events, and none of a category of that name', () => {
    const events = [
      { id: 'a', title: 'A', when: '2001', place: 'work' },
      { id: 'b', title: 'B', when: '2002', category: 'work', place: 'home' },
      { id: 'c', title: 'C', when: '2003' },
    ];
    const store = laneStoreBy(storeOf({ events }), 'place');
    const left = (...categories: string[]): string[] =>
      filterStore(store, { hide: { categories } })
        .snapshot()
        .entries.map(({ event }) => event.id);
    expect(left('place:work')).to.deep.equal(['b', 'c']);
    expect(left('place:')).to.deep.equal(['a', 'b']);
    expect(left('work')).to.deep.equal(['a', 'c']);
  });

  it('parents that go round in a circle end somewhere', () => {
    const doc = {
      events: [
        { id: 'a', title: 'A', when: '2001', parent: 'b' },
        { id: 'b', title: 'B', when: '2002', parent: 'a' },
        { id: 'c', title: 'C', when: '2003', parent: 'a' },
      ],
    };
    // The reader of documents cuts the circle; a program may hand in what none has read.
    const store = { ...storeOf(doc), doc };
    expect(read(laneStoreBy(store, 'parent'))).to.have.lengthOf(1);
  });

  it('loses no event, and keeps their order, whatever the field', () => {
    fc.assert(
      fc.property(randomDocument, fc.constantFrom(...LANE_FIELDS, 'x-any' as const), (source, field) => {
        const store = storeOf(source);
        const { entries, lanes } = laneStoreBy(store, field).snapshot();
        expect(entries.map(({ event }) => event.id)).to.deep.equal(
          store.snapshot().entries.map(({ event }) => event.id),
        );
        expect(lanes.reduce((sum, { count }) => sum + count, 0)).to.equal(entries.length);
        expect(entries.every(({ lane }) => lanes[lane])).to.equal(true);
        expect(new Set(lanes.map(({ id }) => id)).size).to.equal(lanes.length);
      }),
    );
  });
});

describe('what lanes go by where nobody says', () => {
  it('is the subject where events are about two or more, else the category', () => {
    const fieldOf = (...subjects: (string | undefined)[]): LaneField =>
      laneFieldOf(
        storeOf({
          events: subjects.map(subject => ({ title: 'E', when: '2001', ...(subject && { subject }) })),
        }).doc,
      );
    expect(fieldOf(undefined, undefined)).to.equal('category');
    expect(fieldOf('ada', undefined, 'ada')).to.equal('category');
    expect(fieldOf('ada', undefined, 'ben')).to.equal('subject');
  });

  it('is so in a store that is made of such a document', () => {
    expect(
      storeOf(DOC)
        .snapshot()
        .lanes.map(({ id }) => id),
    ).to.deep.equal(['subject:ada', 'subject:ben', 'subject:carl', 'subject:']);
  });

  it('a field of the author’s own is one only where events have it', () => {
    const { doc } = storeOf(DOC);
    for (const field of LANE_FIELDS) expect(isLaneField(field, doc), field).to.equal(true);
    expect(isLaneField('x-team', doc)).to.equal(true);
    for (const text of ['x-other', 'x-', 'title', 'Category', 'constructor', ''])
      expect(isLaneField(text, doc), text).to.equal(false);
  });
});

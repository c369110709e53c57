import { expect } from 'chai';
import fc from 'fast-check';
import { storyOf } from '../../../src/layout/story.js';
import { english } from '../../../src/locale/load-locale.js';
import {
  firstAt,
  itemAt,
  monthsIn,
  placeOf,
  placesIn,
  toldBefore,
  toldBy,
} from '../../../src/render/words/story-places.js';
import { monthsOf } from '../../../src/store/periods.js';
import { STORY_ORDERS } from '../../../src/store/story-order.js';
import { randomDocument, storeOf } from '../../random-document.js';

describe('places in a story', () => {
  it('are counted by the items that tell of events, and what leads up to one has its place', () =>
    fc.assert(
      fc.property(randomDocument, fc.constantFrom(...STORY_ORDERS), (source, order) => {
        const snapshot = storeOf(source).snapshot();
        const items = storyOf(snapshot, { locale: english, order, bands: [] });
        const telling = items.filter(item => toldBy(item).length > 0);
        expect(placesIn(items)).to.equal(telling.length);
        for (const [place, item] of telling.entries()) {
          expect(itemAt(place, items)).to.equal(item);
          const first = firstAt(place, items);
          expect(items.slice(first).find(each => toldBy(each).length > 0)).to.equal(item);
          expect(first === 0 || toldBy(items[first - 1]!).length > 0).to.equal(true);
          for (const entry of toldBy(item)) expect(placeOf(entry, items)).to.equal(place);
          expect(toldBefore(first, items)).to.equal(telling.slice(0, place).flatMap(toldBy).length);
        }
        expect(firstAt(telling.length, items)).to.equal(telling.length > 0 ? items.length : 0);
        expect(toldBefore(items.length, items)).to.equal(snapshot.entries.length);
      }),
    ));

  it('have the months of what is told there', () =>
    fc.assert(
      fc.property(randomDocument, fc.constantFrom(...STORY_ORDERS), (source, order) => {
        const items = storyOf(storeOf(source).snapshot(), { locale: english, order, bands: [] });
        const told = items.flatMap(item => toldBy(item));
        const places = told.map(entry => placeOf(entry, items)!);
        const descending = order === 'latest-first';
        expect(monthsIn[order](items)).to.deep.equal(
          monthsOf(told, { descending, placeOf: i => places[i]! }),
        );
      }),
      { numRuns: 40 },
    ));
});

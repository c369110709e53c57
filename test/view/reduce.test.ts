import { expect } from 'chai';
import fc from 'fast-check';
import { createTimeScale } from '../../src/scale/time-scale.js';
import { END_MS } from '../../src/scale/clamp-domain.js';
import { DAY_MS } from '../../src/time/interval.js';
import { reduce, type Intent } from '../../src/view/reduce.js';
import type { ViewState } from '../../src/view/view-state.js';

const WIDTH = 1000;
const state: ViewState = { view: 'lanes', range: { start: 0, end: 1000 * DAY_MS } };
const after = (intent: Intent, from = state): ViewState => reduce(from, intent, WIDTH);

describe('reduce', () => {
  it('zooms in about a moment', () =>
    expect(after({ kind: 'zoom', factor: 2, at: 500 * DAY_MS }).range).to.deep.equal({
      start: 250 * DAY_MS,
      end: 750 * DAY_MS,
    }));

  it('pans without a change of length', () =>
    expect(after({ kind: 'pan', byMs: 10 * DAY_MS }).range).to.deep.equal({
      start: 10 * DAY_MS,
      end: 1010 * DAY_MS,
    }));

  it('never shows time beyond all time, nor less than there is to tell apart', () => {
    const far = after({ kind: 'pan', byMs: -1e30 }).range;
    expect(far.start).to.equal(-END_MS);
    const near = after({ kind: 'show', range: { start: 5, end: 5 } }).range;
    expect(near.end - near.start).to.be.at.least(60_000);
  });

  it('brings an event into sight by moving as little as it can', () => {
    const later = after({ kind: 'reveal', extent: { start: 1100 * DAY_MS, end: 1150 * DAY_MS } }).range;
    expect(later.end).to.be.above(1150 * DAY_MS);
    expect(later.end).to.be.below(1400 * DAY_MS);
    expect(later.end - later.start).to.equal(1000 * DAY_MS);
    const earlier = after({ kind: 'reveal', extent: { start: -100 * DAY_MS, end: -50 * DAY_MS } }).range;
    expect(earlier.start).to.be.below(-100 * DAY_MS);
    expect(earlier.start).to.be.above(-400 * DAY_MS);
  });

  it('brings the start into sight of what is longer than the range, or has no end', () => {
    for (const end of [90_000 * DAY_MS, Infinity]) {
      const { range } = after({ kind: 'reveal', extent: { start: 5_000 * DAY_MS, end } });
      expect(range.start).to.be.below(5_000 * DAY_MS);
      expect(range.end).to.be.above(5_000 * DAY_MS);
    }
  });

  it('is the same object where nothing changes', () => {
    const inSight = { start: 400 * DAY_MS, end: 450 * DAY_MS };
    const intents: Intent[] = [
      { kind: 'pan', byMs: 0 },
      { kind: 'zoom', factor: 1, at: 500 * DAY_MS },
      { kind: 'reveal', extent: inSight },
      { kind: 'show', range: state.range },
    ];
    for (const intent of intents) expect(after(intent), intent.kind).to.equal(state);
  });

  it('never changes the state it was given', () => {
    const frozen = Object.freeze({ ...state, range: Object.freeze({ ...state.range }) });
    after({ kind: 'zoom', factor: 3, at: 0 }, frozen);
    expect(frozen).to.deep.equal(state);
  });

  it('promise 4: the moment under the pointer stays under it, within half a px', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 30_000 }),
        fc.integer({ min: 1, max: 90_000 }),
        fc.array(
          fc.tuple(
            fc.double({ min: 0.2, max: 5, noNaN: true }),
            fc.double({ min: 0, max: 1000, noNaN: true }),
          ),
          { minLength: 1, maxLength: 12 },
        ),
        (first, days, zooms) => {
          let view: ViewState = {
            view: 'lanes',
            range: { start: first * DAY_MS, end: (first + days) * DAY_MS },
          };
          for (const [factor, x] of zooms) {
            const at = createTimeScale(view.range, { start: 0, end: 1000 }).toCivil(x);
            view = after({ kind: 'zoom', factor, at }, view);
            expect(createTimeScale(view.range, { start: 0, end: 1000 }).toPx(at)).to.be.closeTo(x, 0.5);
          }
        },
      ),
      { seed: 10 },
    );
  });
});

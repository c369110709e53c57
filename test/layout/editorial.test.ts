import { expect } from 'chai';
import fc from 'fast-check';
import { layoutEditorial } from '../../src/layout/editorial.js';
import { estimateText } from '../../src/layout/measure.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import type { PlacedEditorial } from '../../src/scene/editorial.js';
import type { AsOfLine } from '../../src/scene/scene.js';
import { editorialOf } from '../../src/store/editorial-of.js';

const RANGE = { start: 100, end: 1100 };
/** A hundred px a year. */
const DOMAIN = { start: Date.UTC(2010, 0, 1), end: Date.UTC(2020, 0, 1) };

function place(added: object, asOf?: AsOfLine): PlacedEditorial {
  const doc = parseDocument({ title: 'T', events: [{ id: 'a', title: 'A' }], ...added }).value!;
  const scale = createTimeScale(DOMAIN, RANGE);
  return layoutEditorial(editorialOf(doc)(undefined), { ...(asOf && { asOf }) }, scale, estimateText);
}

describe('layoutEditorial', () => {
  it('a band is cut where the plot ends, and not there where it lies beyond', () => {
    const { bands } = place({
      bands: [
        { label: 'Before', when: '1990/1999' },
        { label: 'Over the edge', when: '2000-01-01/2010-12-31' },
      ],
    });
    expect(bands.map(({ number }) => number)).to.deep.equal([1]);
    expect(bands[0]!.possible.x).to.equal(RANGE.start);
    expect(bands[0]!.possible.width).to.be.closeTo(100, 0.5);
    expect(bands[0]!.certain).to.deep.equal(bands[0]!.possible);
  });

  it('of a band of coarse dates the middle is certain', () => {
    const [band] = place({ bands: [{ label: 'Fuzzy', when: '2012/2015' }] }).bands;
    expect(band!.certain!.x).to.be.closeTo(band!.possible.x + 100, 1);
    expect(band!.certain!.width).to.be.closeTo(band!.possible.width - 200, 1);
  });

  it('labels stand in their band, and keep off each other and the words of the as-of line', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 2000, max: 2025 }), fc.integer({ min: 0, max: 12 })), {
          maxLength: 12,
        }),
        fc.integer({ min: 100, max: 1000 }),
        (raw, x) => {
          const labelRect = { x, y: 0, width: 120, height: 18 };
          const { bands } = place(
            {
              bands: raw.map(([year, years], i) => ({
                label: `Band number ${i}`,
                when: `${year}/${year + years}`,
              })),
            },
            { x, label: '', labelRect },
          );
          const labels = bands.flatMap(({ label, possible }) => (label ? { label, possible } : []));
          const boxes = [labelRect, ...labels.map(({ label }) => label)].sort((a, b) => a.x - b.x);
          for (const [i, box] of boxes.slice(1).entries())
            expect(box.x).to.be.at.least(boxes[i]!.x + boxes[i]!.width);
          for (const { label, possible } of labels) {
            expect(label.x).to.be.within(possible.x, possible.x + possible.width);
            expect(label.x + label.width).to.be.at.most(RANGE.end);
          }
        },
      ),
    ));

  it('signs of remarks on one time stand side by side', () => {
    const { callouts } = place({
      callouts: [
        { text: 'One', when: '2015' },
        { text: 'Two', when: '2015' },
        { text: 'Elsewhere', when: '1980' },
        { text: 'On an event', event: 'a' },
      ],
    });
    expect(callouts.map(({ number }) => number)).to.deep.equal([1, 2]);
    expect(callouts[1]!.at - callouts[0]!.at).to.be.at.least(18);
  });
});

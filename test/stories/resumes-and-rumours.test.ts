/** Coarse is not doubtful: no ink of doubt in what years and months say, and some in each event that is in doubt. */
import { expect } from 'chai';
import { fitRange } from '../../src/layout/fit.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { english } from '../../src/locale/load-locale.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Mark } from '../../src/scene/mark.js';
import { createStore } from '../../src/store/create-store.js';
import { resumes } from '../../stories/samples/resumes.js';
import { rumours } from '../../stories/samples/rumours.js';
import type { SampleDocument } from '../../stories/timeline.js';

const OPTIONS = { width: 1240, measureText: estimateText, locale: english };

/** Events by their marks, all of them drawn. */
function marksOf(document: SampleDocument): ReadonlyMap<string, readonly Mark[]> {
  const { value, issues } = parseDocument(document);
  expect(issues.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
  const store = createStore(value!);
  const range = fitRange(store.snapshot(), OPTIONS);
  const { marks } = layoutTimeline(store, { view: 'lanes', range }, OPTIONS);
  return new Map(
    value!.events.map(({ id, title }) => [
      `${title} (${id})`,
      marks.filter(mark => (mark.kind === 'bracket' ? mark.events.includes(id) : mark.event === id)),
    ]),
  );
}

const isDoubt = (mark: Mark): boolean => {
  switch (mark.kind) {
    case 'bar':
      return mark.dashed || mark.tone === 'pale' || mark.tone === 'hollow';
    case 'fade':
      return mark.towards === undefined;
    case 'dot':
      return mark.dashed;
    default:
      return true;
  }
};

describe('résumés and rumours', () => {
  it('are of about the same size', () => {
    const [a, b] = [resumes(), rumours()];
    expect(a.categories).to.have.length(20);
    expect(b.categories).to.have.length(20);
    expect(a.events.length).to.be.above(80);
    expect(b.events.length).to.be.closeTo(a.events.length, 10);
  });

  it('years and months have bars, and nothing that says doubt', () => {
    for (const [event, marks] of marksOf(resumes())) {
      expect(
        marks.some(mark => mark.kind === 'bar' && mark.tone === 'full'),
        event,
      ).to.be.true;
      expect(marks.filter(isDoubt), event).to.deep.equal([]);
    }
  });

  it('what is in doubt says so in its ink, each of it', () => {
    for (const [event, marks] of marksOf(rumours())) expect(marks.some(isDoubt), event).to.be.true;
  });
});

import { expect } from 'chai';
import { isLead, itemOf, labelOf, piecesOf, standingOf } from '../../src/layout/item.js';
import { MOST_LABEL_WIDTH } from '../../src/layout/metrics.js';
import { stage, type StageOptions } from './stage.js';

/** Much later than what is looked at, so that labels have room. */
const LATER = { id: 'later', title: 'Later', when: '2039-12-31', status: 'planned' };

/** The item of an event that begins where the zoom has its origin. */
function item(event: object, { pxPerDay = 1, asOf }: StageOptions & { pxPerDay?: number } = {}) {
  const on = stage([{ id: 'a', title: 'A title', ...event }, LATER], asOf === undefined ? {} : { asOf });
  return itemOf([on.entry('a')], on.zoom(pxPerDay), on.snapshot);
}

describe('itemOf', () => {
  it('is nothing for what has no ink', () => expect(item({}, { asOf: null })).to.equal(undefined));

  it('begins where its ink begins, label and all', () => {
    const { start, labelStart, end, reach, atEnd } = item({ when: '2020-01-01/2020-01-31' })!;
    expect(start).to.equal(0);
    expect(labelStart).to.equal(0);
    expect(end).to.be.closeTo(31, 1e-6);
    expect(reach).to.be.above(end);
    expect(atEnd).to.equal(false);
  });

  it('reaches to the end of its ink where that is longer than its label', () => {
    const { end, reach } = item({ when: '2001-01-01/2020-01-31' })!;
    expect(reach).to.equal(end);
  });

  it('with an open start, its label ends where its ink ends', () => {
    const { start, labelStart, labels, end } = item({ when: '../2020-05-31' })!;
    expect(start).to.equal(-Infinity);
    expect(labelStart + labels[0]!.width).to.be.closeTo(end, 1e-6);
  });

  it('just before the as-of line, its label ends with its ink and keeps out of the time after it', () => {
    const { labelStart, labels, end, atEnd } = item({ when: '2026-02-01' })!;
    expect(atEnd).to.equal(true);
    expect(labelStart + labels[0]!.width).to.be.closeTo(end, 1e-6);
  });

  it('ends its label with its ink near the end of the data, and not near their start, where that would be cut more', () => {
    const standsAtEnd = (when: string): boolean => {
      const on = stage([
        { id: 'a', title: 'A title that is longer than what came before', when },
        { id: 'first', title: 'First', when: '2020-01-01' },
        { id: 'last', title: 'Last', when: '2020-12-31' },
      ]);
      return itemOf([on.entry('a')], on.zoom(0.8), on.snapshot)!.atEnd;
    };
    expect(standsAtEnd('2020-03')).to.equal(false);
    expect(standsAtEnd('2020-10')).to.equal(true);
  });

  it('a long mark that ends at the as-of line keeps its label at its start', () => {
    const { labelStart, start, atEnd } = item({ when: '2020-01-01/2026-02-10' })!;
    expect(atEnd).to.equal(false);
    expect(labelStart).to.equal(start);
  });

  it('competing claims make it higher', () => {
    const claims = [{ when: '2020-01-01', rank: 'preferred' }, { when: '2020-05-01' }];
    expect(item({ claims })!.height).to.be.above(item({ when: '2020-01-01' })!.height);
  });

  it('says whether its range is a bracket or a dot at this zoom', () => {
    expect(item({ when: '2020-05' }, { pxPerDay: 5 })!.bracketed).to.equal(true);
    expect(item({ when: '2020-05' }, { pxPerDay: 0.1 })!.bracketed).to.equal(false);
  });
});

describe('labelOf', () => {
  const label = (event: object, plotWidth = 1000) => {
    const on = stage([{ id: 'a', title: 'A title', when: '2020-05', ...event }]);
    return labelOf(on.entry('a'), on.zoom(1, plotWidth));
  };

  it('holds the title, and words for the date where there is room', () => {
    expect(label({})).to.include({ title: 'A title' });
    expect(label({}).when).to.match(/May 2020/);
    expect(label({}, 300).when).to.equal('');
  });

  it('is wider with words for the date, and with a sign', () => {
    expect(label({}).width).to.be.above(label({}, 300).width);
    expect(label({ when: '2020-05?' }, 300).width).to.be.above(label({}, 300).width);
  });

  it('in dense rows is as wide as they write it, also where it leads', () => {
    const on = stage([
      { id: 'a', title: 'A title', when: '2020-05', importance: 1 },
      { id: 'b', title: 'A title', when: '2020-05' },
    ]);
    const dense = { ...on.zoom(1), dense: true };
    expect(labelOf(on.entry('a'), dense).titleWidth).to.equal(labelOf(on.entry('b'), dense).titleWidth);
    expect(labelOf(on.entry('a'), on.zoom(1)).titleWidth).to.be.above(
      labelOf(on.entry('b'), on.zoom(1)).titleWidth,
    );
  });

  it('has a word for what has no title', () => expect(label({ title: '' }).title).to.equal('Untitled'));

  it('a title is never wider than so much, nor than most of the plot', () => {
    const title = 'W'.repeat(400);
    expect(label({ title }).titleWidth).to.equal(MOST_LABEL_WIDTH);
    expect(label({ title }, 200).width).to.be.below(200);
  });

  it('bears a sign where the date is uncertain, or contradicts others', () => {
    expect(label({})).to.not.have.property('sign');
    expect(label({ when: '2020-05~' })).to.not.have.property('sign');
    expect(label({ when: '2020-05?' }).sign).to.equal('?');
    expect(label({ when: '2020-05%' }).sign).to.equal('?');
    const on = stage([
      { id: 'a', title: 'A', when: '2020', after: 'b' },
      { id: 'b', title: 'B', when: '2022' },
    ]);
    expect(labelOf(on.entry('a'), on.zoom(1)).sign).to.equal('!');
  });
});

describe('an entry', () => {
  const entry = (event: object) => stage([{ id: 'a', title: 'A', when: '2030', ...event }]).entry('a');

  it('stands as what it is: happened, planned, or hollow', () => {
    expect(standingOf(entry({}))).to.equal('happened');
    expect(standingOf(entry({ status: 'planned' }))).to.equal('planned');
    expect(standingOf(entry({ status: 'cancelled' }))).to.equal('hollow');
    expect(standingOf(entry({ certainty: 'disputed' }))).to.equal('hollow');
    expect(standingOf(entry({ certainty: 'probable' }))).to.equal('happened');
  });

  it('a plan that is disputed is still a plan', () =>
    expect(standingOf(entry({ status: 'planned', certainty: 'disputed' }))).to.equal('planned'));

  it('leads where it is of the greatest importance', () => {
    expect(isLead(entry({ importance: 1 }))).to.equal(true);
    expect(isLead(entry({ importance: 0.5 }))).to.equal(false);
    expect(isLead(entry({}))).to.equal(false);
  });

  it('has the same ink each time it is asked for', () => {
    const a = entry({});
    expect(piecesOf(a)).to.equal(piecesOf(a));
  });
});

/** What a page sets by attribute, property and method; what is wrong is harmless. */
import { expect } from 'chai';
import { CtErrorEvent, CtLoadEvent, CtRangeChangeEvent } from '../../src/elements/events.js';
import { CtSelectEvent, CtViewChangeEvent } from '../../src/elements/reader-events.js';
import { day } from '../locale/intervals.js';
import { CAREER, cleanUp, mount, spokenOf } from './harness.js';

describe('attributes of <career-timeline>', () => {
  afterEach(cleanUp);

  it('is light or dark as the page around it is, unless it has a theme of its own', async () => {
    const timeline = await mount({ data: CAREER });
    const ground = (): string => timeline.style('base').backgroundColor;
    const light = ground();
    timeline.box.style.colorScheme = 'dark';
    const dark = ground();
    expect(dark).to.not.equal(light);
    timeline.element.theme = 'light';
    await timeline.settled();
    expect(ground()).to.equal(light);
    timeline.box.style.colorScheme = '';
    timeline.element.theme = 'dark';
    await timeline.settled();
    expect(ground()).to.equal(dark);
  });

  it('range: visible time', async () => {
    const timeline = await mount({ data: CAREER, attributes: { range: '2021-01/2021-12' } });
    expect(timeline.titles).to.include('A prize').and.not.include('PhD');
    expect(timeline.text).to.match(/1 earlier/);
  });

  it('range: two date-times', async () => {
    const timeline = await mount({
      events: [
        { title: 'Noon', when: '2021-05-04T12:00:00' },
        { title: 'Much later', when: '2030' },
      ],
      attributes: { range: '2021-05-04T06:00:00/2021-05-04T18:00:00' },
    });
    const { left, width } = timeline.drawing;
    expect(timeline.xOf('Noon')).to.be.closeTo(left + width / 2, 12);
  });

  for (const range of [
    '',
    'soon',
    '2024/2020',
    '2024-13',
    '../..',
    '2020/',
    '/',
    '2020-01-01/2020-01-01T00:00',
  ])
    it(`range: shows everything for “${range}”`, async () => {
      const plain = await mount({ data: CAREER });
      const timeline = await mount({ data: CAREER, attributes: { range } });
      expect(timeline.xOf('A prize')).to.be.closeTo(plain.xOf('A prize'), 1);
      expect(timeline.firedOf('ct-error')).to.be.empty;
    });

  it('range: taken away, it shows everything again', async () => {
    const timeline = await mount({ data: CAREER, attributes: { range: '2021-01/2021-12' } });
    timeline.element.removeAttribute('range');
    await timeline.settled();
    expect(timeline.events).to.have.lengthOf(4);
  });

  it('selected: the card that is open, also before there are data', async () => {
    const timeline = await mount({ attributes: { selected: 'prize' } });
    expect(timeline.card).to.equal(undefined);
    timeline.element.data = CAREER;
    await timeline.loaded();
    expect(timeline.card!.textContent).to.include('A prize');
    timeline.element.removeAttribute('selected');
    await timeline.settled();
    expect(timeline.card).to.equal(undefined);
  });

  for (const selected of ['nobody', '', '__proto__', '"]'])
    it(`selected: nothing for “${selected}”`, async () => {
      const timeline = await mount({ data: CAREER, attributes: { selected } });
      expect(timeline.card).to.equal(undefined);
      expect(timeline.events).to.have.lengthOf(4);
    });

  it('as-of: the day of the knowledge, where the document gives none', async () => {
    const { asOf: _, ...undated } = CAREER;
    const range = '2014/2028';
    const timeline = await mount({ data: undated, attributes: { range, 'as-of': '2025-06-30' } });
    expect(timeline.text).to.match(/30 June? 2025/);
    const stated = await mount({ data: CAREER, attributes: { range, 'as-of': '2025-06-30' } });
    expect(stated.text).to.match(/10 Feb(ruary)? 2026/);
  });

  for (const asOf of ['', 'today', '2025-02-30', '2020/2021'])
    it(`as-of: today, with a warning, for “${asOf}”`, async () => {
      const { asOf: _, ...undated } = CAREER;
      const timeline = await mount({ data: undated, attributes: { 'as-of': asOf } });
      const load = (await timeline.loaded()) as unknown as CtLoadEvent;
      expect(timeline.events).to.have.lengthOf(4);
      expect(load.issues.map(({ code, severity }) => `${severity} ${code}`)).to.include(
        'warning as-of/invalid',
      );
    });

  it('theme: overrules the page’s colours', async () => {
    const light = await mount({ data: CAREER, attributes: { theme: 'light' } });
    const dark = await mount({ data: CAREER, attributes: { theme: 'dark' } });
    expect(light.style('base').backgroundColor).to.not.equal(dark.style('base').backgroundColor);
    dark.element.theme = 'light';
    await dark.settled();
    expect(dark.style('base').backgroundColor).to.equal(light.style('base').backgroundColor);
    expect(dark.element.getAttribute('theme')).to.equal('light');
  });

  it('controls: none takes the toolbar away', async () => {
    const timeline = await mount({ data: CAREER, attributes: { controls: 'none' } });
    expect(timeline.all('toolbar')).to.be.empty;
    expect(timeline.events).to.have.lengthOf(4);
    timeline.element.controls = 'all';
    await timeline.settled();
    expect(timeline.all('toolbar')).to.have.lengthOf(1);
  });

  it('locale: its words and dates; English for one that there is not', async () => {
    const german = await mount({ data: CAREER, attributes: { locale: 'de' } });
    await german.until(() => german.all('radio', 'Tabelle').length === 1, 'German words');
    expect(spokenOf(german.event('A prize'))).to.include('Mai 2021');
    for (const locale of ['xx-invalid', 'en_US', '', 'a'.repeat(10_000)]) {
      const english = await mount({ data: CAREER, attributes: { locale } });
      expect(english.view).to.equal('Lanes');
    }
  });

  it('locale: Arabic runs from right to left on any page, unless the element has a `dir` of its own', async () => {
    const places = async (more: Readonly<Record<string, string>>): Promise<readonly number[]> => {
      const timeline = await mount({ data: CAREER, attributes: { locale: 'ar', view: 'lanes', ...more } });
      await timeline.until(() => timeline.text.includes('مسارات'), 'Arabic');
      await timeline.settled();
      const label = timeline.event('PhD').getBoundingClientRect();
      return [label.left - timeline.drawing.left, timeline.drawing.right - label.right];
    };
    const [left = 0, right = 0] = await places({});
    const [ltrLeft = 0, ltrRight = 0] = await places({ dir: 'ltr' });
    expect(right).to.be.below(left);
    expect(ltrLeft).to.be.below(ltrRight);
  });

  it('attributes that are wrong, all together, leave the picture', async () => {
    const attributes = {
      view: 'x',
      range: 'x',
      selected: 'x',
      'as-of': 'x',
      controls: 'x',
      locale: 'x',
      theme: 'x',
      overview: 'x',
    };
    const timeline = await mount({ data: CAREER, attributes });
    expect(timeline.events).to.have.lengthOf(4);
    expect(timeline.all('toolbar')).to.have.lengthOf(1);
  });
});

describe('methods of <career-timeline>', () => {
  afterEach(cleanUp);

  it('zoomTo shows time given in milliseconds, as dates or as EDTF', async () => {
    const timeline = await mount({ data: CAREER });
    const [start, end] = [day('2020-01-01'), day('2022-01-01')];
    for (const [from, to] of [
      [start, end],
      [new Date(start), new Date(end)],
      ['2020', '2022'],
    ] as const) {
      timeline.element.fit();
      await timeline.settled();
      timeline.element.zoomTo(from, to);
      await timeline.settled();
      expect(timeline.range).to.deep.equal({ start, end });
    }
    expect(timeline.firedOf('ct-range-change').some(event => event['byReader'])).to.equal(false);
  });

  it('zoomTo throws for what is no time, empty or reversed', async () => {
    const timeline = await mount({ data: CAREER });
    for (const [from, to] of [
      ['2022', '2020'],
      ['2020', '2020'],
      ['soon', '2022'],
      ['2020', ''],
      [NaN, 5],
      [0, Infinity],
      [new Date(NaN), new Date()],
      ['..', '2022'],
    ] as const)
      expect(() => timeline.element.zoomTo(from, to), `${String(from)}, ${String(to)}`).to.throw(RangeError);
  });

  it('fit shows everything again', async () => {
    const timeline = await mount({ data: CAREER });
    const before = timeline.xOf('A prize');
    timeline.element.zoomTo('2020', '2022');
    await timeline.settled();
    expect(timeline.xOf('A prize')).to.not.be.closeTo(before, 5);
    timeline.element.fit();
    await timeline.settled();
    expect(timeline.xOf('A prize')).to.be.closeTo(before, 0.5);
  });

  it('select of an event that there is not opens nothing', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.element.select('nobody');
    await timeline.settled();
    expect(timeline.card).to.equal(undefined);
  });

  it('nothing throws before there are data, or off the page', async () => {
    const timeline = await mount();
    timeline.element.fit();
    timeline.element.select('a');
    timeline.element.zoomTo('2020', '2022');
    timeline.element.remove();
    timeline.element.fit();
    timeline.element.data = CAREER;
    await timeline.settled();
    timeline.box.append(timeline.element);
    await timeline.loaded();
    expect(timeline.events).to.not.be.empty;
  });

  it('its events bubble out of shadow roots, and have classes', async () => {
    const seen: Event[] = [];
    const types = ['ct-load', 'ct-error', 'ct-select', 'ct-view-change', 'ct-range-change'];
    const hear = (event: Event): void => void seen.push(event);
    for (const type of types) document.addEventListener(type, hear);
    try {
      const timeline = await mount({ events: [...CAREER.events, { title: 'Bad', when: '2024-13' }] });
      await timeline.failed();
      await timeline.click(timeline.event('A prize'));
      timeline.element.zoomTo('2020', '2022');
      await timeline.settled();
      await timeline.click(timeline.get('radio', 'Table'));
      const classOf = (type: string) => seen.find(event => event.type === type)?.constructor;
      expect(types.map(classOf)).to.deep.equal([
        CtLoadEvent,
        CtErrorEvent,
        CtSelectEvent,
        CtViewChangeEvent,
        CtRangeChangeEvent,
      ]);
      expect(seen.every(event => event.composed)).to.equal(true);
    } finally {
      for (const type of types) document.removeEventListener(type, hear);
    }
  });
});

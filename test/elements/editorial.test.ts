import { expect } from 'chai';
import type { CareerTimeline } from '../../src/elements/career-timeline.js';
import type { CtStepChangeEvent } from '../../src/elements/step-event.js';
import { ledThrough } from '../../stories/samples/led-through.js';
import { cleanUp, media, mount, type Timeline } from './harness.js';

describe('what an editor adds', () => {
  let page: Timeline;
  let timeline: CareerTimeline;
  const all = (selector: string): HTMLElement[] => [
    ...timeline.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  const texts = (selector: string): string[] => all(selector).map(each => each.textContent.trim());

  beforeEach(async () => {
    // What glides is there at once.
    await media({ reducedMotion: 'reduce' });
    page = await mount({ data: ledThrough() });
    timeline = page.element;
  });

  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
  });

  it('bands lie under labels and ink, and are named at the foot', () => {
    const plot = timeline.shadowRoot!.querySelector('.plot')!;
    const [bands, layer] = [plot.querySelector('.bands')!, plot.querySelector('.layer')!];
    expect(bands.compareDocumentPosition(layer) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(texts('.band-label')).to.deep.equal(['Financial crisis', 'Pandemic']);
    expect(bands.getAttribute('aria-hidden')).to.equal('true');
  });

  it('all of it is said in words under the view', () => {
    expect(texts('.editorial h3')).to.deep.equal(['Context', 'Notes']);
    expect(texts('.editorial li')).to.have.lengthOf(5);
    expect(texts('.editorial a')).to.deep.equal(['Coronavirus disease (COVID-19) pandemic']);
  });

  it('a remark on an event is numbered behind its title, and leads to it', async () => {
    const label = all('.drawing [data-event="metro"]')[0]!;
    expect(label.textContent).to.include('metro line\u202f¹');
    all('.editorial .to-event')[0]!.click();
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.activeElement).to.equal(all('.drawing [data-event="metro"]')[0]);
  });

  it('a remark on a stretch of time shows it', async () => {
    all('.editorial .to-event')[1]!.click();
    await timeline.updateComplete;
    expect(texts('.tick').join()).to.include('2008');
    expect(texts('.tick').join()).to.not.include('2018');
  });

  describe('in the story', () => {
    beforeEach(async () => {
      timeline.view = 'story';
      await timeline.updateComplete;
    });

    it('a remark stands under its event', () => {
      const item = all('[data-event="metro"]')[0]!.closest('li')!;
      const note = item.querySelector('[role=note]')!;
      expect(note.getAttribute('aria-label')).to.equal('Note');
      expect(note.textContent).to.include('The bridge that made her name.');
      expect(all('[role=note]')).to.have.lengthOf(3);
    });

    it('a remark on a stretch of time stands where that begins, with its dates', () => {
      const note = all('.story-band [role=note]')[0]!;
      expect(note.textContent.replace(/\s+/g, ' ')).to.match(/200\d/);
      expect(note.closest('li')!.querySelectorAll('h3, button')).to.have.lengthOf(0);
      expect(all('.story-band [role=note]')).to.have.lengthOf(1);
    });

    it('a band stands where it begins, and is no event', () => {
      expect(texts('.story-band .band-name')).to.deep.equal(['Pandemic', 'Financial crisis']);
      expect(all('.story-band :is(h3, button)')).to.be.empty;
      expect(texts('.story-band').join()).to.include('Context').and.include('Cities built less');
      expect(texts('.story-band a')).to.deep.equal(['Coronavirus disease (COVID-19) pandemic']);
      expect(timeline.shadowRoot!.querySelector('[part=summary]')!.textContent).to.include('38 events');
    });

    it('leaves nothing untold: there is no list under it', () => expect(all('.editorial')).to.be.empty);

    it('the list has a remark whose event the filters hide', async () => {
      await page.click(page.get('button', 'Filter'));
      await page.click(page.get('checkbox', 'Education'));
      expect(all('[role=note]')).to.have.lengthOf(2);
      expect(all('.editorial li').map(li => (li as HTMLLIElement).value)).to.deep.equal([3]);
    });
  });

  it('in the table a remark is numbered behind its title, and stands in the list', async () => {
    timeline.view = 'table';
    await timeline.updateComplete;
    const title = all('.table [data-event="metro"]')[0]!;
    expect(title.querySelector('.note-numbers')!.textContent.trim()).to.equal('1Note 1');
    expect(all('.table .note-numbers')).to.have.lengthOf(2);
    expect(texts('.editorial li')).to.have.lengthOf(5);
  });

  it('steps are gone through by button, and by a press on one', async () => {
    expect(texts('.steps [role=status]')).to.deep.equal(['4 steps']);
    const next = all('.step-move')[1]!;
    next.click();
    await timeline.updateComplete;
    expect(texts('.steps [role=status]')).to.deep.equal(['Step 1 of 4']);
    expect(timeline.selected).to.equal('degree');
    all('[data-step="1"]')[0]!.click();
    await timeline.updateComplete;
    expect(texts('[aria-current=step] h3')).to.deep.equal(['Three things at once']);
    expect(timeline.selected).to.equal(undefined);
    expect(texts('.tick').join()).to.include('2005');
  });

  it('a step that a program goes to is no choice of a reader', async () => {
    const told: boolean[] = [];
    const steps: Event[] = [];
    timeline.addEventListener('ct-range-change', ({ byReader }) => told.push(byReader));
    timeline.addEventListener('ct-step-change', event => steps.push(event));
    timeline.step = 1;
    await timeline.updateComplete;
    expect(timeline.step).to.equal(1);
    expect(texts('[aria-current=step] h3')).to.deep.equal(['Three things at once']);
    expect(new Set(told)).to.deep.equal(new Set([false]));
    expect(steps).to.deep.equal([]);
  });

  it('the page may refuse a step', async () => {
    const asked: number[] = [];
    timeline.addEventListener('ct-step-change', event => {
      asked.push((event as CtStepChangeEvent).step);
      event.preventDefault();
    });
    all('.step-move')[1]!.click();
    await timeline.updateComplete;
    expect(asked).to.deep.equal([0]);
    expect(texts('.steps [role=status]')).to.deep.equal(['4 steps']);
  });

  it('a button that leads nowhere does nothing, and keeps focus', () => {
    const [previous] = all('.step-move');
    previous!.focus();
    previous!.click();
    expect(timeline.shadowRoot!.activeElement).to.equal(previous);
    expect(previous!.getAttribute('aria-disabled')).to.equal('true');
  });
});

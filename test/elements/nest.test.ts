/** What is part of something stands under it in the lanes. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, mount, type Timeline } from './harness.js';

const JOBS = {
  asOf: '2026-02-10',
  events: [
    { id: 'firm', title: 'A firm', when: '2000/2009' },
    { id: 'talk', title: 'Talks', when: '2001/2008' },
    { id: 'role', title: 'A role there', when: '2003/2009', parent: 'firm' },
  ],
};

/** Titles from top to bottom. */
const fromTop = ({ element }: Timeline): string[] =>
  [...element.shadowRoot!.querySelectorAll('.drawing [data-event]')]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map(label => label.querySelector('[part~="title"]')!.textContent.trim());

describe('families in the lanes of <career-timeline>', () => {
  afterEach(cleanUp);

  it('stand together, from the first drawing on', async () => {
    const timeline = await mount({ data: JOBS });
    await timeline.loaded();
    expect(fromTop(timeline)).to.deep.equal(['A firm', 'A role there', 'Talks']);
  });

  it('stand together where data with families take the place of others', async () => {
    const timeline = await mount({
      data: { ...JOBS, events: JOBS.events.map(({ id, title, when }) => ({ id, title, when })) },
    });
    await timeline.loaded();
    expect(fromTop(timeline)).to.deep.equal(['A firm', 'Talks', 'A role there']);
    timeline.element.data = JOBS;
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm', 'A role there', 'Talks']);
  });

  it('are collapsed by a program, in the lanes alone', async () => {
    const timeline = await mount({ data: JOBS });
    await timeline.loaded();
    timeline.element.lanes = { families: ['firm'] };
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm +1', 'Talks']);
    timeline.element.view = 'table';
    await timeline.settled();
    expect(timeline.element.shadowRoot!.querySelector('table')!.textContent).to.include('A role there');
    timeline.element.view = 'lanes';
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm +1', 'Talks']);
  });

  it('open where a part of them is selected, and the page may refuse', async () => {
    const timeline = await mount({ data: JOBS });
    await timeline.loaded();
    timeline.element.lanes = { families: ['firm'] };
    await timeline.settled();
    timeline.element.select('firm');
    await timeline.settled();
    expect(timeline.element.lanes).to.deep.equal({ families: ['firm'] });
    timeline.element.addEventListener('ct-lanes-change', event => event.preventDefault(), { once: true });
    timeline.element.select('role');
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm +1', 'Talks']);
    timeline.element.select('role');
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm', 'A role there', 'Talks']);
    expect(timeline.element.lanes).to.equal(undefined);
    expect(timeline.element.selected).to.equal('role');
  });

  const signOf = ({ element }: Timeline): HTMLElement =>
    element.shadowRoot!.querySelector<HTMLElement>('.drawing [part="family-sign"]')!;

  const labelOf = ({ element }: Timeline, id: string): HTMLElement =>
    element.shadowRoot!.querySelector<HTMLElement>(`.drawing [data-event="${id}"]`)!;

  const said = ({ element }: Timeline): string[] =>
    [...element.shadowRoot!.querySelectorAll('[role="status"]')]
      .map(status => status.textContent.trim())
      .filter(Boolean);

  it('have a sign at their head that hides and shows them, which is no tab stop of its own', async () => {
    const timeline = await mount({ data: JOBS });
    await timeline.loaded();
    const signs = timeline.element.shadowRoot!.querySelectorAll('.drawing [part="family-sign"]');
    expect(signs).to.have.lengthOf(1);
    const { width, height } = signOf(timeline).getBoundingClientRect();
    expect(Math.round(width)).to.equal(24);
    expect(Math.round(height)).to.equal(24);
    expect(signOf(timeline).tabIndex).to.equal(-1);
    expect(signOf(timeline).ariaLabel).to.equal('Parts of “A firm”');
    expect(signOf(timeline).ariaExpanded).to.equal('true');
    signOf(timeline).click();
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm +1', 'Talks']);
    expect(signOf(timeline).ariaExpanded).to.equal('false');
    expect(labelOf(timeline, 'firm').getAttribute('aria-description')).to.include('1 part hidden');
    expect(timeline.element.shadowRoot!.activeElement).to.equal(labelOf(timeline, 'firm'));
    expect(timeline.element.selected).to.equal(undefined);
    expect(said(timeline)).to.deep.equal(['1 part hidden']);
    signOf(timeline).click();
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm', 'A role there', 'Talks']);
    expect(said(timeline)).to.deep.equal(['1 part shown']);
  });

  it('are hidden by a key at their head or at one of them, which gives focus to the head', async () => {
    const timeline = await mount({ data: JOBS });
    await timeline.loaded();
    labelOf(timeline, 'role').focus();
    await timeline.settled();
    await sendKeys({ press: '.' });
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm +1', 'Talks']);
    expect(timeline.element.shadowRoot!.activeElement).to.equal(labelOf(timeline, 'firm'));
    await sendKeys({ press: '.' });
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm', 'A role there', 'Talks']);
    labelOf(timeline, 'talk').focus();
    await timeline.settled();
    await sendKeys({ press: '.' });
    await timeline.settled();
    expect(timeline.element.lanes).to.equal(undefined);
  });

  it('are counted in the digits of the language', async () => {
    const timeline = await mount({ data: JOBS, attributes: { locale: 'ar-EG' } });
    await timeline.loaded();
    timeline.element.lanes = { families: ['firm'] };
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm +١', 'Talks']);
  });

  it('are hidden and shown by a button in the card of their head, which keeps focus', async () => {
    const timeline = await mount({ data: JOBS });
    await timeline.loaded();
    timeline.element.select('firm');
    await timeline.settled();
    const root = timeline.element.shadowRoot!;
    const button = (): HTMLElement => root.querySelector<HTMLElement>('[part~="hide-parts"]')!;
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    button().focus();
    button().click();
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm +1', 'Talks']);
    expect(root.activeElement).to.equal(button());
    expect(button().textContent).to.equal('Show these in the lanes');
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    button().click();
    await timeline.settled();
    expect(fromTop(timeline)).to.deep.equal(['A firm', 'A role there', 'Talks']);
    expect(timeline.element.lanes).to.equal(undefined);
    timeline.element.select('talk');
    await timeline.settled();
    expect(root.querySelector('[part~="hide-parts"]')).to.equal(null);
  });
});

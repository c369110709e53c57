/** What is part of something stands under it in the lanes. */
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

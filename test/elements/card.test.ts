/** What a page and a reader do with a card: a slot of the page's own, a link to it, the way from card to card. */
import { expect } from 'chai';
import { html } from 'lit';
import { CAREER, cleanUp, mount } from './harness.js';

describe('the card of <career-timeline>, in a page', () => {
  const { clipboard } = navigator;
  const stub = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  };

  afterEach(async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    history.replaceState(null, '', location.href.replace(/#.*/, ''));
    await cleanUp();
  });

  it('copies a link that opens it, and says so', async () => {
    const copied: string[] = [];
    stub(async text => void copied.push(text));
    const timeline = await mount({ data: CAREER, attributes: { history: 'hash' } });
    await timeline.click(timeline.event('A prize'));
    await timeline.click(timeline.get('button', 'Copy link'));
    await timeline.settled();
    expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#ct=selected:prize`]);
    expect(timeline.focusedName).to.equal('Copy link');
    expect(timeline.get('status', 'Link copied.')).to.exist;

    // It is said of this card alone, and once.
    await timeline.click(timeline.event('PhD'));
    expect(timeline.all('status', 'Link copied.')).to.be.empty;
    await timeline.click(timeline.event('A prize'));
    expect(timeline.all('status', 'Link copied.')).to.be.empty;
  });

  it('opens by the link that was copied', async () => {
    history.replaceState(null, '', '#ct=selected:prize');
    const timeline = await mount({ data: CAREER, attributes: { history: 'hash' } });
    expect(timeline.get('article', 'A prize')).to.equal(timeline.card);
  });

  for (const [why, refuse] of [
    ['the browser refuses', () => stub(() => Promise.reject(new DOMException('No', 'NotAllowedError')))],
    [
      'there is no clipboard',
      () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }),
    ],
  ] as const)
    it(`says that nothing was copied where ${why}`, async () => {
      refuse();
      const timeline = await mount({ data: CAREER, attributes: { history: 'hash', selected: 'prize' } });
      await timeline.click(timeline.get('button', 'Copy link'));
      await timeline.settled();
      expect(timeline.get('status', 'The browser did not allow copying.')).to.exist;
    });

  const body = (text: string): string | undefined => (text.length > 0 ? `Mine: ${text}` : undefined);

  it('has the body that the page makes of what is known, for each event', async () => {
    const given: unknown[] = [];
    const timeline = await mount({ data: CAREER, attributes: { locale: 'en-GB' } });
    timeline.element.renderCard = (event, facts) => {
      given.push(event, facts);
      const node = document.createElement('p');
      node.textContent = `${event.id}: ${facts.when} (${facts.certainty}), ${facts.sources[0]?.title ?? 'nobody'}`;
      return node;
    };
    await timeline.click(timeline.event('Research at a lab'));
    const card = timeline.card!;
    expect(card.textContent).to.include(
      'lab: From about September 2019 to 31 May 2023 (Approximate), A letter',
    );
    expect(card.textContent).to.not.include('He says so in his letter.');
    expect(given[0]).to.include({ id: 'lab' });
    expect(given[1]).to.deep.include({
      title: 'Research at a lab',
      because: 'He says so in his letter.',
      lane: { id: 'work', label: 'Work' },
      lang: 'en-GB',
      dir: 'ltr',
    });
    const calls = given.length;
    timeline.element.requestUpdate();
    await timeline.settled();
    expect(given.length, 'not made anew at each drawing').to.equal(calls);
    await timeline.click(timeline.event('A prize'));
    expect(timeline.card!.textContent).to.include('prize: 4 May 2021 (Exact), nobody');
    timeline.element.renderCard = undefined;
    await timeline.settled();
    expect(timeline.card!.textContent).to.not.include('nobody');
  });

  it('takes a text for a text, and nothing for the card as it is', async () => {
    const timeline = await mount({ data: CAREER, attributes: { selected: 'lab' } });
    timeline.element.renderCard = () => body('<img src=x onerror=alert(1)>');
    await timeline.settled();
    expect(timeline.card!.querySelector('img')).to.equal(null);
    expect(timeline.card!.textContent).to.include('Mine: <img src=x onerror=alert(1)>');
    timeline.element.renderCard = () => body('');
    await timeline.settled();
    expect(timeline.card!.textContent).to.include('He says so in his letter.');
  });

  it('takes a template, from which a click leads on', async () => {
    const timeline = await mount({ data: CAREER, attributes: { selected: 'lab' } });
    timeline.element.renderCard = (_event, { title }) =>
      html`<p>After ${title} came <button data-event="prize">a prize</button></p>`;
    await timeline.settled();
    await timeline.click(timeline.get('button', /^a prize$/));
    expect(timeline.element.selected).to.equal('prize');
  });

  it('tells the page what its function threw, once, and shows the card as it is', async () => {
    const timeline = await mount({ data: CAREER, attributes: { selected: 'lab' } });
    timeline.element.renderCard = () => {
      throw new TypeError('no such field');
    };
    await timeline.settled();
    timeline.element.requestUpdate();
    await timeline.settled();
    const [error, ...more] = timeline.firedOf('ct-error');
    expect(more).to.be.empty;
    expect(error!['issues']).to.deep.equal([
      { code: 'card/render', severity: 'error', message: 'renderCard threw: no such field', event: 'lab' },
    ]);
    expect(timeline.card!.textContent).to.include('He says so in his letter.');
  });

  it('offers no link where the address keeps nothing', async () => {
    const timeline = await mount({ data: CAREER, attributes: { selected: 'prize' } });
    expect(timeline.get('article', 'A prize')).to.equal(timeline.card);
    expect(timeline.all('button', 'Copy link')).to.be.empty;
  });

  it('gives its body to a slot of the page, and keeps title, date and the way out', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.element.innerHTML =
      '<div slot="card-prize"><p>Told by the page. <button>More</button></p></div><p slot="card-phd">Of the PhD</p>';
    await timeline.click(timeline.event('A prize'));
    const slot = timeline.card!.querySelector('slot')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal([
      'Told by the page. More',
    ]);
    expect(slot.assignedElements()[0]!.getBoundingClientRect().height).to.be.above(0);
    expect(timeline.card!.innerText).to.match(/A prize\s+4 May 2021/);
    await timeline.click(timeline.get('button', 'Close'));
    expect(timeline.card).to.equal(undefined);
  });

  it('shows its own body where the page has no slot for the event, or takes it away', async () => {
    const timeline = await mount({ data: CAREER });
    timeline.element.innerHTML = '<p slot="card-prize">Told by the page</p>';
    const ownBody = (): boolean =>
      timeline.card!.querySelector('[part=neighbours]')!.getClientRects().length > 0;
    await timeline.click(timeline.event('PhD'));
    expect(ownBody()).to.equal(true);
    await timeline.click(timeline.event('A prize'));
    expect(ownBody()).to.equal(false);
    timeline.element.innerHTML = '';
    expect(ownBody()).to.equal(true);
  });

  it('leads from card to card by a click, too, and begins at the title', async () => {
    const timeline = await mount({ data: CAREER, width: 390, attributes: { view: 'lanes' } });
    await timeline.click(timeline.event('A prize'));
    const [link] = timeline.card!.querySelectorAll<HTMLElement>('[part=neighbours] .mention');
    link!.scrollIntoView();
    const { textContent } = link!;
    await timeline.click(link!);
    expect(timeline.card!.querySelector('h3')!.textContent).to.equal(textContent);
    expect(timeline.focusedName).to.equal(textContent);
    const place = timeline.card!.parentElement!.getBoundingClientRect();
    const title = timeline.card!.querySelector('h3')!.getBoundingClientRect();
    expect(title.top).to.be.at.least(place.top);
    expect(title.bottom).to.be.at.most(place.bottom);
  });

  it('leads to nothing that filters leave out', async () => {
    const timeline = await mount({ data: CAREER, attributes: { selected: 'prize' } });
    const links = (): string => timeline.card!.querySelector('[part=neighbours]')!.textContent;
    expect(links()).to.include('PhD');
    timeline.element.filters = { hide: { categories: ['study'] } };
    await timeline.settled();
    expect(links()).to.include('Book on all of it');
    expect(links()).to.not.include('PhD');
  });
});

/** What a page and a reader do with a card: a slot of the page's own, a link to it, the way from card to card. */
import { expect } from 'chai';
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

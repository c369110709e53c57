import { expect } from 'chai';
import { html } from 'lit';
import { english as locale } from '../../../src/locale/load-locale.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { cardView, type CardOptions } from '../../../src/render/dom/card.js';
import { cssVars, type CssVars } from '../../../src/render/dom/css-vars.js';
import { hueVars } from '../../../src/render/dom/hue.js';
import { eventWords } from '../../../src/render/words/event-words.js';
import { createStore } from '../../../src/store/create-store.js';
import { expectAccessible, mount, type Mounted } from './mount.js';

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const { value } = parseDocument({
  asOf: '2026-02-10',
  categories: [{ id: 'life', label: 'Life', color: 'teal' }],
  sources: [{ id: 'paper', title: 'A paper', publisher: 'Society', url: 'https://example.org/paper' }],
  events: [
    { id: 'arrival', title: 'Arrives', when: '2024-02~', category: 'life' },
    {
      id: 'talk',
      title: 'A talk <b>here</b>',
      after: 'arrival',
      category: 'life',
      place: 'Leeds',
      asWritten: 'in spring',
      because: 'The programme names it.',
      description: 'With [slides](https://example.org/slides) and [not](javascript:alert(1)).',
      sources: [{ id: 'paper', locator: 'p. 3', quote: 'A fine talk.' }],
      links: [
        { href: 'https://example.org/', label: 'Site' },
        { href: 'javascript:alert(1)', label: 'Trap' },
      ],
      media: [{ src: picture, alt: 'The hall', width: 200, height: 100, credit: 'A. Hand' }],
    },
    { id: 'past', title: 'Past', when: '1990', after: 'later' },
    { id: 'later', title: 'Later', when: '1995' },
    {
      id: 'birth',
      title: 'Birth',
      claims: [
        { when: '1941', sources: ['paper'] },
        { when: '1948', note: 'A guess.' },
        { when: '1990', sources: ['register'] },
      ],
    },
    { id: 'firm', title: 'A firm', when: '2010-01-01/2012-12-31' },
    { id: 'clerk', title: 'Clerk', when: '2010-01-01/2011-06-30', parent: 'firm' },
    { id: 'head', title: 'Head clerk', when: '2011-07-01/2012-12-31', parent: 'firm' },
    { id: 'strike', title: 'A strike', when: '2011-07' },
    { id: 'holiday', title: 'A holiday', when: '2011' },
    { id: 'school', title: 'School', shape: 'moment', after: 'birth', before: 'job' },
    { id: 'job', title: 'Job', when: '1970' },
  ],
});
const store = createStore(value!);

function view(mounted: Mounted, id: string, more: Partial<CardOptions> = {}): void {
  const words = eventWords(store.entry(id)!, { store, locale });
  mounted.show(cardView({ words, locale, titleId: 'card', dated: true, ...more }));
}

describe('the card', () => {
  let mounted: Mounted;
  beforeEach(() => (mounted = mount({ width: 320 })));
  afterEach(() => mounted.remove());

  it('is named by its title, which takes focus', () => {
    view(mounted, 'talk');
    const title = mounted.byName('h3', 'A talk <b>here</b>');
    title.focus();
    expect(mounted.root.activeElement).to.equal(title);
    expect(mounted.root.querySelector('article')!.getAttribute('aria-labelledby')).to.equal(title.id);
  });

  it('says what is known, why, and who says so', () => {
    view(mounted, 'talk');
    const text = mounted.root.textContent.replace(/\s+/g, ' ');
    for (const words of ['Life', 'orked out from', 'As written: in spring', 'Leeds'])
      expect(text).to.include(words);
    expect(text).to.include(
      'Why this date The programme names it. Between about February 2024 and 10 February 2026: after ‘Arrives’ (about February 2024) and known by 10 February 2026.',
    );
    expect(text).to.match(/Sources ?A paper ?Society ?p\. 3 ?A fine talk\./);
    expect(mounted.byName<HTMLAnchorElement>('a', 'A paper').href).to.equal('https://example.org/paper');
  });

  it('leads nowhere unsafe', () => {
    view(mounted, 'talk');
    const links = mounted.all<HTMLAnchorElement>('a').map(({ href }) => href);
    expect(links).to.deep.equal([
      'https://example.org/slides',
      'https://example.org/',
      'https://example.org/paper',
    ]);
    expect(mounted.all('b')).to.deep.equal([]);
  });

  it('keeps room for its picture', () => {
    view(mounted, 'talk');
    const image = mounted.root.querySelector('img')!;
    expect(image.alt).to.equal('The hall');
    expect(image.getBoundingClientRect().height).to.equal(image.getBoundingClientRect().width / 2);
  });

  describe('of what is shown and heard', () => {
    const show = (...media: readonly object[]): void => {
      const doc = parseDocument({ title: 'A', events: [{ id: 'a', title: 'A', when: '2020', media }] });
      const own = createStore(doc.value!);
      const words = eventWords(own.entry('a')!, { store: own, locale });
      mounted.show(cardView({ words, locale, titleId: 'card', dated: true }));
    };
    const figure = (): HTMLElement => mounted.root.querySelector('figure')!;
    const until = async (isSo: () => boolean): Promise<void> => {
      for (let i = 0; i < 120 && !isSo(); i++) await new Promise(requestAnimationFrame);
      expect(isSo(), String(isSo)).to.equal(true);
    };
    const heightOf = (element: Element): number => element.getBoundingClientRect().height;

    it('keeps room for a picture by the author’s numbers, whatever comes', async () => {
      show({ src: picture, alt: 'A dot', width: 200, height: 80 });
      const image = mounted.root.querySelector('img')!;
      expect([image.width, heightOf(image)]).to.deep.equal([200, 80]);
      await image.decode();
      expect([image.width, heightOf(image)]).to.deep.equal([200, 80]);
      expect(image.getAttribute('style')).to.equal('aspect-ratio: 200 / 80; --ratio: 2.5;');
      expect([image.loading, image.decoding, image.referrerPolicy]).to.deep.equal([
        'lazy',
        'async',
        'no-referrer',
      ]);
    });

    it('says in words what could not be had, and leaves no hole; another picture is another matter', async () => {
      show({ src: 'data:image/png;base64,AA', alt: 'The hall', width: 200, height: 400 });
      const image = mounted.root.querySelector('img')!;
      expect(heightOf(image)).to.equal(400);
      await until(() => figure().dataset['failed'] !== undefined);
      expect(figure().innerText.trim()).to.match(/^The hall\s+This could not be loaded\.$/);
      expect(heightOf(figure())).to.be.below(80);
      show({ src: picture, alt: 'The hall', width: 200, height: 100 });
      expect(figure().dataset['failed']).to.equal(undefined);
      expect(figure().innerText.trim()).to.equal('');
      expect(heightOf(mounted.root.querySelector('img')!)).to.equal(100);
    });

    it('has the platform’s player for films and sounds, which fetch nothing and don’t play by themselves', async () => {
      const src = `${location.origin}/never-asked-for.mp4`;
      show(
        { type: 'video', src, alt: 'The talk', credit: 'A. Hand' },
        { type: 'audio', src: `${src}3`, alt: 'Her voice' },
      );
      const [video, audio] = mounted.all<HTMLMediaElement>('video, audio');
      for (const player of [video!, audio!]) {
        expect([player.controls, player.preload, player.autoplay]).to.deep.equal([true, 'none', false]);
        await until(() => player.networkState === HTMLMediaElement.NETWORK_IDLE);
      }
      expect(performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(src))).to.be.empty;
      expect([video!.ariaLabel, audio!.ariaLabel]).to.deep.equal(['The talk', 'Her voice']);
      expect(mounted.all('figcaption').map(each => each.innerText)).to.deep.equal(['A. Hand', 'Her voice']);
      const { width, height } = video!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.01);
    });

    it('has a name for a player without words', () => {
      show({ type: 'video', src: 'a.mp4' }, { type: 'audio', src: 'a.ogg' });
      expect(mounted.all('video, audio').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Video', 'Audio']);
    });

    it('shows nothing of an address that is not safe', () => {
      show(
        { type: 'video', src: 'javascript:alert(1)' },
        { src: 'data:image/svg+xml,<svg/>' },
        { type: 'audio', src: 'data:text/html,a' },
      );
      expect(mounted.all('figure')).to.be.empty;
    });

    it('has no faults that axe finds', async () => {
      show(
        { type: 'video', src: 'a.mp4', alt: 'The talk' },
        { type: 'audio', src: 'a.ogg', alt: 'A' },
        { src: picture, alt: 'B' },
      );
      await expectAccessible(mounted);
    });
  });

  it('asks for the events that it names by click and key, and to be closed', () => {
    view(mounted, 'talk');
    const mention = mounted.byName('[role=button]', 'Arrives');
    const asked: unknown[] = [];
    mounted.root.addEventListener('click', ({ target }) => {
      const { event, ask } = (target as HTMLElement).closest<HTMLElement>(
        '[data-event], [data-ask]',
      )!.dataset;
      asked.push(event ?? ask);
    });
    mention.click();
    for (const key of ['Enter', ' ', 'a']) mention.dispatchEvent(new KeyboardEvent('keydown', { key }));
    mounted.byName('button', 'Close').click();
    expect(asked).to.deep.equal(['arrival', 'arrival', 'arrival', 'close']);
  });

  it('offers to show its time, where there is one', () => {
    view(mounted, 'talk');
    expect(mounted.byName('button', 'Zoom to this event').dataset['ask']).to.equal('fitSelection');
    view(mounted, 'talk', { dated: false });
    expect(() => mounted.byName('button', 'Zoom to this event')).to.throw();
  });

  it('lists how an event lies to others, where its date doesn’t follow from it', () => {
    view(mounted, 'arrival');
    const [list] = mounted.all('h4 + ul');
    expect(list!.previousElementSibling!.textContent).to.equal('Order');
    expect(list!.textContent.trim()).to.equal('Before the start of ‘A talk <b>here</b>’');
  });

  /** Words and the links after each, of the lists that the card ends with. */
  const kin = (part: string): readonly (readonly string[])[] =>
    mounted
      .all(`[part=${part}] > div`)
      .map(row => [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));

  it('leads to what an event is part of, and to what is part of it', () => {
    view(mounted, 'clerk');
    expect(kin('family')).to.deep.equal([['Part of', 'A firm']]);
    expect(mounted.byName('[role=button]', 'A firm').dataset['event']).to.equal('firm');
    view(mounted, 'firm');
    expect(kin('family')).to.deep.equal([['Contains', 'Clerk', 'Head clerk']]);
    view(mounted, 'talk');
    expect(kin('family')).to.deep.equal([]);
  });

  it('leads to what lay around an event, with dates, and says what may have missed it', () => {
    view(mounted, 'clerk');
    // ‘A firm’ was at the same time: the card has said what they are to each other.
    expect(kin('neighbours')).to.deep.equal([
      ['Before', 'Birth 1941', 'School between 1941 and 1970', 'Job 1970'],
      ['Meanwhile', 'A holiday (perhaps) 2011'],
      ['After', 'Head clerk 1 Jul 2011 – 31 Dec 2012', 'A strike Jul 2011', 'Arrives about Feb 2024'],
    ]);
    expect(mounted.byName('[role=button]', 'Head clerk').dataset['event']).to.equal('head');
  });

  it('breaks a mention into lines as the sentence around it', () => {
    mounted.host.style.inlineSize = '90px';
    view(mounted, 'arrival');
    const mention = mounted.byName('[role=button]', 'A talk <b>here</b>');
    expect(mention.getClientRects().length).to.be.greaterThan(1);
  });

  it('lists statements that cannot all hold', () => {
    view(mounted, 'past');
    expect(mounted.byName('h4', /^These cannot all hold; they disagree by \d+ years:$/)).to.exist;
    expect(mounted.byName('[role=button]', 'Later')).to.exist;
  });

  it('says what would follow from other datings, and leads to whom it concerns', () => {
    view(mounted, 'birth');
    const text = mounted.root.textContent.replace(/\s+/g, ' ');
    expect(text).to.include('Dated by ‘A paper’');
    expect(text).to.match(
      /By another source: some time in 1948\s*A guess\.\s*Other dates would then be:\s*‘School’: between 1948 and 1970/,
    );
    expect(text).to.match(/By ‘register’: some time in 1990\s*This contradicts what is known of ‘School’/);
    expect(mounted.all('.mention')[0]!.dataset['event']).to.equal('school');
  });

  it('has no faults that axe finds', async () => {
    view(mounted, 'talk');
    await expectAccessible(mounted);
    view(mounted, 'past');
    await expectAccessible(mounted);
    view(mounted, 'birth');
    await expectAccessible(mounted);
  });
});

describe('the hue', () => {
  it('is a place in the palette, wrapped round, by number or by name', () => {
    expect(hueVars(1)).to.deep.equal({ '--hue': 'var(--ct-hue-1)' });
    expect(hueVars(9)).to.deep.equal({ '--hue': 'var(--ct-hue-1)' });
    expect(hueVars('teal')).to.deep.equal({ '--hue': 'var(--ct-hue-1)' });
  });

  it('is the colour itself where the document gives one', () => {
    expect(hueVars('#123456')).to.deep.equal({ '--hue': '#123456' });
  });
});

describe('custom properties', () => {
  let mounted: Mounted;
  beforeEach(() => (mounted = mount()));
  afterEach(() => mounted.remove());

  const show = (vars: CssVars): CSSStyleDeclaration => {
    mounted.show(html`<p ${cssVars(vars)}></p>`);
    return mounted.root.querySelector('p')!.style;
  };

  it('are set, changed and taken away', () => {
    expect(show({ '--a': '1', '--b': '2' }).cssText).to.equal('--a: 1; --b: 2;');
    expect(show({ '--a': '3', '--b': undefined }).cssText).to.equal('--a: 3;');
    expect(show({}).cssText).to.equal('');
  });

  it('are touched only where they change', () => {
    show({ '--a': '1' }).setProperty('--a', 'by hand');
    expect(show({ '--a': '1' }).getPropertyValue('--a')).to.equal('by hand');
    expect(show({ '--a': '2' }).getPropertyValue('--a')).to.equal('2');
  });
});

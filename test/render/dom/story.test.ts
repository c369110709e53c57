import { expect } from 'chai';
import { storyOf } from '../../../src/layout/story.js';
import { english as locale } from '../../../src/locale/load-locale.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { storyView, type StoryViewOptions } from '../../../src/render/dom/story-view.js';
import { createStore } from '../../../src/store/create-store.js';
import { expectAccessible, mount, type Mounted } from './mount.js';

const history = {
  asOf: '2026-02-10',
  categories: [
    { id: 'life', label: 'Life' },
    { id: 'project', label: 'Project' },
  ],
  events: [
    { id: 'born', title: 'Born', when: '1990-05-06', category: 'life', description: 'In *Leeds*.\n\n- one' },
    { id: 'job', title: 'Job', when: '2015/..', category: 'life', importance: 1 },
    { id: 'first', title: 'First project', during: 'job', category: 'project' },
    { id: 'second', title: 'Second project', during: 'job', startsAfter: 'first', category: 'project' },
    { id: 'off', title: 'Lecture', when: '2016-02-03', status: 'cancelled', category: 'life' },
    { id: 'plan', title: 'Travel', status: 'planned', category: 'life' },
    { id: 'lost', title: 'Lost', category: 'life' },
  ],
};

function view(mounted: Mounted, doc: object = history, more: Partial<StoryViewOptions> = {}): void {
  const store = createStore(parseDocument(doc).value!);
  const order = more.order ?? 'latest-first';
  const items = storyOf(store.snapshot(), { locale, order });
  mounted.show(
    storyView(items, {
      store,
      locale,
      order,
      selected: undefined,
      page: 0,
      onPage: () => undefined,
      ...more,
    }),
  );
}

describe('the story view', () => {
  let mounted: Mounted;
  afterEach(() => mounted.remove());

  it('what is part of something stands in a step under it where it follows, and else says what that is', () => {
    const doc = {
      asOf: '2026-02-10',
      events: [
        { id: 'firm', title: 'A firm', when: '2010-01/2019' },
        { id: 'post', title: 'A post', when: '2010-03/2014', parent: 'firm' },
        { id: 'last', title: 'Last post', when: '2015/2019', parent: 'firm' },
      ],
    };
    const read = (): string[] =>
      mounted.all('.story-event').map(item => {
        const note = item.querySelector('.kin-note');
        const said = note?.textContent.trim() ?? '';
        return `${item.style.getPropertyValue('--level') || '0'} ${item.querySelector('h3')!.textContent.trim()} ${note?.classList.contains('spoken') ? `(${said})` : said}`.trim();
      });
    mounted = mount();
    view(mounted, doc, { order: 'earliest-first' });
    expect(read()).to.deep.equal(['0 A firm', '1 A post (part of “A firm”)', '0 Last post part of “A firm”']);
    view(mounted, doc);
    expect(read()).to.deep.equal(['0 Last post part of “A firm”', '0 A post part of “A firm”', '0 A firm']);
  });

  it('is a list with a heading for each event, from the latest on', () => {
    mounted = mount();
    view(mounted);
    expect(mounted.byName('ol', 'Events in time')).to.exist;
    expect(mounted.all('h3').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Travel',
      'Lecture',
      'First project',
      'Second project',
      'Job',
      'Born',
      'Lost',
    ]);
    expect(mounted.all('[part=year]').map(({ textContent }) => textContent.trim())).to.include.members([
      '2016',
      '2015',
      '1990',
    ]);
  });

  it('says the date and the lane in words, and what came of it', () => {
    mounted = mount();
    view(mounted);
    const item = mounted.byName('h3', 'Lecture').closest('li')!;
    expect(item.textContent).to.match(/3 February 2016.*cancelled.*Life/s);
    expect(mounted.root.textContent).to.include('known on 10 February 2026');
    expect(mounted.root.textContent).to.include('No date known: 1');
    expect(mounted.byName('h3', 'Born').closest('li')!.querySelector('em')?.textContent).to.equal('Leeds');
  });

  it('lists events that share a bracket in known order', () => {
    mounted = mount();
    view(mounted);
    const group = mounted.byName('h3', 'First project').closest('ol')!;
    expect([...group.querySelectorAll('h3')].map(each => each.textContent?.trim())).to.deep.equal([
      'First project',
      'Second project',
    ]);
    expect(group.closest('[part=story-item]')!.textContent).to.match(/2 events, between/);
  });

  it('a span fades towards what is approximate, and stands firm where it is coarse', () => {
    mounted = mount();
    const events = [
      { title: 'Coarse', when: '2001/2004' },
      { title: 'About', when: '2006~/2009' },
    ];
    view(mounted, { events });
    const maskOf = (title: string): string =>
      getComputedStyle(mounted.byName('h3', title).closest('li')!.querySelector('.sign')!).maskImage;
    expect(maskOf('Coarse')).to.equal('none');
    // The latest comes first, so that the start of a span is below.
    expect(maskOf('About')).to.match(/gradient\(rgb\(0, 0, 0\).*rgba\(0, 0, 0, 0\)\)$/);
  });

  it('has the events behind its titles, and shows what is selected', () => {
    mounted = mount();
    view(mounted, history, { selected: 'job' });
    expect(mounted.byName('button', 'Born').dataset['event']).to.equal('born');
    expect(mounted.all('[aria-current=true]').map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Job',
    ]);
  });

  it('shows a bounded part of a long story', () => {
    mounted = mount();
    const events = Array.from({ length: 500 }, (_, i) => ({ title: `E${i}`, when: `${1500 + i}-01-01` }));
    const pages: number[] = [];
    view(mounted, { asOf: '2026-02-10', events }, { page: 1, onPage: page => pages.push(page) });
    // As many events as there are on any page, with the years that lead up to them.
    expect(mounted.all('h3').length).to.equal(40);
    expect(mounted.all('.story-items > li')).to.have.length(80);
    expect(mounted.all('.story-items > li')[0]!.textContent.trim()).to.equal('1959');
    expect(mounted.root.textContent).to.include('41–80 of 500');
    mounted.byName('button', 'Earlier').click();
    mounted.byName('button', 'Later').click();
    expect(pages).to.deep.equal([2, 0]);
  });

  it('leads to any period, backward in time where it is told so', async () => {
    mounted = mount();
    const events = Array.from({ length: 500 }, (_, i) => ({ title: `E${i}`, when: `${1500 + i}-01-01` }));
    const doc = { asOf: '2026-02-10', events: [...events, { title: 'Lost' }] };
    const pages: number[] = [];
    const show = (page: number): void => view(mounted, doc, { page, onPage: next => pages.push(next) });
    show(0);
    mounted.byName('summary', 'Go to').click();
    const names = mounted.all('.go-to ul:first-of-type bdi').map(({ textContent }) => textContent);
    expect(names).to.deep.equal([
      '1900–1999',
      '1800–1899',
      '1700–1799',
      '1600–1699',
      '1500–1599',
      'No date known',
    ]);
    mounted.byName('button', /^1700–1799 .*100 events$/).click();
    show(pages.at(-1)!);
    expect(mounted.all('.story-items > li')[0]!.textContent.trim()).to.equal('1799');
    expect(mounted.root.textContent).to.include('201–240 of 501');
    await expectAccessible(mounted);
  });

  it('says a year again on a page that begins in its midst', () => {
    mounted = mount();
    const events = Array.from({ length: 60 }, (_, i) => ({
      title: `E${i}`,
      when: `1900-01-${String((i % 30) + 1).padStart(2, '0')}`,
    }));
    view(mounted, { asOf: '2026-02-10', events }, { page: 1 });
    expect(mounted.all('h3').length).to.equal(20);
    expect(mounted.all('.story-items > li')[0]!.textContent.trim()).to.equal('1900');
    expect(mounted.root.textContent).to.include('41–60 of 60');
  });

  it('counts all of a group, which is on one page', () => {
    mounted = mount();
    const undated = Array.from({ length: 90 }, (_, i) => ({ title: `Lost ${i}` }));
    const dated = Array.from({ length: 45 }, (_, i) => ({ title: `E${i}`, when: `${1900 + i}-01-01` }));
    view(mounted, { asOf: '2026-02-10', events: [...dated, ...undated] }, { page: 9 });
    expect(mounted.all('h3').length).to.equal(95);
    expect(mounted.root.textContent).to.include('41–135 of 135');
  });

  it('sets colours by property only', () => {
    mounted = mount();
    view(mounted);
    expect(mounted.byName('h3', 'Born').closest('li')!.style.getPropertyValue('--hue')).to.equal(
      'var(--ct-hue-0)',
    );
    expect(mounted.all('button').every(button => button.getBoundingClientRect().height >= 24)).to.equal(true);
  });

  it('keeps inside a narrow container, in either direction', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      mounted?.remove();
      mounted = mount({ width: 320, dir });
      view(mounted);
      expect(mounted.root.querySelector('.story')!.scrollWidth).to.be.at.most(320);
    }
  });

  it('has no faults that axe finds', async () => {
    mounted = mount();
    view(mounted, history, { selected: 'job' });
    await expectAccessible(mounted);
  });

  const dot =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const pictured = (...media: readonly object[]): object => ({
    asOf: '2026-02-10',
    events: [
      { id: 'host', title: 'Host', when: '2001/2009' },
      { id: 'a', title: 'A', during: 'host', media },
      { id: 'b', title: 'B', during: 'host' },
    ],
  });

  it('shows the first picture of an event, in room that is kept, with its words', () => {
    mounted = mount();
    const picture = { src: dot, alt: 'The hall', width: 300, height: 200, credit: 'A. Hand' };
    view(
      mounted,
      pictured({ type: 'video', src: 'https://a.example/film.mp4' }, picture, { src: dot, alt: 'Another' }),
    );
    const [image, ...more] = mounted.all<HTMLImageElement>('img');
    expect(more).to.be.empty;
    expect(image).to.include({ alt: 'The hall', loading: 'lazy', referrerPolicy: 'no-referrer' });
    expect(image!.style.aspectRatio).to.equal('300 / 200');
    expect(image!.closest('li')!.querySelector('h3')!.textContent.trim()).to.equal('A');
    expect(image!.closest('figure')!.querySelector('figcaption')!.textContent.trim()).to.equal('A. Hand');
    expect(mounted.all('video, audio')).to.be.empty;
  });

  it('shows no address that is not safe, and no figure without a picture', () => {
    mounted = mount();
    view(
      mounted,
      pictured({ src: 'javascript:alert(1)', alt: 'No' }, { type: 'audio', src: 'https://a.example/a.ogg' }),
    );
    expect(mounted.all('img, figure')).to.be.empty;
  });

  it('says in words that a picture is lost', async () => {
    mounted = mount();
    view(mounted, pictured({ src: 'data:image/png;base64,AA', alt: 'The hall' }));
    const figure = mounted.all('figure')[0]!;
    figure.querySelector('img')!.dispatchEvent(new Event('error'));
    expect(figure.dataset['failed']).to.equal('');
    expect(figure.querySelector('.media-failed')!.textContent).to.match(
      /The hall\s+This could not be loaded/,
    );
  });
});

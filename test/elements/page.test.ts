/** On a page among other things: several at once, hidden ones, other names, and text that would do harm. */
import { expect } from 'chai';
import { CareerTimeline, defineCareerTimeline } from '../../src/element.js';
import { CAREER, cleanUp, mount, nameOf } from './harness.js';

describe('<career-timeline> on a page', () => {
  afterEach(cleanUp);

  it('two of them keep to themselves', async () => {
    const one = await mount({ data: CAREER, width: 900 });
    const two = await mount({ data: CAREER, width: 900, attributes: { view: 'table' } });
    await one.click(one.event('A prize'));
    expect(one.card).to.not.equal(undefined);
    expect(two.card).to.equal(undefined);
    expect(two.view).to.equal('Table');
    await two.click(two.event('PhD'));
    expect(one.element.selected).to.equal('prize');
    expect(two.element.selected).to.equal('phd');
    expect(one.view).to.equal('Lanes');
  });

  it('ids are of use to one tree each, and are not given twice', async () => {
    const timeline = await mount({ data: CAREER, attributes: { selected: 'prize' } });
    const ids = [...timeline.element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const element of timeline.element.shadowRoot!.querySelectorAll(
      '[aria-labelledby], [aria-describedby]',
    ))
      expect(nameOf(element)).to.not.equal('');
  });

  it('fifty of them are drawn', async () => {
    const all = [];
    for (let i = 0; i < 50; i++) all.push(await mount({ data: CAREER, width: 800 }));
    for (const timeline of all) expect(timeline.events).to.have.lengthOf(4);
  }).timeout(60_000);

  it('hidden at first, it is drawn when it is shown', async () => {
    const timeline = await mount({ data: CAREER, hidden: true });
    expect(timeline.firedOf('ct-error')).to.be.empty;
    timeline.box.hidden = false;
    await timeline.loaded();
    expect(timeline.events).to.have.lengthOf(4);
    expect(timeline.drawing.width).to.be.above(1000);
  });

  it('hidden and shown again, it is as it was', async () => {
    const timeline = await mount({ data: CAREER, attributes: { range: '2020/2024' } });
    const before = timeline.xOf('A prize');
    timeline.box.hidden = true;
    await timeline.settled();
    timeline.box.hidden = false;
    await timeline.until(() => timeline.events.length > 0, 'the drawing');
    await timeline.settled();
    expect(timeline.xOf('A prize')).to.be.closeTo(before, 0.5);
    expect(timeline.view).to.equal('Lanes');
  });

  it('in closed details, it is drawn when they open', async () => {
    const timeline = await mount({ data: CAREER });
    const details = document.createElement('details');
    timeline.box.append(details);
    details.append(timeline.element);
    await timeline.settled();
    details.open = true;
    await timeline.until(() => timeline.events.length === 4, 'the drawing');
  });

  it('moved to another place, it draws on', async () => {
    const timeline = await mount({ data: CAREER });
    await timeline.click(timeline.event('A prize'));
    const other = document.createElement('section');
    timeline.box.append(other);
    other.append(timeline.element);
    await timeline.settled();
    expect(timeline.events).to.have.lengthOf(4);
    expect(timeline.element.selected).to.equal('prize');
    await timeline.click(timeline.event('PhD'));
    expect(timeline.element.selected).to.equal('phd');
  });

  it('a width of nothing is no error', async () => {
    for (const width of [0, 1, 40, 120]) {
      const timeline = await mount({ data: CAREER, width, attributes: { view: 'lanes' } });
      expect(timeline.firedOf('ct-error'), `${width} px`).to.be.empty;
      expect(timeline.element.shadowRoot!.innerHTML).to.not.match(/NaN|Infinity/);
    }
  });

  it('changes of size make no error of the page', async () => {
    const errors: string[] = [];
    const hear = (event: ErrorEvent): void => void errors.push(event.message);
    window.addEventListener('error', hear);
    try {
      const timeline = await mount({ data: CAREER });
      for (const width of [900, 500, 1240, 320, 1000]) {
        timeline.box.style.inlineSize = `${width}px`;
        await timeline.settled();
      }
      timeline.element.select('prize');
      await timeline.settled();
      expect(errors).to.deep.equal([]);
    } finally {
      window.removeEventListener('error', hear);
    }
  });
});

describe('defineCareerTimeline', () => {
  afterEach(cleanUp);

  it('registers under a prefix, beside the tag of its own name', async () => {
    defineCareerTimeline({ prefix: 'my' });
    const timeline = await mount({ tag: 'my-career-timeline', data: CAREER });
    expect(timeline.events).to.have.lengthOf(4);
    expect(timeline.element).to.be.instanceOf(CareerTimeline);
  });

  it('a second time, it leaves the first one alone and gives its class', () => {
    const first = defineCareerTimeline();
    expect(defineCareerTimeline()).to.equal(first);
    expect(customElements.get('career-timeline')).to.equal(first);
    expect(defineCareerTimeline({ prefix: 'other' })).to.not.equal(first);
  });

  it('leaves alone what another version registered', () => {
    class Other extends HTMLElement {}
    customElements.define('old-career-timeline', Other);
    expect(defineCareerTimeline({ prefix: 'old' })).to.equal(Other);
  });
});

describe('text from data in <career-timeline>', () => {
  afterEach(cleanUp);

  const HOSTILE = [
    '<img src=x onerror="window.hurt = true">',
    '</style><script>window.hurt = true</script>',
    '"><svg onload="window.hurt = true">',
    '${window.hurt = true}',
    '{{constructor.constructor("window.hurt = true")()}}',
    '<a href="javascript:window.hurt = true">x</a>',
    '<iframe srcdoc="<script>parent.hurt = true</script>"></iframe>',
  ];

  const data = {
    title: HOSTILE[0],
    asOf: '2026-02-10',
    categories: [{ id: 'c', label: HOSTILE[1], color: 'red;background:url(//evil.example/x)' }],
    sources: [{ id: 's', title: HOSTILE[2], url: 'javascript:window.hurt=true' }],
    events: HOSTILE.map((title, i) => ({
      id: `e${i}`,
      title,
      when: `20${10 + i}-05-01`,
      category: 'c',
      description: `${title} [x](javascript:window.hurt=true) ${title}`,
      place: title,
      because: title,
      asWritten: title,
      links: [{ href: ' \tjava\nscript:window.hurt=true', label: title }],
      sources: ['s'],
    })),
  };

  for (const view of ['lanes', 'story', 'table'])
    it(`that would do harm is text in the ${view} and in the card`, async () => {
      const timeline = await mount({ data, attributes: { view } });
      for (let i = 0; i < HOSTILE.length; i++) {
        timeline.element.select(`e${i}`);
        await timeline.settled();
        expect(timeline.card!.textContent).to.include(HOSTILE[i]);
        for (const tag of ['img', 'script', 'iframe']) expect(timeline.made(tag), tag).to.equal(0);
        for (const link of timeline.all('link'))
          expect((link as HTMLAnchorElement).protocol).to.match(/^(https?|mailto|tel):$/);
        expect(
          timeline.element.shadowRoot!.querySelectorAll('[onerror], [onload], [srcdoc]'),
        ).to.have.lengthOf(0);
      }
      expect(timeline.text).to.include(HOSTILE[0]);
      await new Promise(resolve => setTimeout(resolve, 50));
      expect('hurt' in window).to.equal(false);
    });

  it('in an id, an attribute or a key is text too', async () => {
    const ids = ['"><img src=x>', "a'b", '__proto__', 'constructor', 'x y', '\\', ']'];
    const events = ids.map((id, i) => ({ id, title: `Event ${i}`, when: `20${10 + i}` }));
    const timeline = await mount({ events });
    for (const [i, id] of ids.entries()) {
      await timeline.click(timeline.event(`Event ${i}`));
      expect(timeline.element.selected).to.equal(id);
    }
    expect(timeline.made('img')).to.equal(0);
  });

  it('reaches no style: a colour that is none of the grammar is not used', async () => {
    const timeline = await mount({ data });
    const styles = [...timeline.element.shadowRoot!.querySelectorAll<HTMLElement>('*')].map(
      ({ style }) => style.cssText,
    );
    expect(styles.join()).to.not.match(/url\(|evil/);
  });

  for (const dir of ['ltr', 'rtl'] as const)
    for (const width of [390, 1240])
      it(`of either direction stands where its time is, in a page ${dir} of ${width} px`, async () => {
        const placeOf = async (title: string): Promise<number> => {
          const events = [
            { title, when: '2019-03-01/2019-04-30' },
            { title: 'Later', when: '2029' },
          ];
          const attributes = { view: 'lanes', range: '2017/2030' };
          const timeline = await mount({ events, width, dir, attributes });
          const { left, right } = timeline.event(title).getBoundingClientRect();
          return dir === 'ltr' ? left - timeline.drawing.left : timeline.drawing.right - right;
        };
        const latin = await placeOf('Latin');
        expect(await placeOf('עברית')).to.be.closeTo(latin, 1);
      });

  it('of either direction keeps its order, and takes no other text along', async () => {
    const events = [
      { title: 'עברית ‮ abc', when: '2020' },
      { title: 'After', when: '2021' },
    ];
    const timeline = await mount({ events });
    expect(timeline.event('After').textContent).to.include('After');
    expect(timeline.element.shadowRoot!.querySelectorAll('bdi').length).to.be.above(1);
  });

  it('of its own language keeps its order on a page of the other direction', async () => {
    const events = [
      { title: 'Before', start: '2025-02-11T06:00', end: '2025-02-11T07:00' },
      { title: 'Then', start: '2025-02-11T20:30', end: '2025-02-11T21:00' },
    ];
    const attributes = { view: 'lanes', locale: 'en-GB', range: '2025-02-11T20:00/2025-02-11T23:00' };
    const { element } = await mount({ events, dir: 'rtl', attributes });
    for (const [part, words] of [
      ['.coarse > .tick', '11 February 2025'],
      ['.beyond', '1 earlier'],
    ] as const) {
      const shown = element.shadowRoot!.querySelector(part)!;
      const text = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT).nextNode() as Text;
      expect(shown.textContent.trim()).to.equal(words);
      const leftOf = (at: number): number => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      const first = text.data.indexOf('1');
      expect(leftOf(first), part).to.be.below(leftOf(text.data.indexOf('r')));
    }
  });
});

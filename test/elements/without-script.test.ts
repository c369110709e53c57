/** The HTML of a history where there is no script, and beneath an element that draws it. */
import axe from 'axe-core';
import { expect } from 'chai';
import { defineCareerTimeline, type CareerTimeline } from '../../src/element.js';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import { historyHtml } from '../../src/render/html/history-html.js';
import { storeOf } from '../random-document.js';
import { readHtml, type HtmlNode } from '../read-html.js';
import { ledThrough } from '../../stories/samples/led-through.js';
import { CAREER, cleanUp, openWindow, Timeline } from './harness.js';

const HISTORY = {
  ...CAREER,
  bands: [{ label: 'Pandemic', when: '2020/2022' }],
  callouts: [{ text: 'It was late.', event: 'book' }],
  steps: [{ title: 'In the beginning', range: '2015/2019', selected: 'phd' }],
};
const HTML = historyHtml(storeOf(HISTORY), { locale: english, idPrefix: 'ct-' });

/** A timeline as a page writes it: data, and the same as HTML. */
const written = (tag = 'career-timeline'): string =>
  `<${tag} locale="en-GB"><script type="application/json">${JSON.stringify(HISTORY)}</script>\n${HTML}\n</${tag}>`;

const added: Element[] = [];

function add<E extends HTMLElement>(element: E): E {
  document.body.append(element);
  added.push(element);
  return element;
}

/** A page in a frame in which no script runs, and which can be looked into. */
async function pageWithoutScript(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.width = '600';
  frame.height = '800';
  // Without its base a link to a place in it would lead to the page around it.
  frame.srcdoc = `<!doctype html><html lang="en"><base href="about:srcdoc"><title>A career</title><main><h1>A page</h1>${body}</main>`;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  add(frame);
  await loaded;
  return frame.contentDocument!;
}

const visibleText = (element: HTMLElement): string => element.innerText;

describe('without a script', () => {
  beforeEach(openWindow);
  afterEach(async () => {
    for (const element of added.splice(0)) element.remove();
    await cleanUp();
  });

  it('a page shows all of the history', async () => {
    const page = await pageWithoutScript(
      `${written()}<script>document.querySelector('h1').textContent = 'A script has run'</script>`,
    );
    expect(page.querySelector('h1')!.textContent).to.equal('A page');
    const timeline = page.querySelector<HTMLElement>('career-timeline')!;
    expect(timeline.shadowRoot).to.equal(null);
    for (const element of timeline.querySelectorAll('h2, h3, h4, p, dt, dd'))
      expect(element.checkVisibility(), element.textContent).to.equal(true);
    const text = visibleText(timeline);
    for (const { title } of HISTORY.events) expect(text).to.include(title);
    for (const words of [
      'Pandemic',
      'It was late.',
      'In the beginning',
      'From about September 2019 to 31 May 2023',
    ])
      expect(text).to.include(words);
    // Its data are not text.
    expect(text).to.not.include('{');
  });

  it('a link in it leads to where an event is told', async () => {
    const page = await pageWithoutScript(written());
    const link = page.querySelector<HTMLAnchorElement>('.ct-steps a')!;
    const target = page.getElementById(link.hash.slice(1))!;
    expect(target.querySelector('h4')!.textContent).to.equal('PhD');
    expect(target.getBoundingClientRect().top).to.be.greaterThan(0);
    link.click();
    for (let i = 0; i < 100 && Math.abs(target.getBoundingClientRect().top) > 2; i++)
      await new Promise(requestAnimationFrame);
    expect(page.defaultView!.scrollY).to.be.greaterThan(0);
  });

  for (const tag of ['en', 'ar'])
    it(`axe finds nothing in it: ${tag}`, async () => {
      const locale = await loadLocale(tag);
      const main = add(document.createElement('main'));
      const html = historyHtml(storeOf(ledThrough()), { locale, headingLevel: 1, idPrefix: 'ct-' });
      main.innerHTML = `<undefined-timeline>${html}</undefined-timeline>`;
      const { violations } = await axe.run(main);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.deep.equal([]);
    });

  it('a browser reads the HTML as it was meant', () => {
    for (const document_ of [HISTORY, ledThrough()]) {
      const html = historyHtml(storeOf(document_), { locale: english, idPrefix: 'ct-' });
      const template = document.createElement('template');
      template.innerHTML = html;
      expect(treeOf(template.content.firstElementChild!)).to.deep.equal(outlineOf(readHtml(html)));
    }
  });
});

/** An element as the names and attributes of all that is in it, and its texts. */
type Outline = readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: unknown[]];

const treeOf = (element: Element): Outline => [
  element.localName,
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  ...[...element.childNodes].map(node => (node instanceof Element ? treeOf(node) : node.textContent)),
];

const outlineOf = ({ name, attributes, children }: HtmlNode): Outline => [
  name,
  Object.fromEntries(attributes),
  ...children.map(child => (typeof child === 'string' ? child : outlineOf(child))),
];

describe('with a script', () => {
  beforeEach(openWindow);
  afterEach(async () => {
    for (const element of added.splice(0)) element.remove();
    await cleanUp();
  });

  it('the drawing is shown in the place of the HTML, which is no data', async () => {
    const box = document.createElement('div');
    box.innerHTML = written();
    const element = box.firstElementChild as CareerTimeline;
    const timeline = new Timeline(element, box);
    add(box);
    await timeline.settled();
    // The sign of a remark stands behind a title.
    expect(timeline.titles.map(title => title.replace(/\W+$/, ''))).to.have.members(
      HISTORY.events.map(({ title }) => title),
    );
    const html = element.querySelector<HTMLElement>('.ct-history')!;
    expect(html.checkVisibility()).to.equal(false);
    expect(html.getClientRects()).to.have.lengthOf(0);
    for (const child of element.children) expect((child as HTMLElement).assignedSlot).to.equal(null);
    expect(timeline.fired.filter(({ type }) => type === 'ct-error')).to.deep.equal([]);
    const { issues } = timeline.fired.find(({ type }) => type === 'ct-load')!;
    expect(issues).to.deep.equal([]);
  });

  it('the HTML is shown until the element is defined', async () => {
    const box = add(document.createElement('div'));
    box.innerHTML = written('late-career-timeline');
    const html = box.querySelector<HTMLElement>('.ct-history')!;
    expect(html.checkVisibility()).to.equal(true);
    defineCareerTimeline({ prefix: 'late' });
    await (box.firstElementChild as CareerTimeline).updateComplete;
    expect(html.checkVisibility()).to.equal(false);
    expect(box.firstElementChild!.shadowRoot!.textContent).to.include('Research at a lab');
  });
});

/**
 * `<notation-page>`: groups of expressions as tables, each row with its ink and its words. For the stories alone: the
 * library's own ink, words and styles, in the frame of a page to read.
 */
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ink } from '../../src/elements/styles/ink.css.js';
import { tokens } from '../../src/elements/styles/tokens.css.js';
import { detailsOf } from '../../src/locale/details-of.js';
import { english } from '../../src/locale/load-locale.js';
import { cssVars, px } from '../../src/render/dom/css-vars.js';
import { inkView } from '../../src/render/dom/ink-view.js';
import { reasonText } from '../../src/render/words/reason.js';
import type { EventWords } from '../../src/render/words/event-words.js';
import type { Tick } from '../../src/scene/scene.js';
import { codeOf, isDateAlone, type NotationGroup, type NotationRow } from '../samples/notation.js';
import { NARROW, page } from './notation-page.css.js';
import { IT, readRow, stripOf, type ReadRow, type Strip, type StripTitle } from './strip.js';

interface ReadGroup extends NotationGroup {
  readonly read: readonly ReadRow[];
}

export class NotationPage extends LitElement {
  static override styles = [tokens, ink, page];

  static override properties: PropertyDeclarations = {
    groups: { attribute: false },
    introduction: { attribute: false },
    closing: { attribute: false },
    inkWidth: { state: true },
  };

  /** The tables, in order. */
  declare groups: readonly NotationGroup[];
  /** What stands above and below them. */
  declare introduction: TemplateResult | undefined;
  declare closing: TemplateResult | undefined;
  /** Of the column of ink, CSS px; 0 before it is known. */
  declare private inkWidth: number;

  /** Rows are blocks, each with an axis of its own. */
  #isNarrow = false;

  #read: readonly ReadGroup[] = [];
  #frame = 0;
  readonly #observer = new ResizeObserver(([cell]) => {
    // An update in its own turn would change what it observes: browsers report that as an error.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#isNarrow = this.clientWidth < NARROW;
      this.inkWidth = Math.floor(cell!.contentRect.width);
    });
  });

  constructor() {
    super();
    this.groups = [];
    this.inkWidth = 0;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('groups')) return;
    this.#read = this.groups.map(group => ({ ...group, read: group.rows.map(row => readRow(row, group)) }));
  }

  /** The first strip stands for all. What is observed is let go with the page itself. */
  protected override updated(): void {
    const cell = this.renderRoot.querySelector('.strip');
    if (cell) this.#observer.observe(cell);
  }

  protected override render(): TemplateResult {
    return html`<div lang="en">
      ${this.introduction ?? nothing} ${this.#read.map((group, i) => this.#group(group, i))} ${this.closing ?? nothing}
    </div>`;
  }

  #group({ title, says, range, read }: ReadGroup, index: number): TemplateResult {
    const rows = read.map(row => [row, stripOf(row, this.inkWidth)] as const);
    const axis = range === undefined ? undefined : rows.find(([{ row }]) => row.range === undefined)?.[1];
    return html`<section>
      <h2 id="group-${index}">${title}</h2>
      <p class="text says">${withCode(says)}</p>
      <table class=${range === undefined ? '' : 'shared'} aria-labelledby="group-${index}" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" class="in-expression">Expression</th>
            <th scope="col" role="columnheader" class="in-ink">
              ${axis ? html`<span class="unseen">Ink</span>${axisView(axis.ticks)}` : 'Ink'}
            </th>
            <th scope="col" role="columnheader" class="in-words">In words</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(([row, strip]) => rowView(row, strip, axis === undefined || this.#isNarrow))}
        </tbody>
      </table>
    </section>`;
  }
}

customElements.define('notation-page', NotationPage);

// Roles are written out, as a narrow table is laid out in blocks, which some browsers take for the end of its being one.
/* eslint lit-a11y/no-redundant-role: off -- see above */
function rowView({ row, words }: ReadRow, strip: Strip | undefined, hasAxis: boolean): TemplateResult {
  const { gloss } = row;
  return html`<tr role="row">
    <th scope="row" role="rowheader" class="in-expression">
      <code>${codeOf(row)}</code>${gloss ? html`<span class="gloss">${gloss}</span>` : nothing}
    </th>
    <td role="cell" class="in-ink" ${cssVars({ 'block-size': px(strip?.height ?? EMPTY_HEIGHT) })}>
      <div class="strip drawing">${strip ? stripView(strip, hasAxis) : html`<span class="no-ink">nothing to draw</span>`}</div>
    </td>
    <td role="cell" class="in-words">
      ${words.when}<span class="sure">${words.certainty}</span>
      ${whyOf(row, words).map(line => html`<span class="why">${line}</span>`)}
    </td>
  </tr>`;
}

/** Of a row in which nothing is drawn. */
const EMPTY_HEIGHT = 40;

/** What the card would say of a date that is not all there is: what it follows from, competes with, collides with. */
function whyOf(row: NotationRow, { derivation, conflicts, otherDates }: EventWords): readonly string[] {
  if (isDateAlone(row)) return [];
  return [
    ...(derivation ? [reasonText(derivation)] : []),
    ...conflicts.map(({ heading, reasons }) => [heading, ...reasons.map(reasonText)].join(' ')),
    ...(otherDates.length > 0
      ? [`${detailsOf(english).card.otherDates}: ${otherDates.map(({ stated }) => stated).join('; ')}`]
      : []),
  ];
}

const stripView = ({ scene, titles, ticks }: Strip, hasAxis: boolean): TemplateResult => html`
  ${scene.asOf ? html`<div class="after" ${cssVars({ 'inset-inline-start': px(scene.asOf.x) })}></div>` : nothing}
  ${inkView(scene)} ${titles.filter(({ title, sign }) => title || sign).map(titleView)} ${hasAxis ? axisView(ticks) : nothing}
`;

/** A title over its ink; where there is none, the sign alone. What it says is said by the words of the row. */
const titleView = ({ event, title, sign, cancelled, x, y }: StripTitle): TemplateResult =>
  html`<span
    class="title ${event === IT ? 'it' : ''}"
    aria-hidden="true"
    ${cssVars({ 'inset-inline-start': px(x), 'inset-block-start': px(y) })}
    ><span class=${cancelled ? 'cancelled' : ''}>${title}</span>${sign && html`<b>${sign}</b>`}</span
  >`;

const axisView = (ticks: readonly Tick[]): TemplateResult =>
  html`<div class="axis" aria-hidden="true">${ticks.map(
    ({ x, label, level }) =>
      html`<span class="tick ${level}" ${cssVars({ 'inset-inline-start': px(x) })}>${label}</span>`,
  )}</div>`;

/** Text in which expressions stand between backticks. */
const withCode = (text: string): (string | TemplateResult)[] =>
  text.split('`').map((piece, i) => (i % 2 === 1 ? html`<code>${piece}</code>` : piece));

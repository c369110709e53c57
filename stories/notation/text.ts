/** What stands above and below the tables of the page: the marks in plain words, and what was decided here. */
import { html, type TemplateResult } from 'lit';

const MARKS: readonly (readonly [string, string])[] = [
  ['~', 'about this date'],
  ['?', 'perhaps this date: the source doubts it'],
  ['%', 'perhaps, and about'],
  ['X', 'a digit that nobody knows'],
  ['/', 'from one date to another'],
  ['2020/..', 'it goes on'],
  ['2020/', 'it ended, and nobody said when'],
  ['[a,b]', 'one of these, and nobody knows which'],
  ['{a,b}', 'every one of these'],
  ['a..b', 'all from a to b, in brackets or braces'],
  ['2024-21', 'spring: 21 to 41 are parts of a year'],
  ['Y12345', 'a year of more than four digits'],
];

export const introduction = (): TemplateResult => html`
  <h1>Dates and their ink</h1>
  <p class="text">
    Dates are written in EDTF, the extended date format of ISO 8601-2. Each row below has what you write, what is drawn
    of it, and what is said of it: to a reader, in the table and by a screen reader. The bar and the words are the ones
    that your page will have.
  </p>
  <p class="text">
    One thing first: <strong>coarse is not doubtful</strong>. “2018 to 2023” is how people know their own lives, so its
    two years are drawn in a quiet middle tone, joined to the bar. Fades, dashes, dots and question marks are kept for
    what is in doubt, and you only get them by writing so.
  </p>
  <dl class="marks">
    ${MARKS.map(([mark, says]) => html`<div><dt><code>${mark}</code></dt><dd>${says}</dd></div>`)}
  </dl>
`;

export const aboutTable = (): TemplateResult => html`
  <h1>Every expression of the table</h1>
  <p class="text">
    The tests read these dates, and compare the four bounds of each with those that the standard gives it. Here they are
    drawn, each over as much time as it needs. The notes are those of the table.
  </p>
`;

export const decided = (): TemplateResult => html`
  <section>
    <h2>Decided here</h2>
    <p class="text says">Where the standard leaves something open, this is how it is read.</p>
    <ul class="text decided">
      <li>
        Seasons have no agreed months. Spring is March to May, and so on round the year, in the north where nothing is
        said (<code>21</code>–<code>24</code>); winter is December to February and has the number of the year that it
        begins in. A document’s <code>"seasons"</code> chooses otherwise.
      </li>
      <li>
        “About” is one unit of the finest part that is marked: a year for <code>2020~</code>, a month for
        <code>2020-06~</code>, three for a season. <code>"margin"</code> changes it. <code>?</code> widens nothing.
      </li>
      <li>
        Accepted, though not every reader of EDTF does: a season or an <code>X</code> with <code>~</code>,
        <code>?</code> or <code>%</code>; seasons and years with <code>Y</code> in intervals; <code>hh:mm</code> without
        seconds.
      </li>
      <li>
        Refused: spaces inside sets, <code>X</code> in the codes of seasons, fractions of seconds. Nothing is repaired in
        silence: what is refused comes with a reason and, where one is plain, with a hint.
      </li>
      <li>
        The grey line is the day that the knowledge dates from, and the ground after it is the time after. What goes on
        is known up to it.
      </li>
    </ul>
  </section>
`;

/** The page of the notation: a table for each group where there is room; else each row is a block. */
import { css, unsafeCSS } from 'lit';

/** Below this width of the page, CSS px, rows are blocks. */
export const NARROW = 600;

export const page = css`
  :host {
    display: block;
    container-type: inline-size;
    max-inline-size: 1240px;
    color: var(--ct-text);

    /* Its ground is the page's: it is no card on it. */
    color-scheme: inherit;
    --ct-surface: Canvas;
    font: 400 15px/1.5 var(--ct-font);
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .text {
    max-inline-size: 68ch;
  }

  h1 {
    margin: 8px 0 6px;
    font-size: 28px;
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.018em;
  }

  h2 {
    margin: 56px 0 2px;
    font-size: 19px;
    font-weight: 680;
    line-height: 1.3;
    letter-spacing: -0.012em;
  }

  p {
    margin: 0 0 12px;
    text-wrap: pretty;
  }

  code {
    color: var(--ct-text);
  }

  .says,
  .gloss,
  .sure,
  .why,
  thead {
    color: var(--ct-text-muted);
  }

  code {
    font: 500 13.5px/1.55 ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    font-variant-ligatures: none;
    overflow-wrap: anywhere;
    tab-size: 2;
  }

  .marks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(290px, 1fr));
    gap: 0 40px;
    margin: 24px 0 0;
    border-block-start: 1px solid var(--ct-line);
  }

  .marks > div {
    display: grid;
    grid-template-columns: 76px 1fr;
    align-items: baseline;
    padding: 9px 0;
    border-block-end: 1px solid var(--ct-line);
  }

  .marks :is(dt, dd) {
    margin: 0;
  }

  .marks code {
    font-size: 15px;
  }

  .decided {
    margin: 8px 0 0;
    padding-inline-start: 20px;
  }

  .decided li {
    margin-block-end: 6px;
  }

  table {
    inline-size: 100%;
    margin-block-start: 14px;
    border-spacing: 0;
    table-layout: fixed;
  }

  :is(th, td) {
    padding: 17px 20px 13px 0;
    border-block-end: 1px solid var(--ct-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding-block: 6px;
    background: var(--ct-surface);
    font-size: 12px;
    line-height: 18px;
  }

  .in-expression {
    inline-size: 25%;
  }

  .in-words {
    inline-size: 33%;
    padding-inline: 24px 0;
  }

  tbody code {
    display: inline-block;
    white-space: pre-wrap;
    user-select: all;
  }

  .gloss,
  .sure,
  .why {
    display: block;
    font-size: 13px;
    line-height: 1.45;
    text-wrap: pretty;
  }

  .why {
    margin-block-start: 4px;
  }

  td.in-ink {
    position: relative;
    box-sizing: content-box;
    padding: 0 0 20px;
  }

  .shared td.in-ink {
    padding: 0;
  }

  th.in-ink {
    padding: 6px 0;
    vertical-align: bottom;
  }

  .strip {
    position: absolute;
    inset: 0;
    overflow: clip;
    isolation: isolate;
  }

  .after {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    background: var(--ct-surface-after);
    border-inline-start: 1px solid var(--ct-line-strong);
  }

  .no-ink {
    position: absolute;
    inset-block-start: 19px;
    inset-inline-start: 6px;
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .title {
    position: absolute;
    color: var(--ct-text-muted);
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
  }

  .title.it {
    color: var(--ct-text);
    font-weight: 600;
  }

  .title b {
    margin-inline-start: 3px;
    color: var(--ct-hue-2);
  }

  .cancelled {
    text-decoration: line-through;
  }

  .axis {
    position: relative;
    block-size: 18px;
    overflow: clip;
    font-variant-numeric: tabular-nums;
  }

  .strip .axis {
    position: absolute;
    inset: auto 0 0;
  }

  .tick {
    position: absolute;
    inset-block-start: 0;
    padding-inline-start: 6px;
    color: var(--ct-text-muted);
    font-size: 11px;
    line-height: 18px;
    white-space: nowrap;
  }

  .tick.coarse {
    color: var(--ct-text);
    font-weight: 640;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (inline-size < 760px) {
    .in-expression {
      inline-size: 27%;
    }

    .in-words {
      padding-inline-start: 16px;
    }
  }

  @container (inline-size < ${unsafeCSS(NARROW)}px) {
    h1 {
      font-size: 24px;
    }

    table,
    tbody,
    tr,
    tbody :is(th, td) {
      display: block;
      inline-size: 100%;
    }

    /* Off the picture, and still what screen readers head the cells with. */
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr {
      padding-block: 14px 12px;
      border-block-end: 1px solid var(--ct-line);
    }

    tbody :is(th, td) {
      padding: 0;
      border: 0;
    }

    .in-expression,
    .in-words {
      inline-size: 100%;
      padding-inline: 0;
    }

    td.in-ink,
    .shared td.in-ink {
      margin-block: 6px 8px;
      padding-block-end: 20px;
    }
  }

  @media (forced-colors: active) {
    .title b {
      color: CanvasText;
    }
  }
`;

/** The table: columns where there is room; else each row is a block whose lines name themselves. */
import { css } from 'lit';

export const table = css`
  .table {
    inline-size: 100%;
    border-spacing: 0;
    font-size: 13.5px;
  }

  .table :is(thead, td) {
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .table th {
    text-align: start;
  }

  /* It is seen beside the tools. */
  .table caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .table :is(th, td) {
    font-weight: 400;
    vertical-align: top;
  }

  .table td.in-when {
    color: var(--ct-text);
  }

  .table tbody button {
    margin-block: -2px;
    font-size: 14px;
    font-weight: 620;
  }

  .note-numbers {
    display: inline-block;
    margin-inline-start: 2px;
    color: var(--ct-text-muted);
    font-size: 12px;
    line-height: 0;
  }

  .table .group-row th {
    padding-block: 16px 6px;
    font-size: 13px;
    font-weight: 650;
  }

  .group-count {
    margin-inline-start: 6px;
    color: var(--ct-text-muted);
    font-weight: 400;
  }

  .group-name[style]::before {
    content: '' / '';
    display: inline-block;
    margin-inline-end: 7px;
    border: 4.5px solid var(--hue);
    border-radius: 2px;
  }

  @container (inline-size >= 640px) {
    /* With more columns than there is room for, it scrolls. */
    .table {
      min-inline-size: calc(var(--columns) * 116px);
    }

    .table :is(th, td) {
      padding: calc(8px * var(--ct-space)) 12px;
      border-block-end: 1px solid var(--ct-line);
    }

    .table :is(th, td):first-child {
      position: sticky;
      inset-inline-start: 0;
      padding-inline-start: 20px;
      background: var(--ct-surface);
    }

    .table thead th:first-child {
      inline-size: calc(110% / var(--columns));
    }

    .table :is(th, td):last-child {
      padding-inline-end: 20px;
    }

    .table thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      padding-block: 4px;
      background: var(--ct-surface);
      border-color: var(--ct-line-strong);
      font-weight: 600;
      white-space: nowrap;
    }

    .table thead th:first-child {
      z-index: 2;
    }

    /* Words of the library's own, none of which is long. */
    .table :is(.in-duration, .in-certainty, .in-status) {
      overflow-wrap: break-word;
    }

    .table .in-when {
      inline-size: calc(100% / var(--columns));
    }

    .table .in-certainty {
      inline-size: calc(80% / var(--columns));
    }

    /* In the page's direction, so that the swatch stands at its start. */
    .table .in-lane {
      inline-size: calc(72.5% / var(--columns));
      unicode-bidi: isolate;
    }

    .table td.in-lane:not(:empty)::before {
      content: '' / '';
      display: inline-block;
      margin-inline-end: 6px;
      border: 4.5px solid var(--hue);
      border-radius: 2px;
    }

    .table .group-row {
      background: var(--ct-surface-after);
    }

    .table .group-row th {
      padding-block: 9px;
      background: none;
    }

    /* In sight where the table scrolls. */
    .table .group-name {
      position: sticky;
      inset-inline-start: 20px;
    }
  }

  /* As much room as the words of each need, so that rows are low. */
  @container (640px <= inline-size < 960px) {
    .table {
      min-inline-size: calc(var(--columns) * 104px);
    }

    .table :is(th, td) {
      padding-inline: 8px;
    }

    .table .in-when {
      inline-size: calc(117% / var(--columns));
    }

    .table .in-certainty {
      inline-size: calc(88% / var(--columns));
    }

    .table .in-lane {
      inline-size: calc(74% / var(--columns));
    }

    .table td.in-why {
      font-size: 12.5px;
    }
  }

  @container (inline-size < 640px) {
    .table,
    .table :is(tbody, tr, th) {
      display: block;
    }

    .table thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .table tr {
      padding-block: 10px 12px;
      padding-inline: calc(20px + var(--level, 0) * 18px) 20px;
      border-block-end: 1px solid var(--ct-line);
    }

    /* All of it stands in a step. */
    .table th > button {
      margin-inline-start: 0;
    }

    .table .group-row {
      padding-block: 0;
      background: var(--ct-surface-after);
    }

    .table .group-row th {
      padding-block: 9px;
    }

    .table tr :is(th, td) {
      padding: 1px 0;
    }

    .table tr td:not(:empty) {
      display: grid;
      grid-template-columns: 76px minmax(0, 1fr);
    }

    .table td:empty {
      display: none;
    }

    .table td::before {
      content: attr(data-label) / '';
      color: var(--ct-text-muted);
      font-size: 12px;
      line-height: 1.6;
    }
  }

  /* Heads and their rows stay together; what can be pressed is of no use on paper. */
  @media print {
    .table thead {
      display: table-header-group;
    }

    /* Nothing goes under them; and their ground, rounded to the printer's dots, would lie on the line above it. */
    .table :is(thead th, th:first-child, td:first-child) {
      position: static;
      background: none;
    }

    .table tr {
      break-inside: avoid;
    }

    .table .group-row {
      break-after: avoid;
    }

    .table-view .pager button {
      display: none;
    }
  }
`;

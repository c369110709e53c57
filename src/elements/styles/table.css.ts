/** The table: five columns where there is room; else each row is a block whose lines name themselves. */
import { css } from 'lit';

export const table = css`
  .table {
    inline-size: 100%;
    border-spacing: 0;
    font-size: 13.5px;
  }

  .table :is(caption, thead, td) {
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .table th {
    text-align: start;
  }

  .table caption {
    padding: 14px 20px 6px;
  }

  .table :is(th, td) {
    font-weight: 400;
    vertical-align: top;
  }

  .table .in-when {
    color: var(--ct-text);
  }

  .table tbody button {
    margin-block: -2px;
    font-size: 14px;
    font-weight: 620;
  }

  @container (inline-size >= 640px) {
    .table :is(th, td) {
      padding: 8px 12px;
      border-block-end: 1px solid var(--ct-line);
    }

    .table :is(th, td):first-child {
      inline-size: 22%;
      padding-inline-start: 20px;
    }

    .table :is(th, td):last-child {
      padding-inline-end: 20px;
    }

    .table thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--ct-surface);
      border-color: var(--ct-line-strong);
      font-weight: 600;
    }

    .table .in-when {
      inline-size: 20%;
    }

    .table .in-certainty {
      inline-size: 16%;
    }

    /* In the page's direction, so that the swatch stands at its start. */
    .table .in-lane {
      inline-size: 14.5%;
      unicode-bidi: isolate;
    }

    .table .in-lane:not(:empty)::before {
      content: '' / '';
      display: inline-block;
      margin-inline-end: 6px;
      border: 4.5px solid var(--hue);
      border-radius: 2px;
    }
  }

  @container (inline-size < 640px) {
    .table,
    .table :is(caption, tbody, tr, th) {
      display: block;
    }

    .table thead {
      position: absolute;
      clip-path: inset(50%);
    }

    .table tr {
      padding: 10px 20px 12px;
      border-block-end: 1px solid var(--ct-line);
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
`;

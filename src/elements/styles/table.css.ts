/** The table: five columns where there is room; else each row is a block whose lines name themselves. */
import { css } from 'lit';

export const table = css`
  .table-view {
    container-type: inline-size;
    padding-block-end: 4px;
  }

  .table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 13.5px;
    line-height: 1.45;
  }

  .table caption {
    padding: 14px 20px 6px;
    color: var(--ct-text-muted);
    font-size: 13px;
    text-align: start;
  }

  .table :is(th, td) {
    padding: 8px 12px;
    border-block-end: 1px solid var(--ct-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .table thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--ct-surface);
    border-block-end-color: var(--ct-line-strong);
    color: var(--ct-text-muted);
    font-size: 12px;
    font-weight: 600;
  }

  .table tbody button {
    margin-block: -2px;
    font-weight: 620;
  }

  .table td {
    color: var(--ct-text-muted);
  }

  .table .in-when {
    color: var(--ct-text);
  }

  @container (inline-size >= 640px) {
    .table :is(th, td):first-child {
      padding-inline-start: 20px;
    }

    .table :is(th, td):last-child {
      padding-inline-end: 20px;
    }

    .table .in-lane:not(:empty)::before {
      content: '' / '';
      display: inline-block;
      inline-size: 9px;
      block-size: 9px;
      margin-inline-end: 6px;
      border-radius: 2px;
      background: var(--hue);
      forced-color-adjust: none;
    }

    .table tbody th {
      inline-size: 26%;
    }

    .table .in-when {
      inline-size: 23%;
    }

    .table .in-certainty {
      inline-size: 16%;
    }

    .table .in-lane {
      inline-size: 14%;
    }
  }

  @container (inline-size < 640px) {
    .table,
    .table :is(caption, tbody, tr, th) {
      display: block;
    }

    .table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .table tr {
      padding: 10px 20px 12px;
      border-block-end: 1px solid var(--ct-line);
    }

    .table tr :is(th, td) {
      padding: 1px 0;
      border: 0;
    }

    .table tbody button {
      font-size: 15px;
    }

    .table tr td {
      display: grid;
      grid-template-columns: 76px minmax(0, 1fr);
    }

    .table tr td:empty {
      display: none;
    }

    .table tr td::before {
      content: attr(data-label) / '';
      color: var(--ct-text-muted);
      font-size: 12px;
      line-height: 1.6;
    }
  }
`;

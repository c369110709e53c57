/** Lanes on paper. */
import { css } from 'lit';
import { legend } from './legend.css.js';

export const paper = css`
  ${legend}

  @media print {
    :host {
      block-size: auto !important;
      max-block-size: none !important;
      /* Ink is what is said, not a ground to be left out. */
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }

    .base:has(.drawing),
    .base:has(.drawing) .view {
      block-size: auto;
      max-block-size: none;
      border: 0;
      overflow: visible;
    }

    /* As small as shows all of it: one length by another. */
    .main:has(.drawing) {
      zoom: min(1, tan(atan2(100cqi, var(--drawn, 100cqi))));
    }

    /* In its place the same in strips, under an axis that each page repeats. */
    .drawing:has(.sheets) {
      block-size: auto !important;
    }

    .drawing:has(.sheets) > :not(.plot),
    .plot:has(.sheets) > :not(.sheets) {
      display: none;
    }

    .plot:has(.sheets) {
      position: static;
      inline-size: auto !important;
      overflow: visible;
    }

    .sheets,
    .sheets table {
      inline-size: 100%;
      border-spacing: 0;
      table-layout: fixed;
    }

    /* A strip; not a lane, which may go on over the page. */
    .sheets tr:not(:has(tr)) {
      break-inside: avoid;
    }

    .lane-again {
      position: relative;
      block-size: 0;
    }

    .lane-again .lane-name {
      -webkit-line-clamp: 1;
    }

    /* The first strip of a lane hides the name that the pages after it repeat. */
    .sheets table > thead + tbody > tr:first-child .drawing {
      background: var(--ct-surface);
    }

    .sheets td {
      padding: 0;
    }

    .sheets .drawing {
      overflow: clip;
    }

    .sheets tbody .axis {
      display: none;
    }

    .sheets .whole {
      position: absolute;
      inset-inline: 0;
    }

    /* Strips meet in the midst of a dot of the printer, and what is seen through is twice as dark there. */
    .sheets .ink .fine {
      stroke: color-mix(in oklab, var(--ct-line) 55%, var(--ct-surface));
      opacity: 1;
    }

    .parted .ink .range {
      fill: color-mix(in oklab, var(--hue) 9%, var(--ct-surface));
    }

    /* Some viewers of PDF paint what fades into nothing in a colour of their own: on paper it fades into its ground. */
    .ink .shade {
      --none: var(--ct-surface);
    }

    .drawing .to-none {
      --none: var(--ct-surface-after);
    }

    .base:has(.drawing) .overview-place {
      display: none;
    }

    /* Under the drawing: over it or beside it, it would take its room. */
    .base:has(.drawing) .body {
      display: block;
    }

    .base:has(.drawing) .card-place {
      position: static;
      inline-size: auto;
      max-block-size: none;
      border-inline: 0;
      overflow: visible;
      box-shadow: none;
    }

    .base:has(.drawing) .card-buttons {
      display: none;
    }

    .lanes-legend {
      padding: 16px;
      break-inside: avoid;
    }

    .lanes-legend h3 {
      margin: 0 0 4px;
      font-size: 13px;
      font-weight: 680;
    }

    .lanes-legend .legend {
      columns: 2 280px;
      column-gap: 32px;
    }

    .lanes-legend li {
      border: 0 !important;
      break-inside: avoid;
    }

    .editorial section {
      break-inside: avoid;
    }
  }
`;

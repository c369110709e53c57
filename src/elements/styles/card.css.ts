/** The card: one column; docked where there is room, else a sheet over the end of the view. */
import { css } from 'lit';

export const card = css`
  .card-place {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    max-block-size: min(46vh, 420px);
    overflow: auto;
    border-block-start: 1px solid var(--ct-line);
    background: var(--ct-surface);
    box-shadow: 0 -8px 24px rgb(0 0 0 / 8%);
  }

  /* Where the height is given, the view gives way to the card, but not all of it. */
  .has-card .main {
    flex: 1 99 auto;
    min-block-size: 45%;
  }

  /* There, the room of the overview is the view's, but not while keys are in it. */
  @container (inline-size < 1000px) {
    .has-card .overview-place:not(:focus-within) {
      flex-shrink: 99999;
      min-block-size: 0;
      overflow: hidden;
    }
  }

  .card {
    padding: calc(18px * var(--ct-space)) 20px calc(24px * var(--ct-space));
    line-height: 1.5;
  }

  .card-head {
    display: flex;
    align-items: center;
    gap: 7px;
    margin-block-end: 8px;
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .swatch {
    flex: none;
    border: 5.5px solid var(--hue);
    border-radius: 3px;
  }

  .card-buttons {
    display: flex;
    gap: 2px;
    margin-block: -6px;
    margin-inline: auto -8px;
  }

  /* Only lanes show more or less of time. */
  .base:not(:has(.drawing)) [data-ask='fitSelection'] {
    display: none;
  }

  .card-button {
    padding: 8px;
    border-radius: var(--ct-radius-control);
    color: var(--ct-text);
  }

  .card-button:hover {
    background: var(--ct-surface-raised);
  }

  .card-button svg {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .card h3 {
    margin: 0 0 6px;
    font-family: var(--ct-font-heading);
    font-size: 18px;
    font-weight: 680;
    line-height: 1.25;
  }

  .card h4 {
    margin: calc(20px * var(--ct-space)) 0 4px;
    color: var(--ct-text-muted);
    font-size: 13px;
    font-weight: 640;
  }

  .card :is(p, ul, ol, blockquote) {
    margin: 0 0 6px;
    color: var(--ct-text-muted);
  }

  .card .card-when {
    margin-block-end: 2px;
    color: var(--ct-text);
    font-size: 15px;
  }

  .card .card-sure {
    margin-block-end: 8px;
    font-size: 13px;
  }

  .card .card-note {
    margin-block-end: 2px;
  }

  .card .card-claim {
    margin-block-end: 2px;
    color: var(--ct-text);
  }

  .card li + li > .card-claim {
    margin-block-start: 14px;
  }

  .card .plain {
    padding: 0;
    list-style: none;
  }

  .card .plain ul {
    list-style: disc;
  }

  .card .plain > li + li {
    margin-block-start: 4px;
  }

  .mention {
    border-radius: 2px;
    color: var(--ct-text);
    text-decoration-color: var(--ct-line-strong);
    cursor: pointer;
  }

  .mention:hover {
    text-decoration-color: currentcolor;
  }

  /* What belongs to the line above it. */
  .card li > .card-note {
    margin: 0;
    font-size: 13px;
  }

  .source {
    color: var(--ct-text);
  }

  .card .plain > li:has(> .card-note) + li {
    margin-block-start: 10px;
  }

  .card blockquote {
    margin-block: 4px 6px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--ct-line);
    font-size: 13px;
  }

  .card :is(figure, .card-text) {
    margin: 12px 0;
  }

  .card .card-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    margin: 20px 0 0;
    font-size: 13px;
  }

  .copy-link {
    padding: 4px 10px;
    border: 1px solid var(--ct-line-strong);
    border-radius: var(--ct-radius-control);
    color: var(--ct-text);
  }

  .copy-link:hover {
    background: var(--ct-surface-raised);
  }

  .card-conflict {
    margin-block-start: 16px;
    padding: 10px 12px 4px;
    border: 1px solid var(--ct-line-strong);
    border-inline-start-width: 4px;
    border-radius: 6px;
  }

  .card-conflict h4 {
    margin-block-start: 0;
  }

  @media (pointer: coarse) {
    .card a {
      display: inline-block;
      min-block-size: 44px;
      align-content: center;
    }
  }

  /* Docked where there is room, so that it covers nothing. */
  @container (inline-size >= 1000px) {
    .body {
      flex-direction: row;
    }

    /* A long card leaves room below the overview, not above it. */
    .has-card .view {
      flex: 0 1 auto;
    }

    .card-place {
      position: static;
      inline-size: 316px;
      max-block-size: none;
      border-block-start: 0;
      border-inline-start: 1px solid var(--ct-line);
      box-shadow: none;
    }
  }
`;

/** The frame of the element: header, toolbar, the place of the view and of the card, notices. */
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    min-inline-size: 0;
    color: var(--ct-text);
    font: 400 14px/1.45 var(--ct-font);
    text-align: start;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* All buttons begin as text that can be pressed. */
  button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .base .cancelled {
    text-decoration: line-through;
  }

  .base {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    max-block-size: var(--ct-max-block-size);
    background: var(--ct-surface);
    border: 1px solid var(--ct-line);
    border-radius: var(--ct-radius);
    overflow: clip;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 24px;
    padding: 16px 20px 14px;
    border-block-end: 1px solid var(--ct-line);
  }

  .heading {
    flex: 1 300px;
    min-inline-size: 0;
  }

  h2 {
    margin: 0;
    font-size: 20px;
    font-weight: 680;
    line-height: 1.3;
    letter-spacing: -0.012em;
  }

  .summary {
    margin: 2px 0 0;
    color: var(--ct-text-muted);
    font-size: 13px;
    max-inline-size: 90ch;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }

  .group {
    display: flex;
    padding: 3px;
    gap: 2px;
    border-radius: 10px;
    background: var(--ct-surface-raised);
  }

  .toolbar button {
    padding: 8.5px 12px;
    border-radius: 8px;
    color: var(--ct-text-muted);
    font-size: 13px;
    line-height: 1;
  }

  .toolbar .icon {
    padding: 6px 7px;
  }

  .toolbar svg {
    display: block;
    margin: auto;
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .toolbar svg:dir(rtl) {
    scale: -1 1;
  }

  .toolbar button:hover {
    color: var(--ct-text);
  }

  .toolbar [aria-checked='true'] {
    background: var(--ct-surface);
    color: var(--ct-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--ct-line), 0 1px 2px rgb(0 0 0 / 8%);
  }

  :focus-visible {
    outline: 2px solid var(--ct-focus);
    outline-offset: 1px;
  }

  .body {
    display: flex;
    flex-direction: column;
    flex: auto;
    min-block-size: 0;
  }

  .main {
    display: flex;
    flex-direction: column;
    flex: auto;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .view {
    flex: auto;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: auto;
    scrollbar-width: thin;
  }

  .view:focus-visible {
    outline-offset: -2px;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 12px;
    margin: 0;
    padding: 20px;
    color: var(--ct-text-muted);
    text-align: center;
  }

  .notice.alone {
    min-block-size: 160px;
  }

  :is(.notice, .pager) button {
    padding: 6px 14px;
    border: 1px solid var(--ct-line-strong);
    border-radius: 8px;
  }

  .undated {
    margin: 0;
    padding: 10px 20px 14px;
    border-block-start: 1px solid var(--ct-line);
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .undated button {
    padding: 3px 4px;
    color: var(--ct-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .card-place {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    flex: none;
    max-block-size: min(46vh, 420px);
    overflow: auto;
    border-block-start: 1px solid var(--ct-line);
    background: var(--ct-surface);
    box-shadow: 0 -8px 24px rgb(0 0 0 / 8%);
  }

  /* As high as it will be, so that nothing moves when it comes. */
  .overview-place {
    flex: none;
    min-block-size: 54px;
  }

  .overview-place.dense {
    min-block-size: 31px;
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

  @container (inline-size < 560px) {
    header {
      padding: 16px;
    }
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    [aria-checked='true'],
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;

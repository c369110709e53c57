/** What an editor has added: bands behind the lanes, remarks, and steps over the view. */
import { css } from 'lit';

export const editorial = css`
  .bands {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .band {
    position: absolute;
    inset-block: 0;
    background: color-mix(in oklab, var(--ct-text) 3.5%, transparent);
    border-inline: 1px dotted color-mix(in oklab, var(--ct-line-strong) 60%, transparent);
    box-sizing: border-box;
  }

  .band-label,
  .remark-sign {
    position: absolute;
    inset-block-end: 3px;
    overflow: hidden;
    color: var(--ct-text-muted);
    font-size: 12px;
    line-height: 18px;
    white-space: nowrap;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
  }


  .remark-line {
    position: absolute;
    inset-block-end: 22px;
    block-size: 0;
    border-block-end: 1.5px solid var(--ct-text-muted);
  }

  .remark-sign {
    inset-block-end: 4px;
    block-size: 16px;
    border-radius: var(--ct-radius-control);
    background: var(--ct-text-muted);
    color: var(--ct-surface);
    font-size: 12px;
    font-weight: 650;
    line-height: 16px;
    text-align: center;
  }

  .bands .in-lane {
    inset-block-end: auto;
  }

  .editorial {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr));
    gap: 0 32px;
    padding: 14px 16px 6px;
    font-size: 13px;
    line-height: 20px;
  }

  .editorial h3 {
    margin: 0 0 4px;
    font-size: 13px;
    font-weight: 680;
  }

  .editorial :is(ul, ol) {
    margin: 0 0 12px;
    padding-inline-start: 22px;
  }

  .editorial ul {
    padding: 0;
    list-style: none;
  }

  .editorial li {
    max-inline-size: 68ch;
    margin-block: 4px;
  }

  .editorial p {
    margin: 0;
  }

  /* Words of one direction stand where those of the page's do. */
  :is(.editorial, .steps) p {
    text-align: left;
  }

  :is(.editorial, .steps):dir(rtl) p {
    text-align: right;
  }

  .band-name {
    font-weight: 600;
  }

  .editorial a {
    color: var(--ct-accent);
  }

  .quiet {
    color: var(--ct-text-muted);
  }

  .cited::before {
    content: '— ';
  }

  .editorial .to-event {
    display: inline;
    min-block-size: 24px;
    padding: 0 2px;
    color: var(--ct-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .steps {
    padding: 10px 16px 0;
  }

  .steps-head {
    display: flex;
    align-items: center;
    gap: 4px;
    color: var(--ct-text-muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .steps-head [role='status'] {
    margin-inline-end: auto;
  }

  .step-move {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 6px;
  }

  .step-move:hover {
    background: var(--ct-surface-raised);
  }

  .step-move[aria-disabled='true'] {
    opacity: 0.4;
  }

  .step-move svg {
    inline-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
  }

  .step-move:dir(rtl) svg {
    scale: -1 1;
  }

  .steps ol {
    display: flex;
    gap: 10px;
    margin: 4px -16px 0;
    padding: 2px 16px 12px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scroll-padding-inline: 16px;
    scrollbar-width: thin;
    list-style: none;
  }

  .step {
    position: relative;
    flex: 0 0 min(320px, 86%);
    padding: 8px 12px 10px;
    border: 1px solid var(--ct-line);
    border-radius: var(--ct-radius-control);
    scroll-snap-align: start;
    box-sizing: border-box;
  }

  .step[aria-current] {
    border-color: var(--ct-accent);
    box-shadow: inset 3px 0 0 var(--ct-accent);
  }

  .step[aria-current]:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--ct-accent);
  }

  .step h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 650;
    line-height: 22px;
  }

  .step h3 button {
    min-block-size: 24px;
    padding: 0;
    font: inherit;
    text-align: start;
  }

  /* All of it can be pressed. */
  .step h3 button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--ct-radius-control);
  }

  .step p {
    margin: 2px 0 0;
    color: var(--ct-text-muted);
    font-size: 13px;
    line-height: 19px;
  }

  @media (pointer: coarse) {
    .step-move {
      inline-size: 44px;
      block-size: 44px;
    }

    .editorial .to-event {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .band {
      border-inline-color: GrayText;
    }

    .step[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    .step-move {
      display: none;
    }

    .steps ol {
      flex-wrap: wrap;
      overflow: visible;
    }
  }
`;

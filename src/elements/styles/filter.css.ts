/** The filters: a quiet legend under the header, in as many columns of text as there is room for. */
import { css } from 'lit';

export const filter = css`
  /* Where the page gives a height, it scrolls inside and leaves room for the view. */
  .filter {
    flex: 0 1 auto;
    min-block-size: 96px;
    max-block-size: 45%;
    overflow: auto;
    padding: 8px 20px 12px;
    border-block-end: 1px solid var(--ct-line);
    font-size: 13px;
  }

  .filter-head {
    display: flex;
    align-items: center;
    gap: 4px 16px;
  }

  .filter-head p {
    margin: 0;
    color: var(--ct-text-muted);
    font-variant-numeric: tabular-nums;
  }

  .filter button {
    padding: 3px 4px;
    color: var(--ct-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .filter-choices button {
    margin-inline-start: -4px;
  }

  .lane-tools {
    position: relative;
  }

  .filter select {
    max-inline-size: 100%;
    min-block-size: 28px;
    padding: 2px 8px;
    border: 1px solid var(--ct-line-strong);
    border-radius: 7px;
    background: var(--ct-surface);
    color: var(--ct-text);
    font: inherit;
  }

  .filter [aria-disabled='true'] {
    color: var(--ct-text-muted);
    text-decoration: none;
    cursor: default;
  }

  .filter fieldset {
    display: flow-root;
    min-inline-size: 0;
    margin: 2px 0 0;
    padding: 0;
    border: 0;
  }

  .filter-choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 18px;
  }

  /* Beside its choices, which only a legend that floats can be. */
  .filter legend {
    float: inline-start;
    inline-size: 104px;
    padding: 0;
    line-height: 28px;
    color: var(--ct-text-muted);
  }

  .filter label {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    cursor: pointer;
  }

  .filter input {
    --hue: var(--ct-line-strong);
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 15px;
    block-size: 15px;
    margin: 0;
    border: 1.5px solid var(--hue);
    border-radius: 4px;
    cursor: pointer;
  }

  .filter label[style] input {
    --hue: inherit;
  }

  .filter input[type='radio'] {
    border-radius: 50%;
  }

  .filter input:checked {
    background: var(--hue);
  }

  .filter input:checked::before {
    content: '';
    inline-size: 8px;
    block-size: 4px;
    margin-block-end: 2px;
    border: solid var(--ct-surface);
    border-width: 0 0 2px 2px;
    rotate: -45deg;
  }

  .filter input[type='radio']:checked::before {
    inline-size: 6px;
    block-size: 6px;
    margin: 0;
    border: 0;
    border-radius: 50%;
    background: var(--ct-surface);
  }

  .filter label:has(input:not(:checked)) {
    color: var(--ct-text-muted);
  }

  .filter-count,
  .filter-time {
    color: var(--ct-text-muted);
    font-variant-numeric: tabular-nums;
  }

  .filter-ink {
    position: relative;
    inline-size: 26px;
    block-size: 8px;
  }

  .toolbar .filter-button[data-count]::after {
    content: attr(data-count);
    display: inline-block;
    min-inline-size: 18px;
    margin-block: -3px;
    margin-inline-start: 6px;
    padding: 3px 5px;
    border-radius: 9px;
    background: var(--ct-accent);
    color: var(--ct-surface);
    font-size: 12px;
    font-weight: 600;
    text-align: center;
  }

  .toolbar .filter-button:is([aria-expanded='true'], [data-count]) {
    color: var(--ct-text);
  }

  @media (pointer: coarse) {
    .filter :is(label, select) {
      min-block-size: 44px;
    }

    .filter legend {
      line-height: 44px;
    }
  }

  @container (inline-size < 560px) {
    .filter {
      padding-inline: 16px;
    }

    .filter legend {
      float: none;
      margin-block-start: 6px;
      line-height: 20px;
    }
  }

  @media (forced-colors: active) {
    .filter input {
      forced-color-adjust: none;
      background: Canvas;
    }

    .toolbar .filter-button[data-count]::after {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
`;

/** The bar of the search, and what was found wherever it is drawn. */
import { css } from 'lit';

export const find = css`
  :host {
    --found: var(--ct-found, light-dark(#ffe69a, #5e4a05));
    --found-current: #ffc53d;
    --found-mark: light-dark(#b06a00, #ffc53d);
  }

  /* In sight while a long story scrolls. */
  .find {
    position: sticky;
    inset-block-start: 0;
    z-index: 4;
    background: var(--ct-surface);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    padding: 8px 20px;
    border-block-end: 1px solid var(--ct-line);
    font-size: 13px;
  }

  :is(.find-words, .find-dates, .find-dates label) {
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
  }

  .find-words {
    flex: 1 1 300px;
  }

  .find-dates {
    flex-wrap: wrap;
    gap: 6px;
  }

  .find-dates label {
    gap: 8px;
    color: var(--ct-text-muted);
  }

  .find input {
    min-inline-size: 0;
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid var(--ct-line-strong);
    border-radius: var(--ct-radius-control);
    background: var(--ct-surface);
    color: var(--ct-text);
    font: inherit;
    unicode-bidi: plaintext;
  }

  .find input::placeholder {
    color: var(--ct-text-muted);
    opacity: 1;
  }

  .find input[type='search'] {
    flex: 1 1 160px;
    max-inline-size: 340px;
  }

  .find input[data-date] {
    inline-size: 136px;
  }

  .find input[aria-invalid='true'] {
    border-style: dashed;
    border-color: var(--ct-text);
  }

  .find-count {
    position: relative;
    min-inline-size: 76px;
    padding-inline: 6px;
    color: var(--ct-text-muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  .find button {
    min-block-size: 32px;
    padding: 6px 10px;
    border-radius: var(--ct-radius-control);
  }

  /* The border is seen where colours are forced. */
  .find-dates button {
    border: 1px solid transparent;
    background: var(--ct-surface-raised);
  }

  .find .icon {
    padding: 6px;
    color: var(--ct-text-muted);
  }

  .find button:hover {
    background: var(--ct-line);
    color: var(--ct-text);
  }

  .find [aria-disabled='true'] {
    opacity: 0.45;
  }

  .find svg {
    display: block;
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .find > .icon {
    margin-inline-start: auto;
  }

  /* There from the start, so that what it says is heard; without room of its own. */
  .find-says {
    flex: 1 0 100%;
    order: 1;
    margin: 0;
    color: var(--ct-text-muted);
  }

  .find-says.silent {
    position: absolute;
  }

  :is(.find-count, .find-says) {
    unicode-bidi: plaintext;
  }

  ::highlight(ct-found) {
    background-color: var(--found);
  }

  ::highlight(ct-found-current) {
    background-color: var(--found-current);
    color: #111722;
  }

  /* A quiet mark under each, a ring around the current one. */
  .events [data-found] {
    background: linear-gradient(var(--found-mark) 0 0) 0 100% / 100% 1.5px no-repeat;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  :is(.events, .undated, .story, .table) [data-found='current'] {
    outline: 2px solid var(--found-mark);
    outline-offset: 1px;
    border-radius: 5px;
    background: none;
  }

  @supports not selector(::highlight(ct-found)) {
    [data-found] {
      text-decoration: underline 2px;
      text-underline-offset: 3px;
    }
  }

  @media (pointer: coarse) {
    .find :is(input, button) {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    :host {
      --found: Mark;
      --found-current: Highlight;
      --found-mark: Highlight;
    }

    ::highlight(ct-found) {
      background-color: Mark;
      color: MarkText;
    }

    ::highlight(ct-found-current) {
      background-color: Highlight;
      color: HighlightText;
    }
  }

  @container (inline-size < 560px) {
    .find {
      gap: 8px;
      padding: 8px 16px;
    }

    .find-words {
      flex-wrap: wrap;
      padding-inline-end: 40px;
    }

    /* Count and steps stay beside it on a phone. */
    .find input[type='search'] {
      flex-basis: 96px;
    }

    .find > .icon {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-end: 12px;
    }
  }
`;
